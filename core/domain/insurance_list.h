// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The list of covered people that goes to the insurer (保险名单): of all, or what has changed (增员, 减员).

#pragma once

#include "core/domain/cover.h"

namespace redvest {

enum class InsuranceChange { All, Enrolled, Withdrawn };
template <>
struct EnumWords<InsuranceChange>
{
    static constexpr std::array words{u"all", u"enrolled", u"withdrawn"};
};

struct InsuranceLine
{
    Cover cover;
    Volunteer person; ///< numbers in full, but masked where the account is not for the person's division
};

struct InsuranceList
{
    Policy policy;
    InsuranceChange change = InsuranceChange::All;
    InsuredDays days; ///< asked for; invalid: always
    QString office;
    QDate asOf;
    std::vector<InsuranceLine> lines; ///< by name
};

/// Enrolled: covers that begin on those days; Withdrawn: those that end on one of them before the policy does; All:
/// those with any of them. Never what was entered by mistake.
[[nodiscard]] bool belongs(const Cover&, const Policy&, InsuranceChange, const InsuredDays& days);

/// What a column of the insurer's sheet may ask for, in the order of the usual sheet: 序号, 姓名, 证件类型 … Data of
/// files, never translated.
[[nodiscard]] const QStringList& insuranceFields();
/// What the rows around the people may ask for, in no order: 人数, 单位, 制表日期, 保险公司, 保单号, 保险产品, 保额.
[[nodiscard]] const QStringList& insuranceListFields();
/// What that field says of the whole list; "" for an unknown one.
[[nodiscard]] QString insuranceListField(const QString& field, const InsuranceList&);
/// What that field says of a line; `number` counts lines from 1. "" for an unknown field.
[[nodiscard]] QString insuranceField(const QString& field, const InsuranceList&, const InsuranceLine&, int number);
/// 保险名单, 增员名单, 减员名单.
[[nodiscard]] QString insuranceTitle(InsuranceChange);

} // namespace redvest
