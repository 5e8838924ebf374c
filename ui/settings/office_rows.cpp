// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/office_rows.h"

#include "core/usecases/workspace/rights.h"
#include "ui/parts/look/shown_text.h"
#include "ui/parts/look/theme.h"
#include "ui/settings/settings_sheet.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPushButton>

namespace redvest::ui {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Settings", text);
}

} // namespace

QWidget* inOneRow(SettingsSheet& sheet, std::initializer_list<QWidget*> widgets, const QWidget* stretched)
{
    auto* box = new QWidget(&sheet);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kSmall);
    for (QWidget* widget : widgets)
        row->addWidget(widget, widget == stretched ? 1 : 0);
    if (stretched == nullptr)
        row->addStretch(1);
    return box;
}

QPushButton* rowButton(const QString& text, const QString& name, SettingsSheet& sheet)
{
    auto* button = new QPushButton(text, &sheet);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

QString whyNot(const Workspace& ws, Deed deed)
{
    if (ws.isReadOnly())
        return tr("The workspace is open for reading only.");
    return refusals(ws, deed).empty() ? QString() : tr("Who may: %1").arg(whoMay(deed));
}

void hold(std::initializer_list<QWidget*> editors, const QString& reason)
{
    for (QWidget* editor : editors) {
        editor->setEnabled(reason.isEmpty());
        editor->setToolTip(tipText(reason));
    }
}

} // namespace redvest::ui
