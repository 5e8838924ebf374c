// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a clerk waits for: one form saved for good, the whole use-case with its checks, sealing and journal, beside one
// bare row with the same pragmas, committed and synced to the same disk, taking turns.
//
//   bench_save [saves] [folder]      on the disk of `folder`; by default the temporary one

#include "core/storage/engine/connection.h"
#include "core/usecases/volunteers/volunteers.h"
#include "core/usecases/workspace/setup.h"
#include "tests/bench/cpu_time.h"
#include "tests/bench/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kBesideGoal = 10; ///< milliseconds beyond the bare row, in the middle
constexpr double kSlowGoal = 50;   ///< milliseconds, 99 of 100 saves, on an SSD

template <class Work>
double millisecondsOf(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double slowOf(std::vector<double> waits)
{
    std::sort(waits.begin(), waits.end());
    return waits[waits.size() * 99 / 100];
}

VolunteerForm formOf(int person)
{
    VolunteerForm form;
    Volunteer& v = form.volunteer;
    v.name = bench::nameOf(person);
    v.documentNumber = bench::idNumber(person);
    v.phone = u"1990000%1"_s.arg(person % 10'000, 4, 10, QLatin1Char('0'));
    v.division = u"310106012"_s;
    v.address = u"虚构路%1弄"_s.arg(person);
    v.source = u"社会招募"_s;
    return form;
}

/// One row a transaction, synced as a workspace is.
class BareFile
{
public:
    explicit BareFile(const QString& file) : m_db(storage::locationOf(file), storage::Access::Write)
    {
        m_db.run(u"CREATE TABLE bare (id TEXT PRIMARY KEY, name TEXT NOT NULL)"_s);
    }
    void save(int person)
    {
        m_db.run(u"BEGIN IMMEDIATE"_s);
        m_db.run(u"INSERT INTO bare VALUES (:id, :name)"_s,
                 {{u":id"_s, QString::number(person)}, {u":name"_s, bench::nameOf(person)}});
        m_db.run(u"COMMIT"_s);
    }

private:
    storage::Connection m_db;
};

int measure(int saves, const QString& place)
{
    const QTemporaryDir folder(place + u"/bench-XXXXXX"_s);
    const SystemClock clock;
    NoProgress silent;
    const auto ws = makeWorkspace(folder.filePath(u"desk.redvest"_s),
                                  {u"310106"_s, u"静安区文明办"_s, DivisionLevel::District}, u"bench"_s, clock, silent)
                        .value();
    BareFile bare(folder.filePath(u"bare.db"_s));
    std::vector<double> forms, rows;
    for (int person = 0; person < saves; ++person) {
        rows.push_back(millisecondsOf([&] { bare.save(person); }));
        forms.push_back(millisecondsOf([&] { (void)saveVolunteer(*ws, {}, formOf(person)).value(); }));
    }
    const double ours = bench::median(forms), floor = bench::median(rows);
    std::printf("a form: middle %.2f ms, 99 of 100 within %.2f ms (goal %.0f ms), longest %.2f ms\n", ours,
                slowOf(forms), kSlowGoal, *std::max_element(forms.begin(), forms.end()));
    std::printf("a bare row synced: middle %.2f ms, 99 of 100 within %.2f ms; ratio %.1f, beside it %.2f ms (goal %.0f "
                "ms)\n",
                floor, slowOf(rows), ours / floor, ours - floor, kBesideGoal);
    return slowOf(forms) <= kSlowGoal && ours - floor <= kBesideGoal ? 0 : 2;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    return measure(argc > 1 ? std::max(100, QString::fromLocal8Bit(argv[1]).toInt()) : 2'000,
                   argc > 2 ? QString::fromLocal8Bit(argv[2]) : QDir::tempPath());
}
