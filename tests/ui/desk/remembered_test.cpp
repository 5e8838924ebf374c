// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/remembered.h"

#include "tests/ui/file_answer.h"
#include "ui/desk/output_dialog.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFileDialog>
#include <QTemporaryDir>
#include <QTimer>

using namespace redvest;
using namespace redvest::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The folder in which a dialog for an output of that name opens; the person leaves it.
QString folderOffered(const QString& suggestion)
{
    QString folder;
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, [&] {
        if (auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget()); dialog != nullptr) {
            folder = dialog->directory().absolutePath();
            dialog->reject();
        }
    });
    watch.start(20);
    CHECK(askForOutput(nullptr, u"Save"_s, suggestion, u"Text (*.csv)"_s).isEmpty());
    return folder;
}

} // namespace

TEST_CASE("What was remembered is there until it is forgotten", "[ui][remembered]")
{
    CHECK_FALSE(remembered(u"a/b"_s).isValid());
    remember(u"a/b"_s, QStringList{u"1,2"_s, u"3"_s});
    CHECK(remembered(u"a/b"_s).toStringList() == QStringList{u"1,2"_s, u"3"_s});
    remember(u"a/b"_s, {});
    CHECK_FALSE(remembered(u"a/b"_s).isValid());
}

TEST_CASE("Each kind of file has its folder; one that is gone is not offered", "[ui][remembered]")
{
    CHECK(lastFolder(FileOf::Imports).isEmpty());
    {
        const QTemporaryDir stick;
        noteFolder(FileOf::Imports, stick.filePath(u"名册.xlsx"_s));
        CHECK(lastFolder(FileOf::Imports) == stick.path());
        CHECK(lastFolder(FileOf::Outputs).isEmpty());
        noteFolder(FileOf::Imports, {}); // the person left
        CHECK(lastFolder(FileOf::Imports) == stick.path());
    }
    CHECK(lastFolder(FileOf::Imports).isEmpty());
}

TEST_CASE("An output is offered where the last one went, unless it has a place of its own", "[ui][remembered][outputs]")
{
    const QTemporaryDir first;
    const QTemporaryDir other;
    {
        const test::FileAnswer answer(first.filePath(u"a.csv"_s));
        CHECK_FALSE(askForOutput(nullptr, u"Save"_s, u"a.csv"_s, u"Text (*.csv)"_s).isEmpty());
    }
    CHECK(folderOffered(u"b.csv"_s) == QDir(first.path()).absolutePath());
    CHECK(folderOffered(other.filePath(u"b.csv"_s)) == QDir(other.path()).absolutePath());
    CHECK(lastFolder(FileOf::Outputs) == first.path()); // leaving notes nothing
}
