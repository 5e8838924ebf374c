// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/volunteers/real_name_steps.h"

#include "core/usecases/sheets/exports.h"
#include "ui/desk/action.h"
#include "ui/desk/output_dialog.h"
#include "ui/desk/session.h"
#include "ui/parts/import/import_door.h"
#include "ui/parts/look/message_strip.h"

#include <QInputDialog>

#include <optional>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

RealNameSteps::RealNameSteps(Session& session, Place place)
    : QObject(place.page)
    , m_session(session)
    , m_place(std::move(place))
{
    makeAction(m_place.page,
               {.name = u"realNameList"_s,
                .text = tr("Export people to verify…"),
                .right = Right::ReadFull,
                .menu = MenuId::Exchange},
               [this] { askWhy(); });
    makeAction(m_place.page,
               {.name = u"importRealNames"_s,
                .text = tr("Import real-name results…"),
                .right = Right::EnterVolunteers,
                .menu = MenuId::Exchange},
               [this] { openImport(m_session, ImportKind::RealNames, *m_place.bringOut(), m_place.page); });
}

void RealNameSteps::askWhy()
{
    auto* asking = new QInputDialog(m_place.page);
    asking->setObjectName(u"realNameReason"_s);
    asking->setAttribute(Qt::WA_DeleteOnClose);
    asking->setWindowTitle(tr("Export people to verify"));
    asking->setLabelText(tr("For whom and why? It is kept in the history."));
    asking->setTextValue(u"实名核验"_s);
    connect(asking, &QInputDialog::textValueSelected, this, &RealNameSteps::exportFor);
    asking->open();
}

void RealNameSteps::exportFor(const QString& reason)
{
    const QString path =
        askForOutput(m_place.page, tr("Export people to verify"), listTitle(ListKind::RealNames) + u".xlsx"_s,
                     tr("Spreadsheet (*.xlsx);;Text (*.csv)"));
    std::optional<Outcome<ChangeSet>> noted;
    const auto write = [&] {
        const Workspace& ws = m_session.workspace();
        const Outcome<Listing> found = listing(ws, ListKind::RealNames, {.fullIds = true});
        noted = found ? exportInFull(m_session.workspace(), ListKind::RealNames, *found, path, reason)
                      : Outcome<ChangeSet>(found.problems());
    };
    if (path.isEmpty() || !m_session.attempt(write))
        return;
    if (!*noted)
        return m_place.bringOut()->showProblem(noted->problems().front().text);
    m_session.noteChange(**noted);
    m_place.bringOut()->showMessage(tr("Saved: %1").arg(path));
}

} // namespace redvest::ui
