// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/crypto.h"

#include "core/base/failure.h"
#include "core/base/passphrase_floor.h"

#include <QCoreApplication>
#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <utility>

#include <sodium.h>

namespace redvest::crypto {

namespace {

/// libsodium picks the fastest code for this machine once.
void requireSodium()
{
    static const bool isReady = sodium_init() >= 0;
    if (!isReady)
        throw Failure(QCoreApplication::translate("Crypto", "This PC gives no random numbers. Start it again."));
}

const unsigned char* raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

unsigned char* raw(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

unsigned long long sizeOf(QByteArrayView bytes)
{
    return static_cast<unsigned long long>(bytes.size());
}

/// A keyed hash with a purpose of its own, so that one key may serve several.
void keyedHash(unsigned char* out, std::size_t size, const Secret& key, QByteArrayView purpose,
               std::initializer_list<QByteArrayView> parts)
{
    unsigned char personal[crypto_generichash_blake2b_PERSONALBYTES] = {};
    std::memcpy(personal, purpose.data(), std::min(sizeof personal, std::size_t(purpose.size())));
    crypto_generichash_blake2b_state state;
    crypto_generichash_blake2b_init_salt_personal(&state, key.bytes(), Secret::kSize, size, nullptr, personal);
    for (const QByteArrayView part : parts)
        crypto_generichash_blake2b_update(&state, raw(part), sizeOf(part));
    crypto_generichash_blake2b_final(&state, out, size);
}

} // namespace

Secret::Secret()
{
    requireSodium();
    m_bytes = static_cast<unsigned char*>(sodium_malloc(kSize));
    if (m_bytes == nullptr)
        throw Failure(QCoreApplication::translate("Crypto", "The memory of this PC is full. Close other programs."));
}

Secret Secret::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() != kSize)
        throw Failure(QCoreApplication::translate("Crypto", "A key in the workspace is damaged. Restore the last "
                                                            "backup."));
    Secret secret;
    std::memcpy(secret.m_bytes, bytes.data(), kSize);
    return secret;
}

Secret::Secret(Secret&& other) noexcept : m_bytes(std::exchange(other.m_bytes, nullptr)) {}

Secret& Secret::operator=(Secret&& other) noexcept
{
    std::swap(m_bytes, other.m_bytes);
    return *this;
}

Secret::~Secret()
{
    sodium_free(m_bytes);
}

Secret Secret::clone() const
{
    return fromBytes(view());
}

QByteArrayView Secret::view() const
{
    return {m_bytes, kSize};
}

bool Secret::operator==(const Secret& other) const
{
    return sodium_memcmp(m_bytes, other.m_bytes, kSize) == 0;
}

Secret makeSecret()
{
    Secret secret;
    randombytes_buf(secret.m_bytes, Secret::kSize);
    return secret;
}

Secret derive(const Secret& key, QByteArrayView purpose)
{
    QByteArray bytes(Secret::kSize, '\0');
    keyedHash(raw(bytes), Secret::kSize, key, purpose, {});
    Secret derived = Secret::fromBytes(bytes);
    wipe(bytes);
    return derived;
}

void wipe(QByteArray& bytes)
{
    sodium_memzero(bytes.data(), std::size_t(bytes.size()));
    bytes.clear();
}

namespace {

// version 1 | passes u32 | MiB u32 | salt | nonce | box
constexpr char kWrapVersion = 1;
constexpr qsizetype kSaltAt = 9;
constexpr qsizetype kNonceAt = kSaltAt + qsizetype(crypto_pwhash_SALTBYTES);
constexpr qsizetype kBoxAt = kNonceAt + qsizetype(crypto_secretbox_xchacha20poly1305_NONCEBYTES);
constexpr qsizetype kWrappedSize = kBoxAt + Secret::kSize + qsizetype(crypto_secretbox_xchacha20poly1305_MACBYTES);
constexpr qsizetype kMostBeside = 64;
/// What a forged text may make this PC spend: four times what a guess costs, some two seconds.
constexpr quint64 kMostPasses = 12;
constexpr quint64 kMostMebibytes = 1024;
constexpr quint64 kMostTogether = 12 * 256;

/// The key that a passphrase stands for. The same characters give the same key on every keyboard.
Secret keyFrom(const QString& passphrase, QByteArrayView salt, PassphraseCost cost)
{
    QByteArray text = passphrase.normalized(QString::NormalizationForm_KC).toUtf8();
    QByteArray bytes(Secret::kSize, '\0');
    const int failed = crypto_pwhash(raw(bytes), Secret::kSize, text.constData(), sizeOf(text), raw(salt), cost.passes,
                                     std::size_t(cost.memoryBytes), crypto_pwhash_ALG_ARGON2ID13);
    wipe(text);
    if (failed != 0)
        throw Failure(QCoreApplication::translate("Crypto", "There is not enough free memory to open a passphrase "
                                                            "(256 MB). Close other programs and try again."));
    Secret key = Secret::fromBytes(bytes);
    wipe(bytes);
    return key;
}

} // namespace

QByteArray wrap(const Secret& key, const QString& passphrase, PassphraseCost cost, QByteArrayView beside)
{
    QByteArray out(kWrappedSize + beside.size(), '\0');
    out[0] = kWrapVersion;
    qToBigEndian(quint32(cost.passes), out.data() + 1);
    qToBigEndian(quint32(cost.memoryBytes >> 20), out.data() + 5);
    randombytes_buf(out.data() + kSaltAt, std::size_t(kBoxAt - kSaltAt));
    const Secret lock = keyFrom(passphrase, QByteArrayView(out).sliced(kSaltAt, crypto_pwhash_SALTBYTES),
                                {cost.passes, (cost.memoryBytes >> 20) << 20});
    QByteArray plain;
    plain.reserve(Secret::kSize + beside.size()); // one that grew would leave a copy behind
    plain.append(key.view()).append(beside);
    crypto_secretbox_xchacha20poly1305_easy(raw(out) + kBoxAt, raw(QByteArrayView(plain)), sizeOf(plain),
                                            raw(out) + kNonceAt, lock.bytes());
    wipe(plain);
    return out;
}

std::optional<Secret> unwrap(QByteArrayView wrapped, const QString& passphrase, PassphraseCost least)
{
    auto unwrapped = unwrapAll(wrapped, passphrase, least);
    return unwrapped ? std::optional(std::move(unwrapped->key)) : std::nullopt;
}

std::optional<Unwrapped> unwrapAll(QByteArrayView wrapped, const QString& passphrase, PassphraseCost least)
{
    requireSodium();
    const bool isOurs =
        wrapped.size() >= kWrappedSize && wrapped.size() <= kWrappedSize + kMostBeside && wrapped[0] == kWrapVersion;
    const quint64 passes = isOurs ? qFromBigEndian<quint32>(wrapped.data() + 1) : 0;
    const quint64 mebibytes = isOurs ? qFromBigEndian<quint32>(wrapped.data() + 5) : 0;
    const bool isTooDear = passes > kMostPasses || mebibytes > kMostMebibytes || passes * mebibytes > kMostTogether;
    const PassphraseCost floor = leastPassphraseCost();
    const bool isTooCheap = passes < std::max(least.passes, floor.passes) ||
                            mebibytes < (std::max(least.memoryBytes, floor.memoryBytes) >> 20);
    if (isTooDear || isTooCheap)
        throw Failure(QCoreApplication::translate("Crypto", "A key in the workspace is damaged. Restore the last "
                                                            "backup."));
    const Secret lock =
        keyFrom(passphrase, wrapped.sliced(kSaltAt, crypto_pwhash_SALTBYTES), {passes, mebibytes << 20});
    QByteArray bytes(Secret::kSize + wrapped.size() - kWrappedSize, '\0');
    if (crypto_secretbox_xchacha20poly1305_open_easy(raw(bytes), raw(wrapped.sliced(kBoxAt)),
                                                     sizeOf(wrapped.sliced(kBoxAt)), raw(wrapped.sliced(kNonceAt)),
                                                     lock.bytes()) != 0)
        return {};
    Unwrapped unwrapped{Secret::fromBytes(QByteArrayView(bytes).first(Secret::kSize)), bytes.sliced(Secret::kSize)};
    wipe(bytes);
    return unwrapped;
}

QByteArray publicOf(const Secret& seed)
{
    QByteArray publicKey(crypto_box_PUBLICKEYBYTES, '\0');
    crypto_scalarmult_base(raw(publicKey), derive(seed, "RedVest.box").bytes());
    return publicKey;
}

QByteArray sealTo(QByteArrayView publicKey, QByteArrayView plain)
{
    requireSodium();
    QByteArray out(plain.size() + qsizetype(crypto_box_SEALBYTES), '\0');
    if (publicKey.size() != qsizetype(crypto_box_PUBLICKEYBYTES) ||
        crypto_box_seal(raw(out), raw(plain), sizeOf(plain), raw(publicKey)) != 0)
        throw Failure(QCoreApplication::translate("Crypto", "The recovery key of the workspace is damaged. Make a new "
                                                            "one."));
    return out;
}

std::optional<QByteArray> openSealed(const Secret& seed, QByteArrayView sealed)
{
    if (sealed.size() < qsizetype(crypto_box_SEALBYTES))
        return {};
    QByteArray plain(sealed.size() - qsizetype(crypto_box_SEALBYTES), '\0');
    if (crypto_box_seal_open(raw(plain), raw(sealed), sizeOf(sealed), raw(QByteArrayView(publicOf(seed))),
                             derive(seed, "RedVest.box").bytes()) != 0)
        return {};
    return plain;
}

namespace {

/// The two halves of a seed that libsodium signs with, wiped when let go.
struct SigningPair
{
    unsigned char publicKey[crypto_sign_PUBLICKEYBYTES];
    unsigned char secretKey[crypto_sign_SECRETKEYBYTES];

    explicit SigningPair(const Secret& seed) { crypto_sign_seed_keypair(publicKey, secretKey, seed.bytes()); }
    SigningPair(const SigningPair&) = delete;
    SigningPair& operator=(const SigningPair&) = delete;
    ~SigningPair() { sodium_memzero(secretKey, sizeof secretKey); }
};

} // namespace

QByteArray signingPublicOf(const Secret& seed)
{
    const SigningPair pair(seed);
    return {reinterpret_cast<const char*>(pair.publicKey), qsizetype(sizeof pair.publicKey)};
}

QByteArray sign(const Secret& seed, QByteArrayView text)
{
    const SigningPair pair(seed);
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(raw(signature), nullptr, raw(text), sizeOf(text), pair.secretKey);
    return signature;
}

bool isSignedBy(QByteArrayView publicKey, QByteArrayView text, QByteArrayView signature)
{
    return publicKey.size() == qsizetype(crypto_sign_PUBLICKEYBYTES) &&
           signature.size() == qsizetype(crypto_sign_BYTES) &&
           crypto_sign_verify_detached(raw(signature), raw(text), sizeOf(text), raw(publicKey)) == 0;
}

namespace {

constexpr qsizetype kNonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype kTagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;

} // namespace

QByteArray seal(const Secret& key, QByteArrayView plain, QByteArrayView ad)
{
    QByteArray out(kNonceSize + plain.size() + kTagSize, Qt::Uninitialized);
    char length[8];
    qToBigEndian(quint64(ad.size()), length);
    keyedHash(raw(out), kNonceSize, key, "RedVest.nonce", {QByteArrayView(length, 8), ad, plain});
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(out) + kNonceSize, nullptr, raw(plain), sizeOf(plain), raw(ad),
                                               sizeOf(ad), nullptr, raw(out), key.bytes());
    return out;
}

std::optional<QByteArray> open(const Secret& key, QByteArrayView sealed, QByteArrayView ad)
{
    QByteArray plain(sealed.size(), Qt::Uninitialized);
    const qsizetype size = openInto(key, sealed, ad, plain.data());
    if (size < 0)
        return {};
    plain.truncate(size);
    return plain;
}

qsizetype openInto(const Secret& key, QByteArrayView sealed, QByteArrayView ad, char* plain)
{
    if (sealed.size() < kNonceSize + kTagSize)
        return -1;
    const QByteArrayView box = sealed.sliced(kNonceSize);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(reinterpret_cast<unsigned char*>(plain), nullptr, nullptr, raw(box),
                                                   sizeOf(box), raw(ad), sizeOf(ad), raw(sealed), key.bytes()) != 0)
        return -1;
    return box.size() - kTagSize;
}

QString blindIndex(const Secret& key, QStringView value)
{
    unsigned char hash[16];
    keyedHash(hash, sizeof hash, key, "RedVest.blind", {value.toUtf8()});
    return QString::fromLatin1(QByteArrayView(hash, sizeof hash).toByteArray().toHex());
}

} // namespace redvest::crypto
