// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/office_settings.h"

#include "core/domain/purge.h"
#include "core/usecases/volunteers/retention.h"
#include "core/usecases/workspace/office_name.h"
#include "ui/desk/session.h"
#include "ui/parts/look/message_strip.h"
#include "ui/settings/office_rows.h"
#include "ui/settings/settings_sheet.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kLongestName = 200; ///< as renameOffice keeps it

bool isSame(const DeskRules& a, const DeskRules& b)
{
    return a.otherApproves == b.otherApproves && a.idleMinutes == b.idleMinutes;
}

} // namespace

OfficeSettings::OfficeSettings(Session& session, MessageStrip& strip, SettingsSheet& sheet)
    : QObject(&sheet)
    , m_session(session)
    , m_strip(strip)
{
    m_session.attempt([&] {
        addOffice(sheet);
        addRules(sheet);
        addSpans(sheet);
    });
    connect(&session, &Session::changed, this, &OfficeSettings::read);
    judge();
}

void OfficeSettings::addOffice(SettingsSheet& sheet)
{
    const Workspace& ws = m_session.workspace();
    const Office& office = ws.office();
    m_keptName = office.name;
    sheet.beginGroup(tr("This office"), tr("The name stands at the foot of the window, on printed lists and at the "
                                           "head of briefings."));
    m_name = new QLineEdit(office.name, &sheet);
    m_name->setObjectName(u"officeName"_s);
    m_name->setAccessibleName(tr("Name of the office"));
    m_name->setMaxLength(kLongestName);
    m_name->setCursorPosition(0);
    m_saveName = rowButton(tr("Save the name"), u"saveOffice"_s, sheet);
    sheet.addRow(tr("Name"), inOneRow(sheet, {m_name, m_saveName}, m_name),
                 tr("Briefing series issued under this name are issued under the new one from then on."), office.name);
    sheet.addText(tr("Division"), ws.divisions().shortPath(office.division) + u' ' + office.division,
                  tr("As it was chosen when the workspace was made; nothing changes it later."));
    connect(m_name, &QLineEdit::textChanged, this, &OfficeSettings::judge);
    connect(m_name, &QLineEdit::returnPressed, m_saveName, &QPushButton::click);
    connect(m_saveName, &QPushButton::clicked, this, &OfficeSettings::saveName);
}

void OfficeSettings::addRules(SettingsSheet& sheet)
{
    const Workspace& ws = m_session.workspace();
    m_rules = deskRules(ws);
    sheet.beginGroup(tr("Rules of the desk"),
                     ws.hasAccounts() ? QString() : tr("They count as soon as the office has accounts."));
    m_otherApproves = new QCheckBox(tr("Two people"), &sheet);
    m_otherApproves->setAccessibleName(tr("Served time is approved by another than who entered it"));
    m_otherApproves->setObjectName(u"otherApproves"_s);
    m_otherApproves->setChecked(m_rules.otherApproves);
    m_idle = new QSpinBox(&sheet);
    m_idle->setObjectName(u"idle"_s);
    m_idle->setRange(1, kLongestIdleMinutes);
    m_idle->setSuffix(tr(" min"));
    m_idle->setValue(m_rules.idleMinutes);
    m_idle->setAccessibleName(tr("Locks itself after"));
    m_saveRules = rowButton(tr("Save the rules"), u"saveRules"_s, sheet);
    sheet.addRow(m_otherApproves->accessibleName(), inOneRow(sheet, {m_otherApproves}, nullptr));
    sheet.addRow(tr("Locks itself after"), inOneRow(sheet, {m_idle, m_saveRules}, nullptr));
    connect(m_otherApproves, &QCheckBox::toggled, this, &OfficeSettings::judge);
    connect(m_idle, &QSpinBox::valueChanged, this, &OfficeSettings::judge);
    connect(m_saveRules, &QPushButton::clicked, this, &OfficeSettings::saveRules);
}

void OfficeSettings::addSpans(SettingsSheet& sheet)
{
    sheet.beginGroup(tr("How long personal data are kept"),
                     tr("In months, with the law or the decision that says so. What is past its span is listed to be "
                        "purged; nothing is erased by itself."));
    for (const RetentionRule& rule : retention(m_session.workspace()))
        addSpan(sheet, rule);
}

void OfficeSettings::addSpan(SettingsSheet& sheet, const RetentionRule& rule)
{
    const QString word = wordOf(rule.kind);
    const std::size_t at = m_spans.size();
    SpanRow row{rule, new QSpinBox(&sheet), new QLineEdit(rule.source, &sheet),
                rowButton(tr("Save"), u"saveRetention."_s + word, sheet)};
    row.months->setObjectName(u"months."_s + word);
    row.months->setAccessibleName(classWords(rule.kind));
    row.months->setRange(kKeptForGood, kLongestRetention);
    row.months->setSpecialValueText(tr("kept for good"));
    row.months->setSuffix(tr(" months"));
    row.months->setValue(rule.months);
    row.source->setObjectName(u"source."_s + word);
    row.source->setAccessibleName(tr("The law or the decision"));
    row.source->setPlaceholderText(tr("The law or the decision"));
    row.source->setCursorPosition(0);
    m_spans.push_back(row);
    sheet.addRow(classWords(rule.kind), inOneRow(sheet, {row.months, row.source, row.save}, row.source));
    connect(row.months, &QSpinBox::valueChanged, this, &OfficeSettings::judge);
    connect(row.source, &QLineEdit::textChanged, this, &OfficeSettings::judge);
    connect(row.save, &QPushButton::clicked, this, [this, at] { saveSpan(at); });
}

/// What is typed and not saved stays; where nothing is, what is kept by now takes its place.
void OfficeSettings::read()
{
    if (m_session.workspace().isLocked() || m_saveRules == nullptr)
        return;
    m_session.attempt([this] {
        const bool isNameTyped = m_name->text().trimmed() != m_keptName;
        m_keptName = m_session.workspace().office().name;
        if (!isNameTyped)
            m_name->setText(m_keptName);
        const bool isTyped = !isSame(typedRules(), m_rules);
        m_rules = deskRules(m_session.workspace());
        if (!isTyped) {
            m_otherApproves->setChecked(m_rules.otherApproves);
            m_idle->setValue(m_rules.idleMinutes);
        }
        const std::vector<RetentionRule> rules = retention(m_session.workspace());
        for (SpanRow& row : m_spans) {
            const bool isSpanTyped = typedSpan(row) != row.kept;
            row.kept = ruleOf(rules, row.kept.kind);
            if (isSpanTyped)
                continue;
            row.months->setValue(row.kept.months);
            row.source->setText(row.kept.source);
        }
    });
    judge();
}

void OfficeSettings::saveName()
{
    const QString wanted = m_name->text();
    if (m_session.carryOut([&](Workspace& ws) { return renameOffice(ws, wanted); }, m_strip,
                           tr("The name of the office is saved.")))
        m_name->setText(m_keptName); // as it is kept: in its usual form
}

void OfficeSettings::saveRules()
{
    const DeskRules wanted = typedRules();
    m_session.carryOut([&](Workspace& ws) { return setDeskRules(ws, wanted); }, m_strip,
                       tr("Rules of the desk saved."));
}

void OfficeSettings::saveSpan(std::size_t at)
{
    const RetentionRule wanted = typedSpan(m_spans[at]);
    m_session.carryOut([&](Workspace& ws) { return setRetention(ws, wanted); }, m_strip,
                       tr("Saved: %1").arg(classWords(wanted.kind)));
}

void OfficeSettings::judge()
{
    if (m_saveRules == nullptr)
        return; // the workspace could not be read, which was said
    const Workspace& ws = m_session.workspace();
    const QString noRules = whyNot(ws, Deed::SetRules);
    const QString noSpans = whyNot(ws, Deed::SetRetention);
    hold({m_name, m_saveName, m_otherApproves, m_idle, m_saveRules}, noRules);
    m_saveName->setEnabled(noRules.isEmpty() && m_name->text().trimmed() != m_keptName);
    m_saveRules->setEnabled(noRules.isEmpty() && !isSame(typedRules(), m_rules));
    for (const SpanRow& row : m_spans) {
        hold({row.months, row.source, row.save}, noSpans);
        row.save->setEnabled(noSpans.isEmpty() && typedSpan(row) != row.kept);
    }
}

DeskRules OfficeSettings::typedRules() const
{
    return {m_otherApproves->isChecked(), m_idle->value()};
}

RetentionRule OfficeSettings::typedSpan(const SpanRow& row)
{
    return {row.kept.kind, row.months->value(), row.source->text().trimmed()};
}

} // namespace redvest::ui
