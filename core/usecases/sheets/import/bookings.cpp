// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/sheets/import/bookings.h"

#include "core/storage/queries/rota_queries.h"
#include "core/storage/schema/rota.h"
#include "core/usecases/rota/shift_pool.h"

namespace redvest::intake {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The column that holds what the Problem is about.
SheetField fieldOf(const Problem& problem)
{
    return problem.field == u"shift"_s ? SheetField::Start : SheetField::DocumentNumber;
}

template <class T>
std::vector<T> valuesOf(const QMultiHash<Id<Volunteer>, T>& from, Id<Volunteer> id)
{
    const QList<T> found = from.values(id);
    return {found.begin(), found.end()};
}

} // namespace

Bookings::Bookings(Known& known) : m_known(known), m_limits(storage::limitsInForce(known.context().reader))
{
    for (const Assignment& a : known.context().reader.all(storage::assignmentTable()))
        take(a);
    for (const Assignment& a : known.unstoredAssignments())
        take(a);
}

const Assignment* Bookings::find(Id<Assignment> id) const
{
    const auto at = m_bookings.constFind(id);
    return at == m_bookings.constEnd() ? nullptr : &*at;
}

void Bookings::take(const Assignment& seat)
{
    if (!m_bookings.contains(seat.id))
        m_byVolunteer.insert(seat.volunteer, seat.id);
    m_bookings.insert(seat.id, seat);
}

void Bookings::judge(SheetRow& row, const Assignment& wanted)
{
    const Assignment* before = find(wanted.id);
    const auto from = before ? std::optional(before->state) : std::nullopt;
    const auto shift = m_known.rota().shiftById(wanted.shift);
    const auto who = person(wanted.volunteer);
    if (!isBinding(wanted.state) || (from && isBinding(*from)) || !shift || !who)
        return;
    const Demand where = demand(*shift);
    const Candidate as = candidate(*who, where, wanted.id);
    for (const Problem& problem : whyNotBound(as, where, m_limits, wanted, from))
        row.refuse(fieldOf(problem), Problems{problem});
    if (!row.isGood())
        return;
    for (const Reason& reason : verdictOn(as, where, m_limits).reasons) {
        if (reason.weight == Weight::Warning)
            row.warn(SheetField::DocumentNumber, Problem{reason.code, {}, reason.text});
    }
}

void Bookings::judgeServed(SheetRow& row, const ServiceRecord& record, std::optional<std::size_t> post,
                           Id<ServiceRecord> meant)
{
    const auto who = person(record.volunteer);
    if (!who)
        return;
    if (who->status == VolunteerStatus::Archived)
        return row.refuse(
            SheetField::DocumentNumber, u"archived",
            QCoreApplication::translate("Import", "%1 is archived. Restore the person first.").arg(who->name));
    const Demand where = served(record, post);
    if (where.shift.isArchived)
        return row.refuse(SheetField::Post, Problems{calledOff()});
    Candidate as = candidate(*who, where, assignmentId(record.shift, record.volunteer), meant);
    if (record.shift.isNull())
        as.engaged.clear(); // it may have been on any shift of that time
    for (const Reason& reason : verdictOn(as, where, m_limits).reasons) {
        if (reason.weight == Weight::Law)
            row.warn(SheetField::DocumentNumber, Problem{reason.code, {}, reason.text});
    }
}

/// Without what the post asks for: law does not ask for it.
Demand Bookings::served(const ServiceRecord& record, std::optional<std::size_t> post)
{
    Demand made;
    if (const auto shift = m_known.rota().shiftById(record.shift)) {
        made = demand(*shift);
        made.requirements.clear();
        return made;
    }
    if (post)
        made.post = m_known.rota().post(*post);
    made.division = record.division;
    made.shift.starts = record.starts.isSet() ? record.starts : atLocal(record.day, QTime(0, 0));
    made.shift.ends = plusMinutes(made.shift.starts, record.minutes);
    return made;
}

std::optional<Volunteer> Bookings::person(Id<Volunteer> id)
{
    constexpr qsizetype kMostHeld = 20'000;
    if (const auto held = m_people.constFind(id); held != m_people.constEnd())
        return *held;
    std::optional<Volunteer> found = m_known.unstoredPerson(id);
    if (!found)
        found = storage::person(m_known.context().reader, id);
    if (m_people.size() >= kMostHeld)
        m_people.clear();
    if (found)
        m_people.insert(id, *found);
    return found;
}

Demand Bookings::demand(std::size_t shift)
{
    RotaIndex& rota = m_known.rota();
    Demand made;
    made.askedAt = made.asOf = m_known.context().ws.now();
    if (!m_asksHealth)
        m_asksHealth = storage::isHealthAsked(m_known.context().reader);
    made.asksHealth = *m_asksHealth;
    made.shift = rota.shift(shift);
    if (const auto post = rota.postById(made.shift.post)) {
        made.post = rota.post(*post);
        made.division = rota.siteOf(made.post).division;
    }
    const QList<Requirement> own = m_known.requirements().values(made.shift.post);
    made.requirements =
        requirementsOn(made.post, {own.begin(), own.end()}, m_known.courseRules(), localDate(made.shift.starts));
    return made;
}

/// What was served of a person, as far as it is stored: times are known of each record, and few have many.
const std::vector<storage::GivenBy>& Bookings::served(Id<Volunteer> id)
{
    constexpr qsizetype kMostHeld = 20'000;
    if (const auto held = m_served.constFind(id); held != m_served.constEnd())
        return *held;
    if (m_served.size() >= kMostHeld)
        m_served.clear();
    const Span always{atLocal(QDate(1970, 1, 2)), atLocal(QDate(9999, 12, 30))};
    return *m_served.insert(id, storage::timesServed(m_known.context().reader, always, id));
}

Candidate Bookings::candidate(const Volunteer& who, const Demand& where, Id<Assignment> own, Id<ServiceRecord> meant)
{
    Candidate made{who, {}, {}, {}, false};
    if (isRisky(where.post.risk))
        made.insured = insurance().of(who.id);
    for (const Requirement& r : where.requirements) {
        if (r.kind == RequirementKind::Training)
            for (TrainingPass& pass : valuesOf(passes(r.name), who.id))
                made.passes.push_back(std::move(pass));
        else
            for (Qualification& q : valuesOf(abilities(r), who.id))
                made.qualifications.push_back(std::move(q));
    }
    const Span around = spanAround(where.shift, m_limits);
    QSet<Id<Shift>> told; // by what was served on it
    for (const storage::GivenBy& given : served(who.id)) {
        const bool isAround =
            given.time.worked.empty() ? around.contains(dayOf(given.time.day).from) : given.time.span.touches(around);
        if (!given.time.worked.empty() && !given.shift.isNull())
            told.insert(given.shift);
        if (isAround && given.record != meant && (given.shift.isNull() || given.shift != where.shift.id))
            made.engaged.push_back(given.time);
    }
    for (const Id<Assignment>& id : m_byVolunteer.values(who.id)) {
        const Assignment& other = *m_bookings.constFind(id);
        const auto at = m_known.rota().shiftById(other.shift);
        if (id == own || !at || !isBinding(other.state))
            continue;
        const Shift& shift = m_known.rota().shift(*at);
        if (shift.isArchived || !shift.span().touches(around))
            continue;
        const auto post = m_known.rota().postById(shift.post);
        made.engaged.push_back(timeOfShift(shift, post && m_known.rota().post(*post).isInSuit));
        if (told.contains(shift.id))
            made.engaged.back().worked.clear();
    }
    return made;
}

const Bookings::Abilities& Bookings::abilities(const Requirement& asked)
{
    const QString key = wordOf(asked.kind) + u'\x1f' + asked.name;
    if (const auto held = m_abilities.constFind(key); held != m_abilities.constEnd())
        return *held;
    Abilities all;
    for (const Qualification& q : storage::qualifications(m_known.context().reader, asked, {}))
        all.insert(q.volunteer, q);
    for (const Qualification& q : m_known.unstoredAbilities(asked))
        all.insert(q.volunteer, q);
    return *m_abilities.insert(key, all);
}

const storage::InsuranceBook& Bookings::insurance()
{
    const InsuredDays always{QDate(1900, 1, 1), QDate(9999, 12, 31)};
    if (!m_insurance)
        m_insurance.emplace(m_known.context().reader, always, Id<Volunteer>());
    return *m_insurance;
}

const Bookings::Passes& Bookings::passes(const QString& course)
{
    if (const auto held = m_passes.constFind(course); held != m_passes.constEnd())
        return *held;
    Passes all;
    for (const TrainingPass& pass : storage::passes(m_known.context().reader, course, {}))
        all.insert(pass.record.volunteer, pass);
    return *m_passes.insert(course, all);
}

} // namespace redvest::intake
