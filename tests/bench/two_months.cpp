// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/two_months.h"

#include "core/domain/rota.h"
#include "core/usecases/sheets/imports.h"
#include "core/usecases/workspace/setup.h"
#include "tests/bench/bare_sqlite.h"
#include "tests/bench/files.h"

#include <QTemporaryDir>

#include <array>

namespace redvest::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPeople = 50'000;
constexpr int kDays = 60;
constexpr std::array kHours{8, 13, 18};
constexpr int kMinutes = 240;
const QDate kFirstDay(2022, 1, 20);

std::string id(const char* kind, int number)
{
    return toText(namedUuid({u"bench"_s, QString::fromUtf8(kind), QString::number(number)})).toStdString();
}

std::string utc(Instant at)
{
    return toUtcText(at).toStdString();
}

class TwoMonths
{
public:
    TwoMonths(sqlite3* db, const std::vector<std::string>& people)
        : m_people(people)
        , m_site(insertAsMade(db, "site"))
        , m_post(insertAsMade(db, "post"))
        , m_shift(insertAsMade(db, "shift"))
        , m_assignment(insertAsMade(db, "assignment"))
        , m_record(insertAsMade(db, "service_record"))
    {}

    void make(const std::vector<std::string>& communities)
    {
        for (const std::string& community : communities)
            addPost(community);
        m_shiftsToCome = qint64(m_posts.size()) * kDays * qint64(kHours.size());
        for (int day = 0; day < kDays; ++day) {
            for (const int hour : kHours) {
                for (const Place& place : m_posts)
                    addShift(place, atLocal(kFirstDay.addDays(day), QTime(hour, 0)));
            }
        }
    }

private:
    struct Place
    {
        std::string post, division;
    };

    void addPost(const std::string& division)
    {
        const int n = int(m_posts.size());
        const std::string site = id("site", n);
        const std::string name = u"样例点位%1"_s.arg(n + 1).toStdString();
        m_posts.push_back({id("post", n), division});
        insertRow(m_site.get(), {site, name, "", division, "", "", "", 0, kStamp, 0});
        insertRow(m_post.get(), {m_posts.back().post, site, "", "秩序引导", n % 2 == 0 ? "核酸检测辅助" : "秩序引导",
                                 "low", "", "", "", "", "", "", 0, kStamp, 0});
    }

    void addShift(const Place& place, Instant starts)
    {
        const int people =
            int((m_shifts + 1) * kAssignments / m_shiftsToCome - m_shifts * kAssignments / m_shiftsToCome);
        const int needed = people + (m_shifts % 3 == 0 ? int(m_shifts % 4) : 0);
        const std::string shift = id("shift", int(m_shifts++));
        const Instant ends = plusMinutes(starts, kMinutes);
        insertRow(m_shift.get(), {shift, place.post, utc(starts), utc(ends), needed, "", 0, kStamp, 0});
        for (int i = 0; i < people; ++i)
            assign(place, shift, {starts, ends});
    }

    /// One of ten has declined; whose shift is not over has accepted, is on duty, or is not decided yet.
    void assign(const Place& place, const std::string& shift, Span span)
    {
        const Instant now = endOfTwoMonths();
        const std::string& person = m_people[std::size_t(m_seats) % m_people.size()];
        const std::string assignment = id("assignment", int(m_seats++));
        const bool isDeclined = m_seats % 10 == 0;
        const char* state = isDeclined           ? "declined"
                            : span.to <= now     ? "served"
                            : span.contains(now) ? "on_duty"
                            : m_seats % 7 == 0   ? "invited"
                                                 : "accepted";
        insertRow(m_assignment.get(), {assignment, shift, person, state, "", "", kStamp, 0});
        if (isDeclined || span.to > now)
            return;
        const char* verdict = now.ms - span.to.ms < 24 * 3'600'000 && m_seats % 5 == 0 ? "submitted" : "approved";
        insertRow(m_record.get(), {id("record", int(m_seats)), person, shift, "", "", place.division,
                                   localDate(span.from).toString(Qt::ISODate).toStdString(), utc(span.from),
                                   utc(span.to), kMinutes, "check_in", verdict, "", "录入员", "审核员", kStamp, 0});
    }

    static constexpr const char* kStamp = "001650000000000-0000-bench";

    const std::vector<std::string>& m_people;
    Statement m_site, m_post, m_shift, m_assignment, m_record;
    std::vector<Place> m_posts;
    qint64 m_shifts = 0;
    qint64 m_shiftsToCome = 0;
    qint64 m_seats = 0;
};

std::vector<std::string> texts(sqlite3* db, const std::string& sql)
{
    std::vector<std::string> found;
    const Statement rows = prepare(db, sql);
    while (step(rows.get()))
        found.push_back(textAt(rows.get(), 0));
    return found;
}

} // namespace

Instant endOfTwoMonths()
{
    return atLocal(kFirstDay.addDays(kDays - 1), QTime(15, 0));
}

void makeTwoMonths(const QString& file, const Clock& clock)
{
    NoProgress silent;
    std::vector<std::string> communities;
    {
        const auto ws =
            makeWorkspace(file, {u"31"_s, u"上海市文明办"_s, DivisionLevel::City}, u"bench"_s, clock, silent).value();
        const QTemporaryDir folder;
        writePeopleCsv(folder.filePath(u"people.csv"_s), kPeople, homesOf(*ws));
        (void)importFile(*ws, ImportKind::Volunteers, folder.filePath(u"people.csv"_s), {}, silent).value();
        int n = 0;
        for (const Division& d : ws->divisions().all()) {
            if (d.level == DivisionLevel::Community && ++n % 3 == 0)
                communities.push_back(d.code.toStdString());
        }
    }
    const Db db = openBare(file);
    run(db.get(), "PRAGMA cache_size=-1000000");
    run(db.get(), "PRAGMA synchronous=OFF");
    run(db.get(), "BEGIN IMMEDIATE");
    TwoMonths(db.get(), texts(db.get(), "SELECT id FROM volunteer ORDER BY id")).make(communities);
    run(db.get(), "COMMIT");
    run(db.get(), "PRAGMA wal_checkpoint(TRUNCATE)");
}

} // namespace redvest::bench
