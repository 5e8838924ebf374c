// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/sheets/imports.h"

#include "core/formats/sheet.h"
#include "core/formats/xlsx_writer.h"
#include "core/usecases/sheets/import/rules.h"

#include <QFileInfo>

namespace redvest {

using namespace Qt::Literals::StringLiterals;
using intake::Field;
using intake::Row;

namespace {

constexpr int kBlankRowsAtEnd = 5;
constexpr qsizetype kRowsPerReport = 200;

/// One pass over the rows. The same for a dry run, with a sink that goes nowhere.
class Pass
{
public:
    Pass(const formats::Sheet& sheet, const intake::Layout& layout, ImportReport& report, Progress& progress)
        : m_sheet(sheet)
        , m_layout(layout)
        , m_report(report)
        , m_progress(progress)
    {}

    void run(intake::Rules& rules, intake::Sink sink)
    {
        int blank = 0;
        m_firstRows.reserve(qsizetype(m_sheet.rows.size()));
        for (std::size_t i = m_layout.firstRow; i < m_sheet.rows.size() && blank < kBlankRowsAtEnd; ++i) {
            if (i % kRowsPerReport == 0)
                m_progress.report(qint64(i), qint64(m_sheet.rows.size()),
                                  QCoreApplication::translate("Import", "Rows"));
            const intake::RowKind kind = intake::rowKind(m_layout, m_sheet.rows[i]);
            blank = kind == intake::RowKind::Blank ? blank + 1 : 0;
            if (kind == intake::RowKind::Footer)
                break;
            if (kind == intake::RowKind::Data)
                take(rules, sink, i);
        }
        for (RowProblem& p : rules.finish())
            m_report.warnings.push_back(std::move(p));
        m_report.findings = qint64(m_report.warnings.size());
    }

private:
    void take(intake::Rules& rules, intake::Sink& sink, std::size_t i)
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

    void requireAll(Row& row) const
    {
        for (const intake::Column& c : intake::columnsOf(m_layout.kind)) {
            const bool isPartOfTimes = c.field == Field::Start || c.field == Field::End;
            if (!c.isRequired || (isPartOfTimes && m_layout.at(Field::Times) >= 0))
                continue;
            row.require(c.field);
        }
    }

    /// False for a repetition: one that says the same is done with, another is a problem.
    bool isFirst(Row& row, const QString& key, std::size_t i)
    {
        const auto first = m_firstRows.constFind(key);
        if (first == m_firstRows.constEnd()) {
            m_firstRows.insert(key, i);
            return true;
        }
        if (row.saysTheSame(m_sheet.rows[*first])) {
            count(intake::Verdict::Unchanged);
            return false;
        }
        row.refuse(keyField(), u"duplicate_in_file",
                   QCoreApplication::translate("Import", "Row %1 says something else of the same record. Keep one of "
                                                         "the two rows.")
                       .arg(*first + 1));
        reject(row, i);
        return false;
    }

    [[nodiscard]] Field keyField() const
    {
        for (const Field f : {Field::DocumentNumber, Field::Item, Field::Post}) {
            if (m_layout.at(f) >= 0)
                return f;
        }
        return Field::Day;
    }

    void reject(const Row& row, std::size_t i)
    {
        ++m_report.rejected;
        m_report.problems.insert(m_report.problems.end(), row.problems().begin(), row.problems().end());
        QStringList cells;
        for (const formats::Cell& cell : m_sheet.rows[i])
            cells += cell.text;
        m_report.rejectedRows.emplace_back(int(i) + 1, std::move(cells));
    }

    void count(intake::Verdict verdict)
    {
        qint64& counter = verdict == intake::Verdict::Added     ? m_report.added
                          : verdict == intake::Verdict::Updated ? m_report.updated
                                                                : m_report.unchanged;
        ++counter;
    }

    const formats::Sheet& m_sheet;
    const intake::Layout& m_layout;
    ImportReport& m_report;
    Progress& m_progress;
    QHash<QString, std::size_t> m_firstRows;
};

Problems asProblems(const ImportReport& report)
{
    Problems problems;
    for (const RowProblem& p : report.problems)
        problems.push_back({p.code, p.column,
                            QCoreApplication::translate("Import", "Row %1, %2: %3").arg(p.row).arg(p.column, p.text)});
    return problems;
}

} // namespace

Outcome<ImportReport> importFile(Workspace& ws, ImportKind kind, const QString& path, const ImportOptions& options,
                                 Progress& progress)
{
    const auto book = formats::readBook(path, {options.sheet, options.encoding}, progress);
    if (!book)
        return book.problems();
    const auto layout = intake::findLayout(book->sheet, kind, options.columns);
    if (!layout)
        return layout.problems();
    ImportReport report;
    report.kind = kind;
    report.file = path;
    report.header = layout->header;
    const auto pass = [&](const storage::Reader& reader, storage::Writer* writer) {
        const auto rules = intake::rulesOf(kind, {ws, reader});
        Pass(book->sheet, *layout, report, progress).run(*rules, intake::Sink(writer));
        return options.allOrNothing ? asProblems(report) : Problems{};
    };
    if (options.dryRun) {
        const storage::Reader reader = ws.read();
        if (Problems problems = pass(reader, nullptr); !problems.empty())
            return problems;
        return report;
    }
    const auto written = ws.write({u"import."_s + wordOf(kind), QFileInfo(path).fileName()},
                                  [&](storage::Writer& writer) { return pass(writer, &writer); });
    if (!written)
        return written.problems();
    report.changes = *written;
    return report;
}

void writeErrorSheet(const ImportReport& report, const QString& path)
{
    formats::OutSheet sheet;
    sheet.name = u"待更正"_s;
    qsizetype width = report.header.size();
    for (const auto& [number, cells] : report.rejectedRows)
        width = std::max(width, cells.size());
    for (qsizetype i = 0; i < width; ++i)
        sheet.columns.push_back({i < report.header.size() ? report.header[i] : QString()});
    sheet.columns.push_back({u"原行号"_s});
    sheet.columns.push_back({u"错误原因"_s, formats::ColumnKind::Text, 60});
    auto problem = report.problems.begin();
    for (const auto& [number, cells] : report.rejectedRows) {
        QStringList row = cells;
        row.resize(width);
        QStringList reasons;
        for (; problem != report.problems.end() && problem->row == number; ++problem)
            reasons += problem->column + u"："_s + problem->text;
        row += QString::number(number);
        row += reasons.join(u"；"_s);
        sheet.rows.push_back(row);
    }
    if (path.endsWith(u".csv"_s, Qt::CaseInsensitive)) {
        formats::writeCsv(path, sheet);
        return;
    }
    NoProgress silent;
    formats::writeXlsx(path, {sheet}, silent);
}

QStringList importColumns(ImportKind kind)
{
    QStringList titles;
    for (const intake::Column& c : intake::columnsOf(kind))
        titles += QString::fromUtf16(c.title);
    return titles;
}

} // namespace redvest
