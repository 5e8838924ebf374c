// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settings_dialog.h"

#include "ui/desk/session.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/look/theme.h"
#include "ui/settings/call_settings.h"
#include "ui/settings/counting_settings.h"
#include "ui/settings/default_settings.h"
#include "ui/settings/limit_settings.h"
#include "ui/settings/office_settings.h"
#include "ui/settings/program_rules.h"
#include "ui/settings/settings_sheet.h"
#include "ui/settings/star_settings.h"
#include "ui/settings/term_settings.h"
#include "ui/settings/weight_settings.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QSize kSize(880, 480); ///< within a window of 960 by 520

} // namespace

SettingsDialog::SettingsDialog(Session& session, const SettingsDoors& doors, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_strip(new MessageStrip(this))
    , m_search(new QLineEdit(this))
    , m_sheet(new SettingsSheet(this))
{
    setObjectName(u"settingsDialog"_s);
    setWindowTitle(tr("Settings"));
    resize(kSize);
    buildSearch();
    addOwnSettings(*m_sheet, doors, [this](QAction* action) {
        accept();
        if (!isVisible()) // something typed may still be to be saved
            action->trigger();
    });
    new OfficeSettings(session, *m_strip, *m_sheet); // the sheet owns it, and those that follow
    new LimitSettings(session, *m_strip, *m_sheet);
    new StarSettings(session, *m_strip, *m_sheet);
    new WeightSettings(session, *m_strip, *m_sheet);
    new CountingSettings(session, *m_strip, *m_sheet);
    new CallSettings(session, *m_strip, *m_sheet);
    new TermSettings(session, *m_strip, *m_sheet);
    new DefaultSettings(session, *m_strip, *m_sheet);
    addProgramRules(*m_sheet);
    auto* close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"close"_s);
    close->setAutoDefault(false);
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    column->setSpacing(space::kSmall);
    column->addWidget(m_search);
    column->addWidget(m_sheet, 1);
    column->addWidget(m_strip);
    column->addLayout(foot);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(&session, &Session::changed, this, [this] { m_warnedOf = nullptr; });
    m_search->setFocus();
}

void SettingsDialog::buildSearch()
{
    m_search->setObjectName(u"search"_s);
    m_search->setClearButtonEnabled(true);
    m_search->setPlaceholderText(tr("Search the settings  Ctrl+F"));
    m_search->setAccessibleName(tr("Search"));
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, m_sheet, &SettingsSheet::find);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
}

void SettingsDialog::done(int result)
{
    QPushButton* waiting = m_session.workspace().isLocked() ? nullptr : unsaved();
    if (waiting == nullptr || waiting == m_warnedOf)
        return QDialog::done(result);
    m_warnedOf = waiting;
    m_strip->showProblem(
        tr("What you typed is not saved yet. Press \"%1\", or close once more to drop it.").arg(waiting->text()));
    waiting->setFocus();
}

/// A group lets its button be pressed while something is to be saved, and then only.
QPushButton* SettingsDialog::unsaved() const
{
    for (QPushButton* button : m_sheet->findChildren<QPushButton*>()) {
        if (button->objectName().startsWith(u"save") && button->isEnabled())
            return button;
    }
    return nullptr;
}

/// From the search the keyboard goes down to what was found; Escape takes the search back before it closes.
bool SettingsDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter)
        return focusNextChild();
    if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace redvest::ui
