// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The days of one week, Monday first, one of them chosen; each says how many people it is short of.

#pragma once

#include <QDate>
#include <QHash>
#include <QWidget>

#include <array>

class QToolButton;

namespace redvest::ui {

class DayStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit DayStrip(QDate today, QWidget* parent = nullptr);

    [[nodiscard]] QDate day() const { return m_day; }
    [[nodiscard]] QDate monday() const;
    /// Emits dayChanged when it is another one.
    void setDay(QDate day);
    /// People missing by day; a day not named misses nobody.
    void setGaps(const QHash<QDate, int>& gaps);
    /// With the names of the days in full; in less room their beginning and the day of the month do.
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void dayChanged(QDate day);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void show();
    [[nodiscard]] QString textOf(QDate day, bool isShort) const;
    QToolButton* step(const QString& name, const QString& text, const QString& tip, int days);

    QDate m_today;
    QDate m_day;
    QHash<QDate, int> m_gaps;
    std::array<QToolButton*, 7> m_days{};
    bool m_isShort = false;
};

} // namespace redvest::ui
