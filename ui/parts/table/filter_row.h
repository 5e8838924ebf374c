// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The filters beside the search of a list: what each is called, and what all of them say just now.

#pragma once

#include <QString>

#include <vector>

class QWidget;

namespace redvest::ui {

struct ListFilter
{
    QString label;
    QWidget* widget = nullptr;
};

/// A filter of which nothing is remembered from one run to the next: it says whom, or it is about the day.
void forgetAlways(QWidget* filter);
[[nodiscard]] bool isAlwaysForgotten(const QWidget& filter);
/// A filter without a choice that shows all, as the days ahead: it is no reason for an empty list and is not cleared.
void blameNever(QWidget* filter);
[[nodiscard]] bool isNeverBlamed(const QWidget& filter);

/// What the visible filters say, for papers: "Lives in: 彭浦镇; Status: Active"; "" when they say nothing. Fields that
/// are empty and boxes that are not ticked say nothing.
[[nodiscard]] QString filterWords(const std::vector<ListFilter>& filters);
/// What is searched for, for papers; "" when nothing is. A number that somebody typed to find a person is not repeated,
/// because it may be a whole one.
[[nodiscard]] QString searchPhrase(const QString& text);

} // namespace redvest::ui
