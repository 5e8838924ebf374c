// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A chart's scene on screen: scrolls by rows when there are more than fit, can be walked and switched with the
// keyboard, shows a card over what the mouse points at, and tells what a person wants to open.

#pragma once

#include <QAbstractScrollArea>

#include <memory>

namespace redvest::ui {

class ChartScene;

class ChartView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    ~ChartView() override;

    /// What the keyboard is on: bar, column or cell; -1 when there is none.
    [[nodiscard]] int current() const { return m_current; }
    /// Its middle in coordinates of viewport(), wherever it is scrolled to.
    [[nodiscard]] QPoint centreOf(int item) const;

    /// What stands in its place while it has no content; "" for the usual words.
    void sayOfNothing(const QString& text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Something was clicked, or Enter was pressed on it.
    void opened(const QString& code);
    /// Escape was pressed: one step back.
    void backWanted();

protected:
    explicit ChartView(std::unique_ptr<ChartScene> scene, QWidget* parent);

    [[nodiscard]] ChartScene& chartScene() const { return *m_scene; }
    /// After the scene got other content; the keyboard goes to `current`. Where that is -1 it goes to the first one
    /// when the keyboard is on the chart.
    void contentChanged(int current);

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
    void dress();
    void arrange();
    void setCurrent(int item);
    void setHovered(int item, QPointF at = {});
    void open(int item);
    bool walk(int key);
    bool switchEntry(int key);

    std::unique_ptr<ChartScene> m_scene;
    int m_current = -1;
};

} // namespace redvest::ui
