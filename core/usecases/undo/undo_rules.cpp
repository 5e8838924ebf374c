// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/undo/undo_rules.h"

#include "core/domain/agreement.h"
#include "core/domain/shift_breaks.h"
#include "core/storage/schema/briefing.h"
#include "core/storage/schema/calls.h"
#include "core/storage/schema/cover.h"
#include "core/storage/schema/divisions.h"
#include "core/storage/schema/post_template.h"
#include "core/storage/schema/reserve.h"
#include "core/storage/schema/rota.h"
#include "core/storage/schema/saved_query.h"
#include "core/storage/schema/supplies.h"
#include "core/storage/schema/training.h"
#include "core/storage/schema/volunteers.h"
#include "core/usecases/cover/claims.h"
#include "core/usecases/cover/cover_checks.h"
#include "core/usecases/figures/briefing_checks.h"
#include "core/usecases/figures/call_checks.h"
#include "core/usecases/honours/care_log.h"
#include "core/usecases/rota/post_templates.h"
#include "core/usecases/rota/publicity.h"
#include "core/usecases/rota/rota_checks.h"
#include "core/usecases/rota/shift_pool.h"
#include "core/usecases/supplies/supply_checks.h"
#include "core/usecases/training/training_checks.h"
#include "core/usecases/undo/archived_above.h"
#include "core/usecases/undo/office_rules.h"
#include "core/usecases/volunteers/membership_rules.h"
#include "core/usecases/volunteers/people_merging.h"
#include "core/usecases/volunteers/reserve_rules.h"
#include "core/usecases/volunteers/saved_queries.h"
#include "core/usecases/volunteers/volunteer_checks.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t kMostBroken = 100; ///< more than anybody reads

/// A record that is there after the undo, and what the undo did to it.
class PutBack
{
public:
    PutBack(const Workspace& ws, const storage::Writer& writer, const JournalChange& change)
        : m_ws(ws)
        , m_writer(writer)
        , m_change(change)
        , m_fields(QJsonDocument::fromJson(change.fields.toUtf8()).object())
    {}

    /// The whole record came back, or one of these columns is another than before.
    [[nodiscard]] bool changed(const QStringList& columns) const
    {
        return m_change.action != ChangeAction::Update ||
               std::any_of(columns.begin(), columns.end(), [&](const QString& c) { return m_fields.contains(c); });
    }
    /// What the column held before the undo; "" for a record that was not there.
    [[nodiscard]] QString before(const QString& column) const
    {
        return m_change.action == ChangeAction::Update ? m_fields.value(column).toArray().at(0).toString() : QString();
    }
    template <class T>
    [[nodiscard]] std::optional<T> record(const storage::Table<T>& table) const
    {
        return m_writer.find(table, m_change.record);
    }
    /// clashes() of a record that is held against others by these columns.
    template <class T>
    [[nodiscard]] Problems clashing(const storage::Table<T>& table, const QStringList& columns) const
    {
        const auto found = changed(columns) ? record(table) : std::nullopt;
        return found ? clashes(m_ws, *found) : Problems{};
    }

    [[nodiscard]] Problems item() const
    {
        Problems problems = clashing(storage::itemTable(), {u"name"_s, u"spec"_s, u"archived"_s});
        const auto found = changed({u"unit"_s}) ? record(storage::itemTable()) : std::nullopt;
        if (!found)
            return problems;
        Item was = *found;
        was.unit = before(u"unit"_s);
        for (Problem& problem : unitFixed(m_writer, was, *found))
            problems.push_back(std::move(problem));
        return problems;
    }
    [[nodiscard]] Problems assignment() const
    {
        const auto found = changed({u"state"_s}) ? record(storage::assignmentTable()) : std::nullopt;
        const auto was = fromWord<AssignmentState>(before(u"state"_s));
        const bool isNewlyBound = found && isBinding(found->state) && !(was && isBinding(*was)) && !isParted(*found);
        return isNewlyBound ? whyNotBound(m_writer, *found, was) : Problems{};
    }
    /// What is final, or publicised, is not taken back by the way.
    [[nodiscard]] Problems serviceRecord() const
    {
        const auto found =
            m_change.action == ChangeAction::Update ? record(storage::serviceRecordTable()) : std::nullopt;
        if (!found)
            return {};
        ServiceRecord was = *found;
        if (changed({u"state"_s}))
            was.state = fromWord<RecordState>(before(u"state"_s)).value_or(was.state);
        if (changed({u"public_to"_s}))
            was.publicTo = QDate::fromString(before(u"public_to"_s), Qt::ISODate);
        if (changed({u"public_minutes"_s}))
            was.publicMinutes = int(m_fields.value(u"public_minutes"_s).toArray().at(0).toInteger());
        if (changed({u"minutes"_s}))
            was.minutes = int(m_fields.value(u"minutes"_s).toArray().at(0).toInteger());
        return whyNotTakenBack(was, *found, m_ws.today());
    }
    [[nodiscard]] Problems shift() const
    {
        const QStringList columns{u"post"_s, u"starts"_s, u"ends"_s, u"archived"_s, u"breaks"_s};
        const auto found = changed(columns) ? record(storage::shiftTable()) : std::nullopt;
        if (!found)
            return {};
        Problems problems = clashes(m_writer, *found);
        for (Problem& problem : whyNotBreaks(*found))
            problems.push_back(std::move(problem));
        return problems;
    }
    [[nodiscard]] Problems post() const
    {
        const QStringList columns{u"archived"_s, u"site"_s, u"campaign"_s, u"least_age"_s, u"most_age"_s};
        const auto found = changed(columns) ? record(storage::postTable()) : std::nullopt;
        return found ? clashes(m_writer, *found, m_ws.now()) : Problems{};
    }
    [[nodiscard]] Problems team() const
    {
        Problems problems = clashing(storage::teamTable(), {u"name"_s, u"archived"_s});
        const auto found = changed({u"leader"_s}) ? record(storage::teamTable()) : std::nullopt;
        if (!found)
            return problems;
        for (Problem& problem : leaderProblems(m_writer, *found, m_ws.today()))
            problems.push_back(std::move(problem));
        return withoutArchived(std::move(problems));
    }
    /// Nobody leads a team he is not in, and nobody who left is in again where the team is put away meanwhile, or twice
    /// on the same days.
    [[nodiscard]] Problems teamMember() const
    {
        Problems problems = leadsWithoutMembership(m_writer, m_change.record);
        if (const auto span = record(storage::teamMemberTable())) {
            for (Problem& problem : sharesDays(m_writer, *span))
                problems.push_back(std::move(problem));
        }
        const bool isBackIn = m_change.action == ChangeAction::Update && changed({u"left_on"_s});
        if (const auto found = isBackIn ? record(storage::teamMemberTable()) : std::nullopt) {
            for (Problem& problem : lastsInArchivedTeam(m_writer, *found))
                problems.push_back(std::move(problem));
        }
        return problems;
    }
    [[nodiscard]] Problems organisation() const
    {
        const QStringList columns{u"name"_s, u"former_names"_s, u"archived"_s, u"parent"_s};
        return withoutArchived(clashing(storage::organisationTable(), columns));
    }
    [[nodiscard]] Problems call() const
    {
        const auto found = changed({u"series"_s, u"year"_s, u"number"_s}) ? record(storage::callTable()) : std::nullopt;
        return found ? clashes(m_writer, *found) : Problems{};
    }
    [[nodiscard]] Problems campaign() const
    {
        const auto found = changed({u"name"_s, u"archived"_s}) ? record(storage::campaignTable()) : std::nullopt;
        return found ? clashes(m_writer, *found, m_ws.now()) : Problems{};
    }
    [[nodiscard]] Problems site() const
    {
        const QStringList columns{u"name"_s, u"division"_s, u"archived"_s};
        const auto found = changed(columns) ? record(storage::siteTable()) : std::nullopt;
        return found ? clashes(m_writer, *found, m_ws.now()) : Problems{};
    }
    /// What is put back of the limits meets what was set since.
    [[nodiscard]] Problems office() const
    {
        const auto found = record(storage::officeTable());
        return found ? officeRefusals(*found, [this](const QStringList& columns) { return changed(columns); })
                     : Problems{};
    }
    [[nodiscard]] Problems policy() const
    {
        const QStringList columns{u"number"_s, u"from_day"_s, u"to_day"_s, u"archived"_s};
        const auto found = changed(columns) ? record(storage::policyTable()) : std::nullopt;
        return found ? clashes(m_writer, *found, m_ws.today()) : Problems{};
    }
    [[nodiscard]] Problems savedQuery() const
    {
        const auto found = changed({u"name"_s, u"archived"_s}) ? record(storage::savedQueryTable()) : std::nullopt;
        return found ? clashes(m_writer, *found) : Problems{};
    }
    [[nodiscard]] Problems postTemplate() const
    {
        const auto found = changed({u"name"_s, u"archived"_s}) ? record(storage::postTemplateTable()) : std::nullopt;
        return found ? clashes(m_writer, *found) : Problems{};
    }
    [[nodiscard]] Problems cover() const
    {
        const auto found = changed({u"to_day"_s, u"archived"_s}) ? record(storage::coverTable()) : std::nullopt;
        return found ? withoutArchived(clashes(m_writer, *found)) : Problems{};
    }
    [[nodiscard]] Problems session() const
    {
        const bool isMoved = m_change.action == ChangeAction::Update && changed({u"day"_s, u"course"_s, u"edition"_s});
        if (isMoved)
            return whyNotMoved(m_writer, Id<TrainingSession>::fromText(m_change.record));
        const auto found = changed({u"capacity"_s}) ? record(storage::sessionTable()) : std::nullopt;
        return found ? seatProblems(m_writer, *found) : Problems{};
    }
    [[nodiscard]] Problems reserve() const
    {
        const auto found = changed({u"state"_s, u"campaign"_s}) ? record(storage::reserveTable()) : std::nullopt;
        return found ? withoutArchived(clashes(m_writer, *found)) : Problems{};
    }
    [[nodiscard]] Problems courseRule() const
    {
        const QStringList columns{u"course"_s, u"about"_s, u"name"_s, u"archived"_s};
        const auto found = changed(columns) ? record(storage::courseRuleTable()) : std::nullopt;
        return found ? withoutArchived(clashes(m_writer, *found)) : Problems{};
    }
    [[nodiscard]] Problems sessionPlace() const
    {
        const auto found = record(storage::sessionPlaceTable());
        return found ? clashes(m_writer, *found) : Problems{};
    }
    [[nodiscard]] Problems volunteer() const
    {
        // Two records that were merged are two again, which may have one number; merged anew, the other goes on.
        if (m_change.action == ChangeAction::Update && changed({u"merged_into"_s})) {
            const auto merged = record(storage::volunteerTable());
            return merged && !merged->mergedInto.isNull() ? whyNotMerged(m_writer, *merged) : Problems{};
        }
        const auto found = record(storage::volunteerTable());
        if (found && changed({u"agreement_on"_s, u"agreement_until"_s}) && !whyNotAgreedSo(*found).empty())
            return whyNotAgreedSo(*found);
        const bool isHeld = found && changed({u"status"_s, u"document_kind"_s, u"document_number"_s});
        return isHeld ? clashes(m_ws, m_writer, *found) : Problems{};
    }

    /// Whose it is follows a merge of two people, which needs no sight of it.
    [[nodiscard]] Problems care() const
    {
        const QStringList columns{u"day"_s, u"kind"_s, u"given"_s, u"by_whom"_s, u"archived"_s};
        return changed(columns) ? careClosed(m_ws) : Problems{};
    }
    [[nodiscard]] Problems claim() const
    {
        const QStringList columns{u"policy"_s, u"day"_s, u"happened"_s, u"state"_s, u"paid_cents"_s, u"archived"_s};
        return changed(columns) ? claimsClosed(m_ws) : Problems{};
    }
    [[nodiscard]] Problems twoPeople() const
    {
        const auto found = record(storage::twoPeopleTable());
        return found ? clashes(m_writer, *found) : Problems{};
    }

private:
    /// The undo of a merge gives a shift back to whoever stood on it; nobody is bound to it anew.
    [[nodiscard]] bool isParted(const Assignment& a) const
    {
        bool isSo = false;
        m_writer.eachChange([&](const JournalChange& c) {
            isSo = c.table == u"volunteer" && c.record == a.volunteer.text() && c.action == ChangeAction::Update &&
                   c.fields.contains(u"\"merged_into\"");
            return !isSo;
        });
        return isSo;
    }
    /// What is archived above a record is told of every table alike (archived_above.h).
    [[nodiscard]] static Problems withoutArchived(Problems problems)
    {
        std::erase_if(problems, [](const Problem& problem) { return problem.code == u"archived"_s; });
        return problems;
    }

    const Workspace& m_ws;
    const storage::Writer& m_writer;
    const JournalChange& m_change;
    QJsonObject m_fields;
};

using Rule = Problems (*)(const PutBack&);

const QHash<QString, Rule>& rules()
{
    static const QHash<QString, Rule> all{
        {u"assignment"_s, [](const PutBack& r) { return r.assignment(); }},
        {u"service_record"_s, [](const PutBack& r) { return r.serviceRecord(); }},
        {u"shift"_s, [](const PutBack& r) { return r.shift(); }},
        {u"post"_s, [](const PutBack& r) { return r.post(); }},
        {u"call"_s, [](const PutBack& r) { return r.call(); }},
        {u"campaign"_s, [](const PutBack& r) { return r.campaign(); }},
        {u"site"_s, [](const PutBack& r) { return r.site(); }},
        {u"volunteer"_s, [](const PutBack& r) { return r.volunteer(); }},
        {u"policy"_s, [](const PutBack& r) { return r.policy(); }},
        {u"cover"_s, [](const PutBack& r) { return r.cover(); }},
        {u"saved_query"_s, [](const PutBack& r) { return r.savedQuery(); }},
        {u"post_template"_s, [](const PutBack& r) { return r.postTemplate(); }},
        {u"reserve"_s, [](const PutBack& r) { return r.reserve(); }},
        {u"care_entry"_s, [](const PutBack& r) { return r.care(); }},
        {u"cover_claim"_s, [](const PutBack& r) { return r.claim(); }},
        {u"office"_s, [](const PutBack& r) { return r.office(); }},
        {u"course_rule"_s, [](const PutBack& r) { return r.courseRule(); }},
        {u"session_place"_s, [](const PutBack& r) { return r.sessionPlace(); }},
        {u"two_people"_s, [](const PutBack& r) { return r.twoPeople(); }},
        {u"team"_s, [](const PutBack& r) { return r.team(); }},
        {u"team_member"_s, [](const PutBack& r) { return r.teamMember(); }},
        {u"organisation"_s, [](const PutBack& r) { return r.organisation(); }},
        {u"item"_s, [](const PutBack& r) { return r.item(); }},
        {u"store"_s,
         [](const PutBack& r) {
             return r.clashing(storage::storeTable(), {u"name"_s, u"archived"_s});
         }},
        {u"course"_s,
         [](const PutBack& r) {
             return r.clashing(storage::courseTable(), {u"name"_s, u"archived"_s});
         }},
        {u"edition"_s,
         [](const PutBack& r) {
             return r.clashing(storage::editionTable(), {u"name"_s, u"course"_s});
         }},
        {u"session"_s, [](const PutBack& r) { return r.session(); }},
        {u"training_record"_s,
         [](const PutBack& r) {
             return r.clashing(storage::trainingRecordTable(), {u"result"_s, u"valid_until"_s});
         }},
        {u"series"_s,
         [](const PutBack& r) {
             return r.clashing(storage::seriesTable(), {u"name"_s, u"archived"_s});
         }},
        {u"issue"_s,
         [](const PutBack& r) {
             return r.clashing(storage::issueTable(), {u"series"_s, u"year"_s, u"number"_s, u"archived"_s});
         }},
    };
    return all;
}

} // namespace

bool hasUndoRule(const QString& table)
{
    return rules().contains(table);
}

Problems brokenRules(const Workspace& ws, const storage::Writer& writer)
{
    Problems problems;
    const auto note = [&](Problems&& found) {
        for (Problem& problem : found) {
            if (std::find(problems.begin(), problems.end(), problem) == problems.end())
                problems.push_back(std::move(problem));
        }
    };
    writer.eachChange([&](const JournalChange& change) {
        if (change.action == ChangeAction::Remove) {
            // What was removed is nobody's rule, but that nobody leads a team from outside or touches unseen care.
            if (change.table == u"team_member"_s)
                note(leadsWithoutMembership(writer, change.record));
            else if (change.table == u"care_entry"_s)
                note(careClosed(ws));
            else if (change.table == u"cover_claim"_s)
                note(claimsClosed(ws));
            return true;
        }
        if (const Rule rule = rules().value(change.table))
            note(rule(PutBack(ws, writer, change)));
        note(archivedAbove(ws, writer, change));
        return problems.size() < kMostBroken;
    });
    return problems;
}

} // namespace redvest
