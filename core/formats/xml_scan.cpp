// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/xml_scan.h"

#include <algorithm>
#include <charconv>
#include <cstring>

namespace redvest::formats {

namespace {

constexpr std::size_t kChunk = 256 * 1024;
constexpr std::size_t kLongestEntity = 12;

void appendCodePoint(std::string& to, std::uint32_t c)
{
    if (c == 0 || c > 0x10FFFF || (c >= 0xD800 && c < 0xE000))
        c = 0xFFFD;
    const auto put = [&to](std::uint32_t byte) { to.push_back(static_cast<char>(byte)); };
    if (c < 0x80)
        return put(c);
    if (c < 0x800) {
        put(0xC0 | (c >> 6));
        return put(0x80 | (c & 0x3F));
    }
    if (c < 0x10000) {
        put(0xE0 | (c >> 12));
    } else {
        put(0xF0 | (c >> 18));
        put(0x80 | ((c >> 12) & 0x3F));
    }
    put(0x80 | ((c >> 6) & 0x3F));
    put(0x80 | (c & 0x3F));
}

/// `body` is what stands between & and ;. False when it is no entity we know.
bool appendEntity(std::string& to, std::string_view body)
{
    constexpr std::pair<std::string_view, char> named[] = {
        {"amp", '&'}, {"lt", '<'}, {"gt", '>'}, {"quot", '"'}, {"apos", '\''}};
    for (const auto& [name, c] : named) {
        if (body == name) {
            to.push_back(c);
            return true;
        }
    }
    if (body.size() < 2 || body[0] != '#')
        return false;
    const bool hex = body[1] == 'x';
    body.remove_prefix(hex ? 2 : 1);
    std::uint32_t c = 0;
    const auto [end, error] = std::from_chars(body.data(), body.data() + body.size(), c, hex ? 16 : 10);
    if (error != std::errc() || end != body.data() + body.size())
        return false;
    appendCodePoint(to, c);
    return true;
}

} // namespace

void appendDecoded(std::string& to, std::string_view raw)
{
    while (true) {
        const std::size_t amp = raw.find('&');
        to.append(raw.substr(0, amp));
        if (amp == std::string_view::npos)
            return;
        raw.remove_prefix(amp);
        const std::size_t semicolon = raw.substr(0, kLongestEntity).find(';');
        if (semicolon == std::string_view::npos || !appendEntity(to, raw.substr(1, semicolon - 1))) {
            to.push_back('&');
            raw.remove_prefix(1);
        } else {
            raw.remove_prefix(semicolon + 1);
        }
    }
}

XmlScan::XmlScan(ByteSource& source) : m_source(source), m_buffer(kChunk)
{
    // UTF-8, or UTF-16 with its mark, as XML 1.0 (4.3.3) has it; guessing would open a second way in.
    if (!need(3))
        return;
    const std::string_view head(m_buffer.data(), 2);
    if (head == "\xFF\xFE" || head == "\xFE\xFF") {
        m_utf16.emplace(head == "\xFF\xFE" ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE);
        const QString text = m_utf16->decode(QByteArrayView(m_buffer.data() + 2, qsizetype(m_end) - 2));
        m_decoded = text.toUtf8();
        m_end = 0;
    } else if (head.front() == '\xEF') {
        m_pos = 3;
    }
}

/// As ByteSource::read, in UTF-8.
qint64 XmlScan::pull(char* to, qint64 size)
{
    if (!m_utf16)
        return m_source.read(to, size);
    while (m_decoded.isEmpty()) {
        QByteArray raw(kChunk / 4, Qt::Uninitialized);
        const qint64 got = m_source.read(raw.data(), raw.size());
        if (got == 0)
            return 0;
        const QString text = m_utf16->decode(QByteArrayView(raw).first(got));
        m_decoded = text.toUtf8();
    }
    const qint64 count = std::min<qint64>(size, m_decoded.size());
    std::memcpy(to, m_decoded.constData(), std::size_t(count));
    m_decoded.remove(0, count);
    return count;
}

bool XmlScan::refill()
{
    if (m_pos > 0) {
        std::memmove(m_buffer.data(), m_buffer.data() + m_pos, m_end - m_pos);
        m_end -= m_pos;
        m_pos = 0;
    }
    if (m_end == m_buffer.size())
        m_buffer.resize(m_buffer.size() * 2);
    const qint64 got = pull(m_buffer.data() + m_end, qint64(m_buffer.size() - m_end));
    m_end += std::size_t(got);
    return got > 0;
}

bool XmlScan::need(std::size_t bytes)
{
    while (m_end - m_pos < bytes) {
        if (!refill())
            return false;
    }
    return true;
}

XmlScan::Token XmlScan::fail(Fault fault)
{
    if (m_fault == Fault::None)
        m_fault = m_source.fault() != Fault::None ? m_source.fault() : fault;
    return Token::Done;
}

XmlScan::Token XmlScan::finish()
{
    return m_depth != 0 || m_source.fault() != Fault::None ? fail(Fault::Damaged) : Token::Done;
}

XmlScan::Token XmlScan::next()
{
    if (m_fault != Fault::None)
        return Token::Done;
    if (m_selfClosed) {
        m_selfClosed = false;
        --m_depth;
        return Token::End;
    }
    while (true) {
        if (m_pos == m_end && !refill())
            return finish();
        if (m_inCdata)
            return cdata();
        if (m_buffer[m_pos] != '<') {
            const Token token = text();
            if (token == Token::Text && m_depth == 0)
                continue;
            return token;
        }
        if (!need(2))
            return fail(Fault::Damaged);
        if (m_buffer[m_pos + 1] != '!' && m_buffer[m_pos + 1] != '?')
            return tag();
        if (!passDeclaration())
            return fail(Fault::Damaged);
    }
}

XmlScan::Token XmlScan::text()
{
    const char* begin = m_buffer.data() + m_pos;
    const void* found = std::memchr(begin, '<', m_end - m_pos);
    std::size_t size = found != nullptr ? std::size_t(static_cast<const char*>(found) - begin) : m_end - m_pos;
    if (found == nullptr) {
        // An entity cut by the end of the buffer waits for its rest.
        const std::string_view all(begin, size);
        const std::size_t amp = all.rfind('&');
        if (amp != std::string_view::npos && size - amp < kLongestEntity && all.find(';', amp) == all.npos) {
            size = amp;
            if (amp == 0) {
                if (!need(kLongestEntity))
                    return m_source.fault() != Fault::None ? fail(Fault::Damaged) : finish();
                return text();
            }
        }
    }
    m_text = std::string_view(begin, size);
    m_textIsRaw = false;
    m_pos += size;
    return Token::Text;
}

XmlScan::Token XmlScan::cdata()
{
    constexpr std::string_view mark = "]]>";
    if (!need(mark.size()))
        return fail(Fault::Damaged);
    const std::string_view all(m_buffer.data() + m_pos, m_end - m_pos);
    const std::size_t end = all.find(mark);
    // The last two bytes may be the start of the mark.
    const std::size_t size = end != all.npos ? end : all.size() - (mark.size() - 1);
    m_text = all.substr(0, size);
    m_textIsRaw = true;
    m_pos += size;
    if (end != all.npos) {
        m_pos += mark.size();
        m_inCdata = false;
    }
    return Token::Text;
}

bool XmlScan::passUntil(std::string_view mark)
{
    while (true) {
        if (!need(mark.size()))
            return false;
        const std::string_view all(m_buffer.data() + m_pos, m_end - m_pos);
        const std::size_t end = all.find(mark);
        if (end != all.npos) {
            m_pos += end + mark.size();
            return true;
        }
        m_pos += all.size() - (mark.size() - 1);
    }
}

bool XmlScan::passDeclaration()
{
    if (m_buffer[m_pos + 1] == '?') {
        m_pos += 2;
        return passUntil("?>");
    }
    if (need(4) && std::string_view(m_buffer.data() + m_pos, 4) == "<!--") {
        m_pos += 4;
        return passUntil("-->");
    }
    constexpr std::string_view open = "<![CDATA[";
    if (need(open.size()) && std::string_view(m_buffer.data() + m_pos, open.size()) == open) {
        m_pos += open.size();
        m_inCdata = true;
        return m_depth > 0;
    }
    m_fault = Fault::Dtd;
    return false;
}

/// Offset of the '>' that ends the tag at m_pos; 0 when there is none within reason.
std::size_t XmlScan::tagEnd()
{
    std::size_t at = 1;
    char quote = '\0';
    while (true) {
        const char* tag = m_buffer.data() + m_pos;
        const std::size_t size = m_end - m_pos;
        for (; at < size; ++at) {
            const char c = tag[at];
            if (quote != '\0') {
                if (c == quote)
                    quote = '\0';
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return at;
            }
        }
        if (size > kMaxTag || !refill())
            return 0;
    }
}

XmlScan::Token XmlScan::tag()
{
    const std::size_t end = tagEnd();
    if (end == 0)
        return fail(Fault::Damaged);
    std::string_view body(m_buffer.data() + m_pos + 1, end - 1);
    m_pos += end + 1;
    const bool closes = !body.empty() && body.front() == '/';
    if (closes)
        body.remove_prefix(1);
    m_selfClosed = !closes && !body.empty() && body.back() == '/';
    if (m_selfClosed)
        body.remove_suffix(1);
    const std::size_t nameEnd = std::min(body.find_first_of(" \t\r\n"), body.size());
    m_name = body.substr(0, nameEnd);
    m_attributes = body.substr(nameEnd);
    const std::size_t colon = m_name.find(':');
    m_prefix = colon == m_name.npos ? std::string_view() : m_name.substr(0, colon);
    if (colon != m_name.npos)
        m_name.remove_prefix(colon + 1);
    if (m_name.empty())
        return fail(Fault::Damaged);
    if (closes)
        return --m_depth < 0 ? fail(Fault::Damaged) : Token::End;
    return ++m_depth > kMaxDepth ? fail(Fault::TooDeep) : Token::Start;
}

QString XmlScan::attribute(std::string_view localName) const
{
    std::string value;
    bool found = false;
    eachAttribute([&](std::string_view key, std::string_view raw) {
        if (!found && key.substr(key.find(':') + 1) == localName) {
            appendDecoded(value, raw);
            found = true;
        }
    });
    return toQString(value);
}

void XmlScan::appendText(std::string& to) const
{
    if (m_textIsRaw)
        to.append(m_text);
    else
        appendDecoded(to, m_text);
}

void XmlScan::skip()
{
    const int outside = m_depth - 1;
    while (m_depth > outside && next() != Token::Done) {
    }
}

} // namespace redvest::formats
