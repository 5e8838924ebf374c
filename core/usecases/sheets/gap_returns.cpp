// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/sheets/gap_returns.h"

#include "core/usecases/sheets/imports.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Of one file among many; only whether to stop is asked.
class WithinMany final : public Progress
{
public:
    WithinMany(Progress& whole, qint64 done, qint64 total) : m_whole(whole), m_done(done), m_total(total) {}
    void report(qint64, qint64, const QString&) override
    {
        m_whole.report(m_done, m_total, QCoreApplication::translate("GapCollections", "Workbooks"));
    }

private:
    Progress& m_whole;
    qint64 m_done;
    qint64 m_total;
};

/// The division that its hidden sheet names.
QString placeOf(const Workspace& ws, const ImportReport& report)
{
    return report.ticket.size() > 1 ? ws.divisions().shortPath(report.ticket[1].value(1)) : QString();
}

} // namespace

GapReturnSums sumsOf(const std::vector<GapReturnRow>& rows)
{
    GapReturnSums sums;
    for (const GapReturnRow& row : rows) {
        sums.added += row.report.added;
        sums.updated += row.report.updated;
        sums.rejected += row.report.rejected;
        sums.refusedFiles += row.problems.empty() ? 0 : 1;
    }
    return sums;
}

std::vector<GapReturnRow> takeGapWorkbooks(Workspace& ws, const QStringList& files, bool isDry, Progress& progress)
{
    std::vector<GapReturnRow> rows;
    ImportOptions options;
    options.dryRun = isDry;
    for (qsizetype i = 0; i < files.size(); ++i) {
        WithinMany of(progress, i, files.size());
        GapReturnRow row;
        row.file = files[i];
        auto taken = importFile(ws, ImportKind::GapReports, files[i], options, of);
        if (taken) {
            row.report = std::move(taken).value();
            row.place = placeOf(ws, row.report);
        } else {
            row.problems = taken.problems();
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

QStringList gapFilesIn(const QString& path)
{
    if (!QFileInfo(path).isDir())
        return {path};
    QStringList files;
    for (const QFileInfo& file :
         QDir(path).entryInfoList({u"*.xlsx"_s, u"*.xls"_s, u"*.ods"_s}, QDir::Files, QDir::Name)) {
        if (!file.fileName().startsWith(u'~')) // what a spreadsheet program keeps beside an open file
            files << file.filePath();
    }
    return files;
}

} // namespace redvest
