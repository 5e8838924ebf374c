// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/waiting_badge.h"

#include "core/usecases/rota/hours.h"
#include "ui/desk/session.h"
#include "ui/shell/main_window.h"

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

WaitingBadge::WaitingBadge(MainWindow& window, Session& session)
    : QObject(&window)
    , m_window(window)
    , m_session(session)
{
    connect(&session, &Session::changed, this, [this](const ChangeSet& changes) {
        if (changes.touches(u"service_record"_s) || changes.touches(u"account"_s) || changes.touches(u"office"_s))
            count();
    });
}

void WaitingBadge::count()
{
    m_counting.run<qint64>(
        this, [from = &m_session](Progress&) { return hoursWaiting(*from->sibling()); },
        [this](JobResult<qint64> result) {
            const qint64 waiting = result.value.value_or(0);
            m_window.setBadge(u"rota"_s, int(std::min<qint64>(waiting, 1000)));
            Q_EMIT counted(waiting);
        });
}

} // namespace redvest::ui
