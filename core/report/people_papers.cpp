// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/people_papers.h"

#include "core/domain/badge_number.h"
#include "core/domain/file_words.h"
#include "core/domain/words.h"
#include "core/report/qr_code.h"

namespace redvest::report {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kSignedRow = 8;  ///< mm: room for a signature
constexpr double kSignature = 26; ///< mm it is wide at least

BadgeCard cardOf(const BadgeFacts& facts, const BadgeLine& line)
{
    BadgeCard card{.head = facts.office, .title = u"志愿者证"_s, .name = line.name};
    const auto say = [&](const QString& name, const QString& value) {
        if (!value.isEmpty())
            card.details.push_back({name, value});
    };
    say(u"平台编号"_s, line.nationalNumber);
    say(u"队伍"_s, line.teams.join(u'、'));
    say(u"单位"_s, line.body);
    say(u"岗位"_s, line.post);
    say(u"证件"_s, line.maskedNumber);
    say(u"有效期至"_s, chineseDate(facts.validUntil));
    card.number = badgeNumberInGroups(line.person);
    card.code = qrModules(badgeNumberOf(line.person));
    return card;
}

QString countedName(const QString& title, std::size_t count, const QString& unit)
{
    return u"%1（%2%3）"_s.arg(title).arg(count).arg(unit);
}

TableBlock tableOf(const EnrolmentFacts& facts)
{
    TableBlock table{.leastRow = kSignedRow};
    table.columns = {{u"序号"_s, Align::Right, 1},
                     {u"姓名"_s, Align::Left, 2},
                     {u"性别"_s, Align::Center, 1},
                     {u"年龄"_s, Align::Right, 1},
                     {u"联系电话"_s, Align::Left, 2}};
    if (facts.isFull)
        table.columns.push_back({u"证件号码"_s, Align::Left, 3});
    for (const auto& [title, weight] :
         {std::pair{u"居住地"_s, 3.0}, std::pair{u"队伍"_s, 3.0}, std::pair{u"技能、语种"_s, 3.0}})
        table.columns.push_back({title, Align::Left, weight});
    table.columns.push_back({u"本人签名"_s, Align::Left, 3, kSignature});
    int number = 0;
    for (const EnrolmentLine& line : facts.people) {
        QStringList row{QString::number(++number), line.name, fileWord(line.sex),
                        line.age < 0 ? QString() : QString::number(line.age), line.phone};
        if (facts.isFull)
            row << line.documentNumber;
        table.rows.push_back(row << line.home << line.teams.join(u'、') << line.abilities << QString());
    }
    table.rows.push_back({QString(), u"合计"_s, QString(), QString(), u"%1人"_s.arg(facts.people.size())});
    table.emphasised = {number};
    return table;
}

QString sumsOf(const EnrolmentFacts& facts)
{
    QStringList parts{u"男%1人"_s.arg(facts.men), u"女%1人"_s.arg(facts.women)};
    if (facts.unsaid > 0)
        parts << u"未登记性别%1人"_s.arg(facts.unsaid);
    const QString minors = facts.minors > 0 ? u"未满十八周岁%1人。"_s.arg(facts.minors) : QString();
    return u"共%1人，其中%2。%3"_s.arg(QString::number(facts.people.size()), parts.join(u'、'), minors);
}

} // namespace

Document badgesDocument(const BadgeFacts& facts)
{
    Document document;
    document.layout = Layout::Cards;
    document.page = facts.paper == BadgePaper::Card ? PageForm::Card
                    : facts.paper == BadgePaper::A6 ? PageForm::A6
                                                    : PageForm::A4;
    document.isLandscape = facts.paper != BadgePaper::Sheet;
    BadgeSheet sheet;
    for (const BadgeLine& line : facts.people)
        sheet.cards.push_back(cardOf(facts, line));
    document.name = countedName(u"志愿者证"_s, sheet.cards.size(), u"张"_s);
    document.blocks.emplace_back(std::move(sheet));
    return document;
}

Document nameCardsDocument(const NameCardFacts& facts)
{
    Document document;
    document.layout = Layout::Cards;
    document.page = facts.paper == NameCardPaper::A5 ? PageForm::A5 : PageForm::A4;
    document.isLandscape = true;
    for (const NameCard& card : facts.people)
        document.blocks.emplace_back(FoldedCard{card.name, card.second});
    document.name = countedName(u"席卡"_s, facts.people.size(), u"张"_s);
    return document;
}

Document enrolmentDocument(const EnrolmentFacts& facts)
{
    Document document;
    document.title = u"志愿者登记名册"_s;
    document.isLandscape = true;
    QStringList about{u"单位：%1"_s.arg(facts.office)};
    if (!facts.group.isEmpty())
        about << facts.group;
    about << u"截至%1"_s.arg(chineseDate(localDate(facts.asOf)));
    document.subtitle = about.join(u"　"_s);
    document.blocks.emplace_back(tableOf(facts));
    document.blocks.emplace_back(Paragraph{sumsOf(facts), false, true});
    if (!facts.isFull)
        document.blocks.emplace_back(Paragraph{u"联系电话已掩码。"_s, false, true});
    document.footer = u"%1　打印时间：%2　打印人：%3"_s.arg(facts.office, toLocalText(facts.asOf), facts.printedBy);
    return document;
}

} // namespace redvest::report
