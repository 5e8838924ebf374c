// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/key_figures.h"

#include "core/domain/words.h"
#include "core/report/gaps.h"
#include "ui/parts/look/shown_text.h"
#include "ui/parts/look/theme.h"

#include <QHBoxLayout>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto kUnknown = u"…"_s;

Tone alarmIf(bool isAlarm)
{
    return isAlarm ? Tone::Alarm : Tone::Plain;
}

/// Of nothing there is no part that is filled, whatever the figure is by definition (domain/figures.h).
QString shownCover(const Seats& seats)
{
    return seats.needed > 0 ? percentText(seats.cover()) : u"—"_s;
}

QString changeText(qint64 now, qint64 before)
{
    if (now == before)
        return u"＝"_s;
    return (now > before ? u"▲ "_s : u"▼ "_s) + thinSpaced(std::abs(now - before));
}

/// "03-20 15:00"
QString shortInstant(Instant t)
{
    return localDate(t).toString(u"MM-dd "_s) + localTime(t).toString(u"HH:mm"_s);
}

} // namespace

KeyFigures::KeyFigures(QWidget* parent) : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kMedium);
    const std::pair<QString, QString> names[] = {
        {u"cardGap"_s, tr("Gap")},
        {u"cardCover"_s, tr("Needed / filled")},
        {u"cardOnDuty"_s, tr("On duty that day")},
        {u"cardPersonTimes"_s, tr("Person-times")},
        {u"cardTrained"_s, tr("Trained before duty")},
        {u"cardUrgent"_s, tr("Short shifts ahead")},
    };
    for (const auto& [name, title] : names) {
        auto* card = new FigureCard(title, this);
        card->setObjectName(name);
        card->setFigure(kUnknown, u" "_s);
        row->addWidget(card, 1);
        const auto figure = static_cast<Figure>(m_cards.size());
        connect(card, &FigureCard::opened, this, [this, figure] { Q_EMIT opened(figure); });
        m_cards.push_back(card);
    }
}

QString KeyFigures::pageOf(int figure)
{
    switch (figure) {
    case Gap:
    case Cover:
        return {};
    case OnDuty:
        return u"volunteers"_s;
    case Trained:
        return u"training"_s;
    default:
        return u"rota"_s;
    }
}

void KeyFigures::setUnread(Figure first)
{
    for (auto at = std::size_t(first); at < m_cards.size(); ++at)
        m_cards[at]->setFigure(u"—"_s, tr("could not be read"));
}

void KeyFigures::setTable(const GapTable& table)
{
    const Seats& total = table.total;
    const bool isNothing = table.shifts == 0;
    m_cards[Gap]->setFigure(thinSpaced(total.gap()),
                            isNothing ? tr("no shifts") : tr("as of %1").arg(shortInstant(table.asOf)),
                            alarmIf(total.gap() > 0));
    m_cards[Cover]->setFigure(thinSpaced(total.needed) + u" / "_s + thinSpaced(total.covered),
                              tr("cover %1").arg(shownCover(total)));
    // A briefing of the same instant counts what has begun: which shifts these are is said.
    for (const Figure card : {Gap, Cover})
        m_cards[card]->setToolTip(tipText(tr("as of %1").arg(report::asOfText(table))));
}

void KeyFigures::setOverview(const Overview& all, const GapTable& table)
{
    const qint64 gap = table.total.gap();
    m_cards[Gap]->setFigure(
        thinSpaced(gap),
        tr("before: %1  %2").arg(thinSpaced(all.before.total.gap()), changeText(gap, all.before.total.gap())),
        alarmIf(gap > 0));
    m_cards[OnDuty]->setFigure(tr("%1 people").arg(thinSpaced(all.onDuty)),
                               tr("as of %1").arg(shortInstant(all.onDutyAsOf)));
    m_cards[PersonTimes]->setFigure(
        thinSpaced(all.served.personTimes),
        tr("%1 people · %2 h").arg(thinSpaced(all.served.persons), thinSpaced(wholeHours(all.served.minutes))));
    m_cards[PersonTimes]->setToolTip(
        tipText(tr("%1 people · %2 h approved")
                    .arg(thinSpaced(all.served.persons), thinSpaced(wholeHours(all.served.minutes)))));
    const qint64 ending = countOf(all.findings, FindingKind::TrainingEnding);
    // Who is trained is trained for every post: the figure does not follow a category, and says so.
    const QString ends = tr("%1 end within 7 days").arg(thinSpaced(ending));
    m_cards[Trained]->setFigure(tr("%1 people").arg(thinSpaced(all.served.trained)),
                                table.category.isEmpty() ? ends : tr("All categories · %1").arg(ends));
    m_cards[Urgent]->setFigure(thinSpaced(qint64(all.urgent.rows.size())),
                               all.isAhead ? tr("Seats: %1 · next 24 h").arg(thinSpaced(all.shortSeats))
                                           : tr("Seats: %1 · this period").arg(thinSpaced(all.shortSeats)),
                               all.urgent.rows.empty() ? Tone::Plain : Tone::Warning);
}

} // namespace redvest::ui
