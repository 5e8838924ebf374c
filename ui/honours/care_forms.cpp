// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/honours/care_forms.h"

#include "ui/parts/form/term_choices.h"
#include "ui/parts/reveal/person_picker.h"

#include <QComboBox>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

CareDesk::CareDesk(Session& session, QWidget* parent)
    : FormDesk(parent)
    , m_session(session)
    , m_fields(*form())
    , m_person(new PersonPicker(session, this))
{
    setObjectName(u"desk_care"_s);
    m_fields.add(field<&CareEntry::volunteer>({.label = tr("Person"), .required = true}), m_person);
    m_fields.add(field<&CareEntry::day>({.label = tr("Day"), .required = true, .keep = true}));
    m_fields.add(
        field<&CareEntry::kind>({.label = tr("Kind"), .kind = FieldKind::OpenChoice, .required = true, .keep = true}));
    m_fields.add(field<&CareEntry::by>({.label = tr("By whom"), .keep = true}));
    m_fields.add(field<&CareEntry::given>({.label = tr("What was done"), .required = true, .wide = true}));
    new TermChoices(session, this, {{&m_fields.at<&CareEntry::kind>(), TermList::CareKind}}); // owned by the desk
    connect(this, &FormDesk::saveRequested, this, &CareDesk::save);
}

void CareDesk::edit(const std::optional<CareRow>& shown)
{
    m_shown = shown ? std::optional(shown->care) : std::nullopt;
    setTitle(shown ? shown->name : tr("New entry of the care log"));
    form()->setToday(m_session.workspace().today());
    beginForm(shown.has_value());
    if (shown) {
        m_fields.show(shown->care);
        m_person->setChoice(shown->care.volunteer.text(), shown->name);
    } else {
        m_fields.set<&CareEntry::day>(m_session.workspace().today());
    }
    form()->setClean();
    opened(m_session, u"honours/care"_s, shown ? shown->care.id.text() : QString());
    form()->focusFirst();
}

void CareDesk::save(bool next)
{
    const CareEntry wanted = m_fields.typedOver(m_shown.value_or(CareEntry{}));
    carryOut(
        m_session, [&](Workspace& ws) { return saveCare(ws, m_shown, wanted); }, tr("Saved."),
        next ? std::function<void()>([this] { edit({}); }) : nullptr);
}

StoryDesk::StoryDesk(Session& session, QWidget* parent)
    : FormDesk(parent)
    , m_session(session)
    , m_fields(*form())
    , m_person(new PersonPicker(session, this))
{
    setObjectName(u"desk_story"_s);
    m_fields.add(field<&Story::title>({.label = tr("Title"), .required = true, .wide = true}));
    m_fields.add(field<&Story::volunteer>({.label = tr("Person")}), m_person);
    m_fields.add(field<&Story::team>({.label = tr("Team")}));
    m_fields.add(field<&Story::day>({.label = tr("Day"), .required = true}));
    m_fields.add(field<&Story::consentOn>({.label = tr("Agreed to publish on")}));
    m_fields.add(field<&Story::consentWithdrawnOn>({.label = tr("Consent withdrawn on")}));
    m_fields.add(field<&Story::text>({.label = tr("Text"),
                                      .kind = FieldKind::Text,
                                      .required = true,
                                      .wide = true,
                                      .maxLength = int(kLongestStory)}));
    m_fields.at<&Story::consentOn>().setNote(tr("Without it the story stays in the office."));
    connect(this, &FormDesk::saveRequested, this, &StoryDesk::save);
}

void StoryDesk::edit(const std::optional<StoryRow>& shown, const std::vector<TeamRow>& teams)
{
    m_shown = shown ? std::optional(shown->story) : std::nullopt;
    setTitle(shown ? shown->story.title : tr("New story"));
    form()->setToday(m_session.workspace().today());
    form()->startNew();
    auto* choice = qobject_cast<QComboBox*>(m_fields.at<&Story::team>().editor());
    choice->clear();
    choice->addItem(tr("(none)"), QString());
    for (const TeamRow& row : teams) {
        if (!row.team.isArchived || (shown && row.team.id == shown->story.team))
            choice->addItem(row.team.name, row.team.id.text());
    }
    if (shown) {
        m_fields.show(shown->story);
        m_person->setChoice(shown->story.volunteer.text(), shown->name);
    } else {
        m_fields.set<&Story::day>(m_session.workspace().today());
    }
    form()->setClean();
    opened(m_session, u"honours/story"_s, shown ? shown->story.id.text() : QString());
    form()->focusFirst();
}

void StoryDesk::save(bool next)
{
    const Story wanted = m_fields.typedOver(m_shown.value_or(Story{}));
    const auto again = [this] {
        std::vector<TeamRow> teams;
        if (m_session.attempt([&] { teams = teamRows(m_session.workspace(), {}); }))
            edit({}, teams);
    };
    carryOut(
        m_session, [&](Workspace& ws) { return saveStory(ws, m_shown, wanted); }, tr("%1 saved.").arg(wanted.title),
        next ? std::function<void()>(again) : nullptr);
}

} // namespace redvest::ui
