// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/manual_text.h"

#include "ui/parts/look/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QFile>
#include <QScrollBar>
#include <QTextTable>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kFolder = u":/redvest/manual/"_s;

} // namespace

ManualText::ManualText(QWidget* parent) : QTextBrowser(parent)
{
    setObjectName(u"manual"_s);
    setSearchPaths({kFolder});
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // its coming and going would change the width
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QFile file(kFolder + u"manual.md"_s);
    if (file.open(QIODevice::ReadOnly))
        setMarkdown(QString::fromUtf8(file.readAll()));
    document()->setUndoRedoEnabled(false);
    showBars();
    for (QTextFrame* frame : document()->rootFrame()->childFrames())
        if (auto* table = qobject_cast<QTextTable*>(frame))
            drawThinly(*table);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        prepare(block);
}

/// Within a table a bar is written with a stroke before it, which Qt leaves standing in words of code.
void ManualText::showBars()
{
    for (QTextCursor at = document()->find(u"\\|"_s); !at.isNull(); at = document()->find(u"\\|"_s, at))
        at.insertText(u"|"_s);
}

void ManualText::drawThinly(QTextTable& table) const
{
    QTextTableFormat format = table.format();
    format.setBorderCollapse(true);
    format.setBorder(1);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(paletteFor(palette()).line);
    format.setCellSpacing(0);
    format.setCellPadding(3);
    table.setFormat(format);
}

/// Lines of code may go on below; where the pictures stand is noted.
void ManualText::prepare(const QTextBlock& block)
{
    if (QTextBlockFormat format = block.blockFormat(); format.nonBreakableLines()) {
        format.setNonBreakableLines(false);
        QTextCursor(block).setBlockFormat(format);
    }
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextCharFormat format = it.fragment().charFormat();
        if (!format.isImageFormat())
            continue;
        const QString name = format.toImageFormat().name();
        m_pictures.push_back({it.fragment().position(), name, QImage(kFolder + name)});
    }
}

/// A text is laid out bit by bit when there is time for it; only then is it known where in it something stands.
void ManualText::settle() const
{
    (void)document()->pageCount();
}

void ManualText::bring(const QTextBlock& block)
{
    settle();
    verticalScrollBar()->setValue(int(document()->documentLayout()->blockBoundingRect(block).top()));
}

void ManualText::bring(const QTextCursor& place)
{
    settle();
    const QRect at = cursorRect(place);
    if (at.top() < 0 || at.bottom() > viewport()->height())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + at.top() - viewport()->height() / 3);
}

QTextBlock ManualText::topBlock() const
{
    constexpr int kWithin = 4;
    return cursorForPosition({kWithin, kWithin}).block();
}

void ManualText::resizeEvent(QResizeEvent* event)
{
    const QTextBlock top = topBlock();
    const bool isMoved = verticalScrollBar()->value() > 0;
    QTextBrowser::resizeEvent(event);
    fitPictures();
    if (isMoved)
        bring(top);
}

void ManualText::fitPictures()
{
    const int room = viewport()->width() - 2 * int(document()->documentMargin()) - 2;
    if (room == m_room || room <= 0)
        return;
    m_room = room;
    settle(); // what is not laid out yet when something before it changes is taken for laid out, and stays blank
    QTextCursor whole(document());
    whole.beginEditBlock(); // one layout for all of them
    for (const Picture& picture : m_pictures) {
        const QSize size = picture.image.size();
        if (!size.isEmpty())
            place(picture, size.width() <= room ? size : QSize(room, room * size.height() / size.width()));
    }
    whole.endEditBlock();
    settle();
}

/// Drawn smaller than it is a picture would be coarse: it is made anew in the size it has here.
void ManualText::place(const Picture& picture, QSize size)
{
    const double ratio = devicePixelRatioF();
    QImage image = picture.image.scaled(size * ratio, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    image.setDevicePixelRatio(ratio);
    document()->addResource(QTextDocument::ImageResource, QUrl(picture.name), image);
    QTextCursor cursor(document());
    cursor.setPosition(picture.at);
    cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
    QTextImageFormat format = cursor.charFormat().toImageFormat();
    format.setWidth(size.width());
    format.setHeight(size.height());
    cursor.setCharFormat(format);
}

} // namespace redvest::ui
