// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/gap_collections.h"

#include "core/domain/words.h"

namespace redvest::report {

using namespace Qt::Literals::StringLiterals;

QString gapAnswerWord(GapAnswer answer)
{
    switch (answer) {
    case GapAnswer::Waiting:
        return u"未答复"_s;
    case GapAnswer::Workbook:
        return u"已收表"_s;
    case GapAnswer::Nothing:
        break;
    }
    return u"报告无缺口"_s;
}

QString gapMatchWord(GapMatch match)
{
    switch (match) {
    case GapMatch::Same:
        return u"一致"_s;
    case GapMatch::Differs:
        return u"不一致"_s;
    case GapMatch::NotReported:
        return u"未上报"_s;
    case GapMatch::UnknownPost:
        break;
    }
    return u"无对应岗位"_s;
}

Document gapPhonesDocument(const std::vector<GapRequestRow>& rows, const QString& office, Instant asOf)
{
    Document document;
    document.title = u"缺口征集联系电话表"_s;
    document.subtitle =
        u"单位：%1  截至%2 %3  共%4家"_s.arg(office, chineseDate(localDate(asOf)), localTime(asOf).toString(u"HH:mm"_s))
            .arg(rows.size());
    TableBlock table;
    table.columns = {{u"序号"_s, Align::Right, 1},   {u"街镇、社区"_s, Align::Left, 4},
                     {u"答复"_s, Align::Left, 2},    {u"交回截止"_s, Align::Left, 3},
                     {u"联系人"_s, Align::Left, 2},  {u"联系电话"_s, Align::Left, 3},
                     {u"联系情况"_s, Align::Left, 3}};
    int number = 0;
    for (const GapRequestRow& row : rows)
        table.rows.push_back({QString::number(++number),
                              row.place,
                              gapAnswerWord(row.request.answer),
                              toLocalText(row.collection.deadline),
                              row.contact,
                              row.phone,
                              {}});
    document.blocks.emplace_back(std::move(table));
    return document;
}

Document gapDifferencesDocument(const GapDifferenceTable& facts, const QString& office, bool onlyDiffering)
{
    Document document;
    document.title = u"上报缺口与核算缺口对照表"_s;
    document.subtitle = u"单位：%1  %2  截至%3 %4"_s.arg(office, facts.scopeName, chineseDate(localDate(facts.asOf)),
                                                         localTime(facts.asOf).toString(u"HH:mm"_s));
    document.isLandscape = true;
    document.blocks.emplace_back(Paragraph{
        u"时段：%1 至 %2。"_s.arg(toLocalText(facts.period.from), toLocalText(facts.period.to)), false, true});
    TableBlock table;
    table.unit = u"单位：人"_s;
    table.columns = {
        {u"街镇、社区"_s, Align::Left, 4},  {u"点位"_s, Align::Left, 3},      {u"岗位名称"_s, Align::Left, 3},
        {u"核算需求"_s, Align::Right, 1.5}, {u"到岗"_s, Align::Right, 1.5},   {u"核算缺口"_s, Align::Right, 1.5},
        {u"上报缺口"_s, Align::Right, 1.5}, {u"差额"_s, Align::Right, 1.5},   {u"情况"_s, Align::Left, 2},
        {u"联系人"_s, Align::Left, 2},      {u"联系电话"_s, Align::Left, 2.5}};
    for (const GapDifference& row : facts.rows) {
        if (onlyDiffering && row.match == GapMatch::Same)
            continue;
        const bool isReported = row.reportedAt.isSet();
        table.rows.push_back({row.place, row.siteName, row.postName, QString::number(row.computed.needed),
                              QString::number(row.computed.filled), QString::number(row.computed.gap()),
                              isReported ? QString::number(row.reportedGap) : QString(),
                              isReported ? QString::number(row.difference()) : QString(), gapMatchWord(row.match),
                              row.contact, row.maskedPhone});
    }
    document.blocks.emplace_back(std::move(table));
    document.blocks.emplace_back(
        Paragraph{u"核算缺口合计 %1 人，上报缺口合计 %2 人，不一致 %3 处。"_s.arg(facts.computedGap)
                      .arg(facts.reportedGap)
                      .arg(facts.differing),
                  false, false});
    return document;
}

} // namespace redvest::report
