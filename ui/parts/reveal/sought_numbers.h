// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who seeks people by a number does not do so unseen: with accounts the journal notes it, once a number and not once a
// key.

#pragma once

#include <QString>
#include <QTimer>

namespace redvest::ui {

class Session;

class SoughtNumbers
{
public:
    explicit SoughtNumbers(Session& session);

    /// To be told of whatever a search field holds and how many it finds. Notes it when nothing more is typed for a
    /// moment, or something else is typed instead. Nothing without accounts, for what seeks no number, or where the
    /// workspace is open for reading only.
    void seek(const QString& typed, qsizetype found);

private:
    void note();

    Session& m_session;
    QTimer m_pause;
    QString m_typed; ///< what is sought by a number; "" for nothing
    qsizetype m_found = 0;
};

} // namespace redvest::ui
