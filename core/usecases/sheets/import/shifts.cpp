// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/schema/rota.h"
#include "core/usecases/sheets/import/known.h"

namespace redvest::intake {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kMostNeeded = 100'000;

class ShiftRules final : public Rules
{
public:
    explicit ShiftRules(Known& known) : m_rota(known.rota()) {}
    QString read(SheetRow&) override;
    RowResult store(SheetRow&, Sink&) override;

private:
    RotaIndex& m_rota;
    Shift m_said;
};

QString ShiftRules::read(SheetRow& row)
{
    m_said = {};
    const auto post = m_rota.findPost(row);
    const auto day = row.day(SheetField::Day);
    const auto span = day ? spanOf(row, *day, SheetField::Start, SheetField::End) : std::nullopt;
    const auto needed = row.count(SheetField::Needed);
    if (needed && *needed > kMostNeeded)
        row.refuse(SheetField::Needed, u"count_range",
                   QCoreApplication::translate("Import", "More than %1 people on one shift cannot be meant. Check it.")
                       .arg(kMostNeeded));
    if (!row.isGood() || !post || !span || !needed)
        return {};
    m_said.post = m_rota.post(*post).id;
    m_said.starts = span->from;
    m_said.ends = span->to;
    m_said.needed = int(*needed);
    return m_said.post.text() + toUtcText(m_said.starts);
}

RowResult ShiftRules::store(SheetRow&, Sink& sink)
{
    if (const auto known = m_rota.shiftAt(m_said.post, m_said.starts)) {
        Shift wanted = m_rota.shift(*known);
        wanted.ends = m_said.ends;
        wanted.needed = m_said.needed;
        if (wanted == m_rota.shift(*known))
            return RowResult::Unchanged;
        sink.put(storage::shiftTable(), wanted);
        m_rota.replace(*known, wanted);
        return RowResult::Updated;
    }
    m_said.id = Id<Shift>::make();
    sink.add(storage::shiftTable(), m_said);
    m_rota.add(m_said);
    return RowResult::Added;
}

class AssignmentRules final : public Rules
{
public:
    explicit AssignmentRules(Known& known);
    QString read(SheetRow&) override;
    RowResult store(SheetRow&, Sink&) override;

private:
    void warnOfOverlap(SheetRow&, const Assignment&);

    Known& m_shared;
    QDate m_today;
    RotaIndex& m_rota;
    const People& m_people;
    QHash<Id<Assignment>, Assignment> m_known;
    QMultiHash<Id<Volunteer>, Id<Assignment>> m_byVolunteer;

    Id<Shift> m_shift;
    Id<Volunteer> m_volunteer;
    std::optional<AssignmentState> m_state;
};

AssignmentRules::AssignmentRules(Known& known)
    : m_shared(known)
    , m_today(known.context().ws.today())
    , m_rota(known.rota())
    , m_people(known.people())
{
    for (const Assignment& a : known.context().reader.all(storage::assignmentTable())) {
        m_known.insert(a.id, a);
        m_byVolunteer.insert(a.volunteer, a.id);
    }
}

QString AssignmentRules::read(SheetRow& row)
{
    const auto volunteer = m_people.find(row, m_today);
    const auto post = m_rota.findPost(row);
    const auto day = row.day(SheetField::Day);
    const auto starts = day ? startOf(row, *day, SheetField::Start) : std::nullopt;
    m_state = row.word<AssignmentState>(SheetField::State);
    if (!volunteer || !post || !starts)
        return {};
    const auto shift = m_rota.shiftAt(m_rota.post(*post).id, *starts);
    if (!shift) {
        QStringList times;
        for (const std::size_t i : m_rota.shiftsOf(m_rota.post(*post).id, *day))
            times += localTime(m_rota.shift(i).starts).toString(u"HH:mm"_s);
        times.sort();
        row.refuse(SheetField::Start, u"unknown_shift",
                   times.isEmpty()
                       ? QCoreApplication::translate("Import", "The post has no shift on %1. Import the shifts first.")
                             .arg(day->toString(Qt::ISODate))
                       : QCoreApplication::translate("Import", "No shift of the post starts then; on %1 they start at "
                                                               "%2.")
                             .arg(day->toString(Qt::ISODate), times.join(u'、')));
        return {};
    }
    m_shift = m_rota.shift(*shift).id;
    m_volunteer = *volunteer;
    return m_shift.text() + m_volunteer.text();
}

void AssignmentRules::warnOfOverlap(SheetRow& row, const Assignment& wanted)
{
    const auto at = m_rota.shiftById(wanted.shift);
    if (!at || !isBinding(wanted.state))
        return;
    const Span span = m_rota.shift(*at).span();
    const QList<Id<Assignment>> others = m_byVolunteer.values(wanted.volunteer);
    for (const Id<Assignment>& id : others) {
        const Assignment& other = m_known[id];
        const auto otherShift = m_rota.shiftById(other.shift);
        if (other.id == wanted.id || !isBinding(other.state) || !otherShift ||
            !m_rota.shift(*otherShift).span().touches(span))
            continue;
        row.warn(SheetField::DocumentNumber, u"double_booking",
                 QCoreApplication::translate("Import", "The person is on another shift from %1 at the same time.")
                     .arg(toLocalText(m_rota.shift(*otherShift).starts)));
        return;
    }
}

RowResult AssignmentRules::store(SheetRow& row, Sink& sink)
{
    const Id<Assignment> id = assignmentId(m_shift, m_volunteer);
    const auto known = m_known.constFind(id);
    if (known != m_known.constEnd() && (!m_state || known->state == *m_state))
        return RowResult::Unchanged;
    const bool isNew = known == m_known.constEnd();
    Assignment wanted = isNew ? Assignment{} : *known;
    wanted.id = id;
    wanted.shift = m_shift;
    wanted.volunteer = m_volunteer;
    overwrite(wanted.state, m_state);
    warnOfOverlap(row, wanted);
    // One that was removed before comes back under its name.
    sink.put(storage::assignmentTable(), wanted);
    if (sink.isDry())
        m_shared.noteUnstored(id);
    m_known.insert(id, wanted);
    if (isNew)
        m_byVolunteer.insert(m_volunteer, id);
    return isNew ? RowResult::Added : RowResult::Updated;
}

} // namespace

std::unique_ptr<Rules> shiftRules(Known& known)
{
    return std::make_unique<ShiftRules>(known);
}

std::unique_ptr<Rules> assignmentRules(Known& known)
{
    return std::make_unique<AssignmentRules>(known);
}

} // namespace redvest::intake
