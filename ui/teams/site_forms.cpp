// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/teams/site_forms.h"

#include "core/usecases/workspace/setup.h"
#include "ui/parts/form/choice_box.h"
#include "ui/parts/form/division_index.h"
#include "ui/parts/form/term_choices.h"

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

SiteDesk::SiteDesk(Session& session, QWidget* parent) : FormDesk(parent), m_session(session), m_fields(*form())
{
    setObjectName(u"desk_site"_s);
    const Workspace& ws = session.workspace();
    m_fields.add(field<&Site::name>({.label = tr("Name"), .required = true}));
    m_fields.add(field<&Site::kind>({.label = tr("Kind"),
                                     .kind = FieldKind::OpenChoice,
                                     .keep = true,
                                     .choices = choicesOf(terms(ws, u"site_kind"_s))}));
    m_fields.add(field<&Site::division>(
        {.label = tr("Street, community"), .kind = FieldKind::Division, .required = true, .keep = true}));
    m_fields.add(field<&Site::address>({.label = tr("Address"), .wide = true}));
    m_fields.add(field<&Site::contact>({.label = tr("Contact")}));
    m_fields.add(field<&Site::phone>({.label = tr("Phone"), .kind = FieldKind::Phone}));
    m_fields.at<&Site::kind>().setNote(tr("A hotline is a site with its number; its posts are who answers it."));
    form()->setDivisions(divisionEntries(ws.divisions(), ws.office().division));
    new TermChoices(session, this, {{&m_fields.at<&Site::kind>(), TermList::SiteKind}}); // owned by the desk
    connect(this, &FormDesk::saveRequested, this, &SiteDesk::save);
}

void SiteDesk::edit(const std::optional<Site>& shown)
{
    m_shown = shown;
    setTitle(shown ? shown->name : tr("New site"));
    beginForm(shown.has_value());
    if (shown)
        m_fields.show(*shown);
    form()->setClean();
    opened(m_session, u"teams/site"_s, shown ? shown->id.text() : QString());
    form()->focusFirst();
}

void SiteDesk::save(bool next)
{
    const Site wanted = m_fields.typedOver(m_shown.value_or(Site{}));
    carryOut(
        m_session, [&](Workspace& ws) { return saveSite(ws, m_shown, wanted); }, tr("%1 saved.").arg(wanted.name),
        next ? std::function<void()>([this] { edit({}); }) : nullptr);
}

} // namespace redvest::ui
