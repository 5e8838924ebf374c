// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Instants, spans and the clock. Time is a parameter: nothing in core asks the system for it but SystemClock.
//
// An Instant is UTC with millisecond precision. Local time is China Standard Time (UTC+08:00, no daylight saving since
// 1991): one zone for the whole country, so a file means the same on a PC whose zone is set wrongly.

#pragma once

#include <QDate>
#include <QString>
#include <QTime>

#include <compare>
#include <optional>

namespace redvest {

struct Instant
{
    qint64 ms = 0; ///< since 1970-01-01T00:00:00Z
    auto operator<=>(const Instant&) const = default;
    [[nodiscard]] bool isSet() const { return ms != 0; }
};

/// [from, to). Empty when to <= from.
struct Span
{
    Instant from;
    Instant to;
    bool operator==(const Span&) const = default;
    [[nodiscard]] bool contains(Instant t) const { return from <= t && t < to; }
    [[nodiscard]] bool touches(const Span& other) const { return from < other.to && other.from < to; }
    [[nodiscard]] qint64 minutes() const { return to > from ? (to.ms - from.ms) / 60000 : 0; }
};

[[nodiscard]] Instant atLocal(QDate day, QTime time = QTime(0, 0));
[[nodiscard]] QDate localDate(Instant);
[[nodiscard]] QTime localTime(Instant);
[[nodiscard]] Instant plusMinutes(Instant, qint64 minutes);
/// The local day as a span: [00:00, 24:00).
[[nodiscard]] Span dayOf(QDate day);

/// Fixed width, sorts as text: "2022-03-20T07:00:00.000Z". The unset instant is "".
[[nodiscard]] QString toUtcText(Instant);
/// Inverse of toUtcText; unset on anything else.
[[nodiscard]] Instant fromUtcText(const QString&);
/// ISO 8601 with offset, for machines: "2022-03-20T15:00:00+08:00".
[[nodiscard]] QString toIsoText(Instant);
/// "2022-03-20" or "2022-03-20T07:00[:ss][Z|+hh:mm]"; local without an offset. Nothing on anything else.
[[nodiscard]] std::optional<Instant> fromIsoText(const QString&);
/// For grids: "2022-03-20 15:00" local.
[[nodiscard]] QString toLocalText(Instant);

class Clock
{
public:
    Clock() = default;
    Clock(const Clock&) = delete;
    Clock& operator=(const Clock&) = delete;
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override;
};

/// A clock that stands until it is moved: for tests and for the sample workspace.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(Instant at) : m_now(at) {}
    [[nodiscard]] Instant now() const override { return m_now; }
    void advance(qint64 ms) { m_now.ms += ms; }
    void set(Instant at) { m_now = at; }

private:
    Instant m_now;
};

/// Another clock moved to begin at an instant: the sample workspace lives in March 2022.
class ShiftedClock final : public Clock
{
public:
    ShiftedClock(const Clock& real, Instant begin) : m_real(real), m_shiftMs(begin.ms - real.now().ms) {}
    [[nodiscard]] Instant now() const override { return {m_real.now().ms + m_shiftMs}; }

private:
    const Clock& m_real;
    qint64 m_shiftMs;
};

} // namespace redvest
