// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/table/table_page.h"

#include "ui/desk/action.h"
#include "ui/desk/in_front.h"
#include "ui/parts/look/flow_row.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/look/shown_text.h"
#include "ui/parts/look/theme.h"
#include "ui/parts/look/typed_search.h"
#include "ui/parts/table/column_arrangement.h"
#include "ui/parts/table/list_keyboard.h"
#include "ui/parts/table/list_output.h"
#include "ui/parts/table/rows_model.h"
#include "ui/parts/table/shown_table.h"

#include <QComboBox>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

constexpr int kLeastSearch = 240;
constexpr int kClearButton = 26;

TablePage::TablePage(QWidget* parent)
    : QWidget(parent)
    , m_title(plainLabel(this))
    , m_count(plainLabel(this))
    , m_buttons(new FlowRow(true))
    , m_filters(new FlowRow)
    , m_search(new QLineEdit(this))
    , m_view(new QTableView(this))
    , m_empty(plainLabel(this))
    , m_strip(new MessageStrip(this))
    , m_columns(new ColumnArrangement(*m_view, this))
    , m_output(new ListOutput({.part = *this,
                               .front = *this,
                               .view = *m_view,
                               .columns = m_columns,
                               .facts = [this] { return ListFacts{.title = title(), .filters = filterWords()}; },
                               .tell = [this](const QString& said) { m_strip->showMessage(said); },
                               .refuse = [this](const QString& why) { m_strip->showProblem(why); }}))
{
    auto* head = new FlowRow(true);
    buildHead(head);
    m_filters->setSpacing(space::kSmall);
    m_filters->addWidget(m_search);
    buildTable();
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setObjectName(u"empty"_s);
    setRole(m_empty, "quiet");
    m_empty->setText(tr("Nothing here yet."));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kMedium);
    column->setSpacing(space::kSmall);
    column->addLayout(head);
    column->addLayout(m_filters);
    column->addWidget(m_view, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(m_strip);
    connect(m_search, &QLineEdit::textChanged, this, &TablePage::searchChanged);
    showCount();
}

TablePage::~TablePage()
{
    m_columns->keep();
}

void TablePage::buildHead(FlowRow* head)
{
    m_title->setObjectName(u"pageTitle"_s);
    setRole(m_title, "title");
    setRole(m_count, "quiet");
    m_count->setObjectName(u"count"_s);
    m_buttons->setSpacing(space::kSmall);
    head->setSpacing(space::kMedium);
    head->addWidget(m_title);
    head->addWidget(m_count);
    head->addStretch();
    head->addRow(m_buttons);
    m_search->setObjectName(u"search"_s);
    m_search->setClearButtonEnabled(true);
    setSearchHint(tr("Search  Ctrl+F"));
    m_search->setAccessibleName(tr("Search"));
    m_search->installEventFilter(this);
}

void TablePage::buildTable()
{
    m_view->setObjectName(u"table"_s);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setSortingEnabled(true);
    m_view->setTabKeyNavigation(false);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(kRowHeight);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->horizontalHeader()->setSortIndicatorClearable(true);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    m_view->horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view->horizontalHeader(), &QWidget::customContextMenuRequested, this,
            [this](const QPoint& at) { m_output->showColumnMenu(m_view->horizontalHeader()->mapToGlobal(at)); });
    connect(m_view, &QTableView::doubleClicked, this,
            [this](const QModelIndex& index) { Q_EMIT openRequested(index.data(IdRole).toString()); });
}

void TablePage::setTitle(const QString& title)
{
    m_title->setText(title);
    m_view->setAccessibleName(title);
}

QString TablePage::title() const
{
    return m_title->text();
}

void TablePage::belongTo(Page& page, Session& session)
{
    m_output->standAt(session);
    m_output->offerIn(page);
}

void TablePage::setCountText(const QString& text)
{
    m_countText = text;
    showCount();
}

void TablePage::addButton(QAction* action, bool main)
{
    QPushButton* button = buttonOf(action, this);
    mark(button, "accent", main);
    m_buttons->addWidget(button);
    actsOn(action, this);
}

void TablePage::setSearchHint(const QString& hint)
{
    m_search->setPlaceholderText(hint);
    m_search->setMinimumWidth(std::max(scaledToText(kLeastSearch), leastColumnWidth(hint) + kClearButton));
}

QComboBox* TablePage::addFilter(const QString& label, const QStringList& choices)
{
    auto* combo = new QComboBox(this);
    new TypedSearch(*combo); // the box owns it
    combo->addItems(choices);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    addFilter(label, combo);
    return combo;
}

void TablePage::addFilter(const QString& label, QWidget* widget)
{
    widget->setAccessibleName(label);
    widget->setToolTip(tipText(label));
    m_filters->addWidget(widget);
    m_filterParts.push_back({label, widget});
}

QString TablePage::filterWords() const
{
    QStringList words{ui::filterWords(m_filterParts), searchPhrase(m_search->text())};
    words.removeAll(QString());
    return words.join(tr("; "));
}

void TablePage::setEmptyText(const QString& text)
{
    m_empty->setText(text);
}

void TablePage::setModel(QAbstractItemModel* model)
{
    connect(model, &QObject::destroyed, m_columns, &ColumnArrangement::end); // before the view hears of it
    m_view->setModel(model);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_heldIds = selectedIds();
        m_heldCurrent = currentId();
        m_heldScroll = m_view->verticalScrollBar()->value();
    });
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        selectIds(m_heldIds);
        showCount();
        m_view->doItemsLayout(); // before that the bar knows no length
        m_view->verticalScrollBar()->setValue(m_heldScroll);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        showCount();
        Q_EMIT selectionChanged();
    });
    m_columns->begin();
    showCount();
}

/// Text of another size: what was drawn to a width was so for the text of before.
void TablePage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_view->model() != nullptr)
        m_columns->begin();
}

void TablePage::showCount()
{
    const int rows = m_view->model() != nullptr ? m_view->model()->rowCount() : 0;
    const qsizetype selected = m_view->selectionModel() ? m_view->selectionModel()->selectedRows().size() : 0;
    QString text = m_countText.isEmpty() ? tr("%1 rows").arg(thousands(rows)) : m_countText;
    if (selected > 1)
        text += u" · "_s + tr("%1 selected").arg(thousands(selected));
    m_count->setText(text);
    showRows(*this, *m_empty, rows > 0);
}

QStringList TablePage::selectedIds() const
{
    QStringList ids;
    if (m_view->selectionModel() == nullptr)
        return ids;
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex& index : rows)
        ids.append(index.data(IdRole).toString());
    return ids;
}

void TablePage::selectIds(const QStringList& ids)
{
    QAbstractItemModel* model = m_view->model();
    if (model == nullptr || ids.isEmpty())
        return;
    const QSet<QString> wanted(ids.begin(), ids.end());
    QItemSelection selection;
    QModelIndex current;
    if (ids.size() == 1) // which the model may know at once
        current = model->match(model->index(0, 0), IdRole, ids.front(), 1, Qt::MatchExactly).value(0);
    selection.select(current, current);
    for (int row = 0; ids.size() > 1 && row < model->rowCount() && selection.size() < wanted.size(); ++row) {
        const QModelIndex index = model->index(row, 0);
        const QString id = index.data(IdRole).toString();
        if (wanted.contains(id))
            selection.select(index, index);
        if (wanted.contains(id) && (!current.isValid() || id == m_heldCurrent))
            current = index;
    }
    m_view->selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    m_view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

QString TablePage::currentId() const
{
    return m_view->currentIndex().data(IdRole).toString();
}

void TablePage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QString TablePage::selectionAsText() const
{
    return asText(selectedTable(*m_view), false);
}

bool TablePage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Resize)
        m_columns->refit();
    if (event->type() == QEvent::ContextMenu && watched != m_search) {
        m_output->showMenu(static_cast<QContextMenuEvent*>(event)->globalPos());
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (watched == m_view ? tableKey(key) : searchKey(key))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool TablePage::tableKey(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        m_output->copy(false);
        return true;
    }
    if (event->modifiers() != Qt::NoModifier && event->modifiers() != Qt::KeypadModifier)
        return false;
    const QString id = currentId();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!id.isEmpty())
            Q_EMIT openRequested(id);
        return true;
    case Qt::Key_F2:
        if (!id.isEmpty())
            Q_EMIT editRequested(id);
        return true;
    case Qt::Key_Insert:
        Q_EMIT newRequested();
        return true;
    case Qt::Key_Delete:
        archiveSeen(*this);
        return true;
    default:
        return false;
    }
}

bool TablePage::searchKey(QKeyEvent* event)
{
    const bool hasRows = m_view->model() != nullptr && m_view->model()->rowCount() > 0;
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!hasRows)
            return true;
        if (!m_view->currentIndex().isValid())
            m_view->selectRow(0);
        m_view->setFocus(Qt::OtherFocusReason);
        return true;
    case Qt::Key_Escape:
        if (m_search->text().isEmpty())
            return false;
        m_search->clear();
        return true;
    default:
        return false;
    }
}

void TablePage::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Find))
        return focusSearch();
    if (event->matches(QKeySequence::New) || event->keyCombination() == QKeyCombination(Qt::Key_Insert))
        Q_EMIT newRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace redvest::ui
