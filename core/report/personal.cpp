// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/personal.h"

#include "core/domain/masks.h"
#include "core/domain/words.h"

namespace redvest::report {

using namespace Qt::Literals::StringLiterals;

namespace {

QString className(RetentionClass kind)
{
    switch (kind) {
    case RetentionClass::Withdrawn:
        return u"已撤回同意人员"_s;
    case RetentionClass::Inactive:
        return u"不再参加服务人员"_s;
    case RetentionClass::Guardian:
        return u"已成年人员的监护人信息"_s;
    case RetentionClass::HealthNote:
        return u"健康和关爱备注"_s;
    case RetentionClass::GapContact:
        return u"缺口上报联系人"_s;
    case RetentionClass::CareLog:
        return u"关爱记录"_s;
    case RetentionClass::Archives:
        break;
    }
    return u"志愿服务档案"_s;
}

QString spanText(const RetentionRule& rule)
{
    if (rule.months == kKeptForGood)
        return u"长期保存"_s;
    return rule.months == 0 ? u"事由发生后即行删除"_s : u"%1个月"_s.arg(rule.months);
}

QString fromText(RetentionClass kind)
{
    switch (kind) {
    case RetentionClass::Withdrawn:
        return u"自撤回同意之日起"_s;
    case RetentionClass::Inactive:
        return u"自最后一次参加服务、培训或者登记之日起"_s;
    case RetentionClass::Guardian:
        return u"自年满十八周岁之日起"_s;
    case RetentionClass::HealthNote:
        return u"自最后一次参加服务之日起"_s;
    case RetentionClass::GapContact:
        return u"自上报之日起"_s;
    case RetentionClass::CareLog:
        return u"自关爱之日起"_s;
    case RetentionClass::Archives:
        break;
    }
    return u"—"_s;
}

TableBlock spansTable(const std::vector<RetentionRule>& rules)
{
    TableBlock table{.columns = {{u"信息类别"_s, Align::Left, 3},
                                 {u"保存期限"_s, Align::Left, 2},
                                 {u"起算"_s, Align::Left, 3},
                                 {u"依据"_s, Align::Left, 4}}};
    for (const RetentionRule& rule : rules)
        table.rows.push_back({className(rule.kind), spanText(rule), fromText(rule.kind), rule.source});
    return table;
}

Paragraph says(const QString& text)
{
    return {text, false, false};
}

} // namespace

Document purgeDocument(const PurgeList& list)
{
    Document document;
    document.title = u"个人信息清理清单"_s;
    document.subtitle =
        u"填报单位：%1  截至%2  共%3项"_s.arg(list.office, chineseDate(list.asOf)).arg(list.items.size());
    TableBlock table{.columns = {{u"序号"_s, Align::Right, 1},
                                 {u"类别"_s, Align::Left, 3},
                                 {u"姓名（岗位）"_s, Align::Left, 2},
                                 {u"所属区划"_s, Align::Left, 4},
                                 {u"期满日"_s, Align::Left, 2},
                                 {u"处理意见"_s, Align::Left, 2}}};
    int number = 0;
    for (const PurgeItem& item : list.items) {
        const bool isPerson = item.kind != RetentionClass::GapContact;
        table.rows.push_back({QString::number(++number), className(item.kind),
                              isPerson ? maskedName(item.name) : item.name, item.placeName,
                              item.since.toString(Qt::ISODate), QString()});
    }
    document.blocks.emplace_back(std::move(table));
    document.blocks.emplace_back(Heading{1, u"保存期限"_s});
    document.blocks.emplace_back(spansTable(list.rules));
    const QString last = list.lastPurge.isValid() ? chineseDate(list.lastPurge) : u"无"_s;
    document.blocks.emplace_back(Paragraph{u"上一次清理：%1。"_s.arg(last), false, true});
    document.blocks.emplace_back(says(u"经办人：　　　　　　审核人：　　　　　　日期：　　年　　月　　日"_s));
    return document;
}

Document noticeDocument(const NoticeFacts& facts)
{
    const auto filled = [](const QString& text) { return text.isEmpty() ? u"＿＿＿＿＿＿"_s : text; };
    Document document;
    document.title = u"志愿者个人信息处理告知书"_s;
    document.subtitle = u"%1  版本：%2  %3"_s.arg(facts.office, filled(facts.version), facts.day);
    const auto section = [&](const QString& title, const QStringList& paragraphs) {
        document.blocks.emplace_back(Heading{1, title});
        for (const QString& text : paragraphs)
            document.blocks.emplace_back(says(text));
    };
    section(u"一、个人信息处理者"_s,
            {u"%1。联系人：%2；联系电话：%3。"_s.arg(facts.office, filled(facts.contact), filled(facts.phone))});
    section(
        u"二、处理目的和依据"_s,
        {u"招募、登记、培训、派遣志愿者，记录志愿服务时间，购买保险，发放防护物资，统计和出具志愿服务记录证明。"_s,
         u"依据为《中华人民共和国个人信息保护法》第十三条第一款第一项（取得个人同意）、第三项（履行法定职责或者法定义务"
         "所必需）、第四项（应对突发公共卫生事件所必需）以及《志愿服务条例》。"_s});
    section(u"三、处理方式和信息种类"_s,
            {u"登记在本单位的计算机中，不上传网络。姓名、证件类型和号码、性别、出生日期、联系电话、居住区划和住址、单位"
             u"、技能、"
             "服务和培训情况；未成年人另登记监护人姓名和电话。"_s,
             u"其中证件号码、住址、健康和关爱备注以及不满十四周岁未成年人的个人信息为敏感个人信息，仅为核实身份、安排适"
             u"合的岗位"
             "和购买保险所必需，加密保存、掩码显示，查看完整号码留有记录；不提供的，可能无法安排部分岗位。"_s});
    document.blocks.emplace_back(Heading{1, u"四、保存期限"_s});
    document.blocks.emplace_back(spansTable(facts.rules));
    section(u"五、您的权利"_s, {u"您有权知情、决定、查阅、复制、更正、补充和删除您的个人信息，有权撤回同意；撤回不影响"
                                u"撤回前的处理。向上述联系人"
                                "书面或者口头提出即可，本单位应当及时处理；拒绝的，说明理由。"_s,
                                u"未经您单独同意，本单位不公开您的个人信息。"_s});
    section(u"六、确认"_s,
            {u"□ 我已阅读并同意上述处理。　□ 我单独同意处理上述敏感个人信息。　□ 我同意在表扬、公示中公开姓名。"_s,
             u"本人签名：　　　　　　　　　　日期：　　年　　月　　日"_s,
             u"监护人签名（不满十四周岁的必须由监护人同意）：　　　　　　　　　　日期：　　年　　月　　日"_s});
    return document;
}

} // namespace redvest::report
