// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sign_in_sheet.h"

#include "core/domain/sheet_codes.h"
#include "core/domain/words.h"
#include "core/report/qr_code.h"
#include "core/report/shift_words.h"

namespace redvest::report {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kRowHeight = 9; ///< mm: a signature

TableBlock tableOf(const ShiftSheet& sheet)
{
    TableBlock table;
    table.columns = {{u"序号"_s, Align::Right, 0.5},        {u"编号"_s, Align::Left, 1, 20},
                     {u"姓名"_s, Align::Left, 1.5, 24},     {u"联系电话"_s, Align::Left, 1, 26},
                     {u"签到时间"_s, Align::Left, 1.2, 24}, {u"签退时间"_s, Align::Left, 1.2, 24},
                     {u"休息（分钟）"_s, Align::Left, 0.8}, {u"本人签名"_s, Align::Left, 2, 34},
                     {u"备注"_s, Align::Left, 2, 34}};
    table.leastRow = kRowHeight;
    int number = 0;
    for (const SheetRowLine& line : sheet.people)
        table.rows.push_back(
            {QString::number(++number), sheetCodeInGroups(line.code), line.name, line.maskedPhone, {}, {}, {}, {}, {}});
    for (const QString& code : sheet.blankCodes)
        table.rows.push_back({QString::number(++number), code, {}, {}, {}, {}, {}, {}, {}});
    return table;
}

SheetHead headOf(const SheetsToPrint& all, const ShiftSheet& sheet)
{
    const Shift& shift = sheet.row.shift;
    SheetHead head;
    head.title = u"志愿服务签到表"_s;
    head.lines << u"单位：%1　点位：%2（%3）"_s.arg(all.office, sheet.row.siteName, sheet.row.place);
    head.lines << u"岗位：%1　班次：%2 %3　需求%4人，应到%5人"_s
                      .arg(sheet.row.postName, chineseDate(localDate(shift.starts)), timesWithBreaks(shift))
                      .arg(shift.needed)
                      .arg(sheet.people.size());
    head.lines << u"时间按24小时制填写，如0800；缺席写“缺”，请假写“假”；未列名的人员填在空行，写明姓名和联系电话。"_s;
    head.number = u"表号 %1"_s.arg(sheetCodeInGroups(sheet.code));
    head.code = qrModules(sheet.code);
    return head;
}

} // namespace

Document signInDocument(const SheetsToPrint& all)
{
    Document document;
    document.isLandscape = true;
    document.name = u"志愿服务签到表"_s;
    for (const ShiftSheet& sheet : all.sheets) {
        document.blocks.emplace_back(headOf(all, sheet));
        document.blocks.emplace_back(tableOf(sheet));
        document.blocks.emplace_back(
            Paragraph{u"到岗人数：　　　　　记录人：　　　　　　　　审核人：　　　　　　　　"_s, false, false});
    }
    document.footer = u"%1　打印时间：%2　打印人：%3"_s.arg(all.office, toLocalText(all.asOf), all.printedBy);
    return document;
}

} // namespace redvest::report
