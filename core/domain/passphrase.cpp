// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/passphrase.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kLength = 10;
constexpr qsizetype kHanLength = 8;
constexpr qint64 kFirstWaitMs = 30'000;
constexpr qint64 kLongestWaitMs = 15 * 60'000;

QString tr(const char* text)
{
    return QCoreApplication::translate("Access", text);
}

bool isHan(char32_t c)
{
    return QChar::script(c) == QChar::Script_Han;
}

/// What is left when the piece of common knowledge is taken out: "静安区文明办2022" holds four characters of its own.
qsizetype lengthWithout(QString text, const QString& known)
{
    if (known.size() >= 2)
        text.remove(known);
    return text.toUcs4().size();
}

/// Each character the one before it plus the same step: 1234567890, abcdefghij, aaaaaaaaaa, 9876543210.
bool isRun(const QList<uint>& text)
{
    for (qsizetype i = 2; i < text.size(); ++i) {
        if (text[i] - text[i - 1] != text[1] - text[0])
            return false;
    }
    return true;
}

/// The same few characters over and over: abababababab, 123123123123.
bool isRepetition(const QList<uint>& text)
{
    for (qsizetype period = 1; period <= 4; ++period) {
        bool repeats = true;
        for (qsizetype i = period; i < text.size() && repeats; ++i)
            repeats = text[i] == text[i - period];
        if (repeats)
            return true;
    }
    return false;
}

/// Those of ten characters and more (eight, of Chinese) that every list of stolen ones begins with.
bool isCommon(const QString& folded)
{
    static const QSet<QString> known{
        u"1234567890"_s,           u"0123456789"_s,           u"0987654321"_s,           u"12345678910"_s,
        u"1234567891"_s,           u"1qaz2wsx3edc"_s,         u"1q2w3e4r5t"_s,           u"1q2w3e4r5t6y"_s,
        u"q1w2e3r4t5"_s,           u"qwertyuiop"_s,           u"qwerty12345"_s,          u"qwerty123456"_s,
        u"qwer1234asdf"_s,         u"qwertyuiop123"_s,        u"asdfghjkl123"_s,         u"zxcvbnm123"_s,
        u"abcd123456"_s,           u"abc1234567"_s,           u"abcdefg123"_s,           u"abc123abc123"_s,
        u"a123456789"_s,           u"a1234567890"_s,          u"aa123456789"_s,          u"q123456789"_s,
        u"password12"_s,           u"password123"_s,          u"password1234"_s,         u"passw0rd123"_s,
        u"p@ssw0rd123"_s,          u"administrator"_s,        u"admin12345"_s,           u"admin123456"_s,
        u"administrator1"_s,       u"letmein123"_s,           u"iloveyou123"_s,          u"woaini1314"_s,
        u"woaini1314520"_s,        u"woaini520520"_s,         u"5201314520"_s,           u"1314520520"_s,
        u"woaizhongguo"_s,         u"zhongguo123"_s,          u"zhiyuanzhe"_s,           u"zhiyuanzhe123"_s,
        u"volunteer123"_s,         u"redvest123"_s,           u"redvest2022"_s,          u"wenmingban123"_s,
        u"1357924680"_s,           u"1472583690"_s,           u"奉献友爱互助进步"_s,     u"床前明月光疑是地上霜"_s,
        u"白日依山尽黄河入海流"_s, u"春眠不觉晓处处闻啼鸟"_s, u"为人民服务为人民服务"_s, u"学习雷锋好榜样"_s,
        u"不忘初心牢记使命"_s,     u"好好学习天天向上"_s,
    };
    return known.contains(folded);
}

} // namespace

qint64 waitMsAfter(int wrongTries)
{
    if (wrongTries <= kFreeTries)
        return 0;
    const int doublings = std::min(wrongTries - kFreeTries - 1, 10);
    return std::min(kFirstWaitMs << doublings, kLongestWaitMs);
}

qint64 waitMs(const Tries& tries, Instant now)
{
    const qint64 whole = waitMsAfter(tries.wrong);
    return std::clamp<qint64>(tries.last.ms + whole - now.ms, 0, whole);
}

QString preparedPassphrase(const QString& typed)
{
    return typed.normalized(QString::NormalizationForm_KC);
}

Problems passphraseProblems(const QString& typed, const QString& name, const QString& office)
{
    const QString folded = searchFolded(preparedPassphrase(typed)).remove(u' ');
    const QList<uint> characters = folded.toUcs4();
    const auto han = std::count_if(characters.begin(), characters.end(), isHan);
    const auto longEnough = [&](qsizetype length) { return length >= (han >= kHanLength ? kHanLength : kLength); };
    const auto refuse = [](const QString& code, const QString& text) {
        return Problems{{code, u"passphrase"_s, text}};
    };
    if (!longEnough(characters.size()))
        return refuse(u"passphrase_short"_s, passphraseRule());
    for (const QString& known : {searchFolded(name).remove(u' '), searchFolded(office).remove(u' ')}) {
        if (!longEnough(lengthWithout(folded, known)) && folded.contains(known) && known.size() >= 2)
            return refuse(u"passphrase_name"_s,
                          tr("Everybody knows the name of the person and of the office. Take them out, or add more "
                             "words of your own."));
    }
    if (isRun(characters) || isRepetition(characters) || isCommon(folded))
        return refuse(u"passphrase_common"_s,
                      tr("This is among the first that anybody would try. Take a few words that belong together only "
                         "for you."));
    return {};
}

QString passphraseRule()
{
    return tr("At least 10 characters, or 8 Chinese ones. A few words that only you would put together are best; "
              "digits and signs are not needed.");
}

} // namespace redvest
