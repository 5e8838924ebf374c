// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/training/course_rules.h"

#include "core/base/text.h"
#include "core/domain/file_words.h"
#include "core/domain/known_words.h"
#include "core/domain/search_text.h"
#include "core/storage/queries/course_rules.h"
#include "core/storage/schema/training.h"
#include "core/usecases/training/training_checks.h"
#include "core/usecases/workspace/edits_store.h"
#include "core/usecases/workspace/terms.h"

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Training", text);
}

/// A risk class as its stored word, whichever word was typed; "" where it is none.
QString riskWord(const QString& typed)
{
    std::optional<RiskClass> risk = fromFileWord<RiskClass>(typed);
    if (!risk)
        risk = fromWord<RiskClass>(typed);
    return risk ? wordOf(*risk) : QString();
}

/// A rule for a word that no list has and no post says would hold for nobody, without anybody noticing.
std::optional<Problem> whyNoSuchWord(const Workspace& ws, const CourseRule& wanted)
{
    const QStringList offered =
        termsOffered(ws, wanted.about == CourseRuleAbout::Category ? TermList::Category : TermList::Skill);
    if (std::any_of(offered.begin(), offered.end(), [&](const QString& word) { return isSameName(word, wanted.name); }))
        return std::nullopt;
    const QStringList near = KnownWords(offered).closest(wanted.name);
    return Problem{u"unknown_term"_s, u"name"_s,
                   near.isEmpty()
                       ? tr("No list has \"%1\", so the rule would hold for no post. Write it as posts call it, or add "
                            "it to the list of words in the settings first.")
                             .arg(wanted.name)
                       : tr("No list has \"%1\", so the rule would hold for no post. Near to it: %2.")
                             .arg(wanted.name, near.join(u'、'))};
}

} // namespace

Problems clashes(const storage::Reader& reader, const CourseRule& wanted)
{
    if (wanted.isArchived)
        return {};
    const auto course = reader.find(storage::courseTable(), wanted.course.text());
    if (course && course->isArchived)
        return {{u"archived"_s, u"course"_s,
                 tr("The course \"%1\" is archived. Bring it back first, or choose another.").arg(course->name)}};
    const std::vector<NamedCourseRule> others = storage::courseRulesInForce(reader);
    const bool isTaken = std::any_of(others.begin(), others.end(), [&](const NamedCourseRule& n) {
        return n.rule.id != wanted.id && n.rule.course == wanted.course && n.rule.about == wanted.about &&
               searchFolded(n.rule.name) == searchFolded(wanted.name);
    });
    if (!isTaken)
        return {};
    return {{u"rule_taken"_s, u"name"_s,
             tr("There is such a rule already. Open that one and change its first day instead.")}};
}

std::optional<Problem> whyNotAskedFor(const std::vector<Course>& all, const QString& name)
{
    bool isArchived = false;
    for (const Course& course : all) {
        if (!isSameName(course.name, name))
            continue;
        if (!course.isArchived)
            return std::nullopt;
        isArchived = true;
    }
    if (isArchived)
        return Problem{u"archived"_s, u"trainings"_s,
                       tr("The course \"%1\" is archived. Bring it back first, or choose another.").arg(name)};
    return Problem{u"unknown_course"_s, u"trainings"_s,
                   tr("There is no course \"%1\" yet, so nobody fits this post. Enter the course, or correct its name "
                      "on the post.")
                       .arg(name)};
}

std::vector<CourseRuleRow> courseRuleRows(const Workspace& ws)
{
    std::vector<CourseRuleRow> rows;
    for (const NamedCourseRule& n : storage::courseRulesInOrder(ws.read()))
        rows.push_back({n.rule, n.course, namesSearchText({n.course, n.rule.name})});
    return rows;
}

Outcome<Edits<CourseRule>> saveCourseRule(Workspace& ws, const std::optional<CourseRule>& shown, CourseRule wanted,
                                          const QString& reason)
{
    wanted.id = shown ? shown->id : Id<CourseRule>::make();
    wanted.name = normalised(wanted.name);
    if (!wanted.from.isValid())
        wanted.from = ws.today();
    Problems problems;
    if (!ws.read().find(storage::courseTable(), wanted.course.text()))
        problems.push_back({u"unknown_course"_s, u"course"_s, tr("Choose a course.")});
    if (wanted.name.isEmpty()) {
        problems.push_back({u"required"_s, u"name"_s, tr("Fill this in.")});
    } else if (wanted.about == CourseRuleAbout::Risk) {
        const QString word = riskWord(wanted.name);
        if (word.isEmpty())
            problems.push_back({u"name"_s, u"name"_s,
                                tr("\"%1\" is no risk class. Write 低, 中 or 高; the rule holds for that class and "
                                   "those above it.")
                                    .arg(wanted.name)});
        else
            wanted.name = word;
    } else if (shown && shown->about == wanted.about && isSameName(shown->name, wanted.name)) {
        // What it said it may go on to say, though the word was retired meanwhile.
    } else if (auto unknown = whyNoSuchWord(ws, wanted)) {
        problems.push_back(*std::move(unknown));
    }
    if (problems.empty())
        problems = clashes(ws.read(), wanted);
    if (!problems.empty())
        return problems;
    return saveEdits(ws, {u"course.rule"_s, reason}, storage::courseRuleTable(), {Edit<CourseRule>{shown, wanted}});
}

Outcome<Edits<CourseRule>> archiveCourseRules(Workspace& ws, const std::vector<Id<CourseRule>>& ids, bool archived,
                                              const QString& reason)
{
    std::vector<Edit<CourseRule>> edits;
    for (const Id<CourseRule>& id : ids) {
        const auto before = ws.read().find(storage::courseRuleTable(), id.text());
        if (!before)
            return Problem{u"unknown_rule"_s, {}, tr("This rule is not there any more. Look again.")};
        CourseRule after = *before;
        after.isArchived = archived;
        if (Problems problems = clashes(ws.read(), after); !problems.empty())
            return problems;
        edits.push_back({before, after});
    }
    return saveEdits(ws, {archived ? u"course.rule_archive"_s : u"course.rule_restore"_s, reason},
                     storage::courseRuleTable(), std::move(edits));
}

} // namespace redvest
