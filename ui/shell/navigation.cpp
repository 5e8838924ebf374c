// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/navigation.h"

#include "ui/parts/look/looks.h"
#include "ui/parts/look/theme.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kBadgeRole = Qt::UserRole;
constexpr int kEntryHeight = 36;
constexpr int kBadgeHeight = 20;

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
        const QString text = waiting > 99 ? u"99+"_s : QString::number(waiting);
        QFont font = option.font;
        font.setPointSizeF(font.pointSizeF() * 0.85);
        const int width = std::max(kBadgeHeight, QFontMetrics(font).horizontalAdvance(text) + space::kMedium);
        QRectF pill(0, 0, width, kBadgeHeight);
        pill.moveCenter(option.rect.center());
        pill.moveRight(option.rect.right() - space::kTight);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setFont(font);
        painter->setPen(Qt::NoPen);
        painter->setBrush(paletteFor(option.palette).accent);
        painter->drawRoundedRect(pill, kBadgeHeight / 2.0, kBadgeHeight / 2.0);
        painter->setPen(Qt::white);
        painter->drawText(pill, Qt::AlignCenter, text);
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), kEntryHeight};
    }
};

} // namespace

Navigation::Navigation(QWidget* parent) : QListWidget(parent)
{
    setObjectName(u"navigation"_s);
    setItemDelegate(new BadgeDelegate(this));
    setFixedWidth(160); // the longest title and a badge beside it
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
        item->setIcon(QIcon(u":/redvest/icons/%1.svg"_s.arg(icon)));
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
