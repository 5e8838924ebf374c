// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/signed_fields.h"

#include <QSet>

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kSignatureLength = 86; ///< 64 bytes in base64url
constexpr qsizetype kMostLines = 20'000;
constexpr qsizetype kMostTexts = 1000;
constexpr qsizetype kLongestLine = 8192;
constexpr auto kCompact = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

bool isPlain(QChar c)
{
    static constexpr QStringView kSpecial = u"|%<>&\"'()\\";
    return c.unicode() > 0x20 && c.unicode() != 0x7f && !c.isSpace() && !kSpecial.contains(c);
}

QByteArray signedPart(QStringView body)
{
    return "RedVest certificate 1\n" + body.toUtf8();
}

QString lineAt(const QString& text, qsizetype at, qsizetype fields)
{
    QString line;
    qsizetype parts = 0;
    qsizetype lastPart = 0;
    for (; at < text.size() && line.size() < kLongestLine && text[at] != u'<'; ++at) {
        const bool isWhole = parts == fields - 1 && line.size() - lastPart >= kSignatureLength;
        if (text[at].isSpace()) {
            if (isWhole)
                break;
            continue;
        }
        line += text[at];
        if (text[at] == u'|') {
            ++parts;
            lastPart = line.size();
        }
    }
    return line;
}

/// A string of a PDF as Qt writes it: UTF-16, high byte first, with '(' ')' and '\' after a '\', up to the next ')'.
QString pdfString(QByteArrayView bytes)
{
    QString text;
    QByteArray pair;
    for (qsizetype i = 0; i < bytes.size() && bytes[i] != ')'; ++i) {
        if (bytes[i] == '\\' && i + 1 < bytes.size())
            ++i;
        pair += bytes[i];
        if (pair.size() == 2) {
            text += QChar(ushort((static_cast<unsigned char>(pair[0]) << 8) | static_cast<unsigned char>(pair[1])));
            pair.clear();
        }
    }
    return text;
}

QByteArray wide(const QString& mark)
{
    QByteArray bytes;
    for (const QChar c : mark) {
        bytes += '\0';
        bytes += char(c.unicode());
    }
    return bytes;
}

/// Where the first of them stands from `at` on; -1 where none does.
qsizetype firstOf(QByteArrayView file, const std::vector<QByteArray>& marks, qsizetype at)
{
    qsizetype first = -1;
    for (const QByteArray& mark : marks) {
        const qsizetype found = file.indexOf(mark, at);
        if (found >= 0 && (first < 0 || found < first))
            first = found;
    }
    return first;
}

} // namespace

QString escapedField(const QString& text)
{
    QString out;
    for (const QChar c : text) {
        if (isPlain(c)) {
            out += c;
            continue;
        }
        for (const char byte : QString(c).toUtf8())
            out += u'%' + QString::number(static_cast<unsigned char>(byte), 16).toUpper().rightJustified(2, u'0');
    }
    return out;
}

QString unescapedField(const QString& text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text.toUtf8()));
}

QString signedFields(const QStringList& fields, const crypto::Secret& seed)
{
    QStringList written;
    for (const QString& field : fields)
        written << escapedField(field);
    const QString body = written.join(u'|');
    return body + u'|' + QString::fromLatin1(crypto::sign(seed, signedPart(body)).toBase64(kCompact));
}

QByteArray decodedField(const QString& text)
{
    const auto result =
        QByteArray::fromBase64Encoding(text.toLatin1(), kCompact | QByteArray::AbortOnBase64DecodingErrors);
    // Spelt in one way only: the last character has bits that no byte needs.
    return result && (*result).toBase64(kCompact) == text.toLatin1() ? *result : QByteArray();
}

bool isSignedLine(const QString& line, QByteArrayView publicPart)
{
    const qsizetype end = line.lastIndexOf(u'|');
    return end > 0 &&
           crypto::isSignedBy(publicPart, signedPart(QStringView(line).first(end)), decodedField(line.mid(end + 1)));
}

QStringList markedTextsIn(QByteArrayView file, const QStringList& marks)
{
    std::vector<QByteArray> wideMarks;
    qsizetype shortest = file.size();
    for (const QString& mark : marks) {
        wideMarks.push_back(wide(mark));
        shortest = std::min(shortest, wideMarks.back().size());
    }
    QStringList texts;
    for (qsizetype at = firstOf(file, wideMarks, 0); at >= 0 && texts.size() < kMostTexts;) {
        texts << pdfString(file.sliced(at));
        at = firstOf(file, wideMarks, at + std::max<qsizetype>(shortest, 2 * texts.last().size()));
    }
    if (texts.isEmpty())
        texts << QString::fromUtf8(file);
    return texts;
}

QStringList signedLinesIn(const QString& text, const LineForm& form)
{
    QStringList lines;
    QSet<QString> seen;
    for (qsizetype at = text.indexOf(form.mark); at >= 0 && lines.size() < kMostLines;
         at = text.indexOf(form.mark, at + 1)) {
        const QString line = lineAt(text, at, form.fields);
        if (!seen.contains(line)) {
            seen.insert(line);
            lines << line;
        }
    }
    return lines;
}

} // namespace redvest
