// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The usual words of lists and the templates of posts that this workspace lacks, and the button that takes them in.

#pragma once

#include <QObject>

class QLabel;
class QPushButton;

namespace redvest::ui {

class MessageStrip;
class Session;
class SettingsSheet;

class DefaultSettings final : public QObject
{
    Q_OBJECT
public:
    /// Adds its row to the group the sheet is at and belongs to the sheet.
    DefaultSettings(Session& session, MessageStrip& strip, SettingsSheet& sheet);

private:
    void read();
    void add();

    Session& m_session;
    MessageStrip& m_strip;
    QLabel* m_said; ///< what is missing
    QPushButton* m_add;
};

} // namespace redvest::ui
