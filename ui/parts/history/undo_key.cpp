// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/history/undo_key.h"

#include "ui/desk/action.h"
#include "ui/desk/session.h"

#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QTextEdit>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Something was typed into it since it was filled: the key goes through that, forth and back.
bool keepsKey(const QWidget& field)
{
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(&field))
        return text->document()->isUndoAvailable() || text->document()->isRedoAvailable();
    if (const auto* text = qobject_cast<const QTextEdit*>(&field))
        return text->document()->isUndoAvailable() || text->document()->isRedoAvailable();
    const auto* line = qobject_cast<const QLineEdit*>(&field);
    // Those two pass keys on to a line of their own, which never has the focus itself.
    if (qobject_cast<const QComboBox*>(&field) != nullptr || qobject_cast<const QAbstractSpinBox*>(&field) != nullptr)
        line = field.findChild<QLineEdit*>(QString(), Qt::FindDirectChildrenOnly);
    return line != nullptr && !line->isReadOnly() && (line->isUndoAvailable() || line->isRedoAvailable());
}

bool isTextField(const QWidget& widget)
{
    return qobject_cast<const QLineEdit*>(&widget) != nullptr || qobject_cast<const QComboBox*>(&widget) != nullptr ||
           qobject_cast<const QAbstractSpinBox*>(&widget) != nullptr ||
           qobject_cast<const QPlainTextEdit*>(&widget) != nullptr ||
           qobject_cast<const QTextEdit*>(&widget) != nullptr;
}

} // namespace

UndoKey::UndoKey(Session& session, Teller& teller, QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
    , m_action(new QAction(tr("Undo"), window))
{
    m_action->setObjectName(u"undoLatest"_s);
    m_action->setShortcut(QKeySequence::Undo);
    declareDeed(m_action, Deed::Undo);
    window->addAction(m_action);
    connect(m_action, &QAction::triggered, this, [this, told = &teller] { m_session.undoLatest(*told); });
    qApp->installEventFilter(this);
}

void UndoKey::describe()
{
    std::optional<LatestWork> work;
    if (!m_session.workspace().isLocked())
        m_session.attempt([&] { work = latestWork(m_session.workspace()); });
    // A name may hold what a menu takes for the mark of its key.
    m_action->setText(work ? tr("Undo: %1").arg(QString(work->what).replace(u'&', u"&&"_s)) : tr("Undo"));
}

/// Text fields take the key even when there is nothing in them to undo; then it is the window's.
bool UndoKey::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride || !static_cast<QKeyEvent*>(event)->matches(QKeySequence::Undo))
        return QObject::eventFilter(watched, event);
    const auto* field = qobject_cast<const QWidget*>(watched);
    if (field == nullptr || field->window() != m_window->window() || !isTextField(*field) || keepsKey(*field))
        return QObject::eventFilter(watched, event);
    event->ignore();
    return true;
}

} // namespace redvest::ui
