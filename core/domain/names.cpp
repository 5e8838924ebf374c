// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/names.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

Problem refuse(const QString& code, const QString& text)
{
    return {code, u"name"_s, text};
}

bool isHan(char32_t c)
{
    return QChar::script(c) == QChar::Script_Han;
}

bool isDot(char32_t c)
{
    return QStringView(u"·•‧・．∙⋅･").contains(QString::fromUcs4(&c, 1));
}

/// Full-width Latin letters as half-width ones, other characters themselves.
char32_t narrowed(char32_t c)
{
    return c >= 0xFF01 && c <= 0xFF5E ? c - 0xFEE0 : c;
}

/// Blanks stay only between words in letters: a Chinese name is often padded with them.
std::vector<char32_t> cleaned(const QString& raw)
{
    std::vector<char32_t> name;
    bool isBlankPending = false;
    for (const char32_t c : raw.toUcs4()) {
        if (isInvisible(c))
            continue;
        if (QChar::isSpace(c)) {
            isBlankPending = !name.empty();
            continue;
        }
        const char32_t sign = isDot(c) ? U'·' : narrowed(c);
        if (isBlankPending && !isHan(name.back()) && !isHan(sign) && sign != U'·' && name.back() != U'·')
            name.push_back(U' ');
        isBlankPending = false;
        // Between Chinese characters a full stop is meant as the separator too; behind an initial it stays.
        name.push_back(sign == U'.' && !name.empty() && isHan(name.back()) ? U'·' : sign);
    }
    return name;
}

bool isDamaged(char32_t c)
{
    return c == U'?' || c == 0xFFFD || QChar::category(c) == QChar::Other_PrivateUse ||
           QChar::category(c) == QChar::Other_Surrogate || QChar::category(c) == QChar::Other_NotAssigned;
}

bool mayStand(char32_t c)
{
    return QChar::isLetter(c) || QChar::isMark(c) || c == 0x3007 || c == U'·' || c == U' ' || c == U'-' || c == U'\'' ||
           c == U'’' || c == U'.' || isHan(c);
}

} // namespace

bool holdsTwoNames(const QString& raw)
{
    const QStringList parts = normalised(raw.left(200)).split(u' ');
    return parts.size() > 1 && std::all_of(parts.begin(), parts.end(), [](const QString& part) {
               const auto signs = part.toUcs4();
               return signs.size() > 1 && std::all_of(signs.begin(), signs.end(), isHan);
           });
}

Outcome<QString> checkName(const QString& raw)
{
    const auto name = raw.size() > 1000 ? std::vector<char32_t>(1000, U'x') : cleaned(raw);
    if (name.empty())
        return refuse(u"name_missing"_s, QCoreApplication::translate("Identity", "The name is missing."));
    // Characters newer than Qt's tables are still characters: the ideographic planes are no damage.
    const auto damaged =
        std::find_if(name.begin(), name.end(), [](char32_t c) { return isDamaged(c) && (c < 0x20000 || c > 0x3FFFD); });
    if (damaged != name.end()) {
        return refuse(u"name_damaged"_s,
                      QCoreApplication::translate(
                          "Identity", "A character of this name was lost on the way. Type the name as it stands "
                                      "on the document."));
    }
    const auto odd = std::find_if(name.begin(), name.end(), [](char32_t c) { return c < 0x20000 && !mayStand(c); });
    if (odd != name.end()) {
        return refuse(u"name_characters"_s,
                      QCoreApplication::translate(
                          "Identity",
                          "\"%1\" does not belong in a name. Give the name as it stands on the document, notes "
                          "elsewhere.")
                          .arg(QString::fromUcs4(&*odd, 1)));
    }
    if (name.size() < 2 || name.size() > 50) {
        return refuse(u"name_length"_s,
                      QCoreApplication::translate("Identity",
                                                  "A name has 2 to 50 characters. Give the name as it stands on the "
                                                  "document."));
    }
    return QString::fromUcs4(name.data(), qsizetype(name.size()));
}

} // namespace redvest
