// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/look/screen_fit.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QSize kFrame(16, 40); ///< of a window on the usual desktops, its title bar included
const auto kScrolled = u"dialogScroll"_s;

int heightNeeded(const QLayout& layout, int width)
{
    return layout.hasHeightForWidth() ? layout.totalMinimumHeightForWidth(width) : layout.totalMinimumSize().height();
}

bool hasButtons(QLayoutItem* item)
{
    if (item->widget() != nullptr)
        return qobject_cast<QPushButton*>(item->widget()) != nullptr ||
               item->widget()->findChild<QPushButton*>() != nullptr;
    for (int i = 0; item->layout() != nullptr && i < item->layout()->count(); ++i) {
        if (hasButtons(item->layout()->itemAt(i)))
            return true;
    }
    return false;
}

/// The item goes from the end of one column to the end of another, with what it contains.
void append(QVBoxLayout& column, QLayoutItem* item, int stretch)
{
    if (QWidget* widget = item->widget()) {
        column.addWidget(widget, stretch, item->alignment());
        delete item; // the column made one of its own
    } else if (QLayout* row = item->layout()) {
        column.addLayout(row, stretch);
    } else {
        column.addItem(item);
    }
}

QScrollArea* makeArea(QDialog& dialog)
{
    auto* area = new QScrollArea(&dialog);
    area->setObjectName(kScrolled);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto* sheet = new QWidget(area);
    sheet->setObjectName(u"dialogSheet"_s);
    area->setWidget(sheet);
    return area;
}

/// Everything above the last row goes into a part that scrolls; a dialog of one row keeps it.
void letScroll(QDialog& dialog)
{
    auto* column = qobject_cast<QVBoxLayout*>(dialog.layout());
    if (column == nullptr || column->count() < 2 ||
        dialog.findChild<QScrollArea*>(kScrolled, Qt::FindDirectChildrenOnly) != nullptr)
        return;
    const QPointer<QWidget> focus = dialog.focusWidget();
    const int kept = hasButtons(column->itemAt(column->count() - 1)) ? 1 : 0;
    QScrollArea* area = makeArea(dialog);
    auto* rows = new QVBoxLayout(area->widget());
    rows->setContentsMargins(0, 0, area->verticalScrollBar()->sizeHint().width(), 0);
    rows->setSpacing(column->spacing());
    while (column->count() > kept) {
        const int stretch = column->stretch(0);
        append(*rows, column->takeAt(0), stretch);
    }
    column->insertWidget(0, area, 1);
    area->show();
    if (focus)
        focus->setFocus(Qt::OtherFocusReason);
}

/// What grew over an edge of the screen comes back.
void moveInside(QDialog& dialog)
{
    const QRect all = dialog.screen()->availableGeometry();
    QRect frame = dialog.frameGeometry();
    frame.moveRight(std::min(frame.right(), all.right()));
    frame.moveBottom(std::min(frame.bottom(), all.bottom()));
    frame.moveTopLeft({std::max(frame.left(), all.left()), std::max(frame.top(), all.top())});
    if (frame.topLeft() != dialog.frameGeometry().topLeft())
        dialog.move(frame.topLeft());
}

class DialogsOnScreen final : public QObject
{
public:
    explicit DialogsOnScreen(QObject* parent) : QObject(parent) { setObjectName(u"dialogsOnScreen"_s); }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const bool isShown = event->type() == QEvent::Show && !event->spontaneous();
        if (!isShown && event->type() != QEvent::LayoutRequest)
            return false;
        auto* dialog = qobject_cast<QDialog*>(watched);
        if (dialog == nullptr || !dialog->isWindow() || !dialog->isVisible())
            return false;
        fitDialog(*dialog, roomFor(*dialog));
        if (!isShown) // when it is shown, Qt places it
            moveInside(*dialog);
        return false;
    }
};

} // namespace

QSize roomFor(const QWidget& window)
{
    return window.screen()->availableGeometry().size() - kFrame;
}

void fitWindow(QWidget& window, QSize wished, QSize room)
{
    window.resize(wished.boundedTo(room));
    if (wished.boundedTo(room) != wished)
        window.setWindowState(window.windowState() | Qt::WindowMaximized);
}

void fitDialog(QDialog& dialog, QSize room)
{
    QLayout* layout = dialog.layout();
    if (layout == nullptr || qobject_cast<QMessageBox*>(&dialog) != nullptr) // that one measures itself
        return;
    layout->activate();
    const auto width = [&] {
        return std::min(std::max(dialog.width(), layout->totalMinimumSize().width()), room.width());
    };
    if (heightNeeded(*layout, width()) > room.height() || layout->totalMinimumSize().width() > room.width()) {
        letScroll(dialog);
        layout->activate();
    }
    const int height = std::min(std::max(dialog.height(), heightNeeded(*layout, width())), room.height());
    if (const QSize fitted(width(), height); fitted != dialog.size())
        dialog.resize(fitted);
}

void keepDialogsOnScreen(QApplication& app)
{
    if (app.findChild<QObject*>(u"dialogsOnScreen"_s, Qt::FindDirectChildrenOnly) == nullptr)
        app.installEventFilter(new DialogsOnScreen(&app));
}

} // namespace redvest::ui
