// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The first column of a wide table, standing still over it while the rest is moved sideways.

#pragma once

#include <QTableView>

namespace redvest::ui {

class FrozenColumn final : public QTableView
{
    Q_OBJECT
public:
    /// Over `table`, which is the parent and has its model already.
    explicit FrozenColumn(QTableView& table);
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// As wide and high as the column it stands over; out of sight while that one is in its place.
    void follow();
    void hideOthers();

    QTableView& m_table;
};

} // namespace redvest::ui
