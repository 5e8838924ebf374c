// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/paper/sheet.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace redvest::ui {
namespace {

using report::Align;
using report::TableBlock;

constexpr double kPadding = 1.2; ///< left and right of a cell
constexpr double kThin = 0.18;
constexpr double kStrong = 0.35;
constexpr double kSmallest = 7.5 * kMmPerPoint;

struct Cell
{
    std::vector<Glyphs> lines{};
    Align align = Align::Left;
};

struct Row
{
    std::vector<Cell> cells{};
    std::size_t lines = 1;
    bool isSum = false;
};

class TableSetter
{
public:
    TableSetter(PaperSheet& sheet, const FontBook& fonts, const TableBlock& table, double points)
        : m_sheet(sheet)
        , m_fonts(fonts)
        , m_table(table)
    {
        chooseSize(points);
    }

    void run()
    {
        const Row head = row(titles(), Face::Hei, true);
        const double headHeight = heightOf(head);
        const double captionHeight = m_table.caption.isEmpty() && m_table.unit.isEmpty() ? 0 : pitch() + 1;
        m_sheet.ensure(captionHeight + headHeight + std::max(2 * pitch(), heightOf(1)));
        caption(captionHeight);
        begin(head);
        for (std::size_t r = 0; r < m_table.rows.size(); ++r) {
            const bool isSum = std::count(m_table.emphasised.begin(), m_table.emphasised.end(), int(r)) > 0;
            add(head, row(m_table.rows[r], isSum ? Face::Hei : m_sheet.frame().face, false, isSum));
        }
        end();
        m_sheet.advance(pitch() / 2);
    }

private:
    [[nodiscard]] double pitch() const { return m_size * 1.35; }
    [[nodiscard]] double heightOf(const Row& r) const { return double(r.lines) * pitch() + m_size * 0.35; }
    /// Of that many lines of a row that is no head.
    [[nodiscard]] double heightOf(std::size_t lines) const
    {
        return std::max(m_table.leastRow, double(lines) * pitch() + m_size * 0.35);
    }

    [[nodiscard]] QStringList titles() const
    {
        QStringList texts;
        for (const auto& column : m_table.columns)
            texts << column.title;
        return texts;
    }

    [[nodiscard]] double naturalWidth(std::size_t column, double size) const
    {
        double width = widthOf(glyphsOf(m_fonts, m_table.columns[column].title, Face::Hei, size, size));
        const std::size_t step = m_table.rows.size() / 500 + 1; // a sample is enough for a long list
        for (std::size_t r = 0; r < m_table.rows.size(); r += step)
            width = std::max(width, widthOf(glyphsOf(m_fonts, m_table.rows[r].value(qsizetype(column)).left(60),
                                                     m_sheet.frame().face, size, size)));
        return std::max(width + 2 * kPadding + 0.2, m_table.columns[column].least);
    }

    /// The largest usual size at which nothing wraps; the smallest when something must.
    void chooseSize(double most)
    {
        const double largest = std::min(most * kMmPerPoint, m_sheet.frame().size);
        for (const double points : {14.0, 12.0, 10.5, 9.0, 7.5}) {
            m_size = points * kMmPerPoint;
            if (m_size > largest + 0.01)
                continue;
            std::vector<double> natural;
            double sum = 0;
            for (std::size_t c = 0; c < m_table.columns.size(); ++c) {
                natural.push_back(naturalWidth(c, m_size));
                sum += natural.back();
            }
            shareWidth(natural, sum);
            if (sum <= m_sheet.width() || m_size <= kSmallest + 0.01)
                return;
        }
    }

    /// What is left over goes by weight; when there is too little, weights alone decide.
    void shareWidth(const std::vector<double>& natural, double sum)
    {
        double weights = 0;
        for (const auto& column : m_table.columns)
            weights += std::max(0.1, column.weight);
        const double left = m_sheet.width() - sum;
        m_edges = {m_sheet.left()};
        for (std::size_t c = 0; c < natural.size(); ++c) {
            const double share = std::max(0.1, m_table.columns[c].weight) / weights;
            const double width =
                left >= 0 ? natural[c] + left * share : m_sheet.width() * (share + natural[c] / sum) / 2;
            m_edges.push_back(m_edges.back() + width);
        }
    }

    [[nodiscard]] Row row(const QStringList& texts, Face face, bool isHead, bool isSum = false) const
    {
        Row result{.isSum = isSum};
        for (std::size_t c = 0; c < m_table.columns.size(); ++c) {
            const double width = m_edges[c + 1] - m_edges[c] - 2 * kPadding;
            const Glyphs glyphs = glyphsOf(m_fonts, texts.value(qsizetype(c)), face, m_size, m_size);
            Cell cell{brokenLines(glyphs, width, width), isHead ? Align::Center : m_table.columns[c].align};
            result.lines = std::max(result.lines, cell.lines.size());
            result.cells.push_back(std::move(cell));
        }
        return result;
    }

    void caption(double height)
    {
        if (height <= 0)
            return;
        const Glyphs title = glyphsOf(m_fonts, m_table.caption, Face::Hei, m_size, m_size);
        const Glyphs unit = glyphsOf(m_fonts, m_table.unit, m_sheet.frame().face, m_size * 0.86, m_size * 0.86);
        m_sheet.set(title, m_sheet.left() + (m_sheet.width() - widthOf(title)) / 2, m_sheet.y());
        m_sheet.set(unit, m_sheet.left() + m_sheet.width() - widthOf(unit), m_sheet.y() + m_size * 0.14);
        m_sheet.advance(height);
    }

    void begin(const Row& head)
    {
        m_top = m_sheet.y();
        horizontal(kStrong);
        draw(head, 0, head.lines, heightOf(head));
        horizontal(kThin);
    }

    void end()
    {
        horizontal(kStrong);
        for (std::size_t i = 0; i < m_edges.size(); ++i) {
            const bool isOuter = i == 0 || i + 1 == m_edges.size();
            m_sheet.rule(m_edges[i], m_top, m_edges[i], m_sheet.y(), isOuter ? kStrong : kThin);
        }
    }

    void horizontal(double width) { m_sheet.rule(m_edges.front(), m_sheet.y(), m_edges.back(), m_sheet.y(), width); }

    void add(const Row& head, const Row& r)
    {
        std::size_t done = 0;
        while (done < r.lines) {
            const double whole = m_sheet.frame().body.height() - heightOf(head) - 1;
            const std::size_t perPage = std::max<std::size_t>(1, std::size_t((whole - m_size * 0.35) / pitch()));
            const std::size_t now = std::min(perPage, r.lines - done);
            if (heightOf(now) > m_sheet.room() - 0.2) {
                end();
                m_sheet.newPage();
                begin(head);
            }
            draw(r, done, done + now, heightOf(now));
            horizontal(kThin);
            done += now;
        }
    }

    void draw(const Row& r, std::size_t first, std::size_t last, double height)
    {
        for (std::size_t c = 0; c < r.cells.size(); ++c) {
            const Cell& cell = r.cells[c];
            const std::size_t end = std::min(last, cell.lines.size());
            const double used = double(end > first ? end - first : 0) * pitch();
            double y = m_sheet.y() + (height - used) / 2 + (pitch() - m_size) / 2;
            for (std::size_t i = first; i < end; ++i, y += pitch())
                m_sheet.set(cell.lines[i], xOf(cell, c, widthOf(cell.lines[i])), y);
        }
        m_sheet.advance(height);
    }

    [[nodiscard]] double xOf(const Cell& cell, std::size_t column, double width) const
    {
        const double left = m_edges[column] + kPadding;
        const double right = m_edges[column + 1] - kPadding;
        if (cell.align == Align::Right)
            return right - width;
        return cell.align == Align::Center ? (left + right - width) / 2 : left;
    }

    PaperSheet& m_sheet;
    const FontBook& m_fonts;
    const TableBlock& m_table;
    double m_size = 0;
    double m_top = 0; ///< of the table on this page
    std::vector<double> m_edges;
};

} // namespace

void setTable(PaperSheet& sheet, const FontBook& fonts, const report::TableBlock& table, double points)
{
    if (!table.columns.empty())
        TableSetter(sheet, fonts, table, points).run();
}

} // namespace redvest::ui
