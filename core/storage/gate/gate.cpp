// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The one gate for writes: a unit of work, its journal entry, and what became of it.

#include "core/storage/engine/local_values.h"
#include "core/storage/gate/database.h"
#include "core/storage/gate/unit_signature.h"
#include "core/storage/journal/change_log.h"
#include "core/storage/journal/device.h"
#include "core/storage/journal/journal.h"
#include "core/storage/journal/stamp.h"

#include <QCoreApplication>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Storage", text);
}

struct Head
{
    qint64 seq = 0;
    QString chain;
};

Head headOf(Connection& db, const QString& device)
{
    Head head;
    db.each(u"SELECT seq, chain FROM known WHERE id = :id"_s, {{u":id"_s, device}}, [&](const Row& row) {
        head = {row.integer(0), row.text(1)};
    });
    return head;
}

QString latestStamp(Connection& db)
{
    QString stamp;
    db.each(u"SELECT max(stamp) FROM known"_s, {}, [&](const Row& row) { stamp = row.text(0); });
    return stamp;
}

/// What this desk has merged, when that is news since its last entry; "" otherwise.
QString newlySeen(Connection& db, const QString& device)
{
    VersionVector others = knownVector(db);
    others.remove(device);
    const QString text = others.isEmpty() ? u""_s : vectorText(others);
    const QString key = u"seen/"_s + device;
    if (text == localValue(db, key))
        return {};
    setLocalValue(db, key, text);
    return text;
}

void addTouched(ChangeSet& set, const std::vector<JournalChange>& changes)
{
    for (const JournalChange& c : changes) {
        if (c.action != ChangeAction::Read)
            set.touched.push_back({c.table, c.record, c.action});
    }
}

constexpr int kMostTries = 5;
constexpr std::chrono::seconds kLongestWait{5};

} // namespace

std::unique_lock<std::timed_mutex> Database::turn()
{
    if (!m_lock || m_isInWork)
        return {};
    std::unique_lock<std::timed_mutex> held(m_lock->writing(), kLongestWait);
    if (!held)
        throw Failure(tr("A longer piece of work is being saved. Nothing of yours was lost; try again in a moment."));
    return held;
}

Database::Unit Database::transact(const std::function<Unit(Connection&)>& work)
{
    if (m_facts.isReadOnly)
        throw Failure(tr("The workspace is open for reading only. Close the other program, then open it again."));
    const auto held = turn();
    for (int tries = 1;; ++tries) {
        try {
            return transactOnce(work);
        } catch (const EngineFailure& failure) {
            if (failure.trouble() != Trouble::Clash || tries == kMostTries)
                throw;
        }
    }
}

namespace {

/// A server that was restarted since the last save is asked once more before anybody is troubled.
void beginAgain(Connection& db)
{
    try {
        if (db.isLost())
            db.reopen();
        db.begin();
    } catch (const EngineFailure& failure) {
        if (failure.trouble() != Trouble::Lost)
            throw;
        db.reopen();
        db.begin();
    }
}

} // namespace

Database::Unit Database::transactOnce(const std::function<Unit(Connection&)>& work)
{
    requireInPlace();
    Connection& db = writing();
    beginAgain(db);
    struct InWork
    {
        bool& flag;
        ~InWork() { flag = false; }
    } inWork{m_isInWork};
    WriteObserver* observer = m_options.observer.get();
    try {
        m_isInWork = true;
        m_hasLocalChanges = false;
        if (observer)
            observer->began(db);
        Unit unit = work(db);
        if (!unit.isToBeKept() && !(unit.problems.empty() && m_hasLocalChanges)) {
            db.rollback();
        } else {
            if (observer)
                observer->beforeCommit(db, unit.changes);
            requireInPlace();
            commit(unit);
        }
        if (observer)
            observer->ended(db);
        return unit;
    } catch (...) {
        db.rollback();
        if (observer)
            observer->ended(db);
        throw;
    }
}

void Database::requireInPlace() const
{
    if (location().isServer() || identityOf(location().file) == m_identity)
        return;
    throw Failure(QCoreApplication::translate(
                      "Storage", "%1 is not there any more, or another file lies in its place: a stick was unplugged, "
                                 "or the folder was moved or replaced. Nothing was saved; what you typed is still on "
                                 "the screen. Put it back, then close RedVest and open it again.")
                      .arg(location().shown()));
}

void Database::commit(const Unit& unit)
{
    Connection& db = writing();
    if (!db.dialect().announce.isEmpty())
        db.each(db.dialect().announce,
                {{u":entry"_s, unit.entry ? entryId(unit.entry->device, unit.entry->seq) : u""_s}}, [](const Row&) {});
    try {
        db.commit();
    } catch (const EngineFailure&) {
        // A commit that failed may have been kept all the same: the engine is asked before the person is told.
        db.rollback();
        if (!wasKept(unit))
            throw;
    }
}

bool Database::wasKept(const Unit& unit)
{
    if (!unit.entry)
        return false;
    Connection& db = reading();
    if (db.isLost())
        db.reopen();
    QString chain;
    db.each(u"SELECT chain FROM entry WHERE id = :id"_s, {{u":id"_s, entryId(unit.entry->device, unit.entry->seq)}},
            [&](const Row& row) { chain = row.text(0); });
    return chain == unit.entry->chain;
}

void Database::noteKept(const JournalEntry& entry)
{
    m_heard[entry.device] = entry.seq;
    if (!location().isServer())
        writeNote(m_facts.device, {location().address(), {entry.seq, entry.chain}, entry.at});
}

Database::Unit Database::unitOf(const Clock& clock, const QString& actor, const Intent& intent, const Work& work,
                                Connection& db)
{
    const Head head = headOf(db, m_facts.device);
    const Instant now = clock.now();
    StampClock stamps(m_facts.device, latestStamp(db));
    const QString stamp = stamps.next(now);
    ChangeLog log(db,
                  {m_facts.device,
                   head.seq + 1,
                   stamp,
                   now,
                   actor,
                   intent.verb,
                   intent.reason,
                   newlySeen(db, m_facts.device),
                   {},
                   {}},
                  head.chain);
    const Keys keys = m_keys->now();
    requireCurrent(db, keys);
    UnitSignature signature(db, keys);
    Writer writer(db, keys, stamp, log);
    Unit unit;
    unit.problems = work(writer);
    if (!unit.problems.empty() || log.isEmpty())
        return unit;
    unit.entry = log.finish(signature.key(writer, m_facts.device, now));
    settleConflicts(log);
    unit.touched = log.touched();
    if (m_options.observer)
        log.each([&](const JournalChange& change) {
            unit.changes.push_back(change);
            return true;
        });
    return unit;
}

Outcome<ChangeSet> Database::write(const Clock& clock, const QString& actor, const Intent& intent, const Work& work)
{
    Unit unit = transact([&](Connection& db) { return unitOf(clock, actor, intent, work, db); });
    if (!unit.problems.empty())
        return unit.problems;
    ChangeSet set;
    if (!unit.entry)
        return set;
    noteKept(*unit.entry);
    set.entry = entryId(unit.entry->device, unit.entry->seq);
    set.touched = std::move(unit.touched);
    return set;
}

void Database::mend(const Mending& work)
{
    (void)transact([&](Connection& db) { return Unit{{}, work(db), {}, {}}; });
    m_heard = knownVector(reading());
}

ChangeSet Database::changesElsewhere(bool askAnyway)
{
    ChangeSet set;
    const bool mayOthersWrite = location().isServer() || m_facts.isReadOnly;
    if (!mayOthersWrite || (location().isServer() && !reading().takeAnnouncement() && !askAnyway))
        return set;
    const VersionVector now = knownVector(current());
    if (now == m_heard)
        return set;
    for (const JournalEntry& entry : readEntries(reading(), m_heard)) {
        set.entry = entryId(entry.device, entry.seq);
        addTouched(set, entry.changes);
    }
    m_heard = now;
    return set;
}

} // namespace redvest::storage
