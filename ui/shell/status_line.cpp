// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/status_line.h"

#include "ui/parts/look/looks.h"
#include "ui/parts/look/theme.h"

#include <QLabel>
#include <QStatusBar>

namespace redvest::ui {

StatusLine::StatusLine(QStatusBar* bar) : QObject(bar)
{
    for (size_t i = 0; i < m_parts.size(); ++i) {
        m_parts[i] = plainLabel(bar);
        m_parts[i]->hide();
        if (i <= static_cast<size_t>(StatusPart::Connection))
            bar->addWidget(m_parts[i]);
        else
            bar->addPermanentWidget(m_parts[i]);
    }
    bar->setContentsMargins(space::kSmall, 0, space::kSmall, 0);
    bar->setSizeGripEnabled(false);
}

void StatusLine::set(StatusPart part, const QString& text)
{
    QLabel* label = m_parts[static_cast<size_t>(part)];
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace redvest::ui
