// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/schema/training.h"

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

const Table<IssuerKey>& issuerKeyTable()
{
    static const Table<IssuerKey> table(
        {
            .name = u"issuer_key"_s,
            .called = QT_TRANSLATE_NOOP("History", "Key of certificates"),
            .right = Right::EnterTraining,
            .lies = nowhere("whoever issues the first certificate of the office makes it, wherever that person lives"),
            .knownBy = {u"since"_s},
        },
        {
            column<&IssuerKey::publicPart>("public_part", QT_TRANSLATE_NOOP("History", "Public part")),
            column<&IssuerKey::seed>("seed", QT_TRANSLATE_NOOP("History", "Secret part"))
                .sealed(KeyClass::Contact)
                .masked(MaskKind::Whole),
            column<&IssuerKey::since>("since", QT_TRANSLATE_NOOP("History", "Since")),
            column<&IssuerKey::retiredAt>("retired_at", QT_TRANSLATE_NOOP("History", "Retired at")),
            column<&IssuerKey::retireReason>("retire_reason", QT_TRANSLATE_NOOP("History", "Reason of retiring")),
        });
    return table;
}

const Table<Certificate>& certificateTable()
{
    constexpr auto kName = "the name of an account, which outlives the account";
    static const Table<Certificate> table(
        {
            .name = u"certificate"_s,
            .called = QT_TRANSLATE_NOOP("History", "Certificate"),
            .right = Right::EnterTraining,
            .lies = through("volunteer"),
            .knownBy = {u"number"_s},
        },
        {
            column<&Certificate::number>("number", QT_TRANSLATE_NOOP("History", "Number")),
            column<&Certificate::record>("record", QT_TRANSLATE_NOOP("History", "Training record")),
            column<&Certificate::volunteer>("volunteer", QT_TRANSLATE_NOOP("History", "Person")),
            column<&Certificate::issuerKey>("issuer_key", QT_TRANSLATE_NOOP("History", "Key of certificates")),
            column<&Certificate::line>("line", QT_TRANSLATE_NOOP("History", "Text of the certificate"))
                .sealed(KeyClass::Person)
                .masked(MaskKind::Whole)
                .personal(),
            column<&Certificate::issuedAt>("issued_at", QT_TRANSLATE_NOOP("History", "Issued at")),
            column<&Certificate::issuedBy>("issued_by", QT_TRANSLATE_NOOP("History", "Certificate issued by"))
                .refersToNothing(kName),
            column<&Certificate::state>("state", QT_TRANSLATE_NOOP("History", "State")),
            column<&Certificate::voidedAt>("voided_at", QT_TRANSLATE_NOOP("History", "Voided at")),
            column<&Certificate::voidedBy>("voided_by", QT_TRANSLATE_NOOP("History", "Voided by"))
                .refersToNothing(kName),
            column<&Certificate::voidReason>("void_reason", QT_TRANSLATE_NOOP("History", "Reason of voiding"))
                .personal(),
            column<&Certificate::reprints>("reprints", QT_TRANSLATE_NOOP("History", "Times reprinted")),
            column<&Certificate::reprintedAt>("reprinted_at", QT_TRANSLATE_NOOP("History", "Reprinted at")),
            column<&Certificate::reprintReason>("reprint_reason", QT_TRANSLATE_NOOP("History", "Reason of reprinting"))
                .personal(),
            column<&Certificate::servedList>("served_list", QT_TRANSLATE_NOOP("History", "Records certified"))
                .sealed(KeyClass::Person)
                .masked(MaskKind::Whole)
                .personal(),
            column<&Certificate::replaces>("replaces", QT_TRANSLATE_NOOP("History", "In place of certificate")),
        });
    return table;
}

} // namespace redvest::storage
