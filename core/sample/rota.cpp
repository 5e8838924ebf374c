// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who serves where in the district's week: nearest and least burdened first, nobody twice at a time.

#include "core/storage/schema/rota.h"
#include "core/sample/slots.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace redvest::sample {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kRestMinutes = 10 * 60;
constexpr int kBreakFrom = 8 * 60; ///< shifts as long as that have an hour for a meal
constexpr int kMostDays = 6;

/// Whether the person may take the slot on that day at all.
bool fits(const SamplePerson& person, const Slot& slot, int day)
{
    if (!person.isActive || (person.isElder && slot.isNight()))
        return false;
    if (person.isMinor && (slot.kind->risk != RiskClass::None || slot.isNight()))
        return false;
    for (const auto& [what, name] : slot.kind->needs) {
        const bool isBasic = what == RequirementKind::Training && name == kBasicCourse;
        const bool seventhCounts = kMonday.addDays(day) < QDate(2022, 3, 18);
        if (isBasic && person.trained != Trained::Eighth && !(seventhCounts && person.trained == Trained::Seventh))
            return false;
        if (what != RequirementKind::Training && !person.abilities.contains(name))
            return false;
    }
    return slot.language.isEmpty() || person.abilities.contains(slot.language);
}

/// Finds people and keeps their days apart. Slots must come in the order of their start.
class Muster
{
public:
    explicit Muster(Scene& scene) : m_scene(scene), m_byStreet(scene.streets.size()), m_next(scene.streets.size() + 1)
    {
        for (std::size_t i = 0; i < scene.people.size(); ++i) {
            m_byStreet[static_cast<std::size_t>(scene.people[i].street)].push_back(i);
            m_all.push_back(i);
        }
        // The whole district is asked in an order that spreads over its streets.
        for (std::size_t i = m_all.size(); i > 1; --i)
            std::swap(m_all[i - 1], m_all[static_cast<std::size_t>(scene.dice.below(static_cast<int>(i)))]);
    }

    /// Null when nobody is left.
    const SamplePerson* take(const Slot& slot, int day)
    {
        const auto street = static_cast<std::size_t>(slot.street);
        const bool isSpecial = slot.isFixed && slot.kind->category != u"疫苗接种点服务";
        if (!isSpecial) {
            if (SamplePerson* p = from(m_byStreet[street], m_next[street], slot, day, true, true))
                return &book(*p, slot, day);
            if (SamplePerson* p = from(m_byStreet[street], m_next[street], slot, day, false, true))
                return &book(*p, slot, day);
        }
        for (const bool isSparing : {true, false}) {
            if (SamplePerson* p = from(m_all, m_next.back(), slot, day, false, isSparing))
                return &book(*p, slot, day);
        }
        return nullptr;
    }

private:
    SamplePerson* from(const std::vector<std::size_t>& pool, std::size_t& next, const Slot& slot, int day,
                       bool isNearOnly, bool isSparing)
    {
        for (std::size_t i = 0; i < pool.size(); ++i) {
            const std::size_t at = (next + i) % pool.size();
            SamplePerson& p = m_scene.people[pool[at]];
            if (isNearOnly && p.community != slot.community)
                continue;
            // Five days of seven, and special abilities are kept for the posts that need them.
            const bool isReserved = slot.kind->needs.size() < 2 && slot.language.isEmpty() && isExpert(p);
            if (isSparing && (isReserved || p.days * 7 > (day + 1) * 5))
                continue;
            if (!isFree(p, slot, day) || !fits(p, slot, day))
                continue;
            if (!isNearOnly)
                next = at + 1;
            return &p;
        }
        return nullptr;
    }
    static bool isExpert(const SamplePerson& p)
    {
        return p.abilities.contains(u"核酸采样"_s) || p.abilities.contains(u"心理咨询"_s) ||
               std::any_of(p.abilities.begin(), p.abilities.end(), [](const QString& a) { return a.endsWith(u'语'); });
    }
    static bool isFree(const SamplePerson& p, const Slot& slot, int day)
    {
        return p.lastDay != day && p.days < kMostDays && p.restUntil <= slot.on(day).from;
    }
    static const SamplePerson& book(SamplePerson& p, const Slot& slot, int day)
    {
        p.lastDay = day;
        ++p.days;
        p.restUntil = plusMinutes(slot.on(day).to, kRestMinutes);
        return p;
    }

    Scene& m_scene;
    std::vector<std::vector<std::size_t>> m_byStreet;
    std::vector<std::size_t> m_all;
    std::vector<std::size_t> m_next;
};

/// The day's seats of each slot and how many of them stay empty.
struct Ask
{
    const Slot* slot;
    int seats;
    int gap;
};

class Week
{
public:
    Week(Scene& scene, const std::vector<Slot>& slots) : m_scene(scene), m_slots(slots), m_muster(scene) {}

    void day(storage::Writer& writer, int day)
    {
        std::vector<Ask> asks = asksOf(day);
        std::stable_sort(asks.begin(), asks.end(),
                         [](const Ask& a, const Ask& b) { return a.slot->from < b.slot->from; });
        for (const Ask& ask : asks)
            fill(writer, ask, day);
    }
    [[nodiscard]] const std::vector<GapReport>& reports() const { return m_reports; }

private:
    std::vector<Ask> asksOf(int day)
    {
        std::vector<Ask> asks;
        for (const Slot& slot : m_slots) {
            int seats = slot.seats;
            if (!slot.isFixed && m_scene.dice.chance(20))
                seats = std::max(1, seats + (m_scene.dice.chance(50) ? 1 : -1));
            asks.push_back({&slot, seats, day == kDays - 1 ? slot.lastGap : 0});
        }
        // The gap shrinks over the week and is largest where the plan says so.
        static constexpr std::array percent{160, 150, 145, 135, 130, 128, 100};
        for (std::size_t s = 0; s < m_scene.streets.size(); ++s)
            spreadGap(asks, static_cast<int>(s), m_scene.streets[s].gap * percent[static_cast<std::size_t>(day)] / 100);
        return asks;
    }

    void spreadGap(std::vector<Ask>& asks, int street, int gap)
    {
        std::vector<Ask*> mine;
        for (Ask& ask : asks) {
            if (ask.slot->street != street)
                continue;
            gap -= ask.gap;
            // Early shifts are filled better than late ones: there was time to see who is missing.
            if (!ask.slot->isFixed)
                mine.insert(mine.end(), ask.slot->from >= 13 * 60 ? 3 : 1, &ask);
        }
        for (int tries = 20 * gap; gap > 0 && tries > 0; --tries) {
            Ask& ask = *m_scene.dice.pick(mine);
            if (ask.gap >= ask.seats)
                continue;
            ++ask.gap;
            --gap;
        }
    }

    void fill(storage::Writer& writer, const Ask& ask, int day)
    {
        const Slot& slot = *ask.slot;
        const Span span = slot.on(day);
        const Shift shift{{namedUuid({u"sample"_s, u"shift"_s, slot.post.text(), toUtcText(span.from)})},
                          slot.post,
                          span.from,
                          span.to,
                          ask.seats,
                          {},
                          false,
                          span.minutes() >= kBreakFrom ? u"60分钟"_s : QString()};
        writer.add(storage::shiftTable(), shift);
        for (int i = ask.gap; i < ask.seats; ++i) {
            if (const SamplePerson* p = m_muster.take(slot, day))
                assign(writer, shift, *p, filledState(span), slot, day);
        }
        for (int i = 0; i < ask.gap && !slot.isFixed; ++i) {
            if (!m_scene.dice.chance(60))
                continue;
            if (const SamplePerson* p = m_muster.take(slot, day))
                assign(writer, shift, *p, missingState(span), slot, day);
        }
        report(ask, span, day);
    }

    static AssignmentState filledState(const Span& span)
    {
        if (span.to <= endOfStory())
            return AssignmentState::Served;
        return span.from <= endOfStory() ? AssignmentState::OnDuty : AssignmentState::Accepted;
    }
    AssignmentState missingState(const Span& span)
    {
        using enum AssignmentState;
        static constexpr std::array past{Absent, Excused, Cancelled, Declined, NoAnswer};
        static constexpr std::array coming{Invited, Invited, Proposed, Declined, NoAnswer};
        return span.from <= endOfStory() ? m_scene.dice.pick(past) : m_scene.dice.pick(coming);
    }

    void assign(storage::Writer& writer, const Shift& shift, const SamplePerson& p, AssignmentState state,
                const Slot& slot, int day)
    {
        const Assignment a{assignmentId(shift.id, p.id), shift.id, p.id, state, {}, {}};
        writer.add(storage::assignmentTable(), a);
        if (state == AssignmentState::Served)
            writer.add(storage::serviceRecordTable(), record(a, shift, slot, day));
    }

    ServiceRecord record(const Assignment& a, const Shift& shift, const Slot& slot, int day)
    {
        ServiceRecord r;
        r.id = {namedUuid({u"sample"_s, u"record"_s, a.id.text()})};
        r.volunteer = a.volunteer;
        r.shift = a.shift;
        r.postName = slot.postName;
        r.siteName = slot.siteName;
        r.division = slot.division;
        r.day = kMonday.addDays(day);
        r.starts = plusMinutes(shift.starts, m_scene.dice.below(4) - 3);
        r.ends = plusMinutes(shift.ends, m_scene.dice.below(11) - 5);
        // An hour's rest in the long shifts is no service.
        const qint64 planned = shift.span().minutes();
        r.minutes = static_cast<int>(planned >= kBreakFrom ? planned - 60 : planned);
        const bool isPaper = m_scene.dice.chance(30);
        r.source = isPaper ? RecordSource::Paper : RecordSource::CheckIn;
        if (isPaper)
            r.evidence = u"QD%1-%2"_s.arg(r.day.toString(u"yyyyMMdd"_s)).arg(++m_sheet, 4, 10, QLatin1Char('0'));
        const bool isApproved = day < 5 || (day == 5 && m_scene.dice.chance(85));
        r.state = isApproved ? RecordState::Approved : RecordState::Submitted;
        r.enteredBy = isPaper ? u"录入员"_s : u""_s;
        r.approvedBy = isApproved ? u"审核员"_s : u""_s;
        return r;
    }

    /// Communities say in the morning what they lack; some say a little more than the roster knows.
    void report(const Ask& ask, const Span& span, int day)
    {
        if (day < kDays - 2 || ask.gap < 2 || ask.slot->isFixed)
            return;
        GapReport r;
        const int number = static_cast<int>(m_reports.size());
        r.id = numbered<GapReport>(u"gap report"_s, number);
        r.division = ask.slot->division;
        r.postName = ask.slot->postName;
        r.needed = ask.seats + (number % 5 == 0 ? 1 : 0);
        r.present = ask.seats - ask.gap;
        r.gap = r.needed - r.present;
        r.requirement = ask.slot->kind->needs.empty() ? u"身体健康，服从安排"_s : u"须通过岗前培训"_s;
        r.contact = m_scene.people[static_cast<std::size_t>(number) * 31 % m_scene.people.size()].name;
        r.phone = phoneOf(6000 + number);
        r.deadline = plusMinutes(span.from, -60);
        r.reportedAt = atLocal(kMonday.addDays(day), QTime(7, number % 50));
        r.isArchived = day < kDays - 1;
        m_reports.push_back(r);
    }

    Scene& m_scene;
    const std::vector<Slot>& m_slots;
    Muster m_muster;
    std::vector<GapReport> m_reports;
    int m_sheet = 0;
};

} // namespace

void addDistrictRota(Scene& scene)
{
    const std::vector<Slot> slots = addDistrictPosts(scene);
    Week week(scene, slots);
    for (int day = 0; day < kDays; ++day) {
        scene.progress.report(day, kDays, QCoreApplication::translate("Sample", "Shifts"));
        scene.write(u"sample.rota"_s, [&](storage::Writer& writer) { week.day(writer, day); });
    }
    scene.write(u"sample.reports"_s, [&](storage::Writer& writer) {
        for (const GapReport& r : week.reports())
            writer.add(storage::gapReportTable(), r);
    });
}

} // namespace redvest::sample
