// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A person withdraws consent: the day, in whose words, and what follows from it.

#pragma once

#include "core/usecases/volunteers/consents.h"

#include <QDialog>

class QLineEdit;

namespace redvest::ui {

class MessageStrip;
class Session;

class WithdrawDialog final : public QDialog
{
    Q_OBJECT
public:
    WithdrawDialog(Session& session, Id<Volunteer> id, const QString& name, QWidget* parent);

Q_SIGNALS:
    /// It was done; `sentence` says what follows.
    void withdrawn(const redvest::ChangeSet& changes, const QString& sentence);

private:
    void withdraw();

    Session& m_session;
    Id<Volunteer> m_id;
    QLineEdit* m_day;
    QLineEdit* m_reason;
    MessageStrip* m_strip;
};

} // namespace redvest::ui
