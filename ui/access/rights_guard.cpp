// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/access/rights_guard.h"

#include "core/usecases/workspace/rights.h"

#include <QAction>
#include <QHash>
#include <QWidget>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Guarded
{
    Right right;
    QStringList names; ///< of actions
};

const QHash<QString, std::vector<Guarded>>& guarded()
{
    static const QHash<QString, std::vector<Guarded>> pages{
        {u"VolunteersPage"_s, {{Right::EnterVolunteers, {u"new"_s, u"archive"_s, u"import"_s}}}},
        {u"RotaPage"_s,
         {{Right::EnterRota,
           {u"copyDay"_s, u"callOff"_s, u"change"_s, u"newShift"_s, u"newPost"_s, u"archivePosts"_s, u"import"_s,
            u"importAssignments"_s}},
          {Right::ApproveHours, {u"approveHours"_s, u"rejectHours"_s, u"reopenHours"_s}}}},
        {u"TrainingPage"_s,
         {{Right::EnterTraining,
           {u"importTraining"_s, u"removeRecords"_s, u"editRecord"_s, u"enterResults"_s, u"archiveSessions"_s,
            u"editSession"_s, u"newSession"_s, u"sessionResults"_s, u"archiveCourses"_s, u"editions"_s, u"editCourse"_s,
            u"newCourse"_s}}}},
        {u"SuppliesPage"_s,
         {{Right::EnterSupplies,
           {u"importItems"_s, u"newItem"_s, u"count"_s, u"writeOff"_s, u"return"_s, u"transfer"_s, u"receipt"_s,
            u"issue"_s, u"importMovements"_s, u"archiveStores"_s, u"editStore"_s, u"newStore"_s}},
          {Right::ReverseMovements, {u"reverse"_s}}}},
    };
    return pages;
}

} // namespace

RightsGuard::RightsGuard(const Workspace& ws, QObject* parent) : QObject(parent), m_ws(ws) {}

void RightsGuard::watch(QWidget* page)
{
    watchAs(QString::fromLatin1(page->metaObject()->className()).section(u"::"_s, -1), page);
}

void RightsGuard::watchAs(const QString& pageClass, QWidget* page)
{
    for (const Guarded& rule : guarded().value(pageClass)) {
        for (QAction* action : page->findChildren<QAction*>()) {
            if (!rule.names.contains(action->objectName()))
                continue;
            connect(action, &QAction::changed, this, [this, action, right = rule.right] { hold(action, right); });
            hold(action, rule.right);
        }
    }
}

void RightsGuard::hold(QAction* action, Right right)
{
    if (!action->isEnabled() || m_ws.isLocked() || m_ws.require(right).empty())
        return;
    // Disabled first: each of the two tells of a change, and that must find nothing left to do.
    action->setEnabled(false);
    action->setToolTip(tr("Who may: %1").arg(whoMay(right)));
}

} // namespace redvest::ui
