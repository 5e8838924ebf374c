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

/// Strict: no overlong forms, no surrogates, nothing cut off. Source: Unicode 15, table 3-7.
class Utf8Check
{
public:
    void feed(const QByteArray& bytes)
    {
        for (const char c : bytes)
            step(static_cast<unsigned char>(c));
    }
    [[nodiscard]] bool isUtf8() const { return m_valid && m_missing == 0; }

private:
    void step(unsigned c)
    {
        if (m_missing == 0 && c < 0x80)
            return;
        if (m_missing > 0) {
            m_valid = m_valid && c >= m_low && c <= m_high;
            m_low = 0x80;
            m_high = 0xBF;
            --m_missing;
            return;
        }
        m_valid = m_valid && c >= 0xC2 && c <= 0xF4;
        m_missing = c < 0xE0 ? 1 : (c < 0xF0 ? 2 : 3);
        m_low = c == 0xE0 ? 0xA0 : (c == 0xF0 ? 0x90 : 0x80);
        m_high = c == 0xED ? 0x9F : (c == 0xF4 ? 0x8F : 0xBF);
    }

    bool m_valid = true;
    int m_missing = 0;
    unsigned m_low = 0x80;
    unsigned m_high = 0xBF;
};

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
    if (upper == u"UTF8" || upper == u"UTF-8-SIG")
        return u"UTF-8"_s;
    return upper == u"UTF16" ? u"UTF-16"_s : upper;
}

} // namespace

QString TextFile::detect(std::optional<Problem>& problem)
{
    Utf8Check check;
    qint64 controls = 0;
    for (QByteArray piece = m_file.read(kPiece); !piece.isEmpty(); piece = m_file.read(kPiece)) {
        check.feed(piece);
        if (piece.contains('\0'))
            controls += kMaxFile;
        controls += std::count_if(piece.begin(), piece.end(), [](char c) {
            return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r';
        });
        if (controls > 1000)
            break;
    }
    if (controls > 1000 || controls > m_file.size() / 100 + 1)
        problem = Problem{u"not_a_spreadsheet"_s,
                          {},
                          QCoreApplication::translate("Import", "%1 is not a spreadsheet: it holds neither cells nor "
                                                                "text. Save it as xlsx, ods or csv.")
                              .arg(m_path)};
    m_file.seek(0);
    return check.isUtf8() ? u"UTF-8"_s : u"GB18030"_s;
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
    if (m_encoding.isEmpty() || (m_encoding == u"UTF-16" && !marked.isEmpty()))
        m_encoding = !marked.isEmpty() ? marked : detect(problem);
    if (problem)
        return problem;
    m_decoder = QStringDecoder(m_encoding.toUtf8().constData());
    if (!m_decoder.isValid())
        return Problem{u"unknown_encoding"_s, u"encoding"_s,
                       QCoreApplication::translate(
                           "Import", "There is no encoding “%1”. Use UTF-8, GB18030, GBK or UTF-16, or leave it out.")
                           .arg(encoding)};
    return std::nullopt;
}

QString TextFile::read()
{
    if (m_problem)
        return {};
    QString text;
    // A piece may hold nothing but the first bytes of a character.
    while (text.isEmpty() && !m_file.atEnd()) {
        text = m_decoder.decode(m_file.read(kPiece));
        if (m_decoder.hasError()) {
            m_problem =
                Problem{u"wrong_encoding"_s, u"encoding"_s,
                        QCoreApplication::translate("Import", "%1 is not text in the encoding %2. Name its encoding "
                                                              "(UTF-8, GB18030 or UTF-16), or save it as xlsx.")
                            .arg(m_path, m_encoding)};
            return {};
        }
        if (text.startsWith(QChar(QChar::ByteOrderMark)) && m_file.pos() <= kPiece)
            text.remove(0, 1);
    }
    return text;
}

} // namespace redvest::formats
