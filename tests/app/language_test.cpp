// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileIconProvider>
#include <QFileSystemModel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QProcess>
#include <QPushButton>
#include <QResource>
#include <QTemporaryDir>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace {

QString cancelText()
{
    const QDialogButtonBox box(QDialogButtonBox::Cancel);
    return box.button(QDialogButtonBox::Cancel)->text();
}

/// The program's Chinese, which only the program itself has within it.
class Resource
{
public:
    Resource()
    {
        const QString root = QStringLiteral(REDVEST_SOURCE_DIR);
        run(u"/usr/lib/qt6/bin/lrelease"_s,
            {u"-silent"_s, root + u"/resources/translations/redvest_zh_CN.ts"_s, u"-qm"_s, u"redvest_zh_CN.qm"_s});
        QFile list(m_folder.filePath(u"words.qrc"_s));
        REQUIRE(list.open(QIODevice::WriteOnly));
        list.write("<RCC><qresource prefix=\"/i18n\"><file>redvest_zh_CN.qm</file></qresource></RCC>");
        list.close();
        run(u"/usr/lib/qt6/libexec/rcc"_s, {u"--binary"_s, u"words.qrc"_s, u"-o"_s, u"words.rcc"_s});
        REQUIRE(QResource::registerResource(file()));
    }
    Resource(const Resource&) = delete;
    Resource& operator=(const Resource&) = delete;
    ~Resource() { QResource::unregisterResource(file()); }

private:
    [[nodiscard]] QString file() const { return m_folder.filePath(u"words.rcc"_s); }
    void run(const QString& tool, const QStringList& words) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(tool, words);
        REQUIRE(process.waitForFinished(60'000));
        REQUIRE(process.exitCode() == 0);
    }

    QTemporaryDir m_folder;
};

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
    const Resource words;
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
