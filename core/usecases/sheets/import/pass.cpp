// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/sheets/import/pass.h"

namespace redvest::intake {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kBlankRowsAtEnd = 5;
constexpr std::size_t kRowsPerReport = 200;

} // namespace

ImportReport reportFor(const Layout& layout, const QString& file)
{
    ImportReport report;
    report.kind = layout.kind;
    report.file = file;
    report.header = layout.header;
    return report;
}

Pass::Pass(const formats::Sheet& sheet, const Layout& layout, ImportReport& report, Progress& progress)
    : m_sheet(sheet)
    , m_layout(layout)
    , m_report(report)
    , m_progress(progress)
{
    m_firstRows.reserve(qsizetype(m_sheet.rows.size()));
}

void Pass::run(Rules& rules, Sink sink)
{
    int blank = 0;
    for (std::size_t i = m_layout.firstRow; i < m_sheet.rows.size() && blank < kBlankRowsAtEnd; ++i) {
        if ((i - m_layout.firstRow) % kRowsPerReport == 0)
            m_progress.report(qint64(i), qint64(m_sheet.rows.size()), QCoreApplication::translate("Import", "Rows"));
        const RowKind kind = rowKind(m_layout, m_sheet.rows[i]);
        blank = kind == RowKind::Blank ? blank + 1 : 0;
        if (kind == RowKind::Footer)
            break;
        if (kind == RowKind::Data)
            take(rules, sink, i);
    }
    for (RowProblem& p : rules.finish())
        m_report.warnings.push_back(std::move(p));
    m_report.findings = qint64(m_report.warnings.size());
}

void Pass::take(Rules& rules, Sink& sink, std::size_t i)
{
    ++m_report.read;
    Row row(m_layout, m_sheet.rows[i], int(i) + 1);
    requireAll(row);
    const QString key = rules.read(row);
    if (row.isGood() && !key.isEmpty() && !isFirst(row, key, i))
        return;
    if (!row.isGood()) {
        reject(row, i);
        return;
    }
    count(rules.store(row, sink));
    m_report.warnings.insert(m_report.warnings.end(), row.warnings().begin(), row.warnings().end());
}

void Pass::requireAll(Row& row) const
{
    for (const Column& c : columnsOf(m_layout.kind)) {
        const bool isPartOfTimes = c.field == Field::Start || c.field == Field::End;
        if (!c.isRequired || (isPartOfTimes && m_layout.at(Field::Times) >= 0))
            continue;
        row.require(c.field);
    }
}

/// False for a repetition: one that says the same is done with, another is a problem.
bool Pass::isFirst(Row& row, const QString& key, std::size_t i)
{
    const auto first = m_firstRows.constFind(key);
    if (first == m_firstRows.constEnd()) {
        m_firstRows.insert(key, i);
        return true;
    }
    if (row.saysTheSame(m_sheet.rows[*first])) {
        count(Verdict::Unchanged);
        return false;
    }
    row.refuse(keyField(), u"duplicate_in_file",
               QCoreApplication::translate("Import", "Row %1 says something else of the same record. Keep one of "
                                                     "the two rows.")
                   .arg(*first + 1));
    reject(row, i);
    return false;
}

Field Pass::keyField() const
{
    for (const Field f : {Field::DocumentNumber, Field::Item, Field::Post}) {
        if (m_layout.at(f) >= 0)
            return f;
    }
    return Field::Day;
}

void Pass::reject(const Row& row, std::size_t i)
{
    ++m_report.rejected;
    m_report.problems.insert(m_report.problems.end(), row.problems().begin(), row.problems().end());
    QStringList cells;
    for (const formats::Cell& cell : m_sheet.rows[i])
        cells += cell.text;
    m_report.rejectedRows.emplace_back(int(i) + 1, std::move(cells));
}

void Pass::count(Verdict verdict)
{
    qint64& counter = verdict == Verdict::Added     ? m_report.added
                      : verdict == Verdict::Updated ? m_report.updated
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
