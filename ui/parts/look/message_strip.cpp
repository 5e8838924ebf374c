// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/look/message_strip.h"

#include "ui/desk/session.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <utility>

namespace redvest::ui {

MessageStrip::MessageStrip(QWidget* parent)
    : QFrame(parent)
    , m_text(plainLabel(this))
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
    m_offered.clear();
    m_undoCall = std::move(undo);
    show(text, false);
}

void MessageStrip::showProblem(const QString& text)
{
    m_offered.clear();
    m_undoCall = {};
    show(text, true);
}

void MessageStrip::dismiss()
{
    m_offered.clear();
    m_undoCall = {};
    hide();
}

void MessageStrip::takeOver(MessageStrip& other)
{
    if (&other == this || other.isHidden())
        return;
    const QString entry = other.m_offered;
    showMessage(other.m_text->text(), other.m_undoCall);
    if (!entry.isEmpty())
        offer(entry, *other.m_session);
    other.dismiss();
}

void MessageStrip::tellDone(const QString& said, const QString& entry, Session& session)
{
    showMessage(said);
    if (!entry.isEmpty())
        offer(entry, session);
}

void MessageStrip::tellRefused(const Problems& problems)
{
    showProblem(sentences(problems));
}

void MessageStrip::offer(const QString& entry, Session& session)
{
    m_offered = entry;
    m_session = &session;
    m_undoCall = [this, entry, of = &session] { of->undo(entry, *this); };
    m_undo->show();
    QObject::disconnect(m_heeds);
    m_heeds = connect(&session, &Session::undone, this, [this](const QString& undone) {
        if (undone == m_offered)
            dismiss();
    });
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
