// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/volunteers/purge_dialog.h"

#include "core/report/personal.h"
#include "core/usecases/workspace/rights.h"
#include "ui/desk/session.h"
#include "ui/parts/look/job_bar.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/look/shown_text.h"
#include "ui/parts/look/theme.h"
#include "ui/parts/paper/paper_dialog.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kWidth = 900;
constexpr int kHeight = 560;
enum Column { Tick, What, Place, Since, Source, kColumns };

QTableWidgetItem* cell(const QString& text)
{
    auto* item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
    item->setToolTip(tipText(text));
    return item;
}

} // namespace

PurgeDialog::PurgeDialog(Session& session, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_head(plainLabel(tr("Reading the register…"), this))
    , m_table(new QTableWidget(0, kColumns, this))
    , m_reason(new QLineEdit(this))
    , m_all(new QPushButton(tr("Tick all"), this))
    , m_keep(new QPushButton(tr("Keep for another year"), this))
    , m_erase(new QPushButton(this))
    , m_bar(new JobBar(this))
    , m_strip(new MessageStrip(this))
{
    setObjectName(u"purgeDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Personal data past their span"));
    resize(kWidth, kHeight);
    m_head->setObjectName(u"purgeHead"_s);
    m_head->setWordWrap(true);
    m_head->setTextFormat(Qt::PlainText);
    buildTable();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    column->setSpacing(space::kSmall);
    column->addWidget(m_head);
    column->addWidget(m_table, 1);
    column->addWidget(m_bar);
    column->addWidget(m_strip);
    buildButtons(column);
    load();
}

void PurgeDialog::buildTable()
{
    m_table->setObjectName(u"purgeTable"_s);
    m_table->setAccessibleName(windowTitle());
    m_table->setHorizontalHeaderLabels(
        {tr("Full name or post"), tr("What is due"), tr("Division"), tr("Due since"), tr("Set by")});
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(kRowHeight);
    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    int at = 0;
    for (const int width : {150, 210, 190, 100})
        m_table->setColumnWidth(at++, width);
    connect(m_table, &QTableWidget::itemChanged, this, &PurgeDialog::judge);
}

void PurgeDialog::buildButtons(QBoxLayout* column)
{
    m_reason->setObjectName(u"reason"_s);
    m_reason->setPlaceholderText(tr("On what decision: it is kept with the act"));
    m_all->setObjectName(u"tickAll"_s);
    m_keep->setObjectName(u"keep"_s);
    m_erase->setObjectName(u"eraseTicked"_s);
    m_erase->setProperty("accent", true);
    auto* printed = new QPushButton(tr("Print the list…"), this);
    auto* close = new QPushButton(tr("Close"), this);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kSmall);
    row->addWidget(m_all);
    row->addWidget(printed);
    row->addWidget(m_reason, 1);
    for (QPushButton* button : {m_keep, m_erase, close})
        row->addWidget(button);
    for (QPushButton* button : {m_all, printed, m_keep, m_erase, close})
        button->setAutoDefault(false); // Enter after the reason ticks nothing and erases nothing
    column->addLayout(row);
    connect(m_reason, &QLineEdit::textChanged, this, &PurgeDialog::judge);
    connect(m_all, &QPushButton::clicked, this, [this] {
        {
            const QSignalBlocker quiet(m_table); // judged once, not a line
            for (int at = 0; at < m_table->rowCount(); ++at)
                m_table->item(at, Tick)->setCheckState(Qt::Checked);
        }
        m_table->viewport()->update();
        judge();
    });
    connect(printed, &QPushButton::clicked, this, &PurgeDialog::print);
    connect(m_keep, &QPushButton::clicked, this, &PurgeDialog::keep);
    connect(m_erase, &QPushButton::clicked, this, &PurgeDialog::erase);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    judge();
}

void PurgeDialog::load()
{
    Session* session = &m_session;
    m_loading.run<PurgeList>(
        this,
        [session](Progress&) {
            const auto ws = session->sibling();
            return purgeList(*ws, ws->today());
        },
        [this](JobResult<PurgeList> result) {
            if (result.end == JobEnd::Failed)
                return m_strip->showProblem(result.message);
            if (!result.value)
                return;
            m_list = *std::move(result.value);
            m_isLoaded = true;
            showList();
        });
}

void PurgeDialog::showList()
{
    const QSignalBlocker quiet(m_table);
    m_table->setRowCount(int(m_list.items.size()));
    int at = 0;
    for (const PurgeItem& item : m_list.items) {
        auto* name = cell(item.name);
        name->setFlags(name->flags() | Qt::ItemIsUserCheckable);
        name->setCheckState(Qt::Unchecked);
        m_table->setItem(at, Tick, name);
        m_table->setItem(at, What, cell(classWords(item.kind)));
        m_table->setItem(at, Place, cell(item.placeName));
        m_table->setItem(at, Since, cell(item.since.toString(Qt::ISODate)));
        m_table->setItem(at++, Source, cell(ruleOf(m_list.rules, item.kind).source));
    }
    const QString last = m_list.lastPurge.isValid()
                             ? tr("Last purged on %1.").arg(m_list.lastPurge.toString(Qt::ISODate))
                             : tr("Nothing was purged yet.");
    m_head->setText(m_list.items.empty() ? tr("Nothing is past its span on %1.").arg(m_list.asOf.toString(Qt::ISODate))
                                         : tr("%1 entries are past their span on %2. %3")
                                               .arg(m_list.items.size())
                                               .arg(m_list.asOf.toString(Qt::ISODate), last));
    judge();
}

std::vector<PurgeItem> PurgeDialog::ticked() const
{
    std::vector<PurgeItem> items;
    for (int at = 0; at < m_table->rowCount(); ++at) {
        const QTableWidgetItem* tick = m_table->item(at, Tick);
        if (tick != nullptr && tick->checkState() == Qt::Checked)
            items.push_back(m_list.items[std::size_t(at)]);
    }
    return items;
}

void PurgeDialog::judge()
{
    m_isArmed = false;
    const std::vector<PurgeItem> items = ticked();
    const bool may = refusals(m_session.workspace(), Deed::ErasePeople).empty();
    const bool mayGo = may && !items.empty() && !m_reason->text().trimmed().isEmpty() && !m_bar->isRunning();
    const bool anyContact = std::any_of(items.begin(), items.end(), [](const PurgeItem& i) {
        return i.kind == RetentionClass::GapContact || i.kind == RetentionClass::CareLog;
    });
    m_erase->setText(items.empty() ? tr("Erase ticked") : tr("Erase %1").arg(items.size()));
    m_erase->setEnabled(mayGo);
    m_keep->setEnabled(mayGo && !anyContact);
    m_all->setEnabled(m_table->rowCount() > 0);
    for (QPushButton* button : {m_keep, m_erase})
        button->setToolTip(tipText(may ? QString() : tr("Who may: %1").arg(whoMay(Deed::ErasePeople))));
}

/// Two presses: there is no way back.
void PurgeDialog::erase()
{
    const std::vector<PurgeItem> items = ticked();
    if (!std::exchange(m_isArmed, true))
        return m_erase->setText(tr("Erase %1 for good: press again").arg(items.size()));
    using Done = std::shared_ptr<Outcome<Purged>>;
    Session* session = &m_session;
    m_bar->run<Done>(
        tr("Erasing"),
        [session, items, asOf = m_list.asOf, reason = m_reason->text()](Progress& progress) {
            return std::make_shared<Outcome<Purged>>(applyPurge(*session->sibling(), items, asOf, reason, progress));
        },
        [this](JobResult<Done> result) {
            judge();
            if (result.end == JobEnd::Failed)
                return m_strip->showProblem(result.message);
            if (!result.value)
                return;
            const Outcome<Purged>& done = **result.value;
            if (!done)
                return m_strip->showProblem(done.problems().front().text);
            m_session.noteChange(done->changes);
            m_strip->showMessage(tr("Erased: %1 people, %2 parts of records.").arg(done->people).arg(done->parts));
            load();
        });
    m_erase->setEnabled(false);
}

void PurgeDialog::keep()
{
    const auto kept = m_session.carryOut(
        [this](Workspace& ws) { return keepAnotherYear(ws, ticked(), m_list.asOf, m_reason->text()); }, *m_strip,
        tr("Kept for another year. The decision is in the history."));
    if (kept)
        load();
}

void PurgeDialog::print()
{
    showPaper(report::purgeDocument(m_list), windowTitle(), this);
}

} // namespace redvest::ui
