// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/form/shared_divisions.h"

#include "ui/desk/session.h"

#include <QThreadPool>

namespace redvest::ui {

const DivisionIndex& SharedDivisions::index() const
{
    std::call_once(m_isMade, [this] {
        m_index = DivisionIndex(m_entries());
        m_entries = {};
    });
    return m_index;
}

std::shared_ptr<const SharedDivisions> divisionsOf(Session& session)
{
    auto* kept = session.findChild<DivisionsKept*>(QString(), Qt::FindDirectChildrenOnly);
    return (kept != nullptr ? kept : new DivisionsKept(session))->divisions();
}

DivisionsKept::DivisionsKept(Session& session) : QObject(&session), m_session(session)
{
    connect(&session, &Session::changed, this, [this](const ChangeSet& changes) {
        if (changes.touches(QStringLiteral("division")) || changes.touches(QStringLiteral("office")))
            m_divisions.reset();
    });
}

std::shared_ptr<const SharedDivisions> DivisionsKept::divisions()
{
    if (m_divisions == nullptr) {
        // A copy of the tree: the workspace may read another one meanwhile.
        m_divisions = std::make_shared<SharedDivisions>(
            [tree = m_session.workspace().divisions()] { return divisionEntries(tree); });
        QThreadPool::globalInstance()->start([made = m_divisions] { (void)made->index(); });
    }
    return m_divisions;
}

} // namespace redvest::ui
