// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/program_rules.h"

#include "core/domain/counted_days.h"
#include "core/domain/eligibility.h"
#include "ui/settings/settings_sheet.h"

#include <QCoreApplication>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Settings", text);
}

QString hours(int minutes)
{
    return tr("%1 h").arg(double(minutes) / 60.0);
}

QString clockText(QTime time)
{
    return time.toString(u"HH:mm"_s);
}

} // namespace

void addProgramRules(SettingsSheet& sheet)
{
    const EligibilityLimits limits;
    const QString own = tr("Rule of this program. It warns; who dispatches may set it aside with a reason.");
    sheet.beginGroup(tr("Rules of the program"),
                     tr("The same in every office. They cannot be changed here or by a command; they are shown so that "
                        "everybody knows what figures and warnings rest on."));
    sheet.addText(
        tr("Day of duty"), tr("from %1 to %1 of the next day").arg(clockText(QTime(kDutyHour, 0))),
        tr("Fixed: the figures of two days, desks or offices add up only where every day of duty begins at one hour."));
    sheet.addText(
        tr("Age for risk posts"), tr("%1 years or more").arg(limits.adultAge),
        tr("%1 says who is a minor. Nobody can set it aside; below that age a guardian must agree to any shift.")
            .arg(u"《中华人民共和国未成年人保护法》第二条"_s));
    sheet.addText(tr("Rest between two shifts"), tr("at least %1").arg(hours(limits.restMinutes)), own);
    sheet.addText(tr("Served in one day"), tr("at most %1").arg(hours(limits.dayMinutes)), own);
    sheet.addText(tr("Served in seven days"), tr("at most %1").arg(hours(limits.weekMinutes)), own);
    sheet.addText(tr("Days in a row"), tr("at most %1").arg(limits.daysInRow), own);
    sheet.addText(tr("Nights"),
                  tr("%1 to %2: not for those under %3, and not without asking for those over %4")
                      .arg(clockText(limits.nightFrom), clockText(limits.nightTo))
                      .arg(limits.adultAge)
                      .arg(limits.elderAge),
                  own);
}

} // namespace redvest::ui
