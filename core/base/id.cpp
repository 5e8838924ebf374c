// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/id.h"

#include "core/base/clock.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <atomic>

namespace redvest {

namespace {

// Our own name space for version 5, made once for this program.
constexpr Uuid kNamespace{0x6b1f3b6e9c0e4b0aULL, 0x9d0f5a7c2f4e8d11ULL};

void appendHex(QChar*& out, std::uint64_t value, int digits)
{
    static constexpr char16_t kHex[] = u"0123456789abcdef";
    for (int i = digits - 1; i >= 0; --i)
        *out++ = QChar(kHex[(value >> (4 * i)) & 0xF]);
}

void appendBytes(QByteArray& to, std::uint64_t value)
{
    for (int i = 7; i >= 0; --i)
        to.append(static_cast<char>((value >> (8 * i)) & 0xFF));
}

} // namespace

QString toText(Uuid u)
{
    if (u.isNull())
        return {};
    QString text(36, u'-');
    QChar* p = text.data();
    appendHex(p, u.high >> 32, 8);
    ++p;
    appendHex(p, (u.high >> 16) & 0xFFFF, 4);
    ++p;
    appendHex(p, u.high & 0xFFFF, 4);
    ++p;
    appendHex(p, u.low >> 48, 4);
    ++p;
    appendHex(p, u.low & 0xFFFFFFFFFFFFULL, 12);
    return text;
}

Uuid uuidFromText(const QString& text)
{
    if (text.size() != 36)
        return {};
    Uuid u;
    int nibble = 0;
    for (int i = 0; i < 36; ++i) {
        const char16_t c = text[i].unicode();
        if (i == 8 || i == 13 || i == 18 || i == 23) {
            if (c != u'-')
                return {};
            continue;
        }
        std::uint64_t v = 0;
        if (c >= u'0' && c <= u'9')
            v = c - u'0';
        else if (c >= u'a' && c <= u'f')
            v = 10 + c - u'a';
        else if (c >= u'A' && c <= u'F')
            v = 10 + c - u'A';
        else
            return {};
        std::uint64_t& half = nibble < 16 ? u.high : u.low;
        half = half << 4 | v;
        ++nibble;
    }
    return u;
}

Uuid newUuid()
{
    // 12 bits after the version count up within a millisecond, so that rows written together stay in order.
    static std::atomic<std::uint64_t> s_last{0};
    const auto now = static_cast<std::uint64_t>(SystemClock().now().ms) << 12;
    std::uint64_t last = s_last.load();
    std::uint64_t next = 0;
    do
        next = now > last ? now : last + 1;
    while (!s_last.compare_exchange_weak(last, next));
    Uuid u;
    u.high = (next >> 12) << 16 | 0x7000ULL | (next & 0xFFF);
    u.low = (QRandomGenerator::global()->generate64() & 0x3FFFFFFFFFFFFFFFULL) | 0x8000000000000000ULL;
    return u;
}

Uuid namedUuid(std::initializer_list<QString> parts)
{
    QByteArray input;
    appendBytes(input, kNamespace.high);
    appendBytes(input, kNamespace.low);
    bool first = true;
    for (const QString& part : parts) {
        if (!first)
            input.append('\x1f');
        input.append(part.toUtf8());
        first = false;
    }
    const QByteArray digest = QCryptographicHash::hash(input, QCryptographicHash::Sha1);
    Uuid u;
    for (int i = 0; i < 8; ++i)
        u.high = u.high << 8 | static_cast<unsigned char>(digest[i]);
    for (int i = 8; i < 16; ++i)
        u.low = u.low << 8 | static_cast<unsigned char>(digest[i]);
    u.high = (u.high & ~0xF000ULL) | 0x5000ULL;
    u.low = (u.low & 0x3FFFFFFFFFFFFFFFULL) | 0x8000000000000000ULL;
    return u;
}

} // namespace redvest
