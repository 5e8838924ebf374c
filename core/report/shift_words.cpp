// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/shift_words.h"

#include "core/domain/attendance.h"

namespace redvest::report {

using namespace Qt::Literals::StringLiterals;

QString timesWithBreaks(const Shift& shift)
{
    const QString times = clockText(shift.span());
    return shift.breaks.isEmpty() ? times : times + u" 休息"_s + shift.breaks;
}

QString gearOf(const Post& post)
{
    QStringList gear;
    if (!post.kit.trimmed().isEmpty())
        gear << post.kit.trimmed();
    if (post.isInSuit)
        gear << u"穿防护服"_s;
    return gear.join(u'、');
}

QString postWithSuit(const Post& post)
{
    return post.isInSuit ? post.name + u"（穿防护服）"_s : post.name;
}

} // namespace redvest::report
