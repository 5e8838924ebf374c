// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/mutate.h"

#include <algorithm>
#include <random>

namespace redvest::fuzz {

namespace {

constexpr qsizetype kLargest = 256 * 1024;
constexpr int kMostSteps = 8;

/// What the formats say when they say how much there is, and what begins and ends things in them.
constexpr const char* kWords[] = {"table:number-columns-repeated=\"1048576\"",
                                  "table:number-rows-repeated=\"1048576\"",
                                  "table:number-rows-spanned=\"99999999\"",
                                  "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>",
                                  "<mergeCell ref=\"A1:XFD1048576\"/>",
                                  "<c r=\"A1\" t=\"s\"><v>4294967295</v></c>",
                                  "<c t=\"inlineStr\"><is><t>x</t></is></c>",
                                  "<td rowspan=1000 colspan=1000>x</td>",
                                  "<table><tr><td>",
                                  "<!DOCTYPE x [<!ENTITY a \"b\">]>",
                                  "<![CDATA[",
                                  "<!--",
                                  "&#x10FFFF;",
                                  "\"",
                                  "\n",
                                  ",",
                                  "\xFF\xFE",
                                  "\x1E"};

constexpr quint32 kNumbers[] = {0, 1, 0x7F, 0x80, 0xFF, 0x7FFF, 0x8000, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF};

class Mutation
{
public:
    Mutation(const std::vector<QByteArray>& corpus, quint64 number)
        : m_corpus(corpus)
        , m_chance(number)
        , m_bytes(corpus[std::size_t(number % corpus.size())])
    {}

    QByteArray run()
    {
        for (qsizetype left = 1 + below(kMostSteps); left > 0; --left)
            step();
        m_bytes.truncate(kLargest);
        return m_bytes;
    }

private:
    qsizetype below(qsizetype end) { return end <= 0 ? 0 : qsizetype(m_chance() % quint64(end)); }
    /// A piece of `of`, most often a short one.
    QByteArray piece(const QByteArray& of)
    {
        const qsizetype at = below(of.size());
        return of.mid(at, below(std::min<qsizetype>(of.size() - at, below(4) == 0 ? of.size() : 64) + 1));
    }
    void number()
    {
        const quint32 value = kNumbers[below(std::size(kNumbers))];
        const qsizetype width = 1 << below(3);
        for (qsizetype i = 0; i < width; ++i)
            m_bytes[m_at + i < m_bytes.size() ? m_at + i : m_at] = char(value >> (8 * i) & 0xFF);
    }
    void step()
    {
        if (m_bytes.isEmpty())
            m_bytes = m_corpus.front();
        m_at = below(m_bytes.size());
        switch (below(8)) {
        case 0:
            m_bytes[m_at] = char(m_bytes[m_at] ^ (1 << below(8)));
            break;
        case 1:
            m_bytes[m_at] = char(below(256));
            break;
        case 2:
            number();
            break;
        case 3:
            m_bytes.remove(m_at, 1 + below(below(4) == 0 ? m_bytes.size() : 32));
            break;
        case 4:
            m_bytes.insert(m_at, piece(m_bytes));
            break;
        case 5:
            m_bytes.insert(m_at, piece(m_corpus[std::size_t(below(qsizetype(m_corpus.size())))]));
            break;
        case 6:
            m_bytes.insert(m_at, kWords[below(std::size(kWords))]);
            break;
        default:
            m_bytes.insert(m_at, piece(m_bytes).repeated(1 + below(200)).left(kLargest));
        }
    }

    const std::vector<QByteArray>& m_corpus;
    std::mt19937_64 m_chance;
    QByteArray m_bytes;
    qsizetype m_at = 0; ///< where the step is
};

} // namespace

QByteArray mutated(const std::vector<QByteArray>& corpus, quint64 number)
{
    return Mutation(corpus, number).run();
}

} // namespace redvest::fuzz
