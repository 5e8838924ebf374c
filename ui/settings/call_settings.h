// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What every call for volunteers of the office says. Saved by the use-case of the command line.

#pragma once

#include "core/domain/call_texts.h"

#include <QObject>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace redvest::ui {

class MessageStrip;
class Session;
class SettingsSheet;

class CallSettings final : public QObject
{
    Q_OBJECT
public:
    /// Adds its group to the sheet and belongs to it. What was saved or refused is said on `strip`. What somebody else
    /// changes shows at once, except where something else is typed already. Who may not change it finds it grey.
    CallSettings(Session& session, MessageStrip& strip, SettingsSheet& sheet);

private:
    [[nodiscard]] QLineEdit* addLine(SettingsSheet& sheet, const QString& label, const QString& name,
                                     const QString& note = {});
    [[nodiscard]] QPlainTextEdit* addText(SettingsSheet& sheet, const QString& label, const QString& name,
                                          const QString& note = {});
    void read();
    void save();
    void show(const CallTexts& texts);
    /// What can be saved is what differs from what is kept, by who may.
    void judge();
    [[nodiscard]] CallTexts typed() const;
    /// The usual words, with the office's own contact.
    [[nodiscard]] CallTexts usual() const;

    Session& m_session;
    MessageStrip& m_strip;
    CallTexts m_kept;
    QLineEdit* m_series = nullptr;
    QLineEdit* m_contact = nullptr;
    QLineEdit* m_phone = nullptr;
    QPlainTextEdit* m_risk = nullptr;
    QPlainTextEdit* m_benefits = nullptr;
    QPlainTextEdit* m_how = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_usual = nullptr;
};

} // namespace redvest::ui
