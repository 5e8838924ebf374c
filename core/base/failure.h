// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The bad news we could not help: disk, lock, corrupt file, lost connection. Thrown anywhere, caught at two doors only:
// the window's Session and the command line's main. What the data or the rules refuse is a Problem (outcome.h).

#pragma once

#include <QString>

#include <exception>

namespace redvest {

class Failure : public std::exception
{
public:
    /// `message` is a full sentence for the user: what happened, to what, what to do now.
    /// `detail` is for the log and for support; it never holds personal data.
    explicit Failure(QString message, QString detail = {});

    [[nodiscard]] const QString& message() const { return m_message; }
    [[nodiscard]] const QString& detail() const { return m_detail; }
    [[nodiscard]] const char* what() const noexcept override { return m_what.constData(); }

private:
    QString m_message;
    QString m_detail;
    QByteArray m_what;
};

} // namespace redvest
