// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which time people are sought for: what is left of today or the week, tomorrow, the next 24 hours, or any two
// instants.

#pragma once

#include "core/base/clock.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QDateTimeEdit;

namespace redvest::ui {

enum class SoughtTime { Today, Tomorrow, NextHours, Week, FromTo };

class DispatchPeriod final : public QWidget
{
    Q_OBJECT
public:
    /// `now` is asked whenever the period is.
    DispatchPeriod(std::function<Instant()> now, QWidget* parent);

    [[nodiscard]] SoughtTime kind() const;
    void setKind(SoughtTime kind);
    /// As of now. Of two typed instants the end may lie before the beginning.
    [[nodiscard]] Span period() const;
    /// Any two instants, shown as typed.
    void setPeriod(Span period);

Q_SIGNALS:
    void changed();
    void entered(); ///< Enter was pressed

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange();
    [[nodiscard]] Span spanOf(SoughtTime kind) const;
    void showTyped(Span span);

    std::function<Instant()> m_now;
    QComboBox* m_kind;
    QDateTimeEdit* m_from;
    QDateTimeEdit* m_to;
    SoughtTime m_shown = SoughtTime::Tomorrow; ///< before the kind was changed
};

} // namespace redvest::ui
