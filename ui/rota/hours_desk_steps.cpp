// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the desk of hours does: tick, approve, reject, take back.

#include "core/domain/words.h"
#include "ui/desk/session.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/look/theme.h"
#include "ui/parts/table/table_page.h"
#include "ui/rota/hours_desk.h"
#include "ui/rota/rota_words.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

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

bool HoursDesk::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* pressed = static_cast<QKeyEvent*>(event);
        if (watched == m_reason && pressed->key() == Qt::Key_Escape) {
            endAsking();
            return true;
        }
        const bool isPlain = (pressed->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (watched == m_list->view() && isPlain && key(pressed->key()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool HoursDesk::key(int key)
{
    const bool isWaiting = m_approve->isVisible();
    switch (key) {
    case Qt::Key_Space:
        tick(m_list->selectedIds());
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isWaiting)
            m_approve->trigger();
        return true;
    case Qt::Key_Delete:
        (isWaiting ? m_reject : m_reopen)->trigger();
        return true;
    default:
        return false;
    }
}

/// All of them are ticked, unless they are already: then none.
void HoursDesk::tick(const QStringList& ids)
{
    const QSet<QString> asked(ids.begin(), ids.end());
    QSet<QString> wanted;
    for (const HoursRow& row : m_rows.rows()) {
        if (row.barred.isEmpty() && asked.contains(row.record.id.text()))
            wanted.insert(row.record.id.text());
    }
    if (m_ticked.contains(wanted))
        m_ticked.subtract(wanted);
    else
        m_ticked.unite(wanted);
    m_list->view()->viewport()->update();
    showChosen();
}

std::vector<HoursRow> HoursDesk::chosen(bool approvable) const
{
    const QStringList selected = m_list->selectedIds();
    const QSet<QString> marked(selected.begin(), selected.end());
    std::vector<HoursRow> ticked;
    std::vector<HoursRow> rows;
    for (const HoursRow& row : m_rows.rows()) {
        if (approvable && !row.barred.isEmpty())
            continue;
        if (m_ticked.contains(row.record.id.text()))
            ticked.push_back(row);
        if (marked.contains(row.record.id.text()))
            rows.push_back(row);
    }
    return ticked.empty() ? rows : ticked;
}

void HoursDesk::approve()
{
    const std::vector<HoursRow> rows = chosen(true);
    if (rows.empty())
        return;
    const qsizetype left = qsizetype(chosen(false).size() - rows.size());
    QString said = tr("Approved: %1 records, %2 h.").arg(thousands(qint64(rows.size())), hoursText(minutesOf(rows)));
    if (left > 0)
        said += u' ' + tr("Left out because somebody else must approve them: %1.").arg(thousands(left));
    run(
        qsizetype(rows.size()), [ids = idsOf(rows)](Workspace& ws) { return approveHours(ws, ids); }, said);
}

void HoursDesk::ask(RecordState become)
{
    const std::vector<HoursRow> rows = chosen(false);
    if (rows.empty())
        return;
    m_become = become;
    const QString count = thousands(qint64(rows.size()));
    m_question->setText(become == RecordState::Rejected
                            ? tr("Why are %1 records rejected? Who entered them reads it:").arg(count)
                            : tr("Why is the decision on %1 records taken back?").arg(count));
    m_asking->show();
    // The reason given last is offered: one faulty sheet makes many records.
    m_reason->setFocus(Qt::OtherFocusReason);
    m_reason->selectAll();
}

void HoursDesk::answer()
{
    const QString reason = m_reason->text().trimmed();
    const std::vector<HoursRow> rows = chosen(false);
    if (reason.isEmpty() || rows.empty())
        return m_list->strip()->showProblem(tr("Say why, then press Enter. Esc leaves everything as it is."));
    endAsking();
    const bool isRejection = m_become == RecordState::Rejected;
    const QString count = thousands(qint64(rows.size()));
    const QString said =
        isRejection ? tr("Rejected: %1 records.").arg(count) : tr("%1 records wait for approval again.").arg(count);
    const auto decide = [ids = idsOf(rows), isRejection, reason](Workspace& ws) {
        return isRejection ? rejectHours(ws, ids, reason) : reopenHours(ws, ids, reason);
    };
    run(qsizetype(rows.size()), decide, said);
}

void HoursDesk::endAsking()
{
    m_asking->hide();
    m_list->view()->setFocus(Qt::OtherFocusReason);
}

void HoursDesk::run(qsizetype count, const Decide& decide, const QString& said)
{
    if (count <= kAtOnce) {
        m_session.attempt([&] { decided(decide(m_session.workspace()), said); });
        return;
    }
    ++m_deciding;
    showChosen();
    m_list->strip()->showMessage(tr("Working on %1 records …").arg(thousands(count)));
    using Result = std::shared_ptr<Outcome<ChangeSet>>;
    runJob<Result>(
        this,
        [from = &m_session, decide](Progress&) {
            return std::make_shared<Outcome<ChangeSet>>(decide(*from->sibling()));
        },
        [this, said](JobResult<Result> result) {
            --m_deciding;
            showChosen();
            if (!result.value)
                return m_list->strip()->showProblem(result.message);
            decided(**result.value, said);
        });
}

void HoursDesk::decided(const Outcome<ChangeSet>& outcome, const QString& said)
{
    if (outcome)
        m_ticked.clear();
    m_session.settle(outcome, *m_list->strip(), said);
    refresh();
}

} // namespace redvest::ui
