// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One pass over the rows of a sheet: which of them are records, what their kind makes of them, and the report of it.
//
// It has two halves. One reads the file and, where the kind of list allows it, checks and seals the rows, on a thread
// of its own and some rows ahead. The other stores them, on the caller's thread, which has the connection. Between them
// go batches of steps in the order of the file, so that the result is what one thread alone would have made.

#pragma once

#include "core/base/made_ahead.h"
#include "core/base/progress.h"
#include "core/usecases/sheets/import/rules.h"

namespace redvest::intake {

/// Without any row yet.
[[nodiscard]] ImportReport reportFor(const HeaderLayout&, const QString& file);

class Pass
{
public:
    /// `report` (reportFor) takes the counts, problems and warnings. All must outlive the pass.
    Pass(formats::RowSource& rows, const HeaderLayout& layout, ImportReport& report, Progress& progress)
        : m_rows(rows)
        , m_layout(layout)
        , m_report(report)
        , m_progress(progress)
    {}

    /// The same for a dry run, with a sink that goes nowhere. What the file turned out to be wrong with on the way:
    /// then nothing that went into the sink may be kept. `progress` is told on this thread, and what either half
    /// throws is thrown here; the other half has ended by then.
    Problems run(Rules&, Sink);

private:
    using Cells = std::vector<formats::Cell>;
    /// What is left of a row for the thread that stores.
    using Step = std::function<void(Sink&)>;
    /// What becomes of a row's cells on the thread that reads; empty when nothing is left.
    using Making = std::function<Step(const Cells&, int number)>;
    /// What is to be read before the steps made since the last batch.
    using Closing = std::function<std::function<void()>()>;
    /// As many rows as lie between two reports of progress.
    struct Batch
    {
        qint64 done = 0; ///< of the file when the batch began
        qint64 total = 0;
        std::function<void()> readAhead = {}; ///< before the first step; empty where nothing is to be read
        std::vector<Step> steps = {};
    };
    /// A row that is taken when all are known.
    struct Waiting
    {
        qint64 turn = 0;
        int number = 0;
        Cells cells;
    };
    struct Refusal
    {
        int row = 0;
        std::vector<RowProblem> problems;
        QStringList texts;
    };
    struct Said
    {
        int row = 0;                           ///< number of the row
        std::vector<std::size_t> digests = {}; ///< of what it says
    };
    enum class Verdict { Rejected, Repeated, Fresh };

    // On the thread that reads.
    void readAll(const Making&, const Closing&, const MadeAhead<Batch>::Give&);
    bool isOver(RowKind);
    /// Notes rows that a person should know were not taken as records.
    void heed(RowKind, const Cells&, int number, bool isDone);
    /// Whether the row belongs to a table that goes on; one of which that is not known yet is held.
    bool goesOn(const Cells&, int number);
    void noteUnread(const Cells&, int number);
    /// What was held up to the end of the table is not read.
    void noteHeld();
    /// Of columns that mean the same.
    void noteDoubled();
    /// `maker` is null in a dry run.
    Step drafted(Rules&, storage::RowMaker* maker, SheetRow&);

    // On the thread that stores.
    void take(Rules&, Sink&, SheetRow&);
    void takeWaiting(Rules&, Sink&);
    void count(RowResult);

    // On the thread that reads where the kind can draft, else on the one that stores; never on both.
    Verdict judge(Rules&, SheetRow&);
    void requireAll(SheetRow&) const;
    Verdict compare(SheetRow&, const QString& key);
    [[nodiscard]] SheetField keyField() const;
    void reject(const SheetRow&);
    void note(const Refusal&);
    void warn(const std::vector<RowProblem>&);

    formats::RowSource& m_rows;
    const HeaderLayout& m_layout;
    ImportReport& m_report;
    Progress& m_progress;
    int m_blank = 0;
    bool m_isBehindFooter = false;
    std::vector<std::pair<int, Cells>> m_held; ///< behind a footer, read when a record shows that the table goes on
    std::vector<RowProblem> m_notRead;         ///< totals, and rows behind the end of the table that look like records
    QHash<QString, Said> m_firstRows;
    std::vector<Waiting> m_waiting;
    std::vector<Refusal> m_refused; ///< while rows wait: told in the order of the file
};

/// What was wrong with the rows, as problems of the whole.
[[nodiscard]] Problems asProblems(const ImportReport&);

} // namespace redvest::intake
