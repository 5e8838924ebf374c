// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Drops a file on a window as a file manager does.

#pragma once

#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace redvest::test {

/// Whether the window takes the file; when it does, it has got it.
inline bool dropFile(QWidget& window, const QString& path)
{
    QMimeData carried;
    carried.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enters(QPoint(10, 10), Qt::CopyAction | Qt::MoveAction, &carried, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enters);
    if (!enters.isAccepted())
        return false;
    QDropEvent falls(QPointF(10, 10), Qt::CopyAction | Qt::MoveAction, &carried, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &falls);
    // What is moved is taken away where it lay.
    return falls.isAccepted() && falls.dropAction() == Qt::CopyAction;
}

} // namespace redvest::test
