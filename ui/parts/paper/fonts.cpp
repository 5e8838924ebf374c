// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/paper/fonts.h"

#include <QFile>
#include <QFontDatabase>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace redvest::ui {
namespace {

constexpr int kProbe = 1000; ///< pixel size for measuring

struct Chain
{
    QString role;
    QStringList official;
    QStringList standIns; ///< the last one has all Han characters
};

Chain chainOf(Face face)
{
    switch (face) {
    case Face::Title:
        return {u"小标宋"_s,
                {u"方正小标宋简体"_s, u"方正小标宋_GBK"_s, u"FZXiaoBiaoSong-B05S"_s},
                {u"Noto Serif CJK SC"_s}};
    case Face::FangSong:
        return {u"仿宋"_s,
                {u"仿宋_GB2312"_s, u"FangSong_GB2312"_s, u"方正仿宋_GBK"_s, u"仿宋"_s, u"FangSong"_s},
                {u"FandolFang"_s, u"FandolFang R"_s, u"Noto Serif CJK SC"_s}};
    case Face::Kai:
        return {u"楷体"_s,
                {u"楷体_GB2312"_s, u"KaiTi_GB2312"_s, u"方正楷体_GBK"_s, u"楷体"_s, u"KaiTi"_s},
                {u"LXGW WenKai"_s, u"霞鹜文楷"_s, u"AR PL UKai CN"_s, u"Noto Serif CJK SC"_s}};
    case Face::Hei:
        return {
            u"黑体"_s, {u"黑体"_s, u"SimHei"_s, u"方正黑体_GBK"_s}, {u"Noto Sans CJK SC"_s, u"WenQuanYi Zen Hei"_s}};
    case Face::Song:
        break;
    }
    return {u"宋体"_s, {u"宋体"_s, u"SimSun"_s, u"方正书宋_GBK"_s}, {u"Noto Serif CJK SC"_s, u"AR PL UMing CN"_s}};
}

QFont fontOf(Face face, const QString& family, bool isOfficial)
{
    QFont font;
    font.setFamilies({family});
    font.setPixelSize(kProbe);
    font.setStyleStrategy(QFont::NoFontMerging);
    font.setHintingPreference(QFont::PreferNoHinting);
    // A 小标宋 is heavy by drawing; what stands in for it must be so by weight.
    if (face == Face::Title && !isOfficial)
        font.setWeight(QFontDatabase::styles(family).contains(u"Black"_s) ? QFont::Black : QFont::Bold);
    return font;
}

/// In parts of the font's size.
double advanceIn(const QRawFont& raw, char32_t c)
{
    const auto advances = raw.advancesForGlyphIndexes(raw.glyphIndexesForString(QString::fromUcs4(&c, 1)));
    return advances.isEmpty() ? 0.5 : advances.front().x() / kProbe;
}

void takeOwnFangSong()
{
    const QString file = u":/redvest/fonts/FandolFang-Regular.otf"_s;
    if (!QFontDatabase::hasFamily(u"FandolFang"_s) && QFile::exists(file))
        QFontDatabase::addApplicationFont(file);
}

} // namespace

FontBook::FontBook()
{
    takeOwnFangSong();
    for (std::size_t i = 0; i < m_members.size(); ++i) {
        const Face face = Face(i);
        const Chain chain = chainOf(face);
        const auto take = [&](const QString& family, bool isOfficial) {
            const QFont font = fontOf(face, family, isOfficial);
            m_members[i].push_back({font, QRawFont::fromFont(font), isOfficial});
        };
        for (const QString& family : chain.official + chain.standIns)
            if (QFontDatabase::hasFamily(family))
                take(family, chain.official.contains(family));
        if (m_members[i].empty())
            take(QFont().family(), false);
    }
}

const FontBook::Member& FontBook::memberFor(Face face, char32_t c) const
{
    // The free 楷体 sets its full stop in the middle of the cell, as in Taiwan: punctuation comes from 仿宋.
    const bool isPunctuation = (c >= 0x3000 && c < 0x3040) || (c >= 0xFF00 && c < 0xFFF0);
    if (face == Face::Kai && isPunctuation)
        return memberFor(Face::FangSong, c);
    const auto& members = m_members[std::size_t(face)];
    const auto it =
        std::find_if(members.begin(), members.end(), [c](const Member& m) { return m.raw.supportsCharacter(c); });
    if (it != members.end())
        return *it;
    // A serif face may be all this system has for a rare character, even in 黑体.
    const auto& song = m_members[std::size_t(Face::Song)];
    return song.front().raw.supportsCharacter(c) ? song.front() : members.back();
}

/// The free 仿宋 has hairlines for Han characters and digits of twice that weight. Those of a 宋体 are between the two.
const FontBook::Member* FontBook::lighterFor(Face face, char32_t c) const
{
    const bool isInk = c > 0x20 && c < 0x7f;
    const auto& own = m_members[std::size_t(face)].front();
    if (face != Face::FangSong || !isInk || own.isOfficial || !own.font.family().startsWith(u"FandolFang"_s))
        return nullptr;
    const auto& song = m_members[std::size_t(Face::Song)].front();
    return song.raw.supportsCharacter(c) ? &song : nullptr;
}

const FontBook::Measured& FontBook::measured(Face face, char32_t c) const
{
    auto& known = m_measured[std::size_t(face)];
    if (const auto it = known.find(c); it != known.end())
        return it->second;
    const Member* lighter = lighterFor(face, c);
    const Member& member = lighter != nullptr ? *lighter : memberFor(face, c);
    // Half a cell is what a digit has.
    const double digit = advanceIn(member.raw, U'0');
    const double scale = lighter != nullptr && digit > 0.5 ? 0.5 / digit : 1.0;
    return known.emplace(c, Measured{&member, advanceIn(member.raw, c) * scale, scale}).first->second;
}

QFont FontBook::font(Face face, double pixelSize, char32_t c) const
{
    const Measured& drawn = measured(face, c);
    QFont font = drawn.member->font;
    font.setPixelSize(std::max(1, int(std::lround(pixelSize * drawn.scale))));
    return font;
}

double FontBook::advance(Face face, char32_t c) const
{
    return measured(face, c).advance;
}

double FontBook::inkTop(Face face, char32_t c) const
{
    const Measured& drawn = measured(face, c);
    const QRawFont& raw = drawn.member->raw;
    const auto glyphs = raw.glyphIndexesForString(QString::fromUcs4(&c, 1));
    return glyphs.isEmpty() ? 0 : -raw.boundingRect(glyphs.front()).top() / kProbe * drawn.scale;
}

std::vector<FontChoice> FontBook::choices() const
{
    std::vector<FontChoice> rows;
    for (std::size_t i = 0; i < m_members.size(); ++i) {
        const Chain chain = chainOf(Face(i));
        const Member& first = m_members[i].front();
        rows.push_back(
            {Face(i), chain.role, chain.official.front(), first.font.families().value(0), !first.isOfficial});
    }
    return rows;
}

} // namespace redvest::ui
