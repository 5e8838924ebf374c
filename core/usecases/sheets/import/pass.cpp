// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/sheets/import/pass.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace redvest::intake {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kBlankRowsAtEnd = 5;
constexpr std::size_t kRowsPerReport = 200;
constexpr std::size_t kMostHeld = 1000;
constexpr std::size_t kBatchesAhead = 4; // a few MB of rows ready to be stored

} // namespace

ImportReport reportFor(const HeaderLayout& layout, const QString& file)
{
    ImportReport report;
    report.kind = layout.kind;
    report.file = file;
    report.header = layout.header;
    return report;
}

Problems Pass::run(Rules& rules, Sink sink)
{
    std::optional<storage::RowMaker> maker;
    const bool canDraft = rules.canDraft();
    if (canDraft && sink.writer())
        maker = sink.writer()->maker();
    const Closing closing = [&] { return canDraft ? rules.readAhead() : std::function<void()>(); };
    const Making making = [&](const Cells& cells, int number) -> Step {
        if (canDraft) {
            SheetRow row(m_layout, cells, number);
            return drafted(rules, maker ? &*maker : nullptr, row);
        }
        return [this, &rules, cells, number](Sink& to) {
            SheetRow row(m_layout, cells, number);
            if (rules.takesInTurn())
                m_waiting.push_back({rules.turn(row), number, cells});
            else
                take(rules, to, row);
        };
    };
    noteDoubled();
    MadeAhead<Batch> batches(kBatchesAhead, [&](const auto& give) { readAll(making, closing, give); });
    for (std::optional<Batch> batch = batches.next(); batch; batch = batches.next(std::move(batch))) {
        m_progress.report(batch->done, batch->total, QCoreApplication::translate("Import", "Rows"));
        if (batch->readAhead)
            batch->readAhead();
        for (const Step& step : batch->steps)
            step(sink);
    }
    takeWaiting(rules, sink);
    warn(rules.finish());
    m_report.newWords = rules.newWords();
    warn(m_notRead);
    if (const std::optional<Problem> problem = m_rows.problem())
        return {*problem};
    return {};
}

/// To the file's end even when the table is over: what is wrong with the file is wrong with all of it.
void Pass::readAll(const Making& making, const Closing& closing, const MadeAhead<Batch>::Give& give)
{
    bool isDone = false;
    std::size_t number = 0;
    std::optional<Batch> batch;
    const auto handOn = [&] {
        batch->readAhead = closing();
        return give(std::move(*batch));
    };
    while (const Cells* cells = m_rows.next()) {
        ++number;
        if (number <= m_layout.firstRow)
            continue;
        if ((number - 1 - m_layout.firstRow) % kRowsPerReport == 0) {
            if (batch && !handOn())
                return;
            batch = Batch{m_rows.done(), m_rows.total()};
        }
        const RowKind kind = rowKind(m_layout, *cells);
        heed(kind, *cells, int(number), isDone);
        if (isDone)
            continue;
        isDone = isOver(kind);
        if (kind != RowKind::Data || !goesOn(*cells, int(number)))
            continue;
        const auto add = [&](const Cells& record, int at) {
            if (Step step = making(record, at))
                batch->steps.push_back(std::move(step));
        };
        for (const auto& [at, held] : std::exchange(m_held, {}))
            add(held, at);
        add(*cells, int(number));
    }
    noteHeld();
    if (batch)
        handOn();
}

/// A signature in the middle, or a total, ends nothing: below the last one nothing but such rows stand.
bool Pass::goesOn(const Cells& cells, int number)
{
    if (m_isBehindFooter && !looksComplete(m_layout, cells) && m_held.size() < kMostHeld) {
        m_held.emplace_back(number, cells);
        return false;
    }
    m_isBehindFooter = false;
    return true;
}

void Pass::noteHeld()
{
    for (const auto& [number, cells] : m_held) {
        if (saysSeveral(m_layout, cells))
            noteUnread(cells, number);
    }
    m_held.clear();
}

void Pass::noteDoubled()
{
    std::vector<RowProblem> found;
    for (const DoubledColumns& doubled : m_layout.doubled)
        found.push_back({int(m_layout.firstRow),
                         m_layout.header[doubled.columns.front()],
                         {},
                         u"doubled_columns"_s,
                         doubledText(m_layout, doubled)});
    warn(found);
}

void Pass::noteUnread(const Cells& cells, int number)
{
    if (m_notRead.size() >= kMostListed)
        return;
    SheetRow row(m_layout, cells, number);
    m_notRead.push_back(
        row.noted(keyField(), u"unread_row"_s,
                  QCoreApplication::translate("Import", "This row stands below the end of the table and was not read. "
                                                        "Take out what ends the table above it.")));
}

void Pass::heed(RowKind kind, const Cells& cells, int number, bool isDone)
{
    if (isDone && kind == RowKind::Data && looksComplete(m_layout, cells))
        noteUnread(cells, number);
    if (kind != RowKind::Total || m_notRead.size() >= kMostListed)
        return;
    SheetRow row(m_layout, cells, number);
    m_notRead.push_back(
        row.noted(keyField(), u"total_row"_s,
                  QCoreApplication::translate("Import", "This row was taken for a total and not read.")));
}

void Pass::takeWaiting(Rules& rules, Sink& sink)
{
    std::sort(m_waiting.begin(), m_waiting.end(), [](const Waiting& a, const Waiting& b) {
        return std::tie(a.turn, a.number) < std::tie(b.turn, b.number);
    });
    for (std::size_t i = 0; i < m_waiting.size(); ++i) {
        if (i % kRowsPerReport == 0)
            m_progress.report(qint64(i), qint64(m_waiting.size()), QCoreApplication::translate("Import", "Rows"));
        SheetRow row(m_layout, m_waiting[i].cells, m_waiting[i].number);
        take(rules, sink, row);
    }
    // The report tells of the rows in the order of the file.
    const auto byRow = [](const auto& a, const auto& b) { return a.row < b.row; };
    std::sort(m_refused.begin(), m_refused.end(), byRow);
    for (const Refusal& refusal : m_refused)
        note(refusal);
    if (!m_waiting.empty())
        std::stable_sort(m_report.warnings.begin(), m_report.warnings.end(), byRow);
    m_refused.clear();
    m_waiting.clear();
}

/// After several blank rows.
bool Pass::isOver(RowKind kind)
{
    m_isBehindFooter = m_isBehindFooter || kind == RowKind::Footer;
    m_blank = kind == RowKind::Blank ? m_blank + 1 : 0;
    return m_blank >= kBlankRowsAtEnd;
}

void Pass::take(Rules& rules, Sink& sink, SheetRow& row)
{
    switch (judge(rules, row)) {
    case Verdict::Rejected:
        return;
    case Verdict::Repeated:
        count(RowResult::Unchanged);
        return;
    case Verdict::Fresh:
        count(rules.store(row, sink));
        warn(row.warnings());
    }
}

Pass::Step Pass::drafted(Rules& rules, storage::RowMaker* maker, SheetRow& row)
{
    switch (judge(rules, row)) {
    case Verdict::Rejected:
        return {};
    case Verdict::Repeated:
        return [this](Sink&) { count(RowResult::Unchanged); };
    case Verdict::Fresh:
        break;
    }
    std::optional<Draft> draft;
    if (maker)
        draft.emplace(*maker);
    Sink sink = draft ? Sink(*draft) : Sink(nullptr);
    Rules::Rest rest = rules.draft(row, sink);
    warn(row.warnings());
    if (rest)
        return [this, rest = std::move(rest)](Sink& to) { count(rest(to)); };
    return [this, draft = std::move(draft)](Sink& to) mutable {
        if (draft)
            draft->carryOut(*to.writer());
        count(RowResult::Added);
    };
}

Pass::Verdict Pass::judge(Rules& rules, SheetRow& row)
{
    ++m_report.read;
    requireAll(row);
    if (const QString beyond = row.textBeyondHeader(); !beyond.isEmpty())
        row.warn(keyField(), u"beyond_header",
                 QCoreApplication::translate("Import", "The row has more cells than the header: \"%1\" was not read. "
                                                       "Write a text with separators in quotation marks.")
                     .arg(beyond.left(60)));
    row.warnOfDoubled();
    if (row.isMasked(SheetField::DocumentNumber)) { // nobody is known by it, whatever else is right or wrong
        row.refuseMask(SheetField::DocumentNumber);
        reject(row);
        return Verdict::Rejected;
    }
    const QString key = rules.read(row);
    if (row.isGood() && !key.isEmpty())
        return compare(row, key);
    if (row.isGood())
        return Verdict::Fresh;
    reject(row);
    return Verdict::Rejected;
}

void Pass::warn(const std::vector<RowProblem>& warnings)
{
    m_report.findings += qint64(warnings.size());
    for (const RowProblem& warning : warnings) {
        if (m_report.warnings.size() < kMostListed)
            m_report.warnings.push_back(warning);
    }
}

void Pass::requireAll(SheetRow& row) const
{
    for (const SheetColumn& c : columnsOf(m_layout.kind)) {
        const bool isPartOfTimes = c.field == SheetField::Start || c.field == SheetField::End;
        if (!c.isRequired || (isPartOfTimes && m_layout.at(SheetField::Times) >= 0))
            continue;
        row.require(c.field);
    }
}

/// With the first row that means the same record: a repetition that says the same is done with, another is a problem.
Pass::Verdict Pass::compare(SheetRow& row, const QString& key)
{
    const auto first = m_firstRows.constFind(key);
    if (first == m_firstRows.constEnd()) {
        m_firstRows.insert(key, {row.number(), row.digests()});
        return Verdict::Fresh;
    }
    if (row.digests() == first->digests)
        return Verdict::Repeated;
    row.refuse(keyField(), u"duplicate_in_file",
               QCoreApplication::translate("Import", "Row %1 says something else of the same record (%2). Keep "
                                                     "one of the two rows.")
                   .arg(first->row)
                   .arg(row.headersDiffering(first->digests).join(u'、')));
    reject(row);
    return Verdict::Rejected;
}

SheetField Pass::keyField() const
{
    for (const SheetField f : {SheetField::DocumentNumber, SheetField::Item, SheetField::Post}) {
        if (m_layout.at(f) >= 0)
            return f;
    }
    return SheetField::Day;
}

void Pass::reject(const SheetRow& row)
{
    ++m_report.rejected;
    Refusal refusal{row.number(), row.problems(), row.texts()};
    if (m_waiting.empty())
        note(refusal);
    else
        m_refused.push_back(std::move(refusal));
}

void Pass::note(const Refusal& refusal)
{
    QStringList reasons;
    for (const RowProblem& problem : refusal.problems) {
        ++m_report.faults;
        if (m_report.problems.size() < kMostListed)
            m_report.problems.push_back(problem);
        reasons += problem.column + u"："_s + problem.text;
    }
    m_report.rejectedRows.add(refusal.row, refusal.texts, reasons.join(u"；"_s));
}

void Pass::count(RowResult verdict)
{
    qint64& counter = verdict == RowResult::Added     ? m_report.added
                      : verdict == RowResult::Updated ? m_report.updated
                                                      : m_report.unchanged;
    ++counter;
}

Problems asProblems(const ImportReport& report)
{
    Problems problems;
    for (const RowProblem& p : report.problems)
        problems.push_back({p.code, p.column,
                            QCoreApplication::translate("Import", "Row %1, %2: %3").arg(p.row).arg(p.column, p.text)});
    return problems;
}

} // namespace redvest::intake
