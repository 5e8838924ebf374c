// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/office_settings.h"

#include "core/domain/purge.h"
#include "core/usecases/volunteers/retention.h"
#include "core/usecases/workspace/rights.h"
#include "core/usecases/workspace/setup.h"
#include "ui/desk/session.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/look/shown_text.h"
#include "ui/parts/look/theme.h"
#include "ui/settings/settings_sheet.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Widgets of one row; what has the stretch takes the room that is left.
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

QPushButton* saveButton(const QString& text, const QString& name, SettingsSheet& sheet)
{
    auto* button = new QPushButton(text, &sheet);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

bool isSame(const DeskRules& a, const DeskRules& b)
{
    return a.otherApproves == b.otherApproves && a.idleMinutes == b.idleMinutes;
}

/// Why whoever sits here may not do that, for a tip; "" when he may.
QString whyNot(const Workspace& ws, Deed deed)
{
    if (ws.isReadOnly())
        return OfficeSettings::tr("The workspace is open for reading only.");
    return refusals(ws, deed).empty() ? QString() : OfficeSettings::tr("Who may: %1").arg(whoMay(deed));
}

void hold(std::initializer_list<QWidget*> editors, const QString& reason)
{
    for (QWidget* editor : editors) {
        editor->setEnabled(reason.isEmpty());
        editor->setToolTip(tipText(reason));
    }
}

struct ListName
{
    const char16_t* kind;
    QString title;
};

/// The lists that forms choose from, as usecases/setup knows them.
std::vector<ListName> listNames()
{
    return {{u"category", OfficeSettings::tr("Kinds of service")},
            {u"skill", OfficeSettings::tr("Skills")},
            {u"language", OfficeSettings::tr("Languages")},
            {u"licence", OfficeSettings::tr("Driving licences")},
            {u"source", OfficeSettings::tr("Sources of volunteers")},
            {u"political_status", OfficeSettings::tr("Political status")},
            {u"item_category", OfficeSettings::tr("Categories of goods")},
            {u"unit", OfficeSettings::tr("Units of goods")}};
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
        addLists(sheet);
    });
    connect(&session, &Session::changed, this, &OfficeSettings::read);
    judge();
}

void OfficeSettings::addOffice(SettingsSheet& sheet)
{
    const Workspace& ws = m_session.workspace();
    const Office& office = ws.office();
    sheet.beginGroup(tr("This office"), tr("As it was given when the workspace was made. Nothing changes it later."));
    sheet.addText(tr("Name"), office.name);
    sheet.addText(tr("Division"), ws.divisions().shortPath(office.division) + u' ' + office.division);
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
    m_saveRules = saveButton(tr("Save the rules"), u"saveRules"_s, sheet);
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
                saveButton(tr("Save"), u"saveRetention."_s + word, sheet)};
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

void OfficeSettings::addLists(SettingsSheet& sheet)
{
    sheet.beginGroup(tr("Lists to choose from"), tr("They came with the workspace. Nothing changes them here or by a "
                                                    "command yet; what a form or a file brings is kept as it is."));
    for (const ListName& list : listNames())
        sheet.addText(list.title, terms(m_session.workspace(), QString::fromUtf16(list.kind)).join(u'、'));
}

/// What is typed and not saved stays; where nothing is, what is kept by now takes its place.
void OfficeSettings::read()
{
    if (m_session.workspace().isLocked() || m_saveRules == nullptr)
        return;
    m_session.attempt([this] {
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
    hold({m_otherApproves, m_idle, m_saveRules}, noRules);
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
