// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/backups/check_dialog.h"

#include "core/usecases/history/history.h"
#include "core/usecases/history/proof.h"
#include "core/usecases/workspace/rights.h"
#include "core/usecases/workspace/start_report.h"
#include "ui/parts/look/job_bar.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/shown_text.h"
#include "ui/parts/look/theme.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList textsOf(const Problems& problems)
{
    QStringList texts;
    for (const Problem& problem : problems)
        texts << problem.text;
    return texts;
}

} // namespace

CheckDialog::CheckDialog(OpenWorkspace open, const Clock& clock, bool mayRepair, QWidget* parent)
    : QDialog(parent)
    , m_open(std::move(open))
    , m_clock(clock)
    , m_mayRepair(mayRepair)
    , m_verdict(plainLabel(this))
    , m_lines(new QPlainTextEdit(this))
    , m_bar(new JobBar(this))
    , m_repair(new QPushButton(tr("Back up and repair"), this))
    , m_rescue(new QPushButton(tr("Restore or rescue…"), this))
{
    setWindowTitle(tr("Check database"));
    resize(680, 400);
    m_verdict->setObjectName(u"verdict"_s);
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setWordWrap(true);
    m_lines->setObjectName(u"lines"_s);
    m_lines->setAccessibleName(tr("What was found"));
    m_lines->setReadOnly(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    column->setSpacing(space::kSmall);
    column->addWidget(m_verdict);
    column->addWidget(m_lines, 1);
    column->addWidget(m_bar);
    buildButtons();
    check();
}

void CheckDialog::buildButtons()
{
    auto* again = new QPushButton(tr("Check again"), this);
    auto* close = new QPushButton(tr("Close"), this);
    again->setObjectName(u"again"_s);
    m_repair->setObjectName(u"repair"_s);
    m_repair->setProperty("accent", true);
    m_rescue->setObjectName(u"rescue"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kSmall);
    for (QPushButton* button : {again, m_rescue, close, m_repair}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->insertStretch(1, 1);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    connect(again, &QPushButton::clicked, this, &CheckDialog::check);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_repair, &QPushButton::clicked, this, &CheckDialog::repair);
    connect(m_rescue, &QPushButton::clicked, this, &CheckDialog::rescueWanted);
    connect(this, &QDialog::finished, this, [this] { m_bar->cancel(); });
}

void CheckDialog::hold(const Workspace& ws)
{
    const bool may = refusals(ws, Deed::Repair).empty();
    m_repair->setEnabled(may);
    m_repair->setToolTip(tipText(may ? QString() : tr("Who may: %1").arg(whoMay(Deed::Repair))));
}

bool CheckDialog::isBusy() const
{
    return m_bar->isRunning();
}

void CheckDialog::say(const char* role, const QString& verdict, const QStringList& lines)
{
    setRole(m_verdict, role);
    m_verdict->setText(verdict);
    m_lines->setPlainText(lines.join(u'\n'));
}

void CheckDialog::check()
{
    if (isBusy())
        return;
    m_repair->hide();
    m_rescue->hide();
    say("quiet", tr("Every record is compared with its journal, every page of the file is read."), {});
    using Found = std::pair<Problems, QStringList>; // what is wrong, or what is to be told besides
    const auto work = [open = m_open](Progress&) {
        const auto ws = open();
        const Problems problems = checkWorkspace(*ws);
        return Found{problems, problems.empty() ? textsOf(workspaceNotices(*ws)) << proofWords(proofOfHistory(*ws))
                                                : QStringList()};
    };
    m_bar->run<Found>(tr("Checking"), work, [this](const JobResult<Found>& result) {
        if (result.value)
            return showChecked(result.value->first, result.value->second);
        say("error", result.end == JobEnd::Failed ? result.message : tr("Stopped."), {});
        m_rescue->setVisible(result.end == JobEnd::Failed);
    });
}

void CheckDialog::showChecked(const Problems& problems, const QStringList& told)
{
    if (problems.empty())
        return say("ok", tr("The workspace is sound: every record agrees with its journal."), told);
    say("error",
        m_mayRepair ? tr("%n things are not as they should be. A backup is made before anything is mended.", nullptr,
                         int(problems.size()))
                    : tr("%n things are not as they should be. Open the workspace for writing to mend them.", nullptr,
                         int(problems.size())),
        textsOf(problems));
    m_repair->setVisible(m_mayRepair);
    m_repair->setFocus();
}

void CheckDialog::repair()
{
    if (isBusy())
        return;
    m_repair->hide();
    using Answer = std::shared_ptr<Outcome<Repair>>;
    const auto work = [open = m_open, &clock = m_clock](Progress& progress) {
        const auto ws = open();
        return std::make_shared<Outcome<Repair>>(repairWorkspace(*ws, clock, progress));
    };
    m_bar->run<Answer>(tr("Repairing"), work, [this](const JobResult<Answer>& result) {
        if (!result.value)
            return say("error", result.end == JobEnd::Failed ? result.message : tr("Stopped."), {});
        if (!(*result.value)->ok())
            return say("error", (*result.value)->problems().front().text, {});
        showRepaired(***result.value);
        Q_EMIT repaired();
    });
}

void CheckDialog::showRepaired(const Repair& repair)
{
    QStringList lines = textsOf(repair.left) + textsOf(repair.repaired);
    if (!repair.kept.isEmpty())
        lines << tr("The state before is kept in %1.").arg(repair.kept);
    if (repair.left.empty())
        return say("ok", tr("The workspace is sound now."), lines);
    say("error", repair.remedy, lines);
    m_rescue->show();
    m_rescue->setFocus();
}

} // namespace redvest::ui
