// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A public rostering instance as its text file says it (Curtois and Qu, 2014), and the same asked as a staffing.

#pragma once

#include "core/domain/dispatch/staffing.h"

#include <map>
#include <string>

namespace redvest::bench {

struct RosteringShift
{
    std::string id;
    int minutes = 0;
    std::vector<int> notBefore; ///< shifts that may not come on the day after it
};

struct RosteringEmployee
{
    std::string id;
    std::vector<int> mostOfShift; ///< by shift
    int mostMinutes = 0;
    int leastMinutes = 0;
    int mostInRow = 0;
    int leastInRow = 0;
    int leastOff = 0;
    int mostWeekends = 0;
    std::vector<int> daysOff;
};

struct RosteringRequest
{
    int employee = 0;
    int day = 0;
    int shift = 0;
    int penalty = 0;
    bool isOn = false; ///< wants it; otherwise wants it not
};

struct RosteringCover
{
    int day = 0;
    int shift = 0;
    int needed = 0;
    int under = 0; ///< penalty of each person missing
    int over = 0;  ///< of each too many
};

struct RosteringInstance
{
    int days = 0; ///< day 0 is a Monday
    std::vector<RosteringShift> shifts;
    std::vector<RosteringEmployee> staff;
    std::vector<RosteringRequest> requests;
    std::vector<RosteringCover> cover;
};

/// `problem` is a sentence with the line where the text is damaged, and empty where it is whole.
[[nodiscard]] RosteringInstance readRostering(const std::string& text, std::string& problem);

/// Duties are shifts of days: number day × shifts + shift.
[[nodiscard]] dispatch::Staffing asStaffing(const RosteringInstance&);

} // namespace redvest::bench
