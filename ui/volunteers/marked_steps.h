// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is done with the people marked in the register: one change for all of them; letters of thanks, the reserve and a
// training session, each by the page that keeps it.

#pragma once

#include "ui/desk/page.h"

#include <functional>
#include <vector>

namespace redvest::ui {

class MessageStrip;
class Session;

class MarkedSteps final : public QObject
{
    Q_OBJECT
public:
    struct Place
    {
        Page* page;                                   ///< dialogs stand over it, and the actions become its
        std::function<std::vector<NamedId>()> marked; ///< those of the list, or who is on the form
        std::function<MessageStrip*()> bringOut;      ///< the strip to tell in, brought in sight
    };

    MarkedSteps(Session& session, Place place);

    /// The same change for all of them.
    [[nodiscard]] QAction* change() const { return m_change; }
    /// Those of other pages, for the menu of a row.
    [[nodiscard]] const std::vector<QAction*>& onward() const { return m_onward; }

private:
    void editMany();
    /// The wish about whoever is marked goes to that page; that nobody is, is told.
    template <class Asked>
    void send(const QString& page);

    Session& m_session;
    Place m_place;
    QAction* m_change;
    std::vector<QAction*> m_onward;
};

} // namespace redvest::ui
