// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/ability_level.h"

#include "core/base/text.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Each ladder from its lowest rung up; a rung is one or more words for the same.
using Ladder = std::vector<QStringList>;

const std::vector<Ladder>& ladders()
{
    static const std::vector<Ladder> all{
        // How well somebody does it, as forms ask for it.
        {{u"入门"_s, u"了解"_s},
         {u"初级"_s, u"一般"_s, u"基础"_s, u"简单"_s},
         {u"中级"_s, u"熟练"_s, u"良好"_s},
         {u"高级"_s, u"流利"_s, u"精通"_s},
         {u"专家"_s, u"母语"_s}},
        // Posts of professionals (职称).
        {{u"员级"_s}, {u"助理级"_s}, {u"中级职称"_s}, {u"副高"_s, u"副高级"_s}, {u"正高"_s, u"正高级"_s}},
        // Vocational grades (职业技能等级): the first is the highest.
        {{u"五级工"_s, u"初级工"_s},
         {u"四级工"_s, u"中级工"_s},
         {u"三级工"_s, u"高级工"_s},
         {u"二级技师"_s, u"技师"_s},
         {u"一级技师"_s, u"高级技师"_s}},
        // College English (CET), of students of English (TEM), and Japanese (JLPT), where the first is the highest.
        {{u"四级"_s, u"cet4"_s, u"cet-4"_s}, {u"六级"_s, u"cet6"_s, u"cet-6"_s}},
        {{u"专四"_s, u"专业四级"_s}, {u"专八"_s, u"专业八级"_s}},
        {{u"n5"_s}, {u"n4"_s}, {u"n3"_s}, {u"n2"_s}, {u"n1"_s}},
    };
    return all;
}

/// -1 when the ladder does not know it.
int rungOf(const Ladder& ladder, const QString& folded)
{
    for (std::size_t rung = 0; rung < ladder.size(); ++rung) {
        if (ladder[rung].contains(folded))
            return int(rung);
    }
    return -1;
}

} // namespace

bool reachesLevel(const QString& level, const QString& least)
{
    if (least.isEmpty() || level == least)
        return true;
    const QString has = searchFolded(level);
    const QString asked = searchFolded(least);
    if (has == asked)
        return true;
    for (const Ladder& ladder : ladders()) {
        const int rung = rungOf(ladder, has);
        const int from = rungOf(ladder, asked);
        if (rung >= 0 && from >= 0)
            return rung >= from;
    }
    return false;
}

bool isLevelKnown(const QString& word)
{
    const QString folded = searchFolded(word);
    return std::any_of(ladders().begin(), ladders().end(),
                       [&](const Ladder& ladder) { return rungOf(ladder, folded) >= 0; });
}

} // namespace redvest
