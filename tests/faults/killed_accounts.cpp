// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A program is killed while it sets accounts up, recovers one, gives them up, changes a passphrase, a role or the rules
// of the desk, or renews the keys. Whatever the moment, the desk opens the old way or the new way, everything in it is
// read, and work goes on. What was told to be done is done.

#include "core/base/failure.h"
#include "core/storage/damage/health.h"
#include "core/storage/schema/volunteers.h"
#include "core/usecases/workspace/access.h"
#include "core/usecases/workspace/keys_renewal.h"
#include "core/usecases/workspace/setup.h"
#include "tests/faults/faults.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>

#include <algorithm>

using namespace redvest;
using namespace redvest::faults;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr crypto::PassphraseCost kCheap{1, 1 << 20};
constexpr int kPeople = 200;
const QString kChief = u"李主任"_s;
const QString kLeader = u"赵领导"_s;
const QString kOld = u"under the third lamp"_s;
const QString kNew = u"eight blue kettles"_s;
const QString kPhone = u"19900000001"_s;

std::unique_ptr<Workspace> openDesk(const QString& file)
{
    static const SystemClock clock;
    auto ws = Workspace::open(file, OpenFor::Writing, u"tester"_s, clock);
    ws->setPassphraseCost(kCheap);
    return ws;
}

template <class T>
bool isDone(const Outcome<T>& outcome)
{
    if (!outcome.ok())
        std::fprintf(stderr, "%s\n", outcome.problems().front().text.toUtf8().constData());
    return outcome.ok();
}

Account leader(bool reads)
{
    Account account;
    account.name = kLeader;
    account.roles = grantsFromText(u"leader"_s).value();
    account.readsContacts = reads;
    return account;
}

Volunteer person()
{
    Volunteer v;
    v.id = Id<Volunteer>::make();
    v.name = u"测试甲"_s;
    v.division = u"310106012"_s;
    v.documentNumber = u"E12345671"_s;
    v.phone = kPhone;
    return v;
}

bool addPeople(Workspace& ws, int count)
{
    return isDone(ws.write({u"test.people"_s, {}}, [&](storage::Writer& w) {
        for (int i = 0; i < count; ++i)
            w.add(storage::volunteerTable(), person());
        return Problems{};
    }));
}

/// The two papers: the one the desk has, or is set up with, and the one it gets.
struct Papers
{
    QString old, fresh;
};

using Job = bool (*)(Workspace&, const Papers&);
/// True when the desk is as after the job, false when as before; a Failure or a sentence otherwise.
using Look = bool (*)(Workspace&, const Papers&, QStringList& faults);

bool opens(Workspace& ws, const QString& name, const QString& passphrase)
{
    return signIn(ws, name, passphrase).empty();
}

void mustOpen(Workspace& ws, const QString& passphrase, QStringList& faults)
{
    if (!opens(ws, kChief, passphrase))
        faults << u"locked: the administrator cannot sign in"_s;
}

/// By the old passphrase or by the new one.
bool opensAnew(Workspace& ws, const Papers&, QStringList& faults)
{
    const bool isNew = opens(ws, kChief, kNew);
    if (!isNew)
        mustOpen(ws, kOld, faults);
    return isNew;
}

struct Kind
{
    const char* name;
    bool hasAccounts; ///< before the job
    Job job;
    Look look;
};

bool recovers(Workspace& ws, const QString& paper)
{
    return recoverAccount(ws, kChief, paper, kNew).ok();
}

// NOLINTNEXTLINE(readability-function-size): a table, one kind after the other
const std::vector<Kind>& kinds()
{
    static const std::vector<Kind> all{
        {"setup", false,
         [](Workspace& ws, const Papers& papers) { return isDone(setUpAccounts(ws, kChief, kOld, papers.old)); },
         [](Workspace& ws, const Papers& papers, QStringList& faults) {
             if (!ws.hasAccounts())
                 return false;
             mustOpen(ws, kOld, faults);
             ws.leave();
             if (!recovers(ws, papers.old)) // the paper was shown before anything was changed
                 faults << u"the recovery key that was shown opens nothing"_s;
             return true;
         }},
        {"recover", true, [](Workspace& ws, const Papers& papers) { return recovers(ws, papers.old); }, opensAnew},
        {"give-up", true,
         [](Workspace& ws, const Papers&) {
             return opens(ws, kChief, kOld) && isDone(giveUpAccounts(ws, u"一人值守"_s));
         },
         [](Workspace& ws, const Papers&, QStringList& faults) {
             if (ws.hasAccounts())
                 mustOpen(ws, kOld, faults);
             return !ws.hasAccounts();
         }},
        {"passphrase", true,
         [](Workspace& ws, const Papers&) {
             return opens(ws, kChief, kOld) && isDone(changePassphrase(ws, kOld, kNew));
         },
         opensAnew},
        {"role", true,
         [](Workspace& ws, const Papers&) {
             return opens(ws, kChief, kOld) && isDone(changeAccount(ws, leader(false)));
         },
         [](Workspace& ws, const Papers&, QStringList& faults) {
             if (!opens(ws, kLeader, kOld))
                 faults << u"locked: the leader cannot sign in"_s;
             const bool reads = ws.account() && ws.account()->readsContacts;
             if (reads != ws.database().keys()->has(storage::KeyClass::Contact))
                 faults << u"the list and the keys of the leader differ"_s;
             ws.leave();
             mustOpen(ws, kOld, faults);
             return !reads;
         }},
        {"rules", true,
         [](Workspace& ws, const Papers&) {
             return opens(ws, kChief, kOld) && isDone(setDeskRules(ws, {true, 7}));
         },
         [](Workspace& ws, const Papers&, QStringList& faults) {
             mustOpen(ws, kOld, faults);
             const DeskRules rules = deskRules(ws);
             if (rules.otherApproves != (rules.idleMinutes == 7))
                 faults << u"half of the rules"_s;
             return rules.otherApproves;
         }},
        {"new-keys", true,
         [](Workspace& ws, const Papers& papers) {
             return opens(ws, kChief, kOld) && isDone(renewKeys(ws, u"优盘遗失"_s, papers.fresh));
         },
         [](Workspace& ws, const Papers& papers, QStringList& faults) {
             mustOpen(ws, kOld, faults);
             ws.leave();
             const bool isNew = recovers(ws, papers.fresh);
             if (!isNew && !recovers(ws, papers.old))
                 faults << u"locked: neither paper opens"_s;
             return isNew;
         }},
    };
    return all;
}

const Kind& kindNamed(const QString& name)
{
    return *std::find_if(kinds().begin(), kinds().end(),
                         [&](const Kind& k) { return name == QLatin1StringView(k.name); });
}

int work(const Options& options)
{
    const Kind& kind = kindNamed(options.rest.at(1));
    const auto ws = openDesk(options.rest.at(2));
    const bool isKept = acknowledge(1) && kind.job(*ws, {options.rest.at(3), options.rest.at(4)});
    return isKept && acknowledge(2) ? 0 : 1;
}

struct Tally
{
    qint64 kills = 0, before = 0, after = 0;
    QStringList faults;
};

/// One desk as it is before the job, laid anew for each kill.
class Bench
{
public:
    Bench(const Kind& kind, const QString& folder, const Options& options)
        : m_kind(kind)
        , m_file(folder + u'/' + QLatin1StringView(kind.name) + u".redvest"_s)
        , m_journal(wordOf(options.journal))
    {
        static const SystemClock clock;
        NoProgress silent;
        {
            const auto made = makeWorkspace(m_file, {u"310106012"_s, u"静安区文明办"_s, DivisionLevel::Street},
                                            u"tester"_s, clock, silent);
            if (!made.ok())
                throw Failure(made.problems().front().text);
        }
        {
            const auto ws = openDesk(m_file);
            bool isReady = addPeople(*ws, kPeople);
            if (kind.hasAccounts)
                isReady = isReady && isDone(setUpAccounts(*ws, kChief, kOld, m_papers.old)) &&
                          isDone(addAccount(*ws, leader(true), kOld));
            if (!isReady)
                throw Failure(u"The desk could not be made."_s);
            ws->database().checkpoint();
        }
        QFile file(m_file);
        if (!file.open(QIODevice::ReadOnly))
            throw Failure(u"The disk of the test does not answer."_s);
        m_content = file.readAll();
        // How long the job takes undisturbed.
        QElapsedTimer timer;
        timer.start();
        if (!kind.job(*openDesk(m_file), m_papers))
            throw Failure(u"The job could not be done."_s, QLatin1StringView(kind.name));
        m_micros = int(timer.nsecsElapsed() / 1000);
    }

    void killOne(const QString& program, std::mt19937& random, Tally& tally)
    {
        lay();
        constexpr int kStartMicros = 40'000; // until a program comes to its work
        const int until = int(random() % unsigned(kStartMicros + m_micros * 2));
        const std::set<int> told = runAndKill(program,
                                              {u"--journal"_s, m_journal, u"--worker"_s,
                                               QString::fromLatin1(m_kind.name), m_file, m_papers.old, m_papers.fresh},
                                              until);
        ++tally.kills;
        QStringList faults;
        try {
            examine(told.contains(2), tally, faults);
        } catch (const Failure& failure) {
            faults << failure.message() + u' ' + failure.detail();
        }
        for (const QString& fault : faults)
            tally.faults << u"%1, kill %2 after %3 µs: %4"_s.arg(QLatin1StringView(m_kind.name))
                                .arg(tally.kills)
                                .arg(until)
                                .arg(fault);
    }

private:
    void lay() const
    {
        for (const auto* ending : {"-wal", "-shm", "-journal", ".lock"})
            QFile::remove(m_file + QLatin1StringView(ending));
        // It is the same copy each time, not an older one in its place.
        QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/redvest"_s).removeRecursively();
        QFile file(m_file);
        if (!file.open(QIODevice::WriteOnly) || file.write(m_content) != m_content.size())
            throw Failure(u"The disk of the test is full."_s);
    }

    void examine(bool isTold, Tally& tally, QStringList& faults) const
    {
        const auto ws = openDesk(m_file);
        for (const Problem& p : check(ws->database()))
            faults << u"check: %1 %2 %3"_s.arg(p.code, p.field, p.text);
        const bool isNew = m_kind.look(*ws, m_papers, faults);
        ++(isNew ? tally.after : tally.before);
        if (isTold && !isNew)
            faults << u"told to be done, and is not"_s;
        if (!faults.isEmpty())
            return;
        const auto people = ws->read().all(storage::volunteerTable());
        if (qsizetype(people.size()) != kPeople ||
            !std::all_of(people.begin(), people.end(), [](const Volunteer& v) { return v.phone == kPhone; }))
            faults << u"not everybody is read"_s;
        if (!addPeople(*ws, 1))
            faults << u"nobody can be added"_s;
        for (const Problem& p : check(ws->database()))
            faults << u"check afterwards: %1 %2 %3"_s.arg(p.code, p.field, p.text);
    }

    const Kind& m_kind;
    QString m_file, m_journal;
    Papers m_papers{makeRecoveryKey(), makeRecoveryKey()};
    QByteArray m_content;
    int m_micros = 0;
};

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const Options options = optionsOf(argc, argv, 24, 300);
    if (options.journal == storage::JournalMode::Truncate)
        qputenv("REDVEST_JOURNAL", "truncate");
    if (!options.rest.isEmpty())
        return work(options);
    isolate();
    std::mt19937 random(options.seed);
    Tally tally;
    QStringList names;
    for (const Kind& kind : kinds()) {
        const auto folder = makeFolder();
        Bench bench(kind, folder->path(), options);
        for (qint64 i = 0; i < options.count; ++i)
            bench.killOne(QCoreApplication::applicationFilePath(), random, tally);
        names << QLatin1StringView(kind.name);
    }
    if (tally.before == 0 || tally.after == 0)
        tally.faults << u"no kill fell before, or none after the change"_s;
    return report(u"kills of %1 (%2, seed %3): %4 kills, %5 left the old way, %6 the new; %7 faults"_s
                      .arg(names.join(u' '), wordOf(options.journal))
                      .arg(options.seed)
                      .arg(tally.kills)
                      .arg(tally.before)
                      .arg(tally.after)
                      .arg(tally.faults.size()),
                  tally.faults);
}
