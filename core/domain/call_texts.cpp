// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/call_texts.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Calls", text);
}

QString orElse(const QString& said, const QString& usual)
{
    return said.trimmed().isEmpty() ? usual : said;
}

QString unlessUsual(const QString& said, const QString& usual)
{
    const QString kept = said.trimmed();
    return kept == usual ? QString() : kept;
}

} // namespace

CallTexts callTexts(const Office& office)
{
    const CallTexts usual;
    return {orElse(office.callSeries, usual.series),         orElse(office.callBenefits, usual.benefits),
            orElse(office.callRiskNotice, usual.riskNotice), orElse(office.callHowToAnswer, usual.howToAnswer),
            orElse(office.callContact, office.contact),      orElse(office.callPhone, office.phone)};
}

Office withCallTexts(Office office, const CallTexts& texts)
{
    const CallTexts usual;
    office.callSeries = unlessUsual(texts.series, usual.series);
    office.callBenefits = unlessUsual(texts.benefits, usual.benefits);
    office.callRiskNotice = unlessUsual(texts.riskNotice, usual.riskNotice);
    office.callHowToAnswer = unlessUsual(texts.howToAnswer, usual.howToAnswer);
    office.callContact = unlessUsual(texts.contact, office.contact);
    office.callPhone = unlessUsual(texts.phone, office.phone);
    return office;
}

Problems whyNotCallTexts(const CallTexts& texts)
{
    Problems problems;
    if (texts.series.trimmed().isEmpty())
        problems.push_back({u"required"_s, u"series"_s,
                            tr("Say what the numbers of the calls run in, for example %1.").arg(CallTexts{}.series)});
    if (texts.riskNotice.trimmed().isEmpty())
        problems.push_back({u"required"_s, u"risk_notice"_s,
                            tr("A call tells people what risks the posts hold. Write the risk notice.")});
    const std::array<std::pair<QString, const QString*>, 4> all{{{u"series"_s, &texts.series},
                                                                 {u"benefits"_s, &texts.benefits},
                                                                 {u"risk_notice"_s, &texts.riskNotice},
                                                                 {u"how_to_answer"_s, &texts.howToAnswer}}};
    for (const auto& [field, text] : all) {
        if (text->size() > kLongestCallText)
            problems.push_back({u"too_long"_s, field,
                                tr("This text has %1 characters; a call has room for %2. Shorten it.")
                                    .arg(text->size())
                                    .arg(kLongestCallText)});
    }
    return problems;
}

} // namespace redvest
