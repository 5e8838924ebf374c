// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The workspace that salvage makes: filled through the same door by which another desk's journal comes in.

#pragma once

#include "core/domain/salvage.h"
#include "core/storage/damage/salvage/new_entry.h"
#include "core/storage/gate/database.h"

namespace redvest::storage::salvage {

class RescuedWorkspace
{
public:
    /// Empty, in a folder that is thrown away.
    RescuedWorkspace(const QString& path, const QString& actor);

    [[nodiscard]] ColumnOrder columns() const;
    /// What is kept of the journal, then the new entry, in one transaction.
    void fill(const PageFile&, const FoundJournal&, const KeptChain&, const NewEntry&, const Clock&, Progress&);
    /// Settings, and the keys: from the file, else from the newest sound backup of `in`.
    void takeLocal(const QString& in, const FoundRows&, Salvaged& told);
    /// Opens it anew as any workspace, introduces its device, checks it.
    void finish(const QString& place, const Clock&, Salvaged& told);
    /// Gives it its name; call last.
    void putInPlace(const QString& place);

    [[nodiscard]] qint64 living(const TableSpec&) const;
    [[nodiscard]] qint64 conflicts() const;

private:
    QString m_path;
    QString m_actor;
    std::unique_ptr<Database> m_db;
};

} // namespace redvest::storage::salvage
