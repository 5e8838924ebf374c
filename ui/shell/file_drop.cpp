// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/file_drop.h"

#include <QApplication>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace redvest::ui {

FileDrop::FileDrop(QWidget* window, QStringList endings)
    : QObject(window)
    , m_window(window)
    , m_endings(std::move(endings))
{
    window->setAcceptDrops(true);
    qApp->installEventFilter(this); // before the field that it falls on
}

QString FileDrop::fileIn(const QMimeData* carried) const
{
    const QList<QUrl> urls = carried->urls();
    if (urls.size() != 1 || !urls.front().isLocalFile())
        return {};
    const QFileInfo file(urls.front().toLocalFile());
    return m_endings.contains(file.suffix().toLower()) && file.isFile() ? file.absoluteFilePath() : QString();
}

bool FileDrop::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    const auto* on = qobject_cast<QWidget*>(watched);
    auto* drop = static_cast<QDropEvent*>(event); // of which one that enters is a kind
    const QString path = on != nullptr && on->window() == m_window ? fileIn(drop->mimeData()) : QString();
    if (path.isEmpty())
        return QObject::eventFilter(watched, event);
    // The file stays where it lies, whatever the desktop proposes.
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (event->type() == QEvent::Drop)
        Q_EMIT dropped(path);
    return true;
}

} // namespace redvest::ui
