// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where an encrypted copy goes, what room there is, and the passphrase it opens with. It only asks: whoever shows it
// makes the copy.

#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace redvest {
struct CopyPlace;
}

namespace redvest::ui {

class CopyPanel final : public QWidget
{
    Q_OBJECT
public:
    /// `workspace`: its file. `folder`: of the last copy, "" for none.
    CopyPanel(QString workspace, const QString& folder, QWidget* parent = nullptr);

    void setFolder(const QString& folder);
    [[nodiscard]] QString folder() const;
    [[nodiscard]] QString passphrase() const;
    void clearPassphrase();
    /// Looks at the folder again.
    void look();

Q_SIGNALS:
    void copyRequested();

private:
    void choose();

    QString m_workspace;
    QLineEdit* m_folder;
    QLineEdit* m_passphrase;
    QLabel* m_room;
    QPushButton* m_copy;
};

/// What is said of the room in a folder: why no copy may go there, or what is free, or that it cannot be told.
[[nodiscard]] QString roomWords(const CopyPlace&);

} // namespace redvest::ui
