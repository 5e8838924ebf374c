// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Gaps: how many seats are needed, filled and missing, grouped. Pure arithmetic over what storage collected.
//
// A shift's gap is max(0, needed − filled); a surplus never offsets another shift's gap. Totals are sums of shifts, so
// a division's row is the sum of its children plus what sits on the division itself. A shift counts in the one period
// in which it begins, so periods that tile a longer one sum to it. By hour alone a shift counts in every hour it
// touches, so those rows do not add up to the total. Source: the statistics dictionary.

#pragma once

#include "core/base/clock.h"
#include "core/base/enum_text.h"

#include <QString>

#include <vector>

namespace redvest {

enum class GapBy { District, Street, Community, Site, Post, Category, Day, Hour, Shift };
template <>
struct EnumWords<GapBy>
{
    static constexpr std::array words{u"district", u"street", u"community", u"site", u"post",
                                      u"category", u"day",    u"hour",      u"shift"};
};

/// What stands first in a table: the largest gap, or the lowest rate of filling.
enum class GapOrder { Gap, Rate };
template <>
struct EnumWords<GapOrder>
{
    static constexpr std::array words{u"gap", u"rate"};
};

/// Seats of a group of shifts.
struct Seats
{
    qint64 needed = 0;
    qint64 filled = 0;  ///< accepted or further, surplus included
    qint64 covered = 0; ///< Σ min(needed, filled): what of the need is met
    bool operator==(const Seats&) const = default;
    [[nodiscard]] qint64 gap() const { return needed - covered; }
    /// People beyond the need of their own shifts; it meets no other shift's gap.
    [[nodiscard]] qint64 surplus() const { return filled - covered; }
    /// covered ÷ needed; 1 when nothing is needed.
    [[nodiscard]] double cover() const { return needed > 0 ? double(covered) / double(needed) : 1.0; }
    /// Adds one shift. Negative input counts as none.
    void add(qint64 shiftNeeded, qint64 shiftFilled);
    Seats& operator+=(const Seats&);
};

/// One shift with what is needed to group it.
struct ShiftFill
{
    QString shift, post, site; ///< ids
    QString postName, siteName, category;
    QString division; ///< code of the site's division
    Span span;
    qint64 needed = 0;
    qint64 filled = 0;
    QString breaks{}; ///< as the shift says them
};

struct GapRow
{
    QString
        code; ///< division code, id, category, "2022-03-20" or "2022-03-20T07:00"; "" for what sits on the scope itself
    QString name;
    QString place; ///< of a site, post or shift: the division's name
    Span span;     ///< of a shift, day or hour; empty otherwise
    Seats seats;
    qint64 shifts = 0; ///< how many shifts it is made of
    QString site{};    ///< of a post or shift: the site's name
};

struct GapTable
{
    QString scope; ///< division code
    QString scopeName;
    Span period;
    Instant asOf;
    GapBy by = GapBy::Street;
    QString category;       ///< "" for all
    bool onlyBegun = false; ///< only shifts that had begun by `asOf`, as figures count; else all of the period
    QString office;         ///< who says so: the office this copy belongs to
    Seats total;
    qint64 shifts = 0;
    std::vector<GapRow> rows; ///< largest gap first, then larger need, then code
};

/// Groups `shifts` (each once); those that begin in `period` count. What began before it only makes its row, and counts
/// in the hours it touches. Names of divisions and rows for divisions without a shift are
/// the caller's to fill: `name` of a division's row is empty, `place` of a site, post or shift holds the division's
/// code. Days and hours are local and clipped to `period`; a shift counts in the day on which it begins.
[[nodiscard]] GapTable groupGaps(const std::vector<ShiftFill>& shifts, GapBy by, Span period);

/// The code of the row that `shift` counts in, a view into the shift; not for days and hours.
[[nodiscard]] QStringView rowCode(const ShiftFill& shift, GapBy by);

/// By gap: largest gap, then larger need, then code. By rate: lowest cover, then larger gap, then code; rows without a
/// need come last, because nothing is missing there.
void sortRows(GapTable&, GapOrder);

/// What rows `first` and the following hold together, for a chart that cannot show them all.
[[nodiscard]] Seats seatsFrom(const GapTable&, std::size_t first);

/// The statistics dictionary for one scope, period and as-of instant. Definitions: manual, "How things are counted".
struct Figures
{
    QString scope;
    QString scopeName;
    Span period;
    Instant asOf;
    qint64 campaigns = 0;     ///< published in the period
    qint64 recruited = 0;     ///< distinct people accepted or further on a shift that begins in the period, by then
    qint64 onDutyThatDay = 0; ///< distinct people with a record of the as-of day, begun by then, or running then
    qint64 persons = 0;       ///< distinct people with a served record in the period, begun by the as-of instant
    qint64 personTimes = 0;   ///< person × shift of those records; without a shift, records
    qint64 minutes = 0;       ///< approved, the union of one person's overlapping records, served by then
    Seats seats;              ///< of shifts that begin in the period and had begun by then
    qint64 trained = 0;       ///< distinct people with a pass valid on the as-of day
    qint64 teams = 0;         ///< active
    qint64 organisations = 0; ///< active
    qint64 sites = 0;         ///< active
    qint64 volunteers = 0;    ///< registered and active
    qint64 donationCents = 0; ///< declared value of goods received from donors in the period
    bool operator==(const Figures&) const = default;
    /// Hours ÷ persons, divided last; 0 without persons.
    [[nodiscard]] double meanHours() const { return persons > 0 ? double(minutes) / 60.0 / double(persons) : 0.0; }
};

} // namespace redvest
