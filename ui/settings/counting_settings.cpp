// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/counting_settings.h"

#include "core/usecases/rota/counted_hours.h"
#include "ui/desk/session.h"
#include "ui/parts/look/message_strip.h"
#include "ui/settings/office_rows.h"
#include "ui/settings/settings_sheet.h"

#include <QComboBox>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMinutesOfHour = 60;
constexpr int kHoursOfDay = 24;

} // namespace

CountingSettings::CountingSettings(Session& session, MessageStrip& strip, SettingsSheet& sheet)
    : QObject(&sheet)
    , m_session(session)
    , m_strip(strip)
    , m_kept(countingRule(session.workspace().office()))
    , m_unit(new QComboBox(&sheet))
    , m_cap(new QSpinBox(&sheet))
    , m_save(rowButton(tr("Save the counting"), u"saveCounting"_s, sheet))
{
    sheet.beginGroup(tr("Counting of hours"),
                     tr("For certificates of service, lists for publication and files for platforms. Figures, rankings "
                        "and stars go on counting every minute."));
    m_unit->setObjectName(u"countingUnit"_s);
    m_unit->setAccessibleName(tr("Counted in"));
    for (const int unit : kCountingUnits)
        m_unit->addItem(unit == 1 ? tr("every minute") : tr("whole units of %1 minutes").arg(unit), unit);
    m_cap->setObjectName(u"dayCap"_s);
    m_cap->setAccessibleName(tr("Counted of one day at most"));
    m_cap->setRange(0, kHoursOfDay);
    m_cap->setSuffix(tr(" h"));
    m_cap->setSpecialValueText(tr("all of it"));
    sheet.addRow(m_unit->accessibleName(), inOneRow(sheet, {m_unit}, nullptr),
                 tr("What is less than a unit at the end of a day is left out."));
    sheet.addRow(m_cap->accessibleName(), inOneRow(sheet, {m_cap, m_save}, nullptr),
                 tr("What was certified before stays as it is."));
    connect(m_unit, &QComboBox::currentIndexChanged, this, &CountingSettings::judge);
    connect(m_cap, &QSpinBox::valueChanged, this, &CountingSettings::judge);
    connect(m_save, &QPushButton::clicked, this, &CountingSettings::save);
    show(m_kept);
    connect(&session, &Session::changed, this, &CountingSettings::read);
    judge();
}

/// What is typed and not saved stays; where nothing is, what is kept by now takes its place.
void CountingSettings::read()
{
    if (m_session.workspace().isLocked())
        return;
    const bool isTyped = !(typed() == m_kept);
    m_kept = countingRule(m_session.workspace().office());
    if (!isTyped)
        show(m_kept);
    judge();
}

void CountingSettings::save()
{
    const CountingRule wanted = typed();
    m_session.carryOut([&](Workspace& ws) { return setCountingRule(ws, wanted); }, m_strip,
                       tr("Counting of hours saved."));
}

void CountingSettings::show(const CountingRule& rule)
{
    m_unit->setCurrentIndex(std::max(0, m_unit->findData(rule.unit)));
    m_cap->setValue(rule.dayCap / kMinutesOfHour);
}

void CountingSettings::judge()
{
    const QString reason = whyNot(m_session.workspace(), Deed::SetRules);
    hold({m_unit, m_cap, m_save}, reason);
    m_save->setEnabled(reason.isEmpty() && !(typed() == m_kept));
}

/// A cap of minutes that somebody set by command stays as long as its hours are not changed.
CountingRule CountingSettings::typed() const
{
    const bool isAsKept = m_cap->value() == m_kept.dayCap / kMinutesOfHour;
    return {m_unit->currentData().toInt(), isAsKept ? m_kept.dayCap : m_cap->value() * kMinutesOfHour};
}

} // namespace redvest::ui
