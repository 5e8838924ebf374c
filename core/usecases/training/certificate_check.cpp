// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/training/certificate_check.h"

#include "core/base/failure.h"
#include "core/storage/queries/certificate_queries.h"
#include "core/storage/queries/served_records.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kLargestPaper = 64LL << 20;
constexpr qint64 kLargestKeyFile = 1LL << 20;

QString tr(const char* text)
{
    return QCoreApplication::translate("Training", text);
}

Outcome<QByteArray> contentOf(const QString& path, const QString& field, qint64 largest)
{
    const QFileInfo there(path);
    if (!there.isFile())
        return Problem{u"no_file"_s, field, tr("There is no file %1. Look at its name.").arg(path)};
    if (there.size() > largest)
        return Problem{u"too_large"_s, field, tr("%1 is too large for this. Choose another file.").arg(path)};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(tr("%1 cannot be read.").arg(path), file.errorString());
    return file.read(largest);
}

void askRegister(const Workspace& registry, CheckedCertificate& checked)
{
    checked.inRegister = RegisterSays::NotThere;
    for (const Certificate& c : storage::certificatesNumbered(registry.read(), checked.proof.says.number)) {
        // Of somebody who was erased the number alone is left.
        if (c.line != checked.line && !c.line.isEmpty())
            continue;
        if (c.isIssued()) {
            checked.inRegister = c.reprints > 0 ? RegisterSays::Reprinted : RegisterSays::Counts;
            checked.note = c.reprintReason;
            checked.superseded = int(storage::supersededLists(registry.read(), {c}).value(c.id.text()).size());
            return;
        }
        checked.inRegister = RegisterSays::Voided;
        checked.note = c.voidReason;
        for (const Certificate& other : storage::replacing(registry.read(), c.id))
            checked.replacedBy = other.number;
    }
}

/// Of those lists that say they belong to it.
void askLists(const QStringList& lists, CheckedCertificate& checked)
{
    const std::optional<ServiceSays>& service = checked.proof.says.service;
    if (!service)
        return;
    for (const QString& text : lists) {
        const auto list = listIn(text);
        if (!list || list->number != checked.proof.says.number)
            continue;
        checked.listVerdict = listDigest(text) == service->listDigest ? ListVerdict::Genuine : ListVerdict::Altered;
        if (checked.listVerdict == ListVerdict::Altered)
            return;
        checked.records = list->records;
    }
}

} // namespace

Outcome<QStringList> certificateLines(const QString& fileOrText)
{
    QStringList lines = certificateLinesIn(fileOrText.toUtf8());
    if (lines.isEmpty()) {
        const auto content = contentOf(fileOrText, u"certificate"_s, kLargestPaper);
        if (!content)
            return content.problems();
        lines = certificateLinesIn(*content);
    }
    if (lines.isEmpty())
        return Problem{u"no_certificate"_s, u"certificate"_s,
                       tr("There is no certificate in it. Give the PDF as it was issued, or the text of its QR code, "
                          "which begins with RVC1 or RVS1.")};
    return lines;
}

QStringList certificateLists(const QString& fileOrText)
{
    if (QStringList lists = listTextsIn(fileOrText.toUtf8()); !lists.isEmpty() || !QFileInfo(fileOrText).isFile())
        return lists;
    const auto content = contentOf(fileOrText, u"certificate"_s, kLargestPaper);
    return content ? listTextsIn(*content) : QStringList();
}

Outcome<std::vector<PublicIssuerKey>> issuerKeysFrom(const QString& file)
{
    const auto content = contentOf(file, u"key"_s, kLargestKeyFile);
    if (!content)
        return content.problems();
    std::vector<PublicIssuerKey> keys = keysInFile(*content);
    if (keys.empty())
        return Problem{u"no_issuer_key"_s, u"key"_s,
                       tr("%1 is no key file of an issuer, or it was altered. Ask the issuer for it again.").arg(file)};
    return keys;
}

std::vector<CheckedCertificate> checkCertificates(const QStringList& lines, const std::vector<PublicIssuerKey>& keys,
                                                  const Workspace* registry, const QStringList& lists)
{
    std::vector<CheckedCertificate> all;
    for (const QString& line : lines) {
        all.push_back({line, proven(line, keys), RegisterSays::NotAsked, {}});
        if (all.back().proof.verdict == CertificateVerdict::Genuine)
            askLists(lists, all.back());
        if (registry && all.back().proof.verdict == CertificateVerdict::Genuine)
            askRegister(*registry, all.back());
    }
    return all;
}

Problems problemsWith(const CheckedCertificate& checked)
{
    const QString number = checked.proof.says.number;
    switch (checked.proof.verdict) {
    case CertificateVerdict::NoCertificate:
        return {{u"no_certificate"_s, u"certificate"_s, tr("This is no certificate.")}};
    case CertificateVerdict::Forged:
        return {
            {u"forged"_s, u"certificate"_s,
             tr("Forged or altered: what certificate %1 says was not signed by the issuer. Do not accept it; ask the "
                "issuer.")
                 .arg(number)}};
    case CertificateVerdict::OtherIssuer:
        return {{u"other_issuer"_s, u"certificate"_s,
                 tr("Certificate %1 was signed with the key %2, which is not in the key file. It is another issuer's, "
                    "or the key file is an old one: ask the issuer for the present one.")
                     .arg(number, checked.proof.says.keyId)}};
    case CertificateVerdict::RetiredKey:
        return {{u"retired_key"_s, u"certificate"_s,
                 tr("Certificate %1 says that it was issued on %2, but the key that signed it was retired on %3: "
                    "somebody else may have it. Do not accept the certificate; ask the issuer.")
                     .arg(number, checked.proof.says.issuedOn.toString(Qt::ISODate),
                          checked.proof.retiredOn.toString(Qt::ISODate))}};
    case CertificateVerdict::Genuine:
        break;
    }
    if (checked.listVerdict == ListVerdict::Altered)
        return {
            {u"list_altered"_s, u"certificate"_s,
             tr("Altered: the list of records is not the one that certificate %1 was signed with. Do not accept it; "
                "ask the issuer.")
                 .arg(number)}};
    if (checked.inRegister == RegisterSays::Voided && !checked.replacedBy.isEmpty())
        return {{u"voided"_s, u"certificate"_s,
                 tr("Certificate %1 is genuine, but was voided: %2. Certificate %3 was issued in its place.")
                     .arg(number, checked.note, checked.replacedBy)}};
    if (checked.inRegister == RegisterSays::Voided)
        return {{u"voided"_s, u"certificate"_s,
                 tr("Certificate %1 is genuine, but was voided: %2. It counts no more.").arg(number, checked.note)}};
    if (checked.inRegister == RegisterSays::NotThere)
        return {{u"not_registered"_s, u"certificate"_s,
                 tr("Certificate %1 is genuine, but this workspace does not have it in its register. Take in the other "
                    "desks' workspaces and look again.")
                     .arg(number)}};
    return {};
}

} // namespace redvest
