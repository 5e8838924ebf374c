// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/overview_page.h"

#include "core/report/gaps.h"
#include "tests/support/desk.h"
#include "tests/ui/file_answer.h"
#include "ui/desk/session.h"
#include "ui/overview/first_steps.h"
#include "ui/overview/period_filter.h"
#include "ui/parts/chart/gap_chart.h"
#include "ui/parts/chart/heat_chart.h"
#include "ui/parts/chart/trend_chart.h"
#include "ui/parts/look/cards.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

#include <catch2/catch.hpp>

using namespace Qt::Literals::StringLiterals;
using namespace redvest;
using namespace redvest::ui;
using redvest::test::at;

namespace {

/// Of two streets one is short by 5 by day and by 1 at night, in a community; the other by 2, on the street itself.
struct Shown
{
    test::Desk desk;
    Post first, second;
    Shift night;
    std::unique_ptr<ui::Session> session;
    std::unique_ptr<OverviewPage> page;

    Shown()
    {
        first = desk.post(u"测温"_s, u"310106011002"_s);
        desk.fill(desk.shift(first, at(20, 8), at(20, 18), 8), 3);
        night = desk.shift(first, at(20, 20), at(21, 4), 2);
        desk.fill(night, 1);
        second = desk.post(u"扫码"_s, u"310106012"_s, u"排查登记"_s);
        desk.shift(second, at(20, 9), at(20, 12), 2);
        desk.shift(second, at(19, 9), at(19, 12), 4);
        session = std::make_unique<ui::Session>(std::move(desk.ws));
        page = std::make_unique<OverviewPage>(*session);
        page->resize(1234, 660);
        page->show();
        page->activateWindow();
        CHECK(QTest::qWaitForWindowActive(page.get()));
        all([this] { page->refresh(); });
    }
    ~Shown() { page.reset(); }

    /// Does `what` and waits until chart, cards and lists show it.
    void all(const std::function<void()>& what)
    {
        QSignalSpy shown(page.get(), &OverviewPage::overviewShown);
        what();
        REQUIRE((shown.count() > 0 || shown.wait(10'000)));
    }
    template <class T>
    T* part(const QString& name) const
    {
        T* found = page->findChild<T*>(name);
        REQUIRE(found != nullptr);
        return found;
    }
    /// Shows another view and waits until it has been read.
    void view(const QString& button)
    {
        QSignalSpy read(page.get(), &OverviewPage::viewShown);
        QTest::mouseClick(part<QToolButton>(button), Qt::LeftButton);
        REQUIRE((read.count() > 0 || read.wait(10'000)));
    }
    GapChart* chart() const { return part<GapChart>(u"gapChart"_s); }
    QStringList crumbs() const
    {
        QStringList names;
        auto* breadcrumb = part<Breadcrumb>(u"breadcrumb"_s);
        for (auto* step : breadcrumb->findChildren<QToolButton*>(QString(), Qt::FindDirectChildrenOnly)) {
            if (!step->isHidden())
                names << step->text();
        }
        return names;
    }
    QString card(const QString& name) const { return part<FigureCard>(name)->accessibleDescription(); }
};

} // namespace

TEST_CASE("The overview opens with the worst street first and counts around it", "[ui][overview]")
{
    Shown shown;
    const GapTable& table = shown.page->table();
    CHECK(table.scope == u"310106"_s);
    REQUIRE(table.rows.size() >= 14);
    CHECK(table.rows[0].code == u"310106011"_s);
    CHECK(shown.chart()->series().bars[0].values == std::vector<qint64>{4, 6});
    CHECK(shown.card(u"cardGap"_s).startsWith(u"8 "));
    CHECK(shown.card(u"cardGap"_s).contains(u"4"_s)); // the day before
    CHECK(shown.card(u"cardCover"_s).startsWith(u"12 / 4"));
    auto* urgent = shown.part<QTableWidget>(u"urgent"_s);
    REQUIRE(urgent->rowCount() == 1);
    CHECK(urgent->item(0, 0)->text().contains(u"测温"_s));
    CHECK(urgent->item(0, 1)->text() == OverviewPage::tr("short %1 / %2").arg(1).arg(2));
}

TEST_CASE("Enter goes down from street to shift, the breadcrumb comes back", "[ui][overview]")
{
    Shown shown;
    QSignalSpy wishes(shown.page.get(), &Page::navigate);
    const auto enter = [&] {
        shown.all([&] {
            QTest::keyClick(shown.chart(), Qt::Key_Home);
            QTest::keyClick(shown.chart(), Qt::Key_Return);
        });
    };
    enter();
    CHECK(shown.page->table().by == GapBy::Community);
    enter();
    CHECK(shown.page->table().by == GapBy::Post);
    enter();
    REQUIRE(shown.page->table().by == GapBy::Shift);
    CHECK(shown.page->table().rows.size() == 2);
    QTest::keyClick(shown.chart(), Qt::Key_Home);
    QTest::keyClick(shown.chart(), Qt::Key_Return);
    REQUIRE(wishes.count() == 1);
    CHECK(wishes[0][0] == u"rota"_s);
    CHECK(wishes[0][1].value<Wish>() == Wish(ShowShift{Id<Shift>::fromText(shown.page->table().rows[0].code)}));
    REQUIRE(shown.crumbs().size() == 3);
    CHECK(shown.crumbs()[0] == u"上海市 › 静安区"_s);
    shown.all([&] { QTest::keyClick(shown.chart(), Qt::Key_Up, Qt::AltModifier); });
    CHECK(shown.page->table().by == GapBy::Post);
    shown.all([&] { shown.part<Breadcrumb>(u"breadcrumb"_s)->findChildren<QToolButton*>().first()->click(); });
    CHECK(shown.page->table().scope == u"310106"_s);
    CHECK(shown.page->table().total.gap() == 8);
}

TEST_CASE("What sits on the street itself opens its own posts", "[ui][overview]")
{
    Shown shown;
    shown.all([&] { shown.page->open(ShowDivision{u"310106012"_s}); });
    REQUIRE(shown.page->table().rows[0].code.isEmpty());
    shown.all([&] {
        QTest::keyClick(shown.chart(), Qt::Key_Home);
        QTest::keyClick(shown.chart(), Qt::Key_Return);
    });
    CHECK(shown.page->table().by == GapBy::Post);
    REQUIRE(shown.page->table().rows.size() == 1);
    CHECK(shown.page->table().rows[0].name == u"扫码"_s);
}

TEST_CASE("Period and category apply to everything and stay when the page is read anew", "[ui][overview]")
{
    Shown shown;
    shown.all([&] { QTest::mouseClick(shown.part<QToolButton>(u"earlier"_s), Qt::LeftButton); });
    CHECK(shown.page->table().total.gap() == 4);
    shown.all([&] { shown.page->refresh(); });
    CHECK(shown.page->table().total.gap() == 4);
    shown.all([&] { shown.part<QComboBox>(u"periodKind"_s)->setCurrentIndex(int(PeriodKind::Week)); });
    CHECK(shown.page->table().total.gap() == 12);
    auto* category = shown.part<QComboBox>(u"category"_s);
    shown.all([&] { category->setCurrentIndex(category->findData(u"排查登记"_s)); });
    CHECK(shown.page->table().total.gap() == 6);
}

TEST_CASE("A change of the data is on the page without asking", "[ui][overview]")
{
    Shown shown;
    shown.all([&] {
        const auto changes = shown.session->workspace().write({u"test"_s, {}}, [&](storage::Writer& writer) {
            Shift wanted = shown.night;
            wanted.needed = 12;
            return writer.change(storage::shiftTable(), shown.night, wanted);
        });
        shown.session->noteChange(*changes);
    });
    CHECK(shown.page->table().total.gap() == 18);
    CHECK(shown.card(u"cardGap"_s).startsWith(u"18 "));
}

TEST_CASE("Chart, table, text and files say the same numbers", "[ui][overview]")
{
    Shown shown;
    QTest::mouseClick(shown.part<QToolButton>(u"tableButton"_s), Qt::LeftButton);
    auto* view = shown.part<QTableView>(u"gapTable"_s);
    REQUIRE(view->isVisible());
    const report::TableBlock rows = report::gapRows(shown.page->table());
    CHECK(view->model()->index(0, 3).data().toString() == rows.rows[0][3]);
    view->selectRow(0);
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text() == rows.rows[0].join(u'\t'));
    QTest::mouseClick(shown.part<QPushButton>(u"copyText"_s), Qt::LeftButton);
    CHECK(QApplication::clipboard()->text() == report::gapMessage(shown.page->table()));
    REQUIRE(shown.page->exportTable(shown.desk.folder.filePath(u"gap.csv"_s)));
    QFile csv(shown.desk.folder.filePath(u"gap.csv"_s));
    REQUIRE(csv.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(csv.readAll()).contains(rows.rows[0].join(u',')));
    CHECK(shown.page->exportTable(shown.desk.folder.filePath(u"gap.xlsx"_s)));
    CHECK(shown.page->saveImage(shown.desk.folder.filePath(u"gap.png"_s)));
    CHECK(shown.page->saveImage(shown.desk.folder.filePath(u"gap.svg"_s)));
    QSignalSpy failed(shown.session.get(), &ui::Session::failed);
    CHECK_FALSE(shown.page->exportTable(shown.desk.folder.filePath(u"gap.doc"_s)));
    CHECK(failed.count() == 1);
    shown.all([&] { QTest::keyClick(view, Qt::Key_Return); });
    CHECK(shown.page->table().scope == u"310106011"_s);
}

TEST_CASE("From the gaps one looks at one comes to a call for volunteers of them", "[ui][overview][calls]")
{
    Shown shown;
    QSignalSpy went(shown.page.get(), &Page::navigate);
    auto* action = shown.page->findChild<QAction*>(u"callVolunteers"_s);
    REQUIRE(action != nullptr);
    action->trigger();
    REQUIRE(went.count() == 1);
    CHECK(went[0][0].toString() == u"rota");
    CHECK(went[0][1].value<Wish>() ==
          Wish(WriteCall{shown.page->table().scope, shown.page->table().period, QString()}));
}

TEST_CASE("While the table is seen the menus offer what every list offers, and Export takes it as it stands",
          "[ui][overview]")
{
    Shown shown;
    const auto offered = [&] {
        QStringList names;
        for (const QAction* action : shown.page->actions()) {
            if (action->isVisible())
                names << action->objectName();
        }
        return names;
    };
    const QStringList always{u"copyText"_s,      u"saveImage"_s,     u"export"_s,
                             u"printBriefing"_s, u"proposeForGap"_s, u"callVolunteers"_s};
    CHECK(offered() == always);
    shown.part<QToolButton>(u"tableButton"_s)->click();
    CHECK(offered() == always + QStringList{u"copyWithHeader"_s, u"printList"_s, u"columns"_s});
    auto* view = shown.part<QTableView>(u"gapTable"_s);
    view->sortByColumn(3, Qt::AscendingOrder);
    QSignalSpy said(shown.page.get(), &Page::message);
    const QString path = shown.desk.folder.filePath(u"as-shown.csv"_s);
    {
        const test::FileAnswer answer(path);
        shown.part<QPushButton>(u"export"_s)->click();
    }
    REQUIRE((said.count() > 0 || said.wait(10'000)));
    CHECK(said[0][0].toString() == u"Saved: "_s + path);
    QFile csv(path);
    REQUIRE(csv.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(csv.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
    REQUIRE(lines.size() == view->model()->rowCount() + 2); // the head and the sum
    CHECK(lines[1].startsWith(view->model()->index(0, 0).data().toString() + u",0,0,0,"_s));
    CHECK(lines.constLast() == u"Total,12,4,8,33.3%"_s);
    QSignalSpy wishes(shown.page.get(), &Page::navigate);
    shown.page->activateWindow(); // after the dialog
    REQUIRE(QTest::qWaitForWindowActive(shown.page.get()));
    view->setFocus();
    QTest::keyClick(view, Qt::Key_P, Qt::ControlModifier); // the briefing of the page, as ever
    CHECK(wishes.count() == 1);
    CHECK(shown.page->findChild<QDialog*>(u"paperDialog"_s) == nullptr);
}

TEST_CASE("Cards and lists lead to the pages that settle them", "[ui][overview]")
{
    Shown shown;
    shown.desk.ws.reset();
    QSignalSpy wishes(shown.page.get(), &Page::navigate);
    QTest::keyClick(shown.part<FigureCard>(u"cardTrained"_s), Qt::Key_Return);
    auto* urgent = shown.part<QTableWidget>(u"urgent"_s);
    urgent->setCurrentCell(0, 0);
    QTest::keyClick(urgent, Qt::Key_Return);
    QTest::mouseClick(shown.part<QPushButton>(u"printBriefing"_s), Qt::LeftButton);
    REQUIRE(wishes.count() == 3);
    CHECK(wishes[0][0] == u"training"_s);
    CHECK(wishes[1][1].value<Wish>() == Wish(ShowShift{shown.night.id}));
    CHECK(wishes[2][0] == u"briefing"_s);
    const auto issue = std::get<WriteIssue>(wishes[2][1].value<Wish>());
    CHECK(issue.division == u"310106"_s);
    CHECK(toUtcText(issue.period.from).startsWith(u"2022-03-19T23:00"));
}

TEST_CASE("Without shifts today the nearest day is shown and named", "[ui][overview]")
{
    Shown shown;
    shown.desk.clock.set(atLocal(QDate(2022, 4, 20), QTime(10, 0)));
    OverviewPage later(*shown.session);
    QSignalSpy ready(&later, &OverviewPage::gapsShown);
    later.refresh();
    REQUIRE((ready.count() > 0 || ready.wait(10'000)));
    CHECK(later.table().period == dutyDay(at(20, 15)));
    CHECK_FALSE(later.findChild<QLabel*>(u"note"_s)->text().isEmpty());
}

TEST_CASE("Each bar knows the day before and the rows sum to the total", "[ui][overview]")
{
    Shown shown;
    const report::BarSeries& bars = shown.chart()->series();
    CHECK(bars.bars[0].code == u"310106011"_s);
    CHECK(bars.bars[0].change == u"▲ 6"_s);
    CHECK(bars.bars[1].change == u"▼ 2"_s); // short 2 after 4
    REQUIRE(bars.bars[1].before);
    CHECK(bars.bars[1].before->value == 0);
    std::vector<qint64> sum(2);
    for (const auto& bar : bars.bars) {
        sum[0] += bar.values[0];
        sum[1] += bar.values[1];
    }
    REQUIRE(bars.total);
    CHECK(bars.total->values == sum);
    CHECK(sum == std::vector<qint64>{4, 8});
}

TEST_CASE("By cover the worst filled street stands first", "[ui][overview]")
{
    Shown shown;
    shown.part<QComboBox>(u"gapOrder"_s)->setCurrentIndex(1);
    CHECK(shown.chart()->series().isByShare);
    CHECK(shown.chart()->series().bars[0].code == u"310106012"_s); // 0 of 2, before 4 of 10
}

TEST_CASE("The trend ends with what the page says and opens a day", "[ui][overview]")
{
    Shown shown;
    shown.view(u"trendButton"_s);
    auto* trend = shown.part<TrendChart>(u"trend"_s);
    REQUIRE(trend->series().bars.size() == 14);
    CHECK(trend->series().bars[13].values == std::vector<qint64>{4, 8});
    CHECK(trend->series().bars[12].values == std::vector<qint64>{0, 4});
    REQUIRE(shown.page->saveImage(shown.desk.folder.filePath(u"trend.svg"_s)));
    QFile svg(shown.desk.folder.filePath(u"trend.svg"_s));
    REQUIRE(svg.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(svg.readAll()).contains(trend->series().caption.title.toHtmlEscaped()));
    QSignalSpy read(shown.page.get(), &OverviewPage::viewShown);
    shown.part<QComboBox>(u"trendDays"_s)->setCurrentIndex(3);
    REQUIRE(read.wait(10'000));
    REQUIRE(trend->series().bars.size() == 60);
    shown.all([&] { QTest::mouseClick(trend->viewport(), Qt::LeftButton, {}, trend->centreOf(58)); });
    CHECK(shown.page->table().total.gap() == 4);
    CHECK(shown.chart()->isVisible());
}

TEST_CASE("The hours show each street and open it; Escape comes back", "[ui][overview]")
{
    Shown shown;
    shown.view(u"hoursButton"_s);
    auto* heat = shown.part<HeatChart>(u"heat"_s);
    REQUIRE(heat->series().rows.size() == shown.page->table().rows.size());
    CHECK(heat->series().rows[0].cells[1].seats.gap() == 5);  // 08
    CHECK(heat->series().rows[0].cells[13].seats.gap() == 1); // 20
    CHECK(heat->series().rows[1].cells[2].seats.gap() == 2);  // 09
    QSignalSpy read(shown.page.get(), &OverviewPage::viewShown);
    shown.all([&] { QTest::mouseClick(heat->viewport(), Qt::LeftButton, {}, heat->centreOf(1)); });
    CHECK(shown.page->table().scope == u"310106011"_s);
    REQUIRE((read.count() > 0 || read.wait(10'000)));
    CHECK(heat->series().rows.size() == shown.page->table().rows.size());
    shown.all([&] { QTest::keyClick(heat, Qt::Key_Escape); });
    CHECK(shown.page->table().scope == u"310106"_s);
}

TEST_CASE("Trend and hours say under the picture why they do not add up, bars and table have nothing to say",
          "[ui][overview]")
{
    const Shown shown;
    auto* note = shown.part<QLabel>(u"sumNote"_s);
    CHECK_FALSE(note->isVisible());
    shown.part<QToolButton>(u"tableButton"_s)->click();
    CHECK_FALSE(note->isVisible());
    shown.part<QToolButton>(u"trendButton"_s)->click();
    CHECK(note->isVisible());
    CHECK(note->text() == report::sumNote(GapBy::Day));
    shown.part<QToolButton>(u"hoursButton"_s)->click();
    CHECK(note->isVisible());
    CHECK(note->text() == report::sumNote(GapBy::Street, report::Spread::OverHours));
}

TEST_CASE("A day without shifts says so and has no rate, and a street without any has none", "[ui][overview]")
{
    Shown shown;
    QTest::mouseClick(shown.part<QToolButton>(u"tableButton"_s), Qt::LeftButton);
    const auto* model = shown.part<QTableView>(u"gapTable"_s)->model();
    const int cover = model->columnCount() - 1;
    CHECK(model->index(0, cover).data().toString() == u"40.0%"_s); // 4 of 10
    CHECK(model->index(model->rowCount() - 1, 1).data().toString() == u"0"_s);
    CHECK(model->index(model->rowCount() - 1, cover).data().toString() == u"—"_s);
    shown.all([&] { shown.part<QToolButton>(u"earlier"_s)->click(); }); // the 19th
    shown.all([&] { shown.part<QToolButton>(u"earlier"_s)->click(); });
    REQUIRE(shown.page->table().shifts == 0);
    CHECK_FALSE(shown.page->findChild<FirstSteps*>()->isVisible());
    CHECK(shown.card(u"cardCover"_s).contains(u"—"_s));
    CHECK_FALSE(shown.card(u"cardCover"_s).contains(u"100"_s));
    CHECK(shown.part<QTableWidget>(u"urgent"_s)->accessibleDescription() == OverviewPage::tr("No shifts."));
    shown.all([&] { shown.part<QToolButton>(u"later"_s)->click(); });
    CHECK(shown.card(u"cardCover"_s).contains(u"0.0%"_s)); // 0 of 4
}
