// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/text_decoding.h"

#include <QCoreApplication>

#include <algorithm>

namespace redvest::formats {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kMaxFile = 512LL * 1024 * 1024;
constexpr qint64 kPiece = 1024 * 1024;
constexpr qint64 kFewUndecodable = 20;
constexpr char16_t kEndMark = 0x1A; // Ctrl+Z, with which programs for DOS end a text

/// Strict: no overlong forms, no surrogates, nothing cut off. Source: Unicode 15, table 3-7.
class Utf8Check
{
public:
    void feed(const QByteArray& bytes)
    {
        for (const char c : bytes)
            step(static_cast<unsigned char>(c));
    }
    /// UTF-8 with at most a few characters cut or damaged. Text in another Chinese encoding is wrong far more often
    /// than it happens to look like a character of three bytes.
    [[nodiscard]] bool isUtf8() const { return m_wrong + (m_missing > 0 ? 1 : 0) <= m_threes / 8; }

private:
    void step(unsigned c)
    {
        if (m_missing > 0 && c >= m_low && c <= m_high) {
            m_low = 0x80;
            m_high = 0xBF;
            m_threes += --m_missing == 0 && m_length == 3 ? 1 : 0;
            return;
        }
        m_wrong += m_missing > 0 ? 1 : 0; // cut off; c begins anew
        m_missing = 0;
        if (c < 0x80)
            return;
        if (c < 0xC2 || c > 0xF4) {
            ++m_wrong;
            return;
        }
        m_missing = c < 0xE0 ? 1 : (c < 0xF0 ? 2 : 3);
        m_length = m_missing + 1;
        m_low = c == 0xE0 ? 0xA0 : (c == 0xF0 ? 0x90 : 0x80);
        m_high = c == 0xED ? 0x9F : (c == 0xF4 ? 0x8F : 0xBF);
    }

    qint64 m_threes = 0;
    qint64 m_wrong = 0;
    int m_missing = 0;
    int m_length = 0;
    unsigned m_low = 0x80;
    unsigned m_high = 0xBF;
};

/// Tells the Chinese of Taiwan and Hong Kong from that of the mainland by the second bytes of its characters: a fifth
/// and more lie where the mainland's encoding keeps rare characters only. Source: the code tables of Big5 and GB 2312.
class Big5Check
{
public:
    void feed(const QByteArray& bytes)
    {
        for (const char c : bytes)
            step(static_cast<unsigned char>(c));
    }
    [[nodiscard]] bool isBig5() const { return m_valid && m_pairs >= 4 && m_low * 5 >= m_pairs; }

private:
    void step(unsigned c)
    {
        if (m_lead == 0) {
            m_lead = c >= 0x80 ? c : 0;
            return;
        }
        const bool isLow = c >= 0x40 && c <= 0x7E;
        m_valid = m_valid && m_lead >= 0xA1 && m_lead <= 0xF9 && (isLow || c >= 0xA1);
        ++m_pairs;
        m_low += isLow && m_lead >= 0xA4 && m_lead <= 0xC6 ? 1 : 0; // the common characters of Big5
        m_lead = 0;
    }

    bool m_valid = true;
    qint64 m_pairs = 0;
    qint64 m_low = 0;
    unsigned m_lead = 0;
};

/// Of UTF-16 without a mark: the upper bytes of digits, separators and line ends are 0, all in the same half of the
/// pairs.
QString encodingOfZeros(const QByteArray& head)
{
    qint64 zeros[2] = {0, 0};
    for (qsizetype i = 0; i < head.size(); ++i)
        zeros[i % 2] += head[i] == '\0' ? 1 : 0;
    // A few in the other half are characters like U+4E00.
    if (std::max(zeros[0], zeros[1]) <= 2 * std::min(zeros[0], zeros[1]))
        return {};
    const bool isLittle = zeros[1] > zeros[0];
    QStringDecoder decoder(isLittle ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE);
    const QString text = decoder.decode(QByteArrayView(head).first(head.size() / 2 * 2));
    const bool isText = !decoder.hasError() && std::none_of(text.begin(), text.end(), [](QChar c) {
        return c < u' ' && c != u'\t' && c != u'\n' && c != u'\r' && c != QChar(kEndMark);
    });
    if (!isText || !(text.contains(u'\n') || text.contains(u'\r')))
        return {};
    return isLittle ? u"UTF-16LE"_s : u"UTF-16BE"_s;
}

QString encodingOfMark(const QByteArray& head)
{
    if (head.startsWith("\xEF\xBB\xBF"))
        return u"UTF-8"_s;
    if (head.startsWith("\xFF\xFE"))
        return u"UTF-16LE"_s;
    if (head.startsWith("\xFE\xFF"))
        return u"UTF-16BE"_s;
    return {};
}

/// The name of the encoding that holds what the old Chinese names hold, and more.
QString canonicalName(const QString& name)
{
    const QString upper = name.trimmed().toUpper();
    if (upper == u"GBK" || upper == u"GB2312" || upper == u"CP936" || upper == u"GB-18030" || upper == u"ANSI")
        return u"GB18030"_s;
    if (upper == u"BIG5" || upper == u"BIG-5" || upper == u"CP950")
        return u"Big5"_s;
    if (upper == u"UTF8" || upper == u"UTF-8-SIG")
        return u"UTF-8"_s;
    return upper == u"UTF16" ? u"UTF-16"_s : upper;
}

} // namespace

QString TextFile::detect(std::optional<Problem>& problem)
{
    if (const QString wide = encodingOfZeros(m_file.peek(64 * 1024)); !wide.isEmpty())
        return wide;
    Utf8Check utf8;
    Big5Check big5;
    qint64 controls = 0;
    for (QByteArray piece = m_file.read(kPiece); !piece.isEmpty(); piece = m_file.read(kPiece)) {
        utf8.feed(piece);
        big5.feed(piece);
        if (piece.contains('\0'))
            controls += kMaxFile;
        controls += std::count_if(piece.begin(), piece.end(), [](char c) {
            return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r';
        });
        if (controls > 1000)
            break;
    }
    if (controls > 1000 || controls > m_file.size() / 100 + 1)
        problem = Problem{
            u"not_a_spreadsheet"_s,
            {},
            QCoreApplication::translate(
                "Import", "%1 is not a spreadsheet: it holds neither cells nor text. Save it as xlsx, ods or csv.")
                .arg(m_path)};
    m_file.seek(0);
    if (utf8.isUtf8())
        return u"UTF-8"_s;
    return big5.isBig5() ? u"Big5"_s : u"GB18030"_s;
}

std::optional<Problem> TextFile::open(const QString& encoding)
{
    if (!m_file.open(QIODevice::ReadOnly))
        return Problem{u"unreadable"_s,
                       {},
                       QCoreApplication::translate(
                           "Import", "%1 cannot be read: %2. Close it in other programs or ask for access to it.")
                           .arg(m_path, m_file.errorString())};
    if (m_file.size() > kMaxFile)
        return tooLarge(m_path, QCoreApplication::translate("Import", "the file has more than %1 MiB").arg(512));
    std::optional<Problem> problem;
    m_encoding = canonicalName(encoding);
    const QString marked = encodingOfMark(m_file.peek(3));
    m_isStrict = !m_encoding.isEmpty();
    if (m_encoding.isEmpty() || (m_encoding == u"UTF-16" && !marked.isEmpty()))
        m_encoding = !marked.isEmpty() ? marked : detect(problem);
    if (problem)
        return problem;
    m_decoder = QStringDecoder(m_encoding.toUtf8().constData());
    if (!m_decoder.isValid())
        return Problem{
            u"unknown_encoding"_s, u"encoding"_s,
            QCoreApplication::translate(
                "Import", "There is no encoding “%1”. Use UTF-8, GB18030, GBK, Big5 or UTF-16, or leave it out.")
                .arg(encoding)};
    return std::nullopt;
}

/// What a character cut by the end of the file leaves: the decoder waits for its rest until a line end comes.
QString TextFile::tail()
{
    if (m_encoding.startsWith(u"UTF-16"_s))
        return m_file.size() % 2 != 0 ? QString(QChar(QChar::ReplacementCharacter)) : QString();
    QString rest = m_decoder.decode(QByteArrayView("\n"));
    if (rest.endsWith(u'\n'))
        rest.chop(1);
    return rest;
}

QString TextFile::read()
{
    if (m_problem)
        return {};
    QString text;
    // A piece may hold nothing but the first bytes of a character.
    while (text.isEmpty() && !m_file.atEnd()) {
        text = m_decoder.decode(m_file.read(kPiece));
        if (m_file.atEnd())
            text += tail();
        m_characters += text.size();
        m_undecodable += text.count(QChar(QChar::ReplacementCharacter));
        // A few damaged characters cost their rows; many mean that the encoding is another.
        const bool isMuch = m_undecodable > kFewUndecodable && m_undecodable > m_characters / 100;
        if (m_decoder.hasError() && (m_isStrict || isMuch)) {
            m_problem =
                Problem{u"wrong_encoding"_s, u"encoding"_s,
                        QCoreApplication::translate("Import", "%1 is not text in the encoding %2. Name its encoding "
                                                              "(UTF-8, GB18030 or UTF-16), or save it as xlsx.")
                            .arg(m_path, m_encoding)};
            return {};
        }
        if (text.startsWith(QChar(QChar::ByteOrderMark)) && m_file.pos() <= kPiece)
            text.remove(0, 1);
        while (m_file.atEnd() && text.endsWith(QChar(kEndMark)))
            text.chop(1);
    }
    return text;
}

} // namespace redvest::formats
