// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/rota/post_papers.h"

#include "core/domain/masks.h"
#include "core/storage/queries/course_rules.h"
#include "core/storage/schema/rota.h"

#include <QCoreApplication>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t kMostCards = 500;

QString tr(const char* text)
{
    return QCoreApplication::translate("Rota", text);
}

Problem ofPosts(const QString& code, const QString& text)
{
    return {code, u"posts"_s, text};
}

PostCardLine lineOf(const Workspace& ws, const storage::Reader& reader, Post post)
{
    const Site site = reader.find(storage::siteTable(), post.site.text()).value_or(Site{});
    PostCardLine line{{}, site.name, ws.divisions().shortPath(site.division), site.address, {}, {}};
    for (const Requirement& r : storage::requirementsAsked(reader, post, ws.today()))
        (r.kind == RequirementKind::Training ? line.courses : line.asks) << r.name;
    if (isPlaceholder(post.phone))
        post.phone.clear();
    line.post = std::move(post);
    return line;
}

bool saysNothing(const Post& post)
{
    return (post.duties + post.howTo + post.protection).trimmed().isEmpty();
}

} // namespace

Outcome<PostCardFacts> postCards(const Workspace& ws, const std::vector<Id<Post>>& ids, PostCardPaper paper)
{
    if (ids.empty())
        return ofPosts(u"required"_s, tr("Choose the posts whose cards are printed."));
    if (ids.size() > kMostCards)
        return ofPosts(
            u"too_many"_s,
            tr("%1 cards are too many for one print: at most %2. Choose fewer posts.").arg(ids.size()).arg(kMostCards));
    const storage::Reader reader = ws.read();
    PostCardFacts facts{ws.office().name, paper, ws.today(), {}};
    Problems problems;
    for (const Id<Post> id : ids) {
        auto post = reader.find(storage::postTable(), id.text());
        if (!post)
            problems.push_back(ofPosts(u"unknown_post"_s, tr("There is no such post any more. Open the list again.")));
        else if (saysNothing(*post))
            problems.push_back(ofPosts(u"nothing_to_say"_s,
                                       tr("%1 has neither duties nor how to do it nor protection. Enter them in the "
                                          "form of the post first.")
                                           .arg(post->name)));
        else
            facts.posts.push_back(lineOf(ws, reader, *std::move(post)));
    }
    if (!problems.empty())
        return problems;
    return facts;
}

} // namespace redvest
