// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/window_place.h"

#include "ui/desk/remembered.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto kPlace = u"window/place"_s;
const auto kIsFull = u"window/full"_s;
constexpr QMargins kFrame(8, 32, 8, 8); ///< of a window on the usual desktops, its title bar above

int common(const QRect& a, const QRect& b)
{
    const QRect both = a.intersected(b);
    return both.isEmpty() ? 0 : both.width() * both.height();
}

/// Within [least, most] where the length fits; else at the beginning.
int movedInto(int at, int length, int least, int most)
{
    return std::max(least, std::min(at, most - length + 1));
}

} // namespace

void notePlace(const QWidget& window)
{
    const QRect place = window.normalGeometry();
    if (!place.isValid())
        return;
    remember(kPlace, QStringList{QString::number(place.x()), QString::number(place.y()), QString::number(place.width()),
                                 QString::number(place.height())});
    remember(kIsFull, window.isMaximized() || window.isFullScreen() ? u"yes"_s : u"no"_s);
}

bool restorePlace(QWidget& window)
{
    const QStringList noted = remembered(kPlace).toStringList();
    if (noted.size() != 4)
        return false;
    const QRect place(noted[0].toInt(), noted[1].toInt(), noted[2].toInt(), noted[3].toInt());
    QList<QRect> screens;
    for (const QScreen* screen : QGuiApplication::screens())
        screens << screen->availableGeometry();
    if (!place.isValid() || screens.isEmpty())
        return false;
    window.setGeometry(placeWithin(place, screens));
    if (remembered(kIsFull).toString() == u"yes")
        window.setWindowState(window.windowState() | Qt::WindowMaximized);
    return true;
}

QRect placeWithin(const QRect& noted, const QList<QRect>& screens)
{
    const auto most = std::max_element(screens.begin(), screens.end(), [&](const QRect& a, const QRect& b) {
        return common(a, noted) < common(b, noted);
    });
    const QRect room = most->marginsRemoved(kFrame);
    const QSize size = noted.size().boundedTo(room.size());
    return {QPoint(movedInto(noted.x(), size.width(), room.left(), room.right()),
                   movedInto(noted.y(), size.height(), room.top(), room.bottom())),
            size};
}

} // namespace redvest::ui
