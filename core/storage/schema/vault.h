// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is sealed in the store, and the keys that open it.
//
// Each KeyClass has a key of 32 bytes, the same on every desk of an office. A sealed value is the ASCII text "$1",
// eight hexadecimal digits of the key's id, and base64url of nonce and box; it is bound to its table, column and
// record, so it opens nowhere else. The same value in the same cell gives the same text: rows, journals and merges
// compare without a key. An empty value stays empty.
//
// Keys change in epochs: from a turn on what is new is sealed with the new key of its class; what was sealed before
// stays as it is and is opened with the key of its time. So a class has a list of keys, the current one last.
//
// While a workspace has no accounts the keys lie open in it (entries open/contact, open/sensitive and open/person of
// table vault, see vault_entries.h): whoever has the file can read it. With accounts these entries are gone and KeyRing
// is empty until somebody unlocks.
//
// A workspace with accounts that an older version of the program made has no keys of class Person until the first
// administrator signs in: the class is not begun, and its columns hold plain text so long (KeyRing::setPlain).

#pragma once

#include "core/base/crypto.h"
#include "core/storage/schema/table.h"

#include <QHash>

#include <memory>
#include <mutex>
#include <vector>

namespace redvest::storage {

class Connection;

/// The keys of a class, one an epoch, the current one last.
using Epochs = std::vector<crypto::Secret>;
[[nodiscard]] Epochs cloneOf(const Epochs&);

/// What can be done with one key of a class.
class FieldKey
{
public:
    /// `isFirst`: of the first epoch. Its blind indexes are bare; later ones begin with the key's id, so that one that
    /// is older is told from the current ones.
    explicit FieldKey(const crypto::Secret&, bool isFirst = true);

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
    bool m_isFirst;
};

using ClassKeys = std::vector<std::shared_ptr<const FieldKey>>;
[[nodiscard]] std::shared_ptr<const ClassKeys> classKeysOf(const Epochs&);

/// The keys held at one moment. What is read with them stays readable to the end, whoever locks the desk meanwhile.
struct Keys
{
    /// In the order of kKeyClasses. Null where not held.
    std::array<std::shared_ptr<const ClassKeys>, kKeyClasses.size()> classes = {};
    bool arePersonsPlain = false; ///< class Person is not begun: its columns hold plain text
    bool areDistrusted = false;   ///< nobody who may vouches for the keys here (root_key.h): none is held

    /// What its columns hold may be plain text.
    [[nodiscard]] bool isPlain(KeyClass c) const { return c == KeyClass::Person && arePersonsPlain; }
    /// All of a class, the current one last; empty where not held.
    [[nodiscard]] const ClassKeys& all(KeyClass) const;
    /// The current one, for what is new. Null where the class is not held.
    [[nodiscard]] const FieldKey* of(KeyClass) const;
    /// The one with that id. Null where it is not held.
    [[nodiscard]] const FieldKey* withId(KeyClass, QStringView id) const;
};

/// The keys of an open workspace, shared by its siblings in all threads.
class KeyRing
{
public:
    [[nodiscard]] bool has(KeyClass) const;
    /// In the place of whatever was held of the class.
    void put(KeyClass, const Epochs&);
    void put(KeyClass, const crypto::Secret&);
    void drop(KeyClass);
    /// Lets go of every key.
    void clear();
    /// Whether class Person is not begun here. Not so for a new ring: what is not sealed is damaged then.
    void setPlain(bool);
    /// Whether somebody put the keys here who may not. Not so for a new ring.
    void setDistrusted(bool);
    /// The root key, and its public part as whoever signed in had it from behind his passphrase. Nothing where they are
    /// not held.
    void setRoot(std::optional<crypto::Secret>);
    void setAnchor(const QByteArray& publicPart);
    [[nodiscard]] std::optional<crypto::Secret> root() const;
    [[nodiscard]] QByteArray anchor() const;
    /// The current one. Nothing when the class is not held.
    [[nodiscard]] std::optional<crypto::Secret> copyOf(KeyClass) const;
    /// All of them; empty when the class is not held.
    [[nodiscard]] Epochs epochsOf(KeyClass) const;
    [[nodiscard]] Keys now() const;

private:
    mutable std::mutex m_guard;
    Keys m_keys;
    std::optional<crypto::Secret> m_root;
    QByteArray m_anchor;
};

/// Takes the keys that lie open in the workspace, as far as they are whole. False when there are none: it has accounts.
bool takeOpenKeys(Connection&, KeyRing&);
/// True where class Person is not begun: nobody has keys of it, and names stand in the clear. The keys alone would not
/// do: whoever takes them away must not bring anybody to write names in the clear.
[[nodiscard]] bool arePersonsPlain(Connection&);
/// Before anything is written: the keys held are the current ones of the workspace. Failure when they were renewed
/// meanwhile by another program, which then has to be told by signing in again: an old key seals nothing new. Also when
/// nobody vouches for the keys here.
void requireCurrent(Connection&, const Keys&);

/// True for text of the form of a sealed value.
[[nodiscard]] bool isSealedForm(QStringView text);
/// The id of the key that sealed it; "" for text of another form.
[[nodiscard]] QStringView keyIdIn(QStringView sealed);
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
