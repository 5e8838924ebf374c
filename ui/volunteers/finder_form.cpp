// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/volunteers/finder_form.h"

#include "core/usecases/workspace/terms.h"
#include "ui/desk/session.h"
#include "ui/parts/form/choice_box.h"
#include "ui/parts/form/editor_value.h"
#include "ui/parts/form/shared_divisions.h"
#include "ui/parts/form/term_choices.h"
#include "ui/parts/look/theme.h"
#include "ui/volunteers/volunteer_fields.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

using C = PeopleCriterion;

const QString kFrom = u"from"_s;
const QString kTo = u"to"_s;
const QString kWithin = u"within"_s;
const QString kDay = u"on"_s;

/// "护士 中级|急救": alternatives between bars, a least level behind a blank or a colon.
AnyAbility abilitiesIn(const QString& token, QualificationKind kind)
{
    AnyAbility any;
    for (const QString& one : token.split(u'|', Qt::SkipEmptyParts)) {
        const QString text = one.trimmed();
        qsizetype at = 0;
        while (at < text.size() && text[at] != u':' && text[at] != u'：' && !text[at].isSpace())
            ++at;
        if (at > 0)
            any.push_back({kind, text.left(at), text.mid(at + 1).trimmed()});
    }
    return any;
}

QString tokenOf(const AnyAbility& any)
{
    QStringList out;
    for (const AbilityAsked& a : any)
        out << (a.leastLevel.isEmpty() ? a.name : a.name + u' ' + a.leastLevel);
    return out.join(u'|');
}

QStringList tokensOf(const PeopleCriteria& criteria, QualificationKind kind)
{
    QStringList out;
    for (const AnyAbility& any : criteria.abilities) {
        if (!any.empty() && any.front().kind == kind)
            out << tokenOf(any);
    }
    return out;
}

QVariant momentShown(Instant at)
{
    return EditorValue<Instant>::shown(at);
}

Instant momentTyped(const QVariant& typed)
{
    Instant at;
    EditorValue<Instant>::read(typed, at);
    return at;
}

QString ageShown(const PeopleCriteria& c)
{
    const QString text = criterionText(c, C::OfAge);
    return text.mid(text.indexOf(u'=') + 1);
}

} // namespace

FinderForm::FinderForm(Session& session, QWidget* page) : QWidget(page), m_session(session), m_form(new Form(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    m_form->setButtonsVisible(false);
    build();
    m_form->shareDivisions(divisionsOf(session));
    const QDate today = session.workspace().today();
    m_form->setToday(today);
    m_proposed = {atLocal(today.addDays(1), QTime(8, 0)), atLocal(today.addDays(1), QTime(12, 0))};
    new TermChoices(session, page,
                    {{fieldOf(C::Skill), TermList::Skill},
                     {fieldOf(C::Language), TermList::Language},
                     {fieldOf(C::Licence), TermList::Licence},
                     {fieldOf(C::FromSource), TermList::Source}}); // the page's
    show({});
    connect(m_form, &Form::edited, this, &FinderForm::edited);
}

void FinderForm::addTokens(C criterion, const QString& label, const QString& placeholder)
{
    m_form->addField(
        {.name = wordOf(criterion), .label = label, .kind = FieldKind::Tokens, .placeholder = placeholder});
}

// NOLINTNEXTLINE(readability-function-size): a list, a line a field
void FinderForm::build()
{
    addTokens(C::Skill, tr("Skills, all of them"), tr("with a level: nurse advanced"));
    addTokens(C::Language, tr("Languages"));
    addTokens(C::Licence, tr("Driving licences"));
    m_form->addField({.name = wordOf(C::Home), .label = tr("Lives in"), .kind = FieldKind::Division});
    m_form->addField(
        {.name = wordOf(C::NearSite), .label = tr("Near the site"), .kind = FieldKind::Choice, .choices = {{}}});
    m_form->addField({.name = kWithin,
                      .label = tr("How near"),
                      .kind = FieldKind::Choice,
                      .choices = {{u"street"_s, tr("Same street")},
                                  {u"community"_s, tr("Same community")},
                                  {u"district"_s, tr("Same district")}}});
    m_form->addField({.name = kFrom, .label = tr("Time from"), .kind = FieldKind::Moment});
    m_form->addField({.name = kTo, .label = tr("Time to"), .kind = FieldKind::Moment});
    m_form->addField({.name = wordOf(C::Free), .label = tr("Free at that time"), .kind = FieldKind::Check});
    m_form->addField({.name = wordOf(C::Rested), .label = tr("Rested, on no other shift"), .kind = FieldKind::Check});
    m_form->addField(
        {.name = wordOf(C::FitsShift), .label = tr("Fits the shift"), .kind = FieldKind::Choice, .choices = {{}}});
    addTokens(C::Trained, tr("Trained in"));
    m_form->addField({.name = wordOf(C::Insured),
                      .label = tr("Insured"),
                      .kind = FieldKind::Choice,
                      .choices = {{{}, tr("(any)")}, {u"yes"_s, tr("yes")}, {u"no"_s, tr("no")}}});
    m_form->addField({.name = kDay, .label = tr("On the day"), .kind = FieldKind::Date});
    addTokens(C::InTeam, tr("Any of the teams"));
    addTokens(C::SentBy, tr("Sent by"));
    addTokens(C::FromSource, tr("Source"));
    m_form->addField({.name = wordOf(C::OfSex),
                      .label = tr("Sex"),
                      .kind = FieldKind::Choice,
                      .choices = {{{}, tr("(any)")},
                                  {wordOf(Sex::Female), sexText(Sex::Female)},
                                  {wordOf(Sex::Male), sexText(Sex::Male)},
                                  {wordOf(Sex::Unknown), tr("not known")}}});
    m_form->addField({.name = wordOf(C::OfAge), .label = tr("Age"), .placeholder = u"18-60"_s});
    addTokens(C::RealName, tr("Real name"));
    m_form->addField({.name = wordOf(C::NeverServed), .label = tr("Never served"), .kind = FieldKind::Check});
    m_form->addField({.name = wordOf(C::NotServedSince), .label = tr("Not served since"), .kind = FieldKind::Date});
    fieldOf(C::RealName)->setChoices(choicesOf(fileWords<Verification>()));
}

void FinderForm::offer(const FinderChoices& choices)
{
    const QSignalBlocker quiet(m_form);
    const auto withNone = [](std::vector<FieldChoice> list) {
        list.insert(list.begin(), FieldChoice{{}, tr("(any)")});
        return list;
    };
    for (const auto& [criterion, list] : {std::pair(C::FitsShift, &choices.shifts), {C::NearSite, &choices.sites}}) {
        auto* box = qobject_cast<QComboBox*>(fieldOf(criterion)->editor());
        const QString held = chosenIn(*box);
        const QSignalBlocker still(box);
        box->clear();
        for (const FieldChoice& choice : withNone(*list))
            box->addItem(choice.label, choice.value);
        choose(*box, held);
    }
    fieldOf(C::Trained)->setChoices(choicesOf(choices.courses));
    fieldOf(C::InTeam)->setChoices(choicesOf(choices.teams));
}

QStringList FinderForm::tokens(C criterion) const
{
    return fieldOf(criterion)->value().toStringList();
}

void FinderForm::readSpans(PeopleCriteria& into, Problems& problems) const
{
    const Span span{momentTyped(m_form->value(kFrom)), momentTyped(m_form->value(kTo))};
    const bool isFree = fieldOf(C::Free)->value().toBool();
    const bool isRested = fieldOf(C::Rested)->value().toBool();
    if (!isFree && !isRested)
        return;
    if (!span.from.isSet() || span.to <= span.from) {
        problems.push_back({u"value_form"_s, span.from.isSet() ? kTo : kFrom, tr("Say from when to when.")});
        return;
    }
    if (isFree)
        into.free = span;
    if (isRested)
        into.rested = span;
}

void FinderForm::readAge(PeopleCriteria& into, Problems& problems) const
{
    const QString typed = fieldOf(C::OfAge)->value().toString().trimmed();
    if (typed.isEmpty())
        return;
    const Outcome<PeopleCriteria> read = criteriaFromWords({fileWord(C::OfAge) + u'=' + typed});
    if (!read) {
        problems.push_back({u"value_form"_s, wordOf(C::OfAge), read.problems().front().text});
        return;
    }
    into.leastAge = read->leastAge;
    into.mostAge = read->mostAge;
}

void FinderForm::refuseUnreadable(Problems& problems) const
{
    for (const QString& name : {kFrom, kTo, kDay, wordOf(C::NotServedSince), wordOf(C::Home)}) {
        if (const auto wrong = m_form->field(name)->unreadable())
            problems.push_back({wrong->code, name, wrong->text});
    }
}

std::optional<PeopleCriteria> FinderForm::criteria()
{
    m_form->clearProblems();
    PeopleCriteria said;
    Problems problems;
    refuseUnreadable(problems);
    for (const auto& [criterion, kind] : {std::pair(C::Skill, QualificationKind::Skill),
                                          {C::Language, QualificationKind::Language},
                                          {C::Licence, QualificationKind::Licence}}) {
        for (const QString& token : tokens(criterion)) {
            if (AnyAbility any = abilitiesIn(token, kind); !any.empty())
                said.abilities.push_back(std::move(any));
        }
    }
    said.home = fieldOf(C::Home)->value().toString();
    if (const QString site = fieldOf(C::NearSite)->value().toString(); !site.isEmpty()) {
        const QString within = m_form->text(kWithin);
        said.nearTo = NearSite{site, within == u"community"_s  ? Nearness::SameCommunity
                                     : within == u"district"_s ? Nearness::SameDistrict
                                                               : Nearness::SameStreet};
    }
    readSpans(said, problems);
    said.shift = fieldOf(C::FitsShift)->value().toString();
    for (const QString& course : tokens(C::Trained))
        said.courses.push_back(course.split(u'|', Qt::SkipEmptyParts));
    if (const QString insured = fieldOf(C::Insured)->value().toString(); !insured.isEmpty())
        said.insured = insured == u"yes"_s;
    said.day = QDate::fromString(m_form->text(kDay), Qt::ISODate);
    said.teams = tokens(C::InTeam);
    said.senders = tokens(C::SentBy);
    said.sources = tokens(C::FromSource);
    said.sex = fromWord<Sex>(fieldOf(C::OfSex)->value().toString());
    readAge(said, problems);
    for (const QString& word : tokens(C::RealName)) {
        if (const auto state = fromFileWord<Verification>(word))
            said.realNames.push_back(*state);
    }
    said.neverServed = fieldOf(C::NeverServed)->value().toBool();
    said.notServedSince = QDate::fromString(fieldOf(C::NotServedSince)->value().toString(), Qt::ISODate);
    if (problems.empty())
        return said;
    showProblems(problems);
    return std::nullopt;
}

void FinderForm::show(const PeopleCriteria& c)
{
    const QSignalBlocker quiet(m_form);
    QStringList states, courses;
    for (const Verification v : c.realNames)
        states << fileWord(v);
    for (const QStringList& any : c.courses)
        courses << any.join(u'|');
    const bool isFree = c.free.from.isSet();
    const Span said = isFree ? c.free : c.rested;
    const Span span = said.from.isSet() ? said : m_proposed;
    const QString within = !c.nearTo                                     ? u"street"_s
                           : c.nearTo->within == Nearness::SameCommunity ? u"community"_s
                           : c.nearTo->within == Nearness::SameDistrict  ? u"district"_s
                                                                         : u"street"_s;
    m_form->setValues({{wordOf(C::Skill), tokensOf(c, QualificationKind::Skill)},
                       {wordOf(C::Language), tokensOf(c, QualificationKind::Language)},
                       {wordOf(C::Licence), tokensOf(c, QualificationKind::Licence)},
                       {wordOf(C::Home), c.home},
                       {wordOf(C::NearSite), c.nearTo ? c.nearTo->site : QString()},
                       {kWithin, within},
                       {kFrom, momentShown(span.from)},
                       {kTo, momentShown(span.to)},
                       {wordOf(C::Free), isFree},
                       {wordOf(C::Rested), c.rested.from.isSet()},
                       {wordOf(C::FitsShift), c.shift},
                       {wordOf(C::Trained), courses},
                       {wordOf(C::Insured), !c.insured   ? QString()
                                            : *c.insured ? u"yes"_s
                                                         : u"no"_s},
                       {kDay, c.day.toString(Qt::ISODate)},
                       {wordOf(C::InTeam), c.teams},
                       {wordOf(C::SentBy), c.senders},
                       {wordOf(C::FromSource), c.sources},
                       {wordOf(C::OfSex), c.sex ? wordOf(*c.sex) : QString()},
                       {wordOf(C::OfAge), ageShown(c)},
                       {wordOf(C::RealName), states},
                       {wordOf(C::NeverServed), c.neverServed},
                       {wordOf(C::NotServedSince), c.notServedSince.toString(Qt::ISODate)}});
    m_form->clearProblems();
    showCounts({});
}

void FinderForm::showCounts(const std::vector<CriterionCount>& counts)
{
    for (std::size_t i = 0; i < kPeopleCriteria; ++i) {
        if (Field* shown = fieldOf(static_cast<C>(i)))
            shown->setNote({});
    }
    for (const CriterionCount& count : counts) {
        if (Field* shown = fieldOf(count.criterion))
            shown->setNote(tr("%1 left; without it %2").arg(thousands(count.left), thousands(count.without)));
    }
}

bool FinderForm::showProblems(const Problems& problems)
{
    bool isAll = true;
    for (const Problem& p : problems) {
        Field* about = m_form->field(p.field);
        isAll = isAll && about != nullptr;
        if (about != nullptr)
            about->setProblem(p.text);
    }
    return isAll;
}

} // namespace redvest::ui
