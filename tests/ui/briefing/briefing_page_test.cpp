// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/briefing/briefing_page.h"

#include "core/usecases/honours/story_book.h"
#include "core/usecases/volunteers/teams.h"
#include "tests/support/desk.h"
#include "ui/desk/session.h"
#include "ui/parts/form/form.h"
#include "ui/parts/paper/paper_preview.h"

#include <QAction>
#include <QComboBox>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace redvest;
using namespace redvest::ui;
using redvest::test::at;

namespace {

struct Shown
{
    test::Desk desk;
    std::unique_ptr<ui::Session> session;
    std::unique_ptr<BriefingPage> page;

    explicit Shown(bool hasSeries = true)
    {
        desk.shift(desk.post(u"测温"_s, u"310106011"_s), at(20, 8), at(20, 18), 8);
        if (hasSeries) {
            Series series;
            series.name = u"静安区志愿服务简报"_s;
            series.issuer = u"静安区文明办"_s;
            REQUIRE(saveSeries(*desk.ws, {}, series).ok());
        }
        session = std::make_unique<ui::Session>(std::move(desk.ws));
        page = std::make_unique<BriefingPage>(*session);
        page->resize(1234, 660);
        page->show();
        paper([this] { page->refresh(); }, hasSeries);
    }
    ~Shown() { page.reset(); }

    /// Does `what` and waits for the paper.
    void paper(const std::function<void()>& what, bool isAwaited = true)
    {
        QSignalSpy ready(page.get(), &BriefingPage::previewed);
        what();
        if (isAwaited)
            REQUIRE((ready.count() > 0 || ready.wait(10'000)));
    }
    Form* form(const QString& name) const
    {
        auto* form = page->findChild<QWidget*>(name)->findChild<Form*>();
        REQUIRE(form != nullptr);
        return form;
    }
    void press(const QString& name) const { page->findChild<QPushButton*>(name)->click(); }
    QListWidget* issues() const { return page->findChild<QListWidget*>(u"issues"_s); }
    /// As a person does: typed into the field.
    void type(const QString& field, const QString& text)
    {
        auto* line = qobject_cast<QLineEdit*>(form(u"issueForm"_s)->field(field)->focusTarget());
        REQUIRE(line != nullptr);
        line->selectAll();
        QTest::keyClicks(line, text);
    }
};

} // namespace

TEST_CASE("A new issue has its number, title and paper at once and is listed when saved", "[ui][briefing]")
{
    Shown shown;
    CHECK(shown.form(u"issueForm"_s)->text(u"number"_s) == u"1"_s);
    CHECK(shown.form(u"issueForm"_s)->text(u"title"_s) == u"静安区志愿服务力量调配情况"_s);
    CHECK(shown.page->findChild<PaperPreview*>()->pageCount() >= 1);
    const auto* none = shown.page->findChild<QLabel*>(u"noIssue"_s);
    CHECK(none->isVisible()); // an empty list says so
    shown.paper([&] { shown.press(u"saveIssue"_s); });
    REQUIRE(shown.issues()->count() == 1);
    CHECK_FALSE(none->isVisible());
    CHECK(
        shown.issues()->item(0)->text().startsWith(BriefingPage::tr("No. %1 of %2 · %3\n%4").arg(1).arg(2022).left(5)));
    shown.paper([&] { shown.press(u"newIssue"_s); });
    CHECK(shown.form(u"issueForm"_s)->text(u"number"_s) == u"2"_s);
}

TEST_CASE("A number that is taken is refused at its field and what was typed stays", "[ui][briefing]")
{
    Shown shown;
    shown.paper([&] { shown.press(u"saveIssue"_s); });
    shown.paper([&] { shown.press(u"newIssue"_s); });
    shown.type(u"title"_s, u"another"_s);
    shown.type(u"number"_s, u"1"_s);
    shown.press(u"saveIssue"_s);
    CHECK_FALSE(shown.form(u"issueForm"_s)->field(u"number"_s)->problem().isEmpty());
    CHECK(shown.form(u"issueForm"_s)->text(u"title"_s) == u"another"_s);
    CHECK(shown.issues()->count() == 1);
}

TEST_CASE("What is typed survives choosing another issue", "[ui][briefing]")
{
    Shown shown;
    shown.paper([&] { shown.press(u"saveIssue"_s); });
    shown.paper([&] { shown.press(u"newIssue"_s); });
    shown.type(u"title"_s, u"half written"_s);
    shown.paper([&] { shown.issues()->setCurrentRow(0); });
    CHECK(shown.form(u"issueForm"_s)->text(u"number"_s) == u"1"_s);
    shown.paper([&] { shown.press(u"newIssue"_s); });
    CHECK(shown.form(u"issueForm"_s)->text(u"title"_s) == u"half written"_s);
}

TEST_CASE("The overview's division and time become a new issue", "[ui][briefing]")
{
    Shown shown;
    const Span day = dayOf(QDate(2022, 3, 19));
    shown.paper([&] { shown.page->open(WriteIssue{u"310106011"_s, day}); });
    CHECK(shown.form(u"issueForm"_s)->text(u"scope"_s) == u"310106011"_s);
    CHECK(shown.form(u"issueForm"_s)->text(u"title"_s) ==
          report::defaultTitle(shown.session->workspace().divisions().name(u"310106011"_s)));
}

TEST_CASE("Without a series its form comes first, filled in as far as known", "[ui][briefing]")
{
    Shown shown(false);
    Form* series = shown.form(u"seriesForm"_s);
    REQUIRE(series->isVisible());
    CHECK(series->text(u"issuer"_s) == u"静安区文明办"_s);
    series->setValue(u"name"_s, QString());
    shown.press(u"saveIssue"_s);
    CHECK_FALSE(series->field(u"name"_s)->problem().isEmpty());
    series->setValue(u"name"_s, u"战疫简报"_s);
    shown.paper([&] { shown.press(u"saveSeries"_s); });
    CHECK_FALSE(series->isVisible());
    CHECK(shown.page->findChild<QComboBox*>(u"series"_s)->currentText() == u"战疫简报"_s);
    CHECK(shown.form(u"issueForm"_s)->text(u"number"_s) == u"1"_s);
}

TEST_CASE("Closing words and a second article are typed, shown on paper and kept", "[ui][briefing]")
{
    Shown shown;
    Form* form = shown.form(u"issueForm"_s);
    const int before = shown.page->findChild<PaperPreview*>()->pageCount();
    form->setValue(u"second_title"_s, u"就近编组"_s);
    shown.press(u"saveIssue"_s);
    CHECK_FALSE(form->field(u"second_text"_s)->problem().isEmpty());
    shown.paper([&] {
        form->setValue(u"rubric"_s, u"工作动态"_s);
        form->setValue(u"closing"_s, u"继续招募。"_s);
        form->setValue(u"second_rubric"_s, u"工作交流"_s);
        form->setValue(u"second_text"_s,
                       QStringList(60, u"各街镇就近编组，保障供应，逐户走访，逐项登记。"_s).join(u'\n'));
        shown.press(u"saveIssue"_s);
    });
    CHECK(shown.page->findChild<PaperPreview*>()->pageCount() > before);
    const Workspace& ws = shown.session->workspace();
    const Issue kept = briefingIssues(ws, briefingSeries(ws).front().id).front();
    CHECK(kept.rubric == u"工作动态"_s);
    CHECK(kept.closing == u"继续招募。"_s);
    CHECK(kept.secondTitle == u"就近编组"_s);
    CHECK(kept.secondText.count(u'\n') == 59);
}

TEST_CASE("An archived issue leaves the page for a new one", "[ui][briefing]")
{
    Shown shown;
    shown.paper([&] { shown.press(u"saveIssue"_s); });
    shown.paper([&] { shown.press(u"archiveIssue"_s); });
    CHECK(shown.issues()->count() == 0);
    CHECK_FALSE(shown.page->findChild<QPushButton*>(u"archiveIssue"_s)->isEnabled());
}

TEST_CASE("A story is inserted into the second article only with consent to publish it", "[ui][briefing][honours]")
{
    Shown shown;
    Workspace& ws = shown.session->workspace();
    Team team;
    team.name = u"彭浦先锋队"_s;
    const Id<Team> id = saveTeam(ws, {}, team)->records.front().after->id;
    Story story;
    story.team = id;
    story.day = ws.today();
    story.title = u"雨夜里的门岗"_s;
    story.text = u"在雨里核验到天亮。"_s;
    QSignalSpy refused(shown.page.get(), &Page::refused);
    const auto press = [&] { shown.page->findChild<QAction*>(u"insertStory"_s)->trigger(); };
    REQUIRE(saveStory(ws, {}, story).ok());
    press(); // without consent
    CHECK(refused.count() == 1);
    CHECK(shown.page->findChild<QInputDialog*>() == nullptr);
    story.title = u"六楼的药"_s;
    story.text = u"一天爬了四十多层。"_s;
    story.consentOn = ws.today();
    REQUIRE(saveStory(ws, {}, story).ok());
    CHECK(publishableStories(ws).size() == 1);
    press();
    auto* asking = shown.page->findChild<QInputDialog*>(u"storyChoice"_s);
    REQUIRE(asking != nullptr);
    CHECK(asking->comboBoxItems().size() == 1);
    shown.paper([&] { asking->accept(); });
    CHECK(shown.form(u"issueForm"_s)->text(u"second_title"_s) == u"六楼的药"_s);
    CHECK(shown.form(u"issueForm"_s)->text(u"second_text"_s).contains(u"四十多层"_s));
    shown.paper([&] { shown.press(u"saveIssue"_s); });
    CHECK(briefingIssues(ws, briefingSeries(ws).front().id).front().secondTitle == u"六楼的药"_s);
}
