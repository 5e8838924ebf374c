// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One pass over the rows of a sheet: which of them are records, what their kind makes of them, and the report of it.

#pragma once

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
    /// then nothing that went into the sink may be kept.
    Problems run(Rules&, Sink);

private:
    using Cells = std::vector<formats::Cell>;
    struct Said
    {
        int row = 0;            ///< number of the row
        std::size_t digest = 0; ///< of what it says
    };

    bool isOver(RowKind);
    void take(Rules&, Sink&, SheetRow&);
    void requireAll(SheetRow&) const;
    bool isFirst(SheetRow&, const QString& key);
    [[nodiscard]] SheetField keyField() const;
    void reject(const SheetRow&);
    void warn(const std::vector<RowProblem>&);
    void count(RowResult);

    formats::RowSource& m_rows;
    const HeaderLayout& m_layout;
    ImportReport& m_report;
    Progress& m_progress;
    int m_blank = 0;
    QHash<QString, Said> m_firstRows;
};

/// What was wrong with the rows, as problems of the whole.
[[nodiscard]] Problems asProblems(const ImportReport&);

} // namespace redvest::intake
