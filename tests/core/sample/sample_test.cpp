// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sample/sample.h"

#include "core/domain/contact.h"
#include "core/domain/identity.h"
#include "core/domain/names.h"
#include "core/storage/damage/health.h"
#include "core/storage/gate/database.h"
#include "core/storage/schema/all_tables.h"
#include "core/storage/schema/briefing.h"
#include "core/storage/schema/honours.h"
#include "core/storage/schema/reserve.h"
#include "core/storage/schema/rota.h"
#include "core/storage/schema/saved_query.h"
#include "core/storage/schema/supplies.h"
#include "core/storage/schema/training.h"
#include "core/storage/schema/volunteers.h"
#include "core/usecases/figures/gaps.h"
#include "core/usecases/figures/reserve_counts.h"
#include "core/usecases/volunteers/people_finder.h"

#include <catch2/catch.hpp>

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <chrono>
#include <iostream>
#include <map>
#include <set>

using namespace redvest;
using namespace redvest::storage;
using namespace Qt::Literals::StringLiterals;

namespace {

const Instant kAsOf = atLocal(QDate(2022, 3, 20), QTime(15, 0));

struct Sample
{
    QTemporaryDir folder;
    FixedClock clock{kAsOf};
    std::unique_ptr<Workspace> ws;

    explicit Sample(SampleScale scale = SampleScale::District)
    {
        NoProgress progress;
        ws = std::move(makeSample(folder.filePath(u"s.redvest"_s), scale, u"tester"_s, clock, progress)).value();
    }
};

/// One for all tests: nothing below writes.
const Sample& district()
{
    static const Sample s_sample;
    return s_sample;
}

template <class T>
std::vector<T> all(const Table<T>& table)
{
    return district().ws->read().all(table);
}

template <class T>
std::map<Id<T>, T> byId(const Table<T>& table)
{
    std::map<Id<T>, T> out;
    for (const T& record : all(table))
        out.emplace(record.id, record);
    return out;
}

QByteArray digestOf(const Workspace& ws)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const TableSpec* spec : allTables()) {
        if (spec->name == u"device"_s)
            continue; // Each copy has an identity of its own.
        ws.read().each(u"SELECT %1 FROM %2 WHERE gone = 0 ORDER BY id"_s.arg(spec->selectList, spec->name), {},
                       [&](const Row& row) {
                           hash.addData(row.text(0).toUtf8() + '\x1f');
                           for (std::size_t i = 0; i < spec->columns.size(); ++i) {
                               // Each copy has keys of its own too.
                               const ColumnSpec& column = spec->columns[i];
                               if (!column.isBlind())
                                   hash.addData(ws.read()
                                                    .opened(spec->name, column.name, row.text(0),
                                                            row.text(static_cast<int>(i) + 1))
                                                    .toUtf8() +
                                                '\x1f');
                           }
                       });
    }
    return hash.result();
}

GapTable streetGaps(QDate from, QDate to)
{
    return gaps(*district().ws, {u"310106"_s, {atLocal(from), atLocal(to)}, GapBy::Street, {}}).value();
}

} // namespace

TEST_CASE("every invented person has a document that can be one and is nobody's", "[sample]")
{
    const auto people = all(volunteerTable());
    CHECK(people.size() == 3300);
    std::set<QString> numbers;
    std::set<DocumentKind> kinds;
    for (const Volunteer& v : people) {
        const auto facts = checkIdentity(v.documentKind, v.documentNumber, QDate(2022, 3, 20));
        INFO(v.documentNumber.toStdString());
        REQUIRE(facts.ok());
        REQUIRE(checkAgainst(*facts, v.sex, v.birth).empty());
        if (v.documentKind == DocumentKind::ResidentId)
            REQUIRE(v.documentNumber.startsWith(u"310199"_s));
        REQUIRE(numbers.insert(v.documentNumber).second);
        kinds.insert(v.documentKind);
    }
    CHECK(kinds.count(DocumentKind::Passport) == 1);
    CHECK(kinds.count(DocumentKind::HkMoPermit) == 1);
}

TEST_CASE("every invented person has a name, search keys and a phone that nobody owns", "[sample]")
{
    static const QRegularExpression s_phone(u"^1990000[0-9]{4}$"_s);
    for (const Volunteer& v : all(volunteerTable())) {
        INFO(v.name.toStdString());
        REQUIRE(checkName(v.name).ok());
        REQUIRE(*checkName(v.name) == v.name);
        REQUIRE(s_phone.match(v.phone).hasMatch());
        REQUIRE(v.registeredAt >= atLocal(QDate(2022, 3, 1)));
        REQUIRE(v.registeredAt < atLocal(QDate(2022, 3, 14)));
        const bool isMinor = ageOn(v.birth, QDate(2022, 3, 14)) < 18;
        REQUIRE(isMinor == v.guardianConsentOn.isValid());
    }
}

TEST_CASE("the fourteen streets ask for about 2 500 seats a day", "[sample]")
{
    std::map<QDate, int> seats;
    for (const Shift& shift : all(shiftTable())) {
        REQUIRE(shift.ends > shift.starts);
        REQUIRE(shift.needed > 0);
        seats[localDate(shift.starts)] += shift.needed;
    }
    REQUIRE(seats.size() == 7);
    for (const auto& [day, count] : seats) {
        CHECK(count >= 2300);
        CHECK(count <= 2700);
    }
    const GapTable table = streetGaps(QDate(2022, 3, 14), QDate(2022, 3, 21));
    CHECK(table.rows.size() == 14);
    for (const GapRow& row : table.rows)
        CHECK(row.shifts > 0);
}

TEST_CASE("gaps differ by street from none to the worst", "[sample]")
{
    const GapTable table = gaps(*district().ws, {}).value();
    REQUIRE(table.rows.size() == 14);
    CHECK(table.rows.front().name == u"彭浦新村街道"_s);
    CHECK(table.rows.back().seats.gap() == 0);
    CHECK(table.rows.back().seats.needed > 0);
    CHECK(table.rows.front().seats.gap() >= 60);
    CHECK(table.total.gap() >= 350);
    CHECK(table.total.gap() <= 520);
    std::set<qint64> different;
    for (const GapRow& row : table.rows) {
        different.insert(row.seats.gap());
        CHECK(row.seats.cover() >= 0.7);
    }
    CHECK(different.size() >= 10);
}

TEST_CASE("nobody is bound to two shifts at a time", "[sample]")
{
    const auto shifts = byId(shiftTable());
    std::map<Id<Volunteer>, std::vector<Span>> busy;
    for (const Assignment& a : all(assignmentTable())) {
        if (!isBinding(a.state))
            continue;
        const Span span = shifts.at(a.shift).span();
        for (const Span& other : busy[a.volunteer])
            REQUIRE_FALSE(span.touches(other));
        busy[a.volunteer].push_back(span);
    }
    CHECK(busy.size() > 2500);
}

TEST_CASE("only people who meet a post's requirements are sent to it", "[sample]")
{
    const auto shifts = byId(shiftTable());
    const auto people = byId(volunteerTable());
    const auto posts = byId(postTable());
    std::map<Id<Volunteer>, QStringList> abilities;
    for (const Qualification& q : all(qualificationTable()))
        abilities[q.volunteer] += q.name;
    std::map<Id<Course>, QString> courses;
    for (const Course& c : all(courseTable()))
        courses[c.id] = c.name;
    const auto editions = byId(editionTable());
    std::multimap<Id<Volunteer>, TrainingRecord> training;
    for (const TrainingRecord& r : all(trainingRecordTable()))
        training.emplace(r.volunteer, r);
    const auto isTrained = [&](Id<Volunteer> who, const QString& course, QDate day) {
        const auto [from, to] = training.equal_range(who);
        return std::any_of(from, to, [&](const auto& entry) {
            const TrainingRecord& r = entry.second;
            const bool isSuperseded = day >= QDate(2022, 3, 18) && editions.at(r.edition).name == u"第七版";
            return courses.at(r.course) == course && isValidOn(r, day) && !isSuperseded;
        });
    };
    std::multimap<Id<Post>, Requirement> needs;
    for (const Requirement& r : all(requirementTable()))
        needs.emplace(r.post, r);
    for (const Assignment& a : all(assignmentTable())) {
        const Shift& shift = shifts.at(a.shift);
        const Volunteer& v = people.at(a.volunteer);
        REQUIRE(v.status == VolunteerStatus::Active);
        if (posts.at(shift.post).risk != RiskClass::None)
            REQUIRE(ageOn(v.birth, localDate(shift.starts)) >= 18);
        const auto [from, to] = needs.equal_range(shift.post);
        for (auto need = from; need != to; ++need) {
            const bool isMet = need->second.kind == RequirementKind::Training
                                   ? isTrained(a.volunteer, need->second.name, localDate(shift.starts))
                                   : abilities[a.volunteer].contains(need->second.name);
            INFO(need->second.name.toStdString());
            REQUIRE(isMet);
        }
    }
}

TEST_CASE("states and records fit the instant the story ends at", "[sample]")
{
    const auto shifts = byId(shiftTable());
    std::set<std::pair<Id<Shift>, Id<Volunteer>>> served;
    std::set<AssignmentState> states;
    for (const Assignment& a : all(assignmentTable())) {
        const Shift& shift = shifts.at(a.shift);
        states.insert(a.state);
        if (a.state == AssignmentState::Served) {
            REQUIRE(shift.ends <= kAsOf);
            served.insert({a.shift, a.volunteer});
        }
        if (a.state == AssignmentState::Accepted || a.state == AssignmentState::Invited)
            REQUIRE(shift.starts > kAsOf);
    }
    CHECK(states.size() == 10);
    const auto records = all(serviceRecordTable());
    CHECK(records.size() == served.size());
    for (const ServiceRecord& r : records) {
        REQUIRE(served.count({r.shift, r.volunteer}) == 1);
        REQUIRE(r.minutes > 0);
        REQUIRE(r.minutes <= 12 * 60);
    }
}

TEST_CASE("the station is manned round the clock and some shifts run over midnight", "[sample]")
{
    const auto posts = byId(postTable());
    std::map<Id<Site>, QString> stations;
    for (const Site& site : all(siteTable())) {
        if (site.kind == u"车站出口")
            stations[site.id] = site.name;
    }
    CHECK(stations.size() == 3);
    std::map<Id<Site>, qint64> minutes;
    int overMidnight = 0;
    for (const Shift& shift : all(shiftTable())) {
        if (localDate(shift.starts) != localDate(plusMinutes(shift.ends, -1)))
            ++overMidnight;
        if (stations.count(posts.at(shift.post).site) == 1 && posts.at(shift.post).category == u"测温验码")
            minutes[posts.at(shift.post).site] += shift.span().minutes();
    }
    CHECK(overMidnight == 7);
    for (const auto& [site, total] : minutes)
        CHECK(total == 7 * 24 * 60);
    CHECK(minutes.size() == 3);
}

TEST_CASE("fifteen translators speak seven languages", "[sample]")
{
    std::set<QString> languages;
    std::set<Id<Volunteer>> translators;
    for (const Qualification& q : all(qualificationTable())) {
        if (q.kind == QualificationKind::Language) {
            languages.insert(q.name);
            translators.insert(q.volunteer);
        }
    }
    CHECK(languages.size() == 7);
    CHECK(translators.size() == 15);
}

TEST_CASE("stock never falls below zero, lot by lot and day by day", "[sample]")
{
    auto movements = all(movementTable());
    std::stable_sort(movements.begin(), movements.end(),
                     [](const Movement& a, const Movement& b) { return a.day < b.day; });
    std::map<std::tuple<Id<Store>, Id<Lot>, QDate>, qint64> perDay;
    for (const Movement& m : movements) {
        REQUIRE((m.quantity > 0 || m.kind == MovementKind::Count));
        perDay[{m.store, m.lot, m.day}] += effectOn(m, m.store);
        if (!m.otherStore.isNull())
            perDay[{m.otherStore, m.lot, m.day}] += effectOn(m, m.otherStore);
    }
    std::map<std::pair<Id<Store>, Id<Lot>>, qint64> balance;
    for (const auto& [key, change] : perDay) {
        qint64& now = balance[{std::get<0>(key), std::get<1>(key)}];
        now += change;
        REQUIRE(now >= 0);
    }
    qint64 soonGone = 0;
    for (const Lot& lot : all(lotTable())) {
        if (!lot.expiresOn.isValid() || lot.expiresOn > QDate(2022, 3, 30))
            continue;
        for (const auto& [key, count] : balance)
            soonGone += key.second == lot.id ? count : 0;
    }
    CHECK(soonGone > 0);
    CHECK(all(storeTable()).size() == 15);
}

TEST_CASE("training has expired, failed and superseded results beside the valid ones", "[sample]")
{
    int valid = 0;
    int expired = 0;
    int failed = 0;
    for (const TrainingRecord& r : all(trainingRecordTable())) {
        valid += isValidOn(r, QDate(2022, 3, 20)) ? 1 : 0;
        failed += r.result == TrainingResult::Failed ? 1 : 0;
        expired += r.result == TrainingResult::Passed && !isValidOn(r, QDate(2022, 3, 20)) ? 1 : 0;
    }
    CHECK(valid > 2800);
    CHECK(expired > 50);
    CHECK(failed > 20);
}

TEST_CASE("a sample made twice has the same rows", "[sample]")
{
    const Sample again;
    CHECK(digestOf(*again.ws) == digestOf(*district().ws));
}

TEST_CASE("a sample is sound and has a briefing series", "[sample]")
{
    CHECK(check(district().ws->database()).empty());
    CHECK(all(seriesTable()).size() == 1);
    CHECK(all(gapReportTable()).size() >= 20);
    CHECK(all(teamTable()).size() >= 30);
    CHECK(all(campaignTable()).size() >= 40);
}

TEST_CASE("a sample that is cancelled leaves no file", "[sample]")
{
    struct Stop final : Progress
    {
        int left = 300; // behind the divisions, among the people
        void report(qint64, qint64, const QString&) override
        {
            if (--left < 0)
                throw Cancelled();
        }
    } stop;
    const QTemporaryDir folder;
    const FixedClock clock(kAsOf);
    CHECK_THROWS_AS(makeSample(folder.filePath(u"s.redvest"_s), SampleScale::District, u"tester"_s, clock, stop),
                    Cancelled);
    CHECK(QDir(folder.path()).entryList(QDir::Files).isEmpty());
}

TEST_CASE("the city has the figures of its campaign", "[.city]")
{
    const auto start = std::chrono::steady_clock::now();
    const Sample city(SampleScale::City);
    const auto seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    const Reader read = city.ws->read();
    std::cout << "made in " << seconds << " s, " << QFile(city.ws->file()).size() / 1000000 << " MB, shifts "
              << read.number(u"SELECT count(*) FROM shift"_s) << ", assignments "
              << read.number(u"SELECT count(*) FROM assignment"_s) << '\n';
    CHECK(read.number(u"SELECT count(*) FROM volunteer"_s) == 46900);
    CHECK(read.number(u"SELECT count(*) FROM campaign"_s) == 1946);
    CHECK(read.number(u"SELECT count(DISTINCT volunteer) FROM service_record WHERE state = 'approved'"_s) == 46900);
    CHECK(read.number(u"SELECT sum(minutes) FROM service_record WHERE state = 'approved'"_s) == 522000 * 60);
    const GapTable table = gaps(*city.ws, {{}, {}, GapBy::District, {}}).value();
    CHECK(table.rows.size() == 16);
    CHECK(table.total.gap() > 0);
}

TEST_CASE("The sample has some of each honour, care, and stories that may and may not be published", "[sample]")
{
    std::map<HonourKind, int> kinds;
    const auto people = byId(volunteerTable());
    for (const Honour& h : all(honourTable())) {
        ++kinds[h.kind];
        CHECK(people.count(h.volunteer) == 1);
        CHECK(h.id == honourId(h));
    }
    CHECK(kinds[HonourKind::Star] == 24);
    CHECK(kinds[HonourKind::Award] == 12);
    CHECK(kinds[HonourKind::Letter] == 40);
    CHECK(all(careEntryTable()).size() == 8);
    int published = 0;
    for (const Story& story : all(storyTable()))
        published += mayBePublished(story, QDate(2022, 3, 20)) ? 1 : 0;
    CHECK(all(storyTable()).size() == 4);
    CHECK(published == 2);
}

TEST_CASE("The sample has people in the reserve and a query that finds somebody", "[sample]")
{
    const auto people = byId(volunteerTable());
    for (const Reserve& entry : all(reserveTable())) {
        CHECK(people.at(entry.volunteer).status == VolunteerStatus::Active);
        CHECK(entry.id == reserveId(entry.volunteer, entry.campaign, entry.registeredOn));
        CHECK_FALSE(entry.times.isEmpty());
    }
    const auto counted = reserveFigures(*district().ws, {}, ReserveBy::Category, QDate(2022, 3, 20));
    REQUIRE(counted.ok());
    CHECK(counted->total == ReserveCounts{11, 0, 1});
    CHECK(counted->groups.size() == 3);
    REQUIRE(all(savedQueryTable()).size() == 1);
    const auto criteria = criteriaFromText(all(savedQueryTable()).front().criteria);
    REQUIRE(criteria.ok());
    CHECK(criteriaText(*criteria) == all(savedQueryTable()).front().criteria);
    const auto found = peopleMeeting(*district().ws, *criteria);
    REQUIRE(found.ok());
    CHECK_FALSE(found->people.empty());
}
