// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/volunteers/insurance_columns.h"

#include "core/domain/insurance_list.h"
#include "core/domain/money.h"
#include "ui/parts/look/theme.h"
#include "ui/volunteers/claim_desk.h"

#include <QCoreApplication>
#include <QGuiApplication>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("InsurancePage", text);
}

const Palette& colours()
{
    return paletteFor(QGuiApplication::palette());
}

QColor stateColour(const CoverRow& row)
{
    return row.state == CoverState::Over || row.state == CoverState::Mistaken ? colours().quiet : QColor();
}

} // namespace

QString coverStateText(CoverState state)
{
    switch (state) {
    case CoverState::Ahead:
        return tr("Begins later");
    case CoverState::InForce:
        return tr("In force");
    case CoverState::Over:
        return tr("Over");
    case CoverState::Mistaken:
        return tr("Archived");
    }
    return {};
}

/// Grouped as all large numbers of the lists are.
static QString wholeYuan(qint64 cents)
{
    constexpr qint64 kCentsOfYuan = 100;
    return cents % kCentsOfYuan == 0 ? thousands(cents / kCentsOfYuan) : yuanText(cents);
}

std::vector<ListColumn<PolicyRow>> policyColumns()
{
    using Column = ListColumn<PolicyRow>;
    std::vector<Column> columns;
    columns.push_back(Column(
        tr("Policy number"), [](const PolicyRow& r) { return r.policy.number; }, 130));
    columns.push_back(Column(tr("Insurer"), [](const PolicyRow& r) { return r.policy.insurer; }));
    columns.push_back(Column(
        tr("Product"), [](const PolicyRow& r) { return r.policy.product; }, 130));
    columns.push_back(
        Column(
            tr("Sum insured (yuan)"), [](const PolicyRow& r) { return wholeYuan(r.policy.sumCents); }, 120)
            .sortedBy([](const PolicyRow& r) { return r.policy.sumCents; })
            .toTheRight());
    columns.push_back(Column(
        tr("First day"), [](const PolicyRow& r) { return r.policy.from.toString(Qt::ISODate); }, 94));
    columns.push_back(Column(
        tr("Last day"), [](const PolicyRow& r) { return r.policy.to.toString(Qt::ISODate); }, 94));
    columns.push_back(Column(
                          tr("Covered today"), [](const PolicyRow& r) { return thousands(r.people); }, 100)
                          .sortedBy([](const PolicyRow& r) { return r.people; })
                          .toTheRight());
    columns.push_back(Column(
                          tr("Gap after it"), [](const PolicyRow& r) { return r.gapText; }, 170)
                          .coloured([](const PolicyRow&) { return colours().warn; }));
    columns.push_back(Column(
        tr("Status"), [](const PolicyRow& r) { return r.policy.isArchived ? tr("archived") : QString(); }, 80));
    return columns;
}

std::vector<ListColumn<CoverRow>> coverColumns()
{
    using Column = ListColumn<CoverRow>;
    std::vector<Column> columns;
    columns.push_back(Column(
        tr("Full name"), [](const CoverRow& r) { return r.name.isEmpty() ? tr("(not registered)") : r.name; }, 126));
    columns.push_back(Column(
        tr("Document number"), [](const CoverRow& r) { return r.maskedNumber; }, 170));
    columns.push_back(Column(
        tr("Policy number"), [](const CoverRow& r) { return r.policyNumber; }, 130));
    columns.push_back(Column(tr("Product"), [](const CoverRow& r) { return r.product; }));
    columns.push_back(Column(
        tr("First day"), [](const CoverRow& r) { return r.cover.from.toString(Qt::ISODate); }, 94));
    columns.push_back(Column(
        tr("Last day"), [](const CoverRow& r) { return r.cover.to.toString(Qt::ISODate); }, 94));
    columns.push_back(Column(
                          tr("State"), [](const CoverRow& r) { return coverStateText(r.state); }, 90)
                          .holding({coverStateText(CoverState::Ahead), coverStateText(CoverState::Mistaken)})
                          .coloured(stateColour));
    return columns;
}

std::vector<ListColumn<UninsuredRow>> uninsuredColumns()
{
    using Column = ListColumn<UninsuredRow>;
    std::vector<Column> columns;
    columns.push_back(Column(
        tr("Full name"), [](const UninsuredRow& r) { return r.name; }, 126));
    columns.push_back(Column(
        tr("Shift begins"), [](const UninsuredRow& r) { return toLocalText(r.span.from); }, 140));
    columns.push_back(Column(
        tr("Post"), [](const UninsuredRow& r) { return r.post; }, 160));
    columns.push_back(Column(tr("Site"), [](const UninsuredRow& r) { return r.site; }));
    columns.push_back(Column(
                          tr("Not insured on"), [](const UninsuredRow& r) { return r.day.toString(Qt::ISODate); }, 110)
                          .coloured([](const UninsuredRow&) { return colours().accent; }));
    return columns;
}

std::vector<ListColumn<ClaimRow>> claimColumns()
{
    using Column = ListColumn<ClaimRow>;
    std::vector<Column> columns;
    columns.push_back(Column(
        tr("Day it happened"), [](const ClaimRow& r) { return r.claim.day.toString(Qt::ISODate); }, 110));
    columns.push_back(Column(
        tr("Full name"), [](const ClaimRow& r) { return r.name.isEmpty() ? tr("(not registered)") : r.name; }, 126));
    columns.push_back(Column(tr("Policy number"), [](const ClaimRow& r) { return r.policyNumber; }));
    columns.push_back(Column(
        tr("State"),
        [](const ClaimRow& r) { return r.claim.isArchived ? tr("archived") : claimStateText(r.claim.state); }, 90));
    columns.push_back(
        Column(
            tr("Amount paid (yuan)"),
            [](const ClaimRow& r) { return r.claim.paidCents == 0 ? QString() : wholeYuan(r.claim.paidCents); }, 130)
            .sortedBy([](const ClaimRow& r) { return r.claim.paidCents; })
            .toTheRight());
    return columns;
}

} // namespace redvest::ui
