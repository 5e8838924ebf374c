// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/backups/rescue_dialog.h"

#include "core/usecases/backups/backups.h"
#include "core/usecases/backups/rescue.h"
#include "core/usecases/backups/salvage.h"
#include "core/usecases/workspace/rights.h"
#include "ui/parts/look/job_bar.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/shown_text.h"
#include "ui/parts/look/theme.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

RescueDialog::RescueDialog(QString file, const QString& reason, const Clock& clock, QString actor, QWidget* parent)
    : QDialog(parent)
    , m_file(std::move(file))
    , m_actor(std::move(actor))
    , m_clock(clock)
    , m_says(sayingLabel(reason, "error", this))
    , m_backupSays(sayingLabel(tr("Looking for a sound backup…"), "quiet", this))
    , m_open(new QPushButton(tr("Open the new workspace"), this))
    , m_bar(new JobBar(this))
{
    setWindowTitle(tr("Damaged workspace"));
    setMinimumWidth(680);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kSection, space::kLarge, space::kSection, space::kLarge);
    column->setSpacing(space::kMedium);
    auto* title = sayingLabel(tr("%1 is damaged").arg(QFileInfo(m_file).fileName()), "title", this);
    m_says->setObjectName(u"says"_s);
    m_backupSays->setObjectName(u"backup"_s);
    column->addWidget(title);
    column->addWidget(m_says);
    m_restore = addWay(column, u"restore"_s, tr("Restore the backup"), m_backupSays);
    m_restore->setEnabled(false);
    m_salvage =
        addWay(column, u"salvage"_s, tr("Rescue into a new file…"),
               sayingLabel(tr("Brings together all that can be proven, also what was entered after the backup, and "
                              "lists what cannot. The damaged file is not touched. Takes seconds, for a whole city "
                              "some minutes."),
                           "quiet", this));
    column->addWidget(m_bar);
    auto* row = new QHBoxLayout;
    auto* other = new QPushButton(tr("Choose another workspace…"), this);
    other->setObjectName(u"other"_s);
    other->setAutoDefault(false);
    m_open->setObjectName(u"open"_s);
    m_open->setProperty("accent", true);
    m_open->hide();
    row->addWidget(other);
    row->addStretch(1);
    row->addWidget(m_open);
    column->addLayout(row);
    connect(other, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_open, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_restore, &QPushButton::clicked, this, &RescueDialog::restoreBackup);
    connect(m_salvage, &QPushButton::clicked, this, &RescueDialog::askForName);
    connect(this, &QDialog::finished, this, [this] { m_bar->cancel(); });
    lookForBackup();
}

QPushButton* RescueDialog::addWay(QVBoxLayout* column, const QString& name, const QString& text, QLabel* explanation)
{
    constexpr int kButtonWidth = 190;
    auto* card = new QFrame(this);
    card->setProperty("card", true);
    auto* row = new QHBoxLayout(card);
    row->setContentsMargins(space::kLarge, space::kMedium, space::kLarge, space::kMedium);
    row->setSpacing(space::kLarge);
    auto* button = new QPushButton(text, card);
    button->setObjectName(name);
    button->setAutoDefault(false);
    button->setMinimumWidth(kButtonWidth);
    row->addWidget(button, 0, Qt::AlignTop);
    row->addWidget(explanation, 1);
    column->addWidget(card);
    return button;
}

bool RescueDialog::isBusy() const
{
    return m_bar->isRunning();
}

void RescueDialog::setWaysEnabled(bool areEnabled)
{
    const auto may = [this](Deed deed) { return m_guardian == nullptr || refusals(*m_guardian, deed).empty(); };
    m_restore->setEnabled(areEnabled && m_backup && may(Deed::Restore));
    m_salvage->setEnabled(areEnabled && may(Deed::Salvage));
}

void RescueDialog::hold(const Workspace& guardian)
{
    m_guardian = &guardian;
    const auto tip = [&](QPushButton* button, Deed deed) {
        const bool may = refusals(guardian, deed).empty();
        button->setToolTip(tipText(may ? QString() : tr("Who may: %1").arg(whoMay(deed))));
        button->setEnabled(button->isEnabled() && may);
    };
    tip(m_restore, Deed::Restore);
    tip(m_salvage, Deed::Salvage);
}

void RescueDialog::showProblem(const QString& sentence)
{
    setRole(m_says, "error");
    m_says->setText(sentence);
    setWaysEnabled(true);
}

void RescueDialog::lookForBackup()
{
    using Found = std::optional<Backup>;
    const auto work = [file = m_file, guardian = m_guardian](Progress& progress) {
        return newestSoundBackup(file, progress, guardian);
    };
    m_salvage->setEnabled(false);
    m_bar->run<Found>(tr("Looking for a sound backup…"), work,
                      [this](const JobResult<Found>& result) { showBackup(result.value.value_or(std::nullopt)); });
}

void RescueDialog::showBackup(const std::optional<Backup>& backup)
{
    m_backup = backup;
    adjustSize();
    setWaysEnabled(true);
    (m_backup ? m_restore : m_salvage)->setFocus();
    if (!m_backup)
        return m_backupSays->setText(tr("There is no sound backup in the folder of backups of this workspace."));
    const WorkspaceContent& content = m_backup->content;
    m_backupSays->setText(
        tr("Sound backup of %1: %2 people, %3 shifts, last entry %4 by %5. What was entered after that "
           "would be missing. The damaged file is kept beside the backups.")
            .arg(toLocalText(m_backup->at), thousands(content.people), thousands(content.shifts),
                 toLocalText(content.lastAt), content.lastActor));
}

void RescueDialog::restoreBackup()
{
    if (isBusy() || !m_backup)
        return;
    setWaysEnabled(false);
    using Answer = Problems;
    const auto work = [file = m_file, path = m_backup->path, actor = m_actor, guardian = m_guardian,
                       &clock = m_clock](Progress&) {
        const auto plan = guardian != nullptr ? prepareRestoreFor(*guardian, file, path, {}, clock)
                                              : prepareRestoreOver(file, path, {}, actor, clock);
        if (!plan.ok())
            return plan.problems();
        finishRestore(*plan);
        return Problems{};
    };
    m_bar->run<Answer>(tr("Restoring"), work, [this](const JobResult<Answer>& result) {
        if (result.end != JobEnd::Done)
            return showProblem(result.end == JobEnd::Failed ? result.message : tr("Stopped. Nothing was changed."));
        if (!result.value->empty())
            return showProblem(result.value->front().text);
        m_next = m_file;
        accept();
    });
}

void RescueDialog::askForName()
{
    const QFileInfo file(m_file);
    const QString suggestion = file.absolutePath() + u'/' + file.completeBaseName() + tr("-rescued") + u".redvest"_s;
    QString out =
        QFileDialog::getSaveFileName(this, tr("Name the new workspace"), suggestion, tr("Workspaces (*.redvest)"),
                                     nullptr, QFileDialog::DontConfirmOverwrite);
    if (out.isEmpty())
        return;
    if (QFileInfo(out).suffix().isEmpty())
        out += u".redvest"_s;
    salvageInto(out);
}

void RescueDialog::salvageInto(const QString& out)
{
    if (isBusy())
        return;
    setWaysEnabled(false);
    struct Rescued
    {
        Problems refused;
        Salvaged salvaged;
        QString list;
    };
    const auto work = [file = m_file, out, actor = m_actor, guardian = m_guardian,
                       &clock = m_clock](Progress& progress) {
        const auto salvaged = guardian != nullptr ? salvageFor(*guardian, file, out, clock, progress)
                                                  : salvageWorkspace(file, out, actor, clock, progress);
        if (!salvaged.ok())
            return Rescued{salvaged.problems(), {}, {}};
        return Rescued{{}, *salvaged, writeLeftOut(*salvaged)};
    };
    m_bar->run<Rescued>(tr("Rescuing"), work, [this](const JobResult<Rescued>& result) {
        if (result.end != JobEnd::Done)
            return showProblem(result.end == JobEnd::Failed ? result.message : tr("Stopped. Nothing was changed."));
        if (!result.value->refused.empty())
            return showProblem(result.value->refused.front().text);
        showSalvaged(result.value->salvaged, result.value->list);
    });
}

void RescueDialog::showSalvaged(const Salvaged& salvaged, const QString& list)
{
    QStringList words = salvageWords(salvaged);
    if (!list.isEmpty())
        words << tr("What was left out is listed in %1.").arg(list);
    setRole(m_says, salvaged.isVerified() ? "ok" : "error");
    m_says->setText(words.join(u'\n'));
    m_next = salvaged.out;
    for (QPushButton* way : {m_restore, m_salvage})
        way->parentWidget()->hide();
    adjustSize();
    m_open->show();
    m_open->setDefault(true);
    m_open->setFocus();
}

} // namespace redvest::ui
