// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The list on the left: one entry a page, with a badge for what waits there.

#pragma once

#include <QListWidget>

namespace redvest::ui {

class Navigation final : public QListWidget
{
    Q_OBJECT
public:
    explicit Navigation(QWidget* parent = nullptr);

    void addPage(const QString& title, const QString& icon);
    void setBadge(int row, int waiting);
    [[nodiscard]] int badge(int row) const;
    /// How much wider it is than designed, because its titles are long or its text is large.
    [[nodiscard]] int surplus() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    /// As wide as the longest title, in the weight of the page one is on, with the widest badge beside it.
    void fitWidth();
};

} // namespace redvest::ui
