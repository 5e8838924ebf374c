// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What one page asks another to show or to begin, each wish with what it needs to be followed.

#pragma once

#include "core/base/clock.h"
#include "core/domain/rota.h"
#include "core/domain/supplies.h"
#include "core/domain/training.h"

#include <QMetaType>
#include <QString>

#include <variant>
#include <vector>

namespace redvest::ui {

/// A person with the name shown.
struct NamedId
{
    Id<Volunteer> id;
    QString name;
    bool operator==(const NamedId&) const = default;
};

struct ShowPerson
{
    Id<Volunteer> person;
    bool operator==(const ShowPerson&) const = default;
};
struct RegisterPerson
{
    bool operator==(const RegisterPerson&) const = default;
};
/// Somebody is to be sought in the register.
struct FindPeople
{
    bool operator==(const FindPeople&) const = default;
};
/// People who may be one on two records.
struct ShowDuplicates
{
    bool operator==(const ShowDuplicates&) const = default;
};
/// Letters of thanks to these people.
struct ThankPeople
{
    std::vector<NamedId> people;
    bool operator==(const ThankPeople&) const = default;
};
/// They are to wait in the reserve.
struct ReservePeople
{
    std::vector<NamedId> people;
    bool operator==(const ReservePeople&) const = default;
};
/// Certificates of service for them.
struct CertifyPeople
{
    std::vector<NamedId> people;
    bool operator==(const CertifyPeople&) const = default;
};
/// They are to be signed up for a session that is to come.
struct TrainPeople
{
    std::vector<NamedId> people;
    bool operator==(const TrainPeople&) const = default;
};
/// A new shift is to be entered, of that post; null for none yet.
struct EnterShift
{
    Id<Post> post;
    bool operator==(const EnterShift&) const = default;
};
struct ShowShift
{
    Id<Shift> shift;
    bool operator==(const ShowShift&) const = default;
};
struct ShowPost
{
    Id<Post> post;
    bool operator==(const ShowPost&) const = default;
};
/// The page's list, narrowed to a division.
struct ShowDivision
{
    QString code;
    bool operator==(const ShowDivision&) const = default;
};
/// Who was asked for gaps, and who has answered.
struct ShowGapCollections
{
    bool operator==(const ShowGapCollections&) const = default;
};
/// The certificates of service that were issued.
struct ShowServiceRegister
{
    bool operator==(const ShowServiceRegister&) const = default;
};
/// Served time that waits for approval.
struct ShowHours
{
    bool operator==(const ShowHours&) const = default;
};
enum class PageList {
    Stock,
    Ledger,
    Stores,
    TrainingRecords,
    TrainingSessions,
    Courses,
    Certificates,
    TrainingMatrix,
    TrainFirstList,
    CourseRules,
    Teams,
    Organisations,
    Campaigns,
    Reserve,
    ReserveFigures,
    Sites
};
struct ShowList
{
    PageList list = PageList::Stock;
    bool operator==(const ShowList&) const = default;
};
struct EnterResults
{
    Id<TrainingSession> session;
    bool operator==(const EnterResults&) const = default;
};
struct EnterMovement
{
    MovementKind kind = MovementKind::Issue;
    bool operator==(const EnterMovement&) const = default;
};
/// The lines of the ledger that concern that item.
struct ShowLedgerOf
{
    Id<Item> item;
    bool operator==(const ShowLedgerOf&) const = default;
};
/// Who changed that record, of whatever table.
struct ShowHistoryOf
{
    QString record;
    bool operator==(const ShowHistoryOf&) const = default;
};
/// A new issue of the briefing about a division and a period.
struct WriteIssue
{
    QString division;
    Span period;
    bool operator==(const WriteIssue&) const = default;
};

/// A call for volunteers, of the gaps of a division and a period.
struct WriteCall
{
    QString division;
    Span period;
    QString category; ///< "" for all
    bool operator==(const WriteCall&) const = default;
};

/// Who should go where, in a division and a period.
struct ProposeSeats
{
    QString division;
    Span period;
    bool operator==(const ProposeSeats&) const = default;
};

/// The first: the page as it is.
using Wish = std::variant<std::monostate, ShowPerson, RegisterPerson, FindPeople, ShowDuplicates, ThankPeople,
                          ReservePeople, TrainPeople, CertifyPeople, EnterShift, ShowShift, ShowPost, ShowDivision,
                          ShowHours, ShowList, EnterResults, EnterMovement, ShowLedgerOf, ShowHistoryOf, WriteIssue,
                          WriteCall, ProposeSeats, ShowGapCollections, ShowServiceRegister>;

} // namespace redvest::ui

Q_DECLARE_METATYPE(redvest::ui::Wish)
