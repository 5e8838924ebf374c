// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/history/history_view.h"

#include "core/domain/search_text.h"
#include "core/usecases/history/history_words.h"
#include "ui/desk/action.h"
#include "ui/parts/history/entry_card.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/look/theme.h"
#include "ui/parts/table/hidden_rows.h"
#include "ui/parts/table/table_page.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QKeyEvent>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kListHeight = 380; ///< to begin with; what is left is shared
constexpr int kDetailHeight = 300;

enum Period { kAlways, kToday, kWeek, kMonth, kFromTo };

std::vector<ListColumn<HistoryRow>> entryColumns()
{
    using Column = ListColumn<HistoryRow>;
    const auto tr = [](const char* text) { return HistoryView::tr(text); };
    const auto quiet = [](const HistoryRow& r) { return r.isUndone ? paletteFor(qApp->palette()).quiet : QColor(); };
    return {
        Column(
            tr("When"), [](const HistoryRow& r) { return toLocalText(r.at); }, 140)
            .sortedBy([](const HistoryRow& r) { return r.stamp; }),
        Column(
            tr("Who"), [](const HistoryRow& r) { return r.who; }, 90),
        Column(
            tr("Desk"), [](const HistoryRow& r) { return r.desk; }, 90),
        Column(
            tr("What"), [tr](const HistoryRow& r) { return r.isUndone ? tr("%1 (undone)").arg(r.what) : r.what; }, 220)
            .coloured(quiet),
        Column(tr("Record"), [](const HistoryRow& r) { return r.records; }).withTip([](const HistoryRow& r) {
            return r.records;
        }),
        Column(
            tr("Why"), [](const HistoryRow& r) { return r.why; }, 140)
            .withTip([](const HistoryRow& r) { return r.why; }),
    };
}

constexpr int kPage = 100;
constexpr int kPeriodDays[] = {0, 1, 7, 30};

struct Reading
{
    HistoryRows page;
    QStringList actors;
};

} // namespace

HistoryView::HistoryView(Sibling sibling, QDate today, QWidget* parent)
    : QWidget(parent)
    , m_sibling(std::move(sibling))
    , m_today(today)
    , m_rows(entryColumns(), [](const HistoryRow& r) { return r.id; })
    , m_list(new TablePage(this))
    , m_hidden(new HiddenRows(*m_list))
    , m_entry(new EntryCard(m_sibling, this))
{
    buildFilters();
    buildList();
    connectEntry();
    auto* split = new QSplitter(Qt::Vertical, this);
    split->setObjectName(u"historySplit"_s);
    split->setChildrenCollapsible(false);
    split->addWidget(m_list);
    split->addWidget(m_entry);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    split->setSizes({kListHeight, kDetailHeight});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(split);
}

void HistoryView::buildFilters()
{
    m_actor = m_list->addFilter(tr("Person"), {tr("Everybody")});
    m_actor->setObjectName(u"actor"_s);
    QStringList kinds{tr("All kinds")};
    for (const HistoryKind& kind : historyKinds())
        kinds << kind.title;
    m_kind = m_list->addFilter(tr("Kind"), kinds);
    m_kind->setObjectName(u"kind"_s);
    m_period = m_list->addFilter(tr("Period"),
                                 {tr("Always"), tr("Today"), tr("Last 7 days"), tr("Last 30 days"), tr("From – to")});
    m_period->setObjectName(u"period"_s);
    forgetAlways(m_actor);
    forgetAlways(m_period);
    m_from = new QDateEdit(m_today, this);
    m_to = new QDateEdit(m_today, this);
    m_list->addFilter(tr("From"), m_from);
    m_list->addFilter(tr("To"), m_to);
    for (QDateEdit* edit : {m_from, m_to}) {
        edit->setDisplayFormat(u"yyyy-MM-dd"_s);
        edit->setCalendarPopup(true);
        edit->setKeyboardTracking(false);
        edit->hide();
        connect(edit, &QDateEdit::dateChanged, this, [this] { readAnew(); });
    }
    m_all = makeAction(this, {.name = u"showAll"_s, .text = tr("Show everything"), .menu = MenuId::View},
                       [this] { setRecord({}); });
    m_all->setVisible(false);
    m_list->addFilter(m_all->text(), buttonOf(m_all, this));
    for (QComboBox* combo : {m_actor, m_kind, m_period})
        connect(combo, &QComboBox::currentIndexChanged, this, [this] {
            m_from->setVisible(m_period->currentIndex() == kFromTo);
            m_to->setVisible(m_period->currentIndex() == kFromTo);
            readAnew();
        });
}

void HistoryView::buildList()
{
    m_list->setTitle(tr("History"));
    m_list->setSearchHint(tr("Among the entries shown  Ctrl+F"));
    m_list->setEmptyText(tr("Reading the journal…"));
    m_list->setModel(&m_rows);
    m_list->view()->setSelectionMode(QAbstractItemView::SingleSelection);
    m_more = makeAction(this,
                        {.name = u"more"_s,
                         .text = tr("More"),
                         .tip = tr("Reads older entries"),
                         .key = QKeySequence(Qt::CTRL | Qt::Key_M),
                         .menu = MenuId::View},
                        [this] { more(); });
    m_list->addButton(m_more);
    m_list->view()->installEventFilter(this);
    connect(m_list, &TablePage::selectionChanged, this, &HistoryView::choose);
    connect(m_list, &TablePage::openRequested, m_entry, &EntryCard::focusLines);
    connect(m_list, &TablePage::searchChanged, this, [this](const QString& text) {
        m_text = text;
        showRows();
    });
}

void HistoryView::connectEntry()
{
    connect(m_entry, &EntryCard::undone, this, &HistoryView::undone);
    connect(m_entry, &EntryCard::openRequested, this, &HistoryView::openRequested);
    connect(m_entry, &EntryCard::left, m_list->view(), [this] { m_list->view()->setFocus(); });
    connect(m_entry, &EntryCard::failed, this, &HistoryView::failed);
}

void HistoryView::setRecord(const QString& record)
{
    m_record = record;
    m_all->setVisible(!record.isEmpty());
    m_list->setTitle(tr("History"));
    read(kPage);
}

bool HistoryView::isBusy() const
{
    return m_isReading || m_entry->isBusy();
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
    m_isReading = true;
    m_reading.run<Reading>(
        this,
        [sibling = m_sibling, asked = query(limit)](Progress&) {
            const auto ws = sibling();
            return Reading{historyPage(*ws, asked), historyActors(*ws)};
        },
        [this](JobResult<Reading> result) {
            m_isReading = false;
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
    tellHidden();
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

/// The search goes through what was read, so it is known how many it hides; the filters keep entries from being read.
void HistoryView::tellHidden()
{
    if (m_isReading || m_rows.rowCount() > 0)
        return m_hidden->dismiss();
    m_list->setEmptyText(tr("Nothing was changed here."));
    const auto read = qint64(m_page.rows.size());
    m_hidden->tell({.withoutSearch = read, .withoutFilters = 0, .withoutBoth = read});
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
    if (const HistoryRow* row = current())
        m_entry->showEntry(*row, m_record);
    else
        m_entry->showNothing();
}

void HistoryView::undone(const ChangeSet& changes)
{
    m_list->strip()->showMessage(tr("Undone. The new entry on top can be undone in its turn."));
    m_list->view()->setFocus();
    Q_EMIT changed(changes);
    reload();
}

void HistoryView::failed(const QString& message)
{
    if (!message.isEmpty())
        m_list->strip()->showProblem(message);
}

/// On the list Ctrl+Z means the entry chosen there, and not what was done last at this desk.
bool HistoryView::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (!isKey || !static_cast<QKeyEvent*>(event)->matches(QKeySequence::Undo))
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress)
        m_entry->askUndo();
    event->accept();
    return true;
}

} // namespace redvest::ui
