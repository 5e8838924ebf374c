// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long a person waits: for the first page's chart over the city and for the latest of its history. Offscreen, by
// the clock on the wall and by CPU time.
//
//   bench_window WORKSPACE      made on the first run (the city sample, a minute or more), used again afterwards

#include "core/base/failure.h"
#include "core/sample/sample.h"
#include "core/usecases/sheets/imports.h"
#include "core/usecases/volunteers/volunteer_index.h"
#include "tests/bench/files.h"
#include "tests/bench/painted.h"
#include "tests/bench/waits.h"
#include "ui/desk/session.h"
#include "ui/history/history_page.h"
#include "ui/overview/overview_page.h"
#include "ui/parts/chart/gap_chart.h"
#include "ui/parts/history/history_view.h"
#include "ui/parts/look/theme.h"

#include <QApplication>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

#include <cstdio>

using namespace redvest;
using bench::kRuns;
using bench::Painted;
using bench::waitFor;
using bench::Waits;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kPageGoal = 150;
constexpr int kPeople = 50'000;

std::unique_ptr<Workspace> cityOf(const QString& file, const Clock& clock)
{
    NoProgress silent;
    if (QFileInfo::exists(file))
        return Workspace::open(file, OpenFor::Writing, u"bench"_s, clock);
    auto ws = makeSample(file, SampleScale::City, u"bench"_s, clock, silent).value();
    const int missing = kPeople - VolunteerIndex(*ws).size();
    if (missing > 0) {
        const QTemporaryDir folder;
        bench::writePeopleCsv(folder.filePath(u"more.csv"_s), missing, bench::homesOf(*ws));
        (void)importFile(*ws, ImportKind::Volunteers, folder.filePath(u"more.csv"_s), {}, silent).value();
    }
    return ws;
}

bool measureOverview(ui::Session& session)
{
    Waits opening, streets;
    for (int i = 0; i < kRuns; ++i) {
        std::unique_ptr<ui::OverviewPage> page;
        Painted painted;
        bool isShown = false;
        const auto untilChart = [&](const auto& work) {
            isShown = false;
            painted.reset();
            work();
            waitFor([&] { return isShown && painted.isPainted(); });
        };
        opening.add([&] {
            page = std::make_unique<ui::OverviewPage>(session);
            QObject::connect(page.get(), &ui::OverviewPage::gapsShown, &painted, [&] {
                isShown = true;
                painted.reset();
            });
            painted.watch(page->findChild<ui::GapChart*>(u"gapChart"_s)->viewport());
            page->resize(1234, 660);
            untilChart([&] {
                page->show();
                page->refresh();
            });
        });
        const QSignalSpy all(page.get(), &ui::OverviewPage::overviewShown);
        waitFor([&] { return all.count() > 0; });
        streets.add([&] { untilChart([&] { page->open(ui::ShowDivision{u"310115"_s}); }); });
        waitFor([&] { return all.count() > 1; });
    }
    const bool isOpenedInTime = opening.print("first page, city:", kPageGoal, false);
    return streets.print("its streets, 310115:", kPageGoal, false) && isOpenedInTime;
}

bool measureHistory(ui::Session& session)
{
    Waits opening;
    for (int i = 0; i < kRuns; ++i) {
        std::unique_ptr<ui::HistoryPage> page;
        opening.add([&] {
            page = std::make_unique<ui::HistoryPage>(session);
            page->resize(1234, 660);
            page->show();
            page->refresh();
            auto* view = page->findChild<ui::HistoryView*>();
            auto* rows = page->findChild<QTableView*>();
            Painted painted;
            waitFor([&] { return !view->isBusy() && rows->model()->rowCount() > 0; });
            painted.watch(rows->viewport());
            rows->viewport()->update();
            waitFor([&] { return painted.isPainted(); });
        });
    }
    return opening.print("first page of history:", kPageGoal, false);
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    ui::applyTheme(app);
    if (argc < 2) {
        std::fprintf(stderr, "bench_window WORKSPACE\n");
        return 1;
    }
    try {
        const FixedClock clock(atLocal(QDate(2022, 3, 20), QTime(15, 0)));
        ui::Session session(cityOf(QString::fromLocal8Bit(argv[1]), clock));
        const bool isFirstPageFast = measureOverview(session);
        return measureHistory(session) && isFirstPageFast ? 0 : 2;
    } catch (const Failure& failure) {
        std::fprintf(stderr, "%s\n", qPrintable(failure.message()));
        return 3;
    }
}
