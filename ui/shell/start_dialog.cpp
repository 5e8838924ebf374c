// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/start_dialog.h"

#include "core/sample/sample.h"
#include "core/usecases/backups/backup_copies.h"
#include "core/usecases/backups/backups.h"
#include "core/usecases/workspace/setup.h"
#include "ui/backups/copy_opener.h"
#include "ui/desk/remembered.h"
#include "ui/parts/form/division_picker.h"
#include "ui/parts/look/job_bar.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/theme.h"
#include "ui/shell/file_drop.h"
#include "ui/shell/recent_list.h"
#include "ui/shell/server_dialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

StartDialog::StartDialog(const Clock& clock, QString actor, QWidget* parent)
    : QDialog(parent)
    , m_clock(clock)
    , m_actor(std::move(actor))
    , m_reason(plainLabel(this))
    , m_recent(new RecentList(this))
    , m_division(new DivisionPicker(this))
    , m_office(new QLineEdit(this))
    , m_job(new JobBar(this))
    , m_opener(new CopyOpener(QDir::temp().filePath(u"redvest-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces)),
                              this))
{
    setWindowTitle(tr("RedVest"));
    setMinimumWidth(640);
    auto* title = plainLabel(tr("Volunteer desk"), this);
    title->setProperty("role", u"title"_s);
    m_reason->setProperty("role", u"error"_s);
    m_reason->setWordWrap(true);
    m_reason->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(title);
    column->addWidget(m_reason);
    column->addWidget(makeRecent(), 1);
    column->addWidget(makeNewForm());
    column->addWidget(m_opener);
    column->addWidget(m_job);
    column->addWidget(makeButtons());
    connect(m_opener, &CopyOpener::failed, this, &StartDialog::setReason);
    connect(m_opener, &CopyOpener::opened, this, [this](const QString&, const Backup& backup) { restore(backup); });
    connect(new FileDrop(this, {u"redvest"_s}), &FileDrop::dropped, this, &StartDialog::openRecent);
    m_division->setFocus();
}

StartDialog::~StartDialog() = default;

QWidget* StartDialog::makeRecent()
{
    m_recentBox = new QWidget(this);
    auto* title = plainLabel(tr("Opened last"), m_recentBox);
    setRole(title, "quiet");
    title->setBuddy(m_recent);
    auto* remove = new QPushButton(tr("Take off the list"), m_recentBox);
    remove->setObjectName(u"removeRecent"_s);
    remove->setAutoDefault(false);
    auto* head = new QHBoxLayout;
    head->addWidget(title);
    head->addStretch(1);
    head->addWidget(remove);
    auto* column = new QVBoxLayout(m_recentBox);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kTight);
    column->addLayout(head);
    column->addWidget(m_recent, 1);
    m_recentBox->hide();
    connect(m_recent, &RecentList::chosen, this, &StartDialog::openRecent);
    connect(m_recent, &RecentList::removeWanted, this, &StartDialog::removeRecent);
    connect(remove, &QPushButton::clicked, this, [this] { removeRecent(m_recent->place()); });
    return m_recentBox;
}

void StartDialog::offerRecent(std::unique_ptr<QSettings> kept, const QString& open)
{
    m_kept = std::move(kept);
    m_open = open;
    showRecent();
    if (m_recent->rowCount() > 0)
        m_recent->setFocus();
}

void StartDialog::showRecent()
{
    std::vector<RecentWorkspace> all = recentWorkspaces(*m_kept);
    std::erase_if(all, [this](const RecentWorkspace& one) { return one.place == m_open; });
    m_recent->setWorkspaces(all);
    m_recentBox->setVisible(!all.empty());
}

void StartDialog::openRecent(const QString& place)
{
    if (m_job->isRunning())
        return;
    if (!RecentList::isThere(place))
        return setReason(
            tr("%1 is not there any more. It may have been moved, or lie on a stick that is not plugged in: "
               "open it where it lies now, or take it off the list with Delete.")
                .arg(QDir::toNativeSeparators(place)));
    m_file = place;
    accept();
}

void StartDialog::removeRecent(const QString& place)
{
    if (place.isEmpty() || !m_kept)
        return;
    const int row = m_recent->currentRow();
    forgetWorkspace(*m_kept, place);
    setReason({});
    showRecent();
    if (m_recent->rowCount() > 0)
        m_recent->setCurrentCell(std::min(row, m_recent->rowCount() - 1), 0);
    else
        m_division->setFocus();
}

QWidget* StartDialog::makeNewForm()
{
    auto* box = new QWidget(this);
    auto* form = new QFormLayout(box);
    form->setLabelAlignment(Qt::AlignRight);
    form->setContentsMargins(0, 8, 0, 8);
    m_division->setObjectName(u"division"_s);
    m_division->setPlaceholderText(tr("Name, pinyin or code: 静安 / jaq / 310106"));
    m_division->setDivisions(countryEntries(DivisionTree(divisionsToChooseFrom())));
    m_office->setObjectName(u"office"_s);
    m_office->setPlaceholderText(tr("For example 静安区文明办"));
    connect(m_division, &DivisionPicker::codeChanged, this, &StartDialog::proposeOffice);
    connect(m_division, &DivisionPicker::committed, m_office, [this] { m_office->setFocus(); });
    connect(m_office, &QLineEdit::textEdited, this, [this] { mark(m_office, "derived", false); });
    auto* hint =
        plainLabel(tr("A workspace is one file. It holds the division tree below the division you choose."), box);
    hint->setProperty("role", u"quiet"_s);
    hint->setWordWrap(true);
    form->addRow(tr("Division"), m_division);
    form->addRow(tr("Office"), m_office);
    form->addRow(QString(), hint);
    return box;
}

QWidget* StartDialog::makeButtons()
{
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString& text, const QString& name, void (StartDialog::*slot)()) {
        auto* button = new QPushButton(text, box);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, slot);
        row->addWidget(button);
        return button;
    };
    add(tr("Open workspace…"), u"open"_s, &StartDialog::openExisting);
    add(tr("Shared workspace…"), u"shared"_s, &StartDialog::openShared);
    add(tr("From a backup…"), u"fromBackup"_s, &StartDialog::chooseBackup);
    add(tr("Make a sample…"), u"sample"_s, &StartDialog::makeFromSample);
    row->addStretch(1);
    // Enter in a field goes on; on another button it presses that one.
    QPushButton* fresh = add(tr("New workspace…"), u"new"_s, &StartDialog::makeNew);
    fresh->setProperty("accent", true);
    fresh->setDefault(true);
    return box;
}

void StartDialog::proposeOffice()
{
    const bool isOwn = !m_office->text().trimmed().isEmpty() && !m_office->property("derived").toBool();
    if (isOwn)
        return;
    // The picker shows the way from the province down; the office is called after its end.
    const QString name = m_division->code().isEmpty() ? QString() : m_division->text().section(u'›', -1).trimmed();
    m_office->setText(name.isEmpty() ? QString() : name + u"文明办"_s);
    mark(m_office, "derived", !name.isEmpty());
}

/// Enter where the key of a copy is typed opens that copy, and nothing besides.
void StartDialog::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_opener->isAncestorOf(focusWidget()))
        return event->accept();
    QDialog::keyPressEvent(event);
}

void StartDialog::setReason(const QString& sentence)
{
    m_reason->setText(sentence);
    m_reason->setVisible(!sentence.isEmpty());
}

void StartDialog::openExisting()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Open workspace"), lastFolder(FileOf::Workspaces),
                                                      tr("Workspaces (*.redvest)"));
    noteFolder(FileOf::Workspaces, file);
    if (file.isEmpty())
        return;
    m_file = file;
    accept();
}

void StartDialog::openShared()
{
    ServerDialog dialog(this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_file = dialog.address();
    accept();
}

QString StartDialog::askForName(const QString& suggestion)
{
    const QString last = lastFolder(FileOf::Workspaces);
    const QString folder = last.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : last;
    QString file =
        QFileDialog::getSaveFileName(this, tr("Name the workspace"), folder + u'/' + suggestion,
                                     tr("Workspaces (*.redvest)"), nullptr, QFileDialog::DontConfirmOverwrite);
    noteFolder(FileOf::Workspaces, file);
    if (!file.isEmpty() && QFileInfo(file).suffix().isEmpty())
        file += u".redvest"_s;
    return file;
}

void StartDialog::makeNew()
{
    if (m_division->code().isEmpty()) {
        setReason(tr("Choose the division first."));
        m_division->setFocus();
        return;
    }
    const QString office = m_office->text().trimmed();
    if (office.isEmpty()) {
        setReason(tr("Say which office this workspace belongs to."));
        m_office->setFocus();
        return;
    }
    const QString file = askForName(office + u".redvest"_s);
    if (file.isEmpty())
        return;
    const NewWorkspace wanted{m_division->code(), office,
                              levelOfCode(m_division->code()).value_or(DivisionLevel::District)};
    runMaking(tr("Making the workspace"), file, [=, actor = m_actor, &clock = m_clock](Progress& progress) {
        const auto made = makeWorkspace(file, wanted, actor, clock, progress);
        return made.ok() ? Problems{} : made.problems();
    });
}

void StartDialog::makeFromSample()
{
    const QString file = askForName(tr("sample") + u".redvest"_s);
    if (file.isEmpty())
        return;
    runMaking(tr("Making the sample"), file, [=, actor = m_actor, &clock = m_clock](Progress& progress) {
        const auto made = makeSample(file, SampleScale::District, actor, clock, progress);
        return made.ok() ? Problems{} : made.problems();
    });
}

void StartDialog::chooseBackup()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Backup to restore"), lastFolder(FileOf::Backups),
                                                      tr("Backups and copies (*.rvbackup *.redvest);;All files (*)"));
    noteFolder(FileOf::Backups, file);
    if (!file.isEmpty())
        openBackup(file);
}

void StartDialog::openBackup(const QString& file)
{
    setReason({});
    if (m_job->isRunning())
        return;
    if (const auto label = labelOf(file))
        return m_opener->ask(file, *label);
    m_opener->hide();
    m_job->run<Backup>(
        tr("Reading the backup"), [file](Progress&) { return inspect(file); },
        [this](const JobResult<Backup>& result) {
            if (result.end == JobEnd::Failed)
                setReason(result.message);
            else if (result.value)
                restore(*result.value);
        });
}

void StartDialog::restore(const Backup& backup)
{
    const QString file = askForName(backup.content.office + u".redvest"_s);
    if (!file.isEmpty())
        restoreAs(backup, file);
}

void StartDialog::restoreAs(const Backup& backup, const QString& file)
{
    if (QFileInfo::exists(file))
        return setReason(
            tr("There is already a file %1; it was not touched. Choose another name.").arg(QFileInfo(file).fileName()));
    runMaking(tr("Restoring"), file, [backup, file, actor = m_actor, &clock = m_clock](Progress&) {
        const auto plan = prepareRestoreOver(file, backup.path, {}, actor, clock);
        if (plan.ok())
            finishRestore(*plan);
        return plan.ok() ? Problems{} : plan.problems();
    });
}

void StartDialog::runMaking(const QString& what, const QString& file, std::function<Problems(Progress&)> make)
{
    if (m_job->isRunning())
        return;
    m_job->run<Problems>(what, std::move(make), [this, file](const JobResult<Problems>& result) {
        if (result.end == JobEnd::Failed)
            setReason(result.message);
        else if (result.end == JobEnd::Done && !result.value->empty())
            setReason(result.value->front().text);
        else if (result.end == JobEnd::Done) {
            m_file = file;
            accept();
        }
    });
}

} // namespace redvest::ui
