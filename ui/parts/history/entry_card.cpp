// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/history/entry_card.h"

#include "core/usecases/rota/unfit_seats.h"
#include "ui/desk/action.h"
#include "ui/parts/look/cards.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<ListColumn<HistoryLine>> lineColumns()
{
    using Column = ListColumn<HistoryLine>;
    const auto tr = [](const char* text) { return EntryCard::tr(text); };
    return {
        Column(
            tr("Record"), [](const HistoryLine& l) { return l.name; }, 240)
            .withTip([](const HistoryLine& l) { return l.name; }),
        Column(
            tr("Field"), [](const HistoryLine& l) { return l.field.isEmpty() ? l.did : l.field; }, 130),
        Column(
            tr("Before"), [](const HistoryLine& l) { return l.before; }, 220)
            .withTip([](const HistoryLine& l) { return l.before; }),
        Column(tr("After"), [](const HistoryLine& l) { return l.after; }).withTip([](const HistoryLine& l) {
            return l.after;
        }),
    };
}

void dressLines(QTableView& view, RowsModel<HistoryLine>& lines)
{
    view.setObjectName(u"lines"_s);
    view.setAccessibleName(EntryCard::tr("What it changed"));
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

/// What an undo would do, or why it cannot be; a sentence each.
QStringList saidOf(const UndoPreview& preview)
{
    QStringList said;
    for (const Problem& problem : preview.problems)
        said << problem.text;
    if (!said.isEmpty()) {
        said.prepend(EntryCard::tr("This cannot be undone:"));
        return said;
    }
    const auto count = [&](qint64 n, const QString& text) {
        if (n > 0)
            said << text.arg(thousands(n));
    };
    count(preview.removed, EntryCard::tr("Records that go again: %1."));
    count(preview.restored, EntryCard::tr("Records that come back: %1."));
    count(preview.changed, EntryCard::tr("Records that become what they were: %1."));
    count(preview.reversed, EntryCard::tr("Ledger lines taken back by lines of their own: %1."));
    count(preview.kept, EntryCard::tr("Records that stay because the ledger refers to them: %1."));
    if (!preview.unfit.empty())
        said
            << EntryCard::tr("Who does not fit the shift any more: %1. Look for others.").arg(unfitText(preview.unfit));
    return said;
}

} // namespace

EntryCard::EntryCard(Sibling sibling, QWidget* parent)
    : QWidget(parent)
    , m_sibling(std::move(sibling))
    , m_lines(lineColumns(), {})
    , m_card(new SectionCard({}, this))
    , m_why(plainLabel(m_card))
    , m_lineView(new QTableView(m_card))
    , m_question(plainLabel(m_card))
    , m_yes(new QPushButton(tr("Undo it"), m_card))
    , m_no(new QPushButton(tr("Leave it"), m_card))
{
    build();
    auto* margin = new QVBoxLayout(this);
    margin->setContentsMargins(space::kMedium, 0, space::kMedium, space::kMedium);
    margin->addWidget(m_card);
    endAsking();
}

void EntryCard::build()
{
    m_why->setTextFormat(Qt::PlainText);
    m_question->setTextFormat(Qt::PlainText);
    m_question->setWordWrap(true);
    m_question->setObjectName(u"question"_s);
    m_yes->setObjectName(u"undoNow"_s);
    m_no->setObjectName(u"leaveIt"_s);
    for (QPushButton* button : {m_yes, m_no})
        button->setAutoDefault(false); // in a dialog Enter in the search would take the entry back
    setRole(m_why, "quiet");
    dressLines(*m_lineView, m_lines);
    mark(m_yes, "accent");
    QAction* opened =
        makeAction(this, {.name = u"openRecord"_s, .text = tr("Open the record")}, [this] { openChosen(); });
    // The key is the list's: elsewhere it takes back what was done last at this desk.
    m_undo = makeAction(this, {.name = u"askUndo"_s, .text = tr("Undo…  Ctrl+Z"), .deed = Deed::Undo},
                        [this] { askUndo(); });
    for (QAction* action : {opened, m_undo})
        m_card->addToHead(buttonOf(action, m_card));
    QWidget* asking = inOneRow(m_card, m_question, {m_yes, m_no});
    for (QWidget* w : std::initializer_list<QWidget*>{m_why, asking, m_lineView})
        m_card->addContent(w);
    connect(m_yes, &QPushButton::clicked, this, &EntryCard::undo);
    connect(m_no, &QPushButton::clicked, this, [this] {
        endAsking();
        Q_EMIT left();
    });
}

void EntryCard::openChosen()
{
    const QModelIndex at = m_lineView->currentIndex();
    if (at.isValid())
        Q_EMIT openRequested(m_lines.row(at.row()).table, m_lines.row(at.row()).record);
    else if (m_entry)
        Q_EMIT openRequested(m_entry->table, m_entry->record);
}

void EntryCard::focusLines()
{
    m_lineView->setFocus();
}

void EntryCard::showNothing()
{
    endAsking();
    m_entry.reset();
    m_card->setEnabled(false);
    m_lines.setRows({});
    m_card->setTitle({});
    m_why->clear();
}

void EntryCard::showEntry(const HistoryRow& entry, const QString& record)
{
    endAsking();
    m_entry = entry;
    m_card->setEnabled(true);
    ++m_busy;
    using Found = std::optional<HistoryDetail>;
    m_looking.run<Found>(
        this, [sibling = m_sibling, id = entry.id, record](Progress&) { return historyDetail(*sibling(), id, record); },
        [this](JobResult<Found> result) {
            m_busy = 0;
            if (!result.value)
                Q_EMIT failed(result.message);
            else if (*result.value && m_entry && (*result.value)->head.id == m_entry->id)
                showDetail(**result.value);
        });
}

void EntryCard::showDetail(const HistoryDetail& detail)
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

void EntryCard::askUndo()
{
    if (!m_entry)
        return;
    ++m_busy;
    m_undoing.run<UndoPreview>(
        this, [sibling = m_sibling, id = m_entry->id](Progress&) { return previewUndo(*sibling(), id); },
        [this](JobResult<UndoPreview> result) {
            m_busy = 0;
            if (!result.value)
                Q_EMIT failed(result.message);
            else if (m_entry && result.value->entry == m_entry->id)
                showPreview(*result.value);
        });
}

void EntryCard::showPreview(const UndoPreview& preview)
{
    const bool isRefused = !preview.problems.empty();
    m_question->setText(saidOf(preview).join(isRefused ? u"\n"_s : u" "_s));
    setRole(m_question, isRefused ? "error" : "");
    m_question->show();
    m_yes->setVisible(!isRefused);
    m_no->show();
    (isRefused ? m_no : m_yes)->setFocus();
}

void EntryCard::undo()
{
    endAsking();
    if (!m_entry)
        return;
    ++m_busy;
    using Undone = std::shared_ptr<Outcome<ChangeSet>>;
    m_undoing.run<Undone>(
        this,
        [sibling = m_sibling, id = m_entry->id](Progress&) {
            return std::make_shared<Outcome<ChangeSet>>(undoEntry(*sibling(), id));
        },
        [this, id = m_entry->id](JobResult<Undone> result) {
            m_busy = 0;
            if (!result.value)
                Q_EMIT failed(result.message);
            else if (const Outcome<ChangeSet>& done = **result.value; done)
                Q_EMIT undone(*done);
            else
                showPreview({id, 0, 0, 0, 0, 0, done.problems()});
        });
}

void EntryCard::endAsking()
{
    for (QWidget* w : std::initializer_list<QWidget*>{m_question, m_yes, m_no})
        w->hide();
}

} // namespace redvest::ui
