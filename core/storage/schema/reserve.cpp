// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/schema/reserve.h"

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

const Table<Reserve>& reserveTable()
{
    static const Table<Reserve> table(
        {
            .name = u"reserve"_s,
            .called = QT_TRANSLATE_NOOP("History", "Reserve entry"),
            .right = Right::EnterVolunteers,
            .lies = through("volunteer"),
            .knownBy = {u"volunteer"_s, u"campaign"_s, u"registered_on"_s},
        },
        {
            column<&Reserve::volunteer>("volunteer", QT_TRANSLATE_NOOP("History", "Person")).part(),
            column<&Reserve::campaign>("campaign", QT_TRANSLATE_NOOP("History", "Campaign")).onPaper(u"报名行动"),
            column<&Reserve::registeredOn>("registered_on", QT_TRANSLATE_NOOP("History", "Signed up on"))
                .onPaper(u"报名日期"),
            column<&Reserve::category>("category", QT_TRANSLATE_NOOP("History", "Wished category"))
                .onPaper(u"意向类别"),
            column<&Reserve::times>("times", QT_TRANSLATE_NOOP("History", "Free at")).onPaper(u"可服务时段"),
            column<&Reserve::source>("source", QT_TRANSLATE_NOOP("History", "Source")).onPaper(u"报名来源"),
            column<&Reserve::state>("state", QT_TRANSLATE_NOOP("History", "State")).onPaper(u"储备状态"),
            column<&Reserve::decidedOn>("decided_on", QT_TRANSLATE_NOOP("History", "Decided on")).onPaper(u"处理日期"),
            column<&Reserve::reason>("reason", QT_TRANSLATE_NOOP("History", "Reason")).onPaper(u"事由").personal(),
        });
    return table;
}

} // namespace redvest::storage
