// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/damage/signature_repair.h"

#include "core/storage/journal/bound_history.h"
#include "core/storage/journal/journal.h"
#include "core/storage/journal/signature.h"

#include <algorithm>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

struct SignedEntry
{
    QString id, device;
    qint64 seq = 0;
    QString chain, stored;
};

bool isSignedNow(const SignedEntry& entry, const StoredSignature& signature, const FieldKey& person)
{
    return signature.key == person.id() && crypto::isSignedBy(SigningKey(person, entry.device).publicPart(),
                                                              signedText(entry.id, entry.chain), signature.bytes);
}

/// Walks each device's entries from the last.
class Healer
{
public:
    Healer(const FieldKey& person, const BoundHistory& bound) : m_person(person), m_bound(bound) {}

    void take(const SignedEntry& entry)
    {
        qint64& proven = m_provenTo[entry.device];
        const DeviceHead bound = m_bound.heads.value(entry.device).last;
        if (bound.seq == entry.seq && bound.chain == entry.chain)
            proven = std::max(proven, entry.seq);
        const auto signature = signatureFrom(entry.stored, entry.id);
        if (signature && proven == 0 && isSignedNow(entry, *signature, m_person))
            proven = entry.seq;
        if (!signature && !entry.stored.isEmpty() && entry.seq <= proven)
            m_damaged.push_back(entry);
    }
    [[nodiscard]] const std::vector<SignedEntry>& damaged() const { return m_damaged; }

private:
    const FieldKey& m_person;
    const BoundHistory& m_bound;
    QHash<QString, qint64> m_provenTo;
    std::vector<SignedEntry> m_damaged;
};

} // namespace

QStringList signAnew(Connection& db, const Keys& keys)
{
    const auto bound = boundIn(db, keys);
    if (!bound)
        return {};
    const FieldKey& person = *keys.of(KeyClass::Person);
    Healer healer(person, *bound);
    db.each(u"SELECT id, device, seq, chain, signature FROM entry ORDER BY device, seq DESC"_s, {},
            [&](const Row& row) {
                healer.take({row.text(0), row.text(1), row.integer(2), row.text(3), row.text(4)});
            });
    QStringList ids;
    for (const SignedEntry& entry : healer.damaged()) {
        replaceSignature(db, entry.id, SigningKey(person, entry.device).sign(entry.id, entry.chain));
        ids << entry.id;
    }
    return ids;
}

} // namespace redvest::storage
