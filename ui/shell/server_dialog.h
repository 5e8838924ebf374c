// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a shared workspace is, who asks for it and how safe the way there must be: the server's address in parts that
// people can fill in.

#pragma once

#include <QDialog>

class QComboBox;
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
    /// postgresql://user:passphrase@host:port/database?sslmode=…
    [[nodiscard]] QString address() const;

private:
    void fill();
    void remember();
    void showState();

    QLineEdit* m_host;
    QSpinBox* m_port;
    QLineEdit* m_database;
    QLineEdit* m_user;
    QLineEdit* m_passphrase;
    QComboBox* m_safety; ///< holds the values of sslmode
    QLineEdit* m_certificate;
    QPushButton* m_open;
};

} // namespace redvest::ui
