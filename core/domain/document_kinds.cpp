// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/identity.h"

#include "core/base/text.h"

#include <QHash>

#include <array>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

struct KindName
{
    const char16_t* name;
    const char16_t* code; ///< GA/T 517
};

/// In the order of DocumentKind.
constexpr std::array kNames{
    KindName{u"居民身份证", u"111"},
    KindName{u"户口簿", u"113"},
    KindName{u"港澳居民来往内地通行证", u"516"},
    KindName{u"台湾居民来往大陆通行证", u"511"},
    KindName{u"港澳台居民居住证", u""},
    KindName{u"外国人永久居留身份证", u"553"},
    KindName{u"护照", u"414"},
    KindName{u"其他", u"990"},
};

/// What people write, simplified, lower case and without blanks and brackets.
// NOLINTNEXTLINE(readability-function-size): a table, one line a spelling
const QHash<QString, DocumentKind>& aliases()
{
    using enum DocumentKind;
    static const QHash<QString, DocumentKind> s_aliases{
        {u"居民身份证"_s, ResidentId},
        {u"身份证"_s, ResidentId},
        {u"身份证号"_s, ResidentId},
        {u"二代身份证"_s, ResidentId},
        {u"第二代居民身份证"_s, ResidentId},
        {u"内地居民身份证"_s, ResidentId},
        {u"大陆居民身份证"_s, ResidentId},
        {u"中国居民身份证"_s, ResidentId},
        {u"公民身份号码"_s, ResidentId},
        {u"临时身份证"_s, ResidentId},
        {u"临时居民身份证"_s, ResidentId},
        {u"112"_s, ResidentId},
        {u"户口簿"_s, HouseholdRegister},
        {u"户口本"_s, HouseholdRegister},
        {u"户籍"_s, HouseholdRegister},
        {u"港澳居民来往内地通行证"_s, HkMoPermit},
        {u"港澳通行证"_s, HkMoPermit},
        {u"港澳居民通行证"_s, HkMoPermit},
        {u"港澳来往内地通行证"_s, HkMoPermit},
        {u"回乡证"_s, HkMoPermit},
        {u"台湾居民来往大陆通行证"_s, TaiwanPermit},
        {u"台湾通行证"_s, TaiwanPermit},
        {u"台胞证"_s, TaiwanPermit},
        {u"港澳台居民居住证"_s, HkMoTwResidence},
        {u"港澳居民居住证"_s, HkMoTwResidence},
        {u"台湾居民居住证"_s, HkMoTwResidence},
        {u"港澳台居住证"_s, HkMoTwResidence},
        {u"居住证"_s, HkMoTwResidence},
        {u"外国人永久居留身份证"_s, PermanentResidence},
        {u"外国人永久居留证"_s, PermanentResidence},
        {u"永久居留身份证"_s, PermanentResidence},
        {u"永久居留证"_s, PermanentResidence},
        {u"永居证"_s, PermanentResidence},
        {u"护照"_s, Passport},
        {u"普通护照"_s, Passport},
        {u"中国护照"_s, Passport},
        {u"外国护照"_s, Passport},
        {u"411"_s, Passport},
        {u"412"_s, Passport},
        {u"413"_s, Passport},
        {u"其他"_s, Other},
        {u"其它"_s, Other},
        {u"其他证件"_s, Other},
    };
    return s_aliases;
}

} // namespace

std::optional<DocumentKind> documentKindFromText(const QString& text)
{
    QString folded = searchFolded(text.left(200));
    folded.removeIf([](QChar c) { return u" ()《》\"·"_s.contains(c); });
    if (folded.isEmpty())
        return std::nullopt;
    const auto found = aliases().constFind(folded);
    if (found != aliases().constEnd())
        return *found;
    for (std::size_t i = 0; i < kNames.size(); ++i) {
        if (folded == QString::fromUtf16(kNames[i].code))
            return static_cast<DocumentKind>(i);
    }
    return fromWord<DocumentKind>(folded);
}

QString documentKindName(DocumentKind kind)
{
    return QString::fromUtf16(kNames[static_cast<std::size_t>(kind)].name);
}

QString documentKindCode(DocumentKind kind)
{
    return QString::fromUtf16(kNames[static_cast<std::size_t>(kind)].code);
}

} // namespace redvest
