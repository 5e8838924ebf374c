// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/people_print.h"

#include "app/cli/document_output.h"
#include "core/base/staged_output.h"
#include "core/domain/when.h"
#include "core/report/people_papers.h"
#include "core/report/post_papers.h"
#include "core/usecases/records/people_called.h"
#include "core/usecases/records/posts_called.h"
#include "core/usecases/rota/post_papers.h"
#include "core/usecases/volunteers/people_papers.h"

#include <QCoreApplication>

namespace redvest::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* words)
{
    return QCoreApplication::translate("Cli", words);
}

PeopleCalled calledBy(const PeoplePrint& o)
{
    return {texts(o.people), text(o.team), text(o.shift), text(o.campaign), text(o.scope)};
}

/// Of a choice of words; the first where none was typed.
template <class E>
Outcome<E> chosen(const std::string& typed, const QString& field)
{
    const auto found = typed.empty() ? std::optional(E{}) : fromWord<E>(text(typed));
    if (found)
        return *found;
    QStringList words;
    for (const char16_t* word : EnumWords<E>::words)
        words << QString::fromUtf16(word);
    return Problem{u"bad_value"_s, field,
                   tr("\"%1\" is not possible here. Choose one of: %2.").arg(text(typed), words.join(u", "_s))};
}

/// Of what is noted: its file is made before that, and takes its name after.
template <class Facts>
std::function<void(const Facts&)> stagedBy(StagedOutput& staged, report::Document (*documentOf)(const Facts&))
{
    return [&staged, documentOf](const Facts& facts) {
        staged.make([&](const QString& name) { writeDocument(documentOf(facts), name); });
    };
}

Exit told(const Run& run, const std::string& form, const report::Document& document, std::size_t people,
          const std::string& out)
{
    run.out().result({{u"out"_s, text(out)},
                      {u"form"_s, text(form)},
                      {u"title"_s, report::titleOf(document)},
                      {u"people"_s, qint64(people)}},
                     tr("Written: %1").arg(text(out)));
    return Exit::Done;
}

Exit written(const Run& run, const std::string& form, const report::Document& document, std::size_t people,
             const std::string& out)
{
    writeDocument(document, text(out));
    return told(run, form, document, people, out);
}

Exit printBadges(Workspace& ws, const PeopleChoice& choice, const PeoplePrint& o, const Run& run)
{
    BadgeWishes wishes{.post = text(o.post), .withDocument = o.withDocument};
    const auto paper = chosen<BadgePaper>(o.paper, u"paper"_s);
    if (!paper)
        return run.out().refused(paper.problems());
    wishes.paper = *paper;
    if (!o.validUntil.empty()) {
        const auto day = parseDay(text(o.validUntil));
        if (!day)
            return run.out().refused(day.problems());
        wishes.validUntil = *day;
    }
    if (o.isFull) {
        StagedOutput staged(text(o.out));
        const auto full =
            badgesInFull(ws, choice, wishes, text(o.reason), stagedBy<BadgeFacts>(staged, report::badgesDocument));
        if (!full)
            return run.out().refused(full.problems());
        staged.put();
        return told(run, "badge", report::badgesDocument(*full), full->people.size(), o.out);
    }
    const auto facts = badges(ws, choice, wishes);
    return facts ? written(run, "badge", report::badgesDocument(*facts), facts->people.size(), o.out)
                 : run.out().refused(facts.problems());
}

Exit printNameCards(const Workspace& ws, const PeopleChoice& choice, const PeoplePrint& o, const Run& run)
{
    const auto paper = chosen<NameCardPaper>(o.paper, u"paper"_s);
    const auto second = chosen<NameCardLine>(o.second, u"second_line"_s);
    if (!paper || !second)
        return run.out().refused(paper ? second.problems() : paper.problems());
    const auto facts = nameCards(ws, choice, *paper, *second);
    return facts ? written(run, "name-cards", report::nameCardsDocument(*facts), facts->people.size(), o.out)
                 : run.out().refused(facts.problems());
}

Exit printEnrolled(Workspace& ws, const PeopleChoice& choice, const PeoplePrint& o, const Run& run)
{
    if (o.isFull) {
        StagedOutput staged(text(o.out));
        const auto full = enrolmentListInFull(ws, choice, text(o.reason),
                                              stagedBy<EnrolmentFacts>(staged, report::enrolmentDocument));
        if (!full)
            return run.out().refused(full.problems());
        staged.put();
        return told(run, "enrolment-list", report::enrolmentDocument(full->list), full->list.people.size(), o.out);
    }
    const auto facts = enrolmentList(ws, choice);
    return facts ? written(run, "enrolment-list", report::enrolmentDocument(*facts), facts->people.size(), o.out)
                 : run.out().refused(facts.problems());
}

} // namespace

bool isPeopleForm(const std::string& form)
{
    return form == "badge" || form == "name-cards" || form == "enrolment-list";
}

void addPeopleOptions(CLI::App& app, PeoplePrint& o)
{
    app.add_option("--person", o.people,
                   tr("Id of the record, document number or number of the badge; may be repeated").toStdString())
        ->allow_extra_args(false);
    app.add_option("--team", o.team, tr("Team: id or name").toStdString());
    app.add_option("--shift", o.shift, tr("Id of the shift").toStdString());
    app.add_option("--campaign", o.campaign, tr("Campaign: id or name").toStdString());
    app.add_option("--paper", o.paper, tr("badge: sheet | card | a6; name-cards, post-card: a4 | a5").toStdString());
    app.add_option("--post", o.post, tr("Post on the badges; else that of the shift or campaign").toStdString());
    app.add_option("--posts", o.posts, tr("Of post-card: ids of the posts, or names that only one has").toStdString());
    app.add_option("--valid-until", o.validUntil, "2022-06-30");
    app.add_flag("--with-document", o.withDocument, tr("Masked document number on the badge").toStdString());
    app.add_option("--second-line", o.second, "none | office | team | body");
    app.add_flag("--full-ids", o.isFull, tr("Numbers in full; needs --reason").toStdString());
}

Exit printPostCards(const PeoplePrint& o, Run& run)
{
    const auto paper = chosen<PostCardPaper>(o.paper, u"paper"_s);
    if (!paper)
        return run.out().refused(paper.problems());
    const auto ws = run.open(OpenFor::Reading);
    PostsCalled called{{}, text(o.scope), {}};
    for (const std::string& post : o.posts)
        called.posts << text(post);
    const auto posts = postsCalled(*ws, called);
    if (!posts)
        return run.out().refused(posts.problems());
    const auto facts = postCards(*ws, *posts, *paper);
    if (!facts)
        return run.out().refused(facts.problems());
    const report::Document document = report::postCardsDocument(*facts);
    writeDocument(document, text(o.out));
    run.out().result({{u"out"_s, text(o.out)},
                      {u"form"_s, u"post-card"_s},
                      {u"title"_s, report::titleOf(document)},
                      {u"posts"_s, qint64(facts->posts.size())}},
                     tr("Written: %1").arg(text(o.out)));
    return Exit::Done;
}

Exit printPeople(const std::string& form, const PeoplePrint& o, Run& run)
{
    // What is taken along in full is noted.
    const auto ws = run.open(o.isFull ? OpenFor::Writing : OpenFor::Reading);
    const auto choice = choiceCalled(*ws, calledBy(o));
    if (!choice)
        return run.out().refused(choice.problems());
    if (form == "badge")
        return printBadges(*ws, *choice, o, run);
    return form == "name-cards" ? printNameCards(*ws, *choice, o, run) : printEnrolled(*ws, *choice, o, run);
}

} // namespace redvest::cli
