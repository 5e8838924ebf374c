// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who changed what, when, from which desk and why; undo of it.

#pragma once

#include "ui/desk/page.h"

namespace redvest::ui {

class HistoryView;

class HistoryPage final : public Page
{
    Q_OBJECT
public:
    explicit HistoryPage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void refresh() override;
    /// ShowHistoryOf: only what touched that record.
    void open(const Wish& wish) override;
    void find() override;
    [[nodiscard]] QWidget* mainPart() override;

private:
    void openRecord(const QString& table, const QString& record);

    Session& m_session;
    HistoryView* m_view;
};

} // namespace redvest::ui
