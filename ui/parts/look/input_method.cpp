// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/look/input_method.h"

#include <QInputMethodQueryEvent>
#include <QWidget>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Input methods ask the widget with the keyboard whether it wants them. A line and a box of numbers say yes whenever
/// they are enabled, whatever Qt::WA_InputMethodEnabled says of them (Qt 6.4), so that the answer is given here.
class NoInputMethod final : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::InputMethodQuery)
            return QObject::eventFilter(watched, event);
        watched->event(event); // all else that is asked for
        static_cast<QInputMethodQueryEvent*>(event)->setValue(Qt::ImEnabled, false);
        return true;
    }
};

} // namespace

void keepInputMethodOff(QWidget& editor)
{
    const QString name = u"noInputMethod"_s;
    if (editor.findChild<QObject*>(name, Qt::FindDirectChildrenOnly) != nullptr)
        return;
    auto* answer = new NoInputMethod(&editor);
    answer->setObjectName(name);
    editor.installEventFilter(answer);
    // An input method that is open asks anew.
    editor.setAttribute(Qt::WA_InputMethodEnabled, false);
}

} // namespace redvest::ui
