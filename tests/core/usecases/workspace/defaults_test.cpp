// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/workspace/defaults.h"

#include "core/storage/schema/divisions.h"
#include "core/storage/schema/post_template.h"
#include "core/usecases/rota/post_templates.h"
#include "core/usecases/undo/undo.h"
#include "core/usecases/workspace/terms.h"
#include "tests/support/guarded_desk.h"

#include <algorithm>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;

namespace {

/// As a workspace that was made before there were kinds of sites and templates.
void forgetWhatIsNew(Workspace& ws)
{
    const auto done = ws.write({u"test.plant"_s, {}}, [](storage::Writer& writer) {
        for (const Term& term : writer.all(storage::termTable())) {
            if (term.kind == wordOf(TermList::SiteKind))
                writer.remove(storage::termTable(), storage::termTable().id(term));
        }
        for (const PostTemplate& known : writer.all(storage::postTemplateTable()))
            writer.remove(storage::postTemplateTable(), known.id.text());
        return Problems{};
    });
    REQUIRE(done.ok());
}

} // namespace

TEST_CASE("A new workspace lacks nothing, and a retired list is none that is missing", "[usecases][terms]")
{
    test::Desk desk;
    CHECK(defaultsMissing(*desk.ws).isEmpty());
    const auto refused = addDefaults(*desk.ws);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.problems().front().code == u"nothing_missing");
    QStringList all;
    for (const TermRow& row : termRows(*desk.ws, TermList::SiteKind))
        all << row.id;
    REQUIRE_FALSE(all.isEmpty());
    REQUIRE(retireTerms(*desk.ws, all, true).ok());
    CHECK(defaultsMissing(*desk.ws).isEmpty());
}

TEST_CASE("What an earlier workspace lacks is taken in as one unit, and an undo takes it out",
          "[usecases][terms][undo]")
{
    test::Desk desk;
    const QStringList kinds = termsOffered(*desk.ws, TermList::SiteKind);
    const std::size_t templates = postTemplates(*desk.ws).size();
    forgetWhatIsNew(*desk.ws);
    const DefaultsMissing missing = defaultsMissing(*desk.ws);
    CHECK(missing.terms.size() == std::size_t(kinds.size()));
    CHECK(missing.templates.size() == templates);
    const auto done = addDefaults(*desk.ws);
    REQUIRE(done.ok());
    CHECK(done->added.terms.size() == missing.terms.size());
    CHECK(termsOffered(*desk.ws, TermList::SiteKind) == kinds);
    CHECK(postTemplates(*desk.ws).size() == templates);
    CHECK(defaultsMissing(*desk.ws).isEmpty());
    REQUIRE(undoEntry(*desk.ws, done->changes.entry).ok());
    CHECK(defaultsMissing(*desk.ws).terms == missing.terms);
}
