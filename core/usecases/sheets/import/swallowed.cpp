// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/sheets/import/swallowed.h"

#include <QCoreApplication>

namespace redvest::intake {

using namespace Qt::Literals::StringLiterals;

void warnOfSwallowed(const formats::RowSource& rows, ImportReport& report)
{
    for (const formats::DoubtfulCell& cell : rows.doubtful()) {
        ++report.findings;
        if (report.warnings.size() >= kMostListed)
            continue;
        report.warnings.push_back(
            {int(cell.row), report.header.value(qsizetype(cell.column) - 1), cell.text, u"swallowed_rows"_s,
             QCoreApplication::translate("Import", "This cell has several lines and as many separators as a whole row: "
                                                   "a quotation mark may be missing in it. Look in the file whether "
                                                   "the rows below it were taken into the cell.")});
    }
}

} // namespace redvest::intake
