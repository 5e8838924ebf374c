// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stays open in a proposal: what would close most of it, in sentences, the shifts with seats that nobody takes,
// and why, person by person counted, of the one the keyboard is on.

#pragma once

#include "core/usecases/dispatch/proposal.h"
#include "ui/parts/table/rows_model.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace redvest::ui {

class PanelList;
class Session;

class OpenSeatsPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit OpenSeatsPanel(Session& session, QWidget* parent = nullptr);

    /// Null: there is none yet.
    void show(const Proposal* proposal);
    /// The keyboard of the list elsewhere is on that shift: its reasons are shown where it has any.
    void follow(Id<Shift> shift);

Q_SIGNALS:
    void opened(redvest::Id<redvest::Shift> shift); ///< Enter, or a double click
    void left();                                    ///< Esc
    void told(const QString& sentence);
    void refused(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Open
    {
        ProposedShift shift;
        UnfilledShift open;
    };

    void build();
    void showReasons();
    [[nodiscard]] std::vector<ListColumn<Open>> columns() const;

    QLabel* m_advice;
    QTableView* m_view;
    QLabel* m_reasons;
    PanelList* m_list;
    RowsModel<Open> m_model;
};

} // namespace redvest::ui
