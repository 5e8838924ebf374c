// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What proposals of dispatch prefer, and by how much. Saved by the use-case of the command line.

#pragma once

#include "core/domain/dispatch/dispatch_weights.h"

#include <QObject>

#include <array>

class QPushButton;
class QSpinBox;

namespace redvest::ui {

class MessageStrip;
class Session;
class SettingsSheet;

class WeightSettings final : public QObject
{
    Q_OBJECT
public:
    /// Adds its group to the sheet and belongs to it. What was saved or refused is said on `strip`. What somebody else
    /// changes shows at once, except where something else is typed already. Who may not change it finds it grey.
    WeightSettings(Session& session, MessageStrip& strip, SettingsSheet& sheet);

private:
    void read();
    void save();
    void show(const DispatchWeights& weights);
    /// What can be saved is what differs from what is kept, by who may.
    void judge();
    [[nodiscard]] DispatchWeights typed() const;

    Session& m_session;
    MessageStrip& m_strip;
    DispatchWeights m_kept;
    std::array<QSpinBox*, kWeightBounds.size()> m_boxes{}; ///< in the order of kWeightBounds
    QPushButton* m_save = nullptr;
    QPushButton* m_usual = nullptr;
};

} // namespace redvest::ui
