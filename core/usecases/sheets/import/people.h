// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The volunteers of the workspace by the number of their document.

#pragma once

#include "core/domain/identity.h"
#include "core/usecases/sheets/import/rules.h"

namespace redvest::intake {

/// The same for every way to write one person's document.
[[nodiscard]] QString documentKey(DocumentKind, const QString& number);

class People
{
public:
    explicit People(const storage::Reader&);
    /// A number that another volunteer has as well means nobody.
    void add(Id<Volunteer>, DocumentKind, const QString& number);
    /// Who the row's document number means. Notes unknown_volunteer, ambiguous_volunteer, and what is wrong with the
    /// number itself.
    std::optional<Id<Volunteer>> find(SheetRow&, QDate today) const;
    /// The row's document number is that of the person's own record, not of one that was merged into it.
    [[nodiscard]] static bool isOwnNumber(const SheetRow&, const Volunteer&, QDate today);

private:
    QHash<QString, Id<Volunteer>> m_byNumber; ///< null: several
};

} // namespace redvest::intake
