// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/sheets/people_sheet.h"

#include "core/domain/words.h"
#include "core/usecases/sheets/exports.h"

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

Listing foundListing(const PeopleListFacts& facts)
{
    Listing list;
    list.keys =
        QStringList{u"name"_s, u"phone"_s, u"home"_s, u"abilities"_s, u"teams"_s, u"hours_7_days"_s, u"warnings"_s};
    list.titles =
        QStringList{u"姓名"_s, u"手机号"_s, u"居住地"_s, u"技能语种"_s, u"队伍"_s, u"近七日小时"_s, u"提醒"_s};
    list.numeric = {false, false, false, false, false, true, false};
    for (const PeopleListLine& line : facts.lines)
        list.rows.push_back({line.name, line.phone, line.home, line.abilities, line.teams.join(u'、'),
                             hoursText(line.minutes), line.warnings});
    return list;
}

Listing phoneListing(const PeopleListFacts& facts)
{
    Listing list;
    list.keys = QStringList{u"name"_s, u"phone"_s, u"home"_s, u"answer"_s};
    list.titles = QStringList{u"姓名"_s, u"手机号"_s, u"居住地"_s, u"联系情况"_s};
    list.numeric = {false, false, false, false};
    for (const PeopleListLine& line : facts.lines)
        list.rows.push_back({line.name, line.phone, line.home, {}});
    return list;
}

} // namespace

void writePeopleSheet(const PeopleListFacts& facts, PeopleSheet sheet, const QString& path)
{
    const bool isPhones = sheet == PeopleSheet::Phones;
    Listing list = isPhones ? phoneListing(facts) : foundListing(facts);
    for (const PeopleListLine& line : facts.lines)
        list.ids << line.volunteer.text();
    if (!facts.criteria.isEmpty())
        list.notes << u"查找条件：%1"_s.arg(facts.criteria);
    exportListing(list, isPhones ? u"志愿者联系电话表"_s : u"志愿者查找名单"_s, path);
}

} // namespace redvest
