// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/volunteers/reserves.h"

#include "core/base/order_key.h"
#include "core/domain/free_times.h"
#include "core/domain/masks.h"
#include "core/domain/search_text.h"
#include "core/storage/queries/duplicates.h"
#include "core/storage/queries/reserve_queries.h"
#include "core/storage/queries/volunteer_queries.h"
#include "core/storage/schema/reserve.h"
#include "core/storage/schema/rota.h"
#include "core/storage/schema/volunteers.h"
#include "core/usecases/volunteers/erasure.h"
#include "core/usecases/volunteers/reserve_rules.h"
#include "core/usecases/workspace/edits_store.h"
#include "core/usecases/workspace/entry_check.h"

#include <QHash>

#include <algorithm>
#include <functional>
#include <set>
#include <tuple>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Volunteers", text);
}

QString nameOf(const storage::Reader& reader, Id<Volunteer> id)
{
    const auto person = reader.find(storage::volunteerTable(), id.text());
    return person ? person->name : tr("(not registered)");
}

Problem about(const storage::Reader& reader, const Reserve& entry, const QString& code, const QString& text)
{
    return {code, u"reserve"_s, text.arg(nameOf(reader, entry.volunteer))};
}

/// Texts, day and free times in their usual form.
Problems tidy(Reserve& wanted, QDate today)
{
    EntryCheck check;
    if (wanted.volunteer.isNull())
        check.add(u"required"_s, u"volunteer"_s, tr("Say who signed up."));
    if (!wanted.registeredOn.isValid())
        wanted.registeredOn = today;
    check.notAhead(wanted.registeredOn, today, u"registered_on"_s);
    check.optional(wanted.category, u"category"_s);
    check.optional(wanted.times, u"times"_s);
    check.optional(wanted.source, u"source"_s);
    wanted.times = tidyFreeTimes(wanted.times);
    return check.problems();
}

/// required, in_future.
Problems stepProblems(const ReserveStep& step, QDate today, bool needsReason)
{
    EntryCheck check;
    if (!step.day.isValid())
        check.add(u"required"_s, u"day"_s, tr("Say on which day."));
    check.notAhead(step.day, today, u"day"_s);
    if (needsReason && step.reason.trimmed().isEmpty())
        check.add(u"required"_s, u"reason"_s, tr("Say why they step back; it is kept with the entry."));
    return check.problems();
}

/// Changes an entry as it is to be stored, or says why not.
using Change = std::function<Problems(const storage::Reader&, Reserve&)>;

/// All or none; what would be stored is held against the register.
Outcome<Edits<Reserve>> changeAll(Workspace& ws, const Intent& intent, const std::vector<Id<Reserve>>& ids,
                                  const Change& change)
{
    std::vector<Edit<Reserve>> edits;
    auto changes = ws.write(intent, [&](storage::Writer& writer) {
        edits.clear(); // on a server the work may be run again
        Problems problems;
        for (const Id<Reserve> id : ids) {
            const auto before = writer.find(storage::reserveTable(), id.text());
            if (!before)
                return Problems{
                    {u"unknown_reserve"_s, u"reserve"_s, tr("This entry is not there any more. Look again.")}};
            Reserve after = *before;
            Problems found = change(writer, after);
            if (found.empty())
                found = clashes(writer, after);
            if (found.empty()) {
                writer.put(storage::reserveTable(), after);
                edits.push_back({before, after});
            }
            for (Problem& problem : found)
                problems.push_back(std::move(problem));
        }
        return problems;
    });
    if (!changes)
        return changes.problems();
    return Edits<Reserve>{*std::move(changes), std::move(edits)};
}

Problems calledUp(const storage::Reader& reader, Reserve& entry, const ReserveStep& step)
{
    if (entry.state != ReserveState::Waiting)
        return {about(reader, entry, u"not_waiting"_s, tr("%1 does not wait in the reserve."))};
    if (entry.campaign.isNull() && step.campaign.isNull())
        return {{u"required"_s, u"campaign"_s,
                 tr("%1 waits for whatever comes. Say for which campaign.").arg(nameOf(reader, entry.volunteer))}};
    if (!entry.campaign.isNull() && !step.campaign.isNull() && entry.campaign != step.campaign)
        return {about(reader, entry, u"other_campaign"_s,
                      tr("%1 signed up for another campaign. Call the person up for that one, or enter a wish for "
                         "this one."))};
    if (step.day < entry.registeredOn)
        return {about(reader, entry, u"before_signed_up"_s,
                      tr("%1 signed up only after that day. Say that day or a later one."))};
    const auto person = reader.find(storage::volunteerTable(), entry.volunteer.text());
    if (person && person->status != VolunteerStatus::Active)
        return {about(reader, entry, u"suspended"_s, tr("%1 is suspended or archived and is not called up."))};
    if (!step.campaign.isNull())
        entry.campaign = step.campaign;
    entry.state = ReserveState::CalledUp;
    entry.decidedOn = step.day;
    entry.reason = step.reason.trimmed();
    return {};
}

Problems steppedBack(const storage::Reader& reader, Reserve& entry, const ReserveStep& step)
{
    if (entry.state == ReserveState::Withdrawn)
        return {about(reader, entry, u"not_open"_s, tr("%1 stepped back already."))};
    if (step.day < entry.registeredOn)
        return {about(reader, entry, u"before_signed_up"_s,
                      tr("%1 signed up only after that day. Say that day or a later one."))};
    entry.state = ReserveState::Withdrawn;
    entry.decidedOn = step.day;
    entry.reason = step.reason.trimmed();
    return {};
}

} // namespace

Outcome<Edits<Reserve>> saveReserve(Workspace& ws, const std::optional<Reserve>& shown, Reserve wanted,
                                    const QString& reason)
{
    Problems problems = tidy(wanted, ws.today());
    if (!shown)
        wanted.volunteer = storage::goingOn(ws.read(), wanted.volunteer);
    if (shown && shown->volunteer != wanted.volunteer)
        problems.push_back({u"fixed"_s, u"volunteer"_s,
                            tr("Whose entry it is cannot be changed. Let this one step back and enter another.")});
    if (!problems.empty())
        return problems;
    const Reserve fresh;
    const Reserve& as = shown ? *shown : fresh;
    wanted.state = as.state;
    wanted.decidedOn = as.decidedOn;
    wanted.reason = as.reason;
    wanted.id = shown ? shown->id : reserveId(wanted.volunteer, wanted.campaign, wanted.registeredOn);
    const storage::Reader reader = ws.read();
    if (problems = clashes(reader, wanted); !problems.empty())
        return problems;
    // Signed up, stepped back and signed up again on one day: it is the same entry.
    const auto before = shown ? shown : reader.find(storage::reserveTable(), wanted.id.text());
    if (!shown && before && before->state != ReserveState::Withdrawn)
        return Problem{u"already_waiting"_s, u"volunteer"_s,
                       tr("%1 waits for this since %2 already. Change that entry instead.")
                           .arg(nameOf(reader, wanted.volunteer), before->registeredOn.toString(Qt::ISODate))};
    return saveEdits(ws, {shown ? u"reserve.change"_s : u"reserve.enter"_s, reason}, storage::reserveTable(),
                     std::vector{Edit<Reserve>{before, wanted}});
}

Outcome<Edits<Reserve>> enterReserves(Workspace& ws, const std::vector<Id<Volunteer>>& people, const Reserve& wish,
                                      const QString& reason)
{
    std::vector<Edit<Reserve>> edits;
    auto changes = ws.write({u"reserve.enter"_s, reason}, [&](storage::Writer& writer) {
        edits.clear();
        Problems problems;
        for (const Id<Volunteer> id : storage::allGoingOn(writer, people)) {
            Reserve wanted = wish;
            wanted.volunteer = id;
            wanted.state = ReserveState::Waiting;
            wanted.decidedOn = {};
            wanted.reason.clear();
            Problems found = tidy(wanted, ws.today());
            wanted.id = reserveId(id, wanted.campaign, wanted.registeredOn);
            const auto before = writer.find(storage::reserveTable(), wanted.id.text());
            if (found.empty())
                found = clashes(writer, wanted);
            const bool isThere = (before && before->state != ReserveState::Withdrawn) ||
                                 std::any_of(found.begin(), found.end(),
                                             [](const Problem& p) { return p.code.startsWith(u"already_"); });
            if (isThere)
                continue;
            for (Problem& problem : found)
                problems.push_back(std::move(problem));
            writer.put(storage::reserveTable(), wanted);
            edits.push_back({before, wanted});
        }
        if (problems.empty() && edits.empty())
            problems.push_back({u"nothing_entered"_s, u"volunteer"_s,
                                people.empty() ? tr("Choose the people who signed up.")
                                               : tr("All of them are in the reserve for this already.")});
        return problems;
    });
    if (!changes)
        return changes.problems();
    return Edits<Reserve>{*std::move(changes), std::move(edits)};
}

Outcome<Edits<Reserve>> callUpReserves(Workspace& ws, const std::vector<Id<Reserve>>& ids, const ReserveStep& step)
{
    if (Problems wrong = stepProblems(step, ws.today(), false); !wrong.empty())
        return wrong;
    return changeAll(ws, {u"reserve.call_up"_s, step.reason}, ids,
                     [&](const storage::Reader& reader, Reserve& entry) { return calledUp(reader, entry, step); });
}

Outcome<Edits<Reserve>> withdrawReserves(Workspace& ws, const std::vector<Id<Reserve>>& ids, const ReserveStep& step)
{
    if (Problems wrong = stepProblems(step, ws.today(), true); !wrong.empty())
        return wrong;
    return changeAll(ws, {u"reserve.withdraw"_s, step.reason}, ids,
                     [&](const storage::Reader& reader, Reserve& entry) { return steppedBack(reader, entry, step); });
}

Outcome<Edits<Reserve>> waitAgain(Workspace& ws, const std::vector<Id<Reserve>>& ids, const QString& reason)
{
    return changeAll(ws, {u"reserve.restore"_s, reason}, ids, [](const storage::Reader& reader, Reserve& entry) {
        if (entry.state == ReserveState::Waiting)
            return Problems{about(reader, entry, u"already_waiting"_s, tr("%1 waits in the reserve already."))};
        // Its identity says what was signed up for: the campaign of a call-up goes with the call-up.
        if (entry.state == ReserveState::CalledUp && entry.id == reserveId(entry.volunteer, {}, entry.registeredOn))
            entry.campaign = {};
        entry.state = ReserveState::Waiting;
        entry.decidedOn = {};
        entry.reason.clear();
        return Problems{};
    });
}

Outcome<Id<Reserve>> reserveCalled(const Workspace& ws, const QString& text)
{
    constexpr qsizetype kShortestId = 4;
    const QString typed = text.trimmed();
    const storage::Reader reader = ws.read();
    std::vector<Id<Reserve>> found;
    for (const Reserve& entry : reader.all(storage::reserveTable())) {
        if (typed.size() >= kShortestId && entry.id.text().startsWith(typed.toLower()))
            found.push_back(entry.id);
    }
    if (found.empty()) {
        const auto person = personCalled(ws, typed);
        if (!person)
            return person.problems();
        for (const Reserve& entry : storage::reserveEntriesOf(reader, *person)) {
            if (entry.state != ReserveState::Withdrawn)
                found.push_back(entry.id);
        }
        if (found.empty())
            return Problem{u"unknown_reserve"_s, u"reserve"_s,
                           tr("%1 has no open entry in the reserve.").arg(nameOf(reader, *person))};
    }
    if (found.size() == 1)
        return found.front();
    return Problem{u"ambiguous"_s, u"reserve"_s,
                   tr("\"%1\" may mean several entries. Give the whole id of one.").arg(typed.left(40))};
}

std::vector<ReserveRow> reserveRows(const Workspace& ws)
{
    const storage::Reader reader = ws.read();
    QHash<Id<Campaign>, QString> campaigns;
    for (const Campaign& campaign : reader.all(storage::campaignTable()))
        campaigns.insert(campaign.id, campaign.name);
    std::vector<Reserve> entries = reader.all(storage::reserveTable());
    std::vector<Id<Volunteer>> ids;
    for (const Reserve& entry : entries)
        ids.push_back(entry.volunteer);
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    QHash<Id<Volunteer>, storage::VolunteerFacts> people;
    storage::eachVolunteer(reader, storage::Whom::these(std::move(ids)),
                           [&](storage::VolunteerFacts&& v) { people.insert(v.id, std::move(v)); });
    std::vector<ReserveRow> rows;
    for (Reserve& entry : entries) {
        const storage::VolunteerFacts v = people.value(entry.volunteer);
        if (entry.state == ReserveState::Waiting && v.status == VolunteerStatus::Archived)
            continue;
        ReserveRow row;
        row.name = v.name;
        row.maskedNumber = maskedId(v.documentNumber);
        row.maskedPhone = maskedPhone(v.phone);
        row.division = v.division;
        row.place = ws.divisions().shortPath(v.division);
        row.campaign = campaigns.value(entry.campaign);
        row.isSuspended = v.status == VolunteerStatus::Suspended;
        row.searchText = namesSearchText({v.name, row.place, row.campaign, entry.category, entry.source});
        row.entry = std::move(entry);
        rows.push_back(std::move(row));
    }
    const auto placeOf = [](const ReserveRow& row) {
        const bool waits = row.entry.state == ReserveState::Waiting;
        const qint64 day = waits ? row.entry.registeredOn.toJulianDay() : -row.entry.decidedOn.toJulianDay();
        return std::tuple(int(row.entry.state), day, orderKey(row.name), row.entry.id);
    };
    std::sort(rows.begin(), rows.end(),
              [&](const ReserveRow& a, const ReserveRow& b) { return placeOf(a) < placeOf(b); });
    return rows;
}

} // namespace redvest
