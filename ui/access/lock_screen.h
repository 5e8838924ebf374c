// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Locks the desk when nobody has touched it for a while, or at once with Ctrl+L: every window is covered, the keys are
// forgotten, and only the person who was at work can go on, with everything typed still in its place.

#pragma once

#include "core/usecases/workspace/workspace.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>

#include <vector>

namespace redvest::ui {

class LockScreen final : public QObject
{
    Q_OBJECT
public:
    /// Watches the whole application. Does nothing while the workspace is used without accounts.
    explicit LockScreen(Workspace& ws, QObject* parent = nullptr);

    void lock();
    /// The workspace is locked already, by what happened elsewhere: covers the desk until somebody signs in.
    void demandSignIn(const QString& sentence);
    [[nodiscard]] bool isLocked() const { return m_dialog != nullptr; }
    /// As the rule of the desk says; called again after the rule changed.
    void readRule();

Q_SIGNALS:
    /// The keys are still held: the last moment to keep what is typed.
    void aboutToLock();
    void locked();
    void unlocked();
    /// Somebody else wants to work: close this window; what is typed waits for who typed it.
    void leaveWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void cover();
    /// `only`: whose passphrase opens it; "" for anybody's.
    void show(const QString& title, const QString& sentence, const QString& only);
    void unlock();
    void askToLeave();

    Workspace& m_ws;
    QTimer m_idle;
    QPointer<QDialog> m_dialog;
    std::vector<QPointer<QWidget>> m_covers;
};

} // namespace redvest::ui
