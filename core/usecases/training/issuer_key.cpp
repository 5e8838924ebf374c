// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/training/issuer_key.h"

#include "core/storage/queries/certificate_queries.h"
#include "core/storage/schema/training.h"

#include <QCoreApplication>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kCompact = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

/// Nothing where the secret part does not open, or is another's.
std::optional<crypto::Secret> seedOf(const IssuerKey& key)
{
    QByteArray bytes = QByteArray::fromBase64(key.seed.toLatin1(), kCompact);
    if (bytes.size() != crypto::Secret::kSize)
        return std::nullopt;
    crypto::Secret seed = crypto::Secret::fromBytes(bytes);
    crypto::wipe(bytes);
    const bool isItsOwn = QString::fromLatin1(crypto::signingPublicOf(seed).toBase64(kCompact)) == key.publicPart;
    return isItsOwn ? std::optional(std::move(seed)) : std::nullopt;
}

} // namespace

Problems whyNoSignature(const Workspace& ws)
{
    if (ws.database().keys()->has(storage::KeyClass::Contact))
        return {};
    return {{u"no_signature"_s,
             {},
             QCoreApplication::translate("Training", "Your account may not read numbers, and the office's signature is "
                                                     "kept with them. An administrator can allow it, or issues the "
                                                     "certificates.")}};
}

std::optional<IssuerSeed> issuerSeed(storage::Writer& writer, Instant now)
{
    std::vector<IssuerKey> keys = storage::issuerKeysInOrder(writer);
    std::erase_if(keys, [](const IssuerKey& key) { return key.isRetired(); });
    for (const IssuerKey& key : keys) {
        if (std::optional<crypto::Secret> seed = seedOf(key))
            return IssuerSeed{key.id, *std::move(seed)};
    }
    if (!keys.empty())
        return std::nullopt;
    crypto::Secret seed = crypto::makeSecret();
    IssuerKey made;
    made.publicPart = QString::fromLatin1(crypto::signingPublicOf(seed).toBase64(kCompact));
    made.id = issuerKeyOf(made.publicPart);
    made.seed = QString::fromLatin1(seed.view().toByteArray().toBase64(kCompact));
    made.since = now;
    writer.put(storage::issuerKeyTable(), made);
    return IssuerSeed{made.id, std::move(seed)};
}

std::vector<PublicIssuerKey> publicIssuerKeys(const storage::Reader& reader)
{
    std::vector<PublicIssuerKey> keys;
    for (const IssuerKey& key : storage::issuerKeysInOrder(reader)) {
        if (const auto seed = seedOf(key))
            keys.push_back({crypto::signingPublicOf(*seed), localDate(key.since),
                            key.isRetired() ? localDate(key.retiredAt) : QDate()});
    }
    return keys;
}

} // namespace redvest
