// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the next proposals prefer, and by how much: those of the office at first, tried out here without changing them.

#pragma once

#include "core/domain/dispatch/dispatch_weights.h"

#include <QDialog>

#include <array>
#include <functional>
#include <optional>

class QLabel;
class QPushButton;
class QSpinBox;

namespace redvest::ui {

class WeightsDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `taken` is told of the weights to propose with; nothing: those of the office.
    WeightsDialog(const DispatchWeights& ofOffice, const DispatchWeights& shown,
                  std::function<void(std::optional<DispatchWeights>)> taken, QWidget* parent);

private:
    [[nodiscard]] DispatchWeights typed() const;
    void fill(const DispatchWeights& weights);
    void judge();
    void take();

    DispatchWeights m_ofOffice;
    std::function<void(std::optional<DispatchWeights>)> m_taken;
    std::array<QSpinBox*, kWeightBounds.size()> m_boxes{};
    QLabel* m_why;
    QPushButton* m_go;
};

} // namespace redvest::ui
