// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/form/term_choices.h"

#include "core/usecases/workspace/terms.h"
#include "tests/support/desk.h"
#include "ui/desk/session.h"
#include "ui/parts/form/choice_line.h"
#include "ui/parts/form/form.h"
#include "ui/parts/form/token_edit.h"

#include <QApplication>
#include <QComboBox>
#include <QTest>
#include <QThreadPool>

#include <algorithm>

using namespace redvest;
using namespace redvest::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Shown
{
    test::Desk desk;
    Id<Volunteer> person = desk.person(u"王测试"_s).id;
    ui::Session session{std::move(desk.ws)};
    Form form;
    Field* skills = form.addField({.name = u"skills"_s, .label = u"技能"_s, .kind = FieldKind::Tokens});
    Field* source = form.addField({.name = u"source"_s, .label = u"来源"_s, .kind = FieldKind::OpenChoice});

    Shown()
    {
        new TermChoices(session, &form, {{skills, TermList::Skill}, {source, TermList::Source}});
        form.show();
        REQUIRE(QTest::qWaitFor([this] { return offers(*source, u"社会招募"_s); }));
    }
    ~Shown() { QThreadPool::globalInstance()->waitForDone(); }

    static bool offers(const Field& field, const QString& word)
    {
        const auto& choices = field.spec().choices;
        return std::any_of(choices.begin(), choices.end(), [&](const FieldChoice& c) { return c.value == word; });
    }
    void carryOut(const Outcome<ChangeSet>& done)
    {
        REQUIRE(done.ok());
        session.noteChange(*done);
    }
};

} // namespace

TEST_CASE("A word that is added, retired or put back counts in an open form at once", "[ui][form][terms]")
{
    Shown shown;
    Workspace& ws = shown.session.workspace();
    auto* tokens = qobject_cast<TokenEdit*>(shown.skills->editor());
    tokens->setTokens({u"急救"_s});
    const std::vector<TermRow> words = termRows(ws, TermList::Skill);
    const auto aid = std::find_if(words.begin(), words.end(), [](const TermRow& w) { return w.name == u"急救"; });
    REQUIRE(aid != words.end());
    shown.carryOut(addTerm(ws, TermList::Skill, u"放羊"_s));
    CHECK(QTest::qWaitFor([&] { return Shown::offers(*shown.skills, u"放羊"_s); }));
    shown.carryOut(retireTerms(ws, {aid->id}, true));
    CHECK(QTest::qWaitFor([&] { return !Shown::offers(*shown.skills, u"急救"_s); }));
    CHECK(tokens->tokens() == QStringList{u"急救"_s}); // who has it keeps it
    shown.carryOut(retireTerms(ws, {aid->id}, false));
    CHECK(QTest::qWaitFor([&] { return Shown::offers(*shown.skills, u"急救"_s); }));
}

TEST_CASE("A word that records say by now is asked about no more", "[ui][form][terms]")
{
    Shown shown;
    auto* tokens = qobject_cast<TokenEdit*>(shown.skills->editor());
    tokens->input()->setText(u"放羊"_s);
    CHECK(tokens->unknownWord() == u"放羊");
    shown.carryOut(shown.session.workspace().write({u"test"_s, {}}, [&](storage::Writer& writer) {
        const QualificationKind kind = QualificationKind::Skill;
        writer.put(storage::qualificationTable(),
                   Qualification{
                       qualificationId(shown.person, kind, u"放羊"_s), shown.person, kind, u"放羊"_s, {}, {}, {}, {}});
        return Problems{};
    }));
    CHECK(QTest::qWaitFor([&] { return tokens->unknownWord().isEmpty(); }));
}

TEST_CASE("A filter follows its list, and finds by retired words too", "[ui][form][terms]")
{
    Shown shown;
    Workspace& ws = shown.session.workspace();
    QComboBox filter;
    filter.addItem(u"全部"_s);
    filterByTerms(shown.session, filter, TermList::Source);
    filter.setCurrentText(u"社会招募"_s);
    const std::vector<TermRow> words = termRows(ws, TermList::Source);
    const auto social =
        std::find_if(words.begin(), words.end(), [](const TermRow& w) { return w.name == u"社会招募"; });
    shown.carryOut(retireTerms(ws, {social->id}, true));
    CHECK(filter.currentText() == u"社会招募");
    CHECK(filter.itemText(filter.count() - 1) == u"社会招募");
}
