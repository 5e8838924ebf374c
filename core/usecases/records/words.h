// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The words of states and lists that stand in forms only, never in files.

#pragma once

#include "core/domain/file_words.h"
#include "core/domain/terms.h"

namespace redvest {

template <>
struct FileWords<LegalBasis>
{
    static constexpr std::array words{u"", u"本人同意", u"履行法定职责", u"应对突发公共卫生事件",
                                      u"法律、行政法规规定的其他情形"};
    static constexpr std::array others{u"同意=本人同意", u"取得个人的同意=本人同意", u"法定职责=履行法定职责",
                                       u"突发公共卫生事件=应对突发公共卫生事件",
                                       u"其他情形=法律、行政法规规定的其他情形"};
};

template <>
struct FileWords<TermList>
{
    static constexpr std::array words{u"服务类别", u"技能",           u"语种",     u"驾照",
                                      u"来源",     u"政治面貌",       u"物资类别", u"计量单位",
                                      u"组织类型", u"志愿服务队类型", u"关爱类型", u"点位类型"};
    static constexpr std::array others{
        u"类别=服务类别", u"服务内容=服务类别",      u"语言=语种", u"驾驶证=驾照", u"人员来源=来源",
        u"单位=计量单位", u"队伍类型=志愿服务队类型"};
};

} // namespace redvest
