// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Approved hours as a file for a platform: of when, only what is final or all of it, in whose columns, and why whole
// numbers leave.

#pragma once

#include <QDialog>

class QCheckBox;
class QDateEdit;
class QLineEdit;
class QPushButton;

namespace redvest::ui {

class MessageStrip;
class Session;

class PlatformDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `scope`: where the time was served; "" for all. What was written is told in `strip`.
    PlatformDialog(Session& session, const QString& scope, MessageStrip& strip, QWidget* parent);

private:
    void build();
    void chooseColumns();
    void saveTemplate();
    void save();

    Session& m_session;
    QString m_scope;
    MessageStrip& m_told;
    QDateEdit* m_from;
    QDateEdit* m_to;
    QCheckBox* m_final;
    QLineEdit* m_columns;
    QLineEdit* m_reason;
    MessageStrip* m_strip;
    QPushButton* m_go;
};

} // namespace redvest::ui
