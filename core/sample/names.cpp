// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sample/names.h"

#include <QCryptographicHash>
#include <array>

namespace redvest::sample {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList words(const QString& text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

const QStringList& surnames()
{
    // Frequent ones stand more than once.
    static const QStringList s_all =
        words(u"王 王 王 王 李 李 李 李 张 张 张 张 刘 刘 刘 陈 陈 陈 杨 杨 黄 黄 赵 赵 吴 吴 周 周 徐 徐 孙 孙 马 朱 "
              u"朱 胡 郭 何 "
              "林 高 罗 郑 梁 谢 宋 唐 许 邓 韩 冯 曹 彭 曾 肖 田 董 潘 袁 蔡 蒋 余 于 杜 叶 程 魏 苏 吕 丁 任 卢 姚 "
              "沈 沈 钟 姜 崔 "
              "谭 陆 陆 范 汪 廖 石 金 韦 贾 夏 付 方 邹 熊 白 孟 秦 邱 侯 江 尹 薛 闫 段 雷 龙 黎 史 陶 贺 毛 郝 顾 "
              "顾 龚 邵 万 "
              "覃 武 钱 戴 严 莫 孔 向 常 汤 单 仇 翟 解 区 朴 欧阳 上官 司徒 诸葛 尉迟"_s);
    return s_all;
}

const QStringList& givenMale()
{
    static const QStringList s_all = words(
        u"伟 军 勇 杰 涛 明 超 刚 辉 鹏 斌 浩 宇 磊 洋 志 建 国 海 峰 文 武 俊 毅 晨 凯 航 睿 轩 博 思 远 子 嘉 瑞 "
        "安 康 立 诚 启 承 弘 景 昊 铭 哲 谦 衡 岩 松 柏 川 坤 亮 波 宁 祥 德 泉 振 兴 耀 恒"_s);
    return s_all;
}

const QStringList& givenFemale()
{
    static const QStringList s_all = words(
        u"芳 娜 敏 静 丽 艳 娟 霞 燕 玲 婷 雪 琳 慧 莹 洁 倩 颖 欣 怡 佳 蓉 蕾 薇 雯 萍 红 梅 兰 菊 桂 珍 英 华 玉 "
        "秀 春 秋 月 云 晓 雨 诗 梦 思 语 嘉 悦 宁 安 清 芸 菁 瑶 琪 璐 妍 曼 舒 筠 苓 荷"_s);
    return s_all;
}

/// Characters that older programs lose.
const QStringList& rare()
{
    static const QStringList s_all = words(u"喆 堃 䶮 㛃 淼 玥 翀 昉 祎 赟 炜 珺 彧 婳"_s);
    return s_all;
}

/// Whom everybody would think of: nobody in the sample is called so. By digest, so that no real name stands here.
bool isKnown(const QString& name)
{
    static const QByteArray s_digests(
        "00950f2c 0495079e 07b80b6b 087e2a99 11dd302d 25031218 2b063e69 3118060a 31951a7c "
        "3a794bd4 42985e80 49a4aa42 4bd75c72 510046bf 5208cd9d 52d6ed69 53a212e1 53f2e77b "
        "57865b11 5944dfd5 5b23a21a 5d6bbccc 626a360d 65271386 654ae801 6e3da74b 79b755a0 "
        "7aa75737 7c56eadf 879c461d 961d075b 982d6027 a55e27c9 a757ce44 b3faf970 b779ca1c "
        "b7ec00dc cba3e8b2 d4490b08 d5125862 d6dc7ff4 d986132c da12cf4d dbb7d529 dc94f766 "
        "dd093e9e de0eeecc e078c1fa e64b3c81 e7aeffa8 eb094199 ec767b9f efa33224 f667cad7 "
        "f960ec39 ffe62967 ");
    return s_digests.contains(QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha1).toHex().left(8));
}

QString minorityName(Dice& dice, Sex sex)
{
    static const QStringList s_male = words(u"艾力 买买提 库尔班 阿卜杜 吐尔逊 亚森"_s);
    static const QStringList s_female = words(u"阿依古丽 热依拉 古丽娜尔 帕提古丽 阿米娜 迪丽拜"_s);
    return dice.pick(sex == Sex::Male ? s_male : s_female) + u'·' + dice.pick(s_male);
}

QString foreignName(Dice& dice, Sex sex)
{
    static const QStringList s_male = words(u"Marco Pierre Thomas Igor Diego Kenji Martin"_s);
    static const QStringList s_female = words(u"Anna Claire Yuki Olga Lucia Emma Sofia"_s);
    static const QStringList s_family = words(u"Rossetti Lambertin Kowalen Petrovin Garmendo Tanabira Ostermann"_s);
    return dice.pick(sex == Sex::Male ? s_male : s_female) + u' ' + dice.pick(s_family);
}

QString withCheckCharacter(const QString& first17)
{
    // ISO 7064 MOD 11-2.
    static constexpr std::array weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i)
        sum += weights[i] * (first17[static_cast<qsizetype>(i)].unicode() - u'0');
    return first17 + QChar(u"10X98765432"[sum % 11]);
}

} // namespace

QDate Inventor::birth(int number)
{
    const QDate youngestAdult(2004, 3, 1);
    if (number % 150 == 149) // pupils of 16 and 17 with their parents' consent
        return youngestAdult.addDays(m_dice.between(30, 700));
    if (number % 12 == 5) // the retired
        return QDate(1952, 1, 1).addDays(m_dice.below(365 * 10));
    return youngestAdult.addDays(-m_dice.below(365 * 41));
}

QString Inventor::chineseName(Sex sex, int number)
{
    const QStringList& given = sex == Sex::Male ? givenMale() : givenFemale();
    QString name = m_dice.pick(surnames());
    if (number % 97 == 13)
        return name + m_dice.pick(rare()) + (m_dice.chance(40) ? m_dice.pick(given) : QString());
    name += m_dice.pick(given);
    if (m_dice.chance(82))
        name += m_dice.pick(given);
    return isKnown(name) ? chineseName(sex, number) : name;
}

void Inventor::giveDocument(Volunteer& v, int number)
{
    if (number % 400 == 57) {
        v.documentKind = DocumentKind::Passport;
        v.documentNumber = u"YX%1"_s.arg(1000000 + number);
        v.name = foreignName(m_dice, v.sex);
    } else if (number % 500 == 83) {
        v.documentKind = DocumentKind::HkMoPermit;
        v.documentNumber = (number % 1000 == 83 ? u"H%1"_s : u"M%1"_s).arg(number, 8, 10, QLatin1Char('0'));
    } else if (number % 900 == 211) {
        v.documentKind = DocumentKind::TaiwanPermit;
        v.documentNumber = u"%1"_s.arg(90000000 + number);
    } else {
        do {
            const int order = m_dice.between(1, 498) * 2 + (v.sex == Sex::Male ? 1 : 0);
            v.documentNumber = withCheckCharacter(u"310199"_s + v.birth.toString(u"yyyyMMdd"_s) +
                                                  u"%1"_s.arg(order, 3, 10, QLatin1Char('0')));
        } while (v.documentNumber.endsWith(u"000"_s) || m_numbers.contains(v.documentNumber));
        m_numbers.insert(v.documentNumber);
    }
}

Volunteer Inventor::person(int number)
{
    Volunteer v;
    v.id = numbered<Volunteer>(u"volunteer"_s, number);
    v.sex = m_dice.chance(46) ? Sex::Male : Sex::Female;
    v.birth = birth(number);
    v.name = number % 211 == 31 ? minorityName(m_dice, v.sex) : chineseName(v.sex, number);
    giveDocument(v, number);
    v.phone = phoneOf(number);
    return v;
}

} // namespace redvest::sample
