// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A turn of epoch: from it on what is new is sealed with new keys, which open from no backup made before. What was
// sealed before stays as it is: those backups hold it anyway, and the journal is not written anew.

#pragma once

#include "core/storage/queries/account_keys.h"

namespace redvest::storage {

class KeyTurn
{
public:
    /// New keys of the classes named beside those held, not in use yet; none of class Person while that is not begun. A
    /// new root key in the place of the one held where that is named.
    /// Failure when a class that is to be renewed has keys here and they are not held.
    KeyTurn(Database&, KeyClasses renewed);

    /// To be sealed to whoever may read (account_keys.h) in the unit of work that turns the epoch.
    [[nodiscard]] const KeyRing& keys() const { return m_keys; }
    /// By which the root key in use vouches for the new one; nothing where it goes on.
    [[nodiscard]] const VaultChange& heir() const { return m_heir; }
    /// In that unit of work: the blind indexes of every record not removed are made anew with the new keys, so that
    /// equal values of before and after are found as equal. How many records changed. Those that are removed, and what
    /// comes by merge or undo, are found by the older keys all the same (Reader::blinds).
    qint64 renewIndexes(Writer&) const;
    /// Once it is kept, not before: what nobody has kept the key of would be lost.
    void take();

private:
    void turnRoot(bool isRenewed);

    Database& m_db;
    KeyRing m_keys;
    VaultChange m_heir;
};

} // namespace redvest::storage
