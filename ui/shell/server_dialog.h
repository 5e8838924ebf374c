// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a shared workspace is and who asks for it: the server's address in parts that people can fill in.

#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;
class QSpinBox;

namespace redvest::ui {

class ServerDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Filled with what was used last, but for the passphrase.
    explicit ServerDialog(QWidget* parent = nullptr);
    /// postgresql://user:passphrase@host:port/database
    [[nodiscard]] QString address() const;

private:
    void remember();
    void showState();

    QLineEdit* m_host;
    QSpinBox* m_port;
    QLineEdit* m_database;
    QLineEdit* m_user;
    QLineEdit* m_passphrase;
    QPushButton* m_open;
};

} // namespace redvest::ui
