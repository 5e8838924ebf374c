// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lists of honours, care and stories, read in few statements. No rule lives here: only what each row is.

#pragma once

#include "core/storage/gate/database.h"
#include "core/storage/schema/honours.h"

#include <QHash>

namespace redvest::storage {

/// What lists say of a person.
struct NamedPerson
{
    QString name;
    QString division; ///< where the person lives
    VolunteerStatus status = VolunteerStatus::Active;
};
/// By id: whom records of that table are about; it has a column "volunteer".
[[nodiscard]] QHash<QString, NamedPerson> peopleIn(const Reader&, const TableSpec&);

/// Latest day first, archived ones last.
[[nodiscard]] std::vector<Honour> honoursInOrder(const Reader&);
[[nodiscard]] std::vector<Honour> honoursOf(const Reader&, Id<Volunteer>);
/// Latest day first, archived ones last.
[[nodiscard]] std::vector<CareEntry> careInOrder(const Reader&);
[[nodiscard]] std::vector<Story> storiesInOrder(const Reader&);

} // namespace redvest::storage
