// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/records/posts_called.h"

#include "core/storage/schema/rota.h"
#include "core/usecases/records/called.h"
#include "core/usecases/rota/rota.h"

#include <QCoreApplication>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

Problem noPosts(const QString& text)
{
    return {u"required"_s, u"posts"_s, text};
}

Outcome<std::vector<Id<Post>>> postsNamed(const Workspace& ws, const QStringList& names)
{
    std::vector<Id<Post>> ids;
    Problems problems;
    for (const QString& name : names) {
        const auto id = records::recordCalled(ws, storage::postTable().spec(), name, records::Among::PresentFirst);
        if (id)
            ids.push_back(Id<Post>::fromText(*id));
        else
            problems.insert(problems.end(), id.problems().begin(), id.problems().end());
    }
    if (!problems.empty())
        return problems;
    return ids;
}

} // namespace

Outcome<std::vector<Id<Post>>> postsCalled(const Workspace& ws, const PostsCalled& called)
{
    if (!called.posts.isEmpty())
        return postsNamed(ws, called.posts);
    if (called.scope.isEmpty() && called.category.isEmpty())
        return noPosts(QCoreApplication::translate(
            "Records", "Say which posts: their ids or names, or a division or category with all of its posts."));
    std::vector<Id<Post>> ids;
    for (const PostRow& row : postRows(ws, called.scope)) {
        if (called.category.isEmpty() || row.post.category == called.category)
            ids.push_back(row.post.id);
    }
    if (ids.empty())
        return noPosts(QCoreApplication::translate(
            "Records", "There are no such posts. Look at \"list posts\" for divisions and categories."));
    return ids;
}

} // namespace redvest
