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

Problems clashes(const storage::Reader& reader, const Cover& wanted)
{
    if (wanted.isArchived)
        return {};
    const auto policy = reader.find(storage::policyTable(), wanted.policy.text());
    if (policy && policy->isArchived)
        return {{u"archived"_s, u"policy"_s,
                 tr("Policy %1 is archived. Bring it back first, or choose another.").arg(policy->number)}};
    if (policy && (wanted.from < policy->from || wanted.to > policy->to))
        return {{u"outside_policy"_s, wanted.to > policy->to ? u"to"_s : u"from"_s,
                 tr("Policy %1 is in force from %2 to %3. Choose days within that, or another policy.")
                     .arg(policy->number, dayText(policy->from), dayText(policy->to))}};
    for (const Cover& other : storage::coversOf(reader, wanted.policy, wanted.volunteer)) {
        if (other.id == wanted.id || other.isArchived || other.from > wanted.to || wanted.from > other.to)
            continue;
        const auto person = storage::person(reader, wanted.volunteer);
        return {{u"overlapping_cover"_s, u"from"_s,
                 tr("%1 is covered by this policy from %2 to %3 already. Choose days after that, or change that cover.")
                     .arg(person ? person->name : QString(), dayText(other.from), dayText(other.to))}};
    }
    return {};
}

} // namespace redvest
