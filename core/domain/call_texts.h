// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What every call for volunteers of an office says alike: the usual words, and what an office may set in their place.
// The words are the paper's own and not translated. Pure.
// Source of the risk notice: 志愿服务条例 art. 13 and 17 (true information on risks, cover for posts of bodily danger).

#pragma once

#include "core/base/outcome.h"
#include "core/domain/divisions.h"

namespace redvest {

struct CallTexts
{
    QString series{QStringLiteral("招募令")};
    QString benefits{
        QStringLiteral("服务期间为志愿者办理人身意外伤害保险，提供岗位所需的防护用品、饮用水和必要的餐食。\n"
                       "按规定记录服务时长，可出具志愿服务记录证明。")};
    QString riskNotice{QStringLiteral("部分岗位接触人员较多或者在夜间、户外进行，存在感染、中暑、受寒、摔伤等风险。\n"
                                      "报名前请如实说明健康状况；患有不宜参加的疾病、处于健康监测期内的，请不要报名。\n"
                                      "上岗前须参加培训，服务中按岗位要求做好个人防护，身体不适立即告知现场负责人。")};
    QString howToAnswer{QStringLiteral("电话联系下列联系人，报姓名、联系电话和所报岗位的序号。")};
    QString contact{};
    QString phone{};
    bool operator==(const CallTexts&) const = default;
};

constexpr int kLongestCallText = 2000;

/// Those in force: where the office says nothing, the usual ones; contact and phone then are the office's own.
[[nodiscard]] CallTexts callTexts(const Office&);
/// The office with these; the usual ones are noted as not said.
[[nodiscard]] Office withCallTexts(Office, const CallTexts&);
/// Nothing when an office may set them. Codes: required (series, risk_notice), too_long (more than 2000 characters).
[[nodiscard]] Problems whyNotCallTexts(const CallTexts&);

} // namespace redvest
