// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/honours/star_forms.h"

#include "ui/honours/people_typed.h"
#include "ui/parts/look/theme.h"

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<FieldChoice> levelChoices()
{
    std::vector<FieldChoice> choices{{u"0"_s, StarDesk::tr("As the hours of each give")}};
    for (int level = 1; level <= kStarCount; ++level)
        choices.push_back({QString::number(level), starName(level)});
    return choices;
}

std::vector<NamedId> namedIn(const std::vector<StarRow>& rows)
{
    std::vector<NamedId> people;
    for (const StarRow& row : rows)
        people.push_back({row.volunteer, row.name});
    return people;
}

} // namespace

StarDesk::StarDesk(Session& session, QWidget* parent) : FormDesk(parent), m_session(session), m_fields(*form())
{
    setObjectName(u"desk_stars"_s);
    setTitle(tr("Grant star levels"));
    m_people = form()->addField({.name = u"people"_s, .label = tr("People"), .wide = true});
    m_numbers = form()->addField(
        {.name = u"volunteer"_s, .label = tr("Document numbers of others"), .kind = FieldKind::Tokens, .wide = true});
    m_fields.add(field<&StarGrant::level>(
        {.label = tr("Star level"), .kind = FieldKind::Choice, .required = true, .choices = levelChoices()}));
    m_fields.add(field<&StarGrant::day>({.label = tr("Granted on"), .required = true, .keep = true}));
    m_fields.add(field<&StarGrant::issuer>({.label = tr("Given by"), .keep = true}));
    m_fields.add(field<&StarGrant::document>({.label = tr("Number of the document"), .keep = true}));
    m_reason = form()->addField({.name = u"reason"_s, .label = tr("Why above the hours"), .wide = true});
    form()->setButtonTexts(tr("Grant  Ctrl+Enter"), tr("Grant and close"));
    connect(this, &FormDesk::saveRequested, this, &StarDesk::save);
}

void StarDesk::ask(const std::vector<StarRow>& rows)
{
    const std::vector<NamedId> people = namedIn(rows);
    m_ids = idsOfPeople(people);
    form()->setToday(m_session.workspace().today());
    form()->startNew();
    m_fields.set<&StarGrant::level>(0);
    m_fields.set<&StarGrant::day>(m_session.workspace().today());
    m_fields.set<&StarGrant::issuer>(m_session.workspace().office().name);
    m_people->setDerived(namesOfPeople(people), {});
    form()->setClean();
    opened(m_session, u"honours/stars"_s, namesOfPeople(people));
    form()->focusFirst();
}

void StarDesk::save()
{
    const StarGrant grant = m_fields.typedOver(StarGrant{});
    const QString reason = m_reason->value().toString();
    const QStringList numbers = m_numbers->value().toStringList();
    const auto work = [&](Workspace& ws) -> Outcome<Edits<Honour>> {
        const auto people = withNumbers(ws, m_ids, numbers);
        return people ? grantStars(ws, *people, grant, reason) : Outcome<Edits<Honour>>(people.problems());
    };
    carryOut(m_session, work, tr("Star levels granted."));
}

StarEndDesk::StarEndDesk(Session& session, QWidget* parent) : FormDesk(parent), m_session(session)
{
    setObjectName(u"desk_star_end"_s);
    setTitle(tr("Take star levels back"));
    m_people = form()->addField({.name = u"volunteer"_s, .label = tr("People"), .wide = true});
    m_reason = form()->addField({.name = u"reason"_s, .label = tr("Reason"), .required = true, .wide = true});
    form()->setButtonTexts(tr("Revoke  Ctrl+Enter"), tr("Revoke and close"));
    connect(this, &FormDesk::saveRequested, this, &StarEndDesk::save);
}

void StarEndDesk::ask(const std::vector<StarRow>& rows)
{
    const std::vector<NamedId> people = namedIn(rows);
    m_ids = idsOfPeople(people);
    form()->startNew();
    m_people->setDerived(namesOfPeople(people), {});
    form()->setClean();
    opened(m_session, u"honours/star_end"_s, namesOfPeople(people));
    form()->focusFirst();
}

void StarEndDesk::save()
{
    const QString reason = m_reason->value().toString();
    carryOut(
        m_session, [&](Workspace& ws) { return revokeStars(ws, m_ids, reason); },
        tr("%1 star levels taken back.").arg(thousands(qint64(m_ids.size()))));
}

} // namespace redvest::ui
