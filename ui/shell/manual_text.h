// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The text of the manual, as wide as its window and no wider: pictures become smaller, long lines of commands go on
// below. Its window (manual_window) has the contents and the search.

#pragma once

#include <QImage>
#include <QTextBlock>
#include <QTextBrowser>

#include <vector>

class QTextTable;

namespace redvest::ui {

class ManualText final : public QTextBrowser
{
    Q_OBJECT
public:
    /// With the whole manual in it.
    explicit ManualText(QWidget* parent = nullptr);

    /// The block comes to the upper edge, as far as the text goes on below it.
    void bring(const QTextBlock& block);
    /// A place that is not in sight comes to the upper third.
    void bring(const QTextCursor& place);
    /// What stands at the upper edge.
    [[nodiscard]] QTextBlock topBlock() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Picture
    {
        int at = 0; ///< position in the text
        QString name;
        QImage image;
    };

    void showBars();
    void drawThinly(QTextTable& table) const;
    void prepare(const QTextBlock& block);
    void settle() const;
    void fitPictures();
    void place(const Picture& picture, QSize size);

    std::vector<Picture> m_pictures;
    int m_room = 0; ///< the width the pictures were made for
};

} // namespace redvest::ui
