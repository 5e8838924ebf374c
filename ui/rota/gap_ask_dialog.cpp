// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rota/gap_ask_dialog.h"

#include "ui/desk/remembered.h"
#include "ui/desk/session.h"
#include "ui/parts/look/button_row.h"
#include "ui/parts/look/job_bar.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/look/shown_text.h"
#include "ui/parts/look/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kWidth = 560;

Instant instantOf(const QDateTimeEdit& edit)
{
    return atLocal(edit.date(), edit.time());
}

} // namespace

GapAskDialog::GapAskDialog(Session& session, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_scope(new QComboBox(this))
    , m_per(new QComboBox(this))
    , m_from(new QDateTimeEdit(this))
    , m_to(new QDateTimeEdit(this))
    , m_deadline(new QDateTimeEdit(this))
    , m_withoutPosts(new QCheckBox(tr("Ask divisions too that have no post"), this))
    , m_folder(new QLineEdit(this))
    , m_replace(new QCheckBox(tr("Replace workbooks that are there already"), this))
    , m_go(new QPushButton(tr("Make the workbooks"), this))
    , m_bar(new JobBar(this))
    , m_strip(new MessageStrip(this))
{
    setObjectName(u"gapAskDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(titleText(tr("Ask for gaps")));
    setFixedWidth(scaledToText(kWidth));
    m_scope->setObjectName(u"gapScope"_s);
    m_per->setObjectName(u"gapPer"_s);
    m_from->setObjectName(u"gapFrom"_s);
    m_to->setObjectName(u"gapTo"_s);
    m_deadline->setObjectName(u"gapDeadline"_s);
    m_withoutPosts->setObjectName(u"gapWithoutPosts"_s);
    m_folder->setObjectName(u"gapFolder"_s);
    m_replace->setObjectName(u"gapReplace"_s);
    m_go->setObjectName(u"makeWorkbooks"_s);
    fill();
    build();
    connect(m_go, &QPushButton::clicked, this, &GapAskDialog::make);
    m_scope->setFocus();
}

void GapAskDialog::fill()
{
    const Workspace& ws = m_session.workspace();
    const DivisionTree& tree = ws.divisions();
    const QString office = ws.office().division;
    m_scope->addItem(tree.name(office), office);
    for (const Division* street : tree.within(office, DivisionLevel::Street)) {
        if (street->code != office && !street->isPseudo)
            m_scope->addItem(tree.shortPath(street->code), street->code);
    }
    m_per->addItem(tr("each community"), int(DivisionLevel::Community));
    m_per->addItem(tr("each street"), int(DivisionLevel::Street));
    const QDate tomorrow = ws.today().addDays(1);
    const QTime dutyBegins(7, 0);
    m_from->setDateTime({tomorrow, dutyBegins});
    m_to->setDateTime({tomorrow.addDays(1), dutyBegins});
    // Two hours from now, at a full hour.
    const Instant soon = plusMinutes(ws.now(), 180);
    m_deadline->setDateTime({localDate(soon), QTime(localTime(soon).hour(), 0)});
    for (QDateTimeEdit* edit : {m_from, m_to, m_deadline}) {
        edit->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
        edit->setCalendarPopup(true);
    }
    m_folder->setText(QDir::toNativeSeparators(lastFolder(FileOf::Outputs)));
}

void GapAskDialog::build()
{
    auto* browse = new QPushButton(tr("Browse…"), this);
    browse->setAutoDefault(false);
    connect(browse, &QPushButton::clicked, this, &GapAskDialog::chooseFolder);
    auto* folder = new QHBoxLayout;
    folder->addWidget(m_folder, 1);
    folder->addWidget(browse);
    auto* form = new QFormLayout;
    form->addRow(tr("Asked of"), m_scope);
    form->addRow(tr("A workbook for"), m_per);
    form->addRow(tr("Shifts from"), m_from);
    form->addRow(tr("to (exclusive)"), m_to);
    form->addRow(tr("To be back by"), m_deadline);
    form->addRow(QString(), m_withoutPosts);
    form->addRow(tr("Folder"), folder);
    form->addRow(QString(), m_replace);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    column->setSpacing(space::kMedium);
    column->addLayout(form);
    column->addWidget(m_bar);
    column->addWidget(m_strip);
    column->addWidget(buttonRow(this, m_go));
}

bool GapAskDialog::isBusy() const
{
    return m_bar->isRunning();
}

void GapAskDialog::chooseFolder()
{
    const QString chosen = QFileDialog::getExistingDirectory(this, tr("Folder for the workbooks"), m_folder->text());
    if (!chosen.isEmpty())
        m_folder->setText(QDir::toNativeSeparators(chosen));
}

GapWorkbookOrder GapAskDialog::order() const
{
    GapWorkbookOrder order;
    order.wish.scope = m_scope->currentData().toString();
    order.wish.per = static_cast<DivisionLevel>(m_per->currentData().toInt());
    order.wish.period = {instantOf(*m_from), instantOf(*m_to)};
    order.wish.deadline = instantOf(*m_deadline);
    order.wish.withoutPosts = m_withoutPosts->isChecked();
    order.folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    order.isForced = m_replace->isChecked();
    return order;
}

void GapAskDialog::make()
{
    if (isBusy())
        return;
    m_strip->dismiss();
    m_go->setEnabled(false);
    using Done = std::shared_ptr<Outcome<GapWorkbooksMade>>;
    Session* session = &m_session;
    m_bar->run<Done>(
        tr("Workbooks"),
        [session, wanted = order()](Progress& progress) {
            return std::make_shared<Outcome<GapWorkbooksMade>>(makeGapWorkbooks(*session->sibling(), wanted, progress));
        },
        [this](JobResult<Done> result) {
            m_go->setEnabled(true);
            if (result.end == JobEnd::Failed)
                return m_strip->showProblem(result.message);
            if (result.value)
                ended(**result.value);
        });
}

void GapAskDialog::ended(const Outcome<GapWorkbooksMade>& outcome)
{
    if (!outcome)
        return m_strip->tellRefused(outcome.problems());
    if (!outcome->files.isEmpty())
        noteFolder(FileOf::Outputs, outcome->files.front());
    Q_EMIT made(tr("%1 workbooks are in %2.").arg(outcome->files.size()).arg(QDir::toNativeSeparators(order().folder)),
                outcome->changes);
    accept();
}

} // namespace redvest::ui
