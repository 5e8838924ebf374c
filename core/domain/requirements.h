// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a post asks for as people write it, and by which names it is met.

#pragma once

#include "core/domain/rota.h"

#include <QStringList>

namespace redvest {

/// No post says that it is for people younger than those who may work at all (劳动法 art. 15).
constexpr int kYoungestAsked = 16;
constexpr int kOldestAsked = 100;

/// "英语(六级)" where a level is asked for, else the name.
[[nodiscard]] QString requirementText(const Requirement&);
/// What requirementText says, brackets of either width, or a blank before a level that is known (英语 流利); a course
/// or a licence is its whole name.
[[nodiscard]] Requirement requirementSaid(Id<Post>, RequirementKind, const QString& text);
/// The texts of those of that kind, in their order.
[[nodiscard]] QStringList requirementTexts(const std::vector<Requirement>&, RequirementKind);
/// Names by which what people hold may meet it: itself, in half width too, and of a licence every class that permits
/// as much (公安部令第 162 号《机动车驾驶证申领和使用规定》, 准驾车型及代号). Its level is another matter.
[[nodiscard]] QStringList namesMeeting(const Requirement&);

/// "18—60周岁", "年满18周岁", "60周岁以下"; "" where no age is asked for.
[[nodiscard]] QString ageAskedText(int least, int most);

} // namespace redvest
