// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QDialogButtonBox>
#include <QLocale>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace {

QString cancelText()
{
    const QDialogButtonBox box(QDialogButtonBox::Cancel);
    return box.button(QDialogButtonBox::Cancel)->text();
}

} // namespace

TEST_CASE("Qt's own texts speak the language of the program", "[language]")
{
    const QLocale before;
    redvest::installLanguage(*qApp, u"zh_CN"_s);
    const QString chinese = cancelText();
    redvest::installLanguage(*qApp, u"en"_s);
    const QString english = cancelText();
    QLocale::setDefault(before);
    INFO("The package qt6-translations-l10n brings them.");
    CHECK(chinese.contains(u"取消"_s));
    CHECK(english.contains(u"Cancel"_s));
}
