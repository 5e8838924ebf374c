// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/volunteers/erase_dialog.h"

#include "core/domain/words.h"
#include "ui/desk/session.h"
#include "ui/parts/look/button_row.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/look/shown_text.h"
#include "ui/parts/look/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kWidth = 620;

/// Kept with the act, so words of the data. Source: 个人信息保护法 art. 47.
QStringList reasons()
{
    return {u"本人申请删除"_s, u"个人撤回同意"_s, u"处理目的已实现"_s, u"保存期限已届满"_s};
}

QString goes(const Erasure& plan)
{
    return EraseDialog::tr("What goes for good: name, document number, phones, address, employer, date of birth, "
                           "guardian, notes, skills and their evidence, team membership. %1 records, and %2 earlier "
                           "values in the history.")
        .arg(plan.records)
        .arg(plan.journalChanges);
}

QString stays(const Erasure& plan)
{
    QString text = EraseDialog::tr("What stays, without the person's name, so that every figure stays true: %1 "
                                   "assignments, %2 records of served time (%3 hours), %4 training records.")
                       .arg(plan.kept.assignments)
                       .arg(plan.kept.serviceRecords)
                       .arg(hoursText(plan.kept.approvedMinutes))
                       .arg(plan.kept.trainingRecords);
    if (plan.kept.ledgerLines > 0)
        text += u' ' + EraseDialog::tr("%1 lines of the stock ledger name this recipient; books of account are kept.")
                           .arg(plan.kept.ledgerLines);
    if (!plan.leads.isEmpty())
        text += u' ' + EraseDialog::tr("Teams that are left without a leader: %1.").arg(plan.leads.join(u'、'));
    if (plan.kept.reasons > 0)
        text += u' ' + EraseDialog::tr("Reasons that were typed for %1 changes stay in the history as they are.")
                           .arg(plan.kept.reasons);
    return text;
}

} // namespace

EraseDialog::EraseDialog(Session& session, const Erasure& plan, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_plan(plan)
    , m_reason(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_go(new QPushButton(tr("Erase for good"), this))
    , m_strip(new MessageStrip(this))
{
    setObjectName(u"eraseDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(titleText(tr("Erase the personal data of %1").arg(plan.name)));
    setFixedWidth(kWidth);
    m_reason->setObjectName(u"reason"_s);
    m_reason->setEditable(true);
    m_reason->addItems(reasons());
    m_reason->setCurrentIndex(-1);
    m_reason->lineEdit()->setPlaceholderText(tr("Why: it is kept with the act"));
    m_name->setObjectName(u"confirmName"_s);
    m_name->setPlaceholderText(tr("Type %1 to confirm").arg(plan.name));
    m_go->setObjectName(u"erase"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    column->setSpacing(space::kMedium);
    column->addWidget(sayingLabel(u"%1   %2   %3"_s.arg(plan.name, plan.maskedNumber, plan.division), "", this));
    column->addWidget(sayingLabel(goes(plan), "", this));
    column->addWidget(sayingLabel(stays(plan), "", this));
    auto* warning =
        sayingLabel(tr("This cannot be undone. Backups made before still hold the data until they are rotated "
                       "out, nine months at most; when one of them is restored, the erasure is done again."),
                    "warn", this);
    column->addWidget(warning);
    auto* form = new QFormLayout;
    form->addRow(tr("Reason"), m_reason);
    form->addRow(tr("Full name"), m_name);
    column->addLayout(form);
    column->addWidget(m_strip);
    column->addWidget(buttonRow(this, m_go));
    connect(m_go, &QPushButton::clicked, this, &EraseDialog::erase);
    connect(m_reason, &QComboBox::editTextChanged, this, &EraseDialog::judge);
    connect(m_name, &QLineEdit::textChanged, this, &EraseDialog::judge);
    judge();
    m_reason->setFocus();
}

void EraseDialog::judge()
{
    m_go->setEnabled(!m_reason->currentText().trimmed().isEmpty() && m_name->text().trimmed() == m_plan.name);
}

void EraseDialog::erase()
{
    std::optional<Outcome<Erased>> done;
    const bool isTried =
        m_session.attempt([&] { done = erasePerson(m_session.workspace(), m_plan.person, m_reason->currentText()); });
    if (!isTried)
        return;
    if (!*done)
        return m_strip->showProblem(done->problems().front().text);
    m_session.noteChange((*done)->changes);
    Q_EMIT erased(m_plan.name);
    accept();
}

} // namespace redvest::ui
