// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the forms of posts and of their templates offer: the classes of risk, the levels of a skill and of a language,
// an age that may be left out.

#pragma once

#include "ui/parts/form/bound_form.h"

#include <algorithm>

namespace redvest::ui {

constexpr qlonglong kMostYearsTyped = 999; ///< more says nothing; the rules refuse it

/// From none upwards.
[[nodiscard]] std::vector<FieldChoice> riskChoices();
/// From the least upwards.
[[nodiscard]] QStringList skillLevels();
[[nodiscard]] QStringList languageLevels();
/// Years at the end of the path; empty where no age is asked for.
template <auto... Path>
auto ageField(FieldSpec spec)
{
    spec.kind = FieldKind::Count;
    return field<Path...>(
        std::move(spec), [](int years) { return QVariant(years > 0 ? QString::number(years) : QString()); },
        [](const QVariant& typed, int& years) {
            years = int(std::min(typed.toString().toLongLong(), kMostYearsTyped));
        });
}

} // namespace redvest::ui
