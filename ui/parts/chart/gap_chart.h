// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The chart of a BarSeries on screen: scrolls when there are more bars than fit, can be walked with the keyboard, and
// tells which bar a person wants to open. It holds a value and draws it; it computes nothing.

#pragma once

#include "core/report/document.h"
#include "ui/parts/chart/bars.h"

#include <QAbstractScrollArea>

namespace redvest::ui {

class GapChart : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit GapChart(QWidget* parent = nullptr);

    /// Shows `series` from the top; the bar the keyboard was on stays so when its code is still there.
    void setSeries(report::BarSeries series);
    [[nodiscard]] const report::BarSeries& series() const { return m_series; }

    /// The bar the keyboard is on; -1 when there is none.
    [[nodiscard]] int current() const { return m_current; }

    /// The middle of a bar in coordinates of viewport(), wherever it is scrolled to.
    [[nodiscard]] QPoint centreOf(int bar) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A bar was clicked, or Enter was pressed on it.
    void opened(const QString& code);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    [[nodiscard]] BarStyle style() const;
    [[nodiscard]] double firstTop() const;
    [[nodiscard]] int barUnder(QPoint position) const;
    [[nodiscard]] QString sentence(int bar) const;
    [[nodiscard]] int pageStep() const;
    void arrange();
    void setCurrent(int bar);
    void setHovered(int bar);
    void open(int bar);

    report::BarSeries m_series;
    BarLayout m_layout;
    int m_current = -1;
    int m_hovered = -1;
};

} // namespace redvest::ui
