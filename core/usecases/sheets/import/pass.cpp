// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/sheets/import/pass.h"

namespace redvest::intake {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kBlankRowsAtEnd = 5;
constexpr std::size_t kRowsPerReport = 200;

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
    bool isDone = false;
    std::size_t number = 0;
    // To its end even when the table is over: what is wrong with the file is wrong with all of it.
    while (const Cells* cells = m_rows.next()) {
        ++number;
        if (number <= m_layout.firstRow)
            continue;
        if ((number - 1 - m_layout.firstRow) % kRowsPerReport == 0)
            m_progress.report(m_rows.done(), m_rows.total(), QCoreApplication::translate("Import", "Rows"));
        if (isDone)
            continue;
        const RowKind kind = rowKind(m_layout, *cells);
        isDone = isOver(kind);
        if (kind != RowKind::Data)
            continue;
        SheetRow row(m_layout, *cells, int(number));
        take(rules, sink, row);
    }
    warn(rules.finish());
    if (const std::optional<Problem> problem = m_rows.problem())
        return {*problem};
    return {};
}

/// After a footer, or several blank rows.
bool Pass::isOver(RowKind kind)
{
    m_blank = kind == RowKind::Blank ? m_blank + 1 : 0;
    return kind == RowKind::Footer || m_blank >= kBlankRowsAtEnd;
}

void Pass::take(Rules& rules, Sink& sink, SheetRow& row)
{
    ++m_report.read;
    requireAll(row);
    const QString key = rules.read(row);
    if (row.isGood() && !key.isEmpty() && !isFirst(row, key))
        return;
    if (!row.isGood()) {
        reject(row);
        return;
    }
    count(rules.store(row, sink));
    warn(row.warnings());
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

/// False for a repetition: one that says the same is done with, another is a problem.
bool Pass::isFirst(SheetRow& row, const QString& key)
{
    const auto first = m_firstRows.constFind(key);
    if (first == m_firstRows.constEnd()) {
        m_firstRows.insert(key, {row.number(), row.digest()});
        return true;
    }
    if (row.digest() == first->digest) {
        count(RowResult::Unchanged);
        return false;
    }
    row.refuse(keyField(), u"duplicate_in_file",
               QCoreApplication::translate("Import", "Row %1 says something else of the same record. Keep one of "
                                                     "the two rows.")
                   .arg(first->row));
    reject(row);
    return false;
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
    QStringList reasons;
    for (const RowProblem& problem : row.problems()) {
        ++m_report.faults;
        if (m_report.problems.size() < kMostListed)
            m_report.problems.push_back(problem);
        reasons += problem.column + u"："_s + problem.text;
    }
    m_report.rejectedRows.add(row.number(), row.texts(), reasons.join(u"；"_s));
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
