// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A sign-in sheet of sixty rows typed back: codes, times, states, records and journal in one unit of work, beside a
// bare transaction of as many rows with the same pragmas on the same disk, taking turns.
//
//   bench_sheet [folder]      on the disk of `folder`; by default the temporary one

#include "core/storage/engine/connection.h"
#include "core/storage/gate/database.h"
#include "core/storage/schema/rota.h"
#include "core/storage/schema/volunteers.h"
#include "core/usecases/rota/rota.h"
#include "core/usecases/rota/sign_in_sheets.h"
#include "core/usecases/workspace/setup.h"
#include "tests/bench/files.h"
#include "tests/bench/waits.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

#include <cstdio>

using namespace redvest;
using namespace redvest::bench;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kRows = 60;
constexpr double kSheetGoal = 50; ///< milliseconds

Post postIn(Workspace& ws)
{
    PostForm form;
    form.site.name = u"北站南广场"_s;
    form.site.division = u"310106012"_s;
    form.post.name = u"测温验码"_s;
    form.post.category = u"测温验码"_s;
    Post post;
    post.id = savePost(ws, form).value().post;
    return post;
}

/// A shift of its day with sixty people who accepted, and what was written on its sheet.
TypedSheet sheetOf(Workspace& ws, const Post& post, QDate day)
{
    const Instant starts = atLocal(day, QTime(8, 0));
    TypedSheet sheet;
    sheet.shift = saveShift(ws, {{}, post.id, starts, plusMinutes(starts, 240), kRows, {}, false}).value().shift;
    (void)
        ws.write({u"sample.rota"_s, {}}, [&](storage::Writer& writer) {
              for (int i = 0; i < kRows; ++i) {
                  Volunteer v;
                  v.id = Id<Volunteer>::make();
                  v.name = nameOf(i);
                  v.division = u"310106012"_s;
                  writer.add(storage::volunteerTable(), v);
                  writer.add(storage::assignmentTable(),
                             {assignmentId(sheet.shift, v.id), sheet.shift, v.id, AssignmentState::Accepted, {}, {}});
                  sheet.rows.push_back({rowCodeOf(sheet.shift, v.id), {}, u"0755"_s, u"1205"_s, u"15"_s, {}});
              }
              return Problems{};
          }).value();
    return sheet;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QString place = app.arguments().value(1, QDir::tempPath());
    const QTemporaryDir folder(place + u"/bench-XXXXXX"_s);
    const FixedClock clock(atLocal(QDate(2022, 4, 30), QTime(12, 0)));
    NoProgress progress;
    const auto ws =
        makeWorkspace(folder.filePath(u"sheet.redvest"_s), {u"310106"_s, u"静安区文明办"_s, DivisionLevel::District},
                      u"bench"_s, clock, progress)
            .value();
    storage::Connection bare(storage::locationOf(folder.filePath(u"bare.db"_s)), storage::Access::Write);
    bare.run(u"CREATE TABLE bare (id TEXT PRIMARY KEY, name TEXT NOT NULL)"_s);
    const Post post = postIn(*ws);
    Waits saved, written;
    for (int run = 0; run < kRuns; ++run) {
        const TypedSheet sheet = sheetOf(*ws, post, QDate(2022, 3, 1).addDays(run));
        saved.add([&] {
            if (enterSheets(*ws, {sheet}).value().written != kRows)
                std::fputs("not all rows were written\n", stderr);
        });
        written.add([&] {
            bare.run(u"BEGIN IMMEDIATE"_s);
            for (int i = 0; i < 2 * kRows; ++i)
                bare.run(u"INSERT INTO bare VALUES (:id, :name)"_s,
                         {{u":id"_s, QString::number(run * 2 * kRows + i)}, {u":name"_s, nameOf(i)}});
            bare.run(u"COMMIT"_s);
        });
    }
    const bool isMet = saved.print("sheet of 60 rows saved:", kSheetGoal, false);
    std::printf("bare rows: %.1f ms, ratio %.1f\n", median(written.wall), median(saved.wall) / median(written.wall));
    return isMet ? 0 : 1;
}
