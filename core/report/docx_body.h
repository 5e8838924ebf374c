// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The words of a document as a word processor's markup: paragraphs, tables and pictures one after another.

#pragma once

#include "core/report/document.h"

#include <QByteArray>

#include <vector>

namespace redvest::report {

enum class DocxFont { FangSong, Hei, Kai, Title };

/// How a paragraph stands.
struct DocxLook
{
    DocxFont font = DocxFont::FangSong;
    double points = 16;
    Align align = Align::Left;
    bool isIndented = false; ///< by two characters
    bool isBold = false;
    bool isRuled = false; ///< a red line under it
    QString colour{};     ///< "FF0000"; "" black
};

class DocxBody
{
public:
    /// `width` of the text in twips, `points` of running text.
    DocxBody(int width, double points) : m_width(width), m_points(points) {}

    /// A paragraph for each line; nothing for no text.
    void add(const QString& text, const DocxLook& look);
    void add(const TableBlock& table);
    /// The code as a picture of that side; nothing without one.
    void add(const QrModules& code, double mm);

    [[nodiscard]] double points() const { return m_points; }
    [[nodiscard]] const QString& markup() const { return m_markup; }
    [[nodiscard]] const std::vector<QByteArray>& pictures() const { return m_pictures; } ///< by number, from 1

private:
    int m_width;
    double m_points;
    QString m_markup;
    std::vector<QByteArray> m_pictures;
};

/// As XML holds it: what XML cannot hold is left out.
[[nodiscard]] QString xmlEscaped(const QString& text);

} // namespace redvest::report
