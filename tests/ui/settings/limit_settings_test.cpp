// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/limit_settings.h"

#include "core/usecases/workspace/eligibility_rules.h"
#include "core/usecases/workspace/rights.h"
#include "tests/support/guarded_desk.h"
#include "tests/support/kept_settings.h"
#include "ui/desk/session.h"
#include "ui/settings/settings_dialog.h"
#include "ui/settings/settings_sheet.h"

#include <QAction>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeEdit>

#include <catch2/catch.hpp>

using namespace Qt::Literals::StringLiterals;
using namespace redvest;
using namespace redvest::ui;

namespace {

/// The settings in front of a workspace.
struct Limits
{
    test::KeptSettings kept;
    Session session;
    QAction chinese{u"简体中文"_s};
    QAction backups{u"Backups and restore…"_s};
    std::unique_ptr<SettingsDialog> dialog;

    explicit Limits(std::unique_ptr<Workspace> ws) : session(std::move(ws))
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
    void press(const QString& name)
    {
        auto* button = find<QPushButton>(name);
        REQUIRE(button->isEnabled());
        button->click();
    }
    Workspace& ws() { return session.workspace(); }
    EligibilityLimits inForce() { return eligibilityLimits(ws().office()); }
};

} // namespace

TEST_CASE("The limits of eligibility are saved together, and an undo counts at once", "[ui][settings][office]")
{
    test::Desk desk;
    Limits shown(std::move(desk.ws));
    auto* rest = shown.find<QDoubleSpinBox>(u"limitRest"_s);
    auto* save = shown.find<QPushButton>(u"saveLimits"_s);
    CHECK(rest->value() == 10.0);
    CHECK_FALSE(save->isEnabled());
    rest->setValue(11.5);
    shown.find<QDoubleSpinBox>(u"limitDay"_s)->setValue(9);
    shown.find<QDoubleSpinBox>(u"limitWeek"_s)->setValue(60);
    shown.find<QDoubleSpinBox>(u"limitSuit"_s)->setValue(3);
    shown.find<QDoubleSpinBox>(u"limitStretch"_s)->setValue(5);
    shown.find<QDoubleSpinBox>(u"limitHealth"_s)->setValue(48);
    shown.find<QSpinBox>(u"limitRow"_s)->setValue(8);
    shown.find<QSpinBox>(u"limitElder"_s)->setValue(65);
    shown.find<QTimeEdit>(u"limitNightFrom"_s)->setTime(QTime(23, 0));
    shown.find<QTimeEdit>(u"limitNightTo"_s)->setTime(QTime(5, 30));
    shown.press(u"saveLimits"_s);
    CHECK(shown.inForce() == EligibilityLimits{690, 540, 3600, 8, 65, QTime(23, 0), QTime(5, 30), 180, 300, 2880});
    CHECK_FALSE(save->isEnabled());
    shown.press(u"undo"_s);
    CHECK(shown.inForce() == EligibilityLimits{});
    CHECK(rest->value() == 10.0);
}

TEST_CASE("The usual limits come back with one button and are saved like others", "[ui][settings][office]")
{
    test::Desk desk;
    REQUIRE(setEligibilityLimits(*desk.ws, {.restMinutes = 660, .daysInRow = 3}).ok());
    Limits shown(std::move(desk.ws));
    CHECK(shown.find<QSpinBox>(u"limitRow"_s)->value() == 3);
    shown.press(u"usualLimits"_s);
    CHECK(shown.find<QSpinBox>(u"limitRow"_s)->value() == EligibilityLimits{}.daysInRow);
    CHECK(shown.inForce().daysInRow == 3); // not yet
    CHECK_FALSE(shown.find<QPushButton>(u"usualLimits"_s)->isEnabled());
    shown.press(u"saveLimits"_s);
    CHECK(shown.inForce() == EligibilityLimits{});
}

TEST_CASE("Limits that fit no office are refused in words, and what is typed stays", "[ui][settings][office]")
{
    test::Desk desk;
    Limits shown(std::move(desk.ws));
    auto* week = shown.find<QDoubleSpinBox>(u"limitWeek"_s);
    week->setValue(7);
    shown.press(u"saveLimits"_s);
    CHECK(shown.inForce() == EligibilityLimits{});
    CHECK(week->value() == 7.0);
    week->setValue(48);
    CHECK_FALSE(shown.find<QPushButton>(u"saveLimits"_s)->isEnabled());
}

TEST_CASE("Who may not set the limits finds them grey, with who may; who is a minor is law for everybody",
          "[ui][settings][rights]")
{
    for (const QString& role : {u"leader"_s, u"administrator"_s}) {
        test::GuardedDesk desk;
        if (role == u"leader")
            desk.become(u"王芳"_s, role);
        Limits shown(std::move(desk.ws));
        INFO(role.toStdString());
        const bool may = role == u"administrator";
        for (const QString& name : {u"limitRest"_s, u"limitDay"_s, u"limitWeek"_s, u"limitRow"_s, u"limitElder"_s,
                                    u"limitNightFrom"_s, u"limitNightTo"_s}) {
            const auto* editor = shown.find<QWidget>(name);
            CHECK(editor->isEnabled() == may);
            CHECK(editor->toolTip().contains(whoMay(Deed::SetRules)) == !may);
        }
        CHECK_FALSE(shown.find<QPushButton>(u"saveLimits"_s)->isEnabled()); // nothing differs
        shown.find<QLineEdit>(u"search"_s)->setText(u"Age for risk posts"_s);
        CHECK(shown.dialog->findChild<SettingsSheet*>()->shownNames() == QStringList{u"Age for risk posts"_s});
    }
}
