// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/strains.h"

#include "core/usecases/rota/strains.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace redvest::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* words)
{
    return QCoreApplication::translate("Cli", words);
}

} // namespace

Exit tellStrains(const Workspace& ws, const QString& scope, const Run& run)
{
    QJsonArray rows;
    report::TableBlock table;
    table.columns = {{tr("Person")}, {tr("Shift begins")},     {tr("Post")},
                     {tr("Site")},   {tr("What is too much")}, {tr("Why all the same")}};
    for (const StrainRow& r : strainRows(ws, scope, ws.now())) {
        QJsonArray codes;
        for (const Reason& reason : r.reasons)
            codes.append(reason.code);
        const QString text = Verdict{Fit::Warnings, r.reasons}.text();
        rows.append(QJsonObject{{u"volunteer"_s, r.volunteer.text()},
                                {u"name"_s, r.name},
                                {u"shift"_s, r.shift.text()},
                                {u"starts"_s, isoOrNull(r.span.from)},
                                {u"ends"_s, isoOrNull(r.span.to)},
                                {u"post"_s, r.post},
                                {u"site"_s, r.site},
                                {u"codes"_s, codes},
                                {u"reasons"_s, text},
                                {u"override"_s, r.overrideReason}});
        table.rows.push_back({r.name, toLocalText(r.span.from), r.post, r.site, text, r.overrideReason});
    }
    run.out().result({{u"kind"_s, u"rest"_s}, {u"days"_s, kStrainDays}, {u"count"_s, rows.size()}, {u"rows"_s, rows}},
                     aligned(table));
    return Exit::Done;
}

} // namespace redvest::cli
