// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/platform_hours.h"

#include "core/domain/file_words.h"
#include "core/domain/identity.h"
#include "core/domain/words.h"

#include <QSet>

#include <numeric>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString dayOrNothing(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QString timeOrNothing(Instant at)
{
    return at.isSet() ? toLocalText(at) : QString();
}

} // namespace

qint64 PlatformHours::counted() const
{
    return std::accumulate(lines.begin(), lines.end(), qint64{0},
                           [](qint64 sum, const PlatformLine& line) { return sum + line.counted; });
}

qint64 PlatformHours::minutes() const
{
    return std::accumulate(lines.begin(), lines.end(), qint64{0},
                           [](qint64 sum, const PlatformLine& line) { return sum + line.minutes; });
}

qint64 PlatformHours::people() const
{
    QSet<QString> ids;
    for (const PlatformLine& line : lines)
        ids.insert(line.person.id.text());
    return ids.size();
}

const QStringList& platformFields()
{
    static const QStringList fields{u"序号"_s,     u"姓名"_s,     u"证件类型"_s, u"证件号码"_s,     u"平台编号"_s,
                                    u"手机号"_s,   u"项目名称"_s, u"岗位"_s,     u"点位"_s,         u"服务地点"_s,
                                    u"服务日期"_s, u"开始时间"_s, u"结束时间"_s, u"计入时长小时"_s, u"计入时长分钟"_s,
                                    u"记录分钟"_s, u"凭证号"_s,   u"记录单位"_s};
    return fields;
}

const QStringList& platformListFields()
{
    static const QStringList fields{u"人数"_s,         u"记录数"_s,       u"单位"_s,
                                    u"制表日期"_s,     u"起始日期"_s,     u"截止日期"_s,
                                    u"计入小时合计"_s, u"计入分钟合计"_s, u"记录分钟合计"_s};
    return fields;
}

QString platformListField(const QString& field, const PlatformHours& list)
{
    const QStringList said{
        QString::number(list.people()), QString::number(list.lines.size()), list.office,
        dayOrNothing(list.asOf),        dayOrNothing(list.first),           dayOrNothing(list.last),
        hoursText(list.counted()),      QString::number(list.counted()),    QString::number(list.minutes())};
    return said.value(platformListFields().indexOf(field));
}

QString platformField(const QString& field, const PlatformHours& list, const PlatformLine& line, qint64 number)
{
    const Volunteer& v = line.person;
    const QStringList said{QString::number(number),
                           v.name,
                           documentKindName(v.documentKind),
                           v.documentNumber,
                           v.nationalNumber,
                           v.phone,
                           line.campaign,
                           line.post,
                           line.site,
                           line.place,
                           dayOrNothing(line.day),
                           timeOrNothing(line.starts),
                           timeOrNothing(line.ends),
                           hoursText(line.counted),
                           QString::number(line.counted),
                           QString::number(line.minutes),
                           line.evidence,
                           list.office};
    return said.value(platformFields().indexOf(field));
}

} // namespace redvest
