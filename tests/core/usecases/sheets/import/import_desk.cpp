// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/usecases/sheets/import/import_desk.h"

#include "core/storage/gate/database.h"
#include "tests/support/witnessed.h"

#include <catch2/catch.hpp>

#include <QFile>

namespace redvest::testing {

using namespace Qt::Literals::StringLiterals;

ImportDesk::ImportDesk()
{
    auto made = makeWorkspace(place.where(), {u"310106"_s, u"静安区文明办"_s, DivisionLevel::District}, u"tester"_s,
                              clock, silent)
                    .value();
    ws = test::witnessed(std::move(made), place.where(), clock);
}

QString ImportDesk::file(const QString& name, const QString& text) const
{
    QFile out(path(name));
    REQUIRE(out.open(QIODevice::WriteOnly));
    out.write(text.toUtf8());
    return path(name);
}

Outcome<ImportReport> ImportDesk::tryImport(ImportKind kind, const QString& from, const ImportOptions& options)
{
    return importFile(*ws, kind, from, options, silent);
}

ImportReport ImportDesk::import(ImportKind kind, const QString& from, const ImportOptions& options)
{
    const auto report = tryImport(kind, from, options);
    if (!report)
        FAIL(report.problems().front().text.toStdString());
    for (const RowProblem& p : report->problems)
        UNSCOPED_INFO(p.row << " " << p.column.toStdString() << ": " << p.text.toStdString());
    CHECK(report->read == report->added + report->updated + report->unchanged + report->rejected);
    return *report;
}

ImportReport ImportDesk::importText(ImportKind kind, const QString& text, const ImportOptions& options)
{
    return import(kind, file(u"in.csv"_s, text), options);
}

void ImportDesk::fill()
{
    importText(ImportKind::Volunteers, u"姓名,证件号码,手机号\n甲乙,%1,19900000001\n丙丁,%2,19900000002\n"_s.arg(
                                           idNumber(QDate(1985, 5, 5), 1), idNumber(QDate(1990, 1, 2), 2)));
    importText(ImportKind::Posts, u"岗位名称,类别,点位,所属街镇\n测温,测温验码,南广场,天目西路街道\n"_s);
    importText(ImportKind::Shifts, u"岗位名称,点位,日期,开始,结束,需求人数\n测温,南广场,2022-04-18,08:00,16:00,2\n"
                                   "测温,南广场,2022-04-18,20:00,08:00,1\n"_s);
}

qint64 ImportDesk::rows(const QString& table) const
{
    return ws->read().number(u"SELECT count(*) FROM %1 WHERE gone = 0"_s.arg(table));
}

qint64 ImportDesk::journalEntries() const
{
    return ws->read().number(u"SELECT count(*) FROM entry"_s);
}

QString idNumber(QDate birth, int sequence)
{
    static constexpr std::array weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    const QString body = u"310199"_s + birth.toString(u"yyyyMMdd"_s) + u"%1"_s.arg(sequence, 3, 10, QChar(u'0'));
    int sum = 0;
    for (int i = 0; i < 17; ++i)
        sum += body[i].digitValue() * weights[std::size_t(i)];
    return body + u"10X98765432"_s[sum % 11];
}

std::string codes(const std::vector<RowProblem>& problems)
{
    QStringList out;
    for (const RowProblem& p : problems)
        out += p.code;
    return out.join(u' ').toStdString();
}

} // namespace redvest::testing
