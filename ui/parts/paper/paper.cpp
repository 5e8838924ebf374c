// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/paper/paper.h"

#include "ui/parts/chart/bar_scene.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace redvest::ui {
namespace {

using report::Document;

constexpr QSizeF kA4(210, 297);
constexpr double kSize = 15.75 * kMmPerPoint;    // 3号: at 16 pt 28 characters do not fit into 156 mm
constexpr double kTitleSize = 22 * kMmPerPoint;  // 2号
constexpr double kFooterSize = 14 * kMmPerPoint; // 4号

Frame briefingFrame()
{
    return {kA4, {28, 37, 156, 225}, Face::FangSong, kSize, 156.0 / 28, 225.0 / 22};
}

Frame plainFrame(const Document& document)
{
    const bool isWide = std::any_of(document.blocks.begin(), document.blocks.end(), [](const report::Block& block) {
        const auto* table = std::get_if<report::TableBlock>(&block);
        return table && table->columns.size() > 8;
    });
    const QSizeF paper = isWide || document.isLandscape ? kA4.transposed() : kA4;
    const double size = 10.5 * kMmPerPoint;
    // 8 mm at the foot are kept for the footer.
    return {paper, {15, 15, paper.width() - 30, paper.height() - 38}, Face::Song, size, size, size * 1.6};
}

QSizeF sizeOf(report::PageForm form)
{
    switch (form) {
    case report::PageForm::A5:
        return {148, 210};
    case report::PageForm::A6:
        return {105, 148};
    case report::PageForm::Card:
        return kBadge.transposed();
    case report::PageForm::A4:
        break;
    }
    return kA4;
}

/// Cards have the whole page and keep their own margins.
Frame cardFrame(const Document& document)
{
    const QSizeF upright = sizeOf(document.page);
    Frame frame = plainFrame(document);
    frame.paper = document.isLandscape ? upright.transposed() : upright;
    frame.body = QRectF(QPointF(), frame.paper);
    return frame;
}

Frame frameOf(const Document& document)
{
    if (document.layout == report::Layout::Briefing)
        return briefingFrame();
    return document.layout == report::Layout::Cards ? cardFrame(document) : plainFrame(document);
}

/// How large tables, charts and notes may be, in points of their letters.
struct Sizes
{
    double table;
    double chart;
    double note;
};
/// From the largest to the smallest that is still read with ease. A briefing takes the largest with which it has the
/// fewest pages; anything else the first.
constexpr std::array<Sizes, 5> kSizes{{{14, 12, 12}, {12, 10.5, 12}, {10.5, 9, 10.5}, {10.5, 7.5, 10.5}, {9, 7.5, 9}}};

class Composer
{
public:
    Composer(const Document& document, const FontBook& fonts, const Sizes& sizes)
        : m_document(document)
        , m_fonts(fonts)
        , m_sizes(sizes)
        , m_isBriefing(document.layout == report::Layout::Briefing)
        , m_sheet(frameOf(document))
    {}

    std::vector<PaperPage> run()
    {
        if (m_isBriefing)
            setHead(m_sheet, m_fonts, m_document.frame);
        title(m_document.title);
        subtitle();
        for (const report::Block& block : m_document.blocks) {
            std::visit([this](const auto& b) { add(b); }, block);
            m_before = &block;
        }
        if (m_isBriefing)
            setTail(m_sheet, m_fonts, m_document.frame);
        feet();
        return std::move(m_sheet.pages());
    }

    [[nodiscard]] QSizeF paper() const { return m_sheet.frame().paper; }

private:
    void title(const QString& text)
    {
        if (text.isEmpty())
            return;
        const double size = m_isBriefing ? kTitleSize : 16 * kMmPerPoint;
        const double pitch = m_isBriefing ? m_sheet.frame().pitch : size * 1.5;
        const auto lines = balancedLines(m_fonts, text, m_isBriefing ? Face::Title : Face::Hei, size, m_sheet.width());
        m_sheet.ensure(pitch * double(lines.size() + 2));
        for (const Glyphs& line : lines) {
            m_sheet.ensure(pitch);
            m_sheet.set(line, m_sheet.left() + (m_sheet.width() - widthOf(line)) / 2, m_sheet.y() + (pitch - size) / 2);
            m_sheet.advance(pitch);
        }
        if (m_isBriefing && m_document.subtitle.isEmpty())
            m_sheet.advance(pitch);
    }

    void subtitle()
    {
        const Frame& f = m_sheet.frame();
        const Glyphs all = glyphsOf(m_fonts, m_document.subtitle, m_isBriefing ? Face::Kai : f.face, f.size, f.cell);
        for (const Glyphs& line : brokenLines(all, f.body.width(), f.body.width()))
            textLine(line, m_isBriefing ? (f.body.width() - widthOf(line)) / 2 : 0);
        if (!all.empty())
            m_sheet.advance(m_isBriefing ? f.pitch : f.pitch / 3);
    }

    /// One line of body text at the cursor.
    void textLine(const Glyphs& line, double indent)
    {
        const Frame& f = m_sheet.frame();
        m_sheet.ensure(f.pitch);
        m_sheet.set(line, m_sheet.left() + indent, m_sheet.y() + (f.pitch - f.size) / 2);
        m_sheet.advance(f.pitch);
    }

    void textLines(const Glyphs& glyphs, double indent)
    {
        bool isFirst = true;
        for (const Glyphs& line : brokenLines(glyphs, m_sheet.width(), m_sheet.width() - indent)) {
            textLine(line, isFirst ? indent : 0);
            isFirst = false;
        }
    }

    void onGrid()
    {
        if (m_isBriefing)
            m_sheet.snap();
    }

    void add(const report::Heading& heading)
    {
        onGrid();
        const Frame& f = m_sheet.frame();
        if (heading.level == report::kTitleLevel) {
            if (m_before != nullptr && !m_sheet.isAtTop() && !isUnderRubric())
                m_sheet.advance(f.pitch);
            title(heading.text);
            return;
        }
        const bool isRubric = heading.level == report::kRubricLevel;
        if (isRubric && m_before != nullptr && !m_sheet.isAtTop())
            m_sheet.advance(f.pitch);
        m_sheet.ensure((isRubric ? 6 : 2) * f.pitch); // never the last line of a page; a column has its title below
        const Face face = heading.level == 2 ? Face::Kai : Face::Hei;
        textLines(glyphsOf(m_fonts, heading.text, face, f.size, f.cell), isRubric ? 0 : 2 * f.cell);
    }

    [[nodiscard]] bool isUnderRubric() const
    {
        const auto* above = m_before != nullptr ? std::get_if<report::Heading>(m_before) : nullptr;
        return above != nullptr && above->level == report::kRubricLevel;
    }

    void add(const report::Paragraph& paragraph)
    {
        if (paragraph.isQuiet)
            return quiet(paragraph.text);
        onGrid();
        const Frame& f = m_sheet.frame();
        for (const QString& text : paragraph.text.split(u'\n', Qt::SkipEmptyParts)) {
            const qsizetype lead = paragraph.leadSentence ? text.indexOf(u'。') + 1 : 0;
            Glyphs glyphs = glyphsOf(m_fonts, text.left(lead), Face::Kai, f.size, f.cell);
            for (Glyph& glyph : glyphsOf(m_fonts, text.mid(lead), f.face, f.size, f.cell))
                glyphs.push_back(std::move(glyph));
            textLines(glyphs, 2 * f.cell);
        }
    }

    void quiet(const QString& text)
    {
        const Frame& f = m_sheet.frame();
        const double size = (m_isBriefing ? m_sizes.note : 9) * kMmPerPoint;
        const double pitch = size * 1.6;
        bool isFirst = true;
        for (const Glyphs& line :
             brokenLines(glyphsOf(m_fonts, text, f.face, size, size), m_sheet.width(), m_sheet.width() - 2 * size)) {
            m_sheet.ensure(pitch);
            m_sheet.set(line, m_sheet.left() + (isFirst ? 2 * size : 0), m_sheet.y() + (pitch - size) / 2);
            m_sheet.advance(pitch);
            isFirst = false;
        }
    }

    void add(const report::TableBlock& table)
    {
        m_sheet.advance(m_sheet.isAtTop() ? 0 : 2);
        setTable(m_sheet, m_fonts, table, m_sizes.table);
    }

    void add(const report::BarSeries& given)
    {
        const auto series = std::make_shared<const report::BarSeries>(given);
        const double size = std::min(series->bars.size() <= 12 ? 12.0 : 10.5, m_sizes.chart) * kMmPerPoint;
        const double scale = size / fileStyle().unit();
        const BarMeasures measures = measuresOf(*series, fileStyle());
        const double row = measures.row * scale;
        const double head = measures.head * scale;
        const double foot = measures.foot * scale;
        const int count = int(series->bars.size());
        m_sheet.advance(m_sheet.isAtTop() ? 0 : 2);
        // A short chart stays whole; a long one may be cut after three bars.
        const double whole = head + row * count + foot;
        m_sheet.ensure(whole <= m_sheet.frame().body.height() / 2 ? whole : head + 3 * row);
        int first = 0;
        do {
            if (head + row + foot > m_sheet.room())
                m_sheet.newPage();
            const int fit = std::max(1, int((m_sheet.room() - head - foot) / row));
            const int last = std::min(count, first + fit);
            const double height = head + row * (last - first) + (last == count ? foot : 0);
            m_sheet.chart({series, first, last, {m_sheet.left(), m_sheet.y(), m_sheet.width(), height}, size});
            m_sheet.advance(height);
            first = last;
        } while (first < count);
        m_sheet.advance(2);
    }

    void add(const report::CertificateSheet& certificate) { setCertificate(m_sheet, m_fonts, certificate); }
    void add(const report::BadgeSheet& badges) { setBadges(m_sheet, m_fonts, badges); }
    void add(const report::FoldedCard& card) { setFoldedCard(m_sheet, m_fonts, card); }
    void add(const report::DutyCard& card) { setDutyCard(m_sheet, m_fonts, card); }
    void add(const report::SheetHead& head) { setSheetHead(m_sheet, m_fonts, head); }

    void feet()
    {
        if (m_document.layout == report::Layout::Certificate || m_document.layout == report::Layout::Cards)
            return;
        for (std::size_t i = 0; i < m_sheet.pages().size(); ++i) {
            if (m_isBriefing)
                pageNumber(m_sheet.pages()[i], int(i) + 1);
            else
                footer(m_sheet.pages()[i], int(i) + 1);
        }
    }

    static void put(PaperPage& page, const Glyphs& glyphs, double x, double baseline)
    {
        for (const Glyph& glyph : glyphs) {
            if (!glyph.text.trimmed().isEmpty())
                page.letters.push_back({glyph, {x + glyph.shift, baseline}, Qt::black});
            x += glyph.advance;
        }
    }

    /// — N — outside the frame, the dash 7 mm below it. Source: GB/T 9704-2012, 7.5.
    void pageNumber(PaperPage& page, int number)
    {
        const Glyphs glyphs = glyphsOf(m_fonts, u"— %1 —"_s.arg(number), Face::Song, kFooterSize, kFooterSize);
        const QRectF& body = m_sheet.frame().body;
        const double baseline = body.bottom() + 7 + m_fonts.inkTop(Face::Song, U'—') * kFooterSize;
        const bool isOdd = number % 2 == 1;
        put(page, glyphs, isOdd ? body.right() - kFooterSize - widthOf(glyphs) : body.left() + kFooterSize, baseline);
    }

    void footer(PaperPage& page, int number)
    {
        const double size = 9 * kMmPerPoint;
        const QRectF& body = m_sheet.frame().body;
        const double baseline = m_sheet.frame().paper.height() - 15 - size * (1 - kBaseline);
        put(page, glyphsOf(m_fonts, m_document.footer, Face::Song, size, size), body.left(), baseline);
        const Glyphs right =
            glyphsOf(m_fonts, u"%1 / %2"_s.arg(number).arg(m_sheet.pages().size()), Face::Song, size, size);
        put(page, right, body.right() - widthOf(right), baseline);
    }

    const Document& m_document;
    const FontBook& m_fonts;
    Sizes m_sizes;
    bool m_isBriefing;
    PaperSheet m_sheet;
    const report::Block* m_before = nullptr; ///< the block above
};

void drawChart(QPainter& painter, const ChartPart& part, double unitsPerMm)
{
    BarScene scene;
    ChartStyle style = fileStyle();
    const double scale = part.fontSize / style.unit(); // mm a unit of the scene
    style.font.setFamilies({u"SimHei"_s, u"Noto Sans CJK SC"_s, u"WenQuanYi Zen Hei"_s});
    scene.setChartStyle(style);
    scene.setSeries(*part.series);
    scene.setRange(part.first, part.last);
    scene.arrange(part.box.size() / scale);
    scene.render(&painter, {part.box.topLeft() * unitsPerMm, part.box.size() * unitsPerMm}, scene.sceneRect());
}

std::vector<FontChoice> usedOf(const std::vector<PaperPage>& pages, const FontBook& fonts)
{
    std::set<Face> used;
    for (const PaperPage& page : pages)
        for (const Letter& letter : page.letters)
            used.insert(letter.glyph.face);
    std::vector<FontChoice> choices = fonts.choices();
    std::erase_if(choices, [&used](const FontChoice& choice) { return !used.contains(choice.face); });
    return choices;
}

} // namespace

Paper::Paper(const Document& document) : m_title(report::titleOf(document)), m_proofs(document.proofs)
{
    const bool isBriefing = document.layout == report::Layout::Briefing;
    for (const Sizes& sizes : kSizes) {
        Composer composer(document, m_fonts, sizes);
        m_paper = composer.paper();
        std::vector<PaperPage> pages = composer.run();
        if (m_pages.empty() || pages.size() < m_pages.size())
            m_pages = std::move(pages);
        if (!isBriefing || m_pages.size() == 1)
            break;
    }
    m_choices = usedOf(m_pages, m_fonts);
}

void Paper::drawPage(QPainter& painter, int index, double unitsPerMm) const
{
    const PaperPage& drawn = page(index);
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (const ChartPart& part : drawn.charts)
        drawChart(painter, part, unitsPerMm);
    painter.setRenderHint(QPainter::Antialiasing, false); // modules have sharp edges
    for (const QRectF& box : drawn.dark)
        painter.fillRect(QRectF(box.topLeft() * unitsPerMm, box.size() * unitsPerMm), Qt::black);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Rule& rule : drawn.rules) {
        painter.setPen(QPen(rule.colour, rule.width * unitsPerMm, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QLineF(rule.line.p1() * unitsPerMm, rule.line.p2() * unitsPerMm));
    }
    for (const Letter& letter : drawn.letters) {
        painter.setPen(letter.colour);
        painter.setFont(
            m_fonts.font(letter.glyph.face, letter.glyph.size * unitsPerMm, letter.glyph.text.toUcs4().front()));
        if (!letter.isTurned) {
            painter.drawText(letter.at * unitsPerMm, letter.glyph.text);
            continue;
        }
        painter.save();
        painter.translate(letter.at * unitsPerMm);
        painter.rotate(180);
        painter.drawText(QPointF(), letter.glyph.text);
        painter.restore();
    }
    painter.restore();
}

} // namespace redvest::ui
