// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/shift_breaks.h"
#include "core/domain/shift_length.h"
#include "core/storage/schema/rota.h"
#include "core/usecases/rota/rota_checks.h"
#include "core/usecases/rota/unfit_seats.h"
#include "core/usecases/sheets/import/bookings.h"
#include "core/usecases/sheets/import/published_rows.h"
#include "core/usecases/supplies/ledger_rules.h"

namespace redvest::intake {

using namespace Qt::Literals::StringLiterals;

namespace {

class ShiftRules final : public Rules
{
public:
    explicit ShiftRules(Known& known) : m_reader(known.context().reader), m_rota(known.rota()), m_published(known) {}
    QString read(SheetRow&) override;
    RowResult store(SheetRow&, Sink&) override;

private:
    void readBreaks(SheetRow&);
    /// As the row would leave a shift that is there; the rota's own rules are asked of it where its hours change.
    void change(SheetRow&, const Shift& known);

    const storage::Reader& m_reader;
    RotaIndex& m_rota;
    PublishedRows m_published;
    Shift m_said;
    bool m_saysBreaks = false;
};

QString ShiftRules::read(SheetRow& row)
{
    m_said = {};
    const auto post = m_rota.findPost(row);
    const auto day = row.day(SheetField::Day);
    const auto span = day ? spanOf(row, *day, SheetField::Start, SheetField::End) : std::nullopt;
    if (span && localDate(span->from) != *day)
        refuseOtherDay(row, SheetField::Start, span->from);
    const auto needed = row.count(SheetField::Needed);
    if (needed && *needed > kMostOnShift)
        row.refuse(SheetField::Needed, u"count_range",
                   QCoreApplication::translate("Import", "More than %1 people on one shift cannot be meant. Check it.")
                       .arg(kMostOnShift));
    if (!row.isGood() || !post || !span || !needed)
        return {};
    m_said.post = m_rota.post(*post).id;
    m_said.starts = span->from;
    m_said.ends = span->to;
    m_said.needed = int(*needed);
    readBreaks(row);
    if (!row.isGood())
        return {};
    const auto known = m_rota.shiftAt(m_said.post, m_said.starts);
    if (known)
        change(row, m_rota.shift(*known));
    // A list of what was may name a post that is closed since.
    const bool isNews = !known || m_said != m_rota.shift(*known);
    if (m_rota.post(*post).isArchived && isNews)
        row.refuse(SheetField::Post, Problems{archivedProblem(u"post"_s, m_rota.post(*post).name)});
    m_published.judge(row, known ? std::optional(m_rota.shift(*known)) : std::nullopt, m_said);
    return m_said.post.text() + toUtcText(m_said.starts);
}

/// A blank cell says nothing of breaks; 无 says that there are none.
void ShiftRules::readBreaks(SheetRow& row)
{
    m_saysBreaks = !row.cell(SheetField::Breaks).text.trimmed().isEmpty();
    if (!m_saysBreaks)
        return;
    const Outcome<QString> breaks = tidyBreaks(row.cell(SheetField::Breaks).text);
    if (!breaks)
        return row.refuse(SheetField::Breaks, breaks.problems());
    m_said.breaks = *breaks;
    row.refuse(SheetField::Breaks, whyNotBreaks(m_said));
}

void ShiftRules::change(SheetRow& row, const Shift& known)
{
    if (known.isArchived)
        row.refuse(SheetField::Start, u"called_off",
                   QCoreApplication::translate("Import", "This shift is called off. Call it on again first."));
    Shift wanted = known;
    wanted.ends = m_said.ends;
    wanted.needed = m_said.needed;
    if (m_saysBreaks)
        wanted.breaks = m_said.breaks;
    else
        row.refuse(SheetField::End, whyNotBreaks(wanted));
    if (wanted.span() != known.span())
        row.refuse(SheetField::End, clashes(m_reader, wanted));
    if (const auto unfit = unfitIfMoved(m_reader, wanted); !unfit.empty())
        row.warn(SheetField::End, u"unfit",
                 QCoreApplication::translate("Import", "Who does not fit the shift any more: %1. Look for others.")
                     .arg(unfitText(unfit)));
    m_said = wanted;
}

RowResult ShiftRules::store(SheetRow&, Sink& sink)
{
    if (const auto known = m_rota.shiftAt(m_said.post, m_said.starts)) {
        const Shift& wanted = m_said;
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
    /// The shift of the row's post that starts then. Notes unknown_shift with those there are.
    std::optional<std::size_t> findShift(SheetRow&, Id<Post>, QDate day, Instant starts) const;

    /// What happened between two lists may be several steps at once, but what was served is not unsaid without a
    /// reason, and a list older than what is known shows by going back: only somebody who knows better does that.
    void judgeStep(SheetRow&) const;

    Known& m_shared;
    QDate m_today;
    RotaIndex& m_rota;
    const People& m_people;
    Bookings m_bookings;
    PublishedRows m_published;

    std::optional<Assignment> m_known; ///< as it was before the row
    Assignment m_wanted;
};

AssignmentRules::AssignmentRules(Known& known)
    : m_shared(known)
    , m_today(known.context().ws.today())
    , m_rota(known.rota())
    , m_people(known.people())
    , m_bookings(known)
    , m_published(known)
{}

std::optional<std::size_t> AssignmentRules::findShift(SheetRow& row, Id<Post> post, QDate day, Instant starts) const
{
    if (const auto found = m_rota.shiftAt(post, starts))
        return found;
    QStringList times;
    for (const std::size_t i : m_rota.shiftsOf(post, day))
        times += localTime(m_rota.shift(i).starts).toString(u"HH:mm"_s);
    times.sort();
    row.refuse(SheetField::Start, u"unknown_shift",
               times.isEmpty()
                   ? QCoreApplication::translate("Import", "The post has no shift on %1. Import the shifts first.")
                         .arg(day.toString(Qt::ISODate))
                   : QCoreApplication::translate("Import", "No shift of the post starts then; on %1 they start at %2.")
                         .arg(day.toString(Qt::ISODate), times.join(u'、')));
    return std::nullopt;
}

QString AssignmentRules::read(SheetRow& row)
{
    const auto volunteer = m_people.find(row, m_today);
    const auto post = m_rota.findPost(row);
    const auto day = row.day(SheetField::Day);
    const auto starts = day ? startOf(row, *day, SheetField::Start) : std::nullopt;
    if (starts && localDate(*starts) != *day)
        refuseOtherDay(row, SheetField::Start, *starts);
    const auto state = row.word<AssignmentState>(SheetField::State);
    if (!volunteer || !post || !starts)
        return {};
    const auto at = findShift(row, m_rota.post(*post).id, *day, *starts);
    if (!at)
        return {};
    const Id<Shift> shift = m_rota.shift(*at).id;
    const Assignment* known = m_bookings.find(assignmentId(shift, *volunteer));
    m_known = known ? std::optional(*known) : std::nullopt;
    m_wanted = m_known.value_or(Assignment{assignmentId(shift, *volunteer), shift, *volunteer, {}, {}, {}});
    overwrite(m_wanted.state, state);
    if (m_known && m_known->state != m_wanted.state && m_wanted.state == AssignmentState::Invited)
        m_wanted.answerBy = {}; // of an invitation before
    if (row.isGood())
        judgeStep(row);
    if (row.isGood())
        m_bookings.judge(row, m_wanted);
    m_published.judge(row, m_known, m_wanted);
    return shift.text() + volunteer->text();
}

void AssignmentRules::judgeStep(SheetRow& row) const
{
    if (!m_known || m_known->state == m_wanted.state)
        return;
    const AssignmentState from = m_known->state;
    const AssignmentState to = m_wanted.state;
    if (from == AssignmentState::Served)
        return row.refuse(SheetField::State, u"reason_missing",
                          QCoreApplication::translate("Import",
                                                      "The person has served on this shift. To change that, do it "
                                                      "in the shift, where the reason is asked for."));
    const bool isOnDuty = to == AssignmentState::OnDuty || to == AssignmentState::Served;
    if (from == AssignmentState::Declined && isOnDuty)
        return row.refuse(SheetField::State, u"declined",
                          QCoreApplication::translate("Import",
                                                      "The person declined this shift. Nobody passes from that to %1: "
                                                      "put the person on the shift again first, where the reason is "
                                                      "asked for.")
                              .arg(fileWord(to)));
    const bool goesBack = mayBecome(to, from) || stayedAway(from) || (isFilled(from) && isBinding(to));
    if (!mayBecome(from, to) && goesBack)
        row.refuse(SheetField::State, u"state_back",
                   QCoreApplication::translate("Import",
                                               "This goes back from %1 to %2 and was left out: the list may be older "
                                               "than what is entered here. Where it is right, change the state in "
                                               "the shift.")
                       .arg(fileWord(from), fileWord(to)));
}

RowResult AssignmentRules::store(SheetRow&, Sink& sink)
{
    if (m_known == m_wanted)
        return RowResult::Unchanged;
    // One that was removed before comes back under its name.
    sink.put(storage::assignmentTable(), m_wanted);
    if (sink.isDry())
        m_shared.noteUnstored(m_wanted);
    m_bookings.take(m_wanted);
    return m_known ? RowResult::Updated : RowResult::Added;
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
