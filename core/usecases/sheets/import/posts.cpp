// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/domain/requirements.h"
#include "core/domain/when.h"
#include "core/storage/schema/rota.h"
#include "core/storage/schema/training.h"
#include "core/usecases/rota/rota_checks.h"
#include "core/usecases/sheets/import/named_records.h"
#include "core/usecases/sheets/import/new_words.h"
#include "core/usecases/supplies/ledger_rules.h"
#include "core/usecases/training/course_rules.h"

#include <utility>

namespace redvest::intake {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Null where none is called so.
const Requirement* nameIn(const std::vector<Requirement>& all, const QString& name)
{
    const auto at = std::find_if(all.begin(), all.end(), [&](const Requirement& r) { return r.name == name; });
    return at == all.end() ? nullptr : &*at;
}

struct Asked
{
    RequirementKind kind;
    std::vector<Requirement> all;
};

/// What the cell says of that kind, each name once.
Asked askedIn(SheetRow& row, RequirementKind kind, SheetField field)
{
    Asked asked{kind, {}};
    for (const QString& text : row.list(field)) {
        const Requirement said = requirementSaid({}, kind, text);
        if (!said.name.isEmpty() && !nameIn(asked.all, said.name))
            asked.all.push_back(said);
    }
    return asked;
}

class PostRules final : public Rules
{
public:
    explicit PostRules(Known& known)
        : m_places(known.context().ws)
        , m_rota(known.rota())
        , m_requirements(known.requirements())
        , m_courses(known.context().reader.all(storage::courseTable()))
        , m_campaigns(known.context().reader, storage::campaignTable())
        , m_words(known.context().reader)
        , m_newWords(m_words, NewWords::Take) // a post that asked for less would be filled by whoever
    {}
    QString read(SheetRow&) override;
    RowResult store(SheetRow&, Sink&) override;
    std::vector<RowProblem> finish() override;

private:
    void noteNewWords(SheetRow&);
    /// Nothing when the site is new; notes ambiguous_site.
    std::optional<std::size_t> findSite(SheetRow&) const;
    /// Notes that the site, or the post itself, is archived.
    void judgeArchived(SheetRow&) const;
    /// Notes courses it is to ask for anew that are archived or not there.
    void judgeCourses(SheetRow&) const;
    /// Notes age_range of what the post would ask for with what is known of it.
    void judgeAges(SheetRow&) const;
    /// Of the post the row means; "" where it is new.
    [[nodiscard]] QString phoneKnown() const;
    /// Age range, written agreement, campaign. Notes age_range, unknown_word, unknown_campaign, archived.
    void readLimits(SheetRow&);
    std::size_t storeSite(Sink&);
    bool storeRequirements(Id<Post>, Sink&);
    [[nodiscard]] Post merged(const Post& before) const;

    Places m_places;
    RotaIndex& m_rota;
    QMultiHash<Id<Post>, Requirement>& m_requirements;
    std::vector<Course> m_courses;
    NamedRecords<Campaign> m_campaigns;
    AbilityWords m_words;
    AskedWords m_newWords;

    std::optional<std::size_t> m_knownSite;
    Site m_saidSite;
    Post m_said;
    std::optional<RiskClass> m_saidRisk;
    std::optional<bool> m_saidSuit;
    std::optional<bool> m_saidAgreement;
    std::vector<Asked> m_asked;
};

std::optional<std::size_t> PostRules::findSite(SheetRow& row) const
{
    const auto found = m_rota.sitesNamed(m_saidSite.name, m_saidSite.division);
    if (found.size() > 1)
        row.refuse(
            SheetField::Site, u"ambiguous_site",
            QCoreApplication::translate("Import", "There are several places called \"%1\" here. Fill in 所属社区.")
                .arg(m_saidSite.name));
    return found.size() == 1 ? std::optional(found[0]) : std::nullopt;
}

QString PostRules::phoneKnown() const
{
    const auto known = m_knownSite ? m_rota.postAt(m_rota.site(*m_knownSite).id, m_said.name) : std::nullopt;
    return known ? m_rota.post(*known).phone : QString();
}

QString PostRules::read(SheetRow& row)
{
    m_said = {};
    m_saidSite = {};
    m_saidSite.name = row.name(SheetField::Site);
    m_saidSite.division = m_places.resolve(row, SheetField::Street, SheetField::Community);
    m_said.name = row.name(SheetField::Post);
    m_said.category = row.text(SheetField::Category);
    m_said.contact = row.prose(SheetField::Contact);
    m_saidRisk = row.word<RiskClass>(SheetField::Risk);
    m_said.kit = row.prose(SheetField::Kit);
    m_said.duties = row.prose(SheetField::Duties);
    m_said.howTo = row.prose(SheetField::HowTo);
    m_said.protection = row.prose(SheetField::Protection);
    m_saidSuit.reset();
    if (row.isUsable(SheetField::InSuit)) {
        if (const auto said = parseYesNo(row.text(SheetField::InSuit)))
            m_saidSuit = *said;
        else
            row.refuse(SheetField::InSuit, said.problems());
    }
    m_asked = {askedIn(row, RequirementKind::Skill, SheetField::Skills),
               askedIn(row, RequirementKind::Language, SheetField::Languages),
               askedIn(row, RequirementKind::Training, SheetField::Trainings),
               askedIn(row, RequirementKind::Licence, SheetField::Licences)};
    readLimits(row);
    m_knownSite.reset();
    if (row.isGood())
        m_knownSite = findSite(row);
    m_said.phone = row.phone(SheetField::Phone, phoneKnown()).value_or(QString());
    if (!row.isGood())
        return {};
    judgeArchived(row);
    judgeCourses(row);
    judgeAges(row);
    const QString place = m_knownSite ? m_rota.site(*m_knownSite).id.text() : m_saidSite.division;
    return normalised(m_saidSite.name) + u'\x1f' + place + u'\x1f' + normalised(m_said.name);
}

void PostRules::readLimits(SheetRow& row)
{
    m_said.leastAge = int(row.count(SheetField::LeastAge).value_or(0));
    m_said.mostAge = int(row.count(SheetField::MostAge).value_or(0));
    for (const Problem& problem : ageProblems(m_said.leastAge, m_said.mostAge))
        row.refuse(problem.field == u"least_age"_s ? SheetField::LeastAge : SheetField::MostAge, Problems{problem});
    const QString agreed = row.text(SheetField::Agreement);
    m_saidAgreement = agreed.isEmpty() ? std::nullopt : std::optional(agreed == u"是"_s);
    if (!agreed.isEmpty() && agreed != u"是"_s && agreed != u"否"_s)
        row.refuse(SheetField::Agreement, u"unknown_word",
                   QCoreApplication::translate("Import", "\"%1\" is not known here. Write one of: %2.")
                       .arg(agreed.left(40), u"是、否"_s));
    const QString campaign = row.name(SheetField::Campaign);
    if (campaign.isEmpty() || m_campaigns.refuseArchived(row, SheetField::Campaign, campaign))
        return;
    if (const Campaign* known = m_campaigns.find(campaign))
        m_said.campaign = known->id;
    else
        row.warn(SheetField::Campaign, u"unknown_campaign",
                 QCoreApplication::translate("Import", "There is no campaign called %1: the post is taken without it. "
                                                       "Enter the campaign and import the list again.")
                     .arg(campaign.left(40)));
}

void PostRules::judgeArchived(SheetRow& row) const
{
    if (!m_knownSite)
        return;
    const Site& site = m_rota.site(*m_knownSite);
    if (site.isArchived)
        return row.refuse(SheetField::Site, Problems{archivedProblem(u"site"_s, site.name)});
    const auto known = m_rota.postAt(site.id, m_said.name);
    if (known && m_rota.post(*known).isArchived)
        row.refuse(SheetField::Post, Problems{archivedProblem(u"post"_s, m_said.name)});
}

void PostRules::judgeCourses(SheetRow& row) const
{
    const auto at = m_knownSite ? m_rota.postAt(m_rota.site(*m_knownSite).id, m_said.name) : std::nullopt;
    const QList<Requirement> known = at ? m_requirements.values(m_rota.post(*at).id) : QList<Requirement>{};
    for (const QString& name : row.list(SheetField::Trainings)) {
        const bool isKept = std::any_of(known.begin(), known.end(), [&](const Requirement& r) {
            return r.kind == RequirementKind::Training && isSameName(r.name, name);
        });
        const auto why = isKept ? std::nullopt : whyNotAskedFor(m_courses, name);
        if (why && why->code == u"archived")
            row.refuse(SheetField::Trainings, Problems{*why});
        else if (why)
            row.warn(SheetField::Trainings, *why);
    }
}

void PostRules::judgeAges(SheetRow& row) const
{
    const auto known = m_knownSite ? m_rota.postAt(m_rota.site(*m_knownSite).id, m_said.name) : std::nullopt;
    if (!known || (m_said.leastAge == 0 && m_said.mostAge == 0))
        return;
    const Post wanted = merged(m_rota.post(*known));
    for (const Problem& problem : ageProblems(wanted.leastAge, wanted.mostAge))
        row.refuse(m_said.mostAge > 0 ? SheetField::MostAge : SheetField::LeastAge, Problems{problem});
}

std::size_t PostRules::storeSite(Sink& sink)
{
    if (!m_knownSite) {
        m_saidSite.id = Id<Site>::make();
        m_saidSite.contact = m_said.contact;
        m_saidSite.phone = m_said.phone;
        sink.add(storage::siteTable(), m_saidSite);
        return m_rota.add(m_saidSite);
    }
    Site site = m_rota.site(*m_knownSite);
    if (!isWithin(site.division, m_saidSite.division)) {
        site.division = m_saidSite.division; // the community where only the street was known
        sink.put(storage::siteTable(), site);
        m_rota.replace(*m_knownSite, site);
    }
    return *m_knownSite;
}

Post PostRules::merged(const Post& before) const
{
    Post p = before;
    overwrite(p.category, m_said.category);
    overwrite(p.contact, m_said.contact);
    overwrite(p.phone, m_said.phone);
    overwrite(p.risk, m_saidRisk);
    overwrite(p.kit, m_said.kit);
    overwrite(p.duties, m_said.duties);
    overwrite(p.howTo, m_said.howTo);
    overwrite(p.protection, m_said.protection);
    overwrite(p.isInSuit, m_saidSuit);
    if (m_said.leastAge > 0)
        p.leastAge = m_said.leastAge;
    if (m_said.mostAge > 0)
        p.mostAge = m_said.mostAge;
    overwrite(p.needsAgreement, m_saidAgreement);
    if (!m_said.campaign.isNull())
        p.campaign = m_said.campaign;
    return p;
}

/// A filled cell says all that is asked for of its kind.
bool PostRules::storeRequirements(Id<Post> post, Sink& sink)
{
    bool isChanged = false;
    const QList<Requirement> known = m_requirements.values(post);
    for (const Asked& asked : m_asked) {
        if (asked.all.empty())
            continue;
        std::vector<Requirement> have;
        for (const Requirement& r : known) {
            if (r.kind != asked.kind)
                continue;
            const Requirement* said = nameIn(asked.all, r.name);
            if (said != nullptr && said->level == r.level) {
                have.push_back(r);
                continue;
            }
            if (said == nullptr)
                sink.remove(storage::requirementTable(), r.id.text());
            m_requirements.remove(post, r);
            isChanged = true;
        }
        for (Requirement r : asked.all) {
            if (nameIn(have, r.name) != nullptr)
                continue;
            r.post = post;
            r.id = requirementId(post, asked.kind, r.name);
            sink.put(storage::requirementTable(), r);
            m_requirements.insert(post, r);
            isChanged = true;
        }
    }
    return isChanged;
}

/// What nobody can be found by is asked for in vain.
void PostRules::noteNewWords(SheetRow& row)
{
    constexpr std::pair<SheetField, QualificationKind> kAbilities[] = {
        {SheetField::Skills, QualificationKind::Skill},
        {SheetField::Languages, QualificationKind::Language},
        {SheetField::Licences, QualificationKind::Licence},
    };
    for (const auto& [field, kind] : kAbilities) {
        for (const QString& value : row.list(field)) {
            if (const Ability said = m_words.of(kind, value); m_words.isNew(said))
                m_newWords.note(row, field, said);
        }
    }
}

std::vector<RowProblem> PostRules::finish()
{
    std::vector<RowProblem> found = m_newWords.findings();
    m_newWords.takeWords();
    return found;
}

RowResult PostRules::store(SheetRow& row, Sink& sink)
{
    noteNewWords(row);
    const QString divisionBefore = m_knownSite ? m_rota.site(*m_knownSite).division : QString();
    const std::size_t at = storeSite(sink);
    const Id<Site> site = m_rota.site(at).id;
    const bool isSiteChanged = m_knownSite && m_rota.site(at).division != divisionBefore;
    if (const auto known = m_rota.postAt(site, m_said.name)) {
        const Post before = m_rota.post(*known);
        const Post wanted = merged(before);
        if (wanted != before) {
            sink.put(storage::postTable(), wanted);
            m_rota.replace(*known, wanted);
        }
        const bool isAskedChanged = storeRequirements(wanted.id, sink);
        return wanted != before || isAskedChanged || isSiteChanged ? RowResult::Updated : RowResult::Unchanged;
    }
    Post post = merged(m_said);
    post.id = Id<Post>::make();
    post.site = site;
    sink.add(storage::postTable(), post);
    m_rota.add(post);
    storeRequirements(post.id, sink);
    return RowResult::Added;
}

} // namespace

std::unique_ptr<Rules> postRules(Known& known)
{
    return std::make_unique<PostRules>(known);
}

} // namespace redvest::intake
