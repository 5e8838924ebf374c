// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/check/check_signatures.h"

#include "core/storage/check/signature_batch.h"
#include "core/storage/journal/bound_history.h"
#include "core/storage/journal/journal.h"
#include "core/storage/journal/signature.h"
#include "core/storage/schema/root_key.h"

#include <QCoreApplication>

#include <algorithm>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Storage", text);
}

/// The key held is the one in use now.
const FieldKey* currentPerson(Connection& db, const Keys& keys)
{
    const FieldKey* key = keys.of(KeyClass::Person);
    const QByteArray list = key ? vaultEntry(db, listEntry(KeyClass::Person)).value_or(QByteArray()) : QByteArray();
    return !list.isEmpty() && isCurrent(list, *key) ? key : nullptr;
}

/// What is wrong with the signature of an entry.
enum class Fault { None, Missing, Damaged, Wrong, Foreign, Renewed };

QString wordsFor(Fault fault)
{
    switch (fault) {
    case Fault::None:
    case Fault::Missing:
        return tr("The entry %1 of %2 is not signed: it was not written here by somebody signed in, or its signature "
                  "was taken away.");
    case Fault::Damaged:
        return tr("The signature of the entry %1 of %2 is damaged. Let an administrator repair the workspace; where it "
                  "remains, let him renew the keys first.");
    case Fault::Wrong:
        return tr("The entry %1 of %2 does not match its signature: it was altered outside the program, or the "
                  "signature belongs to another entry.");
    case Fault::Foreign:
        return tr("The entry %1 of %2 is signed with a key that nobody here vouches for.");
    case Fault::Renewed:
        break;
    }
    return tr("The entry %1 of %2 is signed with keys that had been renewed before: whoever had the old ones can have "
              "written it.");
}

QString remedy()
{
    return tr("Find out who had the file. Restore a backup of which \"check\" says nothing of the kind; or, when all "
              "is as it should be, let an administrator renew the keys, which binds the history as it stands.");
}

/// Walks the entries by device and number.
class SignatureCheck
{
public:
    SignatureCheck(Connection& db, const Keys& keys, const BoundHistory& bound, Problems& problems)
        : m_db(db)
        , m_keys(keys)
        , m_bound(bound)
        , m_problems(problems)
    {
        const ClassKeys& persons = keys.all(KeyClass::Person);
        const auto first =
            std::find_if(persons.begin(), persons.end(), [&](const auto& key) { return key->id() == bound.firstKey; });
        m_trusted = ClassKeys(first, persons.end());
    }

    void run()
    {
        m_db.each(u"SELECT id, device, seq, at, chain, signature FROM entry ORDER BY device, seq"_s, {},
                  [&](const Row& row) {
                      take({row.text(0), row.text(1), row.integer(2), row.text(3), row.text(4)}, row.text(5));
                  });
        m_batch.each([&](qsizetype at) { note(m_waiting[std::size_t(at)], Fault::Wrong); });
        report();
        checkBounds();
    }

private:
    struct Entry
    {
        QString id, device;
        qint64 seq = 0;
        QString at, chain;
    };
    /// The first entry of a device that is not as it should be.
    struct Finding
    {
        Entry entry;
        Fault fault = Fault::None;
        qint64 count = 0;
    };

    void take(const Entry& entry, const QString& stored)
    {
        const BoundHead head = m_bound.heads.value(entry.device);
        if (entry.seq == head.last.seq)
            m_standing.insert(entry.device, entry.chain);
        const bool isFree = entry.seq <= head.unsignedTo;
        const auto signature = signatureFrom(stored, entry.id);
        if (!stored.isEmpty() && !signature)
            return note(entry, Fault::Damaged);
        const FieldKey* key = signature ? m_keys.withId(KeyClass::Person, signature->key) : nullptr;
        const Fault fault = stored.isEmpty() ? Fault::Missing : faultOf(key, entry.seq > head.last.seq);
        if (fault != Fault::None && !isFree)
            return note(entry, fault);
        if (!key)
            return;
        if (m_batch.isFull()) {
            m_batch.each([&](qsizetype at) { note(m_waiting[std::size_t(at)], Fault::Wrong); });
            m_waiting.clear();
        }
        m_waiting.push_back(entry);
        m_batch.add(publicPart(*key, entry.device), signedText(entry.id, entry.chain), signature->bytes);
    }

    /// `isLate`: after the history was last bound.
    [[nodiscard]] Fault faultOf(const FieldKey* key, bool isLate) const
    {
        if (!key)
            return Fault::Foreign;
        const auto isIt = [&](const auto& one) { return one->id() == key->id(); };
        if (std::none_of(m_trusted.begin(), m_trusted.end(), isIt))
            return Fault::Renewed;
        return isLate && key->id() != m_trusted.back()->id() ? Fault::Renewed : Fault::None;
    }

    const QByteArray& publicPart(const FieldKey& key, const QString& device)
    {
        QByteArray& part = m_publicParts[{key.id(), device}];
        if (part.isEmpty())
            part = SigningKey(key, device).publicPart();
        return part;
    }

    void note(const Entry& entry, Fault fault)
    {
        Finding& finding = m_findings[entry.device];
        ++finding.count;
        if (finding.fault == Fault::None || entry.seq < finding.entry.seq) {
            finding.entry = entry;
            finding.fault = fault;
        }
    }

    void report()
    {
        for (const Finding& f : m_findings) {
            QString text = wordsFor(f.fault).arg(f.entry.id, toLocalText(fromUtcText(f.entry.at)));
            if (f.count > 1)
                text += u' ' + tr("The same holds for %1 more entries of this desk.").arg(f.count - 1);
            if (f.fault != Fault::Damaged)
                text += u' ' + remedy();
            m_problems.push_back({u"signature"_s, f.entry.id, text});
        }
    }

    void checkBounds()
    {
        for (auto head = m_bound.heads.begin(); head != m_bound.heads.end(); ++head) {
            const auto standing = m_standing.constFind(head.key());
            if (head->last.seq == 0 || (standing != m_standing.constEnd() && *standing == head->last.chain))
                continue;
            const QString id = entryId(head.key(), head->last.seq);
            m_problems.push_back({u"signature"_s, id,
                                  tr("The history up to the entry %1 is not as it stood when it was bound: entries "
                                     "were altered or taken out.")
                                          .arg(id) +
                                      u' ' + remedy()});
        }
    }

    Connection& m_db;
    const Keys& m_keys;
    const BoundHistory& m_bound;
    Problems& m_problems;
    ClassKeys m_trusted; ///< that signed since signing began, the current one last
    QHash<std::pair<QString, QString>, QByteArray> m_publicParts; ///< by key and device
    SignatureBatch m_batch;
    std::vector<Entry> m_waiting;       ///< in the batch
    QMap<QString, Finding> m_findings;  ///< by device
    QHash<QString, QString> m_standing; ///< device → chain of the entry up to which it is bound
};

/// Without the key a signature tells no more than whether it is whole.
void checkForm(Connection& db, Problems& problems)
{
    db.each(u"SELECT id, at, signature FROM entry WHERE signature <> '' ORDER BY id"_s, {}, [&](const Row& row) {
        if (!signatureFrom(row.text(2), row.text(0)))
            problems.push_back({u"signature"_s, row.text(0),
                                wordsFor(Fault::Damaged).arg(row.text(0), toLocalText(fromUtcText(row.text(1))))});
    });
}

/// Accounts that were given up leave their keys open; whoever takes them away has none to leave.
void checkTakenAway(Connection& db, const Keys& keys, const QString& device, Problems& problems)
{
    QString last, id;
    db.each(u"SELECT signature, id FROM entry WHERE device = :device AND signature <> '' ORDER BY seq DESC LIMIT 1"_s,
            {{u":device"_s, device}}, [&](const Row& row) {
                last = row.text(0);
                id = row.text(1);
            });
    const auto signature = signatureFrom(last, id);
    if (signature && !keys.withId(KeyClass::Person, signature->key))
        problems.push_back({u"signature"_s, id,
                            tr("The entry %1 is signed, so there were accounts here, and they were not given up: "
                               "somebody took them out of the file. Restore the latest backup that asks for a "
                               "passphrase.")
                                .arg(id)});
}

/// Somebody put keys of his own into the place of the office's, or took these out.
void checkVouched(const Keys& keys, Problems& problems)
{
    if (keys.areDistrusted)
        problems.push_back({u"signature"_s, signedEntry(),
                            tr("The keys that seal and sign here were taken out or replaced by somebody who may not. "
                               "None of them is used. Restore the latest backup of which \"check\" says nothing of "
                               "the kind, and find out who had the file.")});
}

/// Anybody can seal keys of his own to every account and sign with them; what was sealed before he cannot open. Where
/// there is a root key it says so before (root_key.h).
void checkPersonKey(Connection& db, const Keys& keys, Problems& problems)
{
    qint64 names = 0, known = 0;
    db.each(u"SELECT substr(name, 3, 8), count(*) FROM volunteer WHERE name LIKE '$1%' GROUP BY 1"_s, {},
            [&](const Row& row) {
                names += row.integer(1);
                known += keys.withId(KeyClass::Person, row.text(0)) != nullptr ? row.integer(1) : 0;
            });
    if (names > 0 && known == 0)
        problems.push_back({u"signature"_s, listEntry(KeyClass::Person),
                            tr("No name here was sealed with the keys that sign the history: somebody put keys of his "
                               "own in their place. Restore the latest backup in which names can be read.")});
}

} // namespace

HistoryProof historyProof(Connection& db, const Keys& keys)
{
    if (!isToBeSigned(db))
        return {};
    const bool isBegun = vaultEntry(db, listEntry(KeyClass::Person)).has_value();
    if (!currentPerson(db, keys))
        return {isBegun ? ProvenAgainst::NotLookedAt : ProvenAgainst::NotBegun};
    const auto bound = boundIn(db, keys);
    return {ProvenAgainst::Forgers, bound ? bound->since : Instant{}};
}

void checkSignatures(Connection& db, const Keys& keys, const QString& device, Problems& problems)
{
    const bool isSigned = isToBeSigned(db);
    const bool isHeld = isSigned && currentPerson(db, keys) != nullptr;
    if (!isHeld)
        checkForm(db, problems);
    if (!isSigned)
        return checkTakenAway(db, keys, device, problems);
    checkVouched(keys, problems);
    const bool isBegun = vaultEntry(db, listEntry(KeyClass::Person)).has_value();
    if (!isHeld && (isBegun || !hasBeenSigned(db)))
        return;
    if (isHeld && !vaultEntry(db, signedEntry()))
        checkPersonKey(db, keys, problems);
    if (const auto bound = boundIn(db, keys))
        return SignatureCheck(db, keys, *bound, problems).run();
    problems.push_back({u"signature"_s, boundEntry(),
                        tr("What says since when entries are signed is missing or was put there by somebody who may "
                           "not, so signatures prove nothing.") +
                            u' ' + remedy()});
}

} // namespace redvest::storage
