// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dispatch/review_columns.h"

#include "core/domain/words.h"
#include "core/usecases/dispatch/reason_words.h"
#include "ui/parts/lists/seat_words.h"
#include "ui/parts/look/theme.h"

#include <QCoreApplication>
#include <QGuiApplication>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

using Row = ReviewRow;
using Spec = ListColumn<Row>;

QString tr(const char* text)
{
    return QCoreApplication::translate("DispatchPage", text);
}

const Palette& colours()
{
    return paletteFor(QGuiApplication::palette());
}

QString wordOf(SeatMark mark)
{
    switch (mark) {
    case SeatMark::None:
        break;
    case SeatMark::Barred:
        return tr("not again");
    case SeatMark::Stored:
        break; // as the store says
    case SeatMark::TakenOff:
        return tr("taken off");
    case SeatMark::Pinned:
        return tr("pinned");
    case SeatMark::New:
        return tr("newly proposed");
    case SeatMark::Kept:
        return tr("kept");
    case SeatMark::GivenUp:
        return tr("given up");
    }
    return {};
}

QString markName(const ProposalReview& review, const Row& row)
{
    const SeatMark mark = review.markOf(row);
    const auto state = mark == SeatMark::Stored ? review.stateOf(row) : std::nullopt;
    return state ? stateName(*state) : wordOf(mark);
}

QColor markColour(SeatMark mark)
{
    switch (mark) {
    case SeatMark::Barred:
    case SeatMark::GivenUp:
        return colours().warn;
    case SeatMark::Stored:
        return colours().filled;
    case SeatMark::Kept:
    case SeatMark::TakenOff:
        return colours().quiet;
    case SeatMark::None:
    case SeatMark::Pinned:
    case SeatMark::New:
        break;
    }
    return {};
}

QString tickText(const ProposalReview& review, const Row& row)
{
    if (review.isTicked(row))
        return u"☑"_s;
    const bool isHead = row.kind == ReviewKind::Shift;
    return isHead ? QString() : review.isTickable(row) ? u"☐"_s : QString();
}

/// How its seats are filled now, after it, and how many there are.
QString fillWords(const ProposedShift& shift)
{
    return tr("%1 → %2 of %3").arg(shift.filledBefore).arg(shift.filledAfter).arg(shift.needed);
}

QString whoText(const Row& row)
{
    return row.kind == ReviewKind::Shift ? fillWords(*row.shift) : row.name;
}

QString remarksOf(const Row& row)
{
    if (row.open != nullptr)
        return openWords(*row.open);
    return row.person == nullptr ? QString() : Verdict{Fit::Warnings, row.person->warnings}.text();
}

QColor remarkColour(const Row& row)
{
    return row.open != nullptr ? colours().accent : colours().warn;
}

} // namespace

QString shiftWords(const ProposedShift& shift)
{
    const QString when = localDate(shift.span.from).toString(u"MM-dd "_s) + timesText(shift.span);
    const QString where = shift.post.contains(shift.site) ? shift.post : shift.post + u" · "_s + shift.site;
    return when + u' ' + where;
}

QString shiftHead(const ProposedShift& shift)
{
    return fillWords(shift) + u"   "_s + shiftWords(shift);
}

QString openWords(const UnfilledShift& open)
{
    QStringList reasons;
    for (const CountedReason& reason : open.reasons)
        reasons << reason.text; // which says how many
    const QString count = tr("%1 open").arg(thinSpaced(open.seats));
    return reasons.isEmpty() ? count : tr("%1: %2").arg(count, reasons.join(tr(", ")));
}

// NOLINTNEXTLINE(readability-function-size): a list, some lines a column
std::vector<ListColumn<ReviewRow>> reviewColumns(const ProposalReview& review,
                                                 std::function<QString(const QString&)> placeOf)
{
    const auto mark = [&review](const Row& r) { return review.markOf(r); };
    std::vector<Spec> columns;
    columns.push_back(Spec(
        {}, [&review](const Row& r) { return tickText(review, r); }, 34));
    columns.push_back(
        Spec(
            tr("Shift"), [](const Row& r) { return shiftWords(*r.shift); }, 250)
            .sortedBy([](const Row& r) { return qint64(r.place); })
            .withTip([](const Row& r) { return shiftWords(*r.shift) + u'\n' + r.shift->divisionName; })
            .coloured([](const Row& r) { return r.kind == ReviewKind::Shift ? QColor() : colours().quiet; }));
    columns.push_back(
        Spec(tr("Who"), whoText, 100).holding({u"四字姓名"_s, tr("%1 → %2 of %3").arg(10).arg(12).arg(12)}));
    columns.push_back(
        Spec(
            tr("Home"), [](const Row& r) { return r.person == nullptr ? QString() : distanceName(r.person->nearness); },
            100)
            .holding({tr("Same community"), tr("Another district")})
            .sortedBy([](const Row& r) { return r.person == nullptr ? QVariant() : QVariant(int(r.person->nearness)); })
            .withTip([placeOf = std::move(placeOf)](const Row& r) {
                return r.person == nullptr ? QString() : placeOf(r.person->home);
            }));
    columns.push_back(Spec(
                          tr("What changes"), [&review](const Row& r) { return markName(review, r); }, 80)
                          .holding({tr("newly proposed"), tr("not again"), tr("given up"), tr("taken off")})
                          .coloured([mark](const Row& r) { return markColour(mark(r)); }));
    columns.push_back(
        Spec(
            tr("Recent hours"),
            [](const Row& r) { return r.person == nullptr ? QString() : hoursText(r.person->recentMinutes); }, 70)
            .sortedBy([](const Row& r) { return r.person == nullptr ? QVariant() : QVariant(r.person->recentMinutes); })
            .toTheRight());
    columns.push_back(Spec(tr("Remarks"), remarksOf).withTip(remarksOf).coloured(remarkColour));
    return columns;
}

} // namespace redvest::ui
