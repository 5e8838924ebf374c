// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What secrecy and the journal cost: opening sealed fields; people through the gate beside a bare loop with the same
// columns and indexes; everybody into the index one searches in.
//
//   bench_seal [people]

#include "core/storage/gate/database.h"
#include "core/storage/schema/volunteers.h"
#include "core/usecases/volunteers/volunteer_index.h"
#include "core/usecases/workspace/setup.h"
#include "tests/bench/bare_insert.h"
#include "tests/bench/cpu_time.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <cstdio>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kMostOpen = 0.1; ///< seconds for 50 000 fields
constexpr double kMostGate = 4;   ///< times the bare loop

std::vector<Volunteer> inventedPeople(int count)
{
    std::vector<Volunteer> people;
    people.reserve(std::size_t(count));
    for (int i = 0; i < count; ++i) {
        Volunteer v;
        v.id = Id<Volunteer>::make();
        v.name = u"测试%1"_s.arg(i);
        v.documentNumber = u"31019919850505%1"_s.arg(i, 4, 10, QLatin1Char('0'));
        v.birth = QDate(1985, 5, 5);
        v.sex = Sex::Male;
        v.phone = u"1990%1"_s.arg(i, 7, 10, QLatin1Char('0'));
        v.division = u"310106012"_s;
        v.address = u"虚构路%1弄%2号"_s.arg(i % 997).arg(i % 89);
        v.source = u"社会招募"_s;
        people.push_back(std::move(v));
    }
    return people;
}

double openingTime(int count)
{
    const storage::FieldKey key(crypto::makeSecret());
    const QString record = Id<Volunteer>::make().text();
    std::vector<QString> sealed;
    for (int i = 0; i < count; ++i)
        sealed.push_back(
            key.seal(u"虚构路%1弄12号甲单元一〇一室虚构路一二三"_s.arg(i), "volunteer|address|", record)); // 65 bytes
    qsizetype read = 0;
    const double seconds = bench::cpuOf([&] {
        for (const QString& text : sealed)
            read += key.open(text, "volunteer|address|", record)->size();
    });
    return read > 0 ? seconds : -1;
}

int measure(int count)
{
    std::vector<double> times;
    for (int i = 0; i < 5; ++i)
        times.push_back(openingTime(count));
    const double opening = bench::median(times);
    std::printf("open %d sealed fields: %.1f ms (goal %.0f ms)\n", count, opening * 1000, kMostOpen * 1000);

    const QTemporaryDir folder;
    const SystemClock clock;
    NoProgress silent;
    const QString file = folder.filePath(u"desk.redvest"_s);
    auto ws = makeWorkspace(file, {u"310106"_s, u"静安区文明办"_s, DivisionLevel::District}, u"bench"_s, clock, silent)
                  .value();
    const std::vector<Volunteer> people = inventedPeople(count);
    const double gate = bench::cpuOf([&] {
        (void)ws->write({u"test"_s, {}}, [&](storage::Writer& writer) {
            for (const Volunteer& v : people)
                writer.add(storage::volunteerTable(), v);
            return Problems{};
        });
    });
    const double loading = bench::cpuOf([&] { (void)VolunteerIndex(*ws).size(); });
    ws.reset();
    const double bare = bench::insertBare(folder.filePath(u"bare.db"_s), bench::readTables(file, {"volunteer"})).cpu;
    std::printf("gate: %.3f s of CPU for %d people; bare loop: %.3f s; ratio %.2f (goal %.1f)\n", gate, count, bare,
                gate / bare, kMostGate);
    std::printf("index of everybody: %.3f s\n", loading);
    return opening <= kMostOpen && gate / bare <= kMostGate ? 0 : 2;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    return measure(argc > 1 ? std::max(1, QString::fromLocal8Bit(argv[1]).toInt()) : 50'000);
}
