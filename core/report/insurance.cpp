// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/insurance.h"

#include "core/domain/money.h"
namespace redvest::report {

using namespace Qt::Literals::StringLiterals;

Document insuranceDocument(const InsuranceList& list)
{
    Document document;
    document.title = insuranceTitle(list.change);
    document.subtitle = u"%1　截至 %2"_s.arg(list.office, list.asOf.toString(Qt::ISODate));
    const Policy& p = list.policy;
    document.blocks.push_back(Paragraph{u"%1，%2，保单号 %3，每人保额 %4 元，保险期间 %5 至 %6（均含当日）。"_s.arg(
        p.insurer, p.product, p.number, yuanText(p.sumCents), p.from.toString(Qt::ISODate),
        p.to.toString(Qt::ISODate))});
    TableBlock table{.caption = u"共 %1 人"_s.arg(list.lines.size()),
                     .columns = {{u"序号"_s, Align::Right, 1},
                                 {u"姓名"_s, Align::Left, 2},
                                 {u"证件类型"_s, Align::Left, 2},
                                 {u"证件号码"_s, Align::Left, 4},
                                 {u"生效日期"_s, Align::Left, 2},
                                 {u"终止日期"_s, Align::Left, 2}}};
    int number = 0;
    for (const InsuranceLine& line : list.lines) {
        ++number;
        QStringList row;
        for (const BlockColumn& column : table.columns)
            row << insuranceField(column.title, list, line, number);
        table.rows.push_back(std::move(row));
    }
    document.blocks.push_back(std::move(table));
    return document;
}

} // namespace redvest::report
