// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// From how many approved hours on which star level may be applied for. Saved by the use-case of the command line.

#pragma once

#include "core/domain/star_levels.h"

#include <QObject>

#include <array>

class QPushButton;
class QSpinBox;

namespace redvest::ui {

class MessageStrip;
class Session;
class SettingsSheet;

class StarSettings final : public QObject
{
    Q_OBJECT
public:
    /// Adds its group to the sheet and belongs to it. What was saved or refused is said on `strip`. What somebody else
    /// changes shows at once, except where something else is typed already. Who may not change it finds it grey.
    StarSettings(Session& session, MessageStrip& strip, SettingsSheet& sheet);

private:
    void read();
    void save();
    void show(const StarLevels& levels);
    /// What can be saved is what differs from what is kept, by who may.
    void judge();
    [[nodiscard]] StarLevels typed() const;

    Session& m_session;
    MessageStrip& m_strip;
    StarLevels m_kept;
    std::array<QSpinBox*, kStarCount> m_hours{};
    QPushButton* m_save = nullptr;
    QPushButton* m_usual = nullptr;
};

} // namespace redvest::ui
