// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/table/column_arrangement.h"

#include "ui/desk/remembered.h"
#include "ui/parts/look/column_width.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/table/column_fit.h"
#include "ui/parts/table/rows_model.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTableView>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <numeric>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::milliseconds kKeepAfter{400};

/// One column as it is remembered: "3,220,1" is the fourth of the model, drawn 220 wide (0: by nobody), in sight.
struct State
{
    int column = -1;
    int drawn = 0;
    bool isShown = true;
};

QString textOf(const State& state)
{
    return u"%1,%2,%3"_s.arg(state.column).arg(state.drawn).arg(state.isShown ? 1 : 0);
}

/// Nothing unless every column is there once and one of them is in sight: whoever edits settings breaks no list.
std::vector<State> statesFrom(const QStringList& texts, std::size_t count)
{
    constexpr int kWidest = 4'000;
    std::vector<State> states;
    std::vector<bool> isNamed(count, false);
    for (const QString& text : texts) {
        const QStringList parts = text.split(u',');
        const State state{parts.value(0).toInt(), std::clamp(parts.value(1).toInt(), 0, kWidest),
                          parts.value(2) == u"1"};
        if (parts.size() != 3 || state.column < 0 || std::size_t(state.column) >= count ||
            isNamed[std::size_t(state.column)])
            return {};
        isNamed[std::size_t(state.column)] = true;
        states.push_back(state);
    }
    const bool isSeen = std::any_of(states.begin(), states.end(), [](const State& s) { return s.isShown; });
    return states.size() == count && isSeen ? states : std::vector<State>();
}

} // namespace

ColumnArrangement::ColumnArrangement(QTableView& view, QObject* parent)
    : QObject(parent)
    , m_view(view)
    , m_keeping(new QTimer(this))
{
    QHeaderView* header = view.horizontalHeader();
    header->setSectionsMovable(true);
    m_keeping->setSingleShot(true);
    m_keeping->setInterval(kKeepAfter);
    connect(m_keeping, &QTimer::timeout, this, [this] {
        if (!m_wished.empty())
            write();
    });
    watch();
}

void ColumnArrangement::watch()
{
    QHeaderView* header = m_view.horizontalHeader();
    connect(header, &QHeaderView::sectionResized, this, &ColumnArrangement::noteWidth);
    connect(header, &QHeaderView::sectionMoved, this, &ColumnArrangement::noteChange);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &ColumnArrangement::noteChange);
}

/// What the program itself does to the widths says nothing about what somebody wants.
void ColumnArrangement::noteWidth(int column, int before, int now)
{
    const auto at = std::size_t(column);
    if (m_isArranging || before == 0 || now == 0 || at >= m_wished.size() || m_wished[at] <= 0 || isStretched(column))
        return;
    m_drawn[at] = now == m_given[at] ? 0 : now;
    noteChange();
}

/// What stands is read at once: when the model goes, the header asks it for its columns, and it answers no more.
void ColumnArrangement::noteChange()
{
    if (m_isArranging || m_name.isEmpty() || m_wished.empty())
        return;
    const QHeaderView* header = m_view.horizontalHeader();
    const int column = header->sortIndicatorSection();
    const bool isSorted = column >= 0 && std::size_t(column) < m_wished.size();
    const bool isDown = header->sortIndicatorOrder() == Qt::DescendingOrder;
    m_noted = {made(), states(), isSorted ? u"%1,%2"_s.arg(column).arg(isDown ? u"down"_s : u"up"_s) : QString()};
    m_keeping->start();
}

void ColumnArrangement::begin()
{
    QHeaderView* header = m_view.horizontalHeader();
    header->setProperty(kWidthsScale, textScale());
    m_wished.clear();
    m_least.clear();
    for (int column = 0; column < header->count(); ++column) {
        m_wished.push_back(m_view.model()->headerData(column, Qt::Horizontal, WidthRole).toInt());
        m_least.push_back(m_view.model()->headerData(column, Qt::Horizontal, LeastWidthRole).toInt());
    }
    m_given = m_wished;
    m_drawn.assign(m_wished.size(), 0);
    refit();
    bringBack();
}

void ColumnArrangement::end()
{
    keep();
    m_wished.clear();
}

void ColumnArrangement::refit()
{
    if (m_wished.empty())
        return;
    const QScopedValueRollback<bool> arranging(m_isArranging, true);
    QHeaderView* header = m_view.horizontalHeader();
    const std::vector<int> columns = shown();
    const auto drawn = [&](int column) { return m_drawn[std::size_t(column)]; };
    int room = m_view.viewport()->width();
    std::vector<int> wished, least;
    for (const int column : columns) {
        room -= drawn(column);
        if (drawn(column) != 0)
            continue;
        wished.push_back(m_wished[std::size_t(column)]);
        least.push_back(m_least[std::size_t(column)]);
    }
    const std::vector<int> fitted = fittedTo(room, wished, least);
    const int leastOfRest = leastRest(wished, least);
    const int rest = room - std::accumulate(fitted.begin(), fitted.end(), 0);
    const bool hasRest = std::find(wished.begin(), wished.end(), 0) != wished.end();
    auto next = fitted.begin();
    for (const int column : columns) {
        const int given = drawn(column) == 0 ? *next++ : 0;
        const bool takesRest = m_wished[std::size_t(column)] <= 0;
        header->setSectionResizeMode(column, takesRest && rest >= leastOfRest ? QHeaderView::Stretch
                                                                              : QHeaderView::Interactive);
        if (takesRest && rest >= leastOfRest)
            continue;
        if (drawn(column) == 0)
            m_given[std::size_t(column)] = takesRest ? std::max(kGoodRest, leastOfRest) : given;
        header->resizeSection(column, drawn(column) == 0 ? m_given[std::size_t(column)] : drawn(column));
    }
    header->setStretchLastSection(!hasRest);
}

std::vector<int> ColumnArrangement::shown() const
{
    const QHeaderView* header = m_view.horizontalHeader();
    std::vector<int> columns;
    for (int place = 0; place < header->count() && std::size_t(place) < m_wished.size(); ++place) {
        if (const int column = header->logicalIndex(place); !header->isSectionHidden(column))
            columns.push_back(column);
    }
    return columns;
}

bool ColumnArrangement::isStretched(int column) const
{
    const QHeaderView* header = m_view.horizontalHeader();
    const std::vector<int> columns = shown();
    return header->sectionResizeMode(column) == QHeaderView::Stretch ||
           (header->stretchLastSection() && !columns.empty() && columns.back() == column);
}

QString ColumnArrangement::titleOf(int column) const
{
    return m_view.model()->headerData(column, Qt::Horizontal).toString();
}

std::vector<ColumnArrangement::Column> ColumnArrangement::columns() const
{
    const QHeaderView* header = m_view.horizontalHeader();
    std::vector<Column> all;
    for (int place = 0; place < header->count() && std::size_t(place) < m_wished.size(); ++place) {
        const int column = header->logicalIndex(place);
        if (const QString title = titleOf(column); !title.isEmpty())
            all.push_back({column, title, !header->isSectionHidden(column)});
    }
    return all;
}

void ColumnArrangement::arrange(const std::vector<Column>& wanted)
{
    if (std::none_of(wanted.begin(), wanted.end(), [](const Column& c) { return c.isShown; }))
        return;
    {
        const QScopedValueRollback<bool> arranging(m_isArranging, true);
        QHeaderView* header = m_view.horizontalHeader();
        int place = 0;
        for (const Column& column : wanted) {
            while (place + 1 < header->count() && titleOf(header->logicalIndex(place)).isEmpty())
                ++place;
            header->moveSection(header->visualIndex(column.number), place++);
            header->setSectionHidden(column.number, !column.isShown);
        }
    }
    refit();
    noteChange();
}

void ColumnArrangement::show(int column, bool isShown)
{
    std::vector<Column> all = columns();
    for (Column& each : all)
        each.isShown = each.number == column ? isShown : each.isShown;
    arrange(all);
}

void ColumnArrangement::reset()
{
    QStringList states;
    for (std::size_t column = 0; column < m_wished.size(); ++column)
        states << textOf({.column = int(column)});
    stand(states);
    m_view.sortByColumn(-1, Qt::AscendingOrder);
    noteChange();
}

void ColumnArrangement::rememberAs(const QString& name)
{
    m_name = name;
    bringBack();
}

void ColumnArrangement::bringBack()
{
    // With other columns than those that were arranged, what was remembered means nothing.
    if (m_name.isEmpty() || m_wished.empty() || remembered(key(u"made"_s)).toString() != made())
        return;
    stand(remembered(key(u"columns"_s)).toStringList());
    const QStringList sorted = remembered(key(u"sorted"_s)).toString().split(u',');
    const int column = sorted.value(0).toInt();
    if (sorted.size() == 2 && column >= 0 && std::size_t(column) < m_wished.size())
        m_view.sortByColumn(column, sorted[1] == u"down" ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void ColumnArrangement::stand(const QStringList& states)
{
    const std::vector<State> wanted = statesFrom(states, m_wished.size());
    if (wanted.empty())
        return;
    {
        const QScopedValueRollback<bool> arranging(m_isArranging, true);
        QHeaderView* header = m_view.horizontalHeader();
        int place = 0;
        for (const State& state : wanted) {
            header->moveSection(header->visualIndex(state.column), place++);
            header->setSectionHidden(state.column, !state.isShown && !titleOf(state.column).isEmpty());
            m_drawn[std::size_t(state.column)] = m_wished[std::size_t(state.column)] > 0 ? state.drawn : 0;
        }
    }
    refit();
}

QStringList ColumnArrangement::states() const
{
    const QHeaderView* header = m_view.horizontalHeader();
    QStringList all;
    for (int place = 0; place < header->count() && std::size_t(place) < m_wished.size(); ++place) {
        const int column = header->logicalIndex(place);
        all << textOf({column, m_drawn[std::size_t(column)], !header->isSectionHidden(column)});
    }
    return all;
}

/// What tells one version's columns from another's, whatever language their titles are in and however large the text:
/// how many there are and which of them take what is left.
QString ColumnArrangement::made() const
{
    QString kinds;
    for (const int width : m_wished)
        kinds += width > 0 ? u'w' : u'r';
    return kinds;
}

QString ColumnArrangement::key(const QString& what) const
{
    return u"lists/%1/%2"_s.arg(m_name, what);
}

void ColumnArrangement::keep()
{
    if (m_keeping->isActive() && !m_wished.empty())
        write();
}

void ColumnArrangement::write()
{
    m_keeping->stop();
    remember(key(u"made"_s), m_noted.made);
    remember(key(u"columns"_s), m_noted.columns);
    remember(key(u"sorted"_s), m_noted.sorted.isEmpty() ? QVariant() : QVariant(m_noted.sorted));
}

} // namespace redvest::ui
