// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rota/strain_steps.h"

#include "ui/desk/action.h"
#include "ui/desk/in_front.h"
#include "ui/desk/session.h"
#include "ui/parts/lists/strain_dialog.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/table/table_page.h"
#include "ui/rota/day_shifts.h"

#include <QAction>
#include <QTableView>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

StrainSteps::StrainSteps(Session& session, DayShifts& shifts, QWidget* page)
    : QObject(page)
    , m_session(session)
    , m_shifts(shifts)
{
    QAction* strains = makeAction(page,
                                  {.name = u"strains"_s,
                                   .text = tr("Too hard on people…"),
                                   .tip = tr("Who is too long or with too little rest on coming shifts"),
                                   .menu = MenuId::Dispatch},
                                  [this] { show(); });
    actsOn(strains, shifts.list());
    shifts.list()->view()->addAction(strains);
}

void StrainSteps::show()
{
    auto* strains = new StrainDialog(m_session, m_shifts.division(), &m_shifts);
    connect(strains, &StrainDialog::shiftWanted, this, [this](Id<Shift> shift) {
        m_session.attempt([&] {
            if (!m_shifts.showShift(shift))
                m_shifts.list()->strip()->showProblem(tr("This shift is not there any more."));
        });
    });
    strains->open();
}

} // namespace redvest::ui
