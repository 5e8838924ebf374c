// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/migrations/seal.h"

#include "core/domain/contact.h"
#include "core/domain/identity.h"
#include "core/storage/migrations/sealing.h"

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

QString documentOf(const QStringList& plain)
{
    return comparableNumber(fromWord<DocumentKind>(plain[0]).value_or(DocumentKind::Other), plain[1]);
}

QString phoneOf(const QStringList& plain)
{
    return comparablePhone(plain[0]);
}

const std::vector<SealedTable>& secondSchema()
{
    using enum KeyClass;
    static const std::vector<SealedTable> tables{
        {u"organisation"_s, {{u"phone"_s, Contact}}},
        {u"volunteer"_s,
         {{u"document_number"_s, Contact},
          {u"phone"_s, Contact},
          {u"address"_s, Contact},
          {u"note"_s, Sensitive},
          {u"guardian_name"_s, Contact},
          {u"guardian_phone"_s, Contact}},
         {{u"document_key"_s, Contact, {u"document_kind"_s, u"document_number"_s}, documentOf},
          {u"phone_key"_s, Contact, {u"phone"_s}, phoneOf}}},
        {u"qualification"_s, {{u"evidence"_s, Contact}}},
        {u"site"_s, {{u"phone"_s, Contact}}},
        {u"post"_s, {{u"phone"_s, Contact}}},
        {u"gap_report"_s, {{u"phone"_s, Contact}}},
        {u"store"_s, {{u"phone"_s, Contact}}},
        {u"movement"_s, {{u"recipient"_s, Contact}}},
    };
    return tables;
}

} // namespace

void sealEverything(Connection& db)
{
    KeyRing ring;
    for (const KeyClass c : {KeyClass::Contact, KeyClass::Sensitive}) {
        const crypto::Secret secret = crypto::makeSecret();
        db.run(u"INSERT INTO vault (id, value) VALUES (:id, :value)"_s,
               {{u":id"_s, c == KeyClass::Contact ? u"open/contact"_s : u"open/sensitive"_s},
                {u":value"_s, QString::fromLatin1(secret.view().toByteArray().toBase64())}});
        ring.put(c, secret);
    }
    if (db.number(u"SELECT count(*) FROM entry"_s) > 0)
        Sealing(db, ring.now(), secondSchema()).run();
}

} // namespace redvest::storage
