// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/standby.h"

#include <tuple>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

auto rankOf(const Successor& s)
{
    return std::tuple(s.verdict.fit == Fit::DoesNotFit, !s.isStandby, s.verdict.fit, s.near, s.weekMinutes);
}

} // namespace

Id<Standby> standbyId(Id<Volunteer> volunteer, QDate day, Id<Site> site, Id<Shift> shift)
{
    return {namedUuid({u"standby"_s, volunteer.text(), day.toString(Qt::ISODate), site.text(), shift.text()})};
}

bool isReadyFor(const Standby& entry, const Shift& shift, Id<Site> site)
{
    if (!entry.shift.isNull())
        return entry.shift == shift.id;
    return entry.day == localDate(shift.starts) && (entry.site.isNull() || entry.site == site);
}

Standby joined(Standby kept, const Standby& other)
{
    if (kept.note.isEmpty())
        kept.note = other.note;
    else if (!other.note.isEmpty() && !kept.note.contains(other.note))
        kept.note += u"；"_s + other.note;
    return kept;
}

bool goesBefore(const Successor& a, const Successor& b)
{
    return rankOf(a) < rankOf(b);
}

} // namespace redvest
