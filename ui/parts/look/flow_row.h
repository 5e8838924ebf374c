// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A row that breaks: what finds no room goes to the next line, so that on a small or enlarged screen nothing is cut. A
// row within a row goes to the next line whole before it breaks itself.

#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace redvest::ui {

class FlowRow final : public QLayout
{
    Q_OBJECT
public:
    /// `isAtRight`: lines that leave room begin later.
    explicit FlowRow(bool isAtRight = false);
    ~FlowRow() override;

    /// What comes after stands at the right end of its line.
    void addStretch();
    /// Takes the row as its own.
    void addRow(FlowRow* row);

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    /// In one line.
    [[nodiscard]] QSize sizeHint() const override;
    /// As narrow as the widest item.
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    void setGeometry(const QRect& rect) override;

private:
    using Line = std::vector<QLayoutItem*>;

    /// What is shown, as it falls into lines of that width.
    [[nodiscard]] std::vector<Line> lines(int width) const;
    [[nodiscard]] int lineHeight(const Line& line, int width) const;
    void place(const Line& line, const QRect& rect) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    bool m_isAtRight;
};

} // namespace redvest::ui
