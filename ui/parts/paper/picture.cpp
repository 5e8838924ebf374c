// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/paper/picture.h"

#include "core/base/output_file.h"
#include "ui/parts/paper/paper.h"

#include <QBuffer>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kPixelsPerMm = 6;
constexpr double kMargin = 12; ///< mm under the last line
constexpr int kMostPages = 12; ///< beyond, a picture is no longer read

/// How far down the page something is inked, in mm.
double inkedTo(const PaperPage& page)
{
    double lowest = 0;
    for (const Letter& letter : page.letters)
        lowest = std::max(lowest, letter.at.y());
    for (const Rule& rule : page.rules)
        lowest = std::max({lowest, rule.line.y1(), rule.line.y2()});
    for (const ChartPart& chart : page.charts)
        lowest = std::max(lowest, chart.box.bottom());
    for (const QRectF& box : page.dark)
        lowest = std::max(lowest, box.bottom());
    return lowest;
}

int pixels(double mm)
{
    return int(std::ceil(mm * kPixelsPerMm));
}

} // namespace

QImage pictureOf(const report::Document& document)
{
    const Paper paper(document);
    const int pages = std::min(paper.pageCount(), kMostPages);
    const double last = std::min(paper.size().height(), inkedTo(paper.page(pages - 1)) + kMargin);
    const double height = paper.size().height() * (pages - 1) + last;
    QImage image(pixels(paper.size().width()), pixels(height), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    for (int page = 0; page < pages; ++page) {
        painter.save();
        painter.translate(0, paper.size().height() * page * kPixelsPerMm);
        paper.drawPage(painter, page, kPixelsPerMm);
        painter.restore();
    }
    painter.end();
    image.setText(u"Title"_s, paper.title());
    return image;
}

void savePicture(const report::Document& document, const QString& path)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    pictureOf(document).save(&buffer, "PNG");
    writeOutput(path, buffer.data());
}

} // namespace redvest::ui
