// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/rota/standbys.h"

#include "core/base/order_key.h"
#include "core/domain/masks.h"
#include "core/storage/queries/duplicates.h"
#include "core/storage/queries/rota_queries.h"
#include "core/storage/queries/standby_queries.h"
#include "core/storage/schema/rota.h"
#include "core/storage/schema/standby.h"
#include "core/usecases/rota/shift_pool.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Rota", text);
}

QString shiftText(const ShiftRow& row)
{
    return u"%1 %2–%3"_s.arg(row.postName, localTime(row.shift.starts).toString(u"HH:mm"_s),
                             localTime(row.shift.ends).toString(u"HH:mm"_s));
}

/// What the entry is for, and where that lies.
void describe(const storage::Reader& reader, StandbyRow& row)
{
    if (const auto shift = storage::shiftRow(reader, row.entry.shift)) {
        row.readyFor = u"%1 · %2"_s.arg(shift->siteName, shiftText(*shift));
        row.division = shift->division;
    } else if (const auto site = reader.find(storage::siteTable(), row.entry.site.text())) {
        row.readyFor = site->name;
        row.division = site->division;
    }
}

QString boundTo(const storage::Reader& reader, const Standby& entry)
{
    for (const storage::Engagement& e : storage::engagements(reader, dayOf(entry.day), entry.volunteer)) {
        if (localDate(e.span.from) != entry.day)
            continue;
        if (const auto row = storage::shiftRow(reader, e.shift))
            return shiftText(*row);
    }
    return {};
}

int rankOf(const StandbyRow& row)
{
    return !row.entry.shift.isNull() ? 2 : !row.entry.site.isNull() ? 1 : 0;
}

/// Settles what is meant, the day of a shift included, and says what stands against it.
Problems whyNotFor(const Workspace& ws, const storage::Reader& reader, StandbyFor& wanted)
{
    if (!wanted.shift.isNull()) {
        const auto shift = reader.find(storage::shiftTable(), wanted.shift.text());
        if (!shift)
            return {unknownShift()};
        if (shift->isArchived)
            return {calledOff()};
        if (shift->ends <= ws.now())
            return {{u"shift_over"_s, u"shift"_s, tr("This shift is over. Nobody need stand by for it.")}};
        wanted.day = localDate(shift->starts);
        wanted.site = {};
        return {};
    }
    if (!wanted.day.isValid())
        return {{u"required"_s, u"day"_s, tr("Say which day.")}};
    if (wanted.day < ws.today())
        return {{u"past_day"_s, u"day"_s,
                 tr("%1 is over. Nobody need stand by for it.").arg(wanted.day.toString(Qt::ISODate))}};
    if (wanted.site.isNull())
        return {};
    const auto site = reader.find(storage::siteTable(), wanted.site.text());
    if (!site)
        return {{u"unknown_site"_s, u"site"_s, tr("There is no such site any more. Open the list again.")}};
    if (site->isArchived)
        return {{u"archived"_s, u"site"_s, tr("%1 is archived. Bring it back first.").arg(site->name)}};
    return {};
}

Problems whyNotReady(const std::optional<Volunteer>& person)
{
    if (!person)
        return {unknownVolunteer()};
    if (person->status == VolunteerStatus::Archived)
        return {{u"archived"_s, u"volunteer"_s, tr("%1 is archived. Bring it back first.").arg(person->name)}};
    return {};
}

} // namespace

std::vector<StandbyRow> standbyRows(const Workspace& ws, QDate day, const QString& scope)
{
    const storage::Reader reader = ws.read();
    const Scope within = scope.isEmpty() ? Scope{{}, true} : scopeOf(scope, ws.office().division);
    std::vector<StandbyRow> rows;
    for (const Standby& entry : storage::standbysOn(reader, day)) {
        const auto person = storage::person(reader, entry.volunteer);
        if (!person)
            continue;
        StandbyRow row{entry, person->name,     maskedPhone(person->phone), ws.divisions().shortPath(person->division),
                       {},    person->division, boundTo(reader, entry)};
        describe(reader, row);
        if (within.contains(row.division))
            rows.push_back(std::move(row));
    }
    std::stable_sort(rows.begin(), rows.end(), [](const StandbyRow& a, const StandbyRow& b) {
        return std::tuple(rankOf(a), a.readyFor, orderKey(a.name)) <
               std::tuple(rankOf(b), b.readyFor, orderKey(b.name));
    });
    return rows;
}

Outcome<StandbysSaved> addStandbys(Workspace& ws, const std::vector<Id<Volunteer>>& people, StandbyFor wanted,
                                   const QString& note)
{
    if (people.empty())
        return Problem{u"nobody"_s, u"volunteer"_s, tr("Say who stands by.")};
    StandbysSaved done;
    auto changes = ws.write({u"standby.add"_s, {}}, [&](storage::Writer& writer) {
        done.entries.clear();
        if (Problems problems = whyNotFor(ws, writer, wanted); !problems.empty())
            return problems;
        Problems problems;
        for (const Id<Volunteer> id : storage::allGoingOn(writer, people)) {
            for (Problem& problem : whyNotReady(storage::person(writer, id)))
                problems.push_back(std::move(problem));
            Standby entry{standbyId(id, wanted.day, wanted.site, wanted.shift),
                          id,
                          wanted.day,
                          wanted.site,
                          wanted.shift,
                          note.trimmed()};
            const auto known = writer.find(storage::standbyTable(), entry.id.text());
            if (known && entry.note.isEmpty())
                entry.note = known->note;
            writer.put(storage::standbyTable(), entry);
            done.entries.push_back(std::move(entry));
        }
        return problems;
    });
    if (!changes)
        return changes.problems();
    done.changes = *std::move(changes);
    return done;
}

Outcome<ChangeSet> removeStandbys(Workspace& ws, const std::vector<Id<Standby>>& ids, const QString& reason)
{
    return ws.write({u"standby.remove"_s, reason.trimmed()}, [&](storage::Writer& writer) {
        Problems problems;
        for (const Id<Standby> id : ids) {
            if (writer.find(storage::standbyTable(), id.text()))
                writer.remove(storage::standbyTable(), id.text());
            else
                problems.push_back({u"unknown_standby"_s, u"standby"_s,
                                    tr("This person is not on the stand-by list any more. Open the list again.")});
        }
        return problems;
    });
}

} // namespace redvest
