// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/manual_window.h"

#include <QCoreApplication>
#include <QDialog>
#include <QFile>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

void showManual(QWidget* parent)
{
    auto* window = new QDialog(parent, Qt::Window);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->setWindowTitle(QCoreApplication::translate("Manual", "Manual"));
    window->resize(960, 680);
    auto* text = new QTextBrowser(window);
    text->setObjectName(u"manual"_s);
    text->setSearchPaths({u":/redvest/manual"_s});
    QFile file(u":/redvest/manual/manual.md"_s);
    if (file.open(QIODevice::ReadOnly))
        text->setMarkdown(QString::fromUtf8(file.readAll()));
    auto* column = new QVBoxLayout(window);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(text);
    window->show();
}

} // namespace redvest::ui
