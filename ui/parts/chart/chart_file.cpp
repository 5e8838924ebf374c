// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/chart/chart_file.h"

#include "core/base/failure.h"
#include "core/base/output_file.h"
#include "ui/parts/chart/bar_scene.h"
#include "ui/parts/chart/heat_scene.h"
#include "ui/parts/chart/trend_scene.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace redvest::ui {
namespace {

constexpr int kWidth = 900;
constexpr int kHeatWidth = 1040; ///< 24 columns of numbers need more room
constexpr int kMargin = 16;
constexpr double kSharpness = 2;
constexpr double kHighestPicture = 32000; // QPainter's raster engine ends at 32 767
constexpr double kHighestPage = 14000;    // points; a PDF page ends at 14 400

/// The scene laid out for a file, with what surrounds it.
struct Picture
{
    Picture(ChartScene& laid, QSize wanted) : scene(laid)
    {
        const int width = std::max(320, wanted.width());
        scene.setChartStyle(fileStyle());
        scene.setCaptioned(true);
        const double inside = width - 2 * kMargin;
        const double height = std::max<double>(wanted.height() - 2 * kMargin, std::ceil(scene.heightFor(inside)));
        size = {width, int(height) + 2 * kMargin};
    }

    void paint(QPainter& painter)
    {
        const QRectF inside = QRectF(QPointF(0, 0), QSizeF(size)).adjusted(kMargin, kMargin, -kMargin, -kMargin);
        scene.arrange(inside.size());
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.fillRect(QRectF(QPointF(0, 0), QSizeF(size)), Qt::white);
        scene.render(&painter, inside, scene.sceneRect());
    }

    ChartScene& scene;
    QSize size;
};

QImage imageOf(Picture& picture, qreal scale)
{
    const double sharpness =
        std::min<double>(scale, kHighestPicture / std::max(picture.size.width(), picture.size.height()));
    if (sharpness < 0.5)
        throw Failure(QCoreApplication::translate(
                          "Chart", "The chart has %1 bars, more than a picture can hold. Save it as SVG or as a table.")
                          .arg(picture.scene.rowCount()));
    QImage image((QSizeF(picture.size) * sharpness).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(sharpness);
    QPainter painter(&image);
    picture.paint(painter);
    return image;
}

QByteArray pngOf(Picture& picture, const report::ChartCaption& caption)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImage image = imageOf(picture, kSharpness);
    // Readable for programs too; the keys are those of the PNG specification.
    image.setText(u"Title"_s, caption.title);
    image.setText(u"Author"_s, caption.office);
    image.setText(u"Description"_s, QStringList{caption.period, caption.asOf, caption.total}.join(u'\n'));
    image.save(&buffer, "PNG");
    return buffer.data();
}

QByteArray svgOf(Picture& picture, const QString& title)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(picture.size);
    generator.setViewBox(QRect(QPoint(0, 0), picture.size));
    generator.setTitle(title);
    QPainter painter(&generator);
    picture.paint(painter);
    painter.end();
    return buffer.data();
}

QByteArray pdfOf(Picture& picture, const QString& title)
{
    const double points = std::min(0.75, kHighestPage / picture.size.height()); // a picture's point is 1/96 inch
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(1200);
    writer.setPageSize(QPageSize(QSizeF(picture.size) * points, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    writer.setTitle(title);
    writer.setCreator(u"RedVest"_s);
    QPainter painter(&writer);
    const double scale = points * 1200 / 72;
    painter.scale(scale, scale);
    picture.paint(painter);
    painter.end();
    return buffer.data();
}

void save(ChartScene& scene, int width, const report::ChartCaption& caption, const QString& path)
{
    OutputFile file(path);
    Picture picture(scene, {width, 0});
    const QString ending = QFileInfo(path).suffix().toLower();
    QByteArray bytes;
    if (ending == u"png"_s)
        bytes = pngOf(picture, caption);
    else if (ending == u"svg"_s)
        bytes = svgOf(picture, caption.title);
    else if (ending == u"pdf"_s)
        bytes = pdfOf(picture, caption.title);
    else
        throw Failure(
            QCoreApplication::translate(
                "Chart", "The chart cannot be saved as \"%1\". Choose a name that ends in .png, .svg or .pdf.")
                .arg(path));
    file.write(bytes);
    file.put();
}

} // namespace

QImage chartImage(const report::BarSeries& series, QSize size, qreal scale)
{
    BarScene scene;
    scene.setSeries(series);
    Picture picture(scene, size);
    return imageOf(picture, scale);
}

void saveChart(const report::BarSeries& series, const QString& path)
{
    BarScene scene;
    scene.setSeries(series);
    save(scene, kWidth, series.caption, path);
}

void saveTrend(const report::BarSeries& series, const QString& path)
{
    TrendScene scene;
    scene.setSeries(series);
    save(scene, kWidth, series.caption, path);
}

void saveHeat(const report::HeatSeries& series, const QString& path)
{
    HeatScene scene;
    scene.setSeries(series);
    save(scene, kHeatWidth, series.caption, path);
}

} // namespace redvest::ui
