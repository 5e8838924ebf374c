// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/insurance_list.h"

#include "core/domain/file_words.h"
#include "core/domain/identity.h"
#include "core/domain/money.h"

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString dayOrNothing(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

/// The fields in the order of insuranceFields().
QStringList fieldsOf(const InsuranceList& list, const InsuranceLine& line, int number)
{
    const Volunteer& v = line.person;
    return {QString::number(number),
            v.name,
            documentKindName(v.documentKind),
            v.documentNumber,
            fileWord(v.sex),
            dayOrNothing(v.birth),
            v.phone,
            list.policy.insurer,
            list.policy.number,
            list.policy.product,
            yuanText(list.policy.sumCents),
            dayOrNothing(line.cover.from),
            dayOrNothing(line.cover.to),
            line.cover.note};
}

} // namespace

bool belongs(const Cover& cover, const Policy& policy, InsuranceChange change, const InsuredDays& days)
{
    const InsuredDays covered = insuredDays(cover, policy);
    if (!covered.from.isValid())
        return false;
    const bool isAlways = !days.from.isValid();
    switch (change) {
    case InsuranceChange::Enrolled:
        return isAlways || days.includes(covered.from);
    case InsuranceChange::Withdrawn:
        return covered.to < policy.to && (isAlways || days.includes(covered.to));
    case InsuranceChange::All:
        break;
    }
    return isAlways || (covered.from <= days.to && days.from <= covered.to);
}

const QStringList& insuranceFields()
{
    static const QStringList fields{u"序号"_s,     u"姓名"_s,     u"证件类型"_s, u"证件号码"_s, u"性别"_s,
                                    u"出生日期"_s, u"手机号"_s,   u"保险公司"_s, u"保单号"_s,   u"保险产品"_s,
                                    u"保额"_s,     u"生效日期"_s, u"终止日期"_s, u"备注"_s};
    return fields;
}

const QStringList& insuranceListFields()
{
    static const QStringList fields{u"人数"_s,   u"单位"_s,     u"制表日期"_s, u"保险公司"_s,
                                    u"保单号"_s, u"保险产品"_s, u"保额"_s};
    return fields;
}

QString insuranceListField(const QString& field, const InsuranceList& list)
{
    const QStringList said{QString::number(list.lines.size()),
                           list.office,
                           dayOrNothing(list.asOf),
                           list.policy.insurer,
                           list.policy.number,
                           list.policy.product,
                           yuanText(list.policy.sumCents)};
    return said.value(insuranceListFields().indexOf(field));
}

QString insuranceField(const QString& field, const InsuranceList& list, const InsuranceLine& line, int number)
{
    return fieldsOf(list, line, number).value(insuranceFields().indexOf(field));
}

QString insuranceTitle(InsuranceChange change)
{
    switch (change) {
    case InsuranceChange::Enrolled:
        return u"增员名单"_s;
    case InsuranceChange::Withdrawn:
        return u"减员名单"_s;
    case InsuranceChange::All:
        break;
    }
    return u"保险名单"_s;
}

} // namespace redvest
