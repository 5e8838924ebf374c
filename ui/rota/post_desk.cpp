// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rota/post_desk.h"

#include "core/usecases/workspace/setup.h"
#include "ui/desk/session.h"
#include "ui/parts/form/form.h"
#include "ui/parts/look/cards.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/look/theme.h"
#include "ui/rota/rota_words.h"

#include <QVBoxLayout>

#include <array>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<FieldChoice> choicesOf(const QStringList& names)
{
    std::vector<FieldChoice> choices;
    for (const QString& name : names)
        choices.push_back({name, name});
    return choices;
}

std::vector<FieldChoice> riskChoices()
{
    std::vector<FieldChoice> choices;
    for (const RiskClass risk : {RiskClass::None, RiskClass::Low, RiskClass::Medium, RiskClass::High})
        choices.push_back({wordOf(risk), riskName(risk)});
    return choices;
}

struct RequirementField
{
    const char16_t* name;
    RequirementKind kind;
};
constexpr std::array kRequirementFields{RequirementField{u"requirements", RequirementKind::Skill},
                                        RequirementField{u"languages", RequirementKind::Language},
                                        RequirementField{u"training", RequirementKind::Training},
                                        RequirementField{u"licences", RequirementKind::Licence}};

} // namespace

PostDesk::PostDesk(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_card(new SectionCard({}, this))
    , m_form(new Form(this))
    , m_strip(new MessageStrip(this))
{
    buildForm();
    m_card->addContent(m_form);
    m_card->setRightText(tr("Enter next field · Ctrl+Enter save and next · Ctrl+S save · Esc leave"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kMedium);
    column->addWidget(m_card);
    column->addWidget(m_strip);
    connect(m_form, &Form::saveRequested, this, [this] { save(false); });
    connect(m_form, &Form::saveAndNewRequested, this, [this] { save(true); });
    connect(m_form, &Form::cancelled, this, &PostDesk::closed);
    connect(m_form, &Form::edited, this, [this](const QString& name) {
        if (name == u"site")
            fillFromSite();
    });
}

void PostDesk::buildForm()
{
    const Workspace& ws = m_session.workspace();
    const auto names = [&](const char16_t* kind) { return choicesOf(terms(ws, QString::fromUtf16(kind))); };
    using K = FieldKind;
    m_form->addField({.name = u"name"_s, .label = tr("Post"), .required = true});
    m_form->addField({.name = u"category"_s,
                      .label = tr("Service"),
                      .kind = K::OpenChoice,
                      .required = true,
                      .keep = true,
                      .choices = names(u"category")});
    m_form->addField({.name = u"site"_s, .label = tr("Site"), .required = true, .keep = true});
    m_form->addField(
        {.name = u"division"_s, .label = tr("Street, community"), .kind = K::Division, .required = true, .keep = true});
    m_form->addField({.name = u"address"_s, .label = tr("Address"), .wide = true, .keep = true});
    m_form->addField({.name = u"risk"_s, .label = tr("Risk"), .kind = K::Choice, .choices = riskChoices()});
    m_form->addField({.name = u"kit"_s, .label = tr("Protection kit")});
    m_form->addSection(tr("What it asks of people"));
    m_form->addField({.name = u"requirements"_s, .label = tr("Skills"), .kind = K::Tokens, .choices = names(u"skill")});
    m_form->addField(
        {.name = u"languages"_s, .label = tr("Languages"), .kind = K::Tokens, .choices = names(u"language")});
    m_form->addField({.name = u"training"_s, .label = tr("Training"), .kind = K::Tokens});
    m_form->addField({.name = u"licences"_s, .label = tr("Licence"), .kind = K::Tokens, .choices = names(u"licence")});
    m_form->addSection(tr("For those who come"));
    m_form->addField({.name = u"contact"_s, .label = tr("Contact"), .keep = true});
    m_form->addField({.name = u"phone"_s, .label = tr("Phone"), .kind = K::Phone, .keep = true});
    m_form->addField({.name = u"duties"_s, .label = tr("Duties"), .kind = K::Text, .maxLength = 4000});
    m_form->addField({.name = u"how_to"_s, .label = tr("How to do it"), .kind = K::Text, .maxLength = 4000});
    m_form->addField(
        {.name = u"protection"_s, .label = tr("Own protection"), .kind = K::Text, .wide = true, .maxLength = 4000});
    m_form->setDivisions(divisionEntries(ws.divisions()));
}

void PostDesk::startNew()
{
    show(std::nullopt);
}

void PostDesk::edit(Id<Post> id)
{
    m_session.attempt([&] {
        if (const auto form = postForm(m_session.workspace(), id))
            show(form);
    });
}

void PostDesk::show(const std::optional<PostForm>& shown)
{
    m_shown = shown;
    m_session.attempt([&] { m_sites = siteRows(m_session.workspace(), {}); });
    m_card->setTitle(shown ? tr("Change a post") : tr("New post"));
    m_form->clearProblems();
    if (!shown)
        return m_form->startNew();
    const Post& p = shown->post;
    QVariantMap values{{u"name"_s, p.name},
                       {u"category"_s, p.category},
                       {u"site"_s, shown->site.name},
                       {u"division"_s, shown->site.division},
                       {u"address"_s, shown->site.address},
                       {u"risk"_s, wordOf(p.risk)},
                       {u"kit"_s, p.kit},
                       {u"contact"_s, p.contact},
                       {u"phone"_s, p.phone},
                       {u"duties"_s, p.duties},
                       {u"how_to"_s, p.howTo},
                       {u"protection"_s, p.protection}};
    for (const RequirementField& field : kRequirementFields) {
        QStringList names;
        for (const Requirement& r : shown->requirements) {
            if (r.kind == field.kind)
                names << r.name;
        }
        values.insert(QString::fromUtf16(field.name), names);
    }
    m_form->setValues(values);
    m_form->focusFirst();
}

/// A site known under one name only brings its place along.
void PostDesk::fillFromSite()
{
    const SiteRow* found = nullptr;
    for (const SiteRow& row : m_sites) {
        if (row.site.name != m_form->text(u"site"_s))
            continue;
        if (found != nullptr)
            return;
        found = &row;
    }
    m_form->setNote(u"site"_s, found ? tr("known: %1").arg(found->place) : QString(), true);
    if (found == nullptr || !m_form->text(u"division"_s).isEmpty())
        return;
    m_form->setValue(u"division"_s, found->site.division);
    m_form->setValue(u"address"_s, found->site.address);
}

PostForm PostDesk::typed() const
{
    PostForm form = m_shown.value_or(PostForm{});
    const auto text = [this](const QString& name) { return m_form->text(name); };
    // Another name or place is another site; what changes of the same one is a correction.
    if (m_shown && (text(u"site"_s) != m_shown->site.name || text(u"division"_s) != m_shown->site.division))
        form.site = Site{};
    form.site.name = text(u"site"_s);
    form.site.division = text(u"division"_s);
    form.site.address = text(u"address"_s);
    form.post.name = text(u"name"_s);
    form.post.category = text(u"category"_s);
    form.post.risk = fromWord<RiskClass>(text(u"risk"_s)).value_or(RiskClass::None);
    form.post.kit = text(u"kit"_s);
    form.post.contact = text(u"contact"_s);
    form.post.phone = text(u"phone"_s);
    form.post.duties = text(u"duties"_s);
    form.post.howTo = text(u"how_to"_s);
    form.post.protection = text(u"protection"_s);
    form.requirements.clear();
    for (const RequirementField& field : kRequirementFields) {
        for (const QString& name : m_form->value(QString::fromUtf16(field.name)).toStringList())
            form.requirements.push_back({{}, form.post.id, field.kind, name});
    }
    return form;
}

void PostDesk::save(bool next)
{
    const PostForm wanted = typed();
    const auto done = m_session.carryOut([&](Workspace& ws) { return savePost(ws, wanted, m_shown); }, *m_strip,
                                         tr("Saved: %1.").arg(wanted.post.name),
                                         [this](const Problems& problems) { m_form->setProblems(problems); });
    if (!done)
        return;
    m_form->setClean();
    Q_EMIT saved(done->post);
    if (next)
        startNew();
    else
        Q_EMIT closed();
}

} // namespace redvest::ui
