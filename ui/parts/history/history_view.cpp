// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/history/history_view.h"

#include "core/domain/search_text.h"
#include "core/usecases/history/history_words.h"
#include "ui/parts/look/cards.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/look/theme.h"
#include "ui/parts/table/table_page.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

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
            tr("Who"), [](const HistoryRow& r) { return r.who; }, 100),
        Column(
            tr("Desk"), [](const HistoryRow& r) { return r.desk; }, 110),
        Column(
            tr("What"), [tr](const HistoryRow& r) { return r.isUndone ? tr("%1 (undone)").arg(r.what) : r.what; }, 220)
            .coloured(quiet),
        Column(tr("Record"), [](const HistoryRow& r) { return r.records; }).withTip([](const HistoryRow& r) {
            return r.records;
        }),
        Column(
            tr("Why"), [](const HistoryRow& r) { return r.why; }, 200)
            .withTip([](const HistoryRow& r) { return r.why; }),
    };
}

std::vector<ListColumn<HistoryLine>> lineColumns()
{
    using Column = ListColumn<HistoryLine>;
    const auto tr = [](const char* text) { return HistoryView::tr(text); };
    return {
        Column(
            tr("Record"), [](const HistoryLine& l) { return l.name; }, 300)
            .withTip([](const HistoryLine& l) { return l.name; }),
        Column(
            tr("Field"), [](const HistoryLine& l) { return l.field.isEmpty() ? l.did : l.field; }, 160),
        Column(
            tr("Before"), [](const HistoryLine& l) { return l.before; }, 260)
            .withTip([](const HistoryLine& l) { return l.before; }),
        Column(tr("After"), [](const HistoryLine& l) { return l.after; }).withTip([](const HistoryLine& l) {
            return l.after;
        }),
    };
}

QPushButton* button(const QString& text, const char* name, QWidget* parent)
{
    auto* made = new QPushButton(text, parent);
    made->setObjectName(QString::fromLatin1(name));
    return made;
}

} // namespace

HistoryView::HistoryView(Sibling sibling, QDate today, QWidget* parent)
    : QWidget(parent)
    , m_sibling(std::move(sibling))
    , m_today(today)
    , m_rows(entryColumns(), [](const HistoryRow& r) { return r.id; })
    , m_lines(lineColumns(), {})
    , m_list(new TablePage(this))
{
    buildFilters();
    buildList();
    auto* split = new QSplitter(Qt::Vertical, this);
    split->setChildrenCollapsible(false);
    split->addWidget(m_list);
    split->addWidget(buildDetail());
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    split->setSizes({kListHeight, kDetailHeight});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(split);
    endAsking();
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
    m_all = button(tr("Show everything"), "showAll", this);
    m_all->hide();
    m_list->addFilter(tr("Show everything"), m_all);
    connect(m_all, &QPushButton::clicked, this, [this] { setRecord({}); });
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
    m_more = new QAction(tr("More"), this);
    m_more->setObjectName(u"more"_s);
    m_more->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_M));
    m_more->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_more->setToolTip(tr("Reads older entries"));
    addAction(m_more);
    m_list->addButton(m_more);
    connect(m_more, &QAction::triggered, this, &HistoryView::more);
    m_list->view()->installEventFilter(this);
    connect(m_list, &TablePage::selectionChanged, this, &HistoryView::choose);
    connect(m_list, &TablePage::openRequested, this, [this] { m_lineView->setFocus(); });
    connect(m_list, &TablePage::searchChanged, this, [this](const QString& text) {
        m_text = text;
        showRows();
    });
}

namespace {

void dressLines(QTableView& view, RowsModel<HistoryLine>& lines)
{
    view.setObjectName(u"lines"_s);
    view.setAccessibleName(HistoryView::tr("What it changed"));
    view.setModel(&lines);
    view.setShowGrid(false);
    view.setWordWrap(false);
    view.setTabKeyNavigation(false);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.verticalHeader()->hide();
    view.verticalHeader()->setDefaultSectionSize(kRowHeight);
    view.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view.horizontalHeader()->setStretchLastSection(true);
    for (int i = 0; i + 1 < lines.columnCount(); ++i)
        view.setColumnWidth(i, lines.headerData(i, Qt::Horizontal, WidthRole).toInt());
    view.setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

/// The question and the answers beside it.
QWidget* inOneRow(QWidget* parent, QLabel* question, std::initializer_list<QPushButton*> answers)
{
    auto* widget = new QWidget(parent);
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(question, 1);
    for (QPushButton* answer : answers)
        row->addWidget(answer);
    return widget;
}

} // namespace

QWidget* HistoryView::buildDetail()
{
    m_card = new SectionCard({}, this);
    m_why = new QLabel(m_card);
    m_lineView = new QTableView(m_card);
    m_question = new QLabel(m_card);
    m_why->setTextFormat(Qt::PlainText);
    m_question->setTextFormat(Qt::PlainText);
    m_question->setWordWrap(true);
    m_question->setObjectName(u"question"_s);
    setRole(m_why, "quiet");
    dressLines(*m_lineView, m_lines);
    m_open = button(tr("Open the record"), "openRecord", m_card);
    m_undo = button(tr("Undo…  Ctrl+Z"), "askUndo", m_card);
    m_yes = button(tr("Undo it"), "undoNow", m_card);
    m_no = button(tr("Leave it"), "leaveIt", m_card);
    mark(m_yes, "accent");
    for (QPushButton* b : {m_open, m_undo})
        m_card->addToHead(b);
    QWidget* asking = inOneRow(m_card, m_question, {m_yes, m_no});
    for (QWidget* w : std::initializer_list<QWidget*>{m_why, asking, m_lineView})
        m_card->addContent(w);
    connect(m_open, &QPushButton::clicked, this, [this] {
        const QModelIndex at = m_lineView->currentIndex();
        if (at.isValid())
            return Q_EMIT openRequested(m_lines.row(at.row()).table, m_lines.row(at.row()).record);
        if (const HistoryRow* entry = current())
            Q_EMIT openRequested(entry->table, entry->record);
    });
    connect(m_undo, &QPushButton::clicked, this, &HistoryView::askUndo);
    connect(m_yes, &QPushButton::clicked, this, &HistoryView::undo);
    connect(m_no, &QPushButton::clicked, this, [this] {
        endAsking();
        m_list->view()->setFocus();
    });
    auto* around = new QWidget(this);
    auto* margin = new QVBoxLayout(around);
    margin->setContentsMargins(space::kMedium, 0, space::kMedium, space::kMedium);
    margin->addWidget(m_card);
    return around;
}

/// On the list Ctrl+Z means the entry chosen there, and not what was done last at this desk.
bool HistoryView::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (!isKey || !static_cast<QKeyEvent*>(event)->matches(QKeySequence::Undo))
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress)
        askUndo();
    event->accept();
    return true;
}

} // namespace redvest::ui
