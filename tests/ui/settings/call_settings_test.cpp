// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/call_settings.h"

#include "tests/support/guarded_desk.h"
#include "tests/support/kept_settings.h"
#include "ui/desk/session.h"
#include "ui/parts/look/message_strip.h"
#include "ui/settings/settings_dialog.h"

#include <QAction>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <catch2/catch.hpp>

using namespace Qt::Literals::StringLiterals;
using namespace redvest;
using namespace redvest::ui;

namespace {

/// The settings in front of a workspace.
struct CallWordsShown
{
    test::KeptSettings kept;
    Session session;
    QAction chinese{u"简体中文"_s};
    QAction backups{u"Backups and restore…"_s};
    std::unique_ptr<SettingsDialog> dialog;

    explicit CallWordsShown(std::unique_ptr<Workspace> ws) : session(std::move(ws))
    {
        chinese.setCheckable(true);
        chinese.setChecked(true);
        backups.setObjectName(u"backups"_s);
        dialog = std::make_unique<SettingsDialog>(session, SettingsDoors{{&chinese}, &backups, nullptr});
    }
    template <class T>
    T* find(const QString& name)
    {
        auto* found = dialog->findChild<T*>(name);
        INFO(name.toStdString());
        REQUIRE(found != nullptr);
        return found;
    }
    CallTexts inForce() { return callTexts(session.workspace().office()); }
};

} // namespace

TEST_CASE("The words of calls are saved together, and the usual ones come back", "[ui][settings][calls]")
{
    test::Desk desk;
    CallWordsShown shown(std::move(desk.ws));
    auto* save = shown.find<QPushButton>(u"saveCallTexts"_s);
    auto* risk = shown.find<QPlainTextEdit>(u"callRisk"_s);
    CHECK(risk->toPlainText() == CallTexts{}.riskNotice);
    CHECK_FALSE(save->isEnabled());
    risk->setPlainText(u"注意保暖。"_s);
    shown.find<QLineEdit>(u"callPhone"_s)->setText(u"12"_s);
    REQUIRE(save->isEnabled());
    save->click();
    CHECK(shown.inForce() == CallTexts{}); // that is no telephone
    shown.find<QLineEdit>(u"callPhone"_s)->setText(u"19900000001"_s);
    save->click();
    CHECK(shown.inForce().riskNotice == u"注意保暖。"_s);
    CHECK(shown.inForce().phone == u"19900000001"_s);
    CHECK_FALSE(save->isEnabled());
    risk->clear();
    save->click();
    CHECK(shown.inForce().riskNotice == u"注意保暖。"_s); // no call without a risk notice
    shown.find<QPushButton>(u"usualCallTexts"_s)->click();
    CHECK(risk->toPlainText() == CallTexts{}.riskNotice);
    save->click();
    CHECK(shown.inForce() == CallTexts{});
}

TEST_CASE("Who may not set rules finds the words of calls grey", "[ui][settings][calls][access]")
{
    test::GuardedDesk desk;
    desk.become(u"陈明"_s, u"entry:rota"_s);
    CallWordsShown shown(std::move(desk.ws));
    CHECK_FALSE(shown.find<QPlainTextEdit>(u"callRisk"_s)->isEnabled());
    CHECK_FALSE(shown.find<QPushButton>(u"saveCallTexts"_s)->isEnabled());
}
