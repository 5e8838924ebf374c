// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which time a page speaks of: a duty day, a calendar day, a week, or any two instants; earlier and later by one step.

#pragma once

#include "core/base/clock.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QDateTimeEdit;
class QToolButton;

namespace redvest::ui {

enum class PeriodKind { DutyDay, Day, Week, FromTo };

class PeriodFilter final : public QWidget
{
    Q_OBJECT
public:
    explicit PeriodFilter(QWidget* parent = nullptr);

    [[nodiscard]] PeriodKind kind() const;
    /// Empty when a typed end lies before its beginning.
    [[nodiscard]] Span period() const;
    /// The period of that kind which `day` belongs to. Emits changed() when that is another one.
    void setPeriod(PeriodKind kind, QDate day);

Q_SIGNALS:
    void changed();

private:
    void build();
    void arrange();
    void step(int direction);
    void tell();

    QComboBox* m_kind;
    QToolButton* m_earlier;
    QDateEdit* m_day;
    QToolButton* m_later;
    QDateTimeEdit* m_from;
    QDateTimeEdit* m_to;
    Span m_told;
};

} // namespace redvest::ui
