// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A table model over plain rows: the Qt contract is kept here once; a page only lists its columns. A filter hides rows
// without copying any. What is shown is computed when a cell is painted, so 50 000 rows cost nothing until they are
// looked at. Where a column has so many texts that placing them would hold the window up, a pool thread places them and
// the rows follow when it has.

#pragma once

#include "ui/desk/jobs.h"
#include "ui/parts/look/column_width.h"
#include "ui/parts/look/shown_text.h"
#include "ui/parts/table/text_order.h"

#include <QAbstractTableModel>
#include <QBrush>
#include <QColor>

#include <algorithm>
#include <concepts>
#include <functional>
#include <numeric>
#include <optional>
#include <vector>

namespace redvest::ui {

/// Beyond Qt's own roles; the view's neighbours (table_page.h) know them without knowing the row.
enum RowsRole {
    SortRole = Qt::UserRole, ///< what a column is ordered by
    IdRole,                  ///< the row's id: what the selection is kept by
    WidthRole,               ///< headerData: pixels wished for at this size of text; 0 takes what is left
    LeastWidthRole,          ///< headerData: pixels in which the name and the words of the column stand whole
};

/// One column: what it is called, what it shows, how wide. The rest is said by the chained calls:
/// `ColumnSpec<Person>(tr("Hours"), show, 80).sortedBy(hours).toTheRight()`.
/// (No aggregate: g++ 12 crashes on a list of templates with default member initialisers.)
template <class Row>
struct ListColumn
{
    template <class T>
    using Of = std::function<T(const Row&)>;

    /// `width` in pixels of a text as large as designed, the least it gets; 0 takes what is left.
    ListColumn(QString called, Of<QVariant> shown, int width_ = 0)
        : title(std::move(called))
        , show(std::move(shown))
        , width(width_)
    {}
    ListColumn& sortedBy(Of<QVariant> key) { return sort = std::move(key), *this; }
    ListColumn& toTheRight() { return alignment = Qt::AlignRight | Qt::AlignVCenter, *this; }
    /// An invalid colour is the ordinary one.
    ListColumn& coloured(Of<QColor> of) { return colour = std::move(of), *this; }
    ListColumn& withTip(Of<QString> of) { return tip = std::move(of), *this; }
    /// All it ever shows, which then stands whole in every language.
    ListColumn& holding(QStringList all) { return words = std::move(all), *this; }

    QString title;
    Of<QVariant> show;
    Of<QVariant> sort; ///< `show` when absent
    Of<QColor> colour;
    Of<QString> tip;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    QStringList words;
    int width = 0;
};

template <class Row>
class RowsModel final : public QAbstractTableModel
{
public:
    using IdOf = std::function<QString(const Row&)>;

    RowsModel(std::vector<ListColumn<Row>> columns, IdOf idOf, QObject* parent = nullptr)
        : QAbstractTableModel(parent)
        , m_columns(std::move(columns))
        , m_idOf(std::move(idOf))
    {}

    /// Takes the rows in the order given, then in the order the user asked for last. Where rows are only names of what
    /// lies elsewhere, `change` puts that in its place: after whoever shows the old rows has been told that they go,
    /// and before the new ones are looked at.
    void setRows(std::vector<Row> rows, const std::function<void()>& change = {})
    {
        beginResetModel();
        if (change)
            change();
        m_rows = std::move(rows);
        arrange();
        endResetModel();
    }
    /// Shows only rows whose number in rows() passes, now and after each setRows; nothing given: all.
    void showOnly(std::function<bool(std::size_t)> passes)
    {
        beginResetModel();
        m_passes = std::move(passes);
        arrange();
        endResetModel();
    }

    /// Where many rows would have to be asked for their id, `find` knows which one has it; nothing when none has.
    void findBy(std::function<std::optional<Row>(const QString&)> find) { m_find = std::move(find); }

    [[nodiscard]] const Row& row(int visibleRow) const { return m_rows[m_order[static_cast<size_t>(visibleRow)]]; }
    /// All of them, hidden ones too, in the order given.
    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_order.size());
    }

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        const auto& column = m_columns[static_cast<size_t>(index.column())];
        const Row& value = row(index.row());
        switch (role) {
        case Qt::DisplayRole:
            return column.show(value);
        case SortRole:
            return sortValue(column, value);
        case IdRole:
            return m_idOf ? QVariant(m_idOf(value)) : QVariant(index.row());
        case Qt::TextAlignmentRole:
            return QVariant(column.alignment);
        case Qt::ForegroundRole:
            return foreground(column, value);
        case Qt::ToolTipRole:
            return column.tip ? QVariant(tipText(column.tip(value))) : QVariant();
        default:
            return {};
        }
    }

    /// The visible row with that id is found without asking the others, where findBy() was said.
    [[nodiscard]] QModelIndexList match(const QModelIndex& start, int role, const QVariant& value, int hits,
                                        Qt::MatchFlags flags) const override
    {
        if constexpr (std::equality_comparable<Row>) {
            if (role == IdRole && m_find && flags == Qt::MatchExactly) {
                const std::optional<Row> wanted = m_find(value.toString());
                const auto at = std::find_if(m_order.begin(), m_order.end(),
                                             [&](size_t row) { return wanted && m_rows[row] == *wanted; });
                return at == m_order.end() ? QModelIndexList()
                                           : QModelIndexList{index(static_cast<int>(at - m_order.begin()), 0)};
            }
        }
        return QAbstractTableModel::match(start, role, value, hits, flags);
    }

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return QAbstractTableModel::headerData(section, orientation, role);
        const auto& column = m_columns[static_cast<size_t>(section)];
        if (role == Qt::DisplayRole)
            return column.title;
        if (role == Qt::TextAlignmentRole)
            return QVariant(column.alignment);
        if (role == WidthRole)
            return column.width <= 0
                       ? 0
                       : std::max(columnWidth(column.width, column.title, column.words), leastWidth(column));
        return role == LeastWidthRole ? QVariant(leastWidth(column)) : QVariant();
    }

    /// Stable; empty values come last either way; Chinese text in the order of its pinyin. Column -1: as given. With
    /// more than kPlacedAtOnce rows of texts never placed before, the rows stay as they are until these are.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override
    {
        if (column != m_sortColumn)
            m_texts = {};
        m_sortColumn = column;
        m_sortOrder = order;
        const Keys keys = isSorted() ? placedKeys() : Keys();
        if (isSorted() && !keys)
            return;
        Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
        const QModelIndexList before = persistentIndexList();
        std::vector<size_t> held;
        held.reserve(static_cast<size_t>(before.size()));
        for (const QModelIndex& index : before)
            held.push_back(m_order[static_cast<size_t>(index.row())]);
        letThrough();
        if (keys)
            orderBy(*keys);
        moveHeldIndexes(before, held);
        Q_EMIT layoutChanged({}, VerticalSortHint);
    }

private:
    static constexpr qsizetype kPlacedAtOnce = 2'000; ///< in a few milliseconds

    /// Computed once a row.
    struct Key
    {
        QVariant value;
        int rank = -1; ///< of a text among the texts; -1: no text
        bool isText = false;
        bool empty = true;
    };
    /// By number of the row; hidden rows have none. Nothing while a pool thread places their texts.
    using Keys = std::optional<std::vector<Key>>;

    static QVariant sortValue(const ListColumn<Row>& column, const Row& value)
    {
        return column.sort ? column.sort(value) : column.show(value);
    }

    static QVariant foreground(const ListColumn<Row>& column, const Row& value)
    {
        const QColor colour = column.colour ? column.colour(value) : QColor();
        return colour.isValid() ? QVariant(QBrush(colour)) : QVariant();
    }

    [[nodiscard]] bool isSorted() const { return m_sortColumn >= 0 && m_sortColumn < columnCount(); }

    Keys placedKeys()
    {
        const auto& column = m_columns[static_cast<size_t>(m_sortColumn)];
        std::vector<Key> keys(m_rows.size());
        QStringList unplaced; // several times what repeats: telling texts apart is the work of placing them
        for (const size_t at : m_order) {
            Key& key = keys[at];
            key.value = sortValue(column, m_rows[at]);
            key.isText = key.value.typeId() == QMetaType::QString;
            const QString text = key.isText ? key.value.toString() : QString();
            key.empty = !key.value.isValid() || (key.isText && text.isEmpty());
            if (text.isEmpty())
                continue;
            if (key.rank = m_texts.rankOf(text); key.rank < 0)
                unplaced.append(text);
        }
        if (unplaced.isEmpty())
            return keys;
        if (!place(unplaced))
            return std::nullopt;
        for (Key& key : keys) // others move on when some are placed between them
            key.rank = key.isText ? m_texts.rankOf(key.value.toString()) : -1;
        return keys;
    }

    /// True when the texts have their places; else a pool thread is on it, after which the rows are sorted again.
    bool place(const QStringList& texts)
    {
        if (texts.size() <= kPlacedAtOnce) {
            m_texts.add(texts);
            return true;
        }
        m_placing.run<TextOrder>(
            this,
            [known = m_texts, texts](Progress&) {
                TextOrder all = known;
                all.add(texts);
                return all;
            },
            [this, column = m_sortColumn](JobResult<TextOrder> result) {
                if (!result.value || column != m_sortColumn)
                    return;
                m_texts = std::move(*result.value);
                sort(m_sortColumn, m_sortOrder);
            });
        return false;
    }

    /// Beside a name at the right the style keeps the room of its sorting arrow free.
    static int leastWidth(const ListColumn<Row>& column)
    {
        constexpr int kArrowRoom = 10;
        const bool isAtRight = column.alignment.testFlag(Qt::AlignRight);
        return leastColumnWidth(column.title, column.words) + (isAtRight ? kArrowRoom : 0);
    }

    static bool less(const Key& a, const Key& b)
    {
        if (a.rank >= 0 && b.rank >= 0)
            return a.rank < b.rank;
        return QVariant::compare(a.value, b.value) == QPartialOrdering::Less;
    }

    void letThrough()
    {
        m_order.resize(m_rows.size());
        std::iota(m_order.begin(), m_order.end(), size_t{0});
        if (m_passes)
            std::erase_if(m_order, [this](size_t at) { return !m_passes(at); });
    }

    void orderBy(const std::vector<Key>& key)
    {
        const bool down = m_sortOrder == Qt::DescendingOrder;
        std::stable_sort(m_order.begin(), m_order.end(), [&](size_t a, size_t b) {
            if (key[a].empty || key[b].empty)
                return !key[a].empty && key[b].empty;
            return down ? less(key[b], key[a]) : less(key[a], key[b]);
        });
    }

    void arrange()
    {
        letThrough();
        if (!isSorted())
            return;
        if (const Keys keys = placedKeys())
            orderBy(*keys);
    }

    void moveHeldIndexes(const QModelIndexList& before, const std::vector<size_t>& held)
    {
        std::vector<int> placeOf(m_rows.size());
        for (size_t place = 0; place < m_order.size(); ++place)
            placeOf[m_order[place]] = static_cast<int>(place);
        QModelIndexList after;
        after.reserve(before.size());
        for (qsizetype i = 0; i < before.size(); ++i)
            after.append(index(placeOf[held[static_cast<size_t>(i)]], before[i].column()));
        changePersistentIndexList(before, after);
    }

    std::vector<ListColumn<Row>> m_columns;
    IdOf m_idOf;
    std::function<std::optional<Row>(const QString&)> m_find;
    std::vector<Row> m_rows;
    std::function<bool(std::size_t)> m_passes;
    std::vector<size_t> m_order; ///< visible row → position in m_rows
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    TextOrder m_texts; ///< of the column sorted by
    NewestJob m_placing;
};

} // namespace redvest::ui
