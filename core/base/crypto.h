// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Secrecy in a few words, over libsodium: keys that never leave locked memory, values sealed with them, keys wrapped by
// a passphrase, a recovery key for paper, signatures, files sealed chunk by chunk. No policy here: who gets which key
// is the vault's affair.

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace redvest::crypto {

/// 32 secret bytes in memory that is not swapped out, guarded, and wiped when let go. Moves, never copies by itself.
class Secret
{
public:
    static constexpr qsizetype kSize = 32;

    /// Failure when `bytes` are not 32.
    static Secret fromBytes(QByteArrayView bytes);
    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;
    ~Secret();

    [[nodiscard]] Secret clone() const;
    [[nodiscard]] QByteArrayView view() const;
    [[nodiscard]] const unsigned char* bytes() const { return m_bytes; }
    /// In constant time.
    [[nodiscard]] bool operator==(const Secret& other) const;

private:
    friend Secret makeSecret();
    Secret();
    unsigned char* m_bytes = nullptr;
};

/// Random.
[[nodiscard]] Secret makeSecret();
/// Another key from this one, always the same for the same `purpose` (at most 16 bytes).
[[nodiscard]] Secret derive(const Secret& key, QByteArrayView purpose);
/// Overwrites what a buffer held, then empties it.
void wipe(QByteArray& bytes);

/// What one guess at a passphrase costs (Argon2id). Only tests take less.
struct PassphraseCost
{
    quint64 passes = 3;
    quint64 memoryBytes = 256ULL << 20;
};

/// The key locked by a passphrase, and beside it what only whoever knows the passphrase can have put there, not
/// secret: version, cost, salt, nonce, box.
[[nodiscard]] QByteArray wrap(const Secret& key, const QString& passphrase, PassphraseCost = {},
                              QByteArrayView beside = {});
/// Nothing when the passphrase is another. Failure when `wrapped` is no such thing, or says of itself that a guess
/// costs less than `least` or than leastPassphraseCost() (passphrase_floor.h), or more than any program of ours ever
/// asked: nothing is tried then.
[[nodiscard]] std::optional<Secret> unwrap(QByteArrayView wrapped, const QString& passphrase,
                                           PassphraseCost least = {1, 1ULL << 20});
struct Unwrapped
{
    Secret key;
    QByteArray beside;
};
/// The same with what was put beside the key.
[[nodiscard]] std::optional<Unwrapped> unwrapAll(QByteArrayView wrapped, const QString& passphrase,
                                                 PassphraseCost least = {1, 1ULL << 20});

/// A key for paper: 13 groups of five letters and digits, the last of each a check of its group.
[[nodiscard]] QString recoveryWords(const Secret& seed);
/// Case, blanks, dashes and width do not matter. Nothing when a group is missing, mistyped or out of its place.
[[nodiscard]] std::optional<Secret> recoveryFromWords(const QString& typed);

/// What is sealed to a recovery key opens with this seed. Versions before there was a root key
/// (storage/schema/root_key.h) sealed to the key itself: which of the two a workspace has tells whether it must have a
/// root key.
[[nodiscard]] Secret recoverySeed(const Secret& recovery);

/// X25519: what is sealed to the public part opens with the seed only.
[[nodiscard]] QByteArray publicOf(const Secret& seed);
[[nodiscard]] QByteArray sealTo(QByteArrayView publicKey, QByteArrayView plain);
[[nodiscard]] std::optional<QByteArray> openSealed(const Secret& seed, QByteArrayView sealed);

/// Ed25519: who knows the public part of a seed (32 bytes) tells what was signed with it from anything else.
[[nodiscard]] QByteArray signingPublicOf(const Secret& seed);
/// 64 bytes; the same for the same text.
[[nodiscard]] QByteArray sign(const Secret& seed, QByteArrayView text);
/// False also for what is no public part or no signature at all.
[[nodiscard]] bool isSignedBy(QByteArrayView publicKey, QByteArrayView text, QByteArrayView signature);

/// XChaCha20-Poly1305. The nonce is a keyed hash of `ad` and `plain`: the same value in the same place gives the same
/// bytes, so two copies compare without a key; that is also all it tells.
[[nodiscard]] QByteArray seal(const Secret& key, QByteArrayView plain, QByteArrayView ad);
/// Nothing when altered, moved to another place (`ad`), or sealed with another key.
[[nodiscard]] std::optional<QByteArray> open(const Secret& key, QByteArrayView sealed, QByteArrayView ad);
/// The same into `plain`, which has room for as many bytes as `sealed` has: how many they are, -1 for nothing.
[[nodiscard]] qsizetype openInto(const Secret& key, QByteArrayView sealed, QByteArrayView ad, char* plain);

/// 32 hexadecimal digits that are equal when the values are, and tell nothing else without the key.
[[nodiscard]] QString blindIndex(const Secret& key, QStringView value);

/// Seals a whole file, 64 KiB at a time, with an end mark, so that a cut file is told from a whole one. `header` stays
/// readable by anybody (whose it is, which key) and is bound to the content. Replaces `out` at the end only.
/// Failures: what cannot be read or written, by name.
void encryptFile(const QString& in, const QString& out, const Secret& key, QByteArrayView header = {});
/// Nothing when the file is none of these. Failure when it cannot be read.
[[nodiscard]] std::optional<QByteArray> headerOfFile(const QString& in);
/// False, and no `out`, when the key is another or the file was altered or cut.
[[nodiscard]] bool decryptFile(const QString& in, const QString& out, const Secret& key);

} // namespace redvest::crypto
