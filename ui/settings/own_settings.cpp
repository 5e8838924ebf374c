// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/own_settings.h"

#include "ui/parts/look/appearance.h"
#include "ui/parts/look/shown_text.h"
#include "ui/settings/settings_sheet.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Settings", text);
}

/// A widget as wide as it needs at the left of its row.
QWidget* atTheLeft(QWidget* widget, SettingsSheet& sheet)
{
    auto* box = new QWidget(&sheet);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(widget);
    row->addStretch(1);
    return box;
}

QComboBox* choices(const QString& name, const QString& called, SettingsSheet& sheet)
{
    auto* box = new QComboBox(&sheet);
    box->setObjectName(name);
    box->setAccessibleName(called);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

void change(const std::function<void(Appearance&)>& step)
{
    Appearance wanted = keptAppearance();
    step(wanted);
    keepAppearance(wanted);
    applyAppearance(*qApp, wanted);
}

void addTextSize(SettingsSheet& sheet)
{
    auto* box = choices(u"textSize"_s, tr("Size of text"), sheet);
    for (const int percent : kTextPercents)
        box->addItem(tr("%1 %").arg(percent), percent);
    box->setCurrentIndex(box->findData(keptAppearance().textPercent));
    QObject::connect(box, &QComboBox::activated, box,
                     [box] { change([box](Appearance& wanted) { wanted.textPercent = box->currentData().toInt(); }); });
    sheet.addRow(
        tr("Size of text"), atTheLeft(box, sheet),
        tr("Counts at once, for the whole window. Larger than 125 % asks for a screen of 1366 by 768 or more."));
}

void addColours(SettingsSheet& sheet)
{
    auto* box = choices(u"colours"_s, tr("Colours"), sheet);
    box->addItem(tr("As the system"), int(Colours::AsSystem));
    box->addItem(tr("Light"), int(Colours::Light));
    box->addItem(tr("Dark"), int(Colours::Dark));
    box->setCurrentIndex(box->findData(int(keptAppearance().colours)));
    QObject::connect(box, &QComboBox::activated, box, [box] {
        change([box](Appearance& wanted) { wanted.colours = Colours(box->currentData().toInt()); });
    });
    sheet.addRow(tr("Colours"), atTheLeft(box, sheet), tr("Paper, saved pictures and previews of pages stay white."));
}

void addLanguages(SettingsSheet& sheet, const QList<QAction*>& languages, const std::function<void(QAction*)>& leaveBy)
{
    if (languages.isEmpty())
        return;
    auto* box = choices(u"language"_s, tr("Language"), sheet);
    for (qsizetype i = 0; i < languages.size(); ++i) {
        box->addItem(languages[i]->text(), int(i));
        if (languages[i]->isChecked())
            box->setCurrentIndex(int(i));
    }
    QObject::connect(box, &QComboBox::activated, box, [languages, leaveBy](int at) {
        if (!languages[at]->isChecked())
            leaveBy(languages[at]);
    });
    sheet.addRow(tr("Language"), atTheLeft(box, sheet), tr("The window opens anew in the language chosen."));
}

void addDoor(SettingsSheet& sheet, const QString& name, const QString& note, QAction* action,
             const std::function<void(QAction*)>& leaveBy)
{
    if (action == nullptr)
        return;
    auto* button = new QPushButton(action->text(), &sheet);
    button->setObjectName(u"to."_s + action->objectName());
    button->setAutoDefault(false);
    button->setEnabled(action->isEnabled());
    button->setToolTip(tipText(action->toolTip() == action->iconText() ? QString() : action->toolTip()));
    QObject::connect(button, &QPushButton::clicked, button, [action, leaveBy] { leaveBy(action); });
    sheet.addRow(name, atTheLeft(button, sheet), note);
}

} // namespace

void addOwnSettings(SettingsSheet& sheet, const SettingsDoors& doors, const std::function<void(QAction*)>& leaveBy)
{
    sheet.beginGroup(tr("This PC"), tr("For you on this PC; others keep their own."));
    addTextSize(sheet);
    addColours(sheet);
    addLanguages(sheet, doors.languages, leaveBy);
    addDoor(sheet, tr("Backups"), tr("Backups, encrypted copies on a stick or in another folder, and restoring."),
            doors.backups, leaveBy);
    addDoor(sheet, tr("Accounts"), tr("Who may do and see what, and passphrases."), doors.accounts, leaveBy);
}

} // namespace redvest::ui
