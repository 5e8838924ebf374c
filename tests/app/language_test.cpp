// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language.h"

#include "tests/support/chinese_words.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileIconProvider>
#include <QFileSystemModel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>

#include <memory>

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

TEST_CASE("Qt's widgets use the program's words, and keep their own names of keys", "[language]")
{
    const QLocale before;
    const redvest::test::ChineseWords words;
    redvest::installLanguage(*qApp, u"zh_CN"_s);
    QLineEdit line(u"text"_s);
    const std::unique_ptr<QMenu> menu(line.createStandardContextMenu());
    const QString undo = menu->actions().front()->text();
    const QString size = QFileSystemModel().headerData(1, Qt::Horizontal).toString();
    const QString folder = QFileIconProvider().type(QFileInfo(QDir::rootPath() + u"tmp"_s));
    const QString key = QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText);
    redvest::installLanguage(*qApp, u"en"_s);
    QLocale::setDefault(before);
    CHECK(undo.startsWith(u"撤销"_s));
    CHECK(size == u"大小"_s);
    CHECK(folder == u"文件夹"_s);
    CHECK_FALSE(key.contains(u"归还"_s)); // what a ledger calls a return
}
