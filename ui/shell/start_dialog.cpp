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
#include "ui/shell/server_dialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>
#include <QUuid>
#include <QVBoxLayout>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

StartDialog::StartDialog(const Clock& clock, QString actor, QWidget* parent)
    : QDialog(parent)
    , m_clock(clock)
    , m_actor(std::move(actor))
    , m_reason(plainLabel(this))
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
    column->addWidget(makeNewForm());
    column->addWidget(m_opener);
    column->addWidget(m_job);
    column->addWidget(makeButtons());
    connect(m_opener, &CopyOpener::failed, this, &StartDialog::setReason);
    connect(m_opener, &CopyOpener::opened, this, [this](const QString&, const Backup& backup) { restore(backup); });
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
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, slot);
        row->addWidget(button);
        return button;
    };
    add(tr("Open workspace…"), u"open"_s, &StartDialog::openExisting);
    add(tr("Shared workspace…"), u"shared"_s, &StartDialog::openShared);
    add(tr("From a backup…"), u"fromBackup"_s, &StartDialog::chooseBackup);
    add(tr("Make a sample…"), u"sample"_s, &StartDialog::makeFromSample);
    row->addStretch(1);
    add(tr("New workspace…"), u"new"_s, &StartDialog::makeNew)->setProperty("accent", true);
    return box;
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
