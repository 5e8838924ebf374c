// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/navigation.h"

#include "ui/parts/look/line_icon.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kBadgeRole = Qt::UserRole;
constexpr int kEntryHeight = 36;
constexpr int kBadgeHeight = 20;
constexpr int kDesignedWidth = 160;
constexpr int kAround = 16; ///< padding and border of the list

QFont badgeFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.85);
    return font;
}

QString badgeText(int waiting)
{
    return waiting > 99 ? u"99+"_s : QString::number(waiting);
}

int badgeWidth(const QFont& font, int waiting)
{
    return std::max(kBadgeHeight, QFontMetrics(font).horizontalAdvance(badgeText(waiting)) + space::kMedium);
}

class BadgeDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const int waiting = index.data(kBadgeRole).toInt();
        if (waiting <= 0)
            return;
        const QFont font = badgeFont(option.font);
        const double height = scaledToText(kBadgeHeight);
        QRectF pill(0, 0, badgeWidth(font, waiting), height);
        pill.moveCenter(option.rect.center());
        pill.moveRight(option.rect.right() - space::kTight);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setFont(font);
        painter->setPen(Qt::NoPen);
        painter->setBrush(paletteFor(option.palette).accent);
        painter->drawRoundedRect(pill, height / 2, height / 2);
        painter->setPen(paletteFor(option.palette).onAccent);
        painter->drawText(pill, Qt::AlignCenter, badgeText(waiting));
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), scaledToText(kEntryHeight)};
    }
};

} // namespace

Navigation::Navigation(QWidget* parent) : QListWidget(parent)
{
    setObjectName(u"navigation"_s);
    setItemDelegate(new BadgeDelegate(this));
    setFixedWidth(kDesignedWidth);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Pages"));
    // A click chooses a page and leaves the keyboard to it; Tab reaches the list.
    setFocusPolicy(Qt::TabFocus);
}

void Navigation::addPage(const QString& title, const QString& icon)
{
    auto* item = new QListWidgetItem(title, this);
    if (!icon.isEmpty())
        item->setIcon(lineIcon(icon));
    fitWidth();
}

int Navigation::surplus() const
{
    return minimumWidth() - kDesignedWidth;
}

void Navigation::changeEvent(QEvent* event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitWidth();
}

void Navigation::fitWidth()
{
    QFont bold = font();
    bold.setBold(true);
    int heavier = 0;
    for (int row = 0; row < count(); ++row)
        heavier = std::max(heavier, QFontMetrics(bold).horizontalAdvance(item(row)->text()) -
                                        fontMetrics().horizontalAdvance(item(row)->text()));
    constexpr int kMany = 100;
    const int needed = sizeHintForColumn(0) + heavier + badgeWidth(badgeFont(font()), kMany) + kAround;
    if (const int width = std::max(kDesignedWidth, needed); width != minimumWidth())
        setFixedWidth(width);
}

void Navigation::setBadge(int row, int waiting)
{
    item(row)->setData(kBadgeRole, waiting);
    item(row)->setData(Qt::AccessibleDescriptionRole, waiting > 0 ? tr("%1 waiting").arg(waiting) : QString());
}

int Navigation::badge(int row) const
{
    return item(row)->data(kBadgeRole).toInt();
}

} // namespace redvest::ui
