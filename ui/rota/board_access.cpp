// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rota/board_access.h"

#include "ui/rota/board_view.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

#include <algorithm>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// One cell of a board, whatever shift stands in it.
class CellAccess final : public QAccessibleInterface
{
public:
    CellAccess(BoardView& view, BoardCell cell) : m_view(&view), m_cell(cell) {}

    [[nodiscard]] BoardCell cell() const { return m_cell; }
    bool isValid() const override { return m_view && m_cell.line < m_view->model().lineCount(); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QString text(QAccessible::Text kind) const override
    {
        const bool isName = isValid() && kind == QAccessible::Name;
        return isName ? m_view->model().wordsOf(m_cell).replace(u'\n', u", "_s) : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect at = m_view->rectOf(m_cell);
        return {m_view->viewport()->mapToGlobal(at.topLeft()), at.size()};
    }
    QAccessible::Role role() const override
    {
        return isValid() && m_view->model().line(m_cell.line).isHeading() ? QAccessible::RowHeader : QAccessible::Cell;
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        state.focusable = true;
        state.selectable = true;
        state.focused = isValid() && m_view->hasFocus() && m_view->current() == m_cell;
        state.selected = isValid() && m_view->current() == m_cell;
        return state;
    }

private:
    QPointer<BoardView> m_view;
    BoardCell m_cell;
};

class BoardAccess final : public QAccessibleWidget
{
public:
    explicit BoardAccess(BoardView& view) : QAccessibleWidget(&view, QAccessible::Table), m_view(view) {}
    ~BoardAccess() override
    {
        for (const QAccessible::Id id : std::as_const(m_made))
            QAccessible::deleteAccessibleInterface(id);
    }
    int childCount() const override { return int(m_view.cellsInSight().size()); }
    QAccessibleInterface* child(int index) const override
    {
        const std::vector<BoardCell> cells = m_view.cellsInSight();
        return index >= 0 && index < int(cells.size()) ? of(cells[std::size_t(index)]) : nullptr;
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        const BoardCell cell = m_view.cellAt(m_view.viewport()->mapFromGlobal(QPoint(x, y)));
        return cell.line < 0 ? nullptr : of(cell);
    }
    QAccessibleInterface* focusChild() const override
    {
        return m_view.current().line < 0 ? nullptr : of(m_view.current());
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        const auto* cell = dynamic_cast<const CellAccess*>(child);
        const std::vector<BoardCell> cells = m_view.cellsInSight();
        const auto at = cell == nullptr ? cells.end() : std::find(cells.begin(), cells.end(), cell->cell());
        return at == cells.end() ? -1 : int(at - cells.begin());
    }

private:
    /// Qt owns what it is told of; made once a cell.
    QAccessibleInterface* of(BoardCell cell) const
    {
        const quint64 key = (quint64(cell.line) << 32) | quint32(cell.shift + 1);
        if (const auto known = m_made.constFind(key); known != m_made.constEnd())
            return QAccessible::accessibleInterface(*known);
        auto* made = new CellAccess(m_view, cell);
        m_made.insert(key, QAccessible::registerAccessibleInterface(made));
        return made;
    }

    BoardView& m_view;
    mutable QHash<quint64, QAccessible::Id> m_made;
};

QAccessibleInterface* boardAccess(const QString&, QObject* object)
{
    auto* view = qobject_cast<BoardView*>(object);
    return view == nullptr ? nullptr : new BoardAccess(*view);
}

} // namespace

void offerBoardAccess()
{
    QAccessible::installFactory(boardAccess); // a factory that is there already is not added again
}

void tellBoardFocus(BoardView& view)
{
    if (!QAccessible::isActive() || !view.hasFocus())
        return;
    const std::vector<BoardCell> cells = view.cellsInSight();
    const auto at = std::find(cells.begin(), cells.end(), view.current());
    if (at == cells.end())
        return;
    QAccessibleEvent focus(&view, QAccessible::Focus);
    focus.setChild(int(at - cells.begin()));
    QAccessible::updateAccessibility(&focus);
}

} // namespace redvest::ui
