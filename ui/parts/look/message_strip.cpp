// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/look/message_strip.h"

#include "ui/desk/session.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

#include <utility>

namespace redvest::ui {

MessageStrip::MessageStrip(QWidget* parent)
    : QFrame(parent)
    , m_text(plainLabel(this))
    , m_undo(new QPushButton(tr("Undo"), this))
    , m_yes(new QPushButton(this))
{
    setObjectName(QStringLiteral("messageStrip"));
    setProperty("strip", true);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setTextFormat(Qt::PlainText);
    m_undo->setObjectName(QStringLiteral("undo"));
    m_yes->setObjectName(QStringLiteral("yes"));
    m_yes->installEventFilter(this);
    auto* close = new QPushButton(tr("Dismiss"), this);
    for (QPushButton* button : {m_undo, m_yes, close})
        button->setAutoDefault(false); // Enter in a field of the same dialog is about that field
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::kMedium, space::kTight, space::kTight, space::kTight);
    row->addWidget(m_text, 1);
    row->addWidget(m_undo);
    row->addWidget(m_yes);
    row->addWidget(close);
    connect(close, &QPushButton::clicked, this, &MessageStrip::dismiss);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        const auto undo = std::exchange(m_undoCall, {});
        dismiss();
        if (undo)
            undo();
    });
    connect(m_yes, &QPushButton::clicked, this, [this] {
        const auto work = std::exchange(m_asked, {});
        dismiss();
        if (work)
            work();
    });
    hide();
}

void MessageStrip::ask(const QString& question, const QString& yes, std::function<void()> work)
{
    showMessage(question);
    m_askedFrom = QApplication::focusWidget();
    m_asked = std::move(work);
    m_yes->setText(yes + QStringLiteral("  Enter"));
    m_yes->show();
    m_yes->setFocus(Qt::OtherFocusReason);
}

void MessageStrip::answered()
{
    if (m_askedFrom != nullptr && m_yes->hasFocus())
        m_askedFrom->setFocus(Qt::OtherFocusReason);
    m_askedFrom = nullptr;
    m_asked = {};
    m_yes->hide();
}

bool MessageStrip::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_yes || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape)
        dismiss();
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        m_yes->click();
    else
        return QFrame::eventFilter(watched, event);
    return true;
}

void MessageStrip::showUntilChange(const QString& text, Session& session)
{
    showMessage(text);
    endsWith(connect(&session, &Session::changed, this, &MessageStrip::dismiss));
}

void MessageStrip::endsWith(const QMetaObject::Connection& connection)
{
    QObject::disconnect(m_outdated);
    m_outdated = connection;
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
    QObject::disconnect(m_outdated);
    answered();
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
    if (entry.isEmpty())
        return showUntilChange(said, session); // of what was not done: the next change may make it otherwise
    showMessage(said);
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
    QObject::disconnect(m_outdated);
    answered();
    m_text->setText(text);
    mark(this, "invalid", problem);
    setRole(m_text, problem ? "error" : "");
    m_undo->setVisible(static_cast<bool>(m_undoCall));
    setVisible(true);
}

} // namespace redvest::ui
