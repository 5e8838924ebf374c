// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the desk of hours does with approved time: publicise it, print the list for the notice board, correct what is
// final.

#pragma once

#include "core/domain/rota_rows.h"
#include "ui/desk/page.h"

#include <QObject>

namespace redvest::ui {

class HoursDecision;
class MessageStrip;
class Session;
class TablePage;

class PublicitySteps final : public QObject
{
    Q_OBJECT
public:
    struct Place
    {
        Page* page;
        TablePage* list;
        HoursDecision* decision;
        std::function<std::vector<HoursRow>()> chosen; ///< ticked, else selected
        std::function<QString()> division;             ///< the list is filtered by; "" for all
    };
    /// Its actions become the page's.
    PublicitySteps(Session& session, Place place);

    /// Buttons stand where approved time is listed.
    void showButtons(bool isOfApproved);

private:
    void printList();
    void correct();

    Session& m_session;
    Place m_place;
    QAction* m_publish;
    QAction* m_correct;
};

} // namespace redvest::ui
