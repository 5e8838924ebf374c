// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/web_page.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

namespace redvest::formats {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kHeadOfPage = 4096;
constexpr int kMaxParts = 1000;

/// The first capture of `pattern`; "" when it is not there.
QString found(const QByteArray& in, const QString& pattern)
{
    const QRegularExpression expression(pattern, QRegularExpression::CaseInsensitiveOption);
    return expression.match(QString::fromLatin1(in)).captured(1);
}

std::optional<QString> decoded(const QByteArray& bytes, const QString& encoding)
{
    QStringDecoder decoder(encoding.toLatin1().constData());
    if (!decoder.isValid())
        return std::nullopt;
    QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

/// The old Chinese names mean what GB18030 holds, and more.
QString usualName(const QString& name)
{
    const QString upper = name.toUpper();
    return upper == u"GBK" || upper == u"GB2312" ? u"GB18030"_s : upper;
}

std::optional<QString> textOf(const QByteArray& page, const QString& told)
{
    if (page.startsWith("\xFF\xFE") || page.startsWith("\xFE\xFF"))
        return decoded(page, u"UTF-16"_s);
    QString encoding = told;
    if (encoding.isEmpty())
        encoding = found(page.left(kHeadOfPage), u"charset\\s*=\\s*[\"']?([A-Za-z0-9_-]{1,40})"_s);
    if (!encoding.isEmpty()) {
        // Systems that name another encoding than they write are not rare.
        if (const std::optional<QString> text = decoded(page, usualName(encoding)))
            return text;
    }
    if (const std::optional<QString> text = decoded(page, u"UTF-8"_s))
        return text;
    return decoded(page, u"GB18030"_s);
}

/// RFC 2045, 6.7: "=3D" for a byte, "=" at the end of a line that goes on.
QByteArray fromQuotedPrintable(const QByteArray& text)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '=') {
            bytes.append(text[i]);
            continue;
        }
        const QByteArray after = text.mid(i + 1, 2);
        bool isHex = false;
        const int value = after.toInt(&isHex, 16);
        if (isHex && after.size() == 2)
            bytes.append(char(value));
        else if (!after.startsWith('\n') && after != "\r\n")
            bytes.append('=');
        i += isHex || after == "\r\n" ? 2 : (after.startsWith('\n') ? 1 : 0);
    }
    return bytes;
}

/// One part of an MHT: header lines, an empty line, the content.
std::optional<QString> partText(const QByteArray& part)
{
    qsizetype end = part.indexOf("\r\n\r\n");
    qsizetype begin = end + 4;
    if (end < 0) {
        end = part.indexOf("\n\n");
        begin = end + 2;
    }
    if (end < 0)
        return QString();
    const QByteArray header = part.left(std::min(end, kHeadOfPage));
    if (!header.toLower().contains("text/html"))
        return QString();
    QByteArray content = part.mid(begin);
    const QString coding = found(header, u"content-transfer-encoding\\s*:\\s*([A-Za-z0-9-]+)"_s).toLower();
    if (coding == u"base64")
        content = QByteArray::fromBase64(content);
    else if (coding == u"quoted-printable")
        content = fromQuotedPrintable(content);
    return textOf(content, found(header, u"charset\\s*=\\s*[\"']?([A-Za-z0-9_-]{1,40})"_s));
}

} // namespace

bool isWebPage(const QByteArray& head)
{
    QByteArray word = head.left(512);
    if (word.startsWith("\xFF\xFE") || word.startsWith("\xFE\xFF"))
        word = word.mid(2).replace('\0', "");
    if (word.startsWith("\xEF\xBB\xBF"))
        word.remove(0, 3);
    word = word.trimmed().toLower();
    constexpr const char* starts[] = {"<html", "<!doctype html", "<table",        "<meta", "<head",  "<style", "<body",
                                      "<div",  "<!--",           "mime-version:", "<tr",   "<title", "<script"};
    return std::any_of(std::begin(starts), std::end(starts), [&](const char* start) { return word.startsWith(start); });
}

std::optional<QString> webPageText(const QByteArray& bytes)
{
    if (!bytes.left(512).trimmed().toLower().startsWith("mime-version:"))
        return textOf(bytes, {});
    const QByteArray mark = found(bytes.left(kHeadOfPage), u"boundary\\s*=\\s*\"?([^\"\\s;]{1,80})"_s).toLatin1();
    if (mark.isEmpty())
        return partText(bytes);
    QString all;
    qsizetype at = bytes.indexOf("--" + mark);
    for (int parts = 0; at >= 0 && parts < kMaxParts; ++parts) {
        const qsizetype begin = at + mark.size() + 2;
        at = bytes.indexOf("--" + mark, begin);
        const std::optional<QString> text = partText(bytes.mid(begin, at < 0 ? -1 : at - begin));
        if (!text)
            return std::nullopt;
        all += *text;
    }
    return all;
}

} // namespace redvest::formats
