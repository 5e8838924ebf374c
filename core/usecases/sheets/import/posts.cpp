// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/domain/when.h"
#include "core/storage/schema/rota.h"
#include "core/storage/schema/training.h"
#include "core/usecases/sheets/import/known.h"
#include "core/usecases/sheets/import/new_words.h"
#include "core/usecases/supplies/ledger_rules.h"
#include "core/usecases/training/course_rules.h"

#include <utility>

namespace redvest::intake {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Asked
{
    RequirementKind kind;
    QStringList names;
};

class PostRules final : public Rules
{
public:
    explicit PostRules(Known& known)
        : m_places(known.context().ws)
        , m_rota(known.rota())
        , m_requirements(known.requirements())
        , m_courses(known.context().reader.all(storage::courseTable()))
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
    /// Of the post the row means; "" where it is new.
    [[nodiscard]] QString phoneKnown() const;
    std::size_t storeSite(Sink&);
    bool storeRequirements(Id<Post>, Sink&);
    [[nodiscard]] Post merged(const Post& before) const;

    Places m_places;
    RotaIndex& m_rota;
    QMultiHash<Id<Post>, Requirement>& m_requirements;
    std::vector<Course> m_courses;
    AbilityWords m_words;
    AskedWords m_newWords;

    std::optional<std::size_t> m_knownSite;
    Site m_saidSite;
    Post m_said;
    std::optional<RiskClass> m_saidRisk;
    std::optional<bool> m_saidSuit;
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
    m_asked = {{RequirementKind::Skill, row.list(SheetField::Skills)},
               {RequirementKind::Language, row.list(SheetField::Languages)},
               {RequirementKind::Training, row.list(SheetField::Trainings)},
               {RequirementKind::Licence, row.list(SheetField::Licences)}};
    m_knownSite.reset();
    if (row.isGood())
        m_knownSite = findSite(row);
    m_said.phone = row.phone(SheetField::Phone, phoneKnown()).value_or(QString());
    if (!row.isGood())
        return {};
    judgeArchived(row);
    judgeCourses(row);
    const QString place = m_knownSite ? m_rota.site(*m_knownSite).id.text() : m_saidSite.division;
    return normalised(m_saidSite.name) + u'\x1f' + place + u'\x1f' + normalised(m_said.name);
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
    return p;
}

/// A filled cell says all that is asked for of its kind.
bool PostRules::storeRequirements(Id<Post> post, Sink& sink)
{
    bool isChanged = false;
    const QList<Requirement> known = m_requirements.values(post);
    for (const Asked& asked : m_asked) {
        if (asked.names.isEmpty())
            continue;
        QStringList have;
        for (const Requirement& r : known) {
            if (r.kind != asked.kind)
                continue;
            have += r.name;
            if (asked.names.contains(r.name))
                continue;
            sink.remove(storage::requirementTable(), r.id.text());
            m_requirements.remove(post, r);
            isChanged = true;
        }
        for (const QString& name : asked.names) {
            if (have.contains(name))
                continue;
            const Requirement r{requirementId(post, asked.kind, name), post, asked.kind, name};
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
