// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/rota/rota_checks.h"

#include "core/base/text.h"
#include "core/domain/contact.h"
#include "core/domain/masks.h"
#include "core/domain/requirements.h"
#include "core/domain/shift_breaks.h"
#include "core/domain/shift_length.h"
#include "core/storage/queries/rota_queries.h"
#include "core/storage/queries/work_queries.h"
#include "core/storage/schema/rota.h"

#include <QCoreApplication>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kNameLength = 200;
constexpr int kTextLength = 4000;

QString tr(const char* text)
{
    return QCoreApplication::translate("Rota", text);
}

class PostCheck
{
public:
    explicit PostCheck(Problems& problems) : m_problems(problems) {}

    void add(const QString& code, const QString& field, const QString& text)
    {
        m_problems.push_back({code, field, text});
    }
    void required(const QString& value, const QString& field, const QString& text)
    {
        if (value.isEmpty())
            add(u"required"_s, field, text);
        within(value, field, kNameLength);
    }
    void within(const QString& value, const QString& field, int most)
    {
        if (value.size() > most)
            add(u"too_long"_s, field,
                tr("This text has %1 characters; at most %2 can be kept. Shorten it.").arg(value.size()).arg(most));
    }
    void phone(QString& value, const QString& field)
    {
        if (value.isEmpty() || isPlaceholder(value))
            return; // a placeholder: sealed from whoever edits the rest
        const Outcome<QString> checked = checkPhone(value);
        if (checked) {
            value = *checked;
            return;
        }
        for (const Problem& p : checked.problems())
            add(p.code, field, p.text);
    }

private:
    Problems& m_problems;
};

void tidy(Site& site)
{
    site.name = nameTyped(site.name);
    for (QString* text : {&site.kind, &site.division, &site.phone})
        *text = normalised(*text);
    for (QString* text : {&site.address, &site.contact})
        *text = asTyped(*text);
}

void tidy(PostForm& form)
{
    Post& post = form.post;
    post.name = nameTyped(post.name);
    for (QString* text : {&post.category, &post.phone})
        *text = normalised(*text);
    tidy(form.site);
    for (QString* text : {&post.kit, &post.contact, &post.duties, &post.howTo, &post.protection})
        *text = asTyped(*text);
    // As typed: what people hold and courses are called may be written full width.
    for (Requirement& r : form.requirements) {
        r.name = r.name.simplified();
        r.level = normalised(r.level);
    }
    std::erase_if(form.requirements, [](const Requirement& r) { return r.name.isEmpty(); });
}

void checkDivision(PostCheck& check, const QString& code, const DivisionTree& tree)
{
    const Division* division = tree.find(code);
    if (code.isEmpty())
        check.add(u"required"_s, u"division"_s, tr("Say in which street or community the site is."));
    else if (!division)
        check.add(u"unknown_division"_s, u"division"_s,
                  tr("This workspace has no division \"%1\". Choose one of the list.").arg(code));
    else if (division->level < DivisionLevel::Street)
        check.add(u"division_too_high"_s, u"division"_s,
                  tr("%1 is not a street or a community. Choose the street where the site is.").arg(division->name));
}

QString timesText(const Shift& s)
{
    return toLocalText(s.starts) + u'–' + localTime(s.ends).toString(u"HH:mm"_s);
}

} // namespace

Problems ageProblems(int least, int most)
{
    Problems problems;
    PostCheck check(problems);
    for (const auto& [age, name] : {std::pair(least, u"least_age"_s), std::pair(most, u"most_age"_s)}) {
        if (age != 0 && (age < kYoungestAsked || age > kOldestAsked))
            check.add(u"age_range"_s, name,
                      tr("An age asked for is from %1 to %2, or left empty: %3 is not.")
                          .arg(kYoungestAsked)
                          .arg(kOldestAsked)
                          .arg(age));
    }
    if (problems.empty() && most != 0 && most < least)
        check.add(u"age_range"_s, u"most_age"_s,
                  tr("The oldest age (%1) is below the youngest (%2). Correct one of the two.").arg(most).arg(least));
    return problems;
}

Problems tidyAndCheck(PostForm& form, const DivisionTree& tree)
{
    tidy(form);
    Problems problems;
    PostCheck check(problems);
    check.required(form.post.name, u"name"_s, tr("Give the post a name, for example 测温验码."));
    check.required(form.post.category, u"category"_s, tr("Choose the kind of service."));
    check.required(form.site.name, u"site"_s, tr("Say where the post is: a site, for example 上海站南广场."));
    checkDivision(check, form.site.division, tree);
    check.phone(form.post.phone, u"phone"_s);
    check.phone(form.site.phone, u"site_phone"_s);
    check.within(form.site.address, u"address"_s, kNameLength);
    check.within(form.post.contact, u"contact"_s, kNameLength);
    check.within(form.post.kit, u"kit"_s, kNameLength);
    check.within(form.post.duties, u"duties"_s, kTextLength);
    check.within(form.post.howTo, u"how_to"_s, kTextLength);
    check.within(form.post.protection, u"protection"_s, kTextLength);
    for (const Requirement& r : form.requirements)
        check.within(requirementText(r), u"requirements"_s, kNameLength);
    for (Problem& problem : ageProblems(form.post.leastAge, form.post.mostAge))
        problems.push_back(std::move(problem));
    return problems;
}

Problems tidyAndCheck(Site& site, const DivisionTree& tree)
{
    tidy(site);
    Problems problems;
    PostCheck check(problems);
    check.required(site.name, u"name"_s, tr("Give the site a name, for example 上海站南广场."));
    checkDivision(check, site.division, tree);
    check.phone(site.phone, u"phone"_s);
    check.within(site.kind, u"kind"_s, kNameLength);
    check.within(site.address, u"address"_s, kNameLength);
    check.within(site.contact, u"contact"_s, kNameLength);
    return problems;
}

Problems check(const Shift& shift)
{
    Problems problems;
    const auto add = [&](const QString& code, const QString& field, const QString& text) {
        problems.push_back({code, field, text});
    };
    if (shift.post.isNull())
        add(u"required"_s, u"post"_s, tr("Choose the post the shift belongs to."));
    if (!shift.starts.isSet())
        add(u"required"_s, u"starts"_s, tr("Say when the shift starts."));
    if (!shift.ends.isSet())
        add(u"required"_s, u"ends"_s, tr("Say when the shift ends."));
    if (shift.starts.isSet() && shift.ends.isSet()) {
        if (shift.ends <= shift.starts)
            add(u"ends_before_starts"_s, u"ends"_s,
                tr("The shift ends before it starts (%1). Correct one of the times; over midnight write +1 08:00.")
                    .arg(timesText(shift)));
        else if (shift.span().minutes() > kLongestShiftMinutes)
            add(u"too_long"_s, u"ends"_s, tr("A shift lasts at most 24 hours. Make several of it."));
        else
            for (Problem& problem : whyNotBreaks(shift))
                problems.push_back(std::move(problem));
    }
    if (shift.needed < 0)
        add(u"negative"_s, u"needed"_s, tr("How many are needed cannot be less than nothing: %1.").arg(shift.needed));
    if (shift.needed > kMostOnShift)
        add(u"too_many"_s, u"needed"_s,
            tr("%1 people on one shift: that looks like a slip. At most %2.").arg(shift.needed).arg(kMostOnShift));
    return problems;
}

Problems clashes(const storage::Reader& reader, const Shift& shift)
{
    if (shift.isArchived)
        return {};
    const auto post = reader.find(storage::postTable(), shift.post.text());
    if (!post)
        return {{u"unknown_post"_s, u"post"_s, tr("There is no such post any more. Open the list again.")}};
    for (const Shift& other : storage::shiftsOfPost(reader, shift.post)) {
        if (other.id != shift.id && !other.isArchived && other.span() == shift.span())
            return {{u"duplicate_shift"_s, u"starts"_s,
                     tr("%1 has a shift at this time already (%2). Open that one and change the number needed.")
                         .arg(post->name, timesText(other))}};
    }
    Problems problems;
    for (const Assignment& a : storage::assignmentsOf(reader, shift.id)) {
        if (!isBinding(a.state))
            continue;
        for (const storage::GivenBy& given : storage::timesGiven(reader, shift.span(), a.volunteer)) {
            const bool isElsewhere = given.shift != shift.id && given.time.isElsewhere;
            const auto person = isElsewhere && given.time.span.touches(shift.span())
                                    ? storage::person(reader, a.volunteer)
                                    : std::nullopt;
            if (person)
                problems.push_back({u"double_booked"_s, u"starts"_s,
                                    tr("%1 would then stand on two shifts at once. Take the person off one of them "
                                       "first.")
                                        .arg(person->name)});
        }
    }
    return problems;
}

namespace {

/// A post that is in use lies at a site and in a campaign that are in use.
Problems archivedAbove(const storage::Reader& reader, const Post& post)
{
    Problems problems;
    const auto refuse = [&](const auto& above, const QString& field) {
        if (above && above->isArchived)
            problems.push_back({u"archived"_s, field, tr("%1 is archived. Bring it back first.").arg(above->name)});
    };
    refuse(reader.find(storage::siteTable(), post.site.text()), u"site"_s);
    refuse(reader.find(storage::campaignTable(), post.campaign.text()), u"campaign"_s);
    return problems;
}

} // namespace

Problems clashes(const storage::Reader& reader, const Post& post, Instant now)
{
    int ahead = 0;
    for (const Shift& s : storage::shiftsOfPost(reader, post.id))
        ahead += !s.isArchived && s.ends > now ? 1 : 0;
    if (!post.isArchived) {
        Problems problems = archivedAbove(reader, post);
        for (Problem& problem : ageProblems(post.leastAge, post.mostAge))
            problems.push_back(std::move(problem));
        return problems;
    }
    if (ahead == 0)
        return {};
    return {{u"shifts_ahead"_s, u"post"_s,
             tr("%1 still has %2 shifts that are not over. Call them off first.").arg(post.name).arg(ahead)}};
}

} // namespace redvest
