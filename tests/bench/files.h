// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Large files of invented people (county code 310199, phones 199 0000 xxxx), the same every time.

#pragma once

#include <QString>

#include <vector>

namespace redvest {
class Workspace;
}

namespace redvest::bench {

/// Where people live: streets and communities by name.
struct Home
{
    QString street;
    QString community;
};
/// Every community of the workspace with its street.
[[nodiscard]] std::vector<Home> homesOf(const Workspace& ws);

/// A valid number of a person who does not exist; unique up to 10 million.
[[nodiscard]] QString idNumber(int person);
[[nodiscard]] QString nameOf(int person);

/// The twenty columns of the form for volunteers; skills for a third of them.
void writePeopleCsv(const QString& path, int people, const std::vector<Home>& homes);

/// A workbook with the sheets 志愿者, 岗位, 班次 and 派遣, `rows` rows together: one post and one shift a community,
/// one assignment a person, the street beside each.
void writeStory(const QString& path, int rows, const std::vector<Home>& homes);

/// `columns` columns of what offices write: texts that repeat, texts that do not, numbers, days.
void writeWideXlsx(const QString& path, int rows, int columns);

} // namespace redvest::bench
