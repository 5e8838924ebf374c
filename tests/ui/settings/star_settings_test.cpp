// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/star_settings.h"

#include "core/usecases/honours/star_rules.h"
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
struct Stars
{
    test::KeptSettings kept;
    Session session;
    QAction chinese{u"简体中文"_s};
    QAction backups{u"Backups and restore…"_s};
    std::unique_ptr<SettingsDialog> dialog;

    explicit Stars(std::unique_ptr<Workspace> ws) : session(std::move(ws))
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
    StarLevels inForce() { return starLevels(session.workspace().office()); }
};

} // namespace

TEST_CASE("The hours of the star levels are saved together, and an undo counts at once", "[ui][settings][honours]")
{
    test::Desk desk;
    Stars shown(std::move(desk.ws));
    auto* save = shown.find<QPushButton>(u"saveStars"_s);
    CHECK(shown.find<QSpinBox>(u"starHours1"_s)->value() == 100);
    CHECK(shown.find<QSpinBox>(u"starHours5"_s)->value() == 1500);
    CHECK_FALSE(save->isEnabled());
    const StarLevels wanted{{30, 60, 100, 200, 400}};
    for (int i = 0; i < kStarCount; ++i)
        shown.find<QSpinBox>(u"starHours%1"_s.arg(i + 1))->setValue(wanted.hours[std::size_t(i)]);
    REQUIRE(save->isEnabled());
    save->click();
    CHECK(shown.inForce() == wanted);
    CHECK_FALSE(save->isEnabled());
    shown.find<QPushButton>(u"undo"_s)->click();
    CHECK(shown.inForce() == StarLevels{});
    CHECK(shown.find<QSpinBox>(u"starHours1"_s)->value() == 100);
    // What does not rise is refused, and stays typed.
    shown.find<QSpinBox>(u"starHours2"_s)->setValue(100);
    save->click();
    CHECK(shown.inForce() == StarLevels{});
    CHECK(shown.find<QSpinBox>(u"starHours2"_s)->value() == 100);
    shown.find<QPushButton>(u"usualStars"_s)->click();
    CHECK_FALSE(save->isEnabled());
}

TEST_CASE("Who may not set rules finds the star levels grey", "[ui][settings][honours][access]")
{
    test::GuardedDesk desk;
    desk.become(u"王芳"_s, u"entry"_s);
    Stars shown(std::move(desk.ws));
    CHECK_FALSE(shown.find<QSpinBox>(u"starHours1"_s)->isEnabled());
    CHECK_FALSE(shown.find<QPushButton>(u"saveStars"_s)->isEnabled());
}

TEST_CASE("Settings that are typed and not saved are said once before they go", "[ui][settings]")
{
    test::Desk desk;
    Stars shown(std::move(desk.ws));
    shown.dialog->show();
    shown.find<QSpinBox>(u"starHours1"_s)->setValue(90);
    shown.dialog->reject();
    CHECK(shown.dialog->isVisible());
    CHECK(shown.find<QSpinBox>(u"starHours1"_s)->value() == 90);
    shown.find<QPushButton>(u"saveStars"_s)->click();
    CHECK(shown.inForce().hours[0] == 90);
    shown.find<QSpinBox>(u"starHours1"_s)->setValue(80);
    shown.find<QPushButton>(u"close"_s)->click(); // said again of what is typed anew
    CHECK(shown.dialog->isVisible());
    shown.find<QPushButton>(u"close"_s)->click();
    CHECK_FALSE(shown.dialog->isVisible());
    CHECK(shown.inForce().hours[0] == 90);
}
