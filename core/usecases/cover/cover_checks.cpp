// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/cover/cover_checks.h"

#include "core/base/text.h"
#include "core/storage/queries/cover_queries.h"
#include "core/storage/queries/rota_queries.h"
#include "core/storage/schema/cover.h"

#include <QCoreApplication>

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Cover", text);
}

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

Problems coversOutside(const storage::Reader& reader, const Policy& policy)
{
    const std::vector<Cover> covers = storage::coversUnder(reader, policy.id);
    const auto outside = std::count_if(covers.begin(), covers.end(), [&](const Cover& c) {
        return !c.isArchived && (c.from < policy.from || c.to > policy.to);
    });
    if (outside == 0)
        return {};
    return {{u"covers_outside"_s, u"to"_s,
             tr("%1 people are covered on days outside %2 to %3. Withdraw them by then, or leave the period longer.")
                 .arg(QString::number(outside), dayText(policy.from), dayText(policy.to))}};
}

} // namespace

Problems clashes(const storage::Reader& reader, const Policy& wanted, QDate today)
{
    if (wanted.isArchived) {
        const std::vector<Cover> covers = storage::coversUnder(reader, wanted.id);
        const auto ahead = std::count_if(covers.begin(), covers.end(),
                                         [&](const Cover& c) { return insuredDays(c, wanted).to > today; });
        if (ahead == 0)
            return {};
        return {{u"covers_ahead"_s,
                 {},
                 tr("%1 people are still covered by %2. Withdraw them first, or wait until its last day.")
                     .arg(QString::number(ahead), wanted.number)}};
    }
    Problems problems;
    if (wanted.to < wanted.from)
        problems.push_back({u"period"_s, u"to"_s,
                            tr("The policy would end on %1, before it begins on %2. Look at the days of the paper.")
                                .arg(dayText(wanted.to), dayText(wanted.from))});
    for (const Policy& other : storage::policiesInOrder(reader)) {
        if (other.id != wanted.id && !other.isArchived && searchFolded(other.number) == searchFolded(wanted.number))
            problems.push_back({u"number_taken"_s, u"number"_s,
                                tr("There is a policy %1 already. Open that one, or type the number of this one.")
                                    .arg(wanted.number)});
    }
    for (Problem& problem : coversOutside(reader, wanted))
        problems.push_back(std::move(problem));
    return problems;
}

Problems settleCoverDays(Cover& wanted, const Policy& policy)
{
    if (!wanted.from.isValid())
        return {{u"required"_s, u"from"_s, tr("Say from which day the person is covered.")}};
    if (!wanted.to.isValid())
        wanted.to = policy.to;
    if (wanted.from < policy.from || wanted.from > policy.to || wanted.to > policy.to)
        return {{u"outside_policy"_s, wanted.to > policy.to ? u"to"_s : u"from"_s,
                 tr("Policy %1 is in force from %2 to %3. Choose days within that, or another policy.")
                     .arg(policy.number, dayText(policy.from), dayText(policy.to))}};
    if (wanted.to < wanted.from)
        return {
            {u"period"_s, u"to"_s,
             tr("The cover would end on %1, before it begins on %2.").arg(dayText(wanted.to), dayText(wanted.from))}};
    return {};
}

Problems overlapsWith(const Cover& wanted, const std::vector<Cover>& others, const QString& personName)
{
    for (const Cover& other : others) {
        if (other.id == wanted.id || other.isArchived || other.from > wanted.to || wanted.from > other.to)
            continue;
        return {{u"overlapping_cover"_s, u"from"_s,
                 tr("%1 is covered by this policy from %2 to %3 already. Choose days after that, or change that cover.")
                     .arg(personName, dayText(other.from), dayText(other.to))}};
    }
    return {};
}

Problems clashes(const storage::Reader& reader, const Cover& wanted)
{
    if (wanted.isArchived)
        return {};
    const auto policy = reader.find(storage::policyTable(), wanted.policy.text());
    if (policy && policy->isArchived)
        return {{u"archived"_s, u"policy"_s,
                 tr("Policy %1 is archived. Bring it back first, or choose another.").arg(policy->number)}};
    Cover settled = wanted;
    if (Problems problems = policy ? settleCoverDays(settled, *policy) : Problems{}; !problems.empty())
        return problems;
    const auto person = storage::person(reader, wanted.volunteer);
    return overlapsWith(wanted, storage::coversOf(reader, wanted.policy, wanted.volunteer),
                        person ? person->name : QString());
}

} // namespace redvest
