// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/rota/rota.h"

#include "core/base/text.h"
#include "core/domain/identity.h"
#include "core/domain/requirements.h"
#include "core/domain/search_text.h"
#include "core/domain/shift_breaks.h"
#include "core/storage/queries/course_rules.h"
#include "core/storage/queries/duplicates.h"
#include "core/storage/queries/rota_queries.h"
#include "core/storage/queries/volunteer_search.h"
#include "core/storage/schema/rota.h"
#include "core/storage/schema/training.h"
#include "core/storage/schema/volunteers.h"
#include "core/usecases/rota/rota_checks.h"
#include "core/usecases/rota/strains.h"
#include "core/usecases/training/course_rules.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kMostNamed = 10;

QString tr(const char* text)
{
    return QCoreApplication::translate("Rota", text);
}

/// What the posts name themselves, and the courses that rules ask of whoever serves there today.
void addRequirements(const storage::Reader& reader, std::vector<PostRow>& rows, QDate today)
{
    QHash<QString, std::vector<Requirement>> own;
    for (Requirement& r : storage::requirements(reader, {}))
        own[r.post.text()].push_back(std::move(r));
    const std::vector<NamedCourseRule> rules = storage::courseRulesInForce(reader);
    for (PostRow& row : rows) {
        for (const Requirement& r : requirementsOn(row.post, own.value(row.post.id.text()), rules, today))
            row.requirements << requirementText(r);
        const Post& post = row.post;
        if (post.leastAge > 0)
            row.requirements << tr("from %1 years").arg(post.leastAge);
        if (post.mostAge > 0)
            row.requirements << tr("up to %1 years").arg(post.mostAge);
        if (post.needsAgreement)
            row.requirements << tr("written agreement");
    }
}

bool isFound(const PostRow& row, const QStringList& words)
{
    return words.isEmpty() || hasWords(namesSearchText({row.post.name, row.siteName, row.post.category}), words);
}

/// The site the form means: its own, or the one that is there already under that name.
void settleSite(const storage::Reader& reader, PostForm& wanted)
{
    if (wanted.site.id.isNull()) {
        const std::vector<Site> there = storage::sitesNamed(reader, wanted.site.name, wanted.site.division);
        if (there.empty()) {
            wanted.site.id = Id<Site>::make();
        } else {
            Site known = there.front();
            // What was left empty for a site that is known says nothing against what is known.
            for (QString Site::*field : {&Site::kind, &Site::address, &Site::contact, &Site::phone}) {
                if (!(wanted.site.*field).isEmpty())
                    known.*field = wanted.site.*field;
            }
            wanted.site = known;
        }
    }
    wanted.post.site = wanted.site.id;
}

Problems writeRequirements(storage::Writer& writer, const PostForm& wanted)
{
    QSet<QString> keep;
    for (Requirement r : wanted.requirements) {
        r.post = wanted.post.id;
        r.id = requirementId(r.post, r.kind, r.name);
        keep.insert(r.id.text());
        writer.put(storage::requirementTable(), r);
    }
    for (const Requirement& r : storage::requirements(writer, wanted.post.id)) {
        if (!keep.contains(r.id.text()))
            writer.remove(storage::requirementTable(), r.id.text());
    }
    return {};
}

Problems writePost(storage::Writer& writer, PostForm& wanted, const std::optional<PostForm>& shown)
{
    settleSite(writer, wanted);
    if (!shown) {
        wanted.post.id = Id<Post>::make();
        writer.put(storage::siteTable(), wanted.site);
        writer.add(storage::postTable(), wanted.post);
        return writeRequirements(writer, wanted);
    }
    Problems problems = writer.change(storage::postTable(), shown->post, wanted.post);
    if (wanted.site.id == shown->site.id) {
        for (Problem& p : writer.change(storage::siteTable(), shown->site, wanted.site))
            problems.push_back(std::move(p));
    } else {
        writer.put(storage::siteTable(), wanted.site);
    }
    return problems.empty() ? writeRequirements(writer, wanted) : problems;
}

/// What is to be said of courses that the post asks for and did not ask for before.
struct CoursesAsked
{
    Problems archived;
    Problems unknown;
};

CoursesAsked coursesAskedAnew(const storage::Reader& reader, const PostForm& wanted,
                              const std::optional<PostForm>& shown)
{
    CoursesAsked asked;
    const std::vector<Course> all = reader.all(storage::courseTable());
    for (const Requirement& r : wanted.requirements) {
        const bool isKept = shown && std::any_of(shown->requirements.begin(), shown->requirements.end(),
                                                 [&](const Requirement& before) {
                                                     return before.kind == r.kind && isSameName(before.name, r.name);
                                                 });
        if (r.kind != RequirementKind::Training || isKept)
            continue;
        if (auto why = whyNotAskedFor(all, r.name))
            (why->code == u"archived" ? asked.archived : asked.unknown).push_back(*std::move(why));
    }
    return asked;
}

/// Those on its coming shifts for whom that is too long in protective suit.
void noteSuits(const Workspace& ws, PostSaved& saved)
{
    QStringList names;
    for (const StrainRow& row : strainRows(ws, {}, ws.now())) {
        const bool isHere = std::any_of(row.reasons.begin(), row.reasons.end(),
                                        [](const Reason& reason) { return reason.code == u"suit_long"; });
        const auto shift = isHere ? shiftNamed(ws, row.shift) : std::nullopt;
        if (shift && shift->post == saved.post && !names.contains(row.name))
            names << row.name;
    }
    if (!names.isEmpty())
        saved.notes.push_back({u"suit_long"_s, u"suit"_s,
                               tr("Too long in protective suit on coming shifts: %1. State breaks, or look for others.")
                                   .arg(names.mid(0, kMostNamed).join(u'、'))});
}

Problem unknownShift()
{
    return {u"unknown_shift"_s, u"shift"_s, tr("There is no such shift any more. Open the list again.")};
}

} // namespace

std::vector<ShiftRow> shiftRows(const Workspace& ws, const RotaFilter& filter)
{
    const storage::Reader reader = ws.read();
    std::vector<ShiftRow> rows =
        storage::shiftRows(reader, {filter.scope, filter.period, filter.category, filter.withCalledOff});
    const QHash<QString, QStringList> people = storage::peopleOnShifts(reader, filter.period);
    for (ShiftRow& row : rows) {
        row.place = ws.divisions().shortPath(row.division);
        row.people = people.value(row.shift.id.text());
    }
    return rows;
}

std::optional<ShiftRow> shiftRow(const Workspace& ws, Id<Shift> id)
{
    std::optional<ShiftRow> row = storage::shiftRow(ws.read(), id);
    if (row)
        row->place = ws.divisions().shortPath(row->division);
    return row;
}

std::vector<PostRow> postRows(const Workspace& ws, const QString& scope, const QString& search, bool withArchived)
{
    const storage::Reader reader = ws.read();
    std::vector<PostRow> rows = storage::postRows(reader, scope, ws.now(), withArchived);
    const QStringList words = searchWords(search);
    std::erase_if(rows, [&](const PostRow& row) { return !isFound(row, words); });
    addRequirements(reader, rows, ws.today());
    for (PostRow& row : rows)
        row.place = ws.divisions().shortPath(row.division);
    return rows;
}

std::vector<SiteRow> siteRows(const Workspace& ws, const QString& scope)
{
    std::vector<SiteRow> rows;
    for (Site& site : storage::sites(ws.read(), scope)) {
        const QString place = ws.divisions().shortPath(site.division);
        rows.push_back({std::move(site), place});
    }
    return rows;
}

std::optional<PostForm> postForm(const Workspace& ws, Id<Post> id)
{
    const storage::Reader reader = ws.read();
    const auto post = reader.find(storage::postTable(), id.text());
    if (!post)
        return std::nullopt;
    return PostForm{reader.find(storage::siteTable(), post->site.text()).value_or(Site{}), *post,
                    storage::requirements(reader, id)};
}

std::optional<Shift> shiftNamed(const Workspace& ws, Id<Shift> id)
{
    return ws.read().find(storage::shiftTable(), id.text());
}

std::optional<Id<Shift>> findShift(const Workspace& ws, const QString& text)
{
    const auto id = Id<Shift>::fromText(text.trimmed().toLower());
    if (id.isNull() || !shiftNamed(ws, id))
        return std::nullopt;
    return id;
}

std::optional<Id<Volunteer>> findVolunteer(const Workspace& ws, const QString& text)
{
    const storage::Reader reader = ws.read();
    const auto id = Id<Volunteer>::fromText(text.trimmed().toLower());
    if (!id.isNull() && storage::person(reader, id))
        return storage::goingOn(reader, id);
    if (const auto numbered = storage::peopleNumbered(reader, normalisedNumber(text)); !numbered.empty())
        return numbered.front().id;
    if (const auto worn = storage::peopleWithBadge(reader, normalisedNumber(text)); worn.size() == 1)
        return storage::goingOn(reader, *worn.begin());
    const auto named = storage::peopleNamed(reader, normalised(text));
    return named.size() == 1 ? std::optional(named.front().id) : std::nullopt;
}

Outcome<PostSaved> savePost(Workspace& ws, PostForm wanted, const std::optional<PostForm>& shown, const QString& reason)
{
    if (Problems problems = tidyAndCheck(wanted, ws.divisions()); !problems.empty())
        return problems;
    const CoursesAsked courses = coursesAskedAnew(ws.read(), wanted, shown);
    if (!courses.archived.empty())
        return courses.archived;
    const Intent intent{shown ? u"post.change"_s : u"post.add"_s, reason};
    Outcome<ChangeSet> done =
        ws.write(intent, [&](storage::Writer& writer) { return writePost(writer, wanted, shown); });
    if (!done)
        return done.problems();
    PostSaved saved{std::move(done).value(), wanted.post.id, courses.unknown};
    if (shown && wanted.post.isInSuit && !shown->post.isInSuit)
        noteSuits(ws, saved);
    return saved;
}

Outcome<ShiftSaved> saveShift(Workspace& ws, Shift wanted, const std::optional<Shift>& shown, const QString& reason)
{
    const Outcome<QString> breaks = tidyBreaks(wanted.breaks);
    if (!breaks)
        return breaks.problems();
    wanted.breaks = *breaks;
    if (Problems problems = check(wanted); !problems.empty())
        return problems;
    if (!shown)
        wanted.id = Id<Shift>::make();
    const Intent intent{shown ? u"shift.change"_s : u"shift.add"_s, reason};
    Outcome<ChangeSet> done = ws.write(intent, [&](storage::Writer& writer) -> Problems {
        if (Problems problems = clashes(writer, wanted); !problems.empty())
            return problems;
        if (shown)
            return writer.change(storage::shiftTable(), *shown, wanted);
        writer.add(storage::shiftTable(), wanted);
        return {};
    });
    if (!done)
        return done.problems();
    return ShiftSaved{std::move(done).value(), wanted.id};
}

Outcome<ChangeSet> archiveShifts(Workspace& ws, const std::vector<Id<Shift>>& ids, bool archived, const QString& reason)
{
    const Intent intent{archived ? u"shift.call_off"_s : u"shift.call_on"_s, reason};
    return ws.write(intent, [&](storage::Writer& writer) {
        Problems problems;
        for (const Id<Shift> id : ids) {
            const auto shown = writer.find(storage::shiftTable(), id.text());
            if (!shown) {
                problems.push_back(unknownShift());
                continue;
            }
            Shift wanted = *shown;
            wanted.isArchived = archived;
            writer.put(storage::shiftTable(), wanted);
            for (Problem& problem : clashes(writer, wanted))
                problems.push_back(std::move(problem));
        }
        return problems;
    });
}

Outcome<ChangeSet> archivePosts(Workspace& ws, const std::vector<Id<Post>>& ids, bool archived, const QString& reason)
{
    const Intent intent{archived ? u"post.archive"_s : u"post.restore"_s, reason};
    return ws.write(intent, [&](storage::Writer& writer) {
        Problems problems;
        for (const Id<Post> id : ids) {
            const auto shown = writer.find(storage::postTable(), id.text());
            if (!shown) {
                problems.push_back(
                    {u"unknown_post"_s, u"post"_s, tr("There is no such post any more. Open the list again.")});
                continue;
            }
            Post wanted = *shown;
            wanted.isArchived = archived;
            writer.put(storage::postTable(), wanted);
            for (Problem& problem : clashes(writer, wanted, ws.now()))
                problems.push_back(std::move(problem));
        }
        return problems;
    });
}

} // namespace redvest
