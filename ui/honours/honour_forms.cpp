// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/honours/honour_forms.h"

#include "core/report/letter.h"
#include "ui/parts/look/theme.h"
#include "ui/parts/paper/paper_dialog.h"
#include "ui/parts/reveal/person_picker.h"

#include <QComboBox>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

AwardDesk::AwardDesk(Session& session, QWidget* parent)
    : FormDesk(parent)
    , m_session(session)
    , m_fields(*form())
    , m_person(new PersonPicker(session, this))
{
    setObjectName(u"desk_award"_s);
    m_fields.add(field<&Honour::volunteer>({.label = tr("Person")}), m_person);
    m_numbers = form()->addField(
        {.name = u"others"_s, .label = tr("Document numbers of others"), .kind = FieldKind::Tokens, .wide = true});
    m_fields.add(field<&Honour::name>({.label = tr("Award"), .required = true, .keep = true}));
    m_fields.add(field<&Honour::issuer>({.label = tr("Given by"), .required = true, .keep = true}));
    m_fields.add(field<&Honour::day>({.label = tr("Day"), .required = true, .keep = true}));
    m_fields.add(field<&Honour::document>({.label = tr("Number of the document"), .keep = true}));
    m_fields.add(field<&Honour::note>({.label = tr("Note")}));
    connect(this, &FormDesk::saveRequested, this, &AwardDesk::save);
}

void AwardDesk::edit(const std::optional<HonourRow>& shown)
{
    m_shown = shown ? std::optional(shown->honour) : std::nullopt;
    setTitle(shown ? shown->honour.name : tr("New award"));
    form()->setToday(m_session.workspace().today());
    beginForm(shown.has_value());
    if (shown) {
        m_fields.show(shown->honour);
        m_person->setChoice(shown->honour.volunteer.text(), shown->name);
    }
    form()->setFieldVisible(*m_numbers, !shown.has_value());
    form()->setClean();
    opened(m_session, u"honours/award"_s, shown ? shown->honour.id.text() : QString());
    form()->focusFirst();
}

void AwardDesk::save(bool next)
{
    const Honour wanted = m_fields.typedOver(m_shown.value_or(Honour{}));
    const QStringList numbers = m_numbers->value().toStringList();
    const auto work = [&](Workspace& ws) -> Outcome<Edits<Honour>> {
        if (m_shown || numbers.isEmpty())
            return saveHonour(ws, m_shown, wanted);
        std::vector<Id<Volunteer>> chosen;
        if (!wanted.volunteer.isNull())
            chosen.push_back(wanted.volunteer);
        const auto people = withNumbers(ws, chosen, numbers);
        return people ? giveToMany(ws, *people, wanted) : Outcome<Edits<Honour>>(people.problems());
    };
    carryOut(m_session, work, tr("%1 saved.").arg(wanted.name),
             next ? std::function<void()>([this] { edit({}); }) : nullptr);
}

LetterDesk::LetterDesk(Session& session, QWidget* parent) : FormDesk(parent), m_session(session), m_fields(*form())
{
    setObjectName(u"desk_letters"_s);
    setTitle(tr("Letters of thanks"));
    m_people = form()->addField({.name = u"people"_s, .label = tr("People"), .wide = true});
    m_numbers = form()->addField(
        {.name = u"volunteer"_s, .label = tr("Document numbers of others"), .kind = FieldKind::Tokens, .wide = true});
    m_fields.add(
        field<&LetterWish::occasion>({.label = tr("Thanked for"), .required = true, .wide = true, .keep = true}));
    m_fields.add(field<&LetterWish::campaign>({.label = tr("Campaign"), .keep = true}));
    m_fields.add(field<&LetterWish::day>({.label = tr("Day"), .required = true, .keep = true}));
    form()->setButtonTexts(tr("Note and show  Ctrl+Enter"), tr("Note and close"));
    connect(this, &FormDesk::saveRequested, this, &LetterDesk::save);
}

void LetterDesk::ask(const std::vector<NamedId>& people, const std::vector<CampaignRow>& campaigns)
{
    m_ids = idsOfPeople(people);
    form()->setToday(m_session.workspace().today());
    form()->startNew();
    auto* choice = qobject_cast<QComboBox*>(m_fields.at<&LetterWish::campaign>().editor());
    choice->clear();
    choice->addItem(tr("(none)"), QString());
    for (const CampaignRow& row : campaigns) {
        if (!row.campaign.isArchived)
            choice->addItem(row.campaign.name, row.campaign.id.text());
    }
    m_fields.set<&LetterWish::day>(m_session.workspace().today());
    m_people->setDerived(namesOfPeople(people), {});
    form()->setClean();
    opened(m_session, u"honours/letters"_s, namesOfPeople(people));
    form()->focusFirst();
}

void LetterDesk::save()
{
    const LetterWish wish = m_fields.typedOver(LetterWish{});
    const QStringList numbers = m_numbers->value().toStringList();
    const auto work = [&](Workspace& ws) -> Outcome<NotedLetters> {
        const auto people = withNumbers(ws, m_ids, numbers);
        return people ? noteLetters(ws, *people, wish) : Outcome<NotedLetters>(people.problems());
    };
    const auto done = carryOut(m_session, work, tr("Letters noted. Print them from the window that opened."));
    if (done)
        showPaper(report::lettersDocument(done->letters), tr("Letters of thanks"), window());
}

} // namespace redvest::ui
