// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A strip that says what was just done and offers to undo it. It stays until dismissed or replaced: nobody must hurry.

#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;

namespace redvest::ui {

class MessageStrip final : public QFrame
{
    Q_OBJECT
public:
    explicit MessageStrip(QWidget* parent = nullptr);

    /// With `undo` a button is offered; pressing it calls `undo` once and hides the strip.
    void showMessage(const QString& text, std::function<void()> undo = {});
    /// In the alarm's colours, without undo.
    void showProblem(const QString& text);
    void dismiss();

private:
    void show(const QString& text, bool problem);

    QLabel* m_text;
    QPushButton* m_undo;
    std::function<void()> m_undoCall;
};

} // namespace redvest::ui
