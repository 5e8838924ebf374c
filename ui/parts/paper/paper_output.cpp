// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/failure.h"
#include "ui/parts/paper/paper.h"

#include "core/base/output_file.h"
#include "ui/parts/paper/pdf_text.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace redvest::ui {
namespace {

// Qt rounds font sizes to whole device pixels: at this resolution the error is 0.01 mm.
constexpr int kResolution = 1200;

/// Every character of the text, and the names in charts.
QString drawnOn(const Paper& paper)
{
    QString drawn;
    for (int i = 0; i < paper.pageCount(); ++i) {
        for (const Letter& letter : paper.page(i).letters)
            drawn += letter.glyph.text;
        for (const ChartPart& part : paper.page(i).charts) {
            for (const auto& bar : part.series->bars)
                drawn += bar.name;
        }
    }
    return drawn;
}

/// `paper` in mm. What a device calls A4 is asked for by that name.
void setPage(QPagedPaintDevice& device, const QSizeF& paper)
{
    const bool isWide = paper.width() > paper.height();
    device.setPageSize(
        QPageSize(isWide ? paper.transposed() : paper, QPageSize::Millimeter, {}, QPageSize::FuzzyMatch));
    device.setPageOrientation(isWide ? QPageLayout::Landscape : QPageLayout::Portrait);
}

QByteArray pdfOf(const Paper& paper)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kResolution);
    setPage(writer, paper.size());
    writer.setPageMargins({});
    writer.setTitle(paper.title());
    // A field that is for programs and that Qt writes uncompressed: certificates are checked from it.
    const QStringList creator = QStringList{u"RedVest "_s + QCoreApplication::applicationVersion()} + paper.proofs();
    writer.setCreator(creator.join(u'\n'));
    QPainter painter(&writer);
    for (int i = 0; i < paper.pageCount(); ++i) {
        if (i > 0)
            writer.newPage();
        paper.drawPage(painter, i, kResolution / 25.4);
    }
    painter.end();
    return withPlainText(buffer.data(), drawnOn(paper));
}

} // namespace

void writePdf(const report::Document& document, const QString& path)
{
    OutputFile file(path);
    file.write(pdfOf(Paper(document)));
    file.put();
}

void print(const report::Document& document, QPrinter& printer)
{
    const Paper paper(document);
    setPage(printer, paper.size());
    printer.setFullPage(true); // the layout has its own margins
    printer.setDocName(paper.title());
    QPainter painter;
    if (!painter.begin(&printer))
        throw Failure(QCoreApplication::translate("Paper",
                                                  "The printer \"%1\" did not take the job. Check that it is on "
                                                  "and has paper, or save the document as a PDF.")
                          .arg(printer.printerName()));
    const int first = std::max(1, printer.fromPage());
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), paper.pageCount()) : paper.pageCount();
    for (int i = first; i <= last; ++i) {
        if (i > first)
            printer.newPage();
        paper.drawPage(painter, i - 1, printer.resolution() / 25.4);
    }
}

} // namespace redvest::ui
