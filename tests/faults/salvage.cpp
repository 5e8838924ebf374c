// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One to ten pages of a workspace are destroyed, by noughts or noise, and what is left is salvaged. Of the records that
// were there nearly all must be in the new workspace, none of them other than it was, and the new one must be sound.

#include "core/usecases/backups/salvage.h"
#include "core/base/failure.h"
#include "core/storage/queries/journal_queries.h"
#include "core/storage/schema/all_tables.h"
#include "core/storage/schema/rota.h"
#include "core/storage/schema/supplies.h"
#include "core/storage/schema/volunteers.h"
#include "core/usecases/workspace/setup.h"
#include "tests/faults/faults.h"

#include <QCoreApplication>
#include <QFile>
#include <QMap>

#include <algorithm>

#include <sqlite3.h>

using namespace redvest;
using namespace redvest::faults;
using namespace redvest::storage;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPage = 4096;
constexpr double kLeastShare = 0.98; ///< of the records, in nine of ten damages
/// Of fewer damages the tenth percentile is a matter of luck (ids and keys are new in every run): then the middle one
/// is held to it. A wrong record is a fault in any run.
constexpr qint64 kTellingCount = 300;

/// Tables whose rows are records, by table and id: every cell but the stamp, which says when it was written here.
using Records = QMap<std::pair<QString, QString>, QStringList>;

/// Those not removed; read without any of our own code. Throws when the file cannot be read.
Records recordsOf(const QString& path)
{
    sqlite3* db = nullptr;
    if (sqlite3_open_v2(QFile::encodeName(path).constData(), &db, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK)
        throw Failure(u"cannot be opened"_s);
    Records records;
    for (const TableSpec* spec : allTables()) {
        sqlite3_stmt* rows = nullptr;
        const QByteArray sql = u"SELECT %1 FROM %2 WHERE gone = 0"_s.arg(spec->selectList, spec->name).toUtf8();
        int code = sqlite3_prepare_v2(db, sql.constData(), -1, &rows, nullptr);
        while (code == SQLITE_OK || code == SQLITE_ROW) {
            code = sqlite3_step(rows);
            if (code != SQLITE_ROW)
                break;
            QStringList cells;
            for (int i = 0; i < sqlite3_column_count(rows); ++i)
                cells << QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(rows, i)));
            records.insert({spec->name, cells.first()}, cells);
        }
        sqlite3_finalize(rows);
        if (code != SQLITE_DONE)
            throw Failure(u"cannot be read: "_s + spec->name);
    }
    sqlite3_close(db);
    return records;
}

class Desk
{
public:
    Desk(const QString& path, JournalMode journal, unsigned seed) : m_random(seed)
    {
        qputenv("REDVEST_JOURNAL", wordOf(journal).toLatin1());
        NoProgress silent;
        auto made = makeWorkspace(path, {u"310106"_s, u"静安区文明办"_s, DivisionLevel::District}, u"tester"_s, m_clock,
                                  silent);
        m_ws = std::move(made).value();
    }

    /// People and shifts in large units of work, then a year of small ones, some of them of another desk.
    void fill(const QString& otherPath)
    {
        for (int n = 0; n < 5; ++n)
            write(u"import.volunteers"_s, [&](Writer& w) { addPeople(w, 100); });
        write(u"import.shifts"_s, [&](Writer& w) { addShifts(w, 300); });
        write(u"import.assignments"_s, [&](Writer& w) {
            for (int n = 0; n < 900; ++n)
                assign(w);
        });
        goOn(200);
        meet(otherPath);
        goOn(200);
        m_ws->database().checkpoint();
    }
    /// What stays in the log beside the file.
    void goOn(int units)
    {
        for (int n = 0; n < units; ++n)
            write(u"volunteer.change"_s, [&](Writer& w) { workOn(w, n); });
    }

private:
    void write(const QString& verb, const std::function<void(Writer&)>& work)
    {
        const auto done = m_ws->write({verb, u"工作"_s}, [&](Writer& w) {
            work(w);
            return Problems{};
        });
        if (!done.ok())
            throw Failure(done.problems().front().text);
        m_clock.advance(60'000);
    }
    std::size_t any(std::size_t below) { return std::size_t(m_random() % below); }

    /// Both desks change the same people without knowing of each other: some of it stays in conflict.
    void meet(const QString& otherPath)
    {
        Database& mine = m_ws->database();
        Database other(otherPath, Mode::Create, u"other"_s);
        other.locals().adoptKeys(*mine.keys());
        (void)other.absorb(journalOf(mine.read())).value();
        for (int n = 0; n < 40; ++n) {
            m_clock.advance(60'000);
            Volunteer& v = m_people[any(m_people.size())];
            v.employer += u"他"_s;
            (void)other.write(m_clock, u"other"_s, {u"volunteer.change"_s, {}}, [&](Writer& w) {
                w.put(volunteerTable(), v);
                return Problems{};
            });
            v.employer += u"我"_s;
            write(u"volunteer.change"_s, [&](Writer& w) { w.put(volunteerTable(), v); });
        }
        (void)mine.absorb(journalOf(other.read(), knownTo(mine.read()))).value();
    }

    void addPeople(Writer& w, int count)
    {
        for (int n = 0; n < count; ++n) {
            Volunteer v;
            v.id = Id<Volunteer>::make();
            v.name = u"测试%1"_s.arg(m_people.size());
            v.division = u"310106016"_s;
            v.phone = u"1990000%1"_s.arg(m_people.size(), 4, 10, QLatin1Char('0'));
            v.address = u"虚构路%1号"_s.arg(m_people.size());
            v.employer = u"街道办事处第%1科"_s.arg(n);
            w.add(volunteerTable(), v);
            m_people.push_back(v);
        }
    }
    void addShifts(Writer& w, int count)
    {
        Site site;
        site.id = Id<Site>::make();
        site.name = u"核酸采样点"_s;
        site.division = u"310106016"_s;
        w.add(siteTable(), site);
        Post post;
        post.id = Id<Post>::make();
        post.site = site.id;
        post.name = u"测温验码"_s;
        post.category = u"测温验码"_s;
        w.add(postTable(), post);
        for (int n = 0; n < count; ++n) {
            const Instant from = atLocal(QDate(2022, 3, 1).addDays(n / 3), QTime(7 + n % 3 * 5, 0));
            m_shifts.push_back({Id<Shift>::make(), post.id, from, plusMinutes(from, 240), 5, {}, false});
            w.add(shiftTable(), m_shifts.back());
        }
    }
    void assign(Writer& w)
    {
        const Shift& shift = m_shifts[any(m_shifts.size())];
        const Volunteer& v = m_people[any(m_people.size())];
        w.put(assignmentTable(),
              Assignment{assignmentId(shift.id, v.id), shift.id, v.id, AssignmentState::Accepted, {}, {}});
    }
    void workOn(Writer& w, int n)
    {
        Volunteer& v = m_people[any(m_people.size())];
        switch (n % 5) {
        case 0:
            v.phone = u"1990001%1"_s.arg(any(10000), 4, 10, QLatin1Char('0'));
            break;
        case 1:
            v.note = QString(qsizetype(1 + any(600)), QChar(u'一' + n));
            break;
        case 2:
            assign(w);
            assign(w);
            return;
        case 3:
            w.add(storeTable(), Store{Id<Store>::make(), u"物资点%1"_s.arg(n), u"310106"_s, {}, {}, false});
            w.remove(volunteerTable(), v.id.text());
            return;
        default:
            v.employer += u"改"_s;
        }
        w.put(volunteerTable(), v);
    }

    std::mt19937 m_random;
    FixedClock m_clock{atLocal(QDate(2022, 3, 20), QTime(8, 0))};
    std::unique_ptr<Workspace> m_ws;
    std::vector<Volunteer> m_people;
    std::vector<Shift> m_shifts;
};

struct Tally
{
    std::vector<double> shares;
    qint64 whole = 0; ///< damages after which the history is whole
    QStringList faults;
};

void destroy(const QString& path, std::mt19937& random)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        throw Failure(u"The disk of the test does not work."_s);
    const auto pages = std::size_t(file.size() / kPage);
    // Of three damages one flips some bits as well: what is wrong then does not look destroyed.
    QByteArray byte(1, '\0');
    for (std::size_t n = random() % 3 == 0 ? 16 : 0; n > 0; --n) {
        const auto at = qint64(random() % std::size_t(file.size()));
        file.seek(at);
        byte = file.read(1);
        byte[0] = char(byte[0] ^ (1 << random() % 8));
        file.seek(at);
        file.write(byte);
    }
    for (std::size_t n = 1 + random() % 10; n > 0; --n) {
        QByteArray page(kPage, '\0');
        if (random() % 2 == 0)
            std::generate(page.begin(), page.end(), [&] { return char(random()); });
        file.seek(qint64(random() % pages) * kPage);
        file.write(page);
    }
}

void compare(const Records& truth, const Records& rescued, const QString& damage, Tally& tally)
{
    qint64 right = 0;
    for (auto record = truth.begin(); record != truth.end(); ++record) {
        const auto found = rescued.constFind(record.key());
        if (found != rescued.constEnd() && *found == *record)
            ++right;
        else if (found != rescued.constEnd())
            tally.faults << u"%1: wrong: %2 %3 is %4"_s.arg(damage, record->join(u'|'), record.key().first,
                                                            found->join(u'|'));
    }
    for (auto record = rescued.begin(); record != rescued.end(); ++record) {
        // The new device is one more.
        if (!truth.contains(record.key()) && record.key().first != u"device"_s)
            tally.faults << u"%1: back from the dead: %2 %3"_s.arg(damage, record.key().first, record->join(u'|'));
    }
    tally.shares.push_back(double(right) / double(truth.size()));
}

void tryOne(const QString& good, const QString& folder, const Records& truth, const QString& damage,
            std::mt19937& random, Tally& tally)
{
    const QString path = folder + u"/damaged.redvest"_s, out = folder + u"/out.redvest"_s;
    for (const QString& left : {path, path + u"-wal"_s, out, out + u".lock"_s, out + u"-wal"_s, out + u"-shm"_s})
        QFile::remove(left);
    QFile::copy(good, path);
    QFile::copy(good + u"-wal"_s, path + u"-wal"_s);
    destroy(path, random);
    const SystemClock clock;
    NoProgress silent;
    try {
        const auto salvaged = salvageWorkspace(path, out, u"tester"_s, clock, silent);
        if (!salvaged.ok()) {
            tally.faults << damage + u": "_s + salvaged.problems().front().text;
            return;
        }
        for (const Problem& problem : salvaged->problems)
            tally.faults << damage + u": check: "_s + problem.code + u' ' + problem.field;
        tally.whole += salvaged->entriesLost == 0 ? 1 : 0;
        compare(truth, recordsOf(out), damage, tally);
    } catch (const Failure& failure) {
        tally.faults << damage + u": "_s + failure.message() + failure.detail();
    }
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    isolate();
    const Options options = optionsOf(argc, argv, 60, 2000);
    const auto folder = makeFolder();
    const QString good = folder->filePath(u"a.redvest"_s);
    Desk desk(good, options.journal, options.seed);
    desk.fill(folder->filePath(u"other.redvest"_s));
    desk.goOn(20);
    const Records truth = recordsOf(good);
    std::mt19937 random(options.seed);
    Tally tally;
    for (qint64 i = 0; i < options.count; ++i)
        tryOne(good, folder->path(), truth, u"damage %1"_s.arg(i + 1), random, tally);
    std::sort(tally.shares.begin(), tally.shares.end());
    const auto at = [&](double part) {
        return tally.shares.empty() ? 0 : tally.shares[std::size_t(part * double(tally.shares.size() - 1))];
    };
    if (const double part = options.count < kTellingCount ? 0.5 : 0.1; at(part) < kLeastShare)
        tally.faults << u"only %1 of the records at %2 of the damages"_s.arg(at(part)).arg(part);
    return report(
        u"salvage (%1, seed %2): %3 damages of %4 pages with %5 records: rescued %6 % at the tenth percentile, "
        u"%7 % in the middle, %8 % at worst; history whole %9 times; %10 faults"_s.arg(wordOf(options.journal))
            .arg(options.seed)
            .arg(options.count)
            .arg(QFile(good).size() / kPage)
            .arg(truth.size())
            .arg(at(0.1) * 100, 0, 'f', 2)
            .arg(at(0.5) * 100, 0, 'f', 2)
            .arg(at(0) * 100, 0, 'f', 2)
            .arg(tally.whole)
            .arg(tally.faults.size()),
        tally.faults);
}
