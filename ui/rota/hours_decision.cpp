// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rota/hours_decision.h"

#include "core/domain/words.h"
#include "core/usecases/rota/publicity.h"
#include "ui/desk/jobs.h"
#include "ui/desk/session.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/look/theme.h"
#include "ui/rota/rota_words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Up to here nobody notices that the window waits; beyond, a job does it.
constexpr qsizetype kAtOnce = 50;

std::vector<Id<ServiceRecord>> idsOf(const std::vector<HoursRow>& rows)
{
    std::vector<Id<ServiceRecord>> ids;
    for (const HoursRow& row : rows)
        ids.push_back(row.record.id);
    return ids;
}

} // namespace

HoursDecision::HoursDecision(Session& session, MessageStrip& strip, Chosen chosen, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_strip(strip)
    , m_chosen(std::move(chosen))
    , m_question(plainLabel(this))
    , m_reason(new QLineEdit(this))
{
    setObjectName(u"askWhy"_s);
    m_reason->setObjectName(u"hoursReason"_s);
    m_reason->setAccessibleName(tr("Reason"));
    m_question->setBuddy(m_reason);
    auto* go = new QPushButton(tr("OK"), this);
    go->setObjectName(u"sayWhy"_s);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, 0);
    row->addWidget(m_question);
    row->addWidget(m_reason, 1);
    row->addWidget(go);
    row->addWidget(cancel);
    hide();
    m_reason->installEventFilter(this);
    connect(m_reason, &QLineEdit::returnPressed, this, &HoursDecision::answer);
    connect(go, &QPushButton::clicked, this, &HoursDecision::answer);
    connect(cancel, &QPushButton::clicked, this, &HoursDecision::leave);
}

bool HoursDecision::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    leave();
    return true;
}

void HoursDecision::approve()
{
    const std::vector<HoursRow> rows = m_chosen(true);
    if (rows.empty())
        return;
    const qsizetype barred = qsizetype(m_chosen(false).size() - rows.size());
    QString said = tr("Approved: %1 records, %2 h.").arg(thousands(qint64(rows.size())), hoursText(minutesOf(rows)));
    if (barred > 0)
        said += u' ' + tr("Left out because somebody else must approve them: %1.").arg(thousands(barred));
    run(
        qsizetype(rows.size()), [ids = idsOf(rows)](Workspace& ws) { return approveHours(ws, ids); }, said);
}

void HoursDecision::publish()
{
    const QDate today = m_session.workspace().today();
    std::vector<HoursRow> rows = m_chosen(false);
    std::erase_if(rows, [&](const HoursRow& row) {
        return row.isCorrected || stageOf(row.record, today) != RecordStage::Approved;
    });
    if (rows.empty())
        return m_strip.showProblem(tr("Choose hours that are approved and were not publicised."));
    const QString said = tr("Publicised: %1 records, %2 h, until %3. Print the list from the menu.")
                             .arg(thousands(qint64(rows.size())), hoursText(minutesOf(rows)),
                                  today.addDays(kPublicDays - 1).toString(Qt::ISODate));
    run(
        qsizetype(rows.size()),
        [ids = idsOf(rows)](Workspace& ws) {
            return publishHours(ws, ids, PublicDays{ws.today(), kPublicDays});
        },
        said);
}

void HoursDecision::ask(RecordState become)
{
    const std::vector<HoursRow> rows = m_chosen(false);
    if (rows.empty())
        return;
    m_become = become;
    const QString count = thousands(qint64(rows.size()));
    m_question->setText(become == RecordState::Rejected
                            ? tr("Why are %1 records rejected? Who entered them reads it:").arg(count)
                            : tr("Why is the decision on %1 records taken back?").arg(count));
    show();
    // The reason given last is offered: one faulty sheet makes many records.
    m_reason->setFocus(Qt::OtherFocusReason);
    m_reason->selectAll();
}

void HoursDecision::answer()
{
    const QString reason = m_reason->text().trimmed();
    const std::vector<HoursRow> rows = m_chosen(false);
    if (reason.isEmpty() || rows.empty())
        return m_strip.showProblem(tr("Say why, then press Enter. Esc leaves everything as it is."));
    leave();
    const bool isRejection = m_become == RecordState::Rejected;
    const QString count = thousands(qint64(rows.size()));
    const QString said =
        isRejection ? tr("Rejected: %1 records.").arg(count) : tr("%1 records wait for approval again.").arg(count);
    const auto decide = [ids = idsOf(rows), isRejection, reason](Workspace& ws) {
        return isRejection ? rejectHours(ws, ids, reason) : reopenHours(ws, ids, reason);
    };
    run(qsizetype(rows.size()), decide, said);
}

void HoursDecision::leave()
{
    hide();
    Q_EMIT left();
}

void HoursDecision::run(qsizetype count, const Decide& decide, const QString& said)
{
    if (count <= kAtOnce) {
        m_session.attempt([&] { settle(decide(m_session.workspace()), said); });
        return;
    }
    ++m_running;
    Q_EMIT running();
    m_strip.showMessage(tr("Working on %1 records …").arg(thousands(count)));
    using Result = std::shared_ptr<Outcome<ChangeSet>>;
    runJob<Result>(
        this,
        [from = &m_session, decide](Progress&) {
            return std::make_shared<Outcome<ChangeSet>>(decide(*from->sibling()));
        },
        [this, said](JobResult<Result> result) {
            --m_running;
            Q_EMIT running();
            if (!result.value)
                return m_strip.showProblem(result.message);
            settle(**result.value, said);
        });
}

void HoursDecision::settle(const Outcome<ChangeSet>& outcome, const QString& said)
{
    const bool isDone = bool(outcome);
    m_session.settle(outcome, m_strip, said);
    Q_EMIT decided(isDone);
}

} // namespace redvest::ui
