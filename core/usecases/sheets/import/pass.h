// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One pass over the rows of a sheet: which of them are records, what their kind makes of them, and the report of it.

#pragma once

#include "core/base/progress.h"
#include "core/usecases/sheets/import/rules.h"

namespace redvest::intake {

/// Without any row yet.
[[nodiscard]] ImportReport reportFor(const Layout&, const QString& file);

class Pass
{
public:
    /// `report` (reportFor) takes the counts, problems and warnings. All must outlive the pass.
    Pass(const formats::Sheet& sheet, const Layout& layout, ImportReport& report, Progress& progress);

    /// The same for a dry run, with a sink that goes nowhere.
    void run(Rules&, Sink);

private:
    void take(Rules&, Sink&, std::size_t i);
    void requireAll(Row&) const;
    bool isFirst(Row&, const QString& key, std::size_t i);
    [[nodiscard]] Field keyField() const;
    void reject(const Row&, std::size_t i);
    void count(Verdict);

    const formats::Sheet& m_sheet;
    const Layout& m_layout;
    ImportReport& m_report;
    Progress& m_progress;
    QHash<QString, std::size_t> m_firstRows;
};

/// What was wrong with the rows, as problems of the whole.
[[nodiscard]] Problems asProblems(const ImportReport&);

} // namespace redvest::intake
