// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/todo_lines.h"

#include "ui/overview/line_list.h"
#include "ui/overview/overview_lines.h"
#include "ui/parts/lists/strain_dialog.h"
#include "ui/parts/look/cards.h"

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

TodoLines::TodoLines(Session& session, QWidget* page, LineList& lines, SectionCard& card,
                     std::function<QString()> scope)
    : QObject(page)
    , m_session(session)
    , m_page(page)
    , m_scope(std::move(scope))
    , m_lines(lines)
    , m_card(card)
    , m_reading(new StoreReading(
          session, page,
          {u"assignment"_s, u"shift"_s, u"post"_s, u"service_record"_s, u"certificate"_s, u"volunteer"_s, u"office"_s}))
{
    m_reading->answer<std::vector<Finding>>(
        [this]() -> std::function<std::vector<Finding>(const Workspace&)> {
            return [asked = m_scope()](const Workspace& ws) { return slowFindings(ws, asked, ws.now()); };
        },
        [this](std::vector<Finding> slow) {
            m_slow = std::move(slow);
            show();
        });
}

void TodoLines::openStrains()
{
    auto* strains = new StrainDialog(m_session, m_scope(), m_page);
    connect(strains, &StrainDialog::shiftWanted, this, &TodoLines::shiftWanted);
    strains->open();
}

void TodoLines::setFindings(std::vector<Finding> findings)
{
    m_findings = std::move(findings);
    show();
}

void TodoLines::show()
{
    std::vector<Finding> all = m_findings;
    all.insert(all.end(), m_slow.begin(), m_slow.end());
    m_lines.setLines(findingLines(all), tr("Nothing waits."));
    m_card.setRightText(all.empty() ? QString() : QString::number(all.size()));
}

} // namespace redvest::ui
