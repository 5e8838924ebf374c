// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/table/list_output.h"

#include "ui/desk/action.h"
#include "ui/desk/in_front.h"
#include "ui/desk/jobs.h"
#include "ui/desk/output_dialog.h"
#include "ui/desk/session.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/look/theme.h"
#include "ui/parts/paper/paper_dialog.h"
#include "ui/parts/table/columns_dialog.h"
#include "ui/parts/table/export_rows.h"
#include "ui/parts/table/shown_table.h"
#include "ui/parts/table/table_page.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QItemSelectionModel>
#include <QTableView>

#include <algorithm>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// More than a hundred pages, and more than anybody reads on paper; it also takes seconds to set.
constexpr std::size_t kMostPrinted = 5'000;

/// As a file may be called on every system.
QString fileName(QString text)
{
    for (const QChar c : u"/\\:*?\"<>|\n"_s)
        text.remove(c);
    return text.simplified();
}

} // namespace

ListOutput::ListOutput(TablePage& list) : QObject(&list), m_list(list)
{
    buildActions();
}

void ListOutput::buildActions()
{
    const auto add = [this](const Action& action, const std::function<void()>& work) {
        m_actions.append(makeAction(&m_list, action, work));
        actsOn(m_actions.constLast(), &m_list);
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
         .menu = MenuId::Print},
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
    const bool isEmpty = m_list.view()->model() == nullptr || m_list.view()->model()->rowCount() == 0;
    if (why.isEmpty() && !isEmpty)
        return true;
    m_list.strip()->showProblem(why.isEmpty() ? tr("The list is empty.") : why);
    return false;
}

QString ListOutput::countWords() const
{
    const int all = m_list.view()->model()->rowCount();
    const qsizetype selected = m_list.view()->selectionModel()->selectedRows().size();
    return selected > 1 ? tr("%1 selected of %2 rows").arg(thousands(selected), thousands(all))
                        : tr("%1 rows").arg(thousands(all));
}

ListFacts ListOutput::facts() const
{
    const QString subject = m_subject ? m_subject() : QString();
    ListFacts facts{.title = QString(m_list.title() + u' ' + subject).trimmed(),
                    .filters = m_list.filterWords(),
                    .count = countWords()};
    if (m_session != nullptr) {
        const Workspace& ws = m_session->workspace();
        facts.office = ws.office().name;
        facts.asOf = tr("As of %1").arg(toLocalText(ws.now()));
    }
    return facts;
}

void ListOutput::exportRows()
{
    if (!mayLeave())
        return;
    const ListFacts said = facts();
    const bool isDated = m_session != nullptr && !m_subject;
    const QString day = isDated ? u' ' + m_session->workspace().today().toString(Qt::ISODate) : QString();
    const QString path =
        askForOutput(&m_list, tr("Export the list"), fileName(said.title + day) + u".xlsx"_s, tableFiles());
    if (path.isEmpty())
        return;
    runJob<bool>(
        this,
        [table = shownTable(*m_list.view()), said, path](Progress&) {
            writeTable(table, said, path);
            return true;
        },
        [this, path](const JobResult<bool>& result) {
            if (result.end == JobEnd::Done)
                m_list.strip()->showMessage(tr("Saved: %1").arg(path));
            else if (result.end == JobEnd::Failed)
                m_list.strip()->showProblem(result.message);
        });
}

void ListOutput::printRows()
{
    if (!mayLeave())
        return;
    report::TableBlock table = shownTable(*m_list.view());
    if (table.rows.size() > kMostPrinted)
        return m_list.strip()->showProblem(
            tr("%1 rows are too many to print, %2 at most. Select or filter fewer, or export the list.")
                .arg(thousands(qint64(table.rows.size())), thousands(qint64(kMostPrinted))));
    const ListFacts said = facts();
    showPaper(listDocument(std::move(table), said), said.title, &m_list);
}

void ListOutput::copy(bool withHeader)
{
    if (const report::TableBlock table = selectedTable(*m_list.view()); !table.rows.empty())
        QApplication::clipboard()->setText(asText(table, withHeader));
    else
        m_list.strip()->showProblem(tr("Choose a row first."));
}

void ListOutput::arrangeColumns()
{
    auto* dialog = new ColumnsDialog(m_list.columns(), &m_list);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace redvest::ui
