// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/server_dialog.h"

#include "core/storage/disk/location.h"

#include <catch2/catch.hpp>

#include <QComboBox>
#include <QLineEdit>
#include <QSettings>

using namespace redvest;
using namespace redvest::ui;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("The address of a shared workspace says how safe the way there must be", "[ui][shell]")
{
    QSettings().remove(u"server"_s);
    ServerDialog dialog;
    dialog.findChild<QLineEdit*>(u"host"_s)->setText(u"db.office"_s);
    dialog.findChild<QLineEdit*>(u"user"_s)->setText(u"clerk"_s);
    dialog.findChild<QLineEdit*>(u"passphrase"_s)->setText(u"a b&c?d"_s);
    auto* safety = dialog.findChild<QComboBox*>(u"sslmode"_s);
    auto* certificate = dialog.findChild<QLineEdit*>(u"certificate"_s);
    REQUIRE((safety != nullptr && certificate != nullptr));
    CHECK_FALSE(dialog.address().contains(u'?'));
    CHECK_FALSE(certificate->isEnabled());
    safety->setCurrentIndex(safety->findData(u"verify-full"_s));
    CHECK(certificate->isEnabled());
    certificate->setText(u"/home/a/my certs/server.crt"_s);
    const storage::Location at = storage::locationOf(dialog.address());
    CHECK(at.password == u"a b&c?d");
    CHECK(at.options.value(u"sslmode"_s) == u"verify-full");
    CHECK(at.options.value(u"sslrootcert"_s) == u"/home/a/my certs/server.crt");
    safety->setCurrentIndex(safety->findData(u"require"_s));
    CHECK_FALSE(storage::locationOf(dialog.address()).options.contains(u"sslrootcert"_s));
    QSettings().remove(u"server"_s);
}
