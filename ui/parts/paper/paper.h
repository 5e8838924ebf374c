// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A Document laid out on pages. The preview, the printer and the PDF draw these same pages. A briefing follows
// GB/T 9704-2012 (版心 156 × 225 mm, 22 lines of 28 characters, line pitch 225/22 mm as in a word processor's grid);
// a plain document is A4 with margins of 15 mm, landscape when a table has more than eight columns
// or the document says so; cards lie on the page their document names, without a foot.

#pragma once

#include "core/report/document.h"
#include "ui/parts/paper/fonts.h"
#include "ui/parts/paper/sheet.h"

class QPainter;
class QPrinter;

namespace redvest::ui {

class Paper
{
public:
    explicit Paper(const report::Document& document);

    [[nodiscard]] int pageCount() const { return int(m_pages.size()); }
    [[nodiscard]] QSizeF size() const { return m_paper; } ///< mm
    [[nodiscard]] const PaperPage& page(int index) const { return m_pages[std::size_t(index)]; }
    [[nodiscard]] const QString& title() const { return m_title; }
    /// Lines that a PDF carries beside its pages.
    [[nodiscard]] const QStringList& proofs() const { return m_proofs; }

    /// The faces this document uses, and what draws them on this computer.
    [[nodiscard]] const std::vector<FontChoice>& fonts() const { return m_choices; }

    /// Draws page `index` (from 0) with its corner at the painter's origin; `unitsPerMm` is the painter's scale.
    void drawPage(QPainter& painter, int index, double unitsPerMm) const;

private:
    FontBook m_fonts;
    std::vector<PaperPage> m_pages;
    std::vector<FontChoice> m_choices;
    QSizeF m_paper;
    QString m_title;
    QStringList m_proofs;
};

/// Writes a PDF with its fonts in it, for its owner only. Failures: those of OutputFile.
void writePdf(const report::Document& document, const QString& path);

/// Sends all pages, or the range chosen in the print dialog, at their true size.
/// Failure: the printer does not take the job.
void print(const report::Document& document, QPrinter& printer);

} // namespace redvest::ui
