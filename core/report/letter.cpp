// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/letter.h"

#include "core/domain/words.h"

namespace redvest::report {

using namespace Qt::Literals::StringLiterals;

namespace {

CertificateSheet sheetOf(const ThankYouLetter& letter)
{
    CertificateSheet sheet;
    sheet.title = u"感谢信"_s;
    sheet.holder = u"尊敬的%1："_s.arg(letter.name);
    const QString occasion = letter.campaign.isEmpty() || letter.occasion.contains(letter.campaign)
                                 ? letter.occasion
                                 : u"%1（%2）"_s.arg(letter.occasion, letter.campaign);
    sheet.statements
        << u"在%1中，您弘扬奉献、友爱、互助、进步的志愿精神，积极参加志愿服务，付出了辛勤的劳动，作出了积极的贡献。"_s
               .arg(occasion);
    if (letter.minutes > 0)
        sheet.statements << u"截至%1，您累计志愿服务%2小时。"_s.arg(chineseDate(letter.day), hoursText(letter.minutes));
    sheet.statements << u"谨向您和您的家人致以衷心的感谢和崇高的敬意！"_s;
    sheet.issuer = letter.office;
    sheet.date = chineseDate(letter.day);
    return sheet;
}

} // namespace

Document lettersDocument(const std::vector<ThankYouLetter>& letters)
{
    Document document;
    document.layout = Layout::Certificate;
    for (const ThankYouLetter& letter : letters)
        document.blocks.emplace_back(sheetOf(letter));
    document.name = letters.size() == 1 ? u"感谢信 "_s + letters.front().name : u"感谢信（%1份）"_s.arg(letters.size());
    return document;
}

} // namespace redvest::report
