// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/program_rules.h"

#include "core/domain/counted_days.h"
#include "core/domain/volunteers.h"
#include "ui/settings/settings_sheet.h"

#include <QCoreApplication>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Settings", text);
}

QString clockText(QTime time)
{
    return time.toString(u"HH:mm"_s);
}

} // namespace

void addProgramRules(SettingsSheet& sheet)
{
    sheet.beginGroup(tr("Rules of the program"),
                     tr("The same in every office. They cannot be changed here or by a command; they are shown so that "
                        "everybody knows what figures and warnings rest on."));
    sheet.addText(
        tr("Day of duty"), tr("from %1 to %1 of the next day").arg(clockText(QTime(kDutyHour, 0))),
        tr("Fixed: the figures of two days, desks or offices add up only where every day of duty begins at one hour."));
    sheet.addText(
        tr("Age for risk posts"), tr("%1 years or more").arg(kAdultAge),
        tr("%1 says who is a minor. Nobody can set it aside; below that age a guardian must agree to any shift.")
            .arg(u"《中华人民共和国未成年人保护法》第二条"_s));
}

} // namespace redvest::ui
