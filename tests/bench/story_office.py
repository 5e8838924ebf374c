#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 RedVest contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""LibreOffice without a window: load a workbook, pivot needed and filled by street, find a name.

story_office.py FILE.xlsx NAME     prints "wall cpu" in seconds; cpu is user and system time of LibreOffice alone
"""

import os
import resource
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.sheet.DataPilotFieldOrientation import COLUMN, DATA, ROW
from com.sun.star.sheet.GeneralFunction import COUNT, SUM
from com.sun.star.table import CellAddress


def hidden():
    value = PropertyValue()
    value.Name, value.Value = "Hidden", True
    return value


def connect(pipe):
    resolver = uno.getComponentContext().ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
    for _ in range(600):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.05)
    sys.exit("LibreOffice does not answer")


def used_area(sheet):
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    area = sheet.getCellRangeByPosition(0, 0, cursor.RangeAddress.EndColumn, cursor.RangeAddress.EndRow)
    return area.RangeAddress


def pivot(document, name, row_field, column_field, data_field, function):
    sheets = document.Sheets
    source = sheets.getByName(name)
    sheets.insertNewByName("pivot " + name, sheets.Count)
    target = sheets.getByName("pivot " + name)
    tables = target.DataPilotTables
    descriptor = tables.createDataPilotDescriptor()
    descriptor.setSourceRange(used_area(source))
    fields = descriptor.DataPilotFields
    fields.getByName(row_field).Orientation = ROW
    if column_field:
        fields.getByName(column_field).Orientation = COLUMN
    data = fields.getByName(data_field)
    data.Orientation = DATA
    data.Function = function
    tables.insertNewByName("pivot", CellAddress(target.RangeAddress.Sheet, 0, 0), descriptor)
    return used_area(target).EndRow


def find(document, name):
    sheet = document.Sheets.getByName("志愿者")
    search = sheet.createSearchDescriptor()
    search.SearchString = name
    found = sheet.findAll(search)
    return found.Count if found else 0


def main():
    path, name = sys.argv[1:3]
    pipe = f"redvest-bench-{os.getpid()}"
    with tempfile.TemporaryDirectory() as profile:
        command = ["soffice", "--headless", "--norestore", "--nologo", "--nodefault",
                   f"-env:UserInstallation=file://{profile}", f"--accept=pipe,name={pipe};urp;"]
        # A first start fills the profile; that is no part of the story.
        subprocess.run(command[:6] + ["--terminate_after_init"], check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        start = time.monotonic()
        office = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        desktop = connect(pipe).ServiceManager.createInstance("com.sun.star.frame.Desktop")
        document = desktop.loadComponentFromURL(uno.systemPathToFileUrl(os.path.abspath(path)), "_blank", 0, (hidden(),))
        rows = pivot(document, "班次", "所属街镇", "", "需求人数", SUM)
        pivot(document, "派遣", "所属街镇", "状态", "姓名", COUNT)
        found = find(document, name)
        if rows < 2 or found < 1:
            sys.exit("LibreOffice did not do its part")
        document.close(True)
        try:
            desktop.terminate()
        except Exception:  # the bridge breaks as the office goes
            pass
        office.wait()
        wall = time.monotonic() - start
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
    print(f"{wall:.2f} {after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime:.2f}")


main()
