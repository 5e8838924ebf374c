// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/look/message_strip.h"

#include "ui/parts/look/looks.h"
#include "ui/parts/look/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <utility>

namespace redvest::ui {

MessageStrip::MessageStrip(QWidget* parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_undo(new QPushButton(tr("Undo"), this))
{
    setObjectName(QStringLiteral("messageStrip"));
    setProperty("strip", true);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setTextFormat(Qt::PlainText);
    m_undo->setObjectName(QStringLiteral("undo"));
    auto* close = new QPushButton(tr("Dismiss"), this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::kMedium, space::kTight, space::kTight, space::kTight);
    row->addWidget(m_text, 1);
    row->addWidget(m_undo);
    row->addWidget(close);
    connect(close, &QPushButton::clicked, this, &MessageStrip::dismiss);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        const auto undo = std::exchange(m_undoCall, {});
        dismiss();
        if (undo)
            undo();
    });
    hide();
}

void MessageStrip::showMessage(const QString& text, std::function<void()> undo)
{
    m_undoCall = std::move(undo);
    show(text, false);
}

void MessageStrip::showProblem(const QString& text)
{
    m_undoCall = {};
    show(text, true);
}

void MessageStrip::dismiss()
{
    m_undoCall = {};
    hide();
}

void MessageStrip::show(const QString& text, bool problem)
{
    m_text->setText(text);
    mark(this, "invalid", problem);
    setRole(m_text, problem ? "error" : "");
    m_undo->setVisible(static_cast<bool>(m_undoCall));
    setVisible(true);
}

} // namespace redvest::ui
