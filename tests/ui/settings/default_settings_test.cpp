// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/default_settings.h"

#include "core/storage/schema/post_template.h"
#include "core/usecases/rota/post_templates.h"
#include "tests/support/guarded_desk.h"
#include "tests/support/kept_settings.h"
#include "ui/desk/session.h"
#include "ui/parts/look/message_strip.h"
#include "ui/settings/settings_sheet.h"

#include <QLabel>
#include <QPushButton>

#include <catch2/catch.hpp>

using namespace Qt::Literals::StringLiterals;
using namespace redvest;
using namespace redvest::ui;

TEST_CASE("The usual templates that a workspace lacks are told in the settings and taken in there", "[ui][settings]")
{
    test::Desk desk;
    const std::size_t usual = postTemplates(*desk.ws).size();
    const auto forgotten = desk.ws->write({u"test.plant"_s, {}}, [](storage::Writer& writer) {
        for (const PostTemplate& known : writer.all(storage::postTemplateTable()))
            writer.remove(storage::postTemplateTable(), known.id.text());
        return Problems{};
    });
    REQUIRE(forgotten.ok());
    test::KeptSettings kept;
    Session session(std::move(desk.ws));
    SettingsSheet sheet;
    MessageStrip strip;
    sheet.beginGroup(u"Lists"_s);
    DefaultSettings row(session, strip, sheet);
    auto* add = sheet.findChild<QPushButton*>(u"addDefaults"_s);
    auto* said = sheet.findChild<QLabel*>(u"defaultsMissing"_s);
    REQUIRE(add != nullptr);
    REQUIRE(said != nullptr);
    CHECK(add->isEnabled());
    CHECK(said->text().contains(QString::number(usual)));
    add->click();
    CHECK(postTemplates(session.workspace()).size() == usual);
    CHECK_FALSE(add->isEnabled());
}
