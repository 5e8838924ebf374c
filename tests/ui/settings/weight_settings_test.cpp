// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/weight_settings.h"

#include "core/usecases/dispatch/weight_rules.h"
#include "tests/support/guarded_desk.h"
#include "tests/support/kept_settings.h"
#include "ui/desk/session.h"
#include "ui/settings/settings_dialog.h"

#include <QAction>
#include <QPushButton>
#include <QSpinBox>

#include <catch2/catch.hpp>

using namespace Qt::Literals::StringLiterals;
using namespace redvest;
using namespace redvest::ui;

namespace {

/// The settings in front of a workspace.
struct Weighed
{
    test::KeptSettings kept;
    Session session;
    QAction chinese{u"简体中文"_s};
    QAction backups{u"Backups and restore…"_s};
    std::unique_ptr<SettingsDialog> dialog;

    explicit Weighed(std::unique_ptr<Workspace> ws) : session(std::move(ws))
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
    DispatchWeights inForce() { return dispatchWeights(session.workspace().office()); }
};

} // namespace

TEST_CASE("The weights of dispatch are saved together, and an undo counts at once", "[ui][settings][dispatch]")
{
    test::Desk desk;
    Weighed shown(std::move(desk.ws));
    auto* save = shown.find<QPushButton>(u"saveWeights"_s);
    CHECK(shown.find<QSpinBox>(u"weight_urgent_seat"_s)->value() == 4);
    CHECK(shown.find<QSpinBox>(u"weight_fair_days"_s)->value() == 14);
    CHECK_FALSE(save->isEnabled());
    shown.find<QSpinBox>(u"weight_urgent_seat"_s)->setValue(9);
    shown.find<QSpinBox>(u"weight_fair_days"_s)->setValue(30);
    REQUIRE(save->isEnabled());
    save->click();
    CHECK(shown.inForce().urgentSeat == 9);
    CHECK(shown.inForce().fairDays == 30);
    CHECK_FALSE(save->isEnabled());
    shown.find<QPushButton>(u"undo"_s)->click();
    CHECK(shown.inForce() == DispatchWeights{});
    CHECK(shown.find<QSpinBox>(u"weight_urgent_seat"_s)->value() == 4);
    // Nobody elsewhere is nearer than another street: refused, and stays typed.
    shown.find<QSpinBox>(u"weight_other_street"_s)->setValue(11);
    save->click();
    CHECK(shown.inForce() == DispatchWeights{});
    CHECK(shown.find<QSpinBox>(u"weight_other_street"_s)->value() == 11);
    shown.find<QPushButton>(u"usualWeights"_s)->click();
    CHECK_FALSE(save->isEnabled());
}

TEST_CASE("Who may not set rules finds the weights of dispatch grey", "[ui][settings][dispatch][access]")
{
    test::GuardedDesk desk;
    desk.become(u"王芳"_s, u"entry"_s);
    Weighed shown(std::move(desk.ws));
    CHECK_FALSE(shown.find<QSpinBox>(u"weight_fair_share"_s)->isEnabled());
    CHECK_FALSE(shown.find<QPushButton>(u"saveWeights"_s)->isEnabled());
}
