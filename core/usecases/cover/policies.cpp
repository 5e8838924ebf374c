// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/cover/policies.h"

#include "core/domain/search_text.h"
#include "core/storage/queries/cover_queries.h"
#include "core/storage/schema/cover.h"
#include "core/usecases/cover/cover_checks.h"
#include "core/usecases/workspace/archiving.h"
#include "core/usecases/workspace/entry_check.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Cover", text);
}

QString daysText(const InsuredDays& days)
{
    const QString from = days.from.toString(Qt::ISODate);
    return days.from == days.to ? from : from + u'–' + days.to.toString(Qt::ISODate);
}

/// Gaps beside the policy that were not there before it was typed so.
Problems newGaps(const storage::Reader& reader, const Policy& wanted)
{
    const std::vector<Policy> stored = storage::policiesInOrder(reader);
    std::vector<Policy> then = stored;
    std::erase_if(then, [&](const Policy& p) { return p.id == wanted.id; });
    then.push_back(wanted);
    const std::vector<PolicyGap> before = policyGaps(stored);
    Problems problems;
    for (const PolicyGap& gap : policyGaps(then)) {
        const bool isBeside = gap.before.id == wanted.id || gap.after.id == wanted.id;
        const bool isOld = std::any_of(before.begin(), before.end(), [&](const PolicyGap& g) {
            return g.days.from <= gap.days.from && gap.days.to <= g.days.to;
        });
        if (!isBeside || isOld)
            continue;
        const QString text = tr("Between %1 and %2 nobody is insured: %3. Let this policy begin, or end, so that the "
                                "days meet, or say as the reason why nobody serves on a risk post then.");
        problems.push_back({u"policy_gap"_s, gap.after.id == wanted.id ? u"from"_s : u"to"_s,
                            text.arg(gap.before.number, gap.after.number, daysText(gap.days))});
    }
    return problems;
}

void checkPeriod(EntryCheck& check, const Policy& wanted)
{
    if (!wanted.from.isValid())
        check.add(u"required"_s, u"from"_s, tr("Say from which day the policy is in force."));
    if (!wanted.to.isValid())
        check.add(u"required"_s, u"to"_s, tr("Say until which day the policy is in force."));
    if (wanted.from.isValid() && wanted.to.isValid() && wanted.to < wanted.from)
        check.add(u"period"_s, u"to"_s,
                  tr("The policy would end on %1, before it begins on %2. Look at the days of the paper.")
                      .arg(wanted.to.toString(Qt::ISODate), wanted.from.toString(Qt::ISODate)));
}

void checkAmount(EntryCheck& check, qint64 cents, const QString& field)
{
    if (cents < 0)
        check.add(u"value_form"_s, field, tr("This is no amount in yuan. Type it like 500000, or leave it empty."));
}

} // namespace

std::vector<PolicyRow> policyRows(const Workspace& ws)
{
    const storage::Reader reader = ws.read();
    std::vector<PolicyRow> rows;
    const std::vector<Policy> policies = storage::policiesInOrder(reader);
    QHash<QString, QString> gaps;
    for (const PolicyGap& gap : policyGaps(policies))
        gaps.insert(gap.before.id.text(), daysText(gap.days));
    QHash<QString, QSet<QString>> covered;
    QHash<QString, Policy> byId;
    for (const Policy& policy : policies)
        byId.insert(policy.id.text(), policy);
    for (const Cover& cover : reader.all(storage::coverTable())) {
        if (insuredDays(cover, byId.value(cover.policy.text())).includes(ws.today()))
            covered[cover.policy.text()].insert(cover.volunteer.text());
    }
    for (const Policy& policy : policies)
        rows.push_back({policy, covered.value(policy.id.text()).size(), gaps.value(policy.id.text()),
                        namesSearchText({policy.number, policy.insurer, policy.product, policy.coveredGroup})});
    return rows;
}

Outcome<Edits<Policy>> savePolicy(Workspace& ws, const std::optional<Policy>& shown, Policy wanted,
                                  const QString& reason)
{
    wanted.id = shown ? shown->id : Id<Policy>::make();
    EntryCheck check;
    check.required(wanted.number, u"number"_s);
    check.required(wanted.insurer, u"insurer"_s);
    check.required(wanted.product, u"product"_s);
    check.optional(wanted.coveredGroup, u"covered_group"_s);
    check.optional(wanted.note, u"note"_s);
    checkPeriod(check, wanted);
    checkAmount(check, wanted.sumCents, u"sum"_s);
    checkAmount(check, wanted.premiumCents, u"premium"_s);
    if (!check.isGood())
        return check.problems();
    Problems problems = clashes(ws.read(), wanted, ws.today());
    if (reason.trimmed().isEmpty() && !wanted.isArchived) {
        for (Problem& gap : newGaps(ws.read(), wanted))
            problems.push_back(std::move(gap));
    }
    if (!problems.empty())
        return problems;
    return saveEdits(ws, {u"policy.save"_s, reason}, storage::policyTable(), std::vector{Edit<Policy>{shown, wanted}});
}

Outcome<Edits<Policy>> archivePolicies(Workspace& ws, const std::vector<Id<Policy>>& ids, bool archived,
                                       const QString& reason)
{
    const Problem unknown{u"unknown_policy"_s, u"policy"_s, tr("This policy is not there any more. Look again.")};
    const auto refuse = [&ws](const storage::Reader& reader, const Policy& policy) {
        return clashes(reader, policy, ws.today());
    };
    return archiveAll<Policy>(ws, {archived ? u"policy.archive"_s : u"policy.restore"_s, reason}, ids,
                              {storage::policyTable(), archived, unknown, refuse});
}

std::vector<PolicyGap> gapsAhead(const Workspace& ws, QDate today)
{
    std::vector<PolicyGap> gaps = policyGaps(storage::policiesInOrder(ws.read()));
    std::erase_if(gaps, [&](const PolicyGap& gap) { return gap.days.to < today; });
    return gaps;
}

} // namespace redvest
