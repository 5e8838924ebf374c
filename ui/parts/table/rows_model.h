// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A table model over plain rows: the Qt contract is kept here once; a page only lists its columns. A filter hides rows
// without copying any. What is shown is computed when a cell is painted, so 50 000 rows cost nothing until they are
// looked at.

#pragma once

#include <QAbstractTableModel>
#include <QBrush>
#include <QCollator>
#include <QColor>
#include <QHash>

#include <algorithm>
#include <functional>
#include <numeric>
#include <vector>

namespace redvest::ui {

/// Beyond Qt's own roles; the view's neighbours (table_page.h) know them without knowing the row.
enum RowsRole {
    SortRole = Qt::UserRole, ///< what a column is ordered by
    IdRole,                  ///< the row's id: what the selection is kept by
    WidthRole,               ///< headerData: pixels wished for; 0 takes what is left
};

/// One column: what it is called, what it shows, how wide. The rest is said by the chained calls:
/// `ColumnSpec<Person>(tr("Hours"), show, 80).sortedBy(hours).toTheRight()`.
/// (No aggregate: g++ 12 crashes on a list of templates with default member initialisers.)
template <class Row>
struct ListColumn
{
    template <class T>
    using Of = std::function<T(const Row&)>;

    /// `width` in pixels; 0 takes what is left.
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

    QString title;
    Of<QVariant> show;
    Of<QVariant> sort; ///< `show` when absent
    Of<QColor> colour;
    Of<QString> tip;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
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

    /// Takes the rows in the order given, then in the order the user asked for last.
    void setRows(std::vector<Row> rows)
    {
        beginResetModel();
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
            return column.tip ? QVariant(column.tip(value)) : QVariant();
        default:
            return {};
        }
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
        return role == WidthRole ? QVariant(column.width) : QVariant();
    }

    /// Stable; empty values come last either way; Chinese text in the order of its pinyin. Column -1: as given.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override
    {
        Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
        m_sortColumn = column;
        m_sortOrder = order;
        const QModelIndexList before = persistentIndexList();
        std::vector<size_t> held;
        held.reserve(static_cast<size_t>(before.size()));
        for (const QModelIndex& index : before)
            held.push_back(m_order[static_cast<size_t>(index.row())]);
        arrange();
        moveHeldIndexes(before, held);
        Q_EMIT layoutChanged({}, VerticalSortHint);
    }

private:
    /// Computed once a row.
    struct Key
    {
        QVariant value;
        int rank = -1; ///< of a text among the texts; -1: no text
        bool empty = true;
    };
    /// Texts are ranked once each: a collation key costs far more than comparing two numbers, and columns repeat texts.
    struct RankedText
    {
        QCollatorSortKey key;
        int number;
    };

    static QVariant sortValue(const ListColumn<Row>& column, const Row& value)
    {
        return column.sort ? column.sort(value) : column.show(value);
    }

    static QVariant foreground(const ListColumn<Row>& column, const Row& value)
    {
        const QColor colour = column.colour ? column.colour(value) : QColor();
        return colour.isValid() ? QVariant(QBrush(colour)) : QVariant();
    }

    /// By number of the row; hidden rows have none.
    std::vector<Key> keys() const
    {
        const auto& column = m_columns[static_cast<size_t>(m_sortColumn)];
        std::vector<Key> result(m_rows.size());
        QHash<QString, int> numbers;
        for (const size_t at : m_order) {
            Key& key = result[at];
            key.value = sortValue(column, m_rows[at]);
            const bool isText = key.value.typeId() == QMetaType::QString;
            key.empty = !key.value.isValid() || (isText && key.value.toString().isEmpty());
            if (!isText || key.empty)
                continue;
            const QString text = key.value.toString();
            auto found = numbers.find(text);
            if (found == numbers.end())
                found = numbers.insert(text, static_cast<int>(numbers.size()));
            key.rank = *found;
        }
        const std::vector<int> rank = ranks(numbers);
        for (Key& key : result)
            key.rank = key.rank < 0 ? -1 : rank[static_cast<size_t>(key.rank)];
        return result;
    }

    /// What comes where of the texts numbered; those that collate alike share a rank.
    static std::vector<int> ranks(const QHash<QString, int>& numbers)
    {
        QCollator collator(QLocale(QLocale::Chinese, QLocale::China));
        collator.setNumericMode(true);
        std::vector<RankedText> texts;
        texts.reserve(static_cast<size_t>(numbers.size()));
        for (auto at = numbers.begin(); at != numbers.end(); ++at)
            texts.push_back({collator.sortKey(at.key()), at.value()});
        std::sort(texts.begin(), texts.end(),
                  [](const RankedText& a, const RankedText& b) { return a.key.compare(b.key) < 0; });
        std::vector<int> rank(texts.size());
        for (size_t i = 0, place = 0; i < texts.size(); ++i) {
            place = i > 0 && texts[i].key.compare(texts[i - 1].key) != 0 ? i : place;
            rank[static_cast<size_t>(texts[i].number)] = static_cast<int>(place);
        }
        return rank;
    }

    static bool less(const Key& a, const Key& b)
    {
        if (a.rank >= 0 && b.rank >= 0)
            return a.rank < b.rank;
        return QVariant::compare(a.value, b.value) == QPartialOrdering::Less;
    }

    void arrange()
    {
        m_order.resize(m_rows.size());
        std::iota(m_order.begin(), m_order.end(), size_t{0});
        if (m_passes)
            std::erase_if(m_order, [this](size_t at) { return !m_passes(at); });
        if (m_sortColumn < 0 || m_sortColumn >= columnCount())
            return;
        const std::vector<Key> key = keys();
        const bool down = m_sortOrder == Qt::DescendingOrder;
        std::stable_sort(m_order.begin(), m_order.end(), [&](size_t a, size_t b) {
            if (key[a].empty || key[b].empty)
                return !key[a].empty && key[b].empty;
            return down ? less(key[b], key[a]) : less(key[a], key[b]);
        });
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
    std::vector<Row> m_rows;
    std::function<bool(std::size_t)> m_passes;
    std::vector<size_t> m_order; ///< visible row → position in m_rows
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace redvest::ui
