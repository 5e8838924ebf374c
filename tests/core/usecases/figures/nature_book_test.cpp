// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/figures/nature_book.h"

#include "core/usecases/workspace/eligibility_rules.h"
#include "tests/support/desk.h"

#include <random>

using namespace redvest;
using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const Span kWeek{at(21, 7), at(25, 7)};
const QStringList kStreets{u"310106011"_s, u"310106016"_s, u"310106101"_s};

/// An office in which anything may change; the book hears of it as a page does.
class Changing : public Desk
{
public:
    explicit Changing(unsigned seed) : m_dice(seed)
    {
        for (const QString& name : {u"防护"_s, u"消杀"_s}) {
            Course course;
            course.id = Id<Course>::make();
            course.name = name;
            m_courses.push_back(put(storage::courseTable(), course));
        }
        for (int i = 0; i < 4; ++i)
            newPost();
        for (int i = 0; i < 8; ++i)
            newPerson();
        for (int i = 0; i < 6; ++i)
            newShift();
    }

    void change()
    {
        switch (below(12)) {
        case 0:
            return newPerson();
        case 1:
            return newShift();
        case 2:
            return newPost();
        case 3:
            return train();
        case 4:
            return skill();
        case 5:
            return editPerson();
        case 6:
            return editShift();
        case 7:
            return limits();
        default:
            return seat();
        }
    }

    template <class T>
    T tell(const storage::Table<T>& table, T record)
    {
        const auto done = ws->write({u"test"_s, {}}, [&](storage::Writer& w) {
            w.put(table, record);
            return Problems{};
        });
        REQUIRE(done.ok());
        book.follow(*done);
        return record;
    }

    NatureBook book;

private:
    int below(int n) { return int(m_dice() % unsigned(n)); }
    template <class T>
    T& pick(std::vector<T>& from)
    {
        return from[std::size_t(below(int(from.size())))];
    }

    void newPerson()
    {
        Volunteer v;
        v.id = Id<Volunteer>::make();
        v.name = u"测%1"_s.arg(m_people.size());
        v.division = below(6) == 0 ? QString() : kStreets[below(3)];
        v.birth = below(5) == 0 ? QDate(2004, 3, 20).addDays(below(6)) : QDate(1985, 5, 5);
        v.maxDailyMinutes = below(3) == 0 ? 240 : 0;
        v.legalBasis = LegalBasis::PublicHealth;
        m_people.push_back(tell(storage::volunteerTable(), v));
    }
    void newPost()
    {
        Site site;
        site.id = Id<Site>::make();
        site.name = u"点%1"_s.arg(m_posts.size());
        site.division = kStreets[below(3)];
        tell(storage::siteTable(), site);
        Post p;
        p.id = Id<Post>::make();
        p.site = site.id;
        p.name = u"岗%1"_s.arg(m_posts.size());
        p.category = u"测温验码"_s;
        p.risk = below(3) == 0 ? RiskClass::High : RiskClass::None;
        m_posts.push_back(tell(storage::postTable(), p));
        const auto ask = [&](RequirementKind kind, const QString& name) {
            if (below(2) == 0)
                tell(storage::requirementTable(), {requirementId(p.id, kind, name), p.id, kind, name});
        };
        ask(RequirementKind::Training, m_courses[0].name);
        ask(RequirementKind::Skill, u"护士"_s);
    }
    void newShift()
    {
        const Instant from = at(20 + below(5), 6 + 4 * below(4));
        m_shifts.push_back(
            tell(storage::shiftTable(),
                 Shift{Id<Shift>::make(), pick(m_posts).id, from, plusMinutes(from, 240), 1 + below(3), {}, false}));
    }
    void train()
    {
        const Course& course = pick(m_courses);
        TrainingRecord r;
        r.volunteer = pick(m_people).id;
        r.course = course.id;
        r.day = QDate(2022, 3, 1 + below(3));
        r.id = trainingRecordId(r.volunteer, r.course, {}, r.day);
        r.validUntil = below(3) == 0 ? QDate(2022, 3, 22) : QDate();
        tell(storage::trainingRecordTable(), r);
    }
    void skill()
    {
        Qualification q;
        q.volunteer = pick(m_people).id;
        q.id = qualificationId(q.volunteer, QualificationKind::Skill, u"护士"_s);
        q.name = u"护士"_s;
        q.validUntil = below(3) == 0 ? QDate(2022, 3, 23) : QDate();
        tell(storage::qualificationTable(), q);
    }
    void editPerson()
    {
        Volunteer& v = pick(m_people);
        v.division = kStreets[below(3)];
        v.status = static_cast<VolunteerStatus>(below(3));
        v.guardianConsentOn = below(2) == 0 ? QDate(2022, 3, 2) : QDate();
        tell(storage::volunteerTable(), v);
    }
    void editShift()
    {
        Shift& s = pick(m_shifts);
        s.needed = 1 + below(4);
        s.isArchived = below(4) == 0;
        if (below(3) == 0)
            s.ends = plusMinutes(s.ends, 60);
        tell(storage::shiftTable(), s);
    }
    void limits()
    {
        const auto done = setEligibilityLimits(*ws, {.restMinutes = 600 + 60 * below(3)});
        REQUIRE(done.ok());
        book.follow(*done);
    }
    void seat()
    {
        const Shift& s = pick(m_shifts);
        const Volunteer& v = pick(m_people);
        using enum AssignmentState;
        static constexpr std::array states{Proposed, Invited, Accepted, Declined, Cancelled, Accepted};
        tell(storage::assignmentTable(),
             Assignment{assignmentId(s.id, v.id), s.id, v.id, states[std::size_t(below(int(states.size())))], {}, {}});
    }

    std::mt19937 m_dice;
    std::vector<Course> m_courses;
    std::vector<Post> m_posts;
    std::vector<Volunteer> m_people;
    std::vector<Shift> m_shifts;
};

void compare(const NatureTable& kept, const NatureTable& anew)
{
    CHECK(kept.total == anew.total);
    CHECK(kept.byCode == anew.byCode);
    CHECK(kept.table.total.gap() == anew.table.total.gap());
    CHECK(kept.total.gap() == kept.table.total.gap());
}

} // namespace

TEST_CASE("What is kept of a gap's nature is what reading all of it anew says, whatever changed", "[gaps][nature]")
{
    for (unsigned seed = 1; seed <= 6; ++seed) {
        CAPTURE(seed);
        Changing office(seed);
        for (int turn = 0; turn < 12; ++turn) {
            CAPTURE(turn);
            for (int i = turn % 3; i >= 0; --i)
                office.change();
            const QString scope = turn % 4 == 3 ? kStreets[turn % 3] : QString();
            const GapQuery query{scope, kWeek, turn % 5 == 4 ? GapBy::Hour : GapBy::Shift, {}};
            compare(office.book.nature(*office.ws, query).value(), gapNature(*office.ws, query).value());
        }
    }
}

TEST_CASE("A seat that is taken, left and called off is followed in the nature of the gap", "[gaps][nature]")
{
    Desk desk;
    NatureBook book;
    const GapQuery query{{}, kWeek, GapBy::Street, {}};
    const Post post = desk.post(u"岗"_s, kStreets[0]);
    CHECK(book.nature(*desk.ws, query)->total == Nature{});
    const auto told = [&](auto write) {
        const auto done = desk.ws->write({u"test"_s, {}}, [&](storage::Writer& w) {
            write(w);
            return Problems{};
        });
        book.follow(*done);
        return book.nature(*desk.ws, query)->total;
    };
    Shift shift{Id<Shift>::make(), post.id, at(21, 8), at(21, 12), 2, {}, false};
    CHECK(told([&](storage::Writer& w) { w.put(storage::shiftTable(), shift); }) == Nature{0, 0, 2});
    Volunteer v;
    v.id = Id<Volunteer>::make();
    v.name = u"甲测"_s;
    v.birth = QDate(1985, 5, 5);
    v.legalBasis = LegalBasis::PublicHealth;
    CHECK(told([&](storage::Writer& w) { w.put(storage::volunteerTable(), v); }) == Nature{1, 0, 1});
    Assignment seat{assignmentId(shift.id, v.id), shift.id, v.id, AssignmentState::Accepted, {}, {}};
    CHECK(told([&](storage::Writer& w) { w.put(storage::assignmentTable(), seat); }) == Nature{0, 0, 1});
    seat.state = AssignmentState::Declined;
    CHECK(told([&](storage::Writer& w) { w.put(storage::assignmentTable(), seat); }) == Nature{0, 0, 2});
    CHECK(told([&](storage::Writer& w) { w.remove(storage::assignmentTable(), seat.id.text()); }) == Nature{1, 0, 1});
    shift.isArchived = true;
    CHECK(told([&](storage::Writer& w) { w.put(storage::shiftTable(), shift); }) == Nature{});
    CHECK(book.nature(*desk.ws, {u"999999"_s, kWeek, GapBy::Street, {}}).problems().front().code ==
          u"unknown_division");
}
