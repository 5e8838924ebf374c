// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/look/system_colours.h"

#include <QApplication>
#include <QEvent>
#include <QTimer>

#include <chrono>
#include <utility>

namespace redvest::ui {

SystemColours::SystemColours(QApplication& app, IsDark isDark)
    : QObject(&app)
    , m_app(app)
    , m_isDark(std::move(isDark))
    , m_soon(new QTimer(this))
{
    m_soon->setSingleShot(true);
    m_soon->setInterval(std::chrono::milliseconds(0));
    connect(m_soon, &QTimer::timeout, this, &SystemColours::follow);
    app.installEventFilter(this);
}

/// What the program itself does to its palette comes by the same events and says nothing about the system.
bool SystemColours::eventFilter(QObject* watched, QEvent* event)
{
    const bool isPalette = event->type() == QEvent::ApplicationPaletteChange && watched == &m_app;
    if ((isPalette || event->type() == QEvent::ThemeChange) && !isBeingDressed(m_app))
        m_soon->start();
    return QObject::eventFilter(watched, event);
}

void SystemColours::follow()
{
    if (const Appearance kept = keptAppearance(); kept.colours == Colours::AsSystem)
        applyAppearance(m_app, kept, m_isDark);
}

} // namespace redvest::ui
