// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The recovery key as people copy it from paper. 256 bits are 52 characters of five bits (the last four bits are 0);
// four to a group, and a fifth that checks them over GF(32): one wrong character, two neighbours swapped, or a group in
// another's place is always noticed.

#include "core/base/crypto.h"

#include <QStringList>

namespace redvest::crypto {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QStringView kAlphabet = u"23456789ABCDEFGHJKLMNPQRSTUVWXYZ"; // no 0 O 1 I
constexpr int kGroups = 13;
constexpr int kInGroup = 4;

/// Times x, modulo x⁵ + x² + 1.
int timesX(int value)
{
    value <<= 1;
    return value & 32 ? value ^ 37 : value;
}

int checkOf(int group, const int* values)
{
    int check = 0;
    for (int i = 0; i < kInGroup; ++i)
        check = timesX(check ^ values[i]);
    return check ^ group;
}

int bitOf(const unsigned char* bytes, int bit)
{
    return bit < Secret::kSize * 8 ? bytes[bit / 8] >> (7 - bit % 8) & 1 : 0;
}

} // namespace

QString recoveryWords(const Secret& seed)
{
    QStringList groups;
    for (int group = 0; group < kGroups; ++group) {
        int values[kInGroup] = {};
        QString text;
        for (int i = 0; i < kInGroup; ++i) {
            for (int bit = 0; bit < 5; ++bit)
                values[i] = values[i] << 1 | bitOf(seed.bytes(), (group * kInGroup + i) * 5 + bit);
            text += kAlphabet[values[i]];
        }
        groups << text + kAlphabet[checkOf(group, values)];
    }
    return groups.join(u'-');
}

std::optional<Secret> recoveryFromWords(const QString& typed)
{
    std::vector<int> values;
    for (const QChar c : typed.normalized(QString::NormalizationForm_KC).toUpper()) {
        if (c.isSpace() || c.category() == QChar::Punctuation_Dash)
            continue;
        const qsizetype at = kAlphabet.indexOf(c);
        if (at < 0)
            return {};
        values.push_back(int(at));
    }
    if (values.size() != kGroups * (kInGroup + 1))
        return {};
    QByteArray bytes(Secret::kSize + 1, '\0');
    for (int group = 0; group < kGroups; ++group) {
        const int* at = values.data() + group * (kInGroup + 1);
        if (checkOf(group, at) != at[kInGroup])
            return {};
        for (int i = 0; i < kInGroup * 5; ++i) {
            const int bit = group * kInGroup * 5 + i;
            bytes[bit / 8] = char(bytes[bit / 8] | ((at[i / 5] >> (4 - i % 5) & 1) << (7 - bit % 8)));
        }
    }
    if (bytes.back() != 0)
        return {};
    Secret seed = Secret::fromBytes(QByteArrayView(bytes).first(Secret::kSize));
    wipe(bytes);
    return seed;
}

Secret recoverySeed(const Secret& recovery)
{
    return derive(recovery, "RedVest.recover2");
}

} // namespace redvest::crypto
