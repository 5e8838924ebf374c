// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What waits for a person, as lines of the overview. What takes its time is asked apart and comes when it is known.

#pragma once

#include "core/domain/rota.h"
#include "core/usecases/figures/findings.h"
#include "ui/desk/store_reading.h"

namespace redvest::ui {

class LineList;
class SectionCard;
class Session;

class TodoLines final : public QObject
{
    Q_OBJECT
public:
    /// Fills `lines` on `card` and belongs to `page`. `scope`: the division asked for at that moment.
    TodoLines(Session& session, QWidget* page, LineList& lines, SectionCard& card, std::function<QString()> scope);

    void setFindings(std::vector<Finding> findings);
    /// Another division, or another day.
    void askAnew() { m_reading->askAnew(); }
    /// The list of whom coming shifts are too hard on.
    void openStrains();

Q_SIGNALS:
    void shiftWanted(redvest::Id<redvest::Shift> shift);

private:
    void show();

    Session& m_session;
    QWidget* m_page;
    std::function<QString()> m_scope;
    LineList& m_lines;
    SectionCard& m_card;
    StoreReading* m_reading;
    std::vector<Finding> m_findings;
    std::vector<Finding> m_slow;
};

} // namespace redvest::ui
