// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/paper/pdf_text.h"

#include <QRegularExpression>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Radicals of the supplement have no decomposition; those that look like a character of their own stand here, radical
/// and character by turns. Source: Unicode, EquivalentUnifiedIdeograph.txt.
constexpr QStringView kSupplement =
    u"\u2E81\u5382\u2E88\u5200\u2E8A\u535C\u2E8E\u5140\u2E92\u5DF3\u2E93\u5E7A\u2E9C\u65E5\u2E9D\u6708\u2EA0\u6C11"
    u"\u2EA9\u738B\u2EAC\u793A\u2EAE\u7AF9\u2EB6\u7F8A\u2EC1\u864E\u2EC4\u897F\u2EC5\u89C1\u2EC6\u89D2\u2EC9\u8D1D"
    u"\u2ECB\u8F66\u2ED1\u9577\u2ED3\u957F\u2ED4\u95E8\u2ED7\u96E8\u2ED8\u9752\u2ED9\u97E6\u2EDA\u9875\u2EDB\u98CE"
    u"\u2EDC\u98DE\u2EDD\u98DF\u2EE1\u9996\u2EE2\u9A6C\u2EE3\u9AA8\u2EE4\u9B3C\u2EE5\u9C7C\u2EE6\u9E1F\u2EE7\u5364"
    u"\u2EE8\u9EA6\u2EE9\u9EC4\u2EEA\u9EFE\u2EEC\u9F50\u2EEE\u9F7F\u2EF0\u9F99";

/// Where the usual form of today is another character than the one Unicode decomposes to.
constexpr QStringView kToday = u"戶户靑青黃黄";

/// The character behind `from` in pairs of two; nought when it begins none.
char16_t partnerOf(QStringView pairs, char16_t from)
{
    for (qsizetype i = 0; i + 1 < pairs.size(); i += 2) {
        if (pairs[i].unicode() == from)
            return pairs[i + 1].unicode();
    }
    return 0;
}

/// Names glyphs by what was drawn.
class Names
{
public:
    explicit Names(const QString& drawn) : m_drawn(drawn) {}

    [[nodiscard]] char16_t plainOf(char16_t code) const
    {
        if (code == 0xa0)
            return u' ';
        if (code < 0x2e80 || code > 0x2fdf)
            return code;
        if (const char16_t character = partnerOf(kSupplement, code))
            return character;
        const QString plain = QString(QChar(code)).normalized(QString::NormalizationForm_KC);
        if (plain.size() != 1)
            return code;
        const char16_t today = partnerOf(kToday, plain.front().unicode());
        return today != 0 && (m_drawn.contains(QChar(today)) || !m_drawn.contains(plain)) ? today
                                                                                          : plain.front().unicode();
    }

private:
    const QString& m_drawn;
};

QString hex(char16_t code)
{
    return u"<%1>"_s.arg(uint(code), 4, 16, QLatin1Char('0'));
}

char16_t codeOf(const QString& digits)
{
    return char16_t(digits.toUInt(nullptr, 16));
}

/// "<first> <last> <code>" for a run of codes; a run that has a radical in it is written out one by one.
QString writtenOut(const QString& map, const Names& names)
{
    static const QRegularExpression run(u"^<(\\w{4})> <(\\w{4})> <(\\w{4})>$"_s, QRegularExpression::MultilineOption);
    QString out;
    qsizetype at = 0;
    for (auto it = run.globalMatch(map); it.hasNext();) {
        const auto match = it.next();
        const char16_t first = codeOf(match.captured(3));
        const int count = codeOf(match.captured(2)) - codeOf(match.captured(1)) + 1;
        QStringList codes;
        bool isChanged = false;
        for (int i = 0; i < count; ++i) {
            const auto code = char16_t(first + i);
            isChanged = isChanged || names.plainOf(code) != code;
            codes << hex(names.plainOf(code));
        }
        out += QStringView(map).sliced(at, match.capturedStart() - at);
        out += !isChanged   ? match.captured()
               : count == 1 ? u"<%1> <%2> %3"_s.arg(match.captured(1), match.captured(2), codes.front())
                            : u"<%1> <%2> [%3]"_s.arg(match.captured(1), match.captured(2), codes.join(QString()));
        at = match.capturedEnd();
    }
    return out.append(QStringView(map).sliced(at));
}

/// "[<code> <code> …]", each in its own place.
QString listsPutRight(QString map, const Names& names)
{
    static const QRegularExpression list(u"\\[[^\\]]*\\]"_s);
    static const QRegularExpression entry(u"<(\\w{4})>"_s);
    for (auto it = list.globalMatch(QString(map)); it.hasNext();) {
        const auto in = it.next();
        for (auto codes = entry.globalMatch(in.captured()); codes.hasNext();) {
            const auto code = codes.next();
            map.replace(in.capturedStart() + code.capturedStart(), code.capturedLength(),
                        hex(names.plainOf(codeOf(code.captured(1)))));
        }
    }
    return map;
}

/// As long as it was: what a map says of itself and nobody reads makes room for what is written out.
QString asLongAs(QString map, qsizetype length)
{
    if (map.size() > length)
        map.remove(QRegularExpression(u"/CIDSystemInfo[^\\n]*\\n"_s));
    return map.size() > length ? QString() : map.leftJustified(length, u' ');
}

} // namespace

QByteArray withPlainText(QByteArray pdf, const QString& drawn)
{
    const Names names(drawn);
    const QByteArray begin = "begincmap\n";
    const QByteArray end = "endcmap";
    for (qsizetype from = pdf.indexOf(begin); from >= 0; from = pdf.indexOf(begin, from + 1)) {
        const qsizetype start = from + begin.size();
        const qsizetype length = pdf.indexOf(end, start) - start - 1; // the line end stays
        if (length <= 0)
            break;
        const QString map = QString::fromLatin1(pdf.sliced(start, length));
        const QString plain = asLongAs(writtenOut(listsPutRight(map, names), names), length);
        if (!plain.isEmpty())
            pdf.replace(start, length, plain.toLatin1());
    }
    return pdf;
}

} // namespace redvest::ui
