// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/output_dialog.h"

#include "tests/ui/file_answer.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace redvest;
using namespace redvest::ui;

namespace {

const QString kBoth = u"Spreadsheet (*.xlsx);;Text (*.csv)"_s;

void put(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
}

struct Asked
{
    QString path;
    bool wasAsked = false;
};

Asked typed(const QString& path, const QString& filters = kBoth)
{
    const test::FileAnswer answer(path);
    QString chosen = askForOutput(nullptr, u"Save"_s, u"list.xlsx"_s, filters);
    REQUIRE(answer.isAnswered());
    return {chosen, answer.wasAsked()};
}

} // namespace

TEST_CASE("A name without ending gets one, and the file of that name is asked about", "[ui][outputs]")
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"名册"_s);
    const Asked fresh = typed(name);
    CHECK(fresh.path == name + u".xlsx"_s);
    CHECK_FALSE(fresh.wasAsked);
    put(name + u".xlsx"_s);
    const Asked again = typed(name);
    CHECK(again.path == name + u".xlsx"_s);
    CHECK(again.wasAsked);
    // A year is no ending.
    CHECK(typed(name + u".2022"_s).path == name + u".2022.xlsx"_s);
}

TEST_CASE("An ending that is known stays, and what is there is asked about once", "[ui][outputs]")
{
    const QTemporaryDir folder;
    const QString csv = folder.filePath(u"名册.CSV"_s);
    CHECK(typed(csv).path == csv);
    put(csv);
    const Asked again = typed(csv);
    CHECK(again.path == csv);
    CHECK(again.wasAsked);
}

TEST_CASE("Who keeps what is there is asked for another name, and may leave", "[ui][outputs]")
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"名册.csv"_s);
    put(name);
    int questions = 0, dialogs = 0;
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, [&] {
        QWidget* asking = QApplication::activeModalWidget();
        if (auto* question = qobject_cast<QMessageBox*>(asking)) {
            ++questions;
            question->button(QMessageBox::No)->click();
        } else if (auto* dialog = qobject_cast<QFileDialog*>(asking); dialog != nullptr && dialogs == 0) {
            ++dialogs;
            dialog->findChild<QLineEdit*>(u"fileNameEdit"_s)->setText(name);
            QTimer::singleShot(0, dialog, [dialog] { static_cast<QDialog*>(dialog)->accept(); });
        } else if (dialog != nullptr && questions == 1) {
            ++dialogs;
            dialog->reject();
        }
    });
    watch.start(20);
    CHECK(askForOutput(nullptr, u"Save"_s, u"list.csv"_s, u"Text (*.csv)"_s).isEmpty());
    CHECK(questions == 1);
    CHECK(dialogs == 2);
}
