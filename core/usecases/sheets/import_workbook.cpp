// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/sheets/import_workbook.h"

#include "core/formats/sheet.h"
#include "core/usecases/sheets/import/known.h"
#include "core/usecases/sheets/import/pass.h"
#include "core/usecases/sheets/import/recognise.h"
#include "core/usecases/sheets/import/swallowed.h"

#include <QFileInfo>

#include <algorithm>
#include <map>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

struct PlannedSheet
{
    const formats::HeldSheet* sheet = nullptr;
    QString name;
    intake::HeaderLayout layout;
};

struct Plan
{
    std::vector<PlannedSheet> sheets;
    std::vector<SkippedSheet> skipped;
};

SkippedSheet passedOver(const QString& name, const Problem& problem)
{
    return {name, problem.code, problem.text};
}

/// The kinds are taken in the order in which they refer to one another: posts name sites and campaigns, and those
/// organisations.
int turnOf(ImportKind kind)
{
    constexpr std::array first{ImportKind::Organisations, ImportKind::Campaigns, ImportKind::Sites};
    const auto at = std::find(first.begin(), first.end(), kind);
    return at != first.end() ? int(at - first.begin()) : int(first.size()) + int(kind);
}

Plan planOf(const formats::OpenWorkbook& book, const QString& path)
{
    Plan plan;
    for (const formats::HeldSheet& sheet : book.sheets) {
        const QString name = sheet.head.name.isEmpty() ? QFileInfo(path).fileName() : sheet.head.name;
        auto layout = intake::recognise(sheet.head);
        if (layout)
            plan.sheets.push_back({&sheet, name, std::move(layout).value()});
        else
            plan.skipped.push_back(passedOver(name, layout.problems().front()));
    }
    for (const QString& name : book.hiddenNames)
        plan.skipped.push_back(
            {name, u"hidden_sheet"_s, QCoreApplication::translate("Import", "It is hidden in the file.")});
    std::stable_sort(plan.sheets.begin(), plan.sheets.end(), [](const PlannedSheet& a, const PlannedSheet& b) {
        return turnOf(a.layout.kind) < turnOf(b.layout.kind);
    });
    return plan;
}

Problem noKnownSheet(const QString& path, const std::vector<SkippedSheet>& skipped)
{
    QStringList reasons;
    for (const SkippedSheet& s : skipped)
        reasons += u"%1: %2"_s.arg(s.sheet, s.why);
    return {u"no_known_sheet"_s,
            {},
            QCoreApplication::translate("Import", "%1 has no sheet that is told by its column names. %2")
                .arg(path, reasons.join(u' '))};
}

/// Takes the planned sheets in, one after the other.
class WorkbookPass
{
public:
    WorkbookPass(const intake::Context& context, intake::Sink sink) : m_known(context, sink.isDry()), m_sink(sink) {}

    ImportReport take(const PlannedSheet& planned, const QString& path, Progress& progress)
    {
        const ImportKind kind = planned.layout.kind;
        std::unique_ptr<intake::Rules>& rules = m_rules[kind];
        if (!rules)
            rules = intake::rulesOf(kind, m_known);
        ImportReport report = intake::reportFor(planned.layout, path);
        if (const auto& ticket = m_known.context().gapTicket; ticket && kind == ImportKind::GapReports)
            report.ticket = ticket->rows;
        const auto rows = planned.sheet->rows();
        (void)intake::Pass(*rows, planned.layout, report, progress).run(*rules, m_sink); // what is read is sound
        intake::warnOfSwallowed(*rows, report);
        return report;
    }

private:
    intake::Known m_known;
    intake::Sink m_sink;
    std::map<ImportKind, std::unique_ptr<intake::Rules>> m_rules;
};

Problems problemsOf(const WorkbookReport& report)
{
    Problems all;
    for (const SheetReport& one : report.sheets) {
        for (Problem problem : intake::asProblems(one.report)) {
            problem.text = u"%1: %2"_s.arg(one.sheet, problem.text);
            all.push_back(std::move(problem));
        }
    }
    return all;
}

} // namespace

Outcome<WorkbookReport> importWorkbook(Workspace& ws, const QString& path, const WorkbookOptions& options,
                                       Progress& progress)
{
    const auto book = formats::openWorkbook(path, options.encoding, progress);
    if (!book)
        return book.problems();
    const Plan plan = planOf(*book, path);
    if (plan.sheets.empty())
        return noKnownSheet(path, plan.skipped);
    std::optional<intake::GapTicket> ticket;
    if (book->hiddenNames.contains(intake::kGapTicketSheet)) {
        auto read = intake::gapTicketIn(ws, path, progress);
        if (!read)
            return read.problems();
        ticket = *std::move(read);
    }
    WorkbookReport report;
    const auto pass = [&](const storage::Reader& reader, storage::Writer* writer) {
        report = {path, {}, plan.skipped, {}}; // a server may ask for it again
        WorkbookPass sheets({ws, reader, options.newWords, ticket}, intake::Sink(writer));
        for (const PlannedSheet& planned : plan.sheets)
            report.sheets.push_back({planned.name, sheets.take(planned, path, progress)});
        return options.allOrNothing ? problemsOf(report) : Problems{};
    };
    if (options.dryRun) {
        const storage::Reader reader = ws.read();
        if (Problems problems = pass(reader, nullptr); !problems.empty())
            return problems;
        return report;
    }
    const auto written = ws.write({u"import.workbook"_s, QFileInfo(path).fileName(), false},
                                  [&](storage::Writer& writer) { return pass(writer, &writer); });
    if (!written)
        return written.problems();
    report.changes = *written;
    return report;
}

} // namespace redvest
