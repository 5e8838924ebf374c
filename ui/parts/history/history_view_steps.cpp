// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the history reads and undoes, each in a pool thread.

#include "core/domain/search_text.h"
#include "core/usecases/history/history_words.h"
#include "ui/parts/history/history_view.h"
#include "ui/parts/look/cards.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/look/theme.h"
#include "ui/parts/table/table_page.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>

#include <algorithm>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPage = 100;
constexpr int kPeriodDays[] = {0, 1, 7, 30};

struct Reading
{
    HistoryRows page;
    QStringList actors;
};

} // namespace

void HistoryView::setRecord(const QString& record)
{
    m_record = record;
    m_all->setVisible(!record.isEmpty());
    m_list->setTitle(tr("History"));
    read(kPage);
}

void HistoryView::reload()
{
    read(std::max(kPage, int(m_page.rows.size())));
}

void HistoryView::readAnew()
{
    read(kPage);
}

void HistoryView::more()
{
    read(int(m_page.rows.size()) + kPage);
}

Span HistoryView::period() const
{
    const auto chosen = std::size_t(std::max(0, m_period->currentIndex()));
    if (chosen == std::size(kPeriodDays))
        return {atLocal(m_from->date()), atLocal(std::max(m_from->date(), m_to->date()).addDays(1))};
    if (chosen == 0)
        return {};
    return {atLocal(m_today.addDays(1 - kPeriodDays[chosen])), atLocal(m_today.addDays(1))};
}

HistoryQuery HistoryView::query(int limit) const
{
    HistoryQuery asked;
    asked.record = m_record;
    asked.actor = m_actor->currentIndex() > 0 ? m_actor->currentText() : QString();
    asked.period = period();
    asked.limit = limit;
    if (m_kind->currentIndex() > 0)
        asked.verbs = historyKinds().at(std::size_t(m_kind->currentIndex() - 1)).prefixes;
    return asked;
}

void HistoryView::read(int limit)
{
    ++m_busy;
    m_reading.run<Reading>(
        this,
        [sibling = m_sibling, asked = query(limit)](Progress&) {
            const auto ws = sibling();
            return Reading{historyPage(*ws, asked), historyActors(*ws)};
        },
        [this](JobResult<Reading> result) {
            m_busy = 0;
            if (!result.value)
                return failed(result.message);
            const QSignalBlocker quiet(m_actor);
            const QString held = m_actor->currentIndex() > 0 ? m_actor->currentText() : QString();
            while (m_actor->count() > 1)
                m_actor->removeItem(1);
            m_actor->addItems(result.value->actors);
            m_actor->setCurrentIndex(held.isEmpty() ? 0 : std::max(0, m_actor->findText(held)));
            showPage(std::move(result.value->page));
        });
}

void HistoryView::showPage(HistoryRows page)
{
    m_page = std::move(page);
    m_list->setEmptyText(tr("Nothing was changed here. Widen the filters."));
    if (!m_page.subject.isEmpty()) {
        m_list->setTitle(tr("History of %1").arg(m_page.subject));
        Q_EMIT subjectKnown(m_page.subject);
    }
    m_more->setVisible(m_page.hasMore);
    showRows();
}

void HistoryView::showRows()
{
    const QStringList words = searchWords(m_text);
    std::vector<HistoryRow> rows;
    for (const HistoryRow& row : m_page.rows) {
        const QString all = namesSearchText({row.who, row.what, row.records, row.why});
        if (hasWords(all, words))
            rows.push_back(row);
    }
    m_rows.setRows(std::move(rows));
    const QString count = thousands(m_rows.rowCount());
    m_list->setCountText(m_page.hasMore ? tr("the latest %1 entries").arg(count) : tr("%1 entries").arg(count));
    if (m_rows.rowCount() > 0 && m_list->selectedIds().isEmpty())
        m_list->view()->selectRow(0);
    // The keyboard is on the page and nothing of it yet: the list is what it is for.
    const QWidget* focus = QApplication::focusWidget();
    if (focus != nullptr && focus->isAncestorOf(this))
        m_list->view()->setFocus();
    choose();
}

const HistoryRow* HistoryView::current() const
{
    const QStringList ids = m_list->selectedIds();
    const auto at = std::find_if(m_page.rows.begin(), m_page.rows.end(),
                                 [&](const HistoryRow& r) { return !ids.isEmpty() && r.id == ids.front(); });
    return at == m_page.rows.end() ? nullptr : &*at;
}

void HistoryView::choose()
{
    endAsking();
    const HistoryRow* row = current();
    m_card->setEnabled(row != nullptr);
    m_chosen = row ? row->id : QString();
    if (!row) {
        m_lines.setRows({});
        m_card->setTitle({});
        m_why->clear();
        return;
    }
    ++m_busy;
    using Found = std::optional<HistoryDetail>;
    m_looking.run<Found>(
        this,
        [sibling = m_sibling, id = row->id, of = m_record](Progress&) { return historyDetail(*sibling(), id, of); },
        [this](JobResult<Found> result) {
            m_busy = 0;
            if (!result.value)
                return failed(result.message);
            if (*result.value)
                showDetail(**result.value);
        });
}

void HistoryView::showDetail(const HistoryDetail& detail)
{
    m_card->setTitle(detail.head.what);
    QStringList said{toLocalText(detail.head.at), detail.head.who, detail.head.desk};
    if (!detail.head.why.isEmpty())
        said << detail.head.why;
    if (detail.more > 0)
        said << tr("%1 more records are not listed").arg(thousands(detail.more));
    m_why->setText(said.join(u" · "_s));
    m_lines.setRows(detail.lines);
    m_undo->setEnabled(!detail.head.isUndone);
}

void HistoryView::askUndo()
{
    if (m_chosen.isEmpty())
        return;
    ++m_busy;
    m_undoing.run<UndoPreview>(
        this, [sibling = m_sibling, id = m_chosen](Progress&) { return previewUndo(*sibling(), id); },
        [this](JobResult<UndoPreview> result) {
            m_busy = 0;
            if (!result.value)
                return failed(result.message);
            if (result.value->entry == m_chosen)
                showPreview(*result.value);
        });
}

void HistoryView::showPreview(const UndoPreview& preview)
{
    QStringList said;
    for (const Problem& problem : preview.problems)
        said << problem.text;
    const bool isRefused = !said.isEmpty();
    if (isRefused)
        said.prepend(tr("This cannot be undone:"));
    const auto count = [&](qint64 n, const QString& text) {
        if (n > 0 && !isRefused)
            said << text.arg(thousands(n));
    };
    count(preview.removed, tr("Records that go again: %1."));
    count(preview.restored, tr("Records that come back: %1."));
    count(preview.changed, tr("Records that become what they were: %1."));
    count(preview.reversed, tr("Ledger lines taken back by lines of their own: %1."));
    count(preview.kept, tr("Records that stay because the ledger refers to them: %1."));
    m_question->setText(said.join(isRefused ? u"\n"_s : u" "_s));
    setRole(m_question, isRefused ? "error" : "");
    m_question->show();
    m_yes->setVisible(!isRefused);
    m_no->show();
    (isRefused ? m_no : m_yes)->setFocus();
}

void HistoryView::undo()
{
    endAsking();
    ++m_busy;
    using Undone = std::shared_ptr<Outcome<ChangeSet>>;
    m_undoing.run<Undone>(
        this,
        [sibling = m_sibling, id = m_chosen](Progress&) {
            return std::make_shared<Outcome<ChangeSet>>(undoEntry(*sibling(), id));
        },
        [this](JobResult<Undone> result) {
            m_busy = 0;
            if (!result.value)
                return failed(result.message);
            const Outcome<ChangeSet>& done = **result.value;
            if (!done)
                return showPreview({m_chosen, 0, 0, 0, 0, 0, done.problems()});
            m_list->strip()->showMessage(tr("Undone. The new entry on top can be undone in its turn."));
            m_list->view()->setFocus();
            Q_EMIT changed(*done);
            reload();
        });
}

void HistoryView::endAsking()
{
    for (QWidget* w : std::initializer_list<QWidget*>{m_question, m_yes, m_no})
        w->hide();
}

void HistoryView::failed(const QString& message)
{
    if (!message.isEmpty())
        m_list->strip()->showProblem(message);
}

} // namespace redvest::ui
