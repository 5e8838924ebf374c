// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rota/post_choices.h"

#include "core/domain/rota.h"
#include "ui/rota/rota_words.h"

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

std::vector<FieldChoice> riskChoices()
{
    std::vector<FieldChoice> choices;
    for (const RiskClass risk : {RiskClass::None, RiskClass::Low, RiskClass::Medium, RiskClass::High})
        choices.push_back({wordOf(risk), riskName(risk)});
    return choices;
}

QStringList skillLevels()
{
    return {u"初级"_s, u"中级"_s, u"高级"_s};
}

QStringList languageLevels()
{
    return {u"一般"_s, u"良好"_s, u"熟练"_s, u"流利"_s, u"精通"_s, u"母语"_s};
}

} // namespace redvest::ui
