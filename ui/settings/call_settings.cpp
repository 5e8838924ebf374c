// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/call_settings.h"

#include "core/usecases/workspace/call_settings.h"
#include "ui/desk/session.h"
#include "ui/parts/look/message_strip.h"
#include "ui/settings/office_rows.h"
#include "ui/settings/settings_sheet.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kLongestLine = 200;
constexpr int kTextLines = 4;

} // namespace

CallSettings::CallSettings(Session& session, MessageStrip& strip, SettingsSheet& sheet)
    : QObject(&sheet)
    , m_session(session)
    , m_strip(strip)
    , m_kept(callTexts(session.workspace().office()))
{
    sheet.beginGroup(tr("Words of calls"), tr("What a new call begins with. Calls that were issued keep their words."));
    m_series = addLine(sheet, tr("Series of calls"), u"callSeries"_s, tr("Numbers run in it from 1 each year."));
    m_contact = addLine(sheet, tr("Contact for calls"), u"callContact"_s);
    m_phone = addLine(sheet, tr("Phone for calls"), u"callPhone"_s);
    m_risk = addText(sheet, tr("Risk notice"), u"callRisk"_s, tr("No call is issued without it."));
    m_benefits = addText(sheet, tr("Benefits and cover"), u"callBenefits"_s);
    m_how = addText(sheet, tr("How to answer"), u"callHow"_s);
    m_save = rowButton(tr("Save the words of calls"), u"saveCallTexts"_s, sheet); // after the words, also by Tab
    m_usual = rowButton(tr("Usual values"), u"usualCallTexts"_s, sheet);
    sheet.addRow(tr("All words of calls"), inOneRow(sheet, {m_save, m_usual}, nullptr),
                 tr("The usual values are filled in and count once they are saved."));
    connect(m_save, &QPushButton::clicked, this, &CallSettings::save);
    connect(m_usual, &QPushButton::clicked, this, [this] { show(usual()); });
    show(m_kept);
    connect(&session, &Session::changed, this, &CallSettings::read);
    judge();
}

QLineEdit* CallSettings::addLine(SettingsSheet& sheet, const QString& label, const QString& name, const QString& note)
{
    auto* edit = new QLineEdit(&sheet);
    edit->setObjectName(name);
    edit->setAccessibleName(label);
    edit->setMaxLength(kLongestLine);
    connect(edit, &QLineEdit::textChanged, this, &CallSettings::judge);
    sheet.addRow(label, edit, note);
    return edit;
}

QPlainTextEdit* CallSettings::addText(SettingsSheet& sheet, const QString& label, const QString& name,
                                      const QString& note)
{
    auto* edit = new QPlainTextEdit(&sheet);
    edit->setObjectName(name);
    edit->setAccessibleName(label);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * (kTextLines + 1));
    connect(edit, &QPlainTextEdit::textChanged, this, &CallSettings::judge);
    sheet.addRow(label, edit, note);
    return edit;
}

/// What is typed and not saved stays; where nothing is, what is kept by now takes its place.
void CallSettings::read()
{
    if (m_session.workspace().isLocked())
        return;
    const bool isTyped = !(typed() == m_kept);
    m_kept = callTexts(m_session.workspace().office());
    if (!isTyped)
        show(m_kept);
    judge();
}

void CallSettings::save()
{
    const CallTexts wanted = typed();
    m_session.carryOut([&](Workspace& ws) { return setCallTexts(ws, wanted); }, m_strip, tr("Words of calls saved."));
}

void CallSettings::show(const CallTexts& texts)
{
    m_series->setText(texts.series);
    m_contact->setText(texts.contact);
    m_phone->setText(texts.phone);
    m_risk->setPlainText(texts.riskNotice);
    m_benefits->setPlainText(texts.benefits);
    m_how->setPlainText(texts.howToAnswer);
}

void CallSettings::judge()
{
    if (m_usual == nullptr)
        return; // while the fields are made
    const QString reason = whyNot(m_session.workspace(), Deed::SetRules);
    hold({m_series, m_contact, m_phone, m_risk, m_benefits, m_how, m_save, m_usual}, reason);
    m_save->setEnabled(reason.isEmpty() && !(typed() == m_kept));
    m_usual->setEnabled(reason.isEmpty() && !(typed() == usual()));
}

CallTexts CallSettings::typed() const
{
    return {m_series->text(),     m_benefits->toPlainText(), m_risk->toPlainText(),
            m_how->toPlainText(), m_contact->text(),         m_phone->text()};
}

CallTexts CallSettings::usual() const
{
    CallTexts texts;
    texts.contact = m_session.workspace().office().contact;
    texts.phone = m_session.workspace().office().phone;
    return texts;
}

} // namespace redvest::ui
