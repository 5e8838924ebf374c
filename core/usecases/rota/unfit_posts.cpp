// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/rota/unfit_posts.h"

#include "core/base/order_key.h"
#include "core/storage/queries/course_rules.h"
#include "core/storage/queries/insurance_book.h"
#include "core/storage/queries/rota_queries.h"
#include "core/storage/schema/rota.h"
#include "core/usecases/rota/unfit_seats.h"

#include <QSet>

#include <algorithm>
#include <unordered_map>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The work of one question. What other shifts somebody stands on is the same before and after, so it is not asked.
class AskedAnew
{
public:
    AskedAnew(const storage::Reader& reader, const Post& shown, const PostForm& wanted)
        : m_reader(reader)
        , m_shown(shown)
        , m_wanted(wanted)
        , m_rules(storage::courseRulesInForce(reader))
        , m_limits(storage::limitsInForce(reader))
        , m_own(storage::requirements(reader, shown.id))
    {}

    [[nodiscard]] bool asksForSomethingElse() const
    {
        const Post& post = m_wanted.post;
        const auto isSame = [](const std::vector<Requirement>& all, const Requirement& r) {
            return std::any_of(all.begin(), all.end(), [&](const Requirement& other) {
                return other.kind == r.kind && other.name == r.name && other.level == r.level;
            });
        };
        const bool isAdded = std::any_of(m_wanted.requirements.begin(), m_wanted.requirements.end(),
                                         [&](const Requirement& r) { return !isSame(m_own, r); });
        return isAdded || post.risk != m_shown.risk || post.leastAge != m_shown.leastAge ||
               post.mostAge != m_shown.mostAge || post.needsAgreement != m_shown.needsAgreement ||
               post.category != m_shown.category; // rules ask for courses by it
    }

    void judge(const ShiftRow& row, std::vector<UnfitSeat>& seats)
    {
        const QDate day = localDate(row.shift.starts);
        Demand before{row.shift, m_shown, requirementsOn(m_shown, m_own, m_rules, day), row.division};
        Demand after{row.shift, m_wanted.post, requirementsOn(m_wanted.post, m_wanted.requirements, m_rules, day),
                     row.division};
        for (const Assignment& a : storage::assignmentsOf(m_reader, row.shift.id)) {
            if (!isBinding(a.state))
                continue;
            const Candidate* who = candidate(a.volunteer, before, after);
            if (who == nullptr)
                continue;
            std::vector<Reason> added =
                reasonsAdded(verdictOn(*who, before, m_limits), verdictOn(*who, after, m_limits));
            if (!added.empty())
                seats.push_back({row.shift.id, row.shift.span(), m_wanted.post.name, row.siteName, a.volunteer,
                                 who->person.name, a.state, std::move(added)});
        }
    }

private:
    struct Known
    {
        std::optional<Candidate> who; ///< nothing when there is no such person
        QSet<QString> read;           ///< what is asked for and was looked up
    };

    /// With what either asks for, each looked up once. Null when there is no such person.
    const Candidate* candidate(Id<Volunteer> id, const Demand& before, const Demand& after)
    {
        const bool isNew = m_people.find(id) == m_people.end();
        Known& known = m_people[id];
        if (isNew)
            begin(known, id);
        if (!known.who)
            return nullptr;
        for (const Demand* demand : {&before, &after}) {
            for (const Requirement& r : demand->requirements) {
                const QString key = wordOf(r.kind) + u' ' + r.name;
                if (!known.read.contains(key))
                    read(*known.who, r);
                known.read.insert(key);
            }
        }
        return &*known.who;
    }

    void begin(Known& known, Id<Volunteer> id)
    {
        const auto person = storage::person(m_reader, id);
        if (!person)
            return;
        known.who = Candidate{*person, {}, {}, {}};
        const InsuredDays always{QDate(1900, 1, 1), QDate(9999, 12, 31)};
        if (isRisky(m_wanted.post.risk) || isRisky(m_shown.risk))
            known.who->insured = storage::InsuranceBook(m_reader, always, id).of(id);
    }

    void read(Candidate& who, const Requirement& r)
    {
        if (r.kind == RequirementKind::Training) {
            for (TrainingPass& pass : storage::passes(m_reader, r.name, who.person.id))
                who.passes.push_back(std::move(pass));
            return;
        }
        for (Qualification& q : storage::qualifications(m_reader, r, who.person.id))
            who.qualifications.push_back(std::move(q));
    }

    const storage::Reader& m_reader;
    const Post& m_shown;
    const PostForm& m_wanted;
    std::vector<NamedCourseRule> m_rules;
    EligibilityLimits m_limits;
    std::vector<Requirement> m_own;
    std::unordered_map<Id<Volunteer>, Known> m_people;
};

} // namespace

std::vector<UnfitSeat> unfitIfAsked(const Workspace& ws, const PostForm& wanted)
{
    const storage::Reader reader = ws.read();
    const auto shown = reader.find(storage::postTable(), wanted.post.id.text());
    if (!shown)
        return {};
    AskedAnew asked(reader, *shown, wanted);
    if (!asked.asksForSomethingElse())
        return {};
    std::vector<UnfitSeat> seats;
    for (const Shift& shift : storage::shiftsOfPost(reader, shown->id)) {
        if (shift.isArchived || shift.ends <= ws.now())
            continue;
        if (const auto row = storage::shiftRow(reader, shift.id))
            asked.judge(*row, seats);
    }
    std::stable_sort(seats.begin(), seats.end(), [](const UnfitSeat& a, const UnfitSeat& b) {
        return std::pair(a.span.from, orderKey(a.name)) < std::pair(b.span.from, orderKey(b.name));
    });
    return seats;
}

} // namespace redvest
