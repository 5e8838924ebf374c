// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/identity.h"
#include "core/formats/xlsx_writer.h"
#include "core/usecases/cover/policies.h"
#include "core/usecases/sheets/exports.h"
#include "core/usecases/sheets/import/places.h"
#include "core/usecases/sheets/imports.h"
#include "core/usecases/workspace/setup.h"

namespace redvest {

using namespace Qt::Literals::StringLiterals;
using intake::Choices;

namespace {

constexpr int kBlankRows = 300;

QStringList documentKinds()
{
    QStringList names;
    for (std::size_t i = 0; i < EnumWords<DocumentKind>::words.size(); ++i)
        names += documentKindName(static_cast<DocumentKind>(i));
    return names;
}

QStringList policyNumbers(const Workspace& ws)
{
    QStringList numbers;
    for (const PolicyRow& row : policyRows(ws)) {
        if (!row.policy.isArchived)
            numbers << row.policy.number;
    }
    return numbers;
}

QStringList choicesOf(const Workspace& ws, Choices choices)
{
    switch (choices) {
    case Choices::None:
        break;
    case Choices::DocumentKinds:
        return documentKinds();
    case Choices::Sexes:
        return fileWords<Sex>();
    case Choices::Streets: {
        const intake::Places places(ws);
        QStringList names;
        for (const Division* d : ws.divisions().within(ws.office().division, DivisionLevel::Street))
            names += places.streetName(d->code);
        return names;
    }
    case Choices::Sources:
        return terms(ws, u"source"_s);
    case Choices::PoliticalStatuses:
        return terms(ws, u"political_status"_s);
    case Choices::Categories:
        return terms(ws, u"category"_s);
    case Choices::Risks:
        return fileWords<RiskClass>();
    case Choices::States:
        return fileWords<AssignmentState>();
    case Choices::Results:
        return fileWords<TrainingResult>();
    case Choices::MovementKinds:
        return fileWords<MovementKind>();
    case Choices::ItemCategories:
        return terms(ws, u"item_category"_s);
    case Choices::RealNames:
        return fileWords<Verification>();
    case Choices::TeamKinds:
        return terms(ws, u"team_kind"_s);
    case Choices::OrganisationKinds:
        return terms(ws, u"organisation_kind"_s);
    case Choices::Policies:
        return policyNumbers(ws);
    case Choices::Units:
        return terms(ws, u"unit"_s);
    case Choices::SiteKinds:
        return terms(ws, u"site_kind"_s);
    case Choices::YesNo:
        return {u"是"_s, u"否"_s};
    }
    return {};
}

/// What the spreadsheet shows when the cell is entered.
QString hintOf(ImportKind kind, intake::SheetField field)
{
    using intake::SheetField;
    // A campaign begins and ends on days, a shift at hours.
    if (kind == ImportKind::Campaigns && (field == SheetField::Start || field == SheetField::End))
        field = SheetField::Day;
    switch (field) {
    case SheetField::DocumentNumber:
        return u"请以文本填写，不要让表格软件把末几位变成 0"_s;
    case SheetField::Day:
    case SheetField::Birth:
    case SheetField::ValidUntil:
    case SheetField::Expiry:
    case SheetField::VerifiedOn:
    case SheetField::AgreementOn:
    case SheetField::AgreementUntil:
    case SheetField::CoverFrom:
    case SheetField::CoverTo:
        return u"例：2022-03-20"_s;
    case SheetField::WithdrawnOn:
        return u"最后在保的一天，例：2022-03-20"_s;
    case SheetField::Start:
    case SheetField::CheckIn:
        return u"例：20:00"_s;
    case SheetField::End:
    case SheetField::CheckOut:
        return u"例：24:00；跨零点写 次日08:00"_s;
    case SheetField::Duration:
    case SheetField::MaxDaily:
        return u"例：4小时、4.5、240分钟"_s;
    case SheetField::Availability:
        return u"例：工作日白天，周末全天，听从调配"_s;
    case SheetField::Deadline:
        return u"例：2022-03-20 18:00"_s;
    case SheetField::Skills:
    case SheetField::Languages:
    case SheetField::Licences:
    case SheetField::Trainings:
    case SheetField::Teams:
        return u"多项用、隔开"_s;
    default:
        return {};
    }
}

} // namespace

void writeTemplate(const Workspace& ws, ImportKind kind, const QString& path)
{
    formats::OutSheet sheet;
    sheet.name = listTitle(static_cast<ListKind>(kind));
    sheet.title = listTitle(static_cast<ListKind>(kind));
    sheet.notes = {u"填表说明：标色的列必填；证件号码、电话按文本填写；日期写成 2022-03-20，时间写成 08:00；"
                   u"一格多项用、隔开；请勿改动表头。"_s};
    for (const intake::SheetColumn& c : intake::columnsOf(kind)) {
        if (c.isExtra)
            continue;
        formats::OutColumn out;
        out.title = QString::fromUtf16(c.title);
        out.choices = choicesOf(ws, c.choices);
        out.hint = hintOf(kind, c.field);
        out.required = c.isRequired;
        sheet.columns.push_back(std::move(out));
    }
    sheet.blankRows = kBlankRows;
    if (path.endsWith(u".csv"_s, Qt::CaseInsensitive)) {
        formats::writeCsv(path, sheet);
        return;
    }
    NoProgress silent;
    formats::writeXlsx(path, {sheet}, silent);
}

} // namespace redvest
