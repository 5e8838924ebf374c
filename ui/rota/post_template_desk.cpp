// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rota/post_template_desk.h"

#include "core/usecases/workspace/setup.h"
#include "ui/parts/form/choice_box.h"
#include "ui/parts/form/form.h"
#include "ui/parts/form/term_choices.h"
#include "ui/rota/post_choices.h"

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kLongestText = 4000;

/// Names that the template holds as one text.
template <auto Member>
BoundField<PostTemplate> names(FieldSpec spec)
{
    spec.kind = FieldKind::Tokens;
    return field<Member>(
        std::move(spec), [](const QString& held) { return QVariant(held.split(u'、', Qt::SkipEmptyParts)); },
        [](const QVariant& typed, QString& held) { held = typed.toStringList().join(u'、'); });
}

template <auto Member>
BoundField<PostTemplate> text(const QString& label)
{
    return field<Member>({.label = label, .kind = FieldKind::Text, .wide = true, .maxLength = kLongestText});
}

} // namespace

PostTemplateDesk::PostTemplateDesk(Session& session, QWidget* parent)
    : FormDesk(parent)
    , m_session(session)
    , m_fields(*form())
{
    setObjectName(u"desk_post_template"_s);
    buildForm();
    connect(this, &FormDesk::saveRequested, this, &PostTemplateDesk::save);
}

void PostTemplateDesk::buildForm()
{
    m_fields.add(field<&PostTemplate::name>({.label = tr("Template"), .required = true}));
    m_fields.add(field<&PostTemplate::category>({.label = tr("Service"),
                                                 .kind = FieldKind::OpenChoice,
                                                 .required = true,
                                                 .choices = choicesOf(terms(m_session.workspace(), u"category"_s))}));
    m_fields.add(field<&PostTemplate::risk>({.label = tr("Risk"), .choices = riskChoices()}));
    m_fields.add(field<&PostTemplate::kit>({.label = tr("Protection kit")}));
    m_fields.add(field<&PostTemplate::isInSuit>(
        {.label = tr("Protective suit"), .placeholder = tr("The work is done in protective suit")}));
    addAsked();
    form()->addSection(tr("For those who come"));
    m_fields.add(text<&PostTemplate::duties>(tr("Duties")));
    m_fields.add(text<&PostTemplate::howTo>(tr("How to do it")));
    m_fields.add(text<&PostTemplate::protection>(tr("Own protection")));
    new TermChoices(m_session, this, // owned by the desk
                    {{&m_fields.at<&PostTemplate::category>(), TermList::Category},
                     {&m_fields.at<&PostTemplate::skills>(), TermList::Skill},
                     {&m_fields.at<&PostTemplate::languages>(), TermList::Language},
                     {&m_fields.at<&PostTemplate::licences>(), TermList::Licence}});
}

void PostTemplateDesk::addAsked()
{
    const auto known = [this](const QString& kind) { return choicesOf(terms(m_session.workspace(), kind)); };
    form()->addSection(tr("What it asks of people"));
    m_fields.add(names<&PostTemplate::skills>({.label = tr("Skills"),
                                               .choices = known(u"skill"_s),
                                               .placeholder = tr("Name and least level: 急救 中级"),
                                               .levels = skillLevels()}));
    m_fields.add(names<&PostTemplate::languages>({.label = tr("Languages"),
                                                  .choices = known(u"language"_s),
                                                  .placeholder = tr("Name and least level: 英语 流利"),
                                                  .levels = languageLevels()}));
    m_fields.add(names<&PostTemplate::courses>({.label = tr("Training")}));
    m_fields.add(names<&PostTemplate::licences>({.label = tr("Licence"), .choices = known(u"licence"_s)}));
    m_fields.add(ageField<&PostTemplate::leastAge>({.label = tr("Youngest age"), .placeholder = tr("Years, from 16")}));
    m_fields.add(ageField<&PostTemplate::mostAge>({.label = tr("Oldest age"), .placeholder = tr("Years")}));
    m_fields.add(field<&PostTemplate::needsAgreement>(
        {.label = tr("Agreement"), .placeholder = tr("Only who has signed a written agreement")}));
}

void PostTemplateDesk::edit(const std::optional<PostTemplate>& shown)
{
    m_shown = shown;
    setTitle(shown ? shown->name : tr("New template of posts"));
    beginForm(shown.has_value());
    if (shown)
        m_fields.show(*shown);
    form()->setClean();
    opened(m_session, u"rota/post_template"_s, shown ? shown->id.text() : QString());
    form()->focusFirst();
}

void PostTemplateDesk::save(bool next)
{
    const PostTemplate wanted = m_fields.typedOver(m_shown.value_or(PostTemplate{}));
    carryOut(
        m_session, [&](Workspace& ws) { return savePostTemplate(ws, m_shown, wanted); },
        tr("%1 saved.").arg(wanted.name), next ? std::function<void()>([this] { edit({}); }) : nullptr);
}

} // namespace redvest::ui
