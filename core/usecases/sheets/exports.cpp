// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/sheets/exports.h"

#include "core/base/staged_output.h"
#include "core/base/text.h"
#include "core/domain/masks.h"
#include "core/domain/scope.h"
#include "core/domain/search_text.h"
#include "core/formats/xlsx_writer.h"
#include "core/storage/gate/database.h"
#include "core/storage/queries/volunteer_queries.h"
#include "core/storage/schema/volunteers.h"
#include "core/usecases/sheets/export/cover_listing.h"
#include "core/usecases/sheets/export/honour_listing.h"
#include "core/usecases/sheets/export/line_search.h"
#include "core/usecases/sheets/export/lines.h"
#include "core/usecases/sheets/export/own_listings.h"
#include "core/usecases/sheets/export/service_listing.h"
#include "core/usecases/volunteers/reading.h"
#include "core/usecases/workspace/rights.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <span>

namespace redvest {

using namespace Qt::Literals::StringLiterals;
using intake::ExportLine;
using intake::isNumberOf;
using intake::Lines;
using intake::LineSearch;
using intake::SheetColumn;
using intake::SheetField;

namespace {

constexpr std::array kStock{
    SheetColumn{SheetField::Item, u"物资名称"},
    SheetColumn{SheetField::Spec, u"规格"},
    SheetColumn{SheetField::Category, u"类别"},
    SheetColumn{SheetField::Store, u"仓库"},
    SheetColumn{SheetField::Batch, u"批号"},
    SheetColumn{SheetField::Expiry, u"有效期"},
    SheetColumn{SheetField::Quantity, u"库存", u"", false, intake::Choices::None, false, true},
    SheetColumn{SheetField::Unit, u"单位"},
};
constexpr std::array kCertificates{
    SheetColumn{SheetField::CertificateNumber, u"证书编号"},
    SheetColumn{SheetField::Name, u"姓名"},
    SheetColumn{SheetField::Course, u"课程"},
    SheetColumn{SheetField::Edition, u"版本"},
    SheetColumn{SheetField::Day, u"培训日期"},
    SheetColumn{SheetField::ValidUntil, u"有效期至"},
    SheetColumn{SheetField::State, u"状态"},
    SheetColumn{SheetField::Note, u"事由"},
};

/// Those that are read, and what only an extension writes.
constexpr std::array kTrainingResults{
    SheetColumn{SheetField::DocumentNumber, u"证件号码"},
    SheetColumn{SheetField::Course, u"课程"},
    SheetColumn{SheetField::Edition, u"版本"},
    SheetColumn{SheetField::TrainingSession, u"批次"},
    SheetColumn{SheetField::Day, u"日期"},
    SheetColumn{SheetField::Result, u"结果"},
    SheetColumn{SheetField::ValidUntil, u"有效期至"},
    SheetColumn{SheetField::Name, u"姓名"},
    SheetColumn{SheetField::FirstValidUntil, u"展期前有效期至"},
};

constexpr std::array kRetraining{
    SheetColumn{SheetField::Name, u"姓名"},         SheetColumn{SheetField::DocumentNumber, u"证件号码"},
    SheetColumn{SheetField::Course, u"课程"},       SheetColumn{SheetField::Edition, u"原版本"},
    SheetColumn{SheetField::Day, u"培训日期"},      SheetColumn{SheetField::Requirement, u"应培训版本"},
    SheetColumn{SheetField::Deadline, u"施行日期"},
};

constexpr std::array kCourseRules{
    SheetColumn{SheetField::Course, u"课程"},   SheetColumn{SheetField::Category, u"适用范围"},
    SheetColumn{SheetField::Name, u"范围名称"}, SheetColumn{SheetField::Day, u"施行日期"},
    SheetColumn{SheetField::State, u"状态"},
};

constexpr std::array kPostTemplates{
    SheetColumn{SheetField::Name, u"模板名称"},       SheetColumn{SheetField::Category, u"类别"},
    SheetColumn{SheetField::Risk, u"风险等级"},       SheetColumn{SheetField::Kit, u"防护包"},
    SheetColumn{SheetField::Skills, u"所需技能"},     SheetColumn{SheetField::Trainings, u"所需培训"},
    SheetColumn{SheetField::Duties, u"岗位职责"},     SheetColumn{SheetField::HowTo, u"操作要点"},
    SheetColumn{SheetField::Protection, u"防护要求"}, SheetColumn{SheetField::InSuit, u"穿防护服"},
    SheetColumn{SheetField::Languages, u"所需语种"},  SheetColumn{SheetField::Licences, u"所需驾照"},
    SheetColumn{SheetField::LeastAge, u"年龄下限"},   SheetColumn{SheetField::MostAge, u"年龄上限"},
    SheetColumn{SheetField::Agreement, u"书面协议"},  SheetColumn{SheetField::State, u"状态"},
};

std::span<const SheetColumn> columnsOf(ListKind kind)
{
    switch (kind) {
    case ListKind::Stock:
        return kStock;
    case ListKind::Certificates:
        return kCertificates;
    case ListKind::Training:
        return kTrainingResults;
    case ListKind::Retraining:
        return kRetraining;
    case ListKind::CourseRules:
        return kCourseRules;
    case ListKind::PostTemplates:
        return kPostTemplates;
    default:
        return intake::columnsOf(static_cast<ImportKind>(kind));
    }
}

Lines linesOf(const intake::Context& context, ListKind kind, const ListQuery& query)
{
    switch (kind) {
    case ListKind::Volunteers:
        return volunteerLines(context, query);
    case ListKind::Posts:
        return postLines(context);
    case ListKind::Shifts:
        return shiftLines(context);
    case ListKind::Assignments:
        return assignmentLines(context);
    case ListKind::Hours:
        return hoursLines(context);
    case ListKind::Training:
        return trainingLines(context);
    case ListKind::Items:
        return itemLines(context);
    case ListKind::Movements:
        return movementLines(context);
    case ListKind::GapReports:
        return gapReportLines(context);
    case ListKind::RealNames:
        return realNameLines(context);
    case ListKind::Stock:
        return stockLines(context);
    case ListKind::Teams:
        return teamLines(context);
    case ListKind::Organisations:
        return organisationLines(context);
    case ListKind::Certificates:
        return certificateLines(context);
    case ListKind::Retraining:
        return retrainingLines(context);
    case ListKind::CourseRules:
        return courseRuleLines(context);
    case ListKind::PostTemplates:
        return postTemplateLines(context);
    case ListKind::Campaigns:
        return campaignLines(context);
    case ListKind::Reserves:
        return reserveLines(context);
    case ListKind::Honours:
        return honourLines(context);
    case ListKind::Sites:
    case ListKind::Policies: // none is made of lines: see own_listings.h
    case ListKind::Covers:
    case ListKind::Claims:
    case ListKind::Care:
    case ListKind::Stories:
    case ListKind::ServiceCertificates: // see service_listing.h
    case ListKind::Calls:
    case ListKind::GapCollections:
    case ListKind::Standbys:
        break;
    }
    return siteLines(context);
}

void filter(Lines& lines, ListKind kind, const ListQuery& query, const Scope& scope)
{
    // People were searched where they are read, by their own index.
    LineSearch search(kind == ListKind::Volunteers ? QString() : query.search);
    const bool hasPeriod = query.period.to > query.period.from;
    std::erase_if(lines, [&](const ExportLine& line) {
        if (kind != ListKind::Items && !scope.contains(line.division))
            return true;
        if (hasPeriod && line.span.to > line.span.from && !line.span.touches(query.period))
            return true;
        return !search.isAnything() && !search.finds(line);
    });
    std::sort(lines.begin(), lines.end(), [](const ExportLine& a, const ExportLine& b) { return a.order < b.order; });
    if (query.limit > 0 && lines.size() > std::size_t(query.limit))
        lines.resize(std::size_t(query.limit));
}

/// What of a person says nothing once a part of it is hidden.
bool isWhole(SheetField field)
{
    return field == SheetField::Address || field == SheetField::Note || field == SheetField::GuardianName;
}

/// Where a person lives is told to the street and community; the address of a site is public. What is noted on a
/// person's health and care is nobody's but the desk's.
QString shown(const ExportLine& line, SheetField field, ListKind kind, bool isFull)
{
    const QString& value = line[field];
    if (isFull || value.isEmpty())
        return value;
    if (kind == ListKind::Volunteers && isWhole(field))
        return maskedWhole(value);
    if (field == SheetField::DocumentNumber || field == SheetField::NationalNumber)
        return maskedId(value);
    return isNumberOf(field) ? maskedPhone(value) : value;
}

bool isNumeric(const SheetColumn& c)
{
    return c.isNumber || c.field == SheetField::Duration || c.field == SheetField::Value;
}

} // namespace

Outcome<Listing> listing(const Workspace& ws, ListKind kind, const ListQuery& query)
{
    if (!query.scope.isEmpty() && !ws.divisions().find(query.scope))
        return Problem{u"unknown_division"_s, u"scope"_s,
                       QCoreApplication::translate("Import",
                                                   "This workspace has no division with the code \"%1\". Give "
                                                   "a code below %2.")
                           .arg(query.scope, ws.office().division)};
    if (auto own = intake::ownListing(ws, kind, query))
        return *std::move(own);
    if (kind == ListKind::ServiceCertificates)
        return intake::serviceCertificateListing(ws, query);
    const storage::Reader reader = ws.read();
    Lines lines = linesOf({ws, reader}, kind, query);
    // Who may not see a number in full does not find out by asking for it who has it.
    if (seeksNumber(query.search))
        std::erase_if(lines, [&](const ExportLine& line) { return !reaches(ws, line.division); });
    filter(lines, kind, query, scopeOf(query.scope, ws.office().division));
    Listing out;
    std::vector<SheetField> fields;
    for (const SheetColumn& c : columnsOf(kind)) {
        if (c.field == SheetField::Times)
            continue; // the same as 开始 and 结束
        fields.push_back(c.field);
        out.keys += wordOf(c.field);
        out.titles += QString::fromUtf16(c.title);
        out.numeric.push_back(isNumeric(c));
    }
    out.rows.reserve(lines.size());
    for (const ExportLine& line : lines) {
        // Of divisions that the account is not for, full numbers are nobody's business.
        const bool isFull = query.fullIds && reaches(ws, line.division);
        QStringList row;
        for (const SheetField field : fields)
            row += shown(line, field, kind, isFull);
        out.rows.push_back(std::move(row));
        out.ids << line.id;
    }
    return out;
}

QString listTitle(ListKind kind)
{
    static constexpr std::array titles{u"志愿者信息表",       u"岗位信息表",         u"班次需求表",
                                       u"派遣安排表",         u"服务时长登记表",     u"培训结果表",
                                       u"物资目录",           u"物资出入库表",       u"缺口上报表",
                                       u"实名核验名单",       u"志愿服务队名册",     u"组织名册",
                                       u"行动名册",           u"参保人员名册",       u"储备人员名册",
                                       u"表彰荣誉登记簿",     u"点位名册",           u"库存表",
                                       u"培训合格证书登记簿", u"需重新培训人员名单", u"保单目录",
                                       u"理赔登记",           u"关爱记录",           u"志愿服务事迹",
                                       u"应培训课程规定",     u"岗位模板表",         u"志愿服务记录证明登记簿",
                                       u"招募令登记簿",       u"缺口征集登记簿",     u"替补名单"};
    static_assert(titles.size() == EnumWords<ListKind>::words.size(), "a title for every list");
    return QString::fromUtf16(titles[std::size_t(kind)]);
}

void exportListing(const Listing& listing, const QString& title, const QString& path)
{
    formats::OutSheet sheet;
    sheet.name = title;
    sheet.title = title;
    sheet.notes = listing.notes;
    for (qsizetype i = 0; i < listing.titles.size(); ++i) {
        formats::OutColumn column;
        column.title = listing.titles[i];
        column.kind = listing.numeric[std::size_t(i)] ? formats::ColumnKind::Number : formats::ColumnKind::Text;
        sheet.columns.push_back(std::move(column));
    }
    sheet.rows = listing.rows;
    if (path.endsWith(u".csv"_s, Qt::CaseInsensitive)) {
        formats::writeCsv(path, sheet);
        return;
    }
    NoProgress silent;
    formats::writeXlsx(path, {sheet}, silent);
}

namespace {

/// Minors whose full number is in the list.
QStringList minorsIn(const Workspace& ws, const Listing& listing)
{
    const qsizetype column = listing.keys.indexOf(wordOf(SheetField::DocumentNumber));
    if (column < 0)
        return {};
    QSet<QString> numbers;
    for (const QStringList& row : listing.rows)
        numbers.insert(row[column]);
    QStringList ids;
    for (const Volunteer& v : storage::bornAfter(ws.read(), ws.today().addYears(-kAdultAge))) {
        if (!v.documentNumber.isEmpty() && numbers.contains(v.documentNumber))
            ids << v.id.text();
    }
    return ids;
}

} // namespace

Outcome<ChangeSet> exportInFull(Workspace& ws, ListKind kind, const Listing& listing, const QString& path,
                                const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return Problem{u"reason_required"_s, u"reason"_s,
                       QCoreApplication::translate("Exports", "Say why the list needs full numbers.")};
    // Made first: a list that cannot be written is not noted either. It has its name when it is noted.
    StagedOutput staged(path);
    Outcome<ChangeSet> noted = ws.write({u"export.full"_s, reason.trimmed()}, [&](storage::Writer& writer) {
        writer.noteRead(u"volunteer"_s, {}, u"%1 × %2"_s.arg(listTitle(kind)).arg(listing.rows.size()));
        for (const QString& minor : minorsIn(ws, listing))
            writer.noteRead(u"volunteer"_s, minor, u"未成年人信息"_s);
        staged.make([&](const QString& name) { exportListing(listing, listTitle(kind), name); });
        return Problems{};
    });
    // Whatever ends the program before it is noted leaves no list about: it lies in a folder that goes with it.
    if (noted)
        staged.put();
    return noted;
}

} // namespace redvest
