// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who one is and the passphrase: the same panel when the program opens and when the desk is unlocked. The passphrase is
// tried in a job, since it costs most of a second on purpose; while a wait runs, the button counts it down.

#pragma once

#include "core/usecases/workspace/access.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace redvest::ui {

class PassphraseEdit;

class SignInPanel final : public QWidget
{
    Q_OBJECT
public:
    /// With `only`, nobody else may sign in here: unlocking. `ws` must outlive it.
    explicit SignInPanel(Workspace& ws, const QString& only, QWidget* parent = nullptr);
    [[nodiscard]] QPushButton* button() const { return m_button; }

Q_SIGNALS:
    void entered(); ///< the workspace has been entered

private:
    void tryPassphrase();
    void take(const Outcome<Account>& proved);
    void showWait();
    [[nodiscard]] QString chosen() const;

    Workspace& m_ws;
    QComboBox* m_names;
    PassphraseEdit* m_passphrase;
    QLabel* m_reason;
    QPushButton* m_button;
    QTimer m_second;
    bool m_isTrying = false;
};

/// When the program opens a workspace with accounts. Accepted: somebody has signed in. Recovery by the paper key too.
class SignInDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit SignInDialog(Workspace& ws, QWidget* parent = nullptr);

private:
    QWidget* makeRecovery();
    void recover();

    Workspace& m_ws;
    QWidget* m_recovery = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_key = nullptr;
    PassphraseEdit* m_fresh = nullptr;
    QLabel* m_reason = nullptr;
};

/// One's own passphrase. `isDemanded`: somebody else set it, and nothing can be entered before.
class PassphraseDialog final : public QDialog
{
    Q_OBJECT
public:
    PassphraseDialog(Workspace& ws, bool isDemanded, QWidget* parent = nullptr);
    [[nodiscard]] const ChangeSet& changes() const { return m_changes; }

private:
    void save();

    Workspace& m_ws;
    PassphraseEdit* m_old;
    PassphraseEdit* m_fresh;
    PassphraseEdit* m_again;
    QLabel* m_reason;
    ChangeSet m_changes;
};

} // namespace redvest::ui
