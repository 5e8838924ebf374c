// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a unit of work is signed with, and what it does to the bounds of history (bound_history.h): where accounts begin
// all that stands is bound and signing begins, where the key of class Person is renewed what was signed is bound.

#pragma once

#include "core/storage/gate/writer.h"
#include "core/storage/journal/signature.h"

namespace redvest::storage {

class UnitSignature
{
public:
    /// Before the work, within its transaction. `held`: the keys in use.
    UnitSignature(Connection&, Keys held);

    /// After the work, before its entry is written. What signs the entry; nothing where there are no accounts, before
    /// nor after, or the key is not held. Changes table vault where accounts or keys did.
    [[nodiscard]] std::optional<SigningKey> key(const Writer&, const QString& device, Instant now);

private:
    void bind(const Writer&, Instant now);

    Connection& m_db;
    Keys m_held;
    bool m_hadAccounts;
    QByteArray m_list; ///< of the keys of class Person, before
};

/// Entries of these desks came in. Of a desk that signs nothing, or with keys unknown here, what has come is bound as
/// it came; entries signed with a key that is held are for the check to look at. Nothing where nothing is bound, or the
/// key is not held. Changes table vault.
void bindArrived(Connection&, const Keys&, const QStringList& devices);

} // namespace redvest::storage
