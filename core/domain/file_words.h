// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The words official files use for states, kinds and classes. They are data, not user interface: never translated.

#pragma once

#include "core/domain/calls.h"
#include "core/domain/course_rule.h"
#include "core/domain/cover.h"
#include "core/domain/honours.h"
#include "core/domain/reserve.h"
#include "core/domain/rota.h"
#include "core/domain/supplies.h"
#include "core/domain/training.h"

#include <QStringList>

#include <optional>

namespace redvest {

/// Specialised for the enums that stand in files. `words` in the order of the values; `others` are "alias=word".
template <class E>
struct FileWords;

template <>
struct FileWords<Sex>
{
    static constexpr std::array words{u"", u"男", u"女"};
    static constexpr std::array<const char16_t*, 0> others{};
};
template <>
struct FileWords<AssignmentState>
{
    static constexpr std::array words{u"拟派", u"已邀请", u"已接受", u"已拒绝", u"未答复",
                                      u"在岗", u"已服务", u"缺席",   u"请假",   u"已取消"};
    static constexpr std::array others{u"接受=已接受",   u"同意=已接受", u"拒绝=已拒绝", u"邀请=已邀请",
                                       u"已完成=已服务", u"缺勤=缺席",   u"未到岗=缺席", u"取消=已取消",
                                       u"到岗=在岗",     u"已到岗=在岗", u"拟派遣=拟派", u"未回复=未答复",
                                       u"已确认=已接受"};
};
template <>
struct FileWords<RiskClass>
{
    static constexpr std::array words{u"无", u"低", u"中", u"高"};
    static constexpr std::array others{u"无风险=无", u"低风险=低", u"中风险=中", u"高风险=高", u"一般=低", u"较低=低"};
};
template <>
struct FileWords<CourseRuleAbout>
{
    static constexpr std::array words{u"岗位类别", u"技能", u"风险等级"};
    static constexpr std::array others{u"类别=岗位类别", u"风险=风险等级", u"所需技能=技能"};
};
template <>
struct FileWords<TrainingResult>
{
    static constexpr std::array words{u"合格", u"不合格", u"缺考"};
    static constexpr std::array others{u"通过=合格", u"未通过=不合格", u"缺席=缺考", u"未参加=缺考"};
};
template <>
struct FileWords<MovementKind>
{
    static constexpr std::array words{u"入库", u"出库", u"调拨", u"归还", u"盘点", u"报废"};
    static constexpr std::array others{u"领用=出库", u"发放=出库", u"采购=入库",
                                       u"退回=归还", u"移库=调拨", u"报损=报废"};
};
template <>
struct FileWords<RecordState>
{
    static constexpr std::array words{u"待审核", u"已审核", u"已驳回"};
    static constexpr std::array<const char16_t*, 0> others{};
};

template <>
struct FileWords<VolunteerStatus>
{
    static constexpr std::array words{u"正常", u"已暂停", u"已归档"};
    static constexpr std::array others{u"暂停=已暂停"};
};

template <>
struct FileWords<Verification>
{
    static constexpr std::array words{u"待核验", u"已核验", u"核验未通过", u"无结果"};
    static constexpr std::array others{u"待认证=待核验",     u"未核验=待核验",     u"已认证=已核验",
                                       u"通过=已核验",       u"核验通过=已核验",   u"一致=已核验",
                                       u"相符=已核验",       u"未通过=核验未通过", u"核验不符=核验未通过",
                                       u"不一致=核验未通过", u"不符=核验未通过",   u"查无结果=无结果"};
};

template <>
struct FileWords<ClaimState>
{
    static constexpr std::array words{u"已报案", u"已赔付", u"不予赔付"};
    static constexpr std::array others{u"报案=已报案", u"赔付=已赔付", u"拒赔=不予赔付"};
};

template <>
struct FileWords<HonourKind>
{
    static constexpr std::array words{u"星级", u"表彰", u"感谢信"};
    static constexpr std::array others{u"荣誉=表彰", u"奖项=表彰", u"感谢函=感谢信", u"星级志愿者=星级"};
};

template <>
struct FileWords<CallAnswer>
{
    static constexpr std::array words{u"应募", u"婉拒"};
    static constexpr std::array others{u"报名=应募", u"来=应募", u"拒绝=婉拒", u"不来=婉拒"};
};

template <>
struct FileWords<ReserveState>
{
    static constexpr std::array words{u"待征召", u"已征召", u"已退出"};
    static constexpr std::array others{u"储备=待征召", u"等待=待征召", u"待召=待征召", u"征召=已征召", u"退出=已退出"};
};

template <class E>
[[nodiscard]] QString fileWord(E value)
{
    static_assert(FileWords<E>::words.size() == EnumWords<E>::words.size(), "a word for every value");
    return QString::fromUtf16(FileWords<E>::words[static_cast<std::size_t>(value)]);
}

/// From the word or one of its other forms. Nothing when unknown or empty.
template <class E>
[[nodiscard]] std::optional<E> fromFileWord(const QString& text)
{
    QString word = text;
    for (const char16_t* other : FileWords<E>::others) {
        const QStringView pair(other);
        const qsizetype at = pair.indexOf(u'=');
        if (pair.left(at) == text)
            word = pair.mid(at + 1).toString();
    }
    for (std::size_t i = 0; i < FileWords<E>::words.size(); ++i) {
        if (!word.isEmpty() && word == QStringView(FileWords<E>::words[i]))
            return static_cast<E>(i);
    }
    return std::nullopt;
}

/// All words in the order of the values, without empty ones: for drop-downs and messages.
template <class E>
[[nodiscard]] QStringList fileWords()
{
    QStringList words;
    for (const char16_t* word : FileWords<E>::words) {
        if (*word)
            words += QString::fromUtf16(word);
    }
    return words;
}

} // namespace redvest
