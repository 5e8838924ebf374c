// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/table/list_output.h"

#include "ui/desk/action.h"
#include "ui/desk/in_front.h"
#include "ui/desk/jobs.h"
#include "ui/desk/output_dialog.h"
#include "ui/desk/session.h"
#include "ui/parts/look/shown_text.h"
#include "ui/parts/look/theme.h"
#include "ui/parts/paper/paper_dialog.h"
#include "ui/parts/table/column_arrangement.h"
#include "ui/parts/table/columns_dialog.h"
#include "ui/parts/table/export_rows.h"
#include "ui/parts/table/shown_table.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QItemSelectionModel>
#include <QMenu>
#include <QTableView>

#include <algorithm>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// More than a hundred pages, and more than anybody reads on paper; it also takes seconds to set.
constexpr std::size_t kMostPrinted = 5'000;

/// By the menus of the window that list them, the papers behind one entry where there are many: what a list can do
/// stays in sight on a low screen.
void addGrouped(QMenu& menu, const QList<QAction*>& actions)
{
    constexpr int kManyPapers = 4;
    const auto listedIn = [](const QAction* action) {
        const QVariant wished = action->property(kMenuProperty);
        return wished.isValid() ? static_cast<MenuId>(wished.toInt()) : MenuId::Register;
    };
    for (const MenuId id : {MenuId::File, MenuId::Register, MenuId::Dispatch, MenuId::View, MenuId::Edit,
                            MenuId::Exchange, MenuId::Help, MenuId::Print}) {
        QList<QAction*> those = actions;
        those.removeIf([&](const QAction* action) { return listedIn(action) != id; });
        const auto shown = std::count_if(those.begin(), those.end(), [](const QAction* a) { return a->isVisible(); });
        if (those.isEmpty())
            continue;
        if (!menu.actions().isEmpty())
            menu.addSeparator();
        QMenu* to = id == MenuId::Print && shown >= kManyPapers ? menu.addMenu(ListOutput::tr("Papers")) : &menu;
        to->addActions(those);
    }
}

} // namespace

ListOutput::ListOutput(ListPlace place) : QObject(&place.part), m_place(std::move(place))
{
    buildActions();
}

void ListOutput::buildActions()
{
    const auto add = [this](const Action& action, const std::function<void()>& work) {
        QAction* made = makeAction(&m_place.part, action, work);
        if (!m_place.hasKeys)
            made->setShortcut(QKeySequence());
        m_actions.append(made);
        actsOn(made, &m_place.front);
    };
    add({.name = u"copyWithHeader"_s,
         .text = tr("Copy with header"),
         .tip = tr("The selected rows as text, the names of the columns above them"),
         .key = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
         .menu = MenuId::Edit},
        [this] { copy(true); });
    add({.name = u"export"_s,
         .text = tr("Export…"),
         .tip = tr("The list as it is shown, or the selected rows when there are several"),
         .menu = MenuId::Exchange},
        [this] { exportRows(); });
    add({.name = u"printList"_s,
         .text = tr("Print…"),
         .tip = tr("The list as it is shown, or the selected rows when there are several"),
         .key = QKeySequence::Print,
         .menu = MenuId::Print,
         .opensGroup = true},
        [this] { printRows(); });
    add({.name = u"columns"_s,
         .text = tr("Columns…"),
         .tip = tr("Which columns are in sight, and in which order"),
         .menu = MenuId::View},
        [this] { arrangeColumns(); });
}

void ListOutput::offerIn(Page& page)
{
    const QList<QAction*> own = page.actions();
    for (QAction* action : std::as_const(m_actions)) {
        const bool isThere = std::any_of(own.begin(), own.end(), [&](const QAction* its) {
            return its->objectName() == action->objectName() && its->parent() == &page;
        });
        if (!isThere)
            page.addAction(action);
    }
}

bool ListOutput::mayLeave()
{
    const QString why = m_whyNotYet ? m_whyNotYet() : QString();
    const QAbstractItemModel* rows = m_place.view.model();
    const bool isEmpty = rows == nullptr || rows->rowCount() == 0;
    if (why.isEmpty() && !isEmpty)
        return true;
    m_place.refuse(why.isEmpty() ? tr("The list is empty.") : why);
    return false;
}

qsizetype ListOutput::selectedCount() const
{
    return m_place.view.selectionModel()->selectedRows().size();
}

QString ListOutput::countWords() const
{
    const int all = m_place.view.model()->rowCount();
    const qsizetype selected = selectedCount();
    return selected > 1 ? tr("%1 selected of %2 rows").arg(thousands(selected), thousands(all))
                        : tr("%1 rows").arg(thousands(all));
}

ListFacts ListOutput::facts() const
{
    ListFacts facts = m_place.facts();
    facts.title = QString(facts.title + u' ' + (m_subject ? m_subject() : QString())).trimmed();
    QStringList words{m_asked ? m_asked() : QString(), facts.filters};
    words.removeAll(QString());
    facts.filters = words.join(tr("; "));
    facts.count = countWords();
    if (m_session != nullptr) {
        const Workspace& ws = m_session->workspace();
        facts.office = ws.office().name;
        facts.asOf = tr("As of %1").arg(toLocalText(ws.now()));
    }
    return facts;
}

report::TableBlock ListOutput::leaving() const
{
    report::TableBlock table = shownTable(m_place.view);
    if (!m_place.foot || selectedCount() > 1)
        return table;
    QStringList under;
    for (const int column : shownColumns(m_place.view))
        under << m_place.foot(column);
    table.emphasised = {int(table.rows.size())};
    table.rows.push_back(std::move(under));
    return table;
}

void ListOutput::exportRows()
{
    if (!mayLeave())
        return;
    const ListFacts said = facts();
    const bool isDated = m_session != nullptr && !m_subject;
    const QString day = isDated ? u' ' + m_session->workspace().today().toString(Qt::ISODate) : QString();
    const QString path =
        askForOutput(&m_place.part, tr("Export the list"), fileNameOf(said.title + day) + u".xlsx"_s, tableFiles());
    if (path.isEmpty())
        return;
    runJob<bool>(
        this,
        [table = leaving(), said, path](Progress&) {
            writeTable(table, said, path);
            return true;
        },
        [this, path](const JobResult<bool>& result) {
            if (result.end == JobEnd::Done)
                m_place.tell(tr("Saved: %1").arg(path));
            else if (result.end == JobEnd::Failed)
                m_place.refuse(result.message);
        });
}

void ListOutput::printRows()
{
    if (!mayLeave())
        return;
    report::TableBlock table = leaving();
    if (table.rows.size() > kMostPrinted)
        return m_place.refuse(
            tr("%1 rows are too many to print, %2 at most. Select or filter fewer, or export the list.")
                .arg(thousands(qint64(table.rows.size())), thousands(qint64(kMostPrinted))));
    const ListFacts said = facts();
    showPaper(listDocument(std::move(table), said), said.title, &m_place.part);
}

void ListOutput::copy(bool withHeader)
{
    if (const report::TableBlock table = selectedTable(m_place.view); !table.rows.empty())
        QApplication::clipboard()->setText(asText(table, withHeader));
    else
        m_place.refuse(tr("Choose a row first."));
}

void ListOutput::arrangeColumns()
{
    auto* dialog = new ColumnsDialog(*m_place.columns, &m_place.part);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ListOutput::showMenu(const QPoint& at)
{
    auto* menu = new QMenu(&m_place.part);
    menu->setObjectName(u"listMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<QAction*> ofView = m_place.view.actions();
    addGrouped(*menu, ofView);
    menu->addSeparator();
    if (std::none_of(ofView.begin(), ofView.end(), [](const QAction* its) { return its->objectName() == u"copy"; }))
        menu->addAction(tr("Copy"), this, [this] { copy(false); })->setObjectName(u"copyRows"_s);
    menu->addActions(m_actions);
    menu->popup(at);
}

void ListOutput::showColumnMenu(const QPoint& at)
{
    auto* menu = new QMenu(&m_place.part);
    menu->setObjectName(u"columnMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    ColumnArrangement* arrangement = m_place.columns;
    const std::vector<ColumnArrangement::Column> columns = arrangement->columns();
    const auto shown = std::count_if(columns.begin(), columns.end(), [](const auto& c) { return c.isShown; });
    for (const ColumnArrangement::Column& column : columns) {
        QAction* action = menu->addAction(buttonText(column.title));
        action->setCheckable(true);
        action->setChecked(column.isShown);
        action->setEnabled(!column.isShown || shown > 1); // one stays in sight
        connect(action, &QAction::toggled, arrangement,
                [arrangement, number = column.number](bool isShown) { arrangement->show(number, isShown); });
    }
    menu->addSeparator();
    menu->addAction(tr("Columns…"), this, &ListOutput::arrangeColumns);
    menu->addAction(tr("As they were made"), arrangement, &ColumnArrangement::reset)->setObjectName(u"columnReset"_s);
    menu->popup(at);
}

} // namespace redvest::ui
