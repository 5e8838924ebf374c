// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Hybrid logical clock stamps: 48 bits of milliseconds, 16 bits of counter, then the device. As text they sort by time,
// then by device, so "the later stamp wins" means the same on every desk. They order concurrent writes; what happened
// before what is told by the version vectors of the journal, never by these.

#pragma once

#include "core/base/clock.h"

#include <QString>

namespace redvest::storage {

/// 16 hexadecimal digits, '-', device: "017fa5d9b6800000-3f…".
class StampClock
{
public:
    StampClock(QString device, const QString& lastStamp);
    /// A stamp later than every one made or seen so far, at `now` or, if the PC's clock went back, just after the last.
    /// Failure when the clock claims a year after 2100: one such stamp would win for ever.
    [[nodiscard]] QString next(Instant now);
    /// Takes note of another device's stamp.
    void see(const QString& stamp);

private:
    QString m_device;
    quint64 m_last = 0;
};

} // namespace redvest::storage
