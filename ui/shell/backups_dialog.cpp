// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/backups_dialog.h"

#include "core/usecases/backup_copies.h"
#include "ui/parts/job_bar.h"
#include "ui/parts/looks.h"
#include "ui/parts/message_strip.h"
#include "ui/parts/theme.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<ColumnSpec<Backup>> columns()
{
    using Column = ColumnSpec<Backup>;
    const auto number = [](const QString& title, qint64 WorkspaceContent::*what) {
        return Column(
                   title, [what](const Backup& b) { return b.counts() ? thousands(b.content.*what) : QString(); }, 76)
            .toTheRight();
    };
    const auto last = [](const Backup& b) {
        return b.counts() ? toLocalText(b.content.lastAt) + u' ' + b.content.lastActor : b.damage;
    };
    return {
        Column(
            BackupsDialog::tr("When"), [](const Backup& b) { return toLocalText(b.at); }, 130),
        Column(
            BackupsDialog::tr("Why"), [](const Backup& b) { return causeWords(b.cause); }, 110),
        Column(
            BackupsDialog::tr("Size"), [](const Backup& b) { return QLocale().formattedDataSize(b.bytes, 1); }, 80)
            .toTheRight(),
        number(BackupsDialog::tr("People"), &WorkspaceContent::people),
        number(BackupsDialog::tr("Shifts"), &WorkspaceContent::shifts),
        number(BackupsDialog::tr("Assigned"), &WorkspaceContent::assignments),
        number(BackupsDialog::tr("Entries"), &WorkspaceContent::entries),
        Column(BackupsDialog::tr("Last entry"), last).withTip(last),
    };
}

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
    , m_rows(columns(), [](const Backup& b) { return b.path; })
    , m_view(new QTableView(this))
    , m_loss(new QLabel(this))
    , m_passphrase(new QLineEdit(this))
    , m_bar(new JobBar(this))
    , m_strip(new MessageStrip(this))
    , m_restore(new QPushButton(this))
{
    setWindowTitle(tr("Backups and restore"));
    resize(900, 560);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    column->setSpacing(space::kSmall);
    buildTable(column);
    buildCopy(column);
    column->addWidget(m_bar);
    column->addWidget(m_strip);
    buildButtons(column);
    ask(false);
    refresh();
}

void BackupsDialog::buildTable(QVBoxLayout* column)
{
    m_view->setObjectName(u"backups"_s);
    m_view->setAccessibleName(tr("Backups"));
    m_view->setModel(&m_rows);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setShowGrid(false);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(kRowHeight);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setStretchLastSection(true);
    for (int at = 0; at + 1 < m_rows.columnCount(); ++at)
        m_view->setColumnWidth(at, m_rows.headerData(at, Qt::Horizontal, WidthRole).toInt());
    m_loss->setObjectName(u"loss"_s);
    m_loss->setTextFormat(Qt::PlainText);
    m_loss->setWordWrap(true);
    m_loss->setMinimumHeight(kRowHeight * 3);
    m_loss->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    column->addWidget(m_view, 1);
    column->addWidget(m_loss);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { showChosen(); });
}

void BackupsDialog::buildCopy(QVBoxLayout* column)
{
    m_passphrase->setObjectName(u"passphrase"_s);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setPlaceholderText(tr("Passphrase of the copy; with a recovery key it may stay empty"));
    auto* copy = new QPushButton(tr("Copy to stick…"), this);
    copy->setObjectName(u"copy"_s);
    copy->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kSmall);
    row->addWidget(new QLabel(tr("Encrypted copy"), this));
    row->addWidget(m_passphrase, 1);
    row->addWidget(copy);
    column->addLayout(row);
    connect(copy, &QPushButton::clicked, this, [this] {
        const QString folder =
            QFileDialog::getExistingDirectory(this, tr("Copy to stick"), copyReminder(m_file, m_clock).folder);
        if (!folder.isEmpty())
            copyTo(folder);
    });
}

void BackupsDialog::buildButtons(QVBoxLayout* column)
{
    auto* now = new QPushButton(tr("Back up now"), this);
    auto* close = new QPushButton(tr("Close"), this);
    now->setObjectName(u"now"_s);
    m_restore->setObjectName(u"restore"_s);
    m_restore->setProperty("accent", true);
    for (QPushButton* button : {now, close, m_restore})
        button->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kSmall);
    row->addWidget(now);
    row->addStretch(1);
    row->addWidget(close);
    row->addWidget(m_restore);
    column->addLayout(row);
    connect(now, &QPushButton::clicked, this, &BackupsDialog::makeOne);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, &BackupsDialog::restore);
    connect(this, &QDialog::finished, this, [this] { m_bar->cancel(); });
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
    m_restore->setText(isAsking ? tr("Yes, go back to this state") : tr("Restore…"));
    setRole(m_loss, isAsking ? "error" : "");
}

void BackupsDialog::refresh()
{
    using List = std::vector<Backup>;
    m_restore->setEnabled(false);
    const auto work = [file = m_file](Progress&) { return backups(file); };
    m_bar->run<List>(tr("Reading the backups"), work, [this](JobResult<List> result) {
        if (result.end == JobEnd::Failed)
            m_strip->showProblem(result.message);
        if (!result.value)
            return;
        m_rows.setRows(std::move(*result.value));
        m_loss->setText(m_rows.rowCount() == 0 ? tr("There is no backup yet.") : QString());
        if (m_rows.rowCount() > 0)
            m_view->setCurrentIndex(m_rows.index(0, 0));
        m_view->setFocus();
    });
}

void BackupsDialog::showChosen()
{
    ask(false);
    m_restore->setEnabled(false);
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
    m_restore->setEnabled(!loss.isOtherOffice);
    if (loss.isOtherOffice)
        return m_loss->setText(tr("This backup belongs to another workspace."));
    if (loss.entries == 0)
        return m_loss->setText(tr("Nothing was written since: restoring it takes nothing away."));
    QStringList people;
    for (auto it = loss.byActor.begin(); it != loss.byActor.end(); ++it)
        people << u"%1 %2"_s.arg(it.key(), thousands(it.value()));
    const Loss::Entry& last = loss.last.front();
    m_loss->setText(
        tr("Restoring it takes away %1 entries written since: %2. The last one: %3 by %4. The present state "
           "is kept as a backup first.")
            .arg(thousands(loss.entries), people.join(u", "_s), toLocalText(last.at), last.actor));
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
    const CopyWish wish{.target = folder, .passphrase = m_passphrase->text()};
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
        m_passphrase->clear();
        m_strip->showMessage(tr("Encrypted copy written to %1 and read back.").arg((**result.value)->path));
        refresh();
    });
}

void BackupsDialog::restore()
{
    if (isBusy() || chosen() == nullptr)
        return;
    if (!m_isAsking)
        return ask(true);
    using Answer = std::shared_ptr<Outcome<PreparedRestore>>;
    const auto work = [open = m_open, &clock = m_clock, path = chosen()->path](Progress& progress) {
        return std::make_shared<Outcome<PreparedRestore>>(prepareRestore(*open(), path, {}, clock, progress));
    };
    ask(false);
    m_bar->run<Answer>(tr("Restoring"), work, [this](JobResult<Answer> result) {
        if (result.end == JobEnd::Failed)
            return m_strip->showProblem(result.message);
        if (!result.value)
            return m_strip->showMessage(tr("Stopped. Nothing was changed."));
        if (!(*result.value)->ok())
            return m_strip->showProblem(textOf((*result.value)->problems()));
        Q_EMIT restoreReady(***result.value);
    });
}

} // namespace redvest::ui
