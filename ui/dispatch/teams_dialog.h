// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which teams the next proposals ask for as a whole, and what became of those asked for in the proposal shown: how many
// stand together, where, and why others of them do not.

#pragma once

#include "core/usecases/dispatch/proposal.h"

#include <QDialog>

#include <functional>

class QLineEdit;
class QListWidget;

namespace redvest::ui {

class Session;

class TeamsDialog final : public QDialog
{
    Q_OBJECT
public:
    using Teams = std::vector<Id<Team>>;

    /// `asked` are ticked. `proposal` may be null. `taken` is told of the teams to propose with, in the order of the
    /// list.
    TeamsDialog(Session& session, const Teams& asked, const Proposal* proposal, std::function<void(const Teams&)> taken,
                QWidget* parent);

private:
    void build(const Proposal* proposal);
    void fill(const Teams& asked);
    void search(const QString& words);
    void take();

    Session& m_session;
    std::function<void(const Teams&)> m_taken;
    QLineEdit* m_search;
    QListWidget* m_list;
    QStringList m_searched; ///< text that a search looks through, by row
    Teams m_teams;          ///< by row
};

} // namespace redvest::ui
