// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who may use the desk, for administrators: accounts at the left, roles by ticks, divisions and flags of the one chosen
// at the right, the rules of the desk below. Each change is saved by its button and told by changed().

#pragma once

#include "core/usecases/workspace/access.h"

#include <QDialog>

class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace redvest::ui {

class DivisionPicker;
class PassphraseEdit;

class AccountsDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit AccountsDialog(Workspace& ws, QWidget* parent = nullptr);

Q_SIGNALS:
    void changed(const redvest::ChangeSet& changes);
    /// Backups made before open with the keys of before.
    void keysRenewed();

private:
    QWidget* makeAccount();
    QWidget* makeRoles();
    QWidget* makeDivisions();
    QWidget* makeRules();
    QCheckBox* addRole(QGridLayout* grid, int row, int column, const Grant& grant, const QString& text);
    void fill(const QString& chosen);
    void showAccount();
    [[nodiscard]] Account shown() const;
    [[nodiscard]] Account typed() const;
    void startNew();
    void endAccounts();
    void renewAllKeys();
    /// Says what taking a right to read away, or an account, leaves with the person.
    void tellRemainder(const Account& before, const Account& after);
    void save();
    void reset();
    void disable();
    void saveRules();
    /// Runs it, tells what it changed, shows why not.
    bool carryOut(const std::function<Outcome<ChangeSet>()>& work);

    Workspace& m_ws;
    std::vector<AccountRow> m_rows;
    bool m_isNew = false;
    QListWidget* m_list;
    QLineEdit* m_name;
    PassphraseEdit* m_passphrase;
    std::vector<std::pair<Grant, QCheckBox*>> m_roles;
    QCheckBox* m_contacts;
    QCheckBox* m_sensitive;
    QListWidget* m_divisions;
    DivisionPicker* m_picker;
    QCheckBox* m_otherApproves;
    QSpinBox* m_idle;
    QPushButton* m_save;
    QPushButton* m_reset;
    QPushButton* m_disable;
    QLabel* m_state;
    QLabel* m_reason;
};

} // namespace redvest::ui
