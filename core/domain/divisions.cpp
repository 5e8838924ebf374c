// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/divisions.h"

#include <algorithm>
#include <array>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array kLengths{2, 4, 6, 9, 12};

/// Digits [from, from + count) as a number, -1 when the code is shorter.
int segment(const QString& code, qsizetype from, qsizetype count)
{
    return code.size() >= from + count ? QStringView(code).mid(from, count).toInt() : -1;
}

} // namespace

int codeLength(DivisionLevel level)
{
    return kLengths[static_cast<std::size_t>(level)];
}

std::optional<DivisionLevel> levelOfCode(const QString& code)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (!std::all_of(code.begin(), code.end(), isDigit))
        return std::nullopt;
    for (std::size_t i = 0; i < kLengths.size(); ++i) {
        if (code.size() == kLengths[i])
            return static_cast<DivisionLevel>(i);
    }
    return std::nullopt;
}

QString parentCode(const QString& code)
{
    const auto level = levelOfCode(code);
    if (!level || *level == DivisionLevel::Province)
        return {};
    return code.left(kLengths[static_cast<std::size_t>(*level) - 1]);
}

QString codeAt(const QString& code, DivisionLevel level)
{
    const int length = codeLength(level);
    return code.size() >= length ? code.left(length) : QString();
}

bool isWithin(const QString& code, const QString& scope)
{
    return code.startsWith(scope);
}

bool isPseudoUnit(const QString& code, const QString& name)
{
    const auto level = levelOfCode(code);
    if (!level)
        return false;
    switch (*level) {
    case DivisionLevel::Province:
        return false;
    case DivisionLevel::City:
        return name == u"市辖区" || name == u"县" || name == u"省直辖县级行政区划" || name == u"自治区直辖县级行政区划";
    case DivisionLevel::District: {
        // 71 to 80 are development zones; 00 is the single area under a city without districts (东莞).
        const int part = segment(code, 4, 2);
        return part == 0 || (part >= 71 && part <= 80) || name == u"市辖区";
    }
    case DivisionLevel::Street:
        return segment(code, 6, 3) >= 400;
    case DivisionLevel::Community:
        return segment(code, 9, 3) >= 400 || name.contains(u"虚拟"_s);
    }
    return false;
}

} // namespace redvest
