// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/limit_settings.h"

#include "core/usecases/workspace/eligibility_rules.h"
#include "ui/desk/session.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/message_strip.h"
#include "ui/settings/office_rows.h"
#include "ui/settings/settings_sheet.h"

#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeEdit>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kMinutesOfHour = 60.0;
const QString kClock = u"HH:mm"_s;

QDoubleSpinBox* hoursBox(const QString& name, const QString& called, LimitBounds bounds, SettingsSheet& sheet)
{
    auto* box = new QDoubleSpinBox(&sheet);
    box->setObjectName(name);
    box->setAccessibleName(called);
    box->setDecimals(1);
    box->setSingleStep(kLimitStep / kMinutesOfHour);
    box->setRange(bounds.least / kMinutesOfHour, bounds.most / kMinutesOfHour);
    box->setSuffix(LimitSettings::tr(" h"));
    return box;
}

QSpinBox* countBox(const QString& name, const QString& called, LimitBounds bounds, const QString& suffix,
                   SettingsSheet& sheet)
{
    auto* box = new QSpinBox(&sheet);
    box->setObjectName(name);
    box->setAccessibleName(called);
    box->setRange(bounds.least, bounds.most);
    box->setSuffix(suffix);
    return box;
}

QTimeEdit* clockBox(const QString& name, const QString& called, SettingsSheet& sheet)
{
    auto* box = new QTimeEdit(&sheet);
    box->setObjectName(name);
    box->setAccessibleName(called);
    box->setDisplayFormat(kClock);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    return box;
}

int minutesIn(const QDoubleSpinBox* box)
{
    return qRound(box->value() * kMinutesOfHour);
}

QString usually(const QString& value)
{
    return LimitSettings::tr("Usual: %1").arg(value);
}

QString usualHours(int minutes)
{
    return usually(LimitSettings::tr("%1 h").arg(minutes / kMinutesOfHour));
}

} // namespace

LimitSettings::LimitSettings(Session& session, MessageStrip& strip, SettingsSheet& sheet)
    : QObject(&sheet)
    , m_session(session)
    , m_strip(strip)
    , m_kept(eligibilityLimits(session.workspace().office()))
    , m_rest(hoursBox(u"limitRest"_s, tr("Rest between two shifts, at least"), kRestBounds, sheet))
    , m_day(hoursBox(u"limitDay"_s, tr("Served in one day, at most"), kDayBounds, sheet))
    , m_week(hoursBox(u"limitWeek"_s, tr("Served in seven days, at most"), kWeekBounds, sheet))
    , m_suit(hoursBox(u"limitSuit"_s, tr("In protective suit without a break, at most"), kSuitBounds, sheet))
    , m_stretch(hoursBox(u"limitStretch"_s, tr("Work without a break, at most"), kStretchBounds, sheet))
    , m_health(hoursBox(u"limitHealth"_s, tr("Health declaration, no older than"), kHealthBounds, sheet))
    , m_row(countBox(u"limitRow"_s, tr("Days in a row, at most"), kRowBounds, tr(" days"), sheet))
    , m_elder(
          countBox(u"limitElder"_s, tr("Nights without asking, up to the age of"), kElderBounds, tr(" years"), sheet))
    , m_nightFrom(clockBox(u"limitNightFrom"_s, tr("Night begins"), sheet))
    , m_nightTo(clockBox(u"limitNightTo"_s, tr("Night ends"), sheet))
    , m_save(rowButton(tr("Save the limits"), u"saveLimits"_s, sheet))
    , m_usual(rowButton(tr("Usual values"), u"usualLimits"_s, sheet))
{
    sheet.beginGroup(tr("Limits of eligibility"),
                     tr("They warn; who dispatches may set them aside with a reason. What is changed counts from then "
                        "on, and takes nobody off a shift."));
    addSpans(sheet);
    addStrain(sheet);
    addNights(sheet);
    addButtons(sheet);
    show(m_kept);
    connect(&session, &Session::changed, this, &LimitSettings::read);
    judge();
}

void LimitSettings::addSpans(SettingsSheet& sheet)
{
    const EligibilityLimits usual;
    sheet.addRow(m_rest->accessibleName(), inOneRow(sheet, {m_rest}, nullptr), usualHours(usual.restMinutes));
    sheet.addRow(m_day->accessibleName(), inOneRow(sheet, {m_day}, nullptr), usualHours(usual.dayMinutes));
    sheet.addRow(m_week->accessibleName(), inOneRow(sheet, {m_week}, nullptr), usualHours(usual.weekMinutes));
    sheet.addRow(m_row->accessibleName(), inOneRow(sheet, {m_row}, nullptr), usually(QString::number(usual.daysInRow)));
    for (auto* box : {m_rest, m_day, m_week})
        connect(box, &QDoubleSpinBox::valueChanged, this, &LimitSettings::judge);
    for (auto* box : {m_row, m_elder})
        connect(box, &QSpinBox::valueChanged, this, &LimitSettings::judge);
}

void LimitSettings::addStrain(SettingsSheet& sheet)
{
    const EligibilityLimits usual;
    sheet.addRow(m_stretch->accessibleName(), inOneRow(sheet, {m_stretch}, nullptr), usualHours(usual.stretchMinutes));
    sheet.addRow(m_suit->accessibleName(), inOneRow(sheet, {m_suit}, nullptr), usualHours(usual.suitMinutes));
    sheet.addRow(m_health->accessibleName(), inOneRow(sheet, {m_health}, nullptr), usualHours(usual.healthMinutes));
    for (auto* box : {m_suit, m_stretch, m_health})
        connect(box, &QDoubleSpinBox::valueChanged, this, &LimitSettings::judge);
}

void LimitSettings::addNights(SettingsSheet& sheet)
{
    const EligibilityLimits usual;
    sheet.addRow(m_elder->accessibleName(), inOneRow(sheet, {m_elder}, nullptr),
                 usually(QString::number(usual.elderAge)));
    sheet.addRow(tr("Night, from and to"),
                 inOneRow(sheet, {m_nightFrom, plainLabel(u"–"_s, &sheet), m_nightTo}, nullptr),
                 usually(usual.nightFrom.toString(kClock) + u'–' + usual.nightTo.toString(kClock)));
    for (auto* box : {m_nightFrom, m_nightTo})
        connect(box, &QTimeEdit::timeChanged, this, &LimitSettings::judge);
}

void LimitSettings::addButtons(SettingsSheet& sheet)
{
    sheet.addRow(tr("All limits"), inOneRow(sheet, {m_save, m_usual}, nullptr),
                 tr("The usual values are filled in and count once they are saved."));
    connect(m_save, &QPushButton::clicked, this, &LimitSettings::save);
    connect(m_usual, &QPushButton::clicked, this, [this] { show({}); });
}

/// What is typed and not saved stays; where nothing is, what is kept by now takes its place.
void LimitSettings::read()
{
    if (m_session.workspace().isLocked())
        return;
    const bool isTyped = typed() != m_kept;
    m_kept = eligibilityLimits(m_session.workspace().office());
    if (!isTyped)
        show(m_kept);
    judge();
}

void LimitSettings::save()
{
    const EligibilityLimits wanted = typed();
    m_session.carryOut([&](Workspace& ws) { return setEligibilityLimits(ws, wanted); }, m_strip,
                       tr("Limits of eligibility saved."));
}

void LimitSettings::show(const EligibilityLimits& limits)
{
    m_rest->setValue(limits.restMinutes / kMinutesOfHour);
    m_day->setValue(limits.dayMinutes / kMinutesOfHour);
    m_week->setValue(limits.weekMinutes / kMinutesOfHour);
    m_suit->setValue(limits.suitMinutes / kMinutesOfHour);
    m_stretch->setValue(limits.stretchMinutes / kMinutesOfHour);
    m_health->setValue(limits.healthMinutes / kMinutesOfHour);
    m_row->setValue(limits.daysInRow);
    m_elder->setValue(limits.elderAge);
    m_nightFrom->setTime(limits.nightFrom);
    m_nightTo->setTime(limits.nightTo);
}

void LimitSettings::judge()
{
    const QString reason = whyNot(m_session.workspace(), Deed::SetRules);
    hold({m_rest, m_day, m_week, m_suit, m_stretch, m_health, m_row, m_elder, m_nightFrom, m_nightTo, m_save, m_usual},
         reason);
    m_save->setEnabled(reason.isEmpty() && typed() != m_kept);
    m_usual->setEnabled(reason.isEmpty() && typed() != EligibilityLimits{});
}

EligibilityLimits LimitSettings::typed() const
{
    return {minutesIn(m_rest),   minutesIn(m_day),  minutesIn(m_week), m_row->value(),       m_elder->value(),
            m_nightFrom->time(), m_nightTo->time(), minutesIn(m_suit), minutesIn(m_stretch), minutesIn(m_health)};
}

} // namespace redvest::ui
