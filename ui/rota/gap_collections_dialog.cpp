// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rota/gap_collections_dialog.h"

#include "core/report/gap_collections.h"
#include "core/usecases/figures/gap_differences.h"
#include "core/usecases/rota/gap_collections.h"
#include "core/usecases/sheets/gap_workbooks.h"
#include "core/usecases/workspace/rights.h"
#include "ui/desk/remembered.h"
#include "ui/desk/session.h"
#include "ui/parts/import/import_dialog.h"
#include "ui/parts/import/import_door.h"
#include "ui/parts/look/flow_row.h"
#include "ui/parts/look/job_bar.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/look/shown_text.h"
#include "ui/parts/look/theme.h"
#include "ui/parts/paper/paper_dialog.h"
#include "ui/parts/table/panel_list.h"
#include "ui/parts/table/plain_list.h"
#include "ui/rota/gap_ask_dialog.h"
#include "ui/rota/gap_columns.h"
#include "ui/rota/gap_take_dialog.h"

#include <QDateTimeEdit>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kWidth = 880;
constexpr int kHeight = 500;

QTableView* tableNamed(const QString& name, const QString& label, QWidget* parent)
{
    auto* view = new QTableView(parent);
    view->setObjectName(name);
    view->setAccessibleName(label);
    dressAsList(*view);
    view->setWordWrap(false);
    return view;
}

} // namespace

GapCollectionsDialog::GapCollectionsDialog(Session& session, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_collectionView(tableNamed(u"gapCollectionList"_s, tr("Gap collections"), this))
    , m_requestView(tableNamed(u"gapRequestList"_s, tr("Who was asked"), this))
    , m_differenceView(tableNamed(u"gapDifferenceList"_s, tr("Reported and computed"), this))
    , m_collections(gapCollectionColumns(), [](const GapCollectionRow& r) { return r.collection.id.text(); })
    , m_requests(gapRequestColumns(), [](const GapRequestRow& r) { return r.request.id.text(); })
    , m_differences(gapDifferenceColumns(),
                    [](const GapDifference& r) { return r.post + r.division + r.postName + r.siteName; })
    , m_tabs(new QTabBar(this))
    , m_halves(new QStackedWidget(this))
    , m_deadline(new QDateTimeEdit(this))
    , m_reason(new QLineEdit(this))
    , m_bar(new JobBar(this))
    , m_strip(new MessageStrip(this))
    , m_reading(new StoreReading(session, this, {u"gap_collection"_s, u"gap_request"_s}))
    , m_detailReading(new StoreReading(
          session, this,
          {u"gap_collection"_s, u"gap_request"_s, u"gap_report"_s, u"shift"_s, u"assignment"_s, u"post"_s, u"site"_s}))
{
    setObjectName(u"gapCollectionsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(titleText(tr("Gap collections")));
    resize(scaledToText(kWidth), scaledToText(kHeight));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    column->setSpacing(space::kSmall);
    buildLists();
    auto* lower = new QWidget(this);
    auto* below = new QVBoxLayout(lower);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(space::kSmall);
    below->addWidget(m_tabs);
    below->addWidget(m_halves, 1);
    auto* halves = new QSplitter(Qt::Vertical, this);
    halves->addWidget(m_collectionView);
    halves->addWidget(lower);
    halves->setChildrenCollapsible(false);
    halves->setStretchFactor(1, 2);
    column->addWidget(halves, 1);
    column->addWidget(m_bar);
    column->addWidget(m_strip);
    buildButtons(column);
    readLists();
    m_collectionView->setFocus();
}

GapCollectionsDialog::~GapCollectionsDialog() = default;

bool GapCollectionsDialog::isBusy() const
{
    return m_bar->isRunning() || m_reading->isBusy() || m_detailReading->isBusy();
}

PanelList* GapCollectionsDialog::listOver(QTableView* view, const QString& name, const QString& title)
{
    auto* list = new PanelList({.part = *view,
                                .front = *view,
                                .view = *view,
                                .facts = [title] { return ListFacts{.title = title, .filters = {}}; },
                                .tell = [this](const QString& said) { m_strip->showMessage(said); },
                                .refuse = [this](const QString& why) { m_strip->showProblem(why); }},
                               name);
    list->output().standAt(m_session);
    return list;
}

void GapCollectionsDialog::buildLists()
{
    m_lists = {listOver(m_collectionView, u"gaps.collections"_s, tr("Gap collections")),
               listOver(m_requestView, u"gaps.requests"_s, tr("Who was asked for gaps")),
               listOver(m_differenceView, u"gaps.differences"_s, tr("Reported and computed gap"))};
    m_lists[0]->setModel(m_collections);
    m_lists[1]->setModel(m_requests);
    m_lists[2]->setModel(m_differences);
    m_collectionView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tabs->setObjectName(u"gapTabs"_s);
    m_tabs->addTab(tr("Who was asked"));
    m_tabs->addTab(tr("Reported and computed"));
    m_tabs->setDrawBase(false);
    m_halves->addWidget(m_requestView);
    m_halves->addWidget(m_differenceView);
    connect(m_tabs, &QTabBar::currentChanged, m_halves, &QStackedWidget::setCurrentIndex);
}

QPushButton* GapCollectionsDialog::button(const QString& name, const QString& text, Deed deed,
                                          const std::function<void()>& work)
{
    auto* made = new QPushButton(text, this);
    made->setObjectName(name);
    made->setAutoDefault(false);
    const bool may = refusals(m_session.workspace(), deed).empty();
    made->setEnabled(may);
    made->setToolTip(tipText(may ? QString() : tr("Who may: %1").arg(whoMay(deed))));
    connect(made, &QPushButton::clicked, this, work);
    return made;
}

void GapCollectionsDialog::buildButtons(QBoxLayout* column)
{
    m_deadline->setObjectName(u"gapNewDeadline"_s);
    m_deadline->setAccessibleName(tr("Deadline"));
    m_deadline->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
    m_deadline->setCalendarPopup(true);
    const Instant now = m_session.workspace().now();
    m_deadline->setDateTime({localDate(now), localTime(now)});
    m_reason->setObjectName(u"gapReason"_s);
    m_reason->setPlaceholderText(tr("Why: it is kept with the act"));
    auto* first = new FlowRow;
    first->setSpacing(space::kSmall);
    first->addWidget(button(u"newCollection"_s, tr("Ask for gaps…"), Deed::EnterRota, [this] { ask(); }));
    first->addWidget(button(u"writeAgain"_s, tr("Workbooks again…"), Deed::EnterRota, [this] { writeAgain(); }));
    first->addWidget(button(u"importReturned"_s, tr("Take workbooks in…"), Deed::EnterRota, [this] { takeIn(); }));
    first->addWidget(button(u"nothingMissing"_s, tr("Nobody missing"), Deed::EnterRota, [this] { noteNothing(true); }));
    first->addWidget(
        button(u"waitForThem"_s, tr("Wait for them again"), Deed::EnterRota, [this] { noteNothing(false); }));
    first->addWidget(button(u"gapPhones"_s, tr("Phone list…"), Deed::Read, [this] { showPhones(false); }));
    first->addWidget(button(u"gapPhonesFull"_s, tr("Full phone list…"), Deed::Reveal, [this] { showPhones(true); }));
    auto* second = new FlowRow;
    second->setSpacing(space::kSmall);
    second->addWidget(m_deadline);
    second->addWidget(button(u"moveDeadline"_s, tr("Move the deadline"), Deed::EnterRota, [this] { moveDeadline(); }));
    second->addWidget(m_reason);
    second->addWidget(button(u"withdrawCollection"_s, tr("Withdraw"), Deed::EnterRota, [this] { withdraw(true); }));
    second->addWidget(button(u"resumeCollection"_s, tr("Take up again"), Deed::EnterRota, [this] { withdraw(false); }));
    second->addStretch();
    auto* close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    second->addWidget(close);
    column->addLayout(first);
    column->addLayout(second);
}

void GapCollectionsDialog::readLists()
{
    m_reading->answer<std::vector<GapCollectionRow>>(
        [] { return [](const Workspace& ws) { return gapCollectionRows(ws); }; },
        [this](std::vector<GapCollectionRow> rows) {
            const QString before = m_collectionView->currentIndex().data(IdRole).toString();
            m_collections.setRows(std::move(rows));
            int at = m_collections.rowCount() > 0 ? 0 : -1;
            for (int row = 0; row < m_collections.rowCount(); ++row) {
                if (m_collections.row(row).collection.id.text() == before)
                    at = row;
            }
            if (at >= 0)
                m_collectionView->selectRow(at);
            else
                m_strip->showMessage(tr("No gaps were asked for yet. “Ask for gaps…” writes a workbook for each."));
            showChosen();
        });
    m_detailReading->answer<Details>([this] { return askDetails(); },
                                     [this](Details details) {
                                         m_requests.setRows(std::move(details.requests));
                                         m_differences.setRows(std::move(details.differences));
                                     });
    connect(m_collectionView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &GapCollectionsDialog::showChosen);
    m_reading->refresh();
}

std::function<GapCollectionsDialog::Details(const Workspace&)> GapCollectionsDialog::askDetails() const
{
    return [id = chosen()](const Workspace& ws) {
        Details details;
        if (id.isNull())
            return details;
        details.requests = gapRequestRows(ws, id);
        if (const auto table = gapDifferences(ws, {{}, {}, id}))
            details.differences = table->rows;
        return details;
    };
}

Id<GapCollection> GapCollectionsDialog::chosen() const
{
    const QModelIndex at = m_collectionView->currentIndex();
    return at.isValid() ? m_collections.row(at.row()).collection.id : Id<GapCollection>{};
}

void GapCollectionsDialog::showChosen()
{
    const QModelIndex at = m_collectionView->currentIndex();
    if (at.isValid()) {
        const Instant deadline = m_collections.row(at.row()).collection.deadline;
        m_deadline->setDateTime({localDate(deadline), localTime(deadline)});
    }
    m_detailReading->askAnew();
}

std::vector<Id<GapRequest>> GapCollectionsDialog::chosenRequests() const
{
    std::vector<Id<GapRequest>> ids;
    for (const QModelIndex& at : m_requestView->selectionModel()->selectedRows())
        ids.push_back(m_requests.row(at.row()).request.id);
    return ids;
}

void GapCollectionsDialog::ask()
{
    auto* dialog = new GapAskDialog(m_session, this);
    connect(dialog, &GapAskDialog::made, this, [this](const QString& said, const ChangeSet& changes) {
        if (changes.isEmpty())
            m_strip->showMessage(said);
        else
            m_session.tell(changes, *m_strip, said);
    });
    dialog->open();
}

void GapCollectionsDialog::takeIn()
{
    const QStringList files = QFileDialog::getOpenFileNames(
        this, tr("Workbooks that came back"), lastFolder(FileOf::Imports), tr("Tables (*.xlsx *.xls *.ods)"));
    if (files.isEmpty())
        return;
    noteFolder(FileOf::Imports, files.front());
    if (files.size() > 1)
        (new GapTakeDialog(m_session, files, this))->open();
    else
        openImport(m_session, ImportKind::GapReports, *m_strip, this)->setFile(files.front());
}

void GapCollectionsDialog::writeAgain()
{
    if (chosen().isNull())
        return m_strip->showProblem(tr("Choose a gap collection first."));
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Folder for the workbooks"), lastFolder(FileOf::Outputs));
    if (!folder.isEmpty())
        writeInto(folder, false);
}

/// Of those that have not answered. What is there already is asked about first.
void GapCollectionsDialog::writeInto(const QString& folder, bool isForced)
{
    if (m_bar->isRunning())
        return;
    GapWorkbookOrder order;
    order.again = chosen();
    order.onlyWaiting = true;
    order.folder = folder;
    order.isForced = isForced;
    using Done = std::shared_ptr<Outcome<GapWorkbooksMade>>;
    Session* session = &m_session;
    m_bar->run<Done>(
        tr("Workbooks"),
        [session, order](Progress& progress) {
            return std::make_shared<Outcome<GapWorkbooksMade>>(makeGapWorkbooks(*session->sibling(), order, progress));
        },
        [this, folder](JobResult<Done> result) {
            if (result.end == JobEnd::Failed)
                return m_strip->showProblem(result.message);
            if (!result.value)
                return;
            const Outcome<GapWorkbooksMade>& made = **result.value;
            if (made)
                return m_strip->showMessage(tr("%1 workbooks are in %2.").arg(made->files.size()).arg(folder));
            if (made.problems().front().code == u"file_exists"_s)
                return m_strip->ask(made.problems().front().text, tr("Replace them"),
                                    [this, folder] { writeInto(folder, true); });
            m_strip->tellRefused(made.problems());
        });
}

void GapCollectionsDialog::noteNothing(bool isNothing)
{
    (void)m_session.carryOut(
        [&](Workspace& ws) { return noteNothingMissing(ws, chosenRequests(), isNothing, m_reason->text()); }, *m_strip,
        isNothing ? tr("Noted that nobody is missing there.") : tr("They are waited for again."));
}

void GapCollectionsDialog::moveDeadline()
{
    const Instant deadline = atLocal(m_deadline->date(), m_deadline->time());
    (void)m_session.carryOut(
        [&](Workspace& ws) { return extendGapCollection(ws, chosen(), deadline, m_reason->text()); }, *m_strip,
        tr("To be back by %1.").arg(toLocalText(deadline)));
}

void GapCollectionsDialog::withdraw(bool isWithdrawn)
{
    if (chosen().isNull())
        return m_strip->showProblem(tr("Choose a gap collection first."));
    (void)m_session.carryOut(
        [&](Workspace& ws) { return withdrawGapCollections(ws, {chosen()}, isWithdrawn, m_reason->text()); }, *m_strip,
        isWithdrawn ? tr("Withdrawn: nobody is waited for.") : tr("Taken up again."));
}

/// Of those that are waited for.
void GapCollectionsDialog::showPhones(bool inFull)
{
    std::vector<GapRequestRow> rows = m_requests.rows();
    std::erase_if(rows, [](const GapRequestRow& row) { return row.request.answer != GapAnswer::Waiting; });
    if (rows.empty())
        return m_strip->showMessage(tr("Nobody is waited for."));
    const Workspace& ws = m_session.workspace();
    const auto show = [&](const std::vector<GapRequestRow>& all) {
        showPaper(report::gapPhonesDocument(all, ws.office().name, ws.now()), tr("Phone list"), this);
    };
    if (!inFull)
        return show(rows);
    std::optional<Outcome<GapPhonesRevealed>> full;
    if (!m_session.attempt([&] { full = withGapPhonesInFull(m_session.workspace(), rows); }))
        return;
    if (!*full)
        return m_strip->tellRefused(full->problems());
    m_session.noteChange((*full)->changes);
    show((*full)->rows);
}

} // namespace redvest::ui
