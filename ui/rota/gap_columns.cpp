// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rota/gap_columns.h"

#include "ui/parts/look/theme.h"

#include <QCoreApplication>
#include <QGuiApplication>

namespace redvest::ui {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("GapCollections", text);
}

QString answerWords(const GapRequestRow& row)
{
    switch (row.request.answer) {
    case GapAnswer::Workbook:
        return tr("Workbook came back");
    case GapAnswer::Nothing:
        return tr("Nobody missing");
    case GapAnswer::Waiting:
        break;
    }
    return row.isUnanswered ? tr("Overdue") : tr("Not answered yet");
}

QString matchWords(const GapDifference& row)
{
    switch (row.match) {
    case GapMatch::Same:
        return tr("the same");
    case GapMatch::Differs:
        return tr("differs");
    case GapMatch::NotReported:
        return tr("not reported");
    case GapMatch::UnknownPost:
        break;
    }
    return tr("no such post on the roster");
}

QColor alarmed(bool isAlarm)
{
    return isAlarm ? paletteFor(QGuiApplication::palette()).accent : QColor();
}

QVariant reported(const GapDifference& row, qint64 number)
{
    return row.reportedAt.isSet() ? QVariant(number) : QVariant();
}

} // namespace

std::vector<ListColumn<GapCollectionRow>> gapCollectionColumns()
{
    using Row = GapCollectionRow;
    using Spec = ListColumn<Row>;
    return {
        Spec(
            tr("From"), [](const Row& r) { return toLocalText(r.collection.from); }, 124),
        Spec(
            tr("To"), [](const Row& r) { return toLocalText(r.collection.to); }, 124),
        Spec(
            tr("Asked of"), [](const Row& r) { return r.scopeName; }, 120)
            .withTip([](const Row& r) { return r.scopeName; }),
        Spec(
            tr("Deadline"), [](const Row& r) { return toLocalText(r.collection.deadline); }, 124)
            .coloured([](const Row& r) { return alarmed(r.unanswered > 0); }),
        Spec(
            tr("Asked"), [](const Row& r) { return r.asked; }, 56)
            .toTheRight(),
        Spec(
            tr("Answered"), [](const Row& r) { return r.answered; }, 56)
            .toTheRight(),
        Spec(
            tr("Overdue"), [](const Row& r) { return r.unanswered; }, 56)
            .toTheRight()
            .coloured([](const Row& r) { return alarmed(r.unanswered > 0); }),
        Spec(tr("State"), [](const Row& r) { return r.collection.isArchived ? tr("withdrawn") : tr("under way"); }),
    };
}

std::vector<ListColumn<GapRequestRow>> gapRequestColumns()
{
    using Row = GapRequestRow;
    using Spec = ListColumn<Row>;
    return {
        Spec(
            tr("Division"), [](const Row& r) { return r.place; }, 210)
            .withTip([](const Row& r) { return r.place; }),
        Spec(
            tr("Answer"), [](const Row& r) { return answerWords(r); }, 96)
            .holding({tr("Workbook came back"), tr("Nobody missing"), tr("Overdue"), tr("Not answered yet")})
            .coloured([](const Row& r) { return alarmed(r.isUnanswered); }),
        Spec(
            tr("Answered at"), [](const Row& r) { return toLocalText(r.request.answeredAt); }, 124),
        Spec(
            tr("Reports"), [](const Row& r) { return r.reports; }, 56)
            .toTheRight(),
        Spec(
            tr("Contact"), [](const Row& r) { return r.contact; }, 90),
        Spec(tr("Phone"), [](const Row& r) { return r.phone; }),
    };
}

std::vector<ListColumn<GapDifference>> gapDifferenceColumns()
{
    using Row = GapDifference;
    using Spec = ListColumn<Row>;
    return {
        Spec(
            tr("Division"), [](const Row& r) { return r.place; }, 180)
            .withTip([](const Row& r) { return r.place; }),
        Spec(
            tr("Site"), [](const Row& r) { return r.siteName; }, 110)
            .withTip([](const Row& r) { return r.siteName; }),
        Spec(
            tr("Post"), [](const Row& r) { return r.postName; }, 110)
            .withTip([](const Row& r) { return r.postName; }),
        Spec(
            tr("Needed"), [](const Row& r) { return r.computed.needed; }, 50)
            .toTheRight(),
        Spec(
            tr("Filled"), [](const Row& r) { return r.computed.filled; }, 50)
            .toTheRight(),
        Spec(
            tr("Gap"), [](const Row& r) { return r.computed.gap(); }, 50)
            .toTheRight(),
        Spec(
            tr("Reported gap"), [](const Row& r) { return reported(r, r.reportedGap); }, 60)
            .toTheRight(),
        Spec(
            tr("Difference"), [](const Row& r) { return reported(r, r.difference()); }, 50)
            .toTheRight()
            .coloured([](const Row& r) { return alarmed(r.match == GapMatch::Differs); }),
        Spec(tr("Compared"), [](const Row& r) { return matchWords(r); }).coloured([](const Row& r) {
            return alarmed(r.match != GapMatch::Same);
        }),
    };
}

} // namespace redvest::ui
