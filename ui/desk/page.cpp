// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/page.h"

#include "ui/desk/session.h"

namespace redvest::ui {

void Page::find()
{
    Q_EMIT navigate(QStringLiteral("volunteers"), FindPeople{});
}

void Page::tellDone(const QString& said, const QString& entry, Session& session)
{
    if (entry.isEmpty())
        Q_EMIT message(said);
    else
        Q_EMIT message(said, [this, entry, of = &session] { of->undo(entry, *this); });
}

void Page::tellRefused(const Problems& problems)
{
    Q_EMIT refused(sentences(problems));
}

} // namespace redvest::ui
