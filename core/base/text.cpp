// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"

#include "core/base/pinyin.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <vector>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

constexpr std::array kInvisible{Range{0xAD, 0xAD},       Range{0x34F, 0x34F},    Range{0x61C, 0x61C},
                                Range{0x115F, 0x1160},   Range{0x17B4, 0x17B5},  Range{0x180B, 0x180F},
                                Range{0x200B, 0x200F},   Range{0x202A, 0x202E},  Range{0x2060, 0x206F},
                                Range{0x3164, 0x3164},   Range{0xFE00, 0xFE0F},  Range{0xFEFF, 0xFEFF},
                                Range{0xFFA0, 0xFFA0},   Range{0xFFF0, 0xFFFB},  Range{0x1BCA0, 0x1BCA3},
                                Range{0x1D173, 0x1D17A}, Range{0xE0000, 0xE0FFF}};

bool isControl(char32_t c)
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0);
}

/// Calls f(character, its UTF-16 units) for each; half a pair is a character of its own.
template <class F>
void eachCharacter(QStringView text, F&& f)
{
    for (qsizetype i = 0; i < text.size();) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const char32_t c = isPair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : char32_t(text[i].unicode());
        const qsizetype units = isPair ? 2 : 1;
        f(c, text.sliced(i, units));
        i += units;
    }
}

/// What people type between words is no control here; `normalised` makes blanks of it.
bool isUnseen(char32_t c)
{
    constexpr char32_t nextLine = 0x85;
    const bool isBlank = c == U'\t' || c == U'\n' || c == U'\r' || c == nextLine;
    return isInvisible(c) || (isControl(c) && !isBlank);
}

QString withoutUnseen(const QString& text)
{
    bool hasUnseen = false;
    eachCharacter(text, [&hasUnseen](char32_t c, QStringView) { hasUnseen = hasUnseen || isUnseen(c); });
    if (!hasUnseen)
        return text;
    QString kept;
    kept.reserve(text.size());
    eachCharacter(text, [&kept](char32_t c, QStringView units) {
        if (!isUnseen(c))
            kept += units;
    });
    return kept;
}

/// What a terminal does something else with than to show it.
bool isHidden(char32_t c, bool isOneLine)
{
    if (c == U'\n' || c == U'\t')
        return isOneLine;
    const bool isHalf = c >= 0xD800 && c < 0xE000;
    const bool endsLine = c == 0x2028 || c == 0x2029;
    return isControl(c) || isHalf || endsLine || isInvisible(c);
}

QString escaped(const QString& text, bool isOneLine)
{
    QString shown;
    shown.reserve(text.size());
    eachCharacter(text, [&](char32_t c, QStringView units) {
        if (!isHidden(c, isOneLine)) {
            shown += units;
            return;
        }
        for (const QChar unit : units)
            shown += u"\\u"_s + QString::number(unit.unicode(), 16).rightJustified(4, u'0');
    });
    return shown;
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

bool isInvisible(char32_t c)
{
    const bool isCommon = (c >= 0x4E00 && c < 0xA000) || c < 0x7F;
    return !isCommon && std::any_of(kInvisible.begin(), kInvisible.end(),
                                    [c](const Range& range) { return c >= range.first && c <= range.last; });
}

QString visible(const QString& text)
{
    return escaped(text, false);
}

QString visibleLine(const QString& text)
{
    return escaped(text, true);
}

QString normalised(const QString& text)
{
    if (isPlain(text))
        return text.contains(u' ') ? text.simplified() : text;
    // Before folding: a mark behind an invisible letter belongs to the letter before that one.
    return withoutUnseen(text).normalized(QString::NormalizationForm_KC).simplified();
}

QString asTyped(const QString& text)
{
    if (isPlain(text))
        return text.trimmed();
    QString kept = withoutUnseen(text);
    if (kept.contains(u'\r'))
        kept.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    return kept.trimmed();
}

QString nameTyped(const QString& text)
{
    return asTyped(text).simplified();
}

bool isSameName(const QString& a, const QString& b)
{
    return a == b || normalised(a) == normalised(b);
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

int spellingDistance(const QString& from, const QString& to)
{
    std::vector<int> line(std::size_t(to.size()) + 1);
    std::iota(line.begin(), line.end(), 0);
    for (qsizetype i = 0; i < from.size(); ++i) {
        int diagonal = line[0];
        line[0] = int(i) + 1;
        for (qsizetype j = 0; j < to.size(); ++j) {
            const std::size_t k = std::size_t(j) + 1;
            const int change = diagonal + (from[i] == to[j] ? 0 : 1);
            diagonal = line[k];
            line[k] = std::min({change, line[k] + 1, line[k - 1] + 1});
        }
    }
    return line.back();
}

bool isBlankCell(const QString& text)
{
    // Most cells begin with what no blank one holds; folding them all would be a tenth of an import.
    const char16_t first = text.isEmpty() ? u' ' : text[0].unicode();
    const bool isHan = first >= 0x4E00 && first < 0xA000 && first != u'无' && first != u'無';
    if (isHan || (first >= u'0' && first <= u'9'))
        return false;
    const bool isLetter = (first >= u'A' && first <= u'Z') || (first >= u'a' && first <= u'z');
    if (isLetter && (text.size() != 4 || (first != u'N' && first != u'n')))
        return false;
    const QString folded = normalised(text);
    // What databases write where a field holds nothing.
    for (const char* word : {"null", "none", "(null)", "<null>", "\\n"}) {
        if (folded.compare(QLatin1StringView(word), Qt::CaseInsensitive) == 0)
            return true;
    }
    return folded.isEmpty() || folded == u"无"_s || folded == u"無"_s || folded == u"/"_s || folded == u"\\"_s ||
           std::all_of(folded.begin(), folded.end(), [](QChar c) { return u"-—–―"_s.contains(c); });
}

} // namespace redvest
