// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The two halves of an import, one on a thread of its own: what they make together is what one of them makes alone.

#include "core/base/failure.h"
#include "core/storage/gate/database.h"
#include "core/storage/queries/journal_queries.h"
#include "core/usecases/sheets/import/known.h"
#include "core/usecases/sheets/import/pass.h"
#include "tests/core/usecases/sheets/import/import_desk.h"

#include <catch2/catch.hpp>

#include <QRegularExpression>

#include <thread>

using namespace redvest;
using namespace redvest::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kVolunteers = ImportKind::Volunteers;
const QString kHeader = u"姓名,证件号码,手机号,居住街镇,技能,语种,队伍,备注\n"_s;

/// The rules of another kind of list, which never draft: rows are checked and sealed where they are stored.
class AllInOne final : public intake::Rules
{
public:
    explicit AllInOne(std::unique_ptr<intake::Rules> real) : m_real(std::move(real)) {}
    QString read(intake::SheetRow& row) override { return m_real->read(row); }
    intake::RowResult store(intake::SheetRow& row, intake::Sink& sink) override { return m_real->store(row, sink); }
    std::vector<RowProblem> finish() override { return m_real->finish(); }

private:
    std::unique_ptr<intake::Rules> m_real;
};

/// Counts rows down and fails where it is told to, on whichever thread asks it.
class FailingRules final : public intake::Rules
{
public:
    FailingRules(int good, bool drafts) : m_good(good), m_drafts(drafts) {}
    QString read(intake::SheetRow&) override { return {}; }
    intake::RowResult store(intake::SheetRow&, intake::Sink&) override
    {
        if (m_good-- == 0)
            throw Failure(u"The disk is full."_s);
        return intake::RowResult::Added;
    }
    [[nodiscard]] bool canDraft() const override { return m_drafts; }

private:
    int m_good;
    bool m_drafts;
};

Outcome<ImportReport> importBy(ImportDesk& desk, const QString& path, Progress& progress,
                               const std::function<std::unique_ptr<intake::Rules>(intake::Known&)>& rulesOf)
{
    auto book = formats::openBook(path, {}, progress).value();
    const auto layout = intake::findLayout(book.head, kVolunteers, {}).value();
    ImportReport report = intake::reportFor(layout, path);
    const auto written = desk.ws->write({u"import.volunteers"_s, u"in.csv"_s}, [&](storage::Writer& writer) {
        intake::Known known({*desk.ws, writer});
        const auto rules = rulesOf(known);
        return intake::Pass(*book.rows, layout, report, progress).run(*rules, intake::Sink(&writer));
    });
    if (!written)
        return written.problems();
    return report;
}

QString line(int i, const QString& rest)
{
    return u"人%1,%2,199%3,%4\n"_s.arg(QChar(0x4E00 + i % 300))
        .arg(idNumber(QDate(1960, 1, 1).addDays(i * 7), i % 1000))
        .arg(i, 8, 10, QChar(u'0'))
        .arg(rest);
}

/// Several batches of people: new ones, known ones with and without news, repetitions, contradictions, rows that cannot
/// be, teams founded on the way, an ability said twice, people alike.
QString mixedRows()
{
    QString text = kHeader;
    for (int i = 0; i < 1500; ++i) {
        QString rest = u"彭浦镇,急救、开车,英语（四级）、英语（六级）,队伍%1、红马甲队,"_s.arg(i / 100);
        if (i % 11 == 0)
            rest = u"彭浦镇,急救,,,后来加的话"_s; // news of some known people
        if (i % 13 == 0)
            rest = u"没有这条街,,,,"_s;
        text += line(i, rest);
        if (i % 17 == 0)
            text += line(i, rest);
        if (i % 19 == 0)
            text += line(i, u"天目西路街道,,,,另说"_s);
        if (i % 23 == 0)
            text += u"人,12345,,,,,,\n"_s;
        if (i % 29 == 0)
            text += u"\n"_s;
    }
    return text;
}

QString knownRows()
{
    QString text = kHeader;
    for (int i = 0; i < 1500; i += 3)
        text += line(i, u"彭浦镇,急救,,老队,"_s);
    return text;
}

/// Ids are made by chance: each becomes the place where it is first told.
QString withoutChance(const QString& text)
{
    static const QRegularExpression id(u"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"_s);
    QHash<QString, qsizetype> places;
    QString told;
    qsizetype from = 0;
    for (auto match = id.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        const auto place = places.constFind(one.captured());
        const qsizetype number = place == places.constEnd() ? places.size() : *place;
        places.insert(one.captured(), number);
        told += text.mid(from, one.capturedStart() - from) + u'#' + QString::number(number);
        from = one.capturedEnd();
    }
    return told + text.mid(from);
}

/// Everything in the journal, in its order and in the clear.
QString journalText(const ImportDesk& desk)
{
    const storage::Reader reader = desk.ws->read();
    QString text;
    for (const JournalEntry& entry : storage::journalOf(reader)) {
        text += entry.verb + u'\n';
        if (!entry.verb.startsWith(u"import."_s))
            continue; // the division tree and the keys of this very workspace
        for (const JournalChange& change : entry.changes)
            text += change.table + u' ' + change.record + u' ' + wordOf(change.action) + u' ' +
                    reader.openedFields(change) + u'\n';
    }
    return withoutChance(text);
}

QString rowsText(const ImportDesk& desk)
{
    QString text;
    for (const auto* table : {u"volunteer", u"qualification", u"team", u"team_member"})
        text += QString::fromUtf16(table) + u' ' + QString::number(desk.rows(QString::fromUtf16(table))) + u'\n';
    return text;
}

QString rejectedText(const ImportReport& report)
{
    QString text;
    report.rejectedRows.each([&](int row, const QStringList& cells, const QString& reasons) {
        text += QString::number(row) + cells.join(u'|') + reasons + u'\n';
    });
    return text;
}

/// Tells progress, and where it was told; stops at the report of that number.
class Watching final : public Progress
{
public:
    explicit Watching(int stopAt = -1) : m_stopAt(stopAt) {}
    void report(qint64 done, qint64 total, const QString&) override
    {
        isAlwaysHere = isAlwaysHere && std::this_thread::get_id() == m_here;
        isRising = isRising && done >= m_last && done <= total;
        m_last = done;
        if (reports++ == m_stopAt)
            throw Cancelled{};
    }

    int reports = 0;
    bool isRising = true;
    bool isAlwaysHere = true;

private:
    int m_stopAt;
    qint64 m_last = 0;
    std::thread::id m_here = std::this_thread::get_id();
};

QString manyRows()
{
    QString text = kHeader;
    for (int i = 0; i < 3000; ++i)
        text += line(i, u"彭浦镇,急救,,,"_s);
    return text;
}

} // namespace

TEST_CASE("An import by two threads makes what one alone makes: rows, journal, problems and counts", "[import]")
{
    ImportDesk two;
    ImportDesk one;
    for (ImportDesk* desk : {&two, &one})
        desk->importText(kVolunteers, knownRows());
    const QString text = mixedRows();
    const ImportReport byTwo = two.importText(kVolunteers, text);
    const ImportReport byOne = importBy(one, one.file(u"in.csv"_s, text), one.silent, [](intake::Known& known) {
                                   return std::make_unique<AllInOne>(intake::volunteerRules(known));
                               }).value();
    CHECK(byTwo.added > 500);
    CHECK(byTwo.updated > 50);
    CHECK(byTwo.rejected > 100);
    CHECK(byTwo.unchanged > 20);
    CHECK(byTwo.findings > 0);
    CHECK(byTwo.read == byOne.read);
    CHECK(byTwo.added == byOne.added);
    CHECK(byTwo.updated == byOne.updated);
    CHECK(byTwo.unchanged == byOne.unchanged);
    CHECK(byTwo.rejected == byOne.rejected);
    CHECK(byTwo.faults == byOne.faults);
    CHECK(byTwo.findings == byOne.findings);
    CHECK(byTwo.problems == byOne.problems);
    CHECK(byTwo.warnings == byOne.warnings);
    CHECK(rejectedText(byTwo) == rejectedText(byOne));
    CHECK(rowsText(two) == rowsText(one));
    CHECK((journalText(two) == journalText(one))); // in brackets: not to be printed
}

TEST_CASE("A dry run tells of every row what the import of the same list then does", "[import]")
{
    ImportDesk desk;
    desk.importText(kVolunteers, knownRows());
    const QString path = desk.file(u"in.csv"_s, mixedRows());
    const qint64 entries = desk.journalEntries();
    ImportOptions options;
    options.dryRun = true;
    const ImportReport tried = desk.import(kVolunteers, path, options);
    CHECK(desk.journalEntries() == entries);
    const ImportReport stored = desk.import(kVolunteers, path);
    CHECK(stored.added > 500);
    CHECK(stored.updated > 50);
    CHECK(tried.read == stored.read);
    CHECK(tried.added == stored.added);
    CHECK(tried.updated == stored.updated);
    CHECK(tried.unchanged == stored.unchanged);
    CHECK(tried.rejected == stored.rejected);
    CHECK(tried.findings == stored.findings);
    CHECK(tried.problems == stored.problems);
    CHECK(tried.warnings == stored.warnings);
    CHECK(rejectedText(tried) == rejectedText(stored));
}

TEST_CASE("A dry run sees whatever a list says anew of people, be it one thing alone", "[import]")
{
    const QString number = idNumber(QDate(1985, 5, 5), 1);
    const QString header = u"姓名,证件号码,手机号,居住街镇,住址,工作单位,派出单位,政治面貌,备注,人员状态\n"_s;
    const QStringList known{u"甲乙"_s,   number,      u"19900000001"_s, u"彭浦镇"_s, u"虚构路1号"_s,
                            u"某单位"_s, u"某机关"_s, u"群众"_s,        u"备用"_s,   u"正常"_s};
    const QStringList news{u"19900000002"_s, u"天目西路街道"_s, u"虚构路2号"_s, u"另一单位"_s,
                           u"另一机关"_s,    u"中共党员"_s,     u"后来加的"_s,  u"暂停"_s};
    ImportOptions dry;
    dry.dryRun = true;
    for (qsizetype i = -1; i < news.size(); ++i) {
        ImportDesk desk;
        const ImportReport first = desk.importText(kVolunteers, header + known.join(u',') + u'\n');
        INFO(i << ' ' << codes(first.problems));
        REQUIRE(first.added == 1);
        QStringList row = known;
        if (i >= 0)
            row[i + 2] = news[i];
        const QString text = header + row.join(u',') + u'\n';
        for (const ImportOptions& options : {dry, ImportOptions{}}) {
            const ImportReport report = desk.importText(kVolunteers, text, options);
            CHECK(report.updated == (i < 0 ? 0 : 1));
            CHECK(report.unchanged == (i < 0 ? 1 : 0));
        }
    }
}

TEST_CASE("Progress of an import is told where it was started, and rises", "[import]")
{
    ImportDesk desk;
    Watching watching;
    const auto report = importFile(*desk.ws, kVolunteers, desk.file(u"in.csv"_s, manyRows()), {}, watching);
    REQUIRE(report.ok());
    CHECK(report->added == 3000);
    CHECK(watching.reports >= 15); // one every 200 rows
    CHECK(watching.isRising);
    CHECK(watching.isAlwaysHere);
}

TEST_CASE("An import that is cancelled anywhere leaves everything as it was", "[import]")
{
    ImportDesk desk;
    const QString path = desk.file(u"in.csv"_s, manyRows());
    const qint64 entries = desk.journalEntries();
    for (const int at : {0, 1, 5, 14}) {
        Watching stopping(at);
        CHECK_THROWS_AS(importFile(*desk.ws, kVolunteers, path, {}, stopping), Cancelled);
        CHECK(desk.rows(u"volunteer"_s) == 0);
        CHECK(desk.journalEntries() == entries);
    }
    CHECK(desk.import(kVolunteers, path).added == 3000);
}

TEST_CASE("A failure of either half reaches the caller and nothing is kept", "[import]")
{
    ImportDesk desk;
    const QString path = desk.file(u"in.csv"_s, manyRows());
    const qint64 entries = desk.journalEntries();
    for (const bool drafts : {true, false}) {
        for (const int good : {0, 250, 2999}) {
            const auto rules = [&](intake::Known&) { return std::make_unique<FailingRules>(good, drafts); };
            CHECK_THROWS_WITH(importBy(desk, path, desk.silent, rules), Catch::Contains("The disk is full."));
            CHECK(desk.journalEntries() == entries);
        }
    }
    CHECK(desk.import(kVolunteers, path).added == 3000);
}

TEST_CASE("A file that turns out to be wrong at its end keeps nothing of its rows", "[import]")
{
    ImportDesk desk;
    const QString path = desk.file(u"in.csv"_s, manyRows() + u"\"人\n"_s);
    const auto report = desk.tryImport(kVolunteers, path);
    REQUIRE_FALSE(report.ok());
    CHECK(report.problems().front().code == u"unclosed_quote"_s);
    CHECK(desk.rows(u"volunteer"_s) == 0);
}
