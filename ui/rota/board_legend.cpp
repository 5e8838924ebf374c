// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rota/board_legend.h"

#include "ui/parts/look/shown_text.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kSign = 30;
constexpr std::array kLevels{BoardLevel::Full, BoardLevel::Asked, BoardLevel::Short, BoardLevel::Bare};

} // namespace

BoardLegend::BoardLegend(QWidget* parent) : QWidget(parent)
{
    setObjectName(u"boardLegend"_s);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_painter.dress(palette(), font(), devicePixelRatioF());
    QStringList names;
    for (const BoardLevel level : kLevels)
        names << levelName(level);
    setAccessibleName(names.join(u", "_s));
    setToolTip(tipText(tr("3/5 +2: 3 are here of 5 needed, 2 more are asked. −2: 2 are missing.")));
}

std::vector<QRect> BoardLegend::places(int width) const
{
    std::vector<QRect> places;
    const int height = fontMetrics().lineSpacing() + space::kTight;
    QPoint at;
    for (const BoardLevel level : kLevels) {
        const int needed = kSign + space::kTight + fontMetrics().horizontalAdvance(levelName(level)) + space::kMedium;
        if (at.x() > 0 && at.x() + needed > width)
            at = {0, at.y() + height};
        places.emplace_back(at, QSize(needed, height));
        at.rx() += needed;
    }
    return places;
}

QSize BoardLegend::sizeHint() const
{
    const QRect last = places(QWIDGETSIZE_MAX).back();
    return {last.right() + 1, last.height()};
}

int BoardLegend::heightForWidth(int width) const
{
    return places(width).back().bottom() + 1;
}

void BoardLegend::paintEvent(QPaintEvent*)
{
    if (m_painter.ratio() != devicePixelRatioF()) // another screen
        m_painter.dress(palette(), font(), devicePixelRatioF());
    QPainter painter(this);
    painter.setFont(font());
    const std::vector<QRect> at = places(width());
    for (std::size_t i = 0; i < kLevels.size(); ++i) {
        const QRect sign(at[i].left(), at[i].top() + 2, kSign, at[i].height() - 4);
        m_painter.paintGround(painter, sign, kLevels[i]);
        painter.setPen(m_painter.colours().quiet);
        painter.drawText(at[i].adjusted(kSign + space::kTight, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         levelName(kLevels[i]));
    }
}

void BoardLegend::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::PaletteChange)
        return;
    m_painter.dress(palette(), font(), devicePixelRatioF());
    updateGeometry();
    update();
}

} // namespace redvest::ui
