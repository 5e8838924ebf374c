// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rota/change_words.h"

#include <QCoreApplication>

namespace redvest::ui {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Rota", text);
}

} // namespace

QString changeName(RosterChangeKind kind)
{
    switch (kind) {
    case RosterChangeKind::ShiftAdded:
        return tr("Shift added");
    case RosterChangeKind::ShiftGone:
        return tr("Shift gone");
    case RosterChangeKind::ShiftMoved:
        return tr("Other hours");
    case RosterChangeKind::ShiftElsewhere:
        return tr("Other site or post");
    case RosterChangeKind::NeededChanged:
        return tr("Other number needed");
    case RosterChangeKind::PersonAdded:
        return tr("Person added");
    case RosterChangeKind::PersonLeft:
        return tr("Person off");
    case RosterChangeKind::PersonConfirmed:
        return tr("Confirmed");
    case RosterChangeKind::PersonUnsure:
        return tr("To be confirmed");
    }
    return {};
}

QString dayStateText(const DayState& state)
{
    if (!state.issue)
        return tr("not published");
    if (state.changes == 0)
        return tr("published, issue %1").arg(state.issue->number);
    return tr("published, issue %1, %2 changes").arg(state.issue->number).arg(state.changes);
}

} // namespace redvest::ui
