// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/journal/stamp.h"

#include "core/base/failure.h"

#include <QCoreApplication>

#include <algorithm>

namespace redvest::storage {

namespace {

constexpr qint64 kYear2100Ms = 4102444800000LL;

quint64 ticksOf(const QString& stamp)
{
    return QStringView(stamp).left(16).toULongLong(nullptr, 16);
}

} // namespace

StampClock::StampClock(QString device, const QString& lastStamp)
    : m_device(std::move(device))
    , m_last(ticksOf(lastStamp))
{}

QString StampClock::next(Instant now)
{
    if (now.ms >= kYear2100Ms || now.ms < 0)
        throw Failure(QCoreApplication::translate(
            "Storage", "The clock of this PC shows an impossible date. Set the date right and try again."));
    m_last = std::max(static_cast<quint64>(now.ms) << 16, m_last + 1);
    return QStringLiteral("%1-%2").arg(m_last, 16, 16, QLatin1Char('0')).arg(m_device);
}

void StampClock::see(const QString& stamp)
{
    const quint64 ticks = ticksOf(stamp);
    if (static_cast<qint64>(ticks >> 16) < kYear2100Ms)
        m_last = std::max(m_last, ticks);
}

} // namespace redvest::storage
