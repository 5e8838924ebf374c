// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Asks for the passphrase or the recovery key of an encrypted copy and opens it in a private folder beside the
// workspace, which goes again with this. Who guesses wrong five times waits: the copy itself would never tire.

#pragma once

#include "core/usecases/backups/backup_copies.h"
#include "ui/desk/jobs.h"

#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;

namespace redvest {
class PrivateFolder;
}

namespace redvest::ui {

class CopyOpener final : public QWidget
{
    Q_OBJECT
public:
    /// `workspace`: its file, beside which copies are opened.
    explicit CopyOpener(QString workspace, QWidget* parent = nullptr);
    ~CopyOpener() override;

    void ask(const QString& copy, const CopyLabel& label);
    [[nodiscard]] bool isBusy() const { return m_isOpening; }

    static constexpr int kFreeTries = 5;
    static constexpr int kWaitSeconds = 30;

Q_SIGNALS:
    /// `copy` is what was asked for; the backup is what came out of it.
    void opened(const QString& copy, const redvest::Backup& backup);
    void failed(const QString& sentence);

private:
    void open();
    void refuse(const QString& sentence);
    void wait(int seconds);

    QString m_workspace;
    QString m_copy;
    std::shared_ptr<PrivateFolder> m_folder; ///< holds what was opened last
    QLabel* m_question;
    QLineEdit* m_key;
    QPushButton* m_open;
    QLabel* m_said;
    QTimer* m_second;
    int m_tries = 0;
    int m_left = 0;
    bool m_isOpening = false;
};

} // namespace redvest::ui
