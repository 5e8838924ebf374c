// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/paper/paper_preview.h"

#include "core/base/failure.h"
#include "ui/desk/output_dialog.h"
#include "ui/parts/look/flow_row.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/shown_text.h"
#include "ui/parts/look/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace redvest::ui {

namespace {

constexpr int kManyPages = 30; ///< nobody means to print more without knowing it

} // namespace

PaperPreview::PaperPreview(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    auto* bar = new FlowRow;
    bar->setSpacing(space::kSmall);
    buildBar(bar);
    column->addLayout(bar);
    m_fonts = plainLabel();
    m_fonts->setObjectName(u"fonts"_s);
    m_fonts->setWordWrap(true);
    column->addWidget(m_fonts);
    m_sheet = plainLabel();
    m_sheet->setAlignment(Qt::AlignCenter);
    m_scroll = new QScrollArea;
    m_scroll->setObjectName(u"pages"_s);
    m_scroll->setWidget(m_sheet);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setAlignment(Qt::AlignHCenter);
    column->addWidget(m_scroll, 1);
}

void PaperPreview::buildBar(FlowRow* bar)
{
    const auto turn = [&](const QString& name, Qt::ArrowType arrow, const QString& tip, int step) {
        auto* button = new QToolButton;
        button->setObjectName(name);
        button->setArrowType(arrow);
        button->setToolTip(tipText(tip));
        button->setAccessibleName(tip);
        button->setShortcut(step < 0 ? Qt::ALT | Qt::Key_PageUp : Qt::ALT | Qt::Key_PageDown);
        connect(button, &QToolButton::clicked, this, [this, step] { showPage(m_page + step); });
        bar->addWidget(button);
    };
    turn(u"previous"_s, Qt::LeftArrow, tr("Previous page"), -1);
    m_position = plainLabel();
    m_position->setObjectName(u"position"_s);
    bar->addWidget(m_position);
    turn(u"next"_s, Qt::RightArrow, tr("Next page"), 1);
    auto* zoom = new QComboBox;
    zoom->setObjectName(u"zoom"_s);
    zoom->setAccessibleName(tr("Zoom"));
    zoom->addItem(tr("Fit width"), 0.0);
    for (const int percent : {50, 75, 100, 150, 200})
        zoom->addItem(u"%1 %"_s.arg(percent), percent / 100.0);
    connect(zoom, &QComboBox::currentIndexChanged, this, [this, zoom] { setZoom(zoom->currentData().toDouble()); });
    bar->addWidget(zoom);
    bar->addStretch();
    auto* save = new QPushButton(tr("Save as PDF…"));
    save->setObjectName(u"save"_s);
    save->setAutoDefault(false); // in a dialog Enter is for what stands in the accent colour
    connect(save, &QPushButton::clicked, this, &PaperPreview::savePdf);
    bar->addWidget(save);
    m_print = new QPushButton(tr("Print…"));
    m_print->setObjectName(u"print"_s);
    m_print->setProperty("accent", true);
    connect(m_print, &QPushButton::clicked, this, &PaperPreview::printPages);
    bar->addWidget(m_print);
}

void PaperPreview::setDocument(const report::Document& document)
{
    m_document = document;
    m_paper = std::make_unique<Paper>(document);
    m_page = 0;
    m_print->setText(pageCount() > kManyPages ? tr("Print %1 pages…").arg(pageCount()) : tr("Print…"));
    showFonts();
    redraw();
}

void PaperPreview::showPage(int page)
{
    if (!m_paper)
        return;
    m_page = std::clamp(page, 0, pageCount() - 1);
    m_scroll->verticalScrollBar()->setValue(0);
    redraw();
}

void PaperPreview::setZoom(double zoom)
{
    m_zoom = std::clamp(zoom, 0.0, 4.0);
    redraw();
}

void PaperPreview::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (m_zoom <= 0)
        redraw();
}

void PaperPreview::redraw()
{
    if (!m_paper)
        return;
    const double trueSize = logicalDpiX() / 25.4;
    const double room = m_scroll->width() - m_scroll->verticalScrollBar()->sizeHint().width() - 2 * space::kLarge;
    const double perMm = m_zoom > 0 ? trueSize * m_zoom : std::clamp(room / m_paper->size().width(), 1.0, 2 * trueSize);
    const double ratio = devicePixelRatioF();
    QPixmap pixmap((m_paper->size() * perMm * ratio).toSize());
    pixmap.fill(Qt::white);
    QPainter painter(&pixmap);
    m_paper->drawPage(painter, m_page, perMm * ratio);
    painter.setPen(paletteFor(palette()).line);
    painter.drawRect(pixmap.rect().adjusted(0, 0, -1, -1));
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    m_sheet->setPixmap(pixmap);
    m_position->setText(tr("Page %1 of %2").arg(m_page + 1).arg(pageCount()));
}

void PaperPreview::showFonts()
{
    QStringList rows;
    bool isSubstituted = false;
    for (const FontChoice& choice : m_paper->fonts()) {
        rows << (choice.isSubstitute ? tr("%1: %2 (instead of %3)").arg(choice.role, choice.used, choice.wanted)
                                     : tr("%1: %2").arg(choice.role, choice.used));
        isSubstituted = isSubstituted || choice.isSubstitute;
    }
    m_fonts->setProperty("role", isSubstituted ? u"warn"_s : u"quiet"_s);
    m_fonts->setText(isSubstituted ? tr("Some official fonts are not installed here. Used: %1").arg(rows.join(u"; "_s))
                                   : tr("Fonts: %1").arg(rows.join(u"; "_s)));
}

void PaperPreview::printPages()
{
    if (!m_paper)
        return;
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, this);
    dialog.setMinMax(1, pageCount());
    dialog.setWindowTitle(titleText(tr("Print: pages 1–%1").arg(pageCount())));
    if (dialog.exec() != QDialog::Accepted)
        return;
    try {
        print(m_document, printer);
        Q_EMIT printed();
    } catch (const Failure& failure) {
        Q_EMIT failed(failure.message());
    }
}

void PaperPreview::savePdf()
{
    if (!m_paper)
        return;
    QString name = m_paper->title() + u".pdf"_s;
    for (const QChar c : u"/\\:*?\"<>|\n"_s)
        name.remove(c);
    const QString path = askForOutput(this, tr("Save as PDF"), name, tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    try {
        writePdf(m_document, path);
        Q_EMIT saved(path);
    } catch (const Failure& failure) {
        Q_EMIT failed(failure.message());
    }
}

} // namespace redvest::ui
