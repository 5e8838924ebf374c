// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/retention.h"

#include "core/domain/volunteers.h"

#include <QCoreApplication>

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Personal", text);
}

} // namespace

const std::vector<RetentionRule>& proposedRetention()
{
    using enum RetentionClass;
    static const std::vector<RetentionRule> rules{
        {Withdrawn, 0, u"《个人信息保护法》第四十七条第一款第三项"_s},
        {Inactive, 24, u"《个人信息保护法》第十九条、第四十七条第一款第一项"_s},
        {Guardian, 0, u"《个人信息保护法》第四十七条第一款第一项"_s},
        {HealthNote, 1, u"《个人信息保护法》第十九条、第二十八条"_s},
        {GapContact, 12, u"《个人信息保护法》第十九条"_s},
        {CareLog, 12, u"《个人信息保护法》第十九条、第二十八条"_s},
        {Archives, kKeptForGood, u"《志愿服务条例》第十九条"_s},
    };
    return rules;
}

Problems retentionProblems(const RetentionRule& rule)
{
    Problems problems;
    if (rule.months < kKeptForGood || rule.months > kLongestRetention)
        problems.push_back({u"months_range"_s, u"months"_s,
                            tr("Give 0 to %1 months, or -1 for what is kept for good.").arg(kLongestRetention)});
    if (rule.source.trimmed().isEmpty())
        problems.push_back(
            {u"required"_s, u"source"_s, tr("Say which law or which decision of the office sets this span.")});
    return problems;
}

QDate dueOn(const RetentionRule& rule, QDate from)
{
    return rule.months == kKeptForGood || !from.isValid() ? QDate() : from.addMonths(rule.months);
}

std::vector<Due> dueOf(const PersonSpan& person, const std::vector<RetentionRule>& rules, QDate asOf)
{
    using enum RetentionClass;
    if (person.keptUntil.isValid() && person.keptUntil > asOf)
        return {};
    std::vector<Due> due;
    const auto add = [&](RetentionClass kind, QDate from) {
        const QDate day = dueOn(ruleOf(rules, kind), from);
        if (day.isValid() && day <= asOf)
            due.push_back({kind, day});
    };
    const QDate last = person.lastActive.isValid() ? std::max(person.lastActive, person.registered) : person.registered;
    add(Withdrawn, person.withdrawn);
    if (due.empty())
        add(Inactive, last);
    if (!due.empty())
        return due;
    if (person.hasGuardian && person.birth.isValid())
        add(Guardian, person.birth.addYears(kAdultAge));
    if (person.hasHealthNote)
        add(HealthNote, last);
    return due;
}

} // namespace redvest
