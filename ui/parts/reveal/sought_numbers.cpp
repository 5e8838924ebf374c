// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/reveal/sought_numbers.h"

#include "core/domain/search_text.h"
#include "core/usecases/volunteers/reading.h"
#include "ui/desk/session.h"

namespace redvest::ui {

SoughtNumbers::SoughtNumbers(Session& session) : m_session(session)
{
    using namespace std::chrono_literals;
    m_pause.setSingleShot(true);
    m_pause.setInterval(1s);
    QObject::connect(&m_pause, &QTimer::timeout, &m_pause, [this] { note(); });
}

void SoughtNumbers::seek(const QString& typed, qsizetype found)
{
    if (m_pause.isActive() && !typed.startsWith(m_typed))
        note();
    if (!seeksNumber(typed)) {
        m_pause.stop();
        m_typed.clear();
        return;
    }
    if (typed == m_typed)
        return;
    m_typed = typed;
    m_found = found;
    m_pause.start();
}

void SoughtNumbers::note()
{
    m_pause.stop();
    const Workspace& ws = m_session.workspace();
    if (!ws.hasAccounts() || !ws.account() || ws.isReadOnly())
        return;
    m_session.attempt([this] {
        if (const auto noted = noteNumberSearch(m_session.workspace(), m_found))
            m_session.noteChange(*noted);
    });
}

} // namespace redvest::ui
