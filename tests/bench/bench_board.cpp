// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The board of a district's week: 1 946 posts, 17 514 seats. How long it takes to open, how long a frame takes while it
// scrolls, and how long until a move stands on it. Beside one bare SQL statement that counts the same seats, and beside
// Qt's own view of the same numbers. Offscreen.
//
//   bench_board [posts]

#include "core/base/failure.h"
#include "core/storage/gate/database.h"
#include "core/storage/schema/rota.h"
#include "core/storage/schema/volunteers.h"
#include "core/usecases/rota/board.h"
#include "core/usecases/workspace/setup.h"
#include "tests/bench/bare_sqlite.h"
#include "tests/bench/painted.h"
#include "tests/bench/waits.h"
#include "ui/desk/session.h"
#include "ui/parts/look/theme.h"
#include "ui/rota/board_desk.h"
#include "ui/rota/board_view.h"

#include <QApplication>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>

#include <cstdio>

using namespace redvest;
using namespace redvest::bench;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPosts = 1'946;
constexpr int kShiftsOfPost = 9; ///< three a day on three days
constexpr int kPeople = 3'000;
constexpr double kOpenGoal = 200;
constexpr double kFrameGoal = 16;
constexpr double kMoveGoal = 30;
constexpr double kOpenRatio = 8;  ///< of the bare statement: names, places, lines and a painted board
constexpr double kFrameRatio = 1; ///< of Qt's own view
const QDate kMonday(2022, 3, 14);
const QSize kSize(1234, 660);

Span shiftSpan(int number)
{
    const Instant day = atLocal(kMonday.addDays(2 * (number / 3)));
    return {plusMinutes(day, (number % 3) * 8 * 60), plusMinutes(day, (number % 3 + 1) * 8 * 60)};
}

std::vector<Volunteer> addPeople(storage::Writer& writer)
{
    std::vector<Volunteer> people(kPeople);
    for (std::size_t i = 0; i < people.size(); ++i) {
        people[i].id = Id<Volunteer>::make();
        people[i].name = u"测试%1"_s.arg(i);
        people[i].division = u"310106"_s;
        people[i].legalBasis = LegalBasis::PublicHealth;
        writer.add(storage::volunteerTable(), people[i]);
    }
    return people;
}

/// Each post at a site of its own; two of three seats are taken, some by who was only asked.
void fill(Workspace& ws, int posts)
{
    const std::vector<const Division*> streets = ws.divisions().children(ws.office().division);
    (void)ws.write({u"bench.board"_s, {}}, [&](storage::Writer& writer) {
        const std::vector<Volunteer> people = addPeople(writer);
        for (int i = 0; i < posts; ++i) {
            Site site;
            site.id = Id<Site>::make();
            site.name = u"采样点%1"_s.arg(i + 1);
            site.division = streets[std::size_t(i) % streets.size()]->code;
            writer.add(storage::siteTable(), site);
            Post post;
            post.id = Id<Post>::make();
            post.site = site.id;
            post.name = u"测温验码%1"_s.arg(i + 1);
            post.category = u"测温验码"_s;
            writer.add(storage::postTable(), post);
            for (int n = 0; n < kShiftsOfPost; ++n) {
                const Span span = shiftSpan(n);
                const Shift shift{Id<Shift>::make(), post.id, span.from, span.to, 1, {}, false};
                writer.add(storage::shiftTable(), shift);
                const Id<Volunteer> who = people[std::size_t(i * kShiftsOfPost + n) % people.size()].id;
                const auto state = n % 3 == 1 ? AssignmentState::Proposed : AssignmentState::Accepted;
                if (n % 3 != 2)
                    writer.add(storage::assignmentTable(),
                               Assignment{assignmentId(shift.id, who), shift.id, who, state, {}, {}});
            }
        }
        return Problems{};
    });
}

/// The same seats in one statement, nothing named, nothing but the counts.
double bareMs(const QString& file)
{
    const Db db = openBare(file);
    Waits waits;
    for (int i = 0; i < kRuns; ++i) {
        waits.add([&] {
            const Statement rows =
                prepare(db.get(), "SELECT s.id, s.starts, s.ends, s.needed, (SELECT count(*) FROM assignment a WHERE "
                                  "a.shift = s.id AND a.state IN ('accepted', 'on_duty', 'served') AND a.gone = 0) "
                                  "FROM shift s WHERE s.gone = 0");
            while (step(rows.get())) {
            }
        });
    }
    (void)waits.print("bare SQL, each shift:", kOpenGoal, false);
    return median(waits.wall);
}

bool measureOpening(ui::Session& session, double bare)
{
    Waits opening;
    for (int i = 0; i < kRuns; ++i) {
        std::unique_ptr<ui::BoardDesk> desk;
        opening.add([&] {
            desk = std::make_unique<ui::BoardDesk>(session);
            desk->start(kMonday, {}, {});
            desk->resize(kSize);
            desk->show();
            waitFor([&] { return desk->view()->model().lineCount() > 0; });
            Painted painted;
            painted.watch(desk->view()->viewport());
            desk->view()->viewport()->update();
            waitFor([&] { return painted.isPainted(); });
        });
    }
    const bool isInTime = opening.print("the board opens:", kOpenGoal, false);
    const double ratio = median(opening.wall) / bare;
    std::printf("opening: %.1f x the bare statement (goal %.0f)\n", ratio, kOpenRatio);
    return isInTime && ratio <= kOpenRatio;
}

/// One frame after another while the wheel of the mouse turns: each scrolls a little and paints all that is in sight.
template <class View>
Waits frames(View& view)
{
    Waits waits;
    QPixmap screen(view.viewport()->size());
    QScrollBar* bar = view.verticalScrollBar();
    const int step = std::max(1, bar->maximum() / 60);
    view.viewport()->render(&screen); // once: what is kept is made
    for (int i = 0; i < 60; ++i) {
        bar->setValue((i + 1) * step);
        waits.add([&] { view.viewport()->render(&screen); });
    }
    return waits;
}

std::unique_ptr<QStandardItemModel> plainBoard(const RotaBoard& board)
{
    auto model = std::make_unique<QStandardItemModel>(int(board.posts.size()), 1 + kShiftsOfPost);
    for (std::size_t row = 0; row < board.posts.size(); ++row) {
        model->setItem(int(row), 0, new QStandardItem(board.posts[row].name));
        for (std::size_t i = 0; i < board.posts[row].shifts.size(); ++i) {
            const BoardShift& shift = board.posts[row].shifts[i];
            model->setItem(int(row), int(i) + 1, new QStandardItem(u"%1/%2"_s.arg(shift.filled).arg(shift.needed)));
        }
    }
    return model;
}

bool measureFrames(Workspace& ws)
{
    const RotaBoard board = rotaBoard(ws, {{}, {atLocal(kMonday), atLocal(kMonday.addDays(7))}, {}});
    ui::BoardModel model;
    ui::BoardView ours(model);
    QTableView plain;
    const auto held = plainBoard(board);
    plain.setModel(held.get());
    plain.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    model.setBoard(board);
    for (QWidget* view : std::initializer_list<QWidget*>{&ours, &plain}) {
        view->resize(kSize);
        view->show();
    }
    QApplication::processEvents();
    const Waits frame = frames(ours);
    const Waits beside = frames(plain);
    const bool isSmooth = frame.print("a frame of the board:", kFrameGoal, true);
    (void)beside.print("Qt's own view:", kFrameGoal, true);
    const double ratio = median(frame.cpu) / std::max(0.001, median(beside.cpu));
    std::printf("frame: %.2f x Qt's own view (goal %.0f)\n", ratio, kFrameRatio);
    return isSmooth && ratio <= kFrameRatio;
}

/// From the use-case's answer to both bars painted: the shifts are read anew, their lines drawn.
bool measureMove(ui::Session& session)
{
    Workspace& ws = session.workspace();
    ui::BoardModel model;
    ui::BoardView view(model);
    model.setBoard(rotaBoard(ws, {{}, {atLocal(kMonday), atLocal(kMonday.addDays(7))}, {}}));
    view.resize(kSize);
    view.show();
    QApplication::processEvents();
    const std::vector<ui::BoardCell> cells = view.cellsInSight();
    Waits moves;
    for (int i = 0; i < kRuns; ++i) {
        const BoardShift* from = model.shiftAt(cells[std::size_t(i) + 1]);
        const BoardShift* to = model.shiftAt(cells[std::size_t(i) + 14]);
        if (from == nullptr || to == nullptr)
            continue;
        const Id<Shift> ids[] = {from->id, to->id};
        moves.add([&] {
            Painted painted;
            painted.watch(view.viewport());
            for (const Id<Shift> id : ids) {
                BoardShift now = shiftOnBoard(ws, id).value();
                now.filled = (now.filled + i) % 2;
                model.setShift(now);
            }
            waitFor([&] { return painted.isPainted(); });
        });
    }
    return !moves.wall.empty() && moves.print("a move stands on it:", kMoveGoal, false);
}

int measure(int posts)
{
    const QTemporaryDir folder;
    const FixedClock clock(atLocal(kMonday, QTime(9, 0)));
    NoProgress silent;
    const QString file = folder.filePath(u"desk.redvest"_s);
    auto ws = makeWorkspace(file, {u"310106"_s, u"静安区文明办"_s, DivisionLevel::District}, u"bench"_s, clock, silent)
                  .value();
    fill(*ws, posts);
    ui::Session session(std::move(ws));
    const double bare = bareMs(file);
    bool isAll = measureOpening(session, bare);
    isAll = measureFrames(session.workspace()) && isAll;
    return measureMove(session) && isAll ? 0 : 2;
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    ui::applyTheme(app);
    try {
        return measure(argc > 1 ? std::max(20, QString::fromLocal8Bit(argv[1]).toInt()) : kPosts);
    } catch (const Failure& failure) {
        std::fprintf(stderr, "%s\n", qPrintable(failure.message()));
        return 3;
    }
}
