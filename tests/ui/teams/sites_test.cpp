// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sites on the page of teams and bodies: found, entered, archived, and the page of one with its posts and shifts.

#include "core/usecases/rota/rota.h"
#include "core/usecases/rota/site_register.h"
#include "tests/support/rota_desk.h"
#include "tests/support/settled.h"
#include "ui/desk/session.h"
#include "ui/parts/form/field.h"
#include "ui/parts/form/form.h"
#include "ui/parts/table/table_page.h"
#include "ui/teams/site_forms.h"
#include "ui/teams/site_sheet.h"
#include "ui/teams/teams_page.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QThreadPool>

#include <catch2/catch.hpp>

using namespace redvest;
using namespace redvest::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kSitesToday(2022, 3, 16);

struct SitesDesk
{
    support::RotaDesk desk;
    Id<Post> post = desk.post(u"测温验码"_s, u"北站南广场"_s);
    Id<Post> other = desk.post(u"秩序引导"_s, u"接种点"_s, desk.street);
    Id<Shift> shift = desk.shift(post, kSitesToday, 10, 14, 3);
    QString street = desk.street;
    std::unique_ptr<Session> session = std::make_unique<Session>(desk.take());
    std::unique_ptr<TeamsPage> page = std::make_unique<TeamsPage>(*session);

    SitesDesk()
    {
        page->resize(1230, 700);
        page->show();
        page->open(ShowList{PageList::Sites});
        test::settle(*page);
    }
    ~SitesDesk()
    {
        QThreadPool::globalInstance()->waitForDone();
        QApplication::processEvents();
        page.reset();
    }
    template <class T>
    T* the(const QString& name)
    {
        T* found = page->findChild<T*>(name);
        REQUIRE(found != nullptr);
        return found;
    }
    TablePage* list() { return the<TablePage>(u"sites"_s); }
    void press(const QString& action)
    {
        test::settle(*page);
        the<QAction>(action)->trigger();
        test::settle(*page);
    }
    [[nodiscard]] std::vector<SiteStanding> standings() { return siteStandings(session->workspace(), kSitesToday); }
};

} // namespace

TEST_CASE("Sites are listed with who is missing today, and found by pinyin", "[ui][sites]")
{
    SitesDesk d;
    QAbstractItemModel* rows = d.list()->view()->model();
    CHECK(rows->rowCount() == 2);
    CHECK(rows->index(0, rows->columnCount() - 1).data().toString() == u"3"_s);
    auto* search = d.list()->findChild<QLineEdit*>(u"search"_s);
    REQUIRE(search != nullptr);
    search->setText(u"jzd"_s);
    CHECK(QTest::qWaitFor([&] { return rows->rowCount() == 1; }));
}

TEST_CASE("A site is entered by its form and archived from the list", "[ui][sites]")
{
    SitesDesk d;
    d.press(u"newSite"_s);
    auto* form = d.the<SiteDesk>(u"desk_site"_s)->form();
    form->field(u"name"_s)->setValue(u"心理热线"_s);
    form->field(u"kind"_s)->setValue(u"热线"_s);
    form->field(u"division"_s)->setValue(d.street);
    form->field(u"phone"_s)->setValue(u"02112345678"_s);
    Q_EMIT d.the<SiteDesk>(u"desk_site"_s)->saveRequested(false);
    auto all = d.standings();
    const auto hotline =
        std::find_if(all.begin(), all.end(), [](const SiteStanding& s) { return s.site.name == u"心理热线"_s; });
    REQUIRE(hotline != all.end());
    CHECK(hotline->site.kind == u"热线"_s);
    d.page->open(ShowList{PageList::Sites});
    test::settle(*d.page);
    d.list()->selectIds({hotline->site.id.text()});
    d.press(u"archiveSites"_s);
    CHECK(d.standings().back().site.isArchived);
    d.the<QComboBox>(u"siteState"_s)->setCurrentIndex(1);
    CHECK(QTest::qWaitFor([&] { return d.list()->view()->model()->rowCount() == 1; }));
}

TEST_CASE("The page of a site shows its posts and shifts, and Enter leads to one", "[ui][sites]")
{
    SitesDesk d;
    const auto all = d.standings();
    const auto square =
        std::find_if(all.begin(), all.end(), [](const SiteStanding& s) { return s.site.name == u"北站南广场"_s; });
    REQUIRE(square != all.end());
    Q_EMIT d.list()->openRequested(square->site.id.text());
    auto* sheet = d.the<SiteSheetDesk>(u"desk_siteSheet"_s);
    auto* shifts = sheet->findChild<QTableView*>(u"siteShifts"_s);
    REQUIRE(QTest::qWaitFor([&] { return shifts->model()->rowCount() == 1; }, 10000));
    CHECK(sheet->findChild<QTableView*>(u"sitePosts"_s)->model()->rowCount() == 1);
    CHECK(sheet->findChild<QLabel*>(u"siteSums"_s)->text().contains(u"3"_s));
    const QSignalSpy sent(d.page.get(), &Page::navigate);
    Q_EMIT shifts->activated(shifts->model()->index(0, 0));
    REQUIRE(sent.size() == 1);
    CHECK(sent.at(0).at(0).toString() == u"rota"_s);
    CHECK(sent.at(0).at(1).value<Wish>() == Wish(ShowShift{d.shift}));
    QTest::keyClick(sheet, Qt::Key_Escape);
    CHECK_FALSE(sheet->isVisible());
}
