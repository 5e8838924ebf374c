// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/post_papers.h"

#include "core/domain/file_words.h"
#include "core/domain/words.h"
#include "core/report/shift_words.h"

namespace redvest::report {

using namespace Qt::Literals::StringLiterals;

namespace {

DutyCard cardOf(const PostCardFacts& facts, const PostCardLine& line)
{
    const Post& post = line.post;
    DutyCard card{.head = facts.office, .title = u"岗位职责及防护指南"_s, .name = post.name};
    const auto say = [](std::vector<ChartDetail>& to, const QString& name, const QString& value) {
        if (!value.trimmed().isEmpty())
            to.push_back({name, value.trimmed()});
    };
    say(card.details, u"点位"_s, line.site);
    say(card.details, u"地点"_s, (line.place + u' ' + line.address).trimmed());
    say(card.details, u"类别"_s, post.category);
    say(card.details, u"风险等级"_s, fileWord(post.risk));
    say(card.details, u"岗位要求"_s, line.asks.join(u'、'));
    say(card.details, u"所需培训"_s, line.courses.join(u'、'));
    say(card.details, u"防护用品"_s, gearOf(post));
    say(card.details, u"联系人"_s, (post.contact + u' ' + post.phone).trimmed());
    say(card.sections, u"做什么（岗位职责）"_s, post.duties);
    say(card.sections, u"怎么干（操作要点）"_s, post.howTo);
    say(card.sections, u"怎么自我防护（防护要求）"_s, post.protection);
    card.foot = u"印制日期：%1"_s.arg(chineseDate(facts.asOf));
    return card;
}

} // namespace

Document postCardsDocument(const PostCardFacts& facts)
{
    Document document;
    document.layout = Layout::Cards;
    document.page = facts.paper == PostCardPaper::A5 ? PageForm::A5 : PageForm::A4;
    for (const PostCardLine& line : facts.posts)
        document.blocks.emplace_back(cardOf(facts, line));
    document.name = u"岗位职责及防护指南（%1张）"_s.arg(facts.posts.size());
    return document;
}

} // namespace redvest::report
