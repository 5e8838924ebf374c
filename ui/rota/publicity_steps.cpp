// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rota/publicity_steps.h"

#include "core/report/publicity.h"
#include "core/usecases/rota/publicity.h"
#include "ui/desk/action.h"
#include "ui/desk/session.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/paper/paper_dialog.h"
#include "ui/parts/table/table_page.h"
#include "ui/rota/correction_dialog.h"
#include "ui/rota/hours_decision.h"

#include <optional>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

PublicitySteps::PublicitySteps(Session& session, Place place)
    : QObject(place.page)
    , m_session(session)
    , m_place(std::move(place))
{
    m_correct = makeAction(m_place.page,
                           {.name = u"correctHours"_s,
                            .text = tr("Correct…"),
                            .right = Right::EnterRota,
                            .tip = tr("Enters another record for a final one; it waits for approval")},
                           [this] { correct(); });
    m_publish = makeAction(m_place.page,
                           {.name = u"publishHours"_s,
                            .text = tr("Publicise"),
                            .right = Right::ApproveHours,
                            .tip = tr("Seven days from today; then the time is final")},
                           [this] { m_place.decision->publish(); });
    makeAction(m_place.page,
               {.name = u"publicationList"_s,
                .text = tr("List of publicised hours…"),
                .menu = MenuId::Print,
                .opensGroup = true},
               [this] { printList(); });
    m_place.list->addButton(m_correct);
    m_place.list->addButton(m_publish);
    showButtons(false);
}

void PublicitySteps::showButtons(bool isOfApproved)
{
    m_correct->setVisible(isOfApproved);
    m_publish->setVisible(isOfApproved);
}

void PublicitySteps::printList()
{
    std::optional<Outcome<PublicFacts>> facts;
    if (!m_session.attempt([&] { facts = publicFacts(m_session.workspace(), m_place.division()); }))
        return;
    if (!*facts)
        return m_place.list->strip()->showProblem(facts->problems().front().text);
    showPaper(report::publicDocument(**facts), tr("List of publicised hours"), m_place.page);
}

void PublicitySteps::correct()
{
    const std::vector<HoursRow> rows = m_place.chosen();
    if (rows.size() != 1 || stageOf(rows.front().record, m_session.workspace().today()) != RecordStage::Final)
        return m_place.list->strip()->showProblem(
            tr("Choose one record that is final. Of others take the decision back and have them entered anew."));
    auto* dialog = new CorrectionDialog(m_session, rows.front(), m_place.page);
    connect(dialog, &CorrectionDialog::corrected, this, [this] {
        m_place.list->strip()->showMessage(
            tr("The correction waits for approval; until then the final record counts."));
    });
    dialog->open();
}

} // namespace redvest::ui
