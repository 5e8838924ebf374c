// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What was just saved, told to everybody, with the way back on a strip.

#pragma once

#include "core/usecases/history/undo.h"
#include "ui/parts/look/message_strip.h"

#include <optional>

namespace redvest::ui {

/// `Desk` is the window's Session, which parts do not know; it and the strip must outlive the message.
template <class Desk>
void offerUndo(Desk& session, MessageStrip* strip, const ChangeSet& done, const QString& said)
{
    session.noteChange(done);
    if (done.isEmpty())
        return strip->showMessage(said);
    strip->showMessage(said, [&session, strip, entry = done.entry] {
        std::optional<Outcome<ChangeSet>> undone;
        if (!session.attempt([&] { undone = undoEntry(session.workspace(), entry); }))
            return;
        if (!*undone)
            return strip->showProblem(undone->problems().front().text);
        session.noteChange(**undone);
    });
}

} // namespace redvest::ui
