// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/look/cards.h"

#include "ui/parts/look/looks.h"
#include "ui/parts/look/shown_text.h"
#include "ui/parts/look/theme.h"

#include <QFontInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QShortcut>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kLeastFigure = 0.7; ///< of its font, before a figure is cut

/// A line that is shown whole as long as it can be: a figure shrinks, and what still has no room ends in dots, with all
/// of it as a tip. A number cut in silence would be read as a smaller one.
class FittedLabel final : public QLabel
{
public:
    FittedLabel(double least, QWidget* parent) : QLabel(parent), m_least(least) {}

    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const QSize whole = QLabel::minimumSizeHint();
        return {int(std::ceil(whole.width() * m_least)), whole.height()};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const double room = contentsRect().width();
        QFont shown = font();
        const double wanted = QFontMetricsF(shown).horizontalAdvance(text());
        if (wanted > room)
            shown.setPixelSize(int(QFontInfo(shown).pixelSize() * std::clamp(room / wanted, m_least, 1.0)));
        painter.setFont(shown);
        painter.setPen(palette().color(foregroundRole()));
        const QString line = QFontMetrics(shown).elidedText(text(), Qt::ElideRight, contentsRect().width() + 1);
        setToolTip(tipText(line == text() ? QString() : text()));
        painter.drawText(contentsRect(), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, line);
    }

private:
    double m_least;
};

} // namespace

FigureCard::FigureCard(const QString& title, QWidget* parent)
    : QFrame(parent)
    , m_title(plainLabel(title, this))
    , m_number(new FittedLabel(kLeastFigure, this))
    , m_foot(new FittedLabel(1, this))
{
    setProperty("card", true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(title);
    setRole(m_title, "quiet");
    setRole(m_foot, "quiet");
    setRole(m_number, "figure");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kSmall);
    column->setSpacing(2);
    for (QLabel* label : {m_title, m_number, m_foot}) {
        label->setTextFormat(Qt::PlainText);
        column->addWidget(label);
    }
    column->addStretch(1);
}

void FigureCard::setFigure(const QString& number, const QString& foot, Tone tone)
{
    m_number->setText(number);
    m_foot->setText(foot);
    setRole(m_number, tone == Tone::Alarm ? "alarm" : tone == Tone::Warning ? "figure-warn" : "figure");
    setAccessibleDescription(number + u' ' + foot);
}

void FigureCard::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT opened();
}

void FigureCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        Q_EMIT opened();
    else
        QFrame::keyPressEvent(event);
}

SectionCard::SectionCard(const QString& title, QWidget* parent)
    : QFrame(parent)
    , m_title(plainLabel(title, this))
    , m_right(plainLabel(this))
    , m_head(new QHBoxLayout)
    , m_column(new QVBoxLayout(this))
{
    setProperty("card", true);
    enlarge(m_title, 1.1);
    m_title->setTextFormat(Qt::PlainText);
    m_right->setTextFormat(Qt::PlainText);
    m_right->setMinimumWidth(1); // what it shows follows the width, never the other way round
    setRole(m_right, "quiet");
    m_head->setSpacing(space::kSmall);
    m_head->addWidget(m_title);
    m_head->addStretch(1);
    m_head->addWidget(m_right);
    m_column->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kMedium);
    m_column->setSpacing(space::kSmall);
    m_column->addLayout(m_head);
    m_column->addSpacerItem(new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Expanding));
}

void SectionCard::setTitle(const QString& title)
{
    m_title->setText(title);
    fitHead();
}

void SectionCard::setRightText(const QString& text)
{
    m_rightText = text;
    fitHead();
}

void SectionCard::fitHead()
{
    const QMargins margins = m_column->contentsMargins();
    int room = width() - margins.left() - margins.right();
    for (int i = 0; i < m_head->count(); ++i) {
        const QWidget* widget = m_head->itemAt(i)->widget();
        if (widget && widget != m_right && !widget->isHidden())
            room -= m_head->spacing() + widget->sizeHint().width();
    }
    // Less than half of it says nothing, and half a number says something wrong.
    const QFontMetrics metrics = m_right->fontMetrics();
    const bool isWorthShowing = 2 * room >= metrics.horizontalAdvance(m_rightText);
    const QString shown = isWorthShowing ? metrics.elidedText(m_rightText, Qt::ElideRight, room) : QString();
    m_right->setText(shown);
    m_right->setToolTip(tipText(shown == m_rightText ? QString() : m_rightText));
}

/// The head has other room when the card grows, or when something beside the text comes or goes.
bool SectionCard::event(QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        fitHead();
    return QFrame::event(event);
}

void SectionCard::addToHead(QWidget* widget)
{
    m_head->addWidget(widget);
}

void SectionCard::addContent(QWidget* widget)
{
    const bool grows = widget->sizePolicy().expandingDirections().testFlag(Qt::Vertical);
    m_column->insertWidget(m_column->count() - 1, widget, grows ? 1 : 0);
}

void SectionCard::setAttention(bool on)
{
    mark(this, "attention", on);
}

Breadcrumb::Breadcrumb(QWidget* parent) : QWidget(parent), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(space::kTight);
    for (const QKeySequence& key : {QKeySequence(Qt::ALT | Qt::Key_Up), QKeySequence(Qt::Key_Backspace)})
        connect(new QShortcut(key, this), &QShortcut::activated, this, &Breadcrumb::up);
}

void Breadcrumb::setPath(std::vector<Crumb> path)
{
    m_path = std::move(path);
    while (QLayoutItem* item = m_row->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item; // a layout hands the item over
    }
    for (size_t i = 0; i + 1 < m_path.size(); ++i) {
        auto* step = new QToolButton(this);
        step->setText(buttonText(m_path[i].name));
        step->setAutoRaise(true);
        step->setFocusPolicy(Qt::StrongFocus);
        step->setProperty("crumb", true);
        connect(step, &QToolButton::clicked, this, [this, code = m_path[i].code] { Q_EMIT chosen(code); });
        m_row->addWidget(step);
        auto* arrow = plainLabel(u"›"_s, this);
        setRole(arrow, "title");
        m_row->addWidget(arrow);
    }
    if (!m_path.empty()) {
        auto* here = plainLabel(m_path.back().name, this);
        setRole(here, "title");
        m_row->addWidget(here);
    }
    m_row->addStretch(1);
}

void Breadcrumb::up()
{
    if (m_path.size() > 1)
        Q_EMIT chosen(m_path[m_path.size() - 2].code);
}

} // namespace redvest::ui
