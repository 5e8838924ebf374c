// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rota/post_desk.h"

#include "core/domain/requirements.h"
#include "core/domain/search_text.h"
#include "core/usecases/rota/campaigns.h"
#include "core/usecases/rota/unfit_posts.h"
#include "core/usecases/workspace/setup.h"
#include "ui/desk/session.h"
#include "ui/parts/form/choice_box.h"
#include "ui/parts/form/form.h"
#include "ui/parts/form/picker.h"
#include "ui/parts/form/term_choices.h"
#include "ui/parts/form/unfit_question.h"
#include "ui/rota/post_choices.h"

#include <algorithm>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

template <auto Member>
BoundField<PostForm> post(FieldSpec spec)
{
    return field<&PostForm::post, Member>(std::move(spec));
}

template <auto Member>
BoundField<PostForm> site(FieldSpec spec)
{
    return field<&PostForm::site, Member>(std::move(spec));
}

/// What is asked of people of one kind; the other kinds stay as they are.
BoundField<PostForm> asked(RequirementKind kind, FieldSpec spec)
{
    spec.kind = FieldKind::Tokens;
    const auto shown = [kind](const PostForm& form) { return QVariant(requirementTexts(form.requirements, kind)); };
    const auto read = [kind](const QVariant& typed, PostForm& form) {
        std::erase_if(form.requirements, [kind](const Requirement& r) { return r.kind == kind; });
        for (const QString& text : typed.toStringList())
            form.requirements.push_back(requirementSaid(form.post.id, kind, text));
    };
    return computedField<PostForm>(std::move(spec), shown, read);
}

} // namespace

PostDesk::PostDesk(Session& session, QWidget* parent)
    : FormDesk(parent)
    , m_session(session)
    , m_fields(*form())
    , m_campaign(new Picker(
          [this](const QString& typed, int limit) {
              std::vector<PickerOffer> found;
              const QStringList words = searchWords(typed);
              for (const Campaign& c : m_campaigns) {
                  if (int(found.size()) < limit && !c.isArchived && hasWords(namesSearchText({c.name}), words))
                      found.push_back({c.id.text(), c.name, {}});
              }
              return found;
          },
          this))
    , m_knownSites(new StoreReading(session, this, {u"site"_s, u"division"_s}))
    , m_knownTemplates(new StoreReading(session, this, {u"post_template"_s}))
{
    m_campaign->showOpener();
    buildForm();
    m_knownSites->answer<std::vector<SiteRow>>(
        []() -> std::function<std::vector<SiteRow>(const Workspace&)> {
            return [](const Workspace& ws) { return siteRows(ws, {}); };
        },
        [this](std::vector<SiteRow> sites) { m_sites = std::move(sites); });
    m_knownTemplates->answer<std::vector<PostTemplate>>(
        []() -> std::function<std::vector<PostTemplate>(const Workspace&)> {
            return [](const Workspace& ws) { return postTemplates(ws); };
        },
        [this](const std::vector<PostTemplate>& templates) { showTemplates(templates); });
    connect(this, &FormDesk::saveRequested, this, &PostDesk::save);
}

void PostDesk::buildForm()
{
    const Workspace& ws = m_session.workspace();
    const auto names = [&](const char16_t* kind) { return choicesOf(terms(ws, QString::fromUtf16(kind))); };
    addPlace(names(u"category"));
    form()->addSection(tr("What it asks of people"));
    m_fields.add(asked(RequirementKind::Skill, {.name = u"requirements"_s,
                                                .label = tr("Skills"),
                                                .choices = names(u"skill"),
                                                .placeholder = tr("Name and least level: 急救 中级"),
                                                .levels = skillLevels()}));
    m_fields.add(asked(RequirementKind::Language, {.name = u"languages"_s,
                                                   .label = tr("Languages"),
                                                   .choices = names(u"language"),
                                                   .placeholder = tr("Name and least level: 英语 流利"),
                                                   .levels = languageLevels()}));
    m_fields.add(asked(RequirementKind::Training, {.name = u"training"_s, .label = tr("Training")}));
    m_fields.add(
        asked(RequirementKind::Licence, {.name = u"licences"_s, .label = tr("Licence"), .choices = names(u"licence")}));
    m_fields.add(
        ageField<&PostForm::post, &Post::leastAge>({.label = tr("Youngest age"), .placeholder = tr("Years, from 16")}));
    m_fields.add(ageField<&PostForm::post, &Post::mostAge>({.label = tr("Oldest age"), .placeholder = tr("Years")}));
    m_fields.add(post<&Post::needsAgreement>(
        {.label = tr("Agreement"), .placeholder = tr("Only who has signed a written agreement")}));
    m_fields.add(post<&Post::campaign>({.label = tr("Campaign"), .keep = true}), m_campaign);
    form()->addSection(tr("For those who come"));
    m_fields.add(post<&Post::contact>({.label = tr("Contact"), .keep = true}));
    m_fields.add(post<&Post::phone>({.label = tr("Phone"), .kind = FieldKind::Phone, .keep = true}));
    m_fields.add(post<&Post::duties>({.label = tr("Duties"), .kind = FieldKind::Text, .maxLength = 4000}));
    m_fields.add(post<&Post::howTo>({.label = tr("How to do it"), .kind = FieldKind::Text, .maxLength = 4000}));
    m_fields.add(post<&Post::protection>(
        {.label = tr("Own protection"), .kind = FieldKind::Text, .wide = true, .maxLength = 4000}));
    form()->shareDivisions(divisionsOf(m_session));
    new TermChoices(m_session, this, // owned by the desk
                    {{&m_fields.at<&PostForm::post, &Post::category>(), TermList::Category},
                     {form()->field(u"requirements"_s), TermList::Skill},
                     {form()->field(u"languages"_s), TermList::Language},
                     {form()->field(u"licences"_s), TermList::Licence}});
}

void PostDesk::addPlace(std::vector<FieldChoice> categories)
{
    m_fields.add(post<&Post::name>({.label = tr("Post"), .required = true}));
    m_fields.add(post<&Post::category>({.label = tr("Service"),
                                        .kind = FieldKind::OpenChoice,
                                        .required = true,
                                        .keep = true,
                                        .choices = std::move(categories)}));
    Field* name =
        m_fields.add(site<&Site::name>({.name = u"site"_s, .label = tr("Site"), .required = true, .keep = true}));
    connect(name, &Field::edited, this, &PostDesk::fillFromSite);
    m_fields.add(site<&Site::division>(
        {.label = tr("Street, community"), .kind = FieldKind::Division, .required = true, .keep = true}));
    m_fields.add(site<&Site::address>({.label = tr("Address"), .wide = true, .keep = true}));
    m_fields.add(post<&Post::risk>({.label = tr("Risk"), .choices = riskChoices()}));
    m_fields.add(post<&Post::kit>({.label = tr("Protection kit")}));
    m_fields.add(post<&Post::isInSuit>(
        {.label = tr("Protective suit"), .placeholder = tr("The work is done in protective suit")}));
    addTemplate();
}

/// No part of the post: it only fills in what is empty.
void PostDesk::addTemplate()
{
    FieldSpec spec{.name = u"template"_s,
                   .label = tr("Fill in by a template"),
                   .kind = FieldKind::OpenChoice,
                   .wide = true,
                   .aside = true};
    m_template = m_fields.add(computedField<PostForm>(
        std::move(spec), [](const PostForm&) { return QVariant(QString()); }, [](const QVariant&, PostForm&) {}));
    connect(m_template, &Field::edited, this, &PostDesk::fillFromTemplate);
    connect(m_template, &Field::committed, this, &PostDesk::fillFromTemplate);
}

void PostDesk::showTemplates(const std::vector<PostTemplate>& templates)
{
    m_templates.clear();
    QStringList names;
    for (const PostTemplate& known : templates) {
        if (known.isArchived)
            continue;
        m_templates.push_back(known);
        names << known.name;
    }
    m_template->setChoices(choicesOf(names));
}

void PostDesk::fillFromTemplate()
{
    const QString name = m_template->value().toString().trimmed();
    const auto known =
        std::find_if(m_templates.begin(), m_templates.end(), [&](const PostTemplate& t) { return t.name == name; });
    if (name.isEmpty() || known == m_templates.end())
        return;
    PostForm filled = typed();
    if (!m_session.attempt([&] { filled = filledBy(m_session.workspace(), *known, filled); }))
        return;
    m_fields.set<&PostForm::post, &Post::name>(filled.post.name);
    m_fields.set<&PostForm::post, &Post::category>(filled.post.category);
    m_fields.set<&PostForm::post, &Post::risk>(filled.post.risk);
    m_fields.set<&PostForm::post, &Post::kit>(filled.post.kit);
    m_fields.set<&PostForm::post, &Post::isInSuit>(filled.post.isInSuit);
    m_fields.set<&PostForm::post, &Post::duties>(filled.post.duties);
    m_fields.set<&PostForm::post, &Post::howTo>(filled.post.howTo);
    m_fields.set<&PostForm::post, &Post::protection>(filled.post.protection);
    m_fields.at<&PostForm::post, &Post::leastAge>().setValue(
        filled.post.leastAge > 0 ? QString::number(filled.post.leastAge) : QString());
    m_fields.at<&PostForm::post, &Post::mostAge>().setValue(
        filled.post.mostAge > 0 ? QString::number(filled.post.mostAge) : QString());
    m_fields.set<&PostForm::post, &Post::needsAgreement>(filled.post.needsAgreement);
    for (const auto& [part, kind] :
         {std::pair(u"requirements"_s, RequirementKind::Skill), std::pair(u"languages"_s, RequirementKind::Language),
          std::pair(u"training"_s, RequirementKind::Training), std::pair(u"licences"_s, RequirementKind::Licence)})
        form()->field(part)->setValue(requirementTexts(filled.requirements, kind));
    m_template->setNote(tr("filled in what was empty; what was typed stays"), true);
}

void PostDesk::startNew()
{
    show(std::nullopt);
}

void PostDesk::edit(Id<Post> id)
{
    m_session.attempt([&] {
        if (const auto found = postForm(m_session.workspace(), id))
            show(found);
    });
}

void PostDesk::show(const std::optional<PostForm>& shown)
{
    m_shown = shown;
    setTitle(shown ? tr("Change a post") : tr("New post"));
    form()->clearProblems();
    form()->startNew();
    m_session.attempt([&] { m_campaigns = campaignsByName(m_session.workspace()); });
    if (shown) {
        m_fields.show(*shown);
        const auto known = std::find_if(m_campaigns.begin(), m_campaigns.end(),
                                        [&](const Campaign& c) { return c.id == shown->post.campaign; });
        m_campaign->setChoice(shown->post.campaign.text(), known == m_campaigns.end() ? QString() : known->name);
        form()->setClean();
    }
    opened(m_session, u"rota/post"_s, shown ? shown->post.id.text() : QString());
    form()->focusFirst();
}

/// A site known under one name only brings its place along.
void PostDesk::fillFromSite()
{
    const Site entered = m_fields.typedOver({}).site;
    const SiteRow* found = nullptr;
    for (const SiteRow& row : m_sites) {
        if (row.site.name != entered.name)
            continue;
        if (found != nullptr)
            return;
        found = &row;
    }
    m_fields.at<&PostForm::site, &Site::name>().setNote(found ? tr("known: %1").arg(found->place) : QString(), true);
    if (found == nullptr || !entered.division.isEmpty())
        return;
    m_fields.set<&PostForm::site, &Site::division>(found->site.division);
    m_fields.set<&PostForm::site, &Site::address>(found->site.address);
}

PostForm PostDesk::typed() const
{
    PostForm form = m_fields.typedOver(m_shown.value_or(PostForm{}));
    // Another name or place is another site; what changes of the same one is a correction.
    if (m_shown && (form.site.name != m_shown->site.name || form.site.division != m_shown->site.division)) {
        Site another;
        another.name = form.site.name;
        another.division = form.site.division;
        another.address = form.site.address;
        form.site = another;
    }
    return form;
}

void PostDesk::save(bool next)
{
    const PostForm wanted = typed();
    std::vector<UnfitSeat> unfit;
    if (!m_shown || m_session.attempt([&] { unfit = unfitIfAsked(m_session.workspace(), wanted); }))
        askOfUnfit(this, unfit, [this, wanted, next, shown = m_shown] { saveAs(wanted, shown, next); });
}

void PostDesk::saveAs(const PostForm& wanted, const std::optional<PostForm>& shown, bool next)
{
    const auto said = [&wanted](const PostSaved& saved) {
        QStringList lines{tr("Saved: %1.").arg(wanted.post.name)};
        for (const Problem& note : saved.notes)
            lines << note.text;
        return lines.join(u' ');
    };
    const auto done = carryOut(
        m_session, [&](Workspace& ws) { return savePost(ws, wanted, shown); }, said,
        next ? std::function<void()>([this] { startNew(); }) : nullptr);
    if (done)
        Q_EMIT saved(done->post);
}

} // namespace redvest::ui
