// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pages of a Document on screen before they are printed or saved: the same drawing at another scale.

#pragma once

#include "core/report/document.h"
#include "ui/parts/paper/paper.h"

#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;
class QScrollArea;

namespace redvest::ui {

class FlowRow;

class PaperPreview : public QWidget
{
    Q_OBJECT
public:
    explicit PaperPreview(QWidget* parent = nullptr);

    /// Shows the first page of `document`.
    /// How many pages there are stands beside them, and of many on the button that prints them.
    void setDocument(const report::Document& document);

    [[nodiscard]] int pageCount() const { return m_paper ? m_paper->pageCount() : 0; }
    [[nodiscard]] int currentPage() const { return m_page; } ///< from 0

    /// Goes to a page (from 0), kept within the document.
    void showPage(int page);

    /// Share of the true size; 0 fits the width.
    void setZoom(double zoom);

Q_SIGNALS:
    void printed();
    void saved(const QString& path);
    /// Printing or saving went wrong; `sentence` says what to do.
    void failed(const QString& sentence);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildBar(FlowRow* bar);
    void redraw();
    void showFonts();
    void printPages();
    void savePdf();

    report::Document m_document;
    std::unique_ptr<Paper> m_paper;
    int m_page = 0;
    double m_zoom = 0;
    QLabel* m_sheet = nullptr;
    QLabel* m_position = nullptr;
    QLabel* m_fonts = nullptr;
    QScrollArea* m_scroll = nullptr;
    QPushButton* m_print = nullptr;
};

} // namespace redvest::ui
