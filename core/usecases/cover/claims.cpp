// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/cover/claims.h"

#include "core/domain/masks.h"
#include "core/domain/search_text.h"
#include "core/storage/gate/database.h"
#include "core/storage/queries/cover_queries.h"
#include "core/storage/queries/duplicates.h"
#include "core/storage/queries/rota_queries.h"
#include "core/storage/schema/cover.h"
#include "core/usecases/rota/shift_pool.h"
#include "core/usecases/workspace/archiving.h"
#include "core/usecases/workspace/entry_check.h"
#include "core/usecases/workspace/rights.h"

#include <QHash>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Cover", text);
}

QString noWords()
{
    return tr("What happened is sealed, and your account may not read or write such words. An administrator "
              "can allow it, or enters the claim.");
}

Problem unknownClaim()
{
    return {u"unknown_claim"_s, u"claim"_s, tr("This claim is not there any more. Look again.")};
}

bool wasCovered(const storage::Reader& reader, const Policy& policy, const CoverClaim& claim)
{
    std::vector<InsuredDays> days;
    for (const Cover& cover : storage::coversOf(reader, policy.id, claim.volunteer))
        days.push_back(insuredDays(cover, policy));
    return isInsuredOn(days, claim.day);
}

} // namespace

std::vector<ClaimRow> claimRows(const Workspace& ws)
{
    const storage::Reader reader = ws.read();
    QHash<QString, QString> numbers;
    for (const Policy& policy : reader.all(storage::policyTable()))
        numbers.insert(policy.id.text(), policy.number);
    std::vector<ClaimRow> rows;
    for (const CoverClaim& claim : storage::claimsInOrder(reader)) {
        const auto person = storage::person(reader, claim.volunteer);
        const QString name = person ? person->name : QString();
        const QString number = numbers.value(claim.policy.text());
        const QString division = person ? person->division : QString();
        rows.push_back({claim, name, division, number, namesSearchText({name, number})});
    }
    return rows;
}

bool mayReadClaims(const Workspace& ws)
{
    return ws.database().keys()->has(storage::KeyClass::Sensitive);
}

Problems claimsClosed(const Workspace& ws)
{
    return mayReadClaims(ws) ? Problems{} : Problems{{u"no_key"_s, u"happened"_s, noWords()}};
}

Outcome<ChangeSet> noteClaimShown(Workspace& ws, Id<CoverClaim> id)
{
    const auto claim = ws.read().find(storage::coverClaimTable(), id.text());
    if (!claim)
        return unknownClaim();
    if (!mayReadClaims(ws))
        return Problem{u"no_key"_s, u"happened"_s, noWords()};
    const auto person = storage::person(ws.read(), claim->volunteer);
    if (!reaches(ws, person ? person->division : QString()))
        return Problem{u"out_of_scope"_s, u"happened"_s,
                       tr("This person lives outside the divisions of your account, so that what happened stays "
                          "hidden.")};
    if (ws.isReadOnly())
        return Problem{u"read_only"_s, u"happened"_s,
                       tr("The workspace is open for reading only, so that a look cannot be recorded. Open it for "
                          "writing.")};
    return ws.write({u"read.reveal"_s, {}}, [&](storage::Writer& writer) {
        writer.noteRead(u"cover_claim"_s, id.text(), u"出险经过"_s);
        return Problems{};
    });
}

Outcome<Edits<CoverClaim>> saveClaim(Workspace& ws, const std::optional<CoverClaim>& shown, CoverClaim wanted,
                                     const QString& reason)
{
    const storage::Reader reader = ws.read();
    wanted.id = shown ? shown->id : Id<CoverClaim>::make();
    wanted.volunteer = storage::goingOn(reader, wanted.volunteer);
    const auto policy = reader.find(storage::policyTable(), wanted.policy.text());
    EntryCheck check;
    if (!policy)
        check.add(u"unknown_policy"_s, u"policy"_s, tr("Choose a policy."));
    const auto person = storage::person(reader, wanted.volunteer);
    if (!person && !shown)
        check.add(u"unknown_volunteer"_s, u"volunteer"_s, unknownVolunteer().text);
    if (!wanted.day.isValid())
        check.add(u"required"_s, u"day"_s, tr("Say on which day it happened."));
    check.notAhead(wanted.day, ws.today(), u"day"_s);
    if (!isPlaceholder(wanted.happened)) {
        check.required(wanted.happened, u"happened"_s);
        if (!mayReadClaims(ws))
            check.add(u"no_key"_s, u"happened"_s, noWords());
    }
    if (check.isGood() && person && !wasCovered(reader, *policy, wanted))
        check.add(u"not_covered"_s, u"day"_s,
                  tr("%1 was not covered by this policy on %2. Look at the days of cover, or choose the policy that "
                     "was in force.")
                      .arg(person->name, wanted.day.toString(Qt::ISODate)));
    if (!check.isGood())
        return check.problems();
    return saveEdits(ws, {u"claim.save"_s, reason}, storage::coverClaimTable(),
                     std::vector{Edit<CoverClaim>{shown, wanted}});
}

Outcome<Edits<CoverClaim>> archiveClaims(Workspace& ws, const std::vector<Id<CoverClaim>>& ids, bool archived,
                                         const QString& reason)
{
    const auto refuse = [&ws](const storage::Reader&, const CoverClaim&) { return claimsClosed(ws); };
    return archiveAll<CoverClaim>(ws, {archived ? u"claim.archive"_s : u"claim.restore"_s, reason}, ids,
                                  {storage::coverClaimTable(), archived, unknownClaim(), refuse});
}

} // namespace redvest
