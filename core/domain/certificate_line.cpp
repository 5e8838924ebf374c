// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/certificate_line.h"

#include <QCryptographicHash>
#include <QSet>

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kMark = u"RVC1|"_s;
const QString kKeyWord = u"redvest-issuer-key"_s;
const QString kRetiredWord = u"retired"_s;
constexpr qsizetype kFields = 13;
constexpr qsizetype kSignatureLength = 86; ///< 64 bytes in base64url
constexpr qsizetype kKeyIdDigits = 16;
constexpr qsizetype kPublicSize = 32;
constexpr qsizetype kMostLines = 20'000;
constexpr qsizetype kLongestLine = 8192;
constexpr auto kCompact = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

bool isPlain(QChar c)
{
    static constexpr QStringView kSpecial = u"|%<>&\"'()\\";
    return c.unicode() > 0x20 && c.unicode() != 0x7f && !c.isSpace() && !kSpecial.contains(c);
}

QString escaped(const QString& text)
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

QString unescaped(const QString& text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text.toUtf8()));
}

QString isoDay(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QByteArray signedPart(QStringView body)
{
    return "RedVest certificate 1\n" + body.toUtf8();
}

QByteArray decoded(const QString& text)
{
    const auto result =
        QByteArray::fromBase64Encoding(text.toLatin1(), kCompact | QByteArray::AbortOnBase64DecodingErrors);
    // Spelt in one way only: the last character has bits that no byte needs.
    return result && (*result).toBase64(kCompact) == text.toLatin1() ? *result : QByteArray();
}

/// The line that begins there. It has no blanks of its own, so those within it are where a copied text was wrapped; it
/// ends with the signature.
QString lineAt(const QString& text, qsizetype at)
{
    QString line;
    qsizetype parts = 0;
    qsizetype lastPart = 0;
    for (; at < text.size() && line.size() < kLongestLine && text[at] != u'<'; ++at) {
        const bool isWhole = parts == kFields - 1 && line.size() - lastPart >= kSignatureLength;
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

/// The lines of the text, each once.
void addLines(const QString& text, QStringList& lines, QSet<QString>& seen)
{
    for (qsizetype at = text.indexOf(kMark); at >= 0 && lines.size() < kMostLines; at = text.indexOf(kMark, at + 1)) {
        const QString line = lineAt(text, at);
        if (!seen.contains(line)) {
            seen.insert(line);
            lines << line;
        }
    }
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

QByteArray wideMark()
{
    QByteArray wide;
    for (const QChar c : kMark) {
        wide += '\0';
        wide += char(c.unicode());
    }
    return wide;
}

} // namespace

QString issuerKeyId(QByteArrayView publicPart)
{
    const QByteArray hash = QCryptographicHash::hash(publicPart.toByteArray(), QCryptographicHash::Blake2b_256);
    return QString::fromLatin1(hash.toHex().first(kKeyIdDigits));
}

QString signedLine(CertificateSays says, const crypto::Secret& seed)
{
    says.keyId = issuerKeyId(crypto::signingPublicOf(seed));
    const QStringList fields{kMark.chopped(1),
                             says.number,
                             says.name,
                             says.maskedNumber,
                             says.course,
                             says.edition,
                             says.hours > 0 ? QString::number(says.hours) : QString(),
                             isoDay(says.day),
                             isoDay(says.validUntil),
                             isoDay(says.issuedOn),
                             says.office,
                             says.keyId};
    QStringList written;
    for (const QString& field : fields)
        written << escaped(field);
    const QString body = written.join(u'|');
    return body + u'|' + QString::fromLatin1(crypto::sign(seed, signedPart(body)).toBase64(kCompact));
}

std::optional<CertificateSays> saidIn(const QString& line)
{
    const QStringList fields = line.split(u'|');
    if (!line.startsWith(kMark) || fields.size() != kFields)
        return std::nullopt;
    const auto field = [&](qsizetype i) { return unescaped(fields[i]); };
    const auto day = [&](qsizetype i) { return QDate::fromString(fields[i], Qt::ISODate); };
    const CertificateSays says{field(1), field(2), field(3), field(4),  field(5), fields[6].toInt(),
                               day(7),   day(8),   day(9),   field(10), field(11)};
    const bool isWhole = !says.number.isEmpty() && !says.name.isEmpty() && !says.course.isEmpty() &&
                         says.day.isValid() && says.issuedOn.isValid() &&
                         (fields[8].isEmpty() || says.validUntil.isValid());
    const bool isInOrder = says.day <= says.issuedOn && (!says.validUntil.isValid() || says.validUntil >= says.day);
    return isWhole && isInOrder ? std::optional(says) : std::nullopt;
}

ProvenCertificate proven(const QString& line, const std::vector<PublicIssuerKey>& keys)
{
    const QString text = line.trimmed();
    if (!text.startsWith(kMark))
        return {};
    const std::optional<CertificateSays> says = saidIn(text);
    if (!says)
        return {CertificateVerdict::Forged, {}};
    const auto key = std::find_if(keys.begin(), keys.end(),
                                  [&](const PublicIssuerKey& k) { return issuerKeyId(k.part) == says->keyId; });
    if (key == keys.end())
        return {CertificateVerdict::OtherIssuer, *says};
    const qsizetype end = text.lastIndexOf(u'|');
    const QByteArray signature = decoded(text.mid(end + 1));
    const bool isGenuine = crypto::isSignedBy(key->part, signedPart(QStringView(text).first(end)), signature);
    if (!isGenuine)
        return {CertificateVerdict::Forged, *says};
    const bool isLate = key->retiredOn.isValid() && says->issuedOn > key->retiredOn;
    return {isLate ? CertificateVerdict::RetiredKey : CertificateVerdict::Genuine, *says, key->retiredOn};
}

QStringList certificateLinesIn(QByteArrayView file)
{
    QStringList lines;
    QSet<QString> seen;
    const QByteArray mark = wideMark();
    for (qsizetype at = file.indexOf(mark); at >= 0 && lines.size() < kMostLines;) {
        const QString text = pdfString(file.sliced(at));
        addLines(text, lines, seen);
        at = file.indexOf(mark, at + std::max<qsizetype>(mark.size(), 2 * text.size()));
    }
    if (lines.isEmpty())
        addLines(QString::fromUtf8(file), lines, seen);
    return lines;
}

QString keyFileText(const QString& office, const std::vector<PublicIssuerKey>& keys)
{
    QString text = u"# %1\n# 培训合格证书验证公钥。核验：redvest verify 证书.pdf --key 本文件\n"_s.arg(office);
    for (const PublicIssuerKey& key : keys)
        text += u"%1 %2 %3 %4%5\n"_s.arg(
            kKeyWord, issuerKeyId(key.part), QString::fromLatin1(key.part.toBase64(kCompact)), isoDay(key.since),
            key.retiredOn.isValid() ? u' ' + kRetiredWord + u' ' + isoDay(key.retiredOn) : QString());
    return text;
}

std::vector<PublicIssuerKey> keysInFile(QByteArrayView file)
{
    std::vector<PublicIssuerKey> keys;
    for (const QString& line : QString::fromUtf8(file).split(u'\n')) {
        const QStringList words = line.simplified().split(u' ');
        if (words.size() < 3 || words[0] != kKeyWord)
            continue;
        const QByteArray part = decoded(words[2]);
        const bool isRetired = words.contains(kRetiredWord);
        const QDate retiredOn =
            isRetired ? QDate::fromString(words.value(words.indexOf(kRetiredWord) + 1), Qt::ISODate) : QDate();
        if (part.size() == kPublicSize && issuerKeyId(part) == words[1] && isRetired == retiredOn.isValid())
            keys.push_back({part, QDate::fromString(words.value(3), Qt::ISODate), retiredOn});
    }
    return keys;
}

} // namespace redvest
