// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether a widget is for the input method, asked as input methods ask it: an attribute alone says little of that.

#pragma once

#include <QApplication>
#include <QInputMethodQueryEvent>
#include <QWidget>

namespace redvest::test {

inline bool wantsInputMethod(QWidget& widget)
{
    QInputMethodQueryEvent question(Qt::ImEnabled);
    QApplication::sendEvent(&widget, &question);
    return question.value(Qt::ImEnabled).toBool();
}

} // namespace redvest::test
