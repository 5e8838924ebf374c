// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/reveal/reveal.h"

#include "core/usecases/volunteers/reading.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace redvest::ui {

namespace {

constexpr int kSecondMs = 1000;
constexpr qsizetype kTellingPart = 4; ///< characters of a number that are worth taking back

void takeBack(QClipboard::Mode mode, const QStringList& values)
{
    QClipboard* clipboard = QGuiApplication::clipboard();
    const QString held = clipboard->text(mode).trimmed();
    const bool isOurs = std::any_of(values.begin(), values.end(), [&](const QString& value) {
        return held.contains(value) || (held.size() >= kTellingPart && value.contains(held));
    });
    if (isOurs)
        clipboard->clear(mode);
}

} // namespace

Reveal::Reveal(QObject* parent) : QObject(parent)
{
    m_second.setInterval(kSecondMs);
    connect(&m_second, &QTimer::timeout, this, &Reveal::tick);
}

Reveal::~Reveal()
{
    const QSignalBlocker quiet(this); // who would be told is going as well
    end();
}

void Reveal::start(const QStringList& values)
{
    end();
    m_values = values;
    m_values.removeAll(QString());
    m_left = kRevealSeconds;
    m_second.start();
    Q_EMIT ticked(m_left);
}

void Reveal::end()
{
    if (!isOn())
        return;
    m_second.stop();
    m_left = 0;
    takeBack(QClipboard::Clipboard, m_values);
    if (QGuiApplication::clipboard()->supportsSelection())
        takeBack(QClipboard::Selection, m_values);
    m_values.clear();
    Q_EMIT ended();
}

void Reveal::tick()
{
    if (m_left == 1)
        return end();
    Q_EMIT ticked(--m_left);
}

} // namespace redvest::ui
