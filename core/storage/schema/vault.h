// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is sealed in the store, and the keys that open it.
//
// Each KeyClass has a key of 32 bytes, the same on every desk of an office. A sealed value is the ASCII text "$1",
// eight hexadecimal digits of the key's id, and base64url of nonce and box; it is bound to its table, column and
// record, so it opens nowhere else. The same value in the same cell gives the same text: rows, journals and merges
// compare without a key. An empty value stays empty.
//
// While a workspace has no accounts the keys lie open in it (entries open/contact and open/sensitive of table vault):
// whoever has the file can read it. With accounts these entries are gone and KeyRing is empty until somebody unlocks.

#pragma once

#include "core/base/crypto.h"
#include "core/storage/schema/table.h"

#include <QHash>

#include <memory>
#include <mutex>

namespace redvest::storage {

class Connection;

/// What can be done with the key of one class.
class FieldKey
{
public:
    explicit FieldKey(const crypto::Secret&);

    [[nodiscard]] const QString& id() const { return m_id; } ///< 8 hexadecimal digits
    [[nodiscard]] const crypto::Secret& secret() const { return m_secret; }
    [[nodiscard]] QString seal(const QString& plain, const QByteArray& place, const QString& record) const;
    /// Nothing when altered or from another place.
    [[nodiscard]] std::optional<QString> open(QStringView sealed, const QByteArray& place, const QString& record) const;
    [[nodiscard]] QString blind(QStringView comparable) const;

private:
    crypto::Secret m_secret;
    crypto::Secret m_box;
    crypto::Secret m_blind;
    QString m_id;
};

/// The keys held at one moment. What is read with them stays readable to the end, whoever locks the desk meanwhile.
struct Keys
{
    std::shared_ptr<const FieldKey> contact;
    std::shared_ptr<const FieldKey> sensitive;
    [[nodiscard]] const FieldKey* of(KeyClass c) const { return (c == KeyClass::Contact ? contact : sensitive).get(); }
};

/// The keys of an open workspace, shared by its siblings in all threads.
class KeyRing
{
public:
    [[nodiscard]] bool has(KeyClass) const;
    void put(KeyClass, const crypto::Secret&);
    void clear();
    /// Nothing when the class is not held.
    [[nodiscard]] std::optional<crypto::Secret> copyOf(KeyClass) const;
    [[nodiscard]] Keys now() const;

private:
    mutable std::mutex m_guard;
    Keys m_keys;
};

/// Names of the entries of table vault that hold the keys while there are no accounts.
[[nodiscard]] QString openEntry(KeyClass);
/// Takes the keys that lie open in the workspace. False when there are none: it has accounts.
bool takeOpenKeys(Connection&, KeyRing&);

/// Writes one there, in the place of what was.
void layOpen(Connection&, KeyClass, const crypto::Secret&);

/// True for text of the form of a sealed value.
[[nodiscard]] bool isSealedForm(QStringView text);
/// What a blind column's `comparable` gives: marked, so that it is told from an index made before; a placeholder when
/// `from` is one; "" when there is nothing to compare.
[[nodiscard]] QString blindText(const QString& comparable, const QString& from);

/// The value of a cell of a sealed column for somebody who holds `keys`: kSealedText without the key that sealed it,
/// kDamagedText when it does not open.
[[nodiscard]] QString openCell(const Keys&, const ColumnSpec&, const QString& record, const QString& stored);
/// What is stored for `value` in a cell of a sealed or blind column that holds `stored` now ("" for a new record).
/// A placeholder keeps what is stored; text that is sealed already is taken as it is.
/// Failure when the key is not held.
[[nodiscard]] QString storedCell(const Keys&, const ColumnSpec&, const QString& record, const QString& value,
                                 const QString& stored = {});

/// A sealed column in the rows of a query of one's own.
class SealedColumn
{
public:
    SealedColumn(const ColumnSpec& column, Keys keys) : m_column(column), m_keys(std::move(keys)) {}
    [[nodiscard]] QString open(const QString& record, const QString& stored) const
    {
        return openCell(m_keys, m_column, record, stored);
    }

private:
    const ColumnSpec& m_column;
    Keys m_keys;
};

} // namespace redvest::storage
