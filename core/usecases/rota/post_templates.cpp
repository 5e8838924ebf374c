// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/rota/post_templates.h"

#include "core/base/order_key.h"
#include "core/base/text.h"
#include "core/storage/schema/post_template.h"
#include "core/storage/schema/training.h"
#include "core/usecases/workspace/archiving.h"
#include "core/usecases/workspace/entry_check.h"

#include <QRegularExpression>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kLongestText = 4000;

QString tr(const char* text)
{
    return QCoreApplication::translate("Rota", text);
}

Problem unknownTemplate()
{
    return {u"unknown_template"_s, u"template"_s, tr("This template is not there any more. Look again.")};
}

QStringList namesIn(const QString& list)
{
    static const QRegularExpression separators(u"[、,，;；/]"_s);
    QStringList names;
    for (const QString& name : list.split(separators, Qt::SkipEmptyParts)) {
        if (const QString tidied = name.simplified(); !tidied.isEmpty())
            names << tidied;
    }
    names.removeDuplicates();
    return names;
}

void checkText(EntryCheck& check, QString& text, const QString& field)
{
    text = asTyped(text);
    if (text.size() > kLongestText)
        check.add(
            u"too_long"_s, field,
            tr("This text has %1 characters; at most %2 can be kept. Shorten it.").arg(text.size()).arg(kLongestText));
}

void addAsked(PostForm& form, RequirementKind kind, const QStringList& names)
{
    const bool isAsked = std::any_of(form.requirements.begin(), form.requirements.end(),
                                     [&](const Requirement& r) { return r.kind == kind; });
    if (isAsked)
        return;
    for (const QString& name : names)
        form.requirements.push_back({{}, form.post.id, kind, name});
}

} // namespace

std::vector<PostTemplate> postTemplates(const Workspace& ws)
{
    std::vector<PostTemplate> templates = ws.read().all(storage::postTemplateTable());
    std::sort(templates.begin(), templates.end(), [](const PostTemplate& a, const PostTemplate& b) {
        return std::tuple(a.isArchived, orderKey(a.name), a.id) < std::tuple(b.isArchived, orderKey(b.name), b.id);
    });
    return templates;
}

Outcome<PostTemplate> postTemplateCalled(const Workspace& ws, const QString& called)
{
    QStringList names;
    for (const PostTemplate& known : postTemplates(ws)) {
        if (known.isArchived)
            continue;
        if (known.id.text() == called || searchFolded(known.name) == searchFolded(called))
            return known;
        names << known.name;
    }
    return Problem{u"unknown_template"_s, u"template"_s,
                   names.isEmpty()
                       ? tr("There is no template of posts yet. Enter one with \"set post-template new\".")
                       : tr("No template of posts is called \"%1\". Say one of %2.").arg(called, names.join(u'、'))};
}

PostForm filledBy(const Workspace& ws, const PostTemplate& by, PostForm form)
{
    Post& post = form.post;
    for (const auto& [into, from] : {std::pair(&post.name, &by.name), std::pair(&post.category, &by.category),
                                     std::pair(&post.duties, &by.duties), std::pair(&post.howTo, &by.howTo),
                                     std::pair(&post.protection, &by.protection), std::pair(&post.kit, &by.kit)}) {
        if (into->trimmed().isEmpty())
            *into = *from;
    }
    if (post.risk == RiskClass::None)
        post.risk = by.risk;
    addAsked(form, RequirementKind::Skill, namesIn(by.skills));
    QStringList courses;
    for (const Course& course : ws.read().all(storage::courseTable())) {
        if (!course.isArchived && namesIn(by.courses).contains(course.name))
            courses << course.name;
    }
    addAsked(form, RequirementKind::Training, courses);
    return form;
}

Problems clashes(const storage::Reader& reader, const PostTemplate& wanted)
{
    EntryCheck check;
    if (!wanted.isArchived && isNameTaken(reader, storage::postTemplateTable(), wanted))
        check.nameIsTaken(wanted.name);
    return check.problems();
}

Outcome<Edits<PostTemplate>> savePostTemplate(Workspace& ws, const std::optional<PostTemplate>& shown,
                                              PostTemplate wanted, const QString& reason)
{
    wanted.id = shown ? shown->id : Id<PostTemplate>::make();
    EntryCheck check;
    check.required(wanted.name, u"name"_s);
    check.required(wanted.category, u"category"_s);
    check.optional(wanted.kit, u"kit"_s);
    checkText(check, wanted.duties, u"duties"_s);
    checkText(check, wanted.howTo, u"how_to"_s);
    checkText(check, wanted.protection, u"protection"_s);
    wanted.skills = namesIn(wanted.skills).join(u'、');
    wanted.courses = namesIn(wanted.courses).join(u'、');
    if (!check.isGood())
        return check.problems();
    if (Problems problems = clashes(ws.read(), wanted); !problems.empty())
        return problems;
    return saveEdits(ws, {u"post_template.save"_s, reason}, storage::postTemplateTable(),
                     std::vector{Edit<PostTemplate>{shown, wanted}});
}

Outcome<Edits<PostTemplate>> archivePostTemplates(Workspace& ws, const std::vector<Id<PostTemplate>>& ids,
                                                  bool archived, const QString& reason)
{
    const auto refuse = [](const storage::Reader& reader, const PostTemplate& known) { return clashes(reader, known); };
    return archiveAll<PostTemplate>(ws, {archived ? u"post_template.archive"_s : u"post_template.restore"_s, reason},
                                    ids, {storage::postTemplateTable(), archived, unknownTemplate(), refuse});
}

} // namespace redvest
