// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The roster of a day as it was published, and what is another in it by now. Pure.
//
// A day's roster is made of the shifts that begin on it and are not called off, with whoever stands on them. It is kept
// as it stood, so that what changed since is told from it, whatever way the change came: typed, imported, taken back or
// brought by another desk.

#pragma once

#include "core/domain/rota.h"

#include <QStringList>

#include <optional>

namespace redvest {

/// How far somebody is on the roster of a shift.
enum class Certainty {
    Nowhere, ///< not on it, or not any more: declined, not answered, absent, excused, cancelled
    Asked,   ///< proposed or invited
    Sure     ///< accepted, on duty, served
};
[[nodiscard]] constexpr Certainty certaintyOf(AssignmentState state)
{
    if (isFilled(state))
        return Certainty::Sure;
    return isBinding(state) ? Certainty::Asked : Certainty::Nowhere;
}

/// The roster of one day and division as it was made known. Those of one day and division are numbered; the one with
/// the latest time is in force.
struct PublishedDay
{
    Id<PublishedDay> id;
    QDate day;
    QString scope; ///< code of the division it was published for
    int number = 0;
    Instant publishedAt;
    QString publishedBy;
    QString reason; ///< why again; "" of the first
    bool operator==(const PublishedDay&) const = default;
};

/// Somebody on a roster.
struct PublishedPerson
{
    Id<Volunteer> volunteer;
    Certainty certainty = Certainty::Sure;
    bool operator==(const PublishedPerson&) const = default;
};

/// One shift of a roster with all that was said of it. It names the shift and does not hold it: what was published
/// stays, whatever became of the shift.
struct PublishedShift
{
    Id<PublishedShift> id;
    Id<PublishedDay> publication;
    QString shift; ///< its id
    QString postName;
    QString siteName;
    QString division;
    Instant starts;
    Instant ends;
    int needed = 0;
    QString people; ///< textOfRoster
    bool operator==(const PublishedShift&) const = default;
    [[nodiscard]] Span span() const { return {starts, ends}; }
};

/// Sorted by id, so that equal rosters have equal texts; who is nowhere is left out.
[[nodiscard]] QString textOfRoster(std::vector<PublishedPerson>);
/// Inverse; what cannot be read is left out.
[[nodiscard]] std::vector<PublishedPerson> peopleOnRoster(const QString&);

enum class RosterChangeKind {
    ShiftAdded,
    ShiftGone,      ///< called off, taken away, or moved to another day or place
    ShiftMoved,     ///< other hours
    ShiftElsewhere, ///< at another site, or of another post; also where one of them has another name by now
    NeededChanged,
    PersonAdded,
    PersonLeft,
    PersonConfirmed, ///< was asked, and is sure by now
    PersonUnsure     ///< was sure, and is asked again
};
template <>
struct EnumWords<RosterChangeKind>
{
    static constexpr std::array words{u"shift_added",     u"shift_gone",       u"shift_moved",
                                      u"shift_elsewhere", u"needed_changed",   u"person_added",
                                      u"person_left",     u"person_confirmed", u"person_unsure"};
};

struct RosterChange
{
    RosterChangeKind kind = RosterChangeKind::ShiftAdded;
    std::optional<PublishedShift> before; ///< nothing of a shift that was added
    std::optional<PublishedShift> after;  ///< nothing of a shift that is gone
    /// Whom it is about: one of a person's own, all who stood there of a shift added or gone, nobody otherwise.
    std::vector<PublishedPerson> people;
    bool operator==(const RosterChange&) const = default;
    [[nodiscard]] const PublishedShift& shift() const { return after ? *after : *before; }
};

/// What is another in `now` than in `then`, by start, place and shift; of one shift its own before its people's. Ids of
/// the rows themselves are not compared.
[[nodiscard]] std::vector<RosterChange> rosterChanges(const std::vector<PublishedShift>& then,
                                                      const std::vector<PublishedShift>& now);

/// A change in words, with who made it last, when and why, where the journal knows.
struct ToldChange
{
    RosterChange change;
    QString place;      ///< "彭浦镇 › 龙馥居委会"
    QStringList people; ///< names of change.people
    QString state;      ///< of one person's: the word of files for the state now; "" where there is none
    QString by;
    Instant at;
    QString reason; ///< "" of what was taken back by undoing
};
struct DayChanges
{
    QDate day;
    QString scope;
    QString place;  ///< the name of that division
    QString office; ///< who tells it
    PublishedDay since;
    Instant asOf;
    std::vector<ToldChange> changes; ///< in the order of rosterChanges
};

} // namespace redvest
