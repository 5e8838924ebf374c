// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/queries/certificate_queries.h"
#include "core/storage/schema/training.h"
#include "core/usecases/training/certificates.h"
#include "core/usecases/training/issuer_key.h"

#include <QCoreApplication>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Training", text);
}

QString keyIdOf(const IssuerKey& key)
{
    return issuerKeyId(QByteArray::fromBase64(key.publicPart.toLatin1(), QByteArray::Base64UrlEncoding));
}

} // namespace

Outcome<RetiredKeys> retireIssuerKeys(Workspace& ws, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return Problem{u"required"_s, u"reason"_s, tr("Say why; it is kept in the register.")};
    if (Problems problems = whyNoSignature(ws); !problems.empty())
        return problems;
    RetiredKeys done;
    auto changes = ws.write({u"certificate.retire_key"_s, reason.trimmed()}, [&](storage::Writer& writer) -> Problems {
        done.retired.clear(); // on a server a unit of work may run twice
        for (IssuerKey key : storage::issuerKeysInOrder(writer)) {
            if (key.isRetired())
                continue;
            key.retiredAt = ws.now();
            key.retireReason = reason.trimmed();
            writer.put(storage::issuerKeyTable(), key);
            done.retired << keyIdOf(key);
        }
        if (done.retired.isEmpty())
            return {{u"no_certificates"_s,
                     {},
                     tr("No certificate was issued yet. The office's key is made with the first one.")}};
        const auto made = issuerSeed(writer, ws.now());
        done.inUse = made ? issuerKeyId(crypto::signingPublicOf(made->seed)) : QString();
        return {};
    });
    if (!changes)
        return changes.problems();
    done.changes = *std::move(changes);
    return done;
}

} // namespace redvest
