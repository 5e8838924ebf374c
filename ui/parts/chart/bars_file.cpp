// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/failure.h"
#include "ui/parts/chart/bars.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace redvest::ui {
namespace {

using report::BarSeries;

constexpr int kWidth = 900;
constexpr int kMargin = 16;
constexpr double kHighestPicture = 32000; // QPainter's raster engine ends at 32 767
constexpr double kHighestPage = 14000;    // points; a PDF page ends at 14 400

BarStyle fileStyle()
{
    BarStyle style{.font = uiFont()};
    style.font.setPixelSize(14);
    return style;
}

QSize sizeFor(const BarSeries& series, QSize wanted)
{
    const int width = std::max(320, wanted.width());
    const BarLayout layout = layoutBars(series, {0, 0, double(width - 2 * kMargin), 0}, fileStyle());
    return {width, std::max(wanted.height(), int(std::ceil(heightOf(layout, series))) + 2 * kMargin)};
}

void paintAll(QPainter& painter, const BarSeries& series, QSize size)
{
    const QRectF all(QPointF(0, 0), QSizeF(size));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(all, Qt::white);
    paintBars(painter, all.adjusted(kMargin, kMargin, -kMargin, -kMargin), series, fileStyle());
}

QByteArray pngOf(const BarSeries& series)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    chartImage(series, {kWidth, 0}, 2).save(&buffer, "PNG");
    return buffer.data();
}

QByteArray svgOf(const BarSeries& series)
{
    const QSize size = sizeFor(series, {kWidth, 0});
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(0, 0), size));
    generator.setTitle(series.title);
    QPainter painter(&generator);
    paintAll(painter, series, size);
    painter.end();
    return buffer.data();
}

QByteArray pdfOf(const BarSeries& series)
{
    const QSize size = sizeFor(series, {kWidth, 0});
    const double points = std::min(0.75, kHighestPage / size.height()); // a picture's point is 1/96 inch
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(1200);
    writer.setPageSize(QPageSize(QSizeF(size) * points, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    writer.setTitle(series.title);
    writer.setCreator(u"RedVest"_s);
    QPainter painter(&writer);
    const double scale = points * 1200 / 72;
    painter.scale(scale, scale);
    paintAll(painter, series, size);
    painter.end();
    return buffer.data();
}

} // namespace

QImage chartImage(const BarSeries& series, QSize size, qreal scale)
{
    const QSize whole = sizeFor(series, size);
    const double sharpness = std::min(scale, kHighestPicture / std::max(whole.width(), whole.height()));
    if (sharpness < 0.5)
        throw Failure(QCoreApplication::translate(
                          "Chart", "The chart has %1 bars, more than a picture can hold. Save it as SVG or as a table.")
                          .arg(series.bars.size()));
    QImage image((QSizeF(whole) * sharpness).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(sharpness);
    QPainter painter(&image);
    paintAll(painter, series, whole);
    return image;
}

void saveChart(const BarSeries& series, const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    QByteArray bytes;
    if (ending == u"png"_s)
        bytes = pngOf(series);
    else if (ending == u"svg"_s)
        bytes = svgOf(series);
    else if (ending == u"pdf"_s)
        bytes = pdfOf(series);
    else
        throw Failure(
            QCoreApplication::translate(
                "Chart", "The chart cannot be saved as \"%1\". Choose a name that ends in .png, .svg or .pdf.")
                .arg(path));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        throw Failure(QCoreApplication::translate("Chart",
                                                  "The chart could not be written to \"%1\": %2. Choose another "
                                                  "folder, or close the program that has the file open.")
                          .arg(path, file.errorString()));
}

} // namespace redvest::ui
