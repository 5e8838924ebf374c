// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What lists of the rota and judgements of people read, in few statements.

#pragma once

#include "core/domain/eligibility_limits.h"
#include "core/domain/rota_rows.h"
#include "core/storage/gate/database.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace redvest::storage {

struct ShiftQuery
{
    QString scope;    ///< division code; "" for all
    Span period;      ///< shifts that touch it
    QString category; ///< "" for all
    bool withCalledOff = false;
};

/// By start, then place, site and post. `place` is left empty.
[[nodiscard]] std::vector<ShiftRow> shiftRows(const Reader&, const ShiftQuery&);
/// That one shift; nothing when there is none.
[[nodiscard]] std::optional<ShiftRow> shiftRow(const Reader&, Id<Shift>);

/// Names of who is on the shifts that touch `period`, asked or more, by the shift's id; none twice, by name.
[[nodiscard]] QHash<QString, QStringList> peopleOnShifts(const Reader&, Span period);

/// By division, site and name; without archived ones unless asked. `place` and `requirements` are left empty.
[[nodiscard]] std::vector<PostRow> postRows(const Reader&, const QString& scope, Instant now, bool withArchived);
/// Not archived, by division and name.
[[nodiscard]] std::vector<Site> sites(const Reader&, const QString& scope);
/// Not archived, of exactly that name and division.
[[nodiscard]] std::vector<Site> sitesNamed(const Reader&, const QString& name, const QString& division);

/// Of one post, or of all with a null id; by kind and name.
[[nodiscard]] std::vector<Requirement> requirements(const Reader&, Id<Post>);
[[nodiscard]] std::vector<Shift> shiftsOfPost(const Reader&, Id<Post>);
/// Whosever post they are, those called off too, that touch `period`; by start.
[[nodiscard]] std::vector<Shift> shiftsTouching(const Reader&, Span period);

/// What a verdict looks at and no more: id, name, birth, phone, division, own limit, status, consent.
/// Those living within `scope`, archived ones left out.
[[nodiscard]] std::vector<Volunteer> people(const Reader&, const QString& scope);
/// The same without name, phone and free times: what is sealed takes its time to open.
[[nodiscard]] std::vector<Volunteer> peopleUnnamed(const Reader&, const QString& scope);
[[nodiscard]] std::optional<Volunteer> person(const Reader&, Id<Volunteer>);
/// With that number of a document, archived ones last.
[[nodiscard]] std::vector<Volunteer> peopleNumbered(const Reader&, const QString& documentNumber);
[[nodiscard]] std::vector<Volunteer> peopleNamed(const Reader&, const QString& name);

/// Qualifications of that kind and name, whoever's; with `only`, that person's.
[[nodiscard]] std::vector<Qualification> qualifications(const Reader&, const Requirement&, Id<Volunteer> only);
/// Records of the course of that name, whoever's; with `only`, that person's.
[[nodiscard]] std::vector<TrainingPass> passes(const Reader&, const QString& course, Id<Volunteer> only);

struct Engagement
{
    Id<Volunteer> volunteer;
    Id<Shift> shift;
    Span span;
};
/// Binding assignments on shifts not called off that touch `period`, whoever's; with `only`, that person's.
[[nodiscard]] std::vector<Engagement> engagements(const Reader&, Span period, Id<Volunteer> only);
/// All states, by state and id.
[[nodiscard]] std::vector<Assignment> assignmentsOf(const Reader&, Id<Shift>);

/// What the office warns of.
[[nodiscard]] EligibilityLimits limitsInForce(const Reader&);
/// What posts ask of people, by name.
[[nodiscard]] std::vector<Requirement> requirementsByName(const Reader&);

} // namespace redvest::storage
