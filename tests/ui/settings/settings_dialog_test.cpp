// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settings_dialog.h"

#include "core/usecases/volunteers/retention.h"
#include "core/usecases/workspace/rights.h"
#include "tests/support/dressed.h"
#include "tests/support/guarded_desk.h"
#include "tests/support/kept_settings.h"
#include "ui/desk/session.h"
#include "ui/parts/form/picker.h"
#include "ui/parts/look/appearance.h"
#include "ui/parts/look/message_strip.h"
#include "ui/settings/settings_sheet.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QWheelEvent>

#include <catch2/catch.hpp>

using namespace Qt::Literals::StringLiterals;
using namespace redvest;
using namespace redvest::ui;

namespace {

/// The settings in front of a workspace, with doors that only count.
struct Shown
{
    test::KeptSettings kept;
    Session session;
    QAction english{u"English"_s};
    QAction chinese{u"简体中文"_s};
    QAction backups{u"Backups and restore…"_s};
    std::unique_ptr<SettingsDialog> dialog;

    explicit Shown(std::unique_ptr<Workspace> ws) : session(std::move(ws))
    {
        for (QAction* each : {&english, &chinese})
            each->setCheckable(true);
        chinese.setChecked(true);
        backups.setObjectName(u"backups"_s);
        dialog = std::make_unique<SettingsDialog>(session, SettingsDoors{{&chinese, &english}, &backups, nullptr});
    }
    template <class T>
    T* find(const QString& name)
    {
        auto* found = dialog->findChild<T*>(name);
        INFO(name.toStdString());
        REQUIRE(found != nullptr);
        return found;
    }
    QStringList foundBy(const QString& typed)
    {
        find<QLineEdit>(u"search"_s)->setText(typed);
        return dialog->findChild<SettingsSheet*>()->shownNames();
    }
    void press(const QString& name)
    {
        auto* button = find<QPushButton>(name);
        REQUIRE(button->isEnabled());
        button->click();
    }
    void choose(const QString& name, const QVariant& value)
    {
        auto* box = find<QComboBox>(name);
        const int at = box->findData(value);
        REQUIRE(at >= 0);
        box->setCurrentIndex(at);
        Q_EMIT box->activated(at);
    }
    Workspace& ws() { return session.workspace(); }
    [[nodiscard]] bool isSaid() const { return !dialog->findChild<MessageStrip*>()->isHidden(); }
};

RetentionRule inactive(const Workspace& ws)
{
    const auto rules = retention(ws);
    return ruleOf(rules, RetentionClass::Inactive);
}

} // namespace

TEST_CASE("The search leaves the settings that have its words, by letters or initials", "[ui][settings]")
{
    test::Desk desk;
    Shown shown(std::move(desk.ws));
    const auto all = shown.foundBy({});
    CHECK(all.size() > 20);
    CHECK(shown.foundBy(u"locks"_s) == QStringList{u"Locks itself after"_s});
    CHECK(shown.foundBy(u"静安区文明办"_s) == QStringList{u"Name"_s});
    CHECK(shown.foundBy(u"jaqwmb"_s) == QStringList{u"Name"_s});
    const QStringList kept = shown.foundBy(u"personal data"_s); // of the group
    CHECK(kept.size() == qsizetype(EnumWords<RetentionClass>::words.size()));
    CHECK(shown.find<QLabel>(u"nothing"_s)->isHidden());
    CHECK(shown.foundBy(u"teapot"_s).isEmpty());
    CHECK_FALSE(shown.find<QLabel>(u"nothing"_s)->isHidden());
    CHECK(shown.foundBy({}) == all);
}

TEST_CASE("Escape takes the search back before it closes, Down goes to what was found", "[ui][settings]")
{
    test::Desk desk;
    Shown shown(std::move(desk.ws));
    shown.dialog->open();
    shown.dialog->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(shown.dialog.get()));
    auto* search = shown.find<QLineEdit>(u"search"_s);
    CHECK(search->hasFocus());
    QTest::keyClicks(search, u"locks"_s);
    QTest::keyClick(search, Qt::Key_Escape);
    CHECK(search->text().isEmpty());
    CHECK(shown.dialog->isVisible());
    QTest::keyClick(search, Qt::Key_Down);
    CHECK_FALSE(search->hasFocus());
    search->setFocus();
    QTest::keyClick(search, Qt::Key_Escape);
    CHECK_FALSE(shown.dialog->isVisible());
}

TEST_CASE("Size of text and colours count at once and are kept for this user", "[ui][settings][appearance]")
{
    const test::Dressed dressed;
    test::Desk desk;
    Shown shown(std::move(desk.ws));
    CHECK(shown.find<QComboBox>(u"textSize"_s)->currentData().toInt() == 100);
    shown.choose(u"textSize"_s, 150);
    CHECK(QApplication::font().pointSizeF() == Approx(15));
    shown.choose(u"colours"_s, int(Colours::Dark));
    CHECK(&paletteFor(QApplication::palette()) == &darkPalette());
    CHECK(QApplication::font().pointSizeF() == Approx(15));
    CHECK(keptAppearance() == Appearance{Colours::Dark, 150});
}

TEST_CASE("Language and backups are what the window's own actions do, after the settings have closed", "[ui][settings]")
{
    test::Desk desk;
    Shown shown(std::move(desk.ws));
    int english = 0;
    int backups = 0;
    QObject::connect(&shown.english, &QAction::triggered, &shown.english, [&] { ++english; });
    QObject::connect(&shown.backups, &QAction::triggered, &shown.backups, [&] {
        CHECK_FALSE(shown.dialog->isVisible());
        ++backups;
    });
    shown.dialog->open();
    auto* language = shown.find<QComboBox>(u"language"_s);
    CHECK(language->currentText() == u"简体中文"_s);
    Q_EMIT language->activated(0); // the one there is already
    CHECK(english == 0);
    CHECK(shown.dialog->isVisible());
    Q_EMIT language->activated(1);
    CHECK(english == 1);
    shown.dialog->open();
    shown.press(u"to.backups"_s);
    CHECK(backups == 1);
    CHECK(shown.dialog->findChild<QPushButton*>(u"to.accounts"_s) == nullptr);
}

TEST_CASE("A span of retention is saved with its entry in the history, and taken back", "[ui][settings]")
{
    test::Desk desk;
    Shown shown(std::move(desk.ws));
    const RetentionRule before = inactive(shown.ws());
    auto* months = shown.find<QSpinBox>(u"months.inactive"_s);
    auto* save = shown.find<QPushButton>(u"saveRetention.inactive"_s);
    CHECK(months->value() == before.months);
    CHECK_FALSE(save->isEnabled());
    months->setValue(36);
    shown.find<QLineEdit>(u"source.inactive"_s)->setText(u" 办公会2022-3 "_s);
    shown.press(u"saveRetention.inactive"_s);
    CHECK(inactive(shown.ws()) == RetentionRule{RetentionClass::Inactive, 36, u"办公会2022-3"_s});
    CHECK_FALSE(save->isEnabled());
    CHECK(shown.isSaid());
    shown.press(u"undo"_s);
    CHECK(inactive(shown.ws()) == before);
    CHECK(months->value() == before.months);
}

TEST_CASE("A span without its ground is refused in words, and what is typed stays", "[ui][settings]")
{
    test::Desk desk;
    Shown shown(std::move(desk.ws));
    const RetentionRule before = inactive(shown.ws());
    auto* source = shown.find<QLineEdit>(u"source.inactive"_s);
    source->setText({});
    shown.press(u"saveRetention.inactive"_s);
    CHECK(shown.isSaid());
    CHECK(inactive(shown.ws()) == before);
    CHECK(source->text().isEmpty());
    // Another row is saved meanwhile: what is typed in this one is nobody's to change.
    source->setText(u"草拟"_s);
    shown.find<QSpinBox>(u"months.gap_contact"_s)->setValue(6);
    shown.press(u"saveRetention.gap_contact"_s);
    CHECK(source->text() == u"草拟");
}

TEST_CASE("Rules of the desk are saved together, and an undo counts at once", "[ui][settings]")
{
    test::GuardedDesk desk;
    Shown shown(std::move(desk.ws));
    auto* idle = shown.find<QSpinBox>(u"idle"_s);
    CHECK(idle->value() == kIdleMinutes);
    idle->setValue(5);
    shown.find<QCheckBox>(u"otherApproves"_s)->setChecked(true);
    shown.press(u"saveRules"_s);
    CHECK(deskRules(shown.ws()).idleMinutes == 5);
    CHECK(deskRules(shown.ws()).otherApproves);
    shown.press(u"undo"_s);
    CHECK(deskRules(shown.ws()).idleMinutes == kIdleMinutes);
    CHECK_FALSE(deskRules(shown.ws()).otherApproves);
    CHECK(idle->value() == kIdleMinutes);
    CHECK_FALSE(shown.find<QPushButton>(u"saveRules"_s)->isEnabled());
}

TEST_CASE("The office is renamed in the settings, and an undo counts at once", "[ui][settings][office]")
{
    test::Desk desk;
    Shown shown(std::move(desk.ws));
    auto* name = shown.find<QLineEdit>(u"officeName"_s);
    const QString old = shown.ws().office().name;
    CHECK(name->text() == old);
    CHECK_FALSE(shown.find<QPushButton>(u"saveOffice"_s)->isEnabled());
    name->setText(u" 静安区  精神文明办 "_s);
    shown.press(u"saveOffice"_s);
    CHECK(shown.ws().office().name == u"静安区 精神文明办");
    CHECK(name->text() == u"静安区 精神文明办");
    CHECK_FALSE(shown.find<QPushButton>(u"saveOffice"_s)->isEnabled());
    CHECK(shown.isSaid());
    shown.press(u"undo"_s);
    CHECK(shown.ws().office().name == old);
    CHECK(name->text() == old);
    name->setText({});
    shown.press(u"saveOffice"_s);
    CHECK(shown.ws().office().name == old); // and the reason is said
    CHECK(shown.isSaid());
}

/// As an input method gives what was composed.
static void compose(QWidget* line, const QString& text)
{
    REQUIRE(line != nullptr);
    QInputMethodEvent composed;
    composed.setCommitString(text);
    QApplication::sendEvent(line, &composed);
}

TEST_CASE("Enter in the settings saves once and takes nothing back", "[ui][settings][office]")
{
    test::Desk desk;
    Shown shown(std::move(desk.ws));
    shown.dialog->open();
    shown.dialog->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(shown.dialog.get()));
    auto* name = shown.find<QLineEdit>(u"officeName"_s);
    name->setFocus();
    name->selectAll();
    compose(name, u"静安区志愿办"_s);
    QTest::keyClick(name, Qt::Key_Return);
    CHECK(shown.ws().office().name == u"静安区志愿办");
    CHECK(shown.isSaid()); // with its undo, which is there to be pressed and was not
    CHECK(shown.find<QPushButton>(u"undo"_s)->isVisible());
    QTest::keyClick(name, Qt::Key_Return); // a second Enter has nothing to save
    CHECK(shown.ws().office().name == u"静安区志愿办");
    auto* word = shown.find<Picker>(u"word.skill"_s);
    word->setFocus();
    compose(QApplication::focusWidget(), u"放羊"_s);
    QTest::keyClick(word, Qt::Key_Return);
    CHECK(shown.find<QLabel>(u"words.skill"_s)->text().split(u'、').last() == u"放羊");
    CHECK(shown.dialog->isVisible());
    for (const auto* button : shown.dialog->findChildren<QPushButton*>()) {
        INFO(button->objectName().toStdString() << " " << button->text().toStdString());
        CHECK_FALSE(button->autoDefault());
        CHECK_FALSE(button->isDefault());
    }
}

TEST_CASE("A word is added to a list, retired and put back by what is typed of it", "[ui][settings][terms]")
{
    test::Desk desk;
    Shown shown(std::move(desk.ws));
    auto* typed = shown.find<Picker>(u"word.skill"_s);
    auto* change = shown.find<QPushButton>(u"changeTerm.skill"_s);
    const auto words = [&] { return shown.find<QLabel>(u"words.skill"_s)->text().split(u'、'); };
    CHECK_FALSE(change->isEnabled());
    typed->setText(u"放羊"_s);
    const QString add = change->text();
    shown.press(u"changeTerm.skill"_s);
    CHECK(words().last() == u"放羊");
    CHECK(typed->text().isEmpty());
    typed->setText(u"放羊"_s);
    CHECK(change->text() != add);
    shown.press(u"changeTerm.skill"_s);
    CHECK_FALSE(words().contains(u"放羊"_s));
    CHECK(shown.find<QLabel>(u"others.skill"_s)->text().contains(u"放羊"_s));
    shown.press(u"undo"_s);
    CHECK(words().last() == u"放羊");
    typed->setText(u"放羊、牧马"_s);
    shown.press(u"changeTerm.skill"_s);
    CHECK(typed->text() == u"放羊、牧马"); // refused, and it stays
    CHECK(words().last() == u"放羊");
}

TEST_CASE("The words of a list are found by pinyin, and a word that is none is offered besides",
          "[ui][settings][terms]")
{
    test::Desk desk;
    Shown shown(std::move(desk.ws));
    shown.dialog->open();
    auto* typed = shown.find<Picker>(u"word.skill"_s);
    typed->setFocus();
    QTest::keyClicks(typed, u"jijiu"_s);
    CHECK(typed->offered() == QStringList{u"急救"_s, u"应急救援"_s, u"jijiu"_s});
    // What is written is meant before what only holds it: Enter takes no other word in its place.
    typed->clear();
    typed->insert(u"急"_s);
    CHECK(typed->offered() == QStringList{u"急"_s, u"急救"_s, u"应急救援"_s});
    typed->setText(u"护理"_s);
    CHECK(shown.find<QLabel>(u"said.skill"_s)->text().contains(u"护士"_s)); // near to it
}

TEST_CASE("Who may not change the office's settings finds them grey, with who may", "[ui][settings][rights]")
{
    for (const QString& role : {u"leader"_s, u"administrator"_s}) {
        test::GuardedDesk desk;
        if (role == u"leader")
            desk.become(u"王芳"_s, role);
        Shown shown(std::move(desk.ws));
        INFO(role.toStdString());
        const bool may = role == u"administrator";
        for (const auto& [name, deed] :
             {std::pair(u"months.inactive"_s, Deed::SetRetention), std::pair(u"source.inactive"_s, Deed::SetRetention),
              std::pair(u"idle"_s, Deed::SetRules), std::pair(u"otherApproves"_s, Deed::SetRules),
              std::pair(u"officeName"_s, Deed::SetRules), std::pair(u"word.skill"_s, Deed::SetRules)}) {
            const auto* editor = shown.find<QWidget>(name);
            CHECK(editor->isEnabled() == may);
            CHECK(editor->toolTip().contains(whoMay(deed)) == !may);
        }
        CHECK_FALSE(shown.find<QPushButton>(u"saveRules"_s)->isEnabled()); // nothing differs
        CHECK(shown.find<QComboBox>(u"textSize"_s)->isEnabled());          // one's own
    }
}

TEST_CASE("The wheel scrolls the settings and changes none that it passes over", "[ui][settings]")
{
    test::Desk desk;
    Shown shown(std::move(desk.ws));
    shown.dialog->open();
    QApplication::processEvents();
    for (const auto& name : {u"textSize"_s, u"idle"_s, u"months.inactive"_s}) {
        auto* editor = shown.find<QWidget>(name);
        const auto value = editor->property(name == u"textSize" ? "currentIndex" : "value");
        QWheelEvent turn(QPointF(5, 5), editor->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120), Qt::NoButton,
                         Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(editor, &turn);
        INFO(name.toStdString());
        CHECK(editor->property(name == u"textSize" ? "currentIndex" : "value") == value);
    }
}

TEST_CASE("The settings fit into the smallest window", "[ui][settings][screen]")
{
    const test::Dressed dressed;
    test::Desk desk;
    Shown shown(std::move(desk.ws));
    shown.dialog->open();
    QApplication::processEvents();
    CHECK(shown.dialog->width() <= 960);
    CHECK(shown.dialog->height() <= 520);
    CHECK(shown.dialog->minimumSizeHint().width() <= 960);
    const auto* sheet = shown.dialog->findChild<SettingsSheet*>();
    CHECK(sheet->widget()->minimumSizeHint().width() <= sheet->viewport()->width());
}
