// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/star_settings.h"

#include "core/usecases/honours/star_rules.h"
#include "ui/desk/session.h"
#include "ui/parts/look/message_strip.h"
#include "ui/settings/office_rows.h"
#include "ui/settings/settings_sheet.h"

#include <QPushButton>
#include <QSpinBox>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

StarSettings::StarSettings(Session& session, MessageStrip& strip, SettingsSheet& sheet)
    : QObject(&sheet)
    , m_session(session)
    , m_strip(strip)
    , m_kept(starLevels(session.workspace().office()))
{
    sheet.beginGroup(tr("Star levels"),
                     tr("From so many approved hours on a level may be applied for. What was granted stays granted."));
    const StarLevels usual;
    for (std::size_t i = 0; i < m_hours.size(); ++i) {
        auto* box = new QSpinBox(&sheet);
        box->setObjectName(u"starHours%1"_s.arg(i + 1));
        box->setAccessibleName(starName(int(i) + 1));
        box->setRange(1, kMostStarHours);
        box->setSuffix(tr(" h"));
        connect(box, &QSpinBox::valueChanged, this, &StarSettings::judge);
        sheet.addRow(box->accessibleName(), inOneRow(sheet, {box}, nullptr), tr("Usual: %1").arg(usual.hours[i]));
        m_hours[i] = box;
    }
    m_save = rowButton(tr("Save the star levels"), u"saveStars"_s, sheet); // after the hours, also by Tab
    m_usual = rowButton(tr("Usual values"), u"usualStars"_s, sheet);
    sheet.addRow(tr("All star levels"), inOneRow(sheet, {m_save, m_usual}, nullptr),
                 tr("The usual values are filled in and count once they are saved."));
    connect(m_save, &QPushButton::clicked, this, &StarSettings::save);
    connect(m_usual, &QPushButton::clicked, this, [this] { show({}); });
    show(m_kept);
    connect(&session, &Session::changed, this, &StarSettings::read);
    judge();
}

/// What is typed and not saved stays; where nothing is, what is kept by now takes its place.
void StarSettings::read()
{
    if (m_session.workspace().isLocked())
        return;
    const bool isTyped = !(typed() == m_kept);
    m_kept = starLevels(m_session.workspace().office());
    if (!isTyped)
        show(m_kept);
    judge();
}

void StarSettings::save()
{
    const StarLevels wanted = typed();
    m_session.carryOut([&](Workspace& ws) { return setStarLevels(ws, wanted); }, m_strip, tr("Star levels saved."));
}

void StarSettings::show(const StarLevels& levels)
{
    for (std::size_t i = 0; i < m_hours.size(); ++i)
        m_hours[i]->setValue(levels.hours[i]);
}

void StarSettings::judge()
{
    if (m_hours.back() == nullptr)
        return; // while the boxes are made
    const QString reason = whyNot(m_session.workspace(), Deed::SetRules);
    hold({m_hours[0], m_hours[1], m_hours[2], m_hours[3], m_hours[4], m_save, m_usual}, reason);
    m_save->setEnabled(reason.isEmpty() && !(typed() == m_kept));
    m_usual->setEnabled(reason.isEmpty() && !(typed() == StarLevels{}));
}

StarLevels StarSettings::typed() const
{
    StarLevels levels;
    for (std::size_t i = 0; i < m_hours.size(); ++i)
        levels.hours[i] = m_hours[i]->value();
    return levels;
}

} // namespace redvest::ui
