// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/default_settings.h"

#include "core/usecases/workspace/defaults.h"
#include "ui/desk/session.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/message_strip.h"
#include "ui/settings/office_rows.h"
#include "ui/settings/settings_sheet.h"

#include <QLabel>
#include <QPushButton>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

DefaultSettings::DefaultSettings(Session& session, MessageStrip& strip, SettingsSheet& sheet)
    : QObject(&sheet)
    , m_session(session)
    , m_strip(strip)
    , m_said(sayingLabel({}, "", &sheet))
    , m_add(rowButton(tr("Add what is missing"), u"addDefaults"_s, sheet))
{
    m_said->setObjectName(u"defaultsMissing"_s);
    sheet.addRow(tr("Usual words and templates"), inOneRow(sheet, {m_said, m_add}, m_said),
                 tr("For lists that have no word yet, as in a workspace of an earlier version."));
    connect(m_add, &QPushButton::clicked, this, &DefaultSettings::add);
    connect(&session, &Session::changed, this, [this](const ChangeSet& changes) {
        if (changes.touches(u"term"_s) || changes.touches(u"post_template"_s))
            read();
    });
    read();
}

void DefaultSettings::read()
{
    if (m_session.workspace().isLocked())
        return;
    DefaultsMissing missing;
    if (!m_session.attempt([&] { missing = defaultsMissing(m_session.workspace()); }))
        return;
    m_said->setText(missing.isEmpty() ? tr("Nothing is missing.")
                                      : tr("%1 words of lists, %2 templates of posts are missing.")
                                            .arg(missing.terms.size())
                                            .arg(missing.templates.size()));
    const QString reason = whyNot(m_session.workspace(), Deed::SetRules);
    hold({m_add}, reason);
    m_add->setEnabled(reason.isEmpty() && !missing.isEmpty());
}

void DefaultSettings::add()
{
    m_session.carryOut([](Workspace& ws) { return addDefaults(ws); }, m_strip,
                       [](const DefaultsAdded& done) {
                           return tr("Added: %1 words of lists, %2 templates of posts.")
                               .arg(done.added.terms.size())
                               .arg(done.added.templates.size());
                       });
}

} // namespace redvest::ui
