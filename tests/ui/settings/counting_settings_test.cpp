// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/counting_settings.h"

#include "core/domain/counting_rule.h"
#include "tests/support/guarded_desk.h"
#include "tests/support/kept_settings.h"
#include "ui/desk/session.h"
#include "ui/settings/settings_dialog.h"

#include <QAction>
#include <QComboBox>
#include <QPushButton>
#include <QSpinBox>

#include <catch2/catch.hpp>

using namespace Qt::Literals::StringLiterals;
using namespace redvest;
using namespace redvest::ui;

namespace {

/// The settings in front of a workspace.
struct Counting
{
    test::KeptSettings kept;
    Session session;
    QAction chinese{u"简体中文"_s};
    QAction backups{u"Backups and restore…"_s};
    std::unique_ptr<SettingsDialog> dialog;

    explicit Counting(std::unique_ptr<Workspace> ws) : session(std::move(ws))
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
    CountingRule inForce() { return countingRule(session.workspace().office()); }
};

} // namespace

TEST_CASE("Unit and cap of counted hours are saved together, and an undo counts at once", "[ui][settings][counting]")
{
    test::Desk desk;
    Counting shown(std::move(desk.ws));
    auto* save = shown.find<QPushButton>(u"saveCounting"_s);
    auto* unit = shown.find<QComboBox>(u"countingUnit"_s);
    auto* cap = shown.find<QSpinBox>(u"dayCap"_s);
    CHECK(unit->currentData() == 1);
    CHECK(cap->value() == 0);
    CHECK_FALSE(save->isEnabled());
    unit->setCurrentIndex(unit->findData(30));
    cap->setValue(8);
    REQUIRE(save->isEnabled());
    save->click();
    CHECK(shown.inForce() == CountingRule{30, 480});
    CHECK_FALSE(save->isEnabled());
    shown.find<QPushButton>(u"undo"_s)->click();
    CHECK(shown.inForce().isPlain());
    CHECK(unit->currentData() == 1);
    CHECK(cap->value() == 0);
}

TEST_CASE("Who may not set rules finds the counting grey", "[ui][settings][counting][access]")
{
    test::GuardedDesk desk;
    desk.become(u"王芳"_s, u"entry"_s);
    Counting shown(std::move(desk.ws));
    CHECK_FALSE(shown.find<QComboBox>(u"countingUnit"_s)->isEnabled());
    CHECK_FALSE(shown.find<QSpinBox>(u"dayCap"_s)->isEnabled());
    CHECK_FALSE(shown.find<QPushButton>(u"saveCounting"_s)->isEnabled());
}
