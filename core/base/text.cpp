// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"

#include "core/base/pinyin.h"

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Characters that take no room and that people cannot see they pasted.
bool isInvisible(char16_t c)
{
    return c == 0xAD || c == 0x180E || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2060 && c <= 0x2069) || c == 0xFEFF || (c < 0x20 && c != u'\t' && c != u'\n' && c != u'\r');
}

/// ASCII, common ideographs, 、 and 。: compatibility folding leaves them as they are, so it need not be tried.
bool isPlain(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar qc) {
        const char16_t c = qc.unicode();
        return (c >= u' ' && c < 0x7F) || (c >= 0x4E00 && c < 0xA000) || c == u'、' || c == u'。';
    });
}

} // namespace

QString normalised(const QString& text)
{
    if (isPlain(text))
        return text.contains(u' ') ? text.simplified() : text;
    QString folded = text.normalized(QString::NormalizationForm_KC);
    folded.removeIf([](QChar c) { return isInvisible(c.unicode()); });
    return folded.simplified();
}

QString searchFolded(const QString& text)
{
    const QString folded = normalised(text).toLower();
    QString simple;
    simple.reserve(folded.size());
    for (qsizetype i = 0; i < folded.size(); ++i) {
        const QChar c = folded[i];
        if (c.isHighSurrogate() && i + 1 < folded.size()) {
            simple += QChar::fromUcs4(simplifiedCharacter(QChar::surrogateToUcs4(c, folded[i + 1])));
            ++i;
        } else {
            simple += QChar::fromUcs4(simplifiedCharacter(c.unicode()));
        }
    }
    return simple;
}

QStringList splitValues(const QString& text)
{
    QStringList values;
    qsizetype start = 0;
    const auto take = [&](qsizetype end) {
        const QString value = normalised(text.mid(start, end - start));
        if (!value.isEmpty())
            values += value;
        start = end + 1;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (u"、，,;；/／"_s.contains(text[i]))
            take(i);
    }
    take(text.size());
    return values;
}

bool isBlankCell(const QString& text)
{
    // Most cells begin with what no blank one holds; folding them all would be a tenth of an import.
    const char16_t first = text.isEmpty() ? u' ' : text[0].unicode();
    const bool isHan = first >= 0x4E00 && first < 0xA000 && first != u'无' && first != u'無';
    if (isHan || (first >= u'0' && first <= u'9') || (first >= u'A' && first <= u'Z') ||
        (first >= u'a' && first <= u'z'))
        return false;
    const QString folded = normalised(text);
    return folded.isEmpty() || folded == u"无"_s || folded == u"無"_s || folded == u"/"_s || folded == u"\\"_s ||
           std::all_of(folded.begin(), folded.end(), [](QChar c) { return u"-—–―"_s.contains(c); });
}

} // namespace redvest
