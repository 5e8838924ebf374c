// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/backups/backups_dialog.h"

#include "core/usecases/backups/backup_copies.h"
#include "core/usecases/workspace/rights.h"
#include "ui/backups/backup_columns.h"
#include "ui/backups/copy_opener.h"
#include "ui/backups/copy_panel.h"
#include "ui/desk/remembered.h"
#include "ui/parts/look/job_bar.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/look/shown_text.h"
#include "ui/parts/look/theme.h"
#include "ui/parts/table/panel_list.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t kLatest = 4; ///< entries that would be lost, named one by one

QString textOf(const Problems& problems)
{
    QStringList texts;
    for (const Problem& problem : problems)
        texts.append(problem.text);
    return texts.join(u'\n');
}

} // namespace

BackupsDialog::BackupsDialog(QString file, OpenWorkspace open, const Clock& clock, QWidget* parent)
    : QDialog(parent)
    , m_file(std::move(file))
    , m_open(std::move(open))
    , m_clock(clock)
    , m_rows(backupColumns(m_origin), [](const Backup& b) { return b.path; })
    , m_view(new QTableView(this))
    , m_loss(plainLabel(this))
    , m_copying(new CopyPanel(m_file, copyReminder(m_file, m_clock).folder, this))
    , m_opener(new CopyOpener(m_file, this))
    , m_bar(new JobBar(this))
    , m_strip(new MessageStrip(this))
    , m_restore(new QPushButton(this))
    , m_list(new PanelList({.part = *this,
                            .front = *this,
                            .view = *m_view,
                            .facts = [this] { return facts(); },
                            .tell = [this](const QString& said) { m_strip->showMessage(said); },
                            .refuse = [this](const QString& why) { m_strip->showProblem(why); }},
                           u"backups"_s))
{
    setWindowTitle(tr("Backups and restore"));
    resize(960, 600);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    column->setSpacing(space::kSmall);
    buildTable(column);
    column->addWidget(m_opener);
    auto* rule = new QFrame(this);
    rule->setFixedHeight(1);
    mark(rule, "rule");
    column->addWidget(rule);
    column->addWidget(m_copying);
    column->addWidget(m_bar);
    column->addWidget(m_strip);
    buildCopying();
    buildButtons(column);
    ask(false);
    refresh();
}

void BackupsDialog::buildTable(QVBoxLayout* column)
{
    m_view->setObjectName(u"backups"_s);
    m_view->setAccessibleName(tr("Backups"));
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setShowGrid(false);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(kRowHeight);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_list->setModel(m_rows);
    m_loss->setObjectName(u"loss"_s);
    m_loss->setTextFormat(Qt::PlainText);
    m_loss->setWordWrap(true);
    m_loss->setMinimumHeight(kRowHeight * 4);
    m_loss->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    column->addWidget(m_view, 1);
    column->addWidget(m_loss);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { showChosen(); });
}

void BackupsDialog::buildCopying()
{
    connect(m_copying, &CopyPanel::copyRequested, this, [this] { copyTo(m_copying->folder()); });
    connect(m_opener, &CopyOpener::failed, m_strip, &MessageStrip::showProblem);
    connect(m_opener, &CopyOpener::opened, this, &BackupsDialog::join);
}

void BackupsDialog::buildButtons(QVBoxLayout* column)
{
    auto* now = new QPushButton(tr("&Back up now"), this);
    auto* other = new QPushButton(tr("&From another file…"), this);
    auto* close = new QPushButton(tr("Close"), this);
    now->setObjectName(u"now"_s);
    other->setObjectName(u"other"_s);
    other->setToolTip(tr("A backup or an encrypted copy on a stick"));
    auto* list = new QPushButton(tr("The &list"), this);
    list->setObjectName(u"ofList"_s);
    list->setMenu(new QMenu(list));
    list->menu()->addActions(m_list->output().actions());
    m_restore->setObjectName(u"restore"_s);
    m_restore->setProperty("accent", true);
    for (QPushButton* button : {now, other, list, close, m_restore})
        button->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kSmall);
    row->addWidget(now);
    row->addWidget(other);
    row->addWidget(list);
    row->addStretch(1);
    row->addWidget(close);
    row->addWidget(m_restore);
    column->addLayout(row);
    connect(now, &QPushButton::clicked, this, &BackupsDialog::makeOne);
    connect(other, &QPushButton::clicked, this, [this] {
        const QString stick = copyReminder(m_file, m_clock).folder;
        const QString chosen = QFileDialog::getOpenFileName(
            this, tr("Backup to restore"), stick.isEmpty() ? lastFolder(FileOf::Backups) : stick,
            tr("Backups and copies (*.rvbackup *.redvest);;All files (*)"));
        noteFolder(FileOf::Backups, chosen);
        if (!chosen.isEmpty())
            openOther(chosen);
    });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, &BackupsDialog::restore);
    connect(this, &QDialog::finished, this, [this] { m_bar->cancel(); });
}

void BackupsDialog::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && focusWidget() == m_view)
        return restore();
    if (auto* button = qobject_cast<QPushButton*>(focusWidget()); isEnter && button != nullptr)
        return button->click();
    QDialog::keyPressEvent(event);
}

/// Esc takes the question back first.
void BackupsDialog::reject()
{
    if (!m_isAsking)
        return QDialog::reject();
    ask(false);
    m_view->setFocus(Qt::OtherFocusReason);
}

bool BackupsDialog::isBusy() const
{
    return m_bar->isRunning();
}

const Backup* BackupsDialog::chosen() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? &m_rows.row(index.row()) : nullptr;
}

void BackupsDialog::ask(bool isAsking)
{
    m_isAsking = isAsking;
    m_restore->setText(isAsking ? tr("Yes, &go back to this state") : tr("&Restore…"));
    setRole(m_loss, isAsking ? "error" : "");
    if (isAsking)
        m_restore->setFocus(Qt::OtherFocusReason);
}

ListFacts BackupsDialog::facts() const
{
    return {.title = tr("Backups") + u' ' + QFileInfo(m_file).fileName(),
            .office = m_office,
            .asOf = tr("As of %1").arg(toLocalText(m_clock.now()))};
}

void BackupsDialog::hold(const Workspace& ws)
{
    m_office = ws.office().name;
    m_whyNot = refusals(ws, Deed::Restore).empty() ? QString() : tr("Who may: %1").arg(whoMay(Deed::Restore));
    m_restore->setToolTip(tipText(m_whyNot));
    setRestorable(m_restore->isEnabled());
}

void BackupsDialog::setRestorable(bool is)
{
    m_restore->setEnabled(is && m_whyNot.isEmpty());
}

void BackupsDialog::refresh()
{
    using List = std::vector<Backup>;
    setRestorable(false);
    const auto work = [file = m_file](Progress&) { return backups(file); };
    m_bar->run<List>(tr("Reading the backups"), work, [this](JobResult<List> result) {
        if (result.end == JobEnd::Failed)
            m_strip->showProblem(result.message);
        if (!result.value)
            return;
        m_own = std::move(*result.value);
        showRows();
        m_view->setFocus();
    });
}

void BackupsDialog::showRows()
{
    std::vector<Backup> rows = m_others;
    rows.insert(rows.end(), m_own.begin(), m_own.end());
    m_rows.setRows(std::move(rows));
    m_loss->setText(m_rows.rowCount() == 0 ? tr("There is no backup yet.") : QString());
    if (m_rows.rowCount() > 0)
        m_view->setCurrentIndex(m_rows.index(0, 0));
}

void BackupsDialog::openOther(const QString& file)
{
    m_strip->dismiss();
    if (isBusy())
        return;
    if (const auto label = labelOf(file))
        return m_opener->ask(file, *label);
    m_opener->hide();
    m_bar->run<Backup>(
        tr("Reading the backup"), [file](Progress&) { return inspect(file); },
        [this, file](JobResult<Backup> result) {
            if (result.end == JobEnd::Failed)
                return m_strip->showProblem(result.message);
            if (result.value)
                join(file, std::move(*result.value));
        });
}

void BackupsDialog::join(const QString& file, Backup backup)
{
    std::erase_if(m_others, [&](const Backup& b) { return b.path == backup.path; });
    m_origin.insert(backup.path, file);
    m_others.insert(m_others.begin(), std::move(backup));
    showRows();
    m_view->setFocus(Qt::OtherFocusReason);
}

void BackupsDialog::showChosen()
{
    ask(false);
    setRestorable(false);
    const Backup* backup = chosen();
    if (backup == nullptr)
        return;
    if (!backup->counts())
        return m_loss->setText(backup->damage);
    m_loss->setText(tr("Comparing with the present state…"));
    const auto work = [open = m_open, backup = *backup](Progress&) { return lossOf(*open(), backup); };
    m_lossJob.run<Loss>(this, work, [this](JobResult<Loss> result) {
        if (result.end == JobEnd::Failed)
            m_strip->showProblem(result.message);
        if (result.value)
            showLoss(*result.value);
    });
}

void BackupsDialog::showLoss(const Loss& loss)
{
    setRestorable(!loss.isOtherOffice);
    if (loss.isOtherOffice)
        return m_loss->setText(tr("This backup belongs to another workspace: %1. It is not put in the place of this "
                                  "one. To look into it, copy it to this PC and open it as a workspace.")
                                   .arg(m_rows.row(m_view->currentIndex().row()).content.office));
    if (loss.entries == 0)
        return m_loss->setText(tr("Nothing was written since: restoring it takes nothing away."));
    QStringList people;
    for (auto it = loss.byActor.begin(); it != loss.byActor.end(); ++it)
        people << u"%1 %2"_s.arg(it.key(), thousands(it.value()));
    QStringList said{tr("Restoring it takes away %1 entries written since: %2. The present state is kept as a backup "
                        "first. The latest:")
                         .arg(thousands(loss.entries), people.join(u", "_s))};
    for (std::size_t i = 0; i < std::min<std::size_t>(loss.last.size(), kLatest); ++i)
        said << u"  "_s + lossLine(loss.last[i]);
    m_loss->setText(said.join(u'\n'));
}

void BackupsDialog::makeOne()
{
    if (isBusy())
        return;
    const auto work = [open = m_open, &clock = m_clock](Progress& progress) {
        return backUp(*open(), BackupCause::Manual, clock, progress);
    };
    m_bar->run<Backup>(tr("Backup"), work, [this](JobResult<Backup> result) {
        if (result.end == JobEnd::Failed)
            return m_strip->showProblem(result.message);
        if (result.value)
            refresh();
    });
}

void BackupsDialog::copyTo(const QString& folder)
{
    if (isBusy())
        return;
    using Answer = std::shared_ptr<Outcome<SealedCopy>>;
    const CopyWish wish{.target = folder, .passphrase = m_copying->passphrase()};
    const auto work = [open = m_open, &clock = m_clock, wish](Progress& progress) {
        return std::make_shared<Outcome<SealedCopy>>(copySealed(*open(), wish, clock, progress));
    };
    m_bar->run<Answer>(tr("Encrypted copy"), work, [this](JobResult<Answer> result) {
        if (result.end == JobEnd::Failed)
            return m_strip->showProblem(result.message);
        if (!result.value)
            return;
        if (!(*result.value)->ok())
            return m_strip->showProblem(textOf((*result.value)->problems()));
        m_copying->clearPassphrase();
        m_copying->look();
        m_strip->showMessage(tr("Encrypted copy written to %1 and read back.").arg((**result.value)->path));
        refresh();
    });
}

void BackupsDialog::restore()
{
    if (isBusy() || chosen() == nullptr || !m_whyNot.isEmpty())
        return;
    if (!m_isAsking)
        return ask(true);
    using Answer = std::shared_ptr<Outcome<PreparedRestore>>;
    const QString path = chosen()->path;
    const auto work = [open = m_open, &clock = m_clock, path](Progress& progress) {
        return std::make_shared<Outcome<PreparedRestore>>(prepareRestore(*open(), path, {}, clock, progress));
    };
    ask(false);
    m_bar->run<Answer>(tr("Restoring"), work, [this, path](JobResult<Answer> result) {
        if (result.end == JobEnd::Failed)
            return m_strip->showProblem(result.message);
        if (!result.value)
            return m_strip->showMessage(tr("Stopped. Nothing was changed."));
        if (!(*result.value)->ok())
            return m_strip->showProblem(textOf((*result.value)->problems()));
        PreparedRestore ready = ***result.value;
        ready.from = m_origin.value(path, path);
        Q_EMIT restoreReady(ready);
    });
}

} // namespace redvest::ui
