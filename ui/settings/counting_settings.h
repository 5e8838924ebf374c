// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// In which units served minutes are counted towards others, and how many of a day.

#pragma once

#include "core/domain/counting_rule.h"

#include <QObject>

class QComboBox;
class QPushButton;
class QSpinBox;

namespace redvest::ui {

class MessageStrip;
class Session;
class SettingsSheet;

class CountingSettings final : public QObject
{
    Q_OBJECT
public:
    /// Adds its group to the sheet and belongs to it. What was saved or refused is said on `strip`. What somebody else
    /// changes shows at once, except where something else is typed already. Who may not change it finds it grey.
    CountingSettings(Session& session, MessageStrip& strip, SettingsSheet& sheet);

private:
    void read();
    void save();
    void show(const CountingRule& rule);
    /// What can be saved is what differs from what is kept, by who may.
    void judge();
    [[nodiscard]] CountingRule typed() const;

    Session& m_session;
    MessageStrip& m_strip;
    CountingRule m_kept;
    QComboBox* m_unit;
    QSpinBox* m_cap;
    QPushButton* m_save;
};

} // namespace redvest::ui
