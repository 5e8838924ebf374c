// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/output_dialog.h"

#include "ui/desk/remembered.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QRegularExpression>

#include <algorithm>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("OutputDialog", text);
}

/// ".xlsx", ".csv" of "Spreadsheet (*.xlsx);;Text (*.csv)".
QStringList endingsOf(const QString& filters)
{
    static const QRegularExpression pattern(u"\\*(\\.\\w+)"_s);
    QStringList endings;
    auto matches = pattern.globalMatch(filters);
    while (matches.hasNext())
        endings << matches.next().captured(1);
    return endings;
}

/// A file that is there was picked by its whole name.
QString withEnding(const QString& path, const QString& filters, const QString& chosen)
{
    if (QFileInfo(path).isFile())
        return path;
    const QStringList known = endingsOf(filters);
    const bool hasOne = std::any_of(known.begin(), known.end(),
                                    [&](const QString& ending) { return path.endsWith(ending, Qt::CaseInsensitive); });
    return hasOne ? path : path + endingsOf(chosen).value(0, known.value(0));
}

bool mayReplace(QWidget* parent, const QString& title, const QString& path)
{
    if (!QFileInfo::exists(path))
        return true;
    QMessageBox question(QMessageBox::Question, title,
                         tr("%1 already exists. Replace it?").arg(QFileInfo(path).fileName()),
                         QMessageBox::Yes | QMessageBox::No, parent);
    question.setTextFormat(Qt::PlainText); // a file may be called anything
    question.button(QMessageBox::Yes)->setText(tr("&Replace"));
    question.button(QMessageBox::No)->setText(tr("&Keep it"));
    question.setDefaultButton(QMessageBox::No);
    return question.exec() == QMessageBox::Yes;
}

} // namespace

QString askForOutput(QWidget* parent, const QString& title, const QString& suggestion, const QString& filters)
{
    const QFileInfo suggested(suggestion);
    QFileDialog dialog(parent, title, suggested.isAbsolute() ? suggested.absolutePath() : lastFolder(FileOf::Outputs),
                       filters);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setOption(QFileDialog::DontConfirmOverwrite);
    dialog.selectFile(suggested.fileName());
    while (dialog.exec() == QDialog::Accepted) {
        const QString typed = dialog.selectedFiles().value(0);
        if (typed.isEmpty())
            continue;
        const QString path = withEnding(typed, filters, dialog.selectedNameFilter());
        if (mayReplace(parent, title, path)) {
            noteFolder(FileOf::Outputs, path);
            return path;
        }
        dialog.selectFile(path);
    }
    return {};
}

QString fileNameOf(QString text)
{
    for (const QChar c : u"/\\:*?\"<>|\n"_s)
        text.remove(c);
    return text.simplified();
}

} // namespace redvest::ui
