// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A batch to be verified by real name: the list goes out in full, for a reason that is kept; the results come back.

#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace redvest::ui {

class MessageStrip;
class Session;

class RealNameSteps final : public QObject
{
    Q_OBJECT
public:
    struct Place
    {
        QWidget* page;                           ///< dialogs stand over it, and the actions become its
        std::function<MessageStrip*()> bringOut; ///< the strip to tell in, brought in sight
    };

    RealNameSteps(Session& session, Place place);

private:
    void askWhy();
    void exportFor(const QString& reason);

    Session& m_session;
    Place m_place;
};

} // namespace redvest::ui
