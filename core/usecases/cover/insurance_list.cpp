// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/cover/insurance_list.h"

#include "core/base/text.h"
#include "core/domain/masks.h"
#include "core/storage/gate/database.h"
#include "core/storage/queries/cover_queries.h"
#include "core/storage/schema/cover.h"
#include "core/usecases/volunteers/erasure.h"
#include "core/usecases/volunteers/reading.h"
#include "core/usecases/workspace/rights.h"

#include <QCoreApplication>

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Cover", text);
}

Problem noSuchPolicy()
{
    return {u"unknown_policy"_s, u"policy"_s, tr("Choose a policy.")};
}

} // namespace

Outcome<InsuranceList> insuranceList(Workspace& ws, Id<Policy> id, InsuranceChange change, const InsuredDays& days,
                                     const QString& reason, const std::function<void(const InsuranceList&)>& make)
{
    if (reason.trimmed().isEmpty())
        return Problem{u"reason_required"_s, u"reason"_s,
                       QCoreApplication::translate("Exports", "Say why the list needs full numbers.")};
    const storage::Reader reader = ws.read();
    const auto policy = reader.find(storage::policyTable(), id.text());
    if (!policy)
        return noSuchPolicy();
    InsuranceList list{*policy, change, days, ws.office().name, ws.today(), {}};
    QStringList minors;
    for (storage::CoverFacts& facts : storage::coverFacts(reader, id)) {
        if (!belongs(facts.cover, *policy, change, days))
            continue;
        Volunteer& person = facts.person;
        if (isErasedPerson(person))
            continue; // nobody an insurer could know
        if (!reaches(ws, person.division)) {
            person.documentNumber = maskedId(person.documentNumber);
            person.phone = maskedPhone(person.phone);
        } else if (isMinor(ws, person)) {
            minors << person.id.text();
        }
        list.lines.push_back({facts.cover, std::move(person)});
    }
    const auto noted = ws.write({u"export.full"_s, reason.trimmed()}, [&](storage::Writer& writer) {
        writer.noteRead(u"volunteer"_s, {}, u"%1 × %2"_s.arg(insuranceTitle(change)).arg(list.lines.size()));
        for (const QString& minor : minors)
            writer.noteRead(u"volunteer"_s, minor, u"未成年人信息"_s);
        if (make)
            make(list);
        return Problems{};
    });
    return noted ? Outcome<InsuranceList>(std::move(list)) : Outcome<InsuranceList>(noted.problems());
}

Outcome<Id<Policy>> policyCalled(const Workspace& ws, const QString& typed)
{
    const QString wanted = typed.trimmed();
    std::vector<Id<Policy>> found;
    const std::vector<Policy> policies = storage::policiesInOrder(ws.read());
    const auto exact =
        std::find_if(policies.begin(), policies.end(), [&](const Policy& p) { return p.number == wanted; });
    if (exact != policies.end())
        return exact->id;
    for (const Policy& policy : policies) {
        if (searchFolded(policy.number) == searchFolded(wanted))
            found.push_back(policy.id);
        else if (wanted.size() >= 4 && policy.id.text().startsWith(wanted.toLower()))
            found.push_back(policy.id);
    }
    if (found.size() == 1)
        return found.front();
    if (wanted.isEmpty())
        return noSuchPolicy();
    return Problem{u"unknown_policy"_s, u"policy"_s,
                   found.empty()
                       ? tr("There is no policy \"%1\". Write its number as it stands in the list of policies.")
                             .arg(wanted.left(40))
                       : tr("\"%1\" may mean several policies. Give the whole number of one.").arg(wanted.left(40))};
}

} // namespace redvest
