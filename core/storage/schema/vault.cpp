// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/schema/vault.h"

#include "core/base/failure.h"
#include "core/domain/masks.h"
#include "core/storage/engine/connection.h"
#include "core/storage/schema/vault_entries.h"

#include <QCoreApplication>
#include <QVarLengthArray>

#include <algorithm>
#include <array>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QStringView kVersion = u"$1";
constexpr qsizetype kIdSize = 8;
constexpr qsizetype kBoxAt = 2 + kIdSize;
constexpr qsizetype kLeastBox = 54; ///< nonce and tag alone, as base64
constexpr QChar kBlindMark = u'=';

/// What a value is bound to.
class Place
{
public:
    Place(const QByteArray& place, const QString& record) : m_text(place.size() + record.size())
    {
        std::copy(place.begin(), place.end(), m_text.begin());
        std::transform(record.begin(), record.end(), m_text.begin() + place.size(),
                       [](QChar c) { return c.toLatin1(); }); // ids are ASCII
    }
    [[nodiscard]] QByteArrayView view() const { return {m_text.constData(), m_text.size()}; }

private:
    QVarLengthArray<char, 128> m_text;
};

constexpr char kDigits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

constexpr std::array<signed char, 128> valuesOfDigits()
{
    std::array<signed char, 128> values{};
    for (signed char& v : values)
        v = -1;
    for (int i = 0; i < 64; ++i)
        values[std::size_t(kDigits[i])] = static_cast<signed char>(i);
    return values;
}

qsizetype base64Size(qsizetype bytes)
{
    return (bytes * 4 + 2) / 3;
}

/// Writes base64Size characters.
void writeBase64(QChar* out, const QByteArray& bytes)
{
    quint32 bits = 0;
    int held = 0;
    for (const char c : bytes) {
        bits = bits << 8 | static_cast<unsigned char>(c);
        for (held += 8; held >= 6; held -= 6)
            *out++ = QLatin1Char(kDigits[bits >> (held - 6) & 63]);
    }
    if (held > 0)
        *out = QLatin1Char(kDigits[bits << (6 - held) & 63]);
}

using Box = QVarLengthArray<char, 512>;

/// False when a character is none of base64url, or the spare bits of the last are not 0: one value, one text.
bool fromBase64(QStringView text, Box& out)
{
    static constexpr std::array<signed char, 128> kValues = valuesOfDigits();
    out.resize(text.size() * 3 / 4);
    char* at = out.data();
    quint32 bits = 0;
    int held = 0;
    for (const QChar c : text) {
        const int value = c.unicode() < 128 ? kValues[c.unicode()] : -1;
        if (value < 0)
            return false;
        bits = bits << 6 | quint32(value);
        held += 6;
        if (held >= 8) {
            held -= 8;
            *at++ = char(bits >> held & 255);
        }
    }
    return held < 6 && (bits & ((1U << held) - 1)) == 0;
}

} // namespace

Epochs cloneOf(const Epochs& epochs)
{
    Epochs copy;
    for (const crypto::Secret& secret : epochs)
        copy.push_back(secret.clone());
    return copy;
}

FieldKey::FieldKey(const crypto::Secret& secret, bool isFirst)
    : m_secret(secret.clone())
    , m_box(crypto::derive(secret, "RedVest.field"))
    , m_blind(crypto::derive(secret, "RedVest.index"))
    , m_id(keyIdOf(secret))
    , m_isFirst(isFirst)
{}

QString FieldKey::seal(const QString& plain, const QByteArray& place, const QString& record) const
{
    const QByteArray box = crypto::seal(m_box, plain.toUtf8(), Place(place, record).view());
    QString text(kBoxAt + base64Size(box.size()), Qt::Uninitialized);
    QChar* out = std::copy(kVersion.begin(), kVersion.end(), text.data());
    writeBase64(std::copy(m_id.begin(), m_id.end(), out), box);
    return text;
}

std::optional<QString> FieldKey::open(QStringView sealed, const QByteArray& place, const QString& record) const
{
    Box box;
    if (!isSealedForm(sealed) || !fromBase64(sealed.sliced(kBoxAt), box))
        return {};
    Box plain(box.size());
    const qsizetype size =
        crypto::openInto(m_box, {box.constData(), box.size()}, Place(place, record).view(), plain.data());
    return size < 0 ? std::nullopt : std::optional(QString::fromUtf8(plain.constData(), size));
}

QString FieldKey::blind(QStringView comparable) const
{
    const QString index = crypto::blindIndex(m_blind, comparable);
    return m_isFirst ? index : m_id + index;
}

std::shared_ptr<const ClassKeys> classKeysOf(const Epochs& epochs)
{
    if (epochs.empty())
        return nullptr;
    auto keys = std::make_shared<ClassKeys>();
    for (const crypto::Secret& secret : epochs)
        keys->push_back(std::make_shared<const FieldKey>(secret, keys->empty()));
    return keys;
}

const ClassKeys& Keys::all(KeyClass c) const
{
    static const ClassKeys none;
    const auto& keys = classes[std::size_t(c)];
    return keys ? *keys : none;
}

const FieldKey* Keys::of(KeyClass c) const
{
    const ClassKeys& keys = all(c);
    return keys.empty() ? nullptr : keys.back().get();
}

const FieldKey* Keys::withId(KeyClass c, QStringView id) const
{
    const ClassKeys& keys = all(c);
    // Most of what is read was sealed lately, or by the first key.
    const auto found = std::find_if(keys.rbegin(), keys.rend(), [&](const auto& key) { return key->id() == id; });
    return found == keys.rend() ? nullptr : found->get();
}

bool KeyRing::has(KeyClass c) const
{
    return now().of(c) != nullptr;
}

void KeyRing::put(KeyClass c, const Epochs& epochs)
{
    auto keys = classKeysOf(epochs);
    const std::lock_guard hold(m_guard);
    m_keys.classes[std::size_t(c)] = std::move(keys);
}

void KeyRing::put(KeyClass c, const crypto::Secret& secret)
{
    Epochs one;
    one.push_back(secret.clone());
    put(c, one);
}

void KeyRing::drop(KeyClass c)
{
    put(c, Epochs());
}

void KeyRing::clear()
{
    const std::lock_guard hold(m_guard);
    m_keys.classes = {};
    m_keys.areDistrusted = false;
    m_root.reset();
    m_anchor.clear();
}

void KeyRing::setPlain(bool arePersonsPlain)
{
    const std::lock_guard hold(m_guard);
    m_keys.arePersonsPlain = arePersonsPlain;
}

void KeyRing::setDistrusted(bool areDistrusted)
{
    const std::lock_guard hold(m_guard);
    m_keys.areDistrusted = areDistrusted;
}

void KeyRing::setRoot(std::optional<crypto::Secret> root)
{
    const std::lock_guard hold(m_guard);
    m_root = std::move(root);
}

void KeyRing::setAnchor(const QByteArray& publicPart)
{
    const std::lock_guard hold(m_guard);
    m_anchor = publicPart;
}

std::optional<crypto::Secret> KeyRing::root() const
{
    const std::lock_guard hold(m_guard);
    return m_root ? std::optional(m_root->clone()) : std::nullopt;
}

QByteArray KeyRing::anchor() const
{
    const std::lock_guard hold(m_guard);
    return m_anchor;
}

std::optional<crypto::Secret> KeyRing::copyOf(KeyClass c) const
{
    const Keys keys = now();
    const FieldKey* key = keys.of(c);
    return key ? std::optional(key->secret().clone()) : std::nullopt;
}

Epochs KeyRing::epochsOf(KeyClass c) const
{
    const Keys keys = now();
    Epochs epochs;
    for (const auto& key : keys.all(c))
        epochs.push_back(key->secret().clone());
    return epochs;
}

Keys KeyRing::now() const
{
    const std::lock_guard hold(m_guard);
    return m_keys;
}

bool takeOpenKeys(Connection& db, KeyRing& ring)
{
    const VaultRows rows = vaultRows(db);
    bool found = false;
    ring.setDistrusted(false);
    for (const KeyClass c : kKeyClasses) {
        const auto row = rows.constFind(openEntry(c));
        if (row == rows.constEnd())
            continue;
        found = true;
        // One that is damaged is no key: nothing new is ever sealed with it, and the check names it.
        if (const auto epochs = openKeysIn(rows, c))
            ring.put(c, *epochs);
    }
    return found;
}

bool arePersonsPlain(Connection& db)
{
    const auto isAny = [&](const QString& rows) {
        return db.number(u"SELECT count(*) FROM (SELECT 1 FROM %1 LIMIT 1) AS one"_s.arg(rows)) > 0;
    };
    return !isAny(u"vault WHERE id LIKE '%/person'"_s) &&
           (isAny(u"volunteer WHERE name <> '' AND name NOT LIKE '$1%'"_s) ||
            !isAny(u"volunteer WHERE name LIKE '$1%'"_s));
}

void requireCurrent(Connection& db, const Keys& keys)
{
    if (keys.areDistrusted)
        throw Failure(QCoreApplication::translate("Storage", "The keys of this workspace were taken out or replaced by "
                                                             "somebody who may not. Nothing was saved. Restore the "
                                                             "latest backup of which \"check\" says nothing of the "
                                                             "kind."),
                      u"list/signed"_s);
    for (const KeyClass c : kKeyClasses) {
        const FieldKey* key = keys.of(c);
        const bool isAsked = key || keys.isPlain(c);
        const QByteArray list = isAsked ? vaultEntry(db, listEntry(c)).value_or(QByteArray()) : QByteArray();
        // Without a list: accounts of an older schema, for whose keys no administrator has vouched yet.
        if (!list.isEmpty() && (!key || !isCurrent(list, *key)))
            throw Failure(QCoreApplication::translate("Storage", "The keys of this workspace were renewed meanwhile. "
                                                                 "Nothing was saved; sign in again, then save it."),
                          listEntry(c));
    }
}

QStringView keyIdIn(QStringView sealed)
{
    return isSealedForm(sealed) ? sealed.sliced(kVersion.size(), kIdSize) : QStringView();
}

bool isSealedForm(QStringView text)
{
    return text.size() >= kBoxAt + kLeastBox && text.startsWith(kVersion);
}

QString blindText(const QString& comparable, const QString& from)
{
    if (isPlaceholder(from))
        return from;
    return comparable.isEmpty() ? u""_s : kBlindMark + comparable;
}

QString openCell(const Keys& keys, const ColumnSpec& column, const QString& record, const QString& stored)
{
    if (stored.isEmpty())
        return u""_s;
    if (!isSealedForm(stored))
        return keys.isPlain(*column.keyClass) ? stored : kDamagedText;
    const FieldKey* key = keys.withId(*column.keyClass, keyIdIn(stored));
    if (!key)
        return kSealedText;
    return key->open(stored, column.place, record).value_or(kDamagedText);
}

QString storedCell(const Keys& keys, const ColumnSpec& column, const QString& record, const QString& value,
                   const QString& stored)
{
    if (value.isEmpty() || value == stored)
        return value + u""_s;
    if (isPlaceholder(value))
        return stored + u""_s;
    if (column.isBlind() ? !value.startsWith(kBlindMark) : isSealedForm(value))
        return value;
    const FieldKey* key = keys.of(*column.keyClass);
    if (!key && keys.isPlain(*column.keyClass))
        return column.isBlind() ? u""_s : value;
    if (!key)
        throw Failure(QCoreApplication::translate("Storage", "This is sealed, and the key for it is not open here. "
                                                             "Sign in as somebody who may see it, then try again."),
                      QString::fromLatin1(column.place));
    if (column.isBlind())
        return key->blind(QStringView(value).sliced(1));
    if (!stored.isEmpty() && openCell(keys, column, record, stored) == value)
        return stored;
    return key->seal(value, column.place, record);
}

} // namespace redvest::storage
