// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/schema/volunteers.h"
#include "core/base/text.h"
#include "core/domain/real_name.h"
#include "core/domain/when.h"
#include "core/usecases/sheets/import/ability.h"
#include "core/usecases/sheets/import/known.h"
#include "core/usecases/sheets/import/minor_rows.h"
#include "core/usecases/sheets/import/new_words.h"
#include "core/usecases/sheets/import/particulars.h"
#include "core/usecases/sheets/import/teams_named.h"
#include "core/usecases/sheets/import/volunteer_register.h"

#include <algorithm>
#include <utility>

namespace redvest::intake {

using namespace Qt::Literals::StringLiterals;

namespace {

class VolunteerRules final : public Rules
{
public:
    explicit VolunteerRules(Known& known);
    QString read(SheetRow&) override;
    RowResult store(SheetRow&, Sink&) override;
    /// In a dry run the register also keeps what only the store would know.
    [[nodiscard]] bool canDraft() const override { return !m_shared.keepsUnstored(); }
    Rest draft(SheetRow&, Sink&) override;
    std::function<void()> readAhead() override;
    std::vector<RowProblem> finish() override;
    std::vector<NewWord> newWords() override { return m_newWords.takeWords(); }

private:
    /// What a row says; blank where it says nothing.
    struct Said
    {
        Volunteer person;
        QString key;
        bool saysKind = false;
        bool saysStatus = false;
        bool saysResult = false; ///< of a real-name check
        std::vector<Ability> abilities;
        std::vector<std::pair<SheetField, Ability>> newWords;
        QStringList teams;
    };
    void readIdentity(SheetRow&);
    void readBirthAndSex(SheetRow&, const IdentityFacts&);
    void readTexts(SheetRow&);
    void leaveFormerNumber(SheetRow&);
    void noteZeros(SheetRow&);
    void noteNational(Id<Volunteer> known);
    [[nodiscard]] static Volunteer merged(const Volunteer& before, const Said&);
    void warnOfSimilar(SheetRow&, const Volunteer&);
    void storeNew(SheetRow&, Sink&);
    // Of somebody known: on the thread that stores, from copies of what the row said.
    RowResult storeKnown(Id<Volunteer>, const SheetRow&, const Said&, const std::vector<NamedTeam>&, Sink&);
    void leaveLeading(const SheetRow&, const Volunteer& known, Volunteer& wanted);
    bool storeAbilities(Id<Volunteer>, const Said&, bool isNew, Sink&);

    Known& m_shared;
    const Workspace& m_ws;
    Places m_places;
    VolunteerRegister m_people;
    AbilityWords m_words;
    AskedWords m_newWords;
    TeamsNamed m_teams;
    NationalNumbers& m_nationals;
    std::vector<RowProblem> m_endInZeros;
    std::vector<RowProblem> m_told; ///< of people known: told on the thread that stores, until finish()
    std::optional<QHash<Id<Volunteer>, QStringList>> m_leads; ///< teams in use by who leads them

    Said m_said;                                   ///< of the last row
    std::vector<VolunteerRegister::Meant> m_meant; ///< people known, of rows drafted and not read ahead for
};

VolunteerRules::VolunteerRules(Known& known)
    : m_shared(known)
    , m_ws(known.context().ws)
    , m_places(known.context().ws)
    , m_people(known.context().reader, known.keepsUnstored())
    , m_words(known.context().reader)
    , m_newWords(m_words, known.context().newWords)
    , m_teams(known.context())
    , m_nationals(known.nationalNumbers())
{}

QString VolunteerRules::read(SheetRow& row)
{
    m_said = {};
    m_said.person.name = readPersonName(row);
    readIdentity(row);
    m_said.person.phone = row.phone(SheetField::Phone).value_or(QString());
    m_said.person.division = m_places.resolve(row, SheetField::Street, SheetField::Community);
    readTexts(row);
    m_said.key = row.isGood() ? documentKey(m_said.person.documentKind, m_said.person.documentNumber) : QString();
    m_people.judge(row, m_said.key, m_said.person.name);
    leaveFormerNumber(row);
    m_nationals.judge(row, m_people.withKey(m_said.key), m_said.person.nationalNumber);
    return m_people.ownKey(m_said.key);
}

/// What a check found about a number that a merge gave up says nothing of the one that was kept.
void VolunteerRules::leaveFormerNumber(SheetRow& row)
{
    m_people.leaveFormer(m_said.key, m_said.person, m_said.saysKind);
    if (!m_said.saysResult || m_people.ownKey(m_said.key) == m_said.key)
        return;
    row.warn(SheetField::RealName, mergedNumber(m_people.nameOf(m_said.key)));
    m_said.saysResult = false;
    m_said.person.verification = Verification::Pending;
    m_said.person.verificationReason.clear();
    m_said.person.verifiedOn = {};
}

void VolunteerRules::readIdentity(SheetRow& row)
{
    const formats::Cell& cell = row.cell(SheetField::DocumentNumber);
    m_said.saysKind = row.has(SheetField::DocumentKind);
    const auto kind =
        m_said.saysKind ? documentKindFromText(row.text(SheetField::DocumentKind)) : guessDocumentKind(cell.text);
    if (m_said.saysKind && !kind) {
        row.refuse(SheetField::DocumentKind, u"unknown_document_kind",
                   QCoreApplication::translate("Import", "This kind of document is not known. Write for example "
                                                         "居民身份证, 护照 or 港澳居民来往内地通行证."));
        return;
    }
    if (!row.isUsable(SheetField::DocumentNumber))
        return;
    m_said.person.documentKind = kind.value_or(DocumentKind::ResidentId);
    const bool isNumeric = cell.kind == formats::CellKind::Number;
    if (const auto damage = damagedNumber(cell.text, isNumeric)) {
        row.refuse(SheetField::DocumentNumber, Problems{*damage});
        return;
    }
    const auto facts = checkIdentity(m_said.person.documentKind, cell.text, m_ws.today());
    if (!facts) {
        row.refuse(SheetField::DocumentNumber, facts.problems());
        return;
    }
    m_said.person.documentNumber = facts->number;
    for (const QString& warning : facts->warnings)
        row.warn(SheetField::DocumentNumber, u"id_warning", warning);
    readBirthAndSex(row, *facts);
}

void VolunteerRules::readBirthAndSex(SheetRow& row, const IdentityFacts& facts)
{
    Sex sex = Sex::Unknown;
    if (const QString text = row.text(SheetField::Sex); text == u"男"_s || text == u"女"_s) {
        sex = text == u"男"_s ? Sex::Male : Sex::Female;
    } else if (!text.isEmpty()) {
        const auto typed = parseSex(text);
        if (typed)
            sex = *typed;
        else
            row.refuse(SheetField::Sex, typed.problems());
    }
    const bool isMonth = isMonthOf(row.cell(SheetField::Birth).text, facts.birth);
    const std::optional<QDate> birth = isMonth ? std::nullopt : row.day(SheetField::Birth);
    if (const auto problem = whyNotBorn(birth.value_or(QDate()), m_ws.today()))
        row.refuse(SheetField::Birth, Problems{*problem});
    for (const Problem& p : checkAgainst(facts, sex, birth.value_or(QDate())))
        row.refuse(p.field == u"sex"_s ? SheetField::Sex : SheetField::Birth, Problems{p});
    m_said.person.sex = facts.sex != Sex::Unknown ? facts.sex : sex;
    m_said.person.birth = facts.birth.isValid() ? facts.birth : birth.value_or(QDate());
}

void VolunteerRules::readTexts(SheetRow& row)
{
    readParticulars(row, m_ws.today(), m_said.person);
    m_said.saysStatus = row.has(SheetField::Standing);
    m_said.saysResult = row.has(SheetField::RealName);
    const auto take = [&](SheetField field, QualificationKind kind) {
        for (const QString& value : row.list(field)) {
            const Ability said = m_words.of(kind, value);
            const bool isNew = m_words.isNew(said);
            if (isNew)
                m_said.newWords.emplace_back(field, said);
            if (!isNew || m_newWords.areTaken())
                m_said.abilities.push_back(said);
        }
    };
    take(SheetField::Skills, QualificationKind::Skill);
    take(SheetField::Languages, QualificationKind::Language);
    take(SheetField::Licences, QualificationKind::Licence);
    m_said.teams = row.list(SheetField::Teams);
}

Volunteer VolunteerRules::merged(const Volunteer& before, const Said& row)
{
    const Volunteer& said = row.person;
    Volunteer v = before;
    if (v.name.isEmpty())
        v.name = said.name; // otherwise it is the same, however the list spells it (VolunteerRegister::judge)
    if (row.saysKind)
        v.documentKind = said.documentKind;
    overwrite(v.documentNumber, said.documentNumber);
    if (said.sex != Sex::Unknown)
        v.sex = said.sex;
    if (said.birth.isValid())
        v.birth = said.birth;
    overwrite(v.phone, said.phone);
    // A street says no more than a community in it that is known already.
    if (!isWithin(v.division, said.division))
        v.division = said.division;
    overwriteParticulars(v, said, row.saysStatus, row.saysResult);
    return v;
}

void VolunteerRules::warnOfSimilar(SheetRow& row, const Volunteer& v)
{
    const auto look = [&](const QString& trait, SheetField field) {
        if (!m_people.sharesTrait(v.name, trait))
            return false;
        row.warn(field, u"similar_volunteer",
                 QCoreApplication::translate("Import", "There is a %1 with another document number. Check whether "
                                                       "it is one person.")
                     .arg(v.name));
        return true;
    };
    if (!look(phoneTrait(v.phone), SheetField::Phone))
        look(birthTrait(v.birth), SheetField::Birth);
}

/// Here and not where it is stored: the rows that follow are read before.
void VolunteerRules::noteNational(Id<Volunteer> known)
{
    Volunteer person = m_said.person;
    person.id = known;
    m_nationals.note(person, person.nationalNumber);
}

/// To be told of once there are several.
void VolunteerRules::noteZeros(SheetRow& row)
{
    const QString& number = m_said.person.documentNumber;
    if (number.size() != 18 || !number.endsWith(u"000"_s))
        return;
    m_endInZeros.push_back(
        row.noted(SheetField::DocumentNumber, u"id_ends_in_zeros"_s,
                  QCoreApplication::translate("Import", "Several numbers of this column end in 000, as they do after a "
                                                        "spreadsheet rounded them. Compare them with the documents.")));
}

RowResult VolunteerRules::store(SheetRow& row, Sink& sink)
{
    const Rest rest = draft(row, sink);
    m_meant.clear();
    return rest ? rest(sink) : RowResult::Added;
}

Rules::Rest VolunteerRules::draft(SheetRow& row, Sink& sink)
{
    noteZeros(row);
    m_teams.leaveArchived(row, m_said.teams);
    for (const auto& [field, said] : m_said.newWords)
        m_newWords.note(row, field, said);
    const Id<Volunteer> id = m_people.withKey(m_said.key);
    if (id.isNull()) {
        storeNew(row, sink);
        return {};
    }
    noteNational(id);
    m_meant.push_back(m_people.meant(m_said.key, {!m_said.abilities.empty(), !m_said.teams.isEmpty(), sink.isDry()}));
    return [this, id, teams = m_teams.named(m_said.teams), said = std::exchange(m_said, {}), number = row.number(),
            &layout = row.layout()](Sink& to) { return storeKnown(id, SheetRow(layout, {}, number), said, teams, to); };
}

std::function<void()> VolunteerRules::readAhead()
{
    if (m_meant.empty())
        return {};
    return [this, meant = std::exchange(m_meant, {})] { m_people.readAhead(meant); };
}

void VolunteerRules::storeNew(SheetRow& row, Sink& sink)
{
    Volunteer v = m_said.person;
    v.id = Id<Volunteer>::make();
    v.registeredAt = m_ws.now();
    settleRealName({}, v, m_ws.today());
    m_nationals.note(v, v.nationalNumber);
    for (const RowProblem& finding : judgeMinor(row, {}, v, m_ws.today()))
        row.warn(finding);
    sink.add(storage::volunteerTable(), v);
    if (sink.isDry())
        m_shared.noteUnstored(v);
    m_people.add(m_said.key, v);
    warnOfSimilar(row, v);
    storeAbilities(v.id, m_said, true, sink);
    m_teams.store(v.id, m_teams.named(m_said.teams), m_people, true, sink);
}

/// Who leads a team is not suspended by a list.
void VolunteerRules::leaveLeading(const SheetRow& row, const Volunteer& known, Volunteer& wanted)
{
    if (wanted.status != VolunteerStatus::Suspended || known.status == wanted.status)
        return;
    if (!m_leads) {
        m_leads.emplace();
        for (const Team& team : m_shared.context().reader.all(storage::teamTable())) {
            if (!team.isArchived && !team.leader.isNull())
                (*m_leads)[team.leader] << team.name;
        }
    }
    const QStringList teams = m_leads->value(known.id);
    if (teams.isEmpty())
        return;
    wanted.status = known.status;
    m_told.push_back(
        row.noted(SheetField::Standing, u"leads_team"_s,
                  QCoreApplication::translate("Volunteers",
                                              "%1 leads %2. Name another leader first, or leave the team without one.")
                      .arg(known.name, teams.join(u'、'))));
}

RowResult VolunteerRules::storeKnown(Id<Volunteer> id, const SheetRow& row, const Said& said,
                                     const std::vector<NamedTeam>& teams, Sink& sink)
{
    const storage::KeptRow<Volunteer> kept = m_people.person(id, [&](const auto& v) { return merged(v, said); });
    const Volunteer& known = kept.record;
    Volunteer wanted = merged(known, said);
    settleRealName(known, wanted, m_ws.today());
    leaveLeading(row, known, wanted);
    bool isChanged = wanted != known;
    if (isChanged) {
        for (RowProblem& finding : judgeMinor(row, known, wanted, m_ws.today()))
            m_told.push_back(std::move(finding));
        sink.put(storage::volunteerTable(), kept, wanted);
        m_people.change(wanted);
        if (sink.isDry())
            m_shared.noteChanged(wanted);
    }
    isChanged = storeAbilities(id, said, false, sink) || isChanged;
    return m_teams.store(id, teams, m_people, false, sink) || isChanged ? RowResult::Updated : RowResult::Unchanged;
}

bool VolunteerRules::storeAbilities(Id<Volunteer> volunteer, const Said& row, bool isNew, Sink& sink)
{
    bool isChanged = false;
    std::vector<Qualification> ofRow; // 英语（四级）、英语（六级） are one ability, said twice
    for (const Ability& said : row.abilities) {
        const Id<Qualification> id = qualificationId(volunteer, said.kind, said.name);
        std::optional<Qualification> known;
        // From the end: the latest word counts.
        const auto before = std::find_if(ofRow.rbegin(), ofRow.rend(), [id](const auto& q) { return q.id == id; });
        if (before != ofRow.rend())
            known = *before;
        else if (!isNew)
            known = m_people.ability(volunteer, id);
        const bool isLevelNew = !said.level.isEmpty() && (!known || known->level != said.level);
        const bool isDayNew = said.validUntil.isValid() && (!known || known->validUntil != said.validUntil);
        if (known && !isLevelNew && !isDayNew)
            continue;
        Qualification q = known.value_or(Qualification{});
        q.id = id;
        q.volunteer = volunteer;
        q.kind = said.kind;
        q.name = said.name;
        overwrite(q.level, said.level);
        if (isDayNew)
            q.validUntil = said.validUntil;
        if (isNew && !known)
            sink.add(storage::qualificationTable(), q);
        else
            sink.put(storage::qualificationTable(), q);
        ofRow.push_back(q);
        m_people.note(q);
        if (sink.isDry())
            m_shared.noteUnstored(q);
        isChanged = true;
    }
    return isChanged;
}

std::vector<RowProblem> VolunteerRules::finish()
{
    std::vector<RowProblem> found = std::exchange(m_endInZeros, {});
    if (found.size() < 2)
        found.clear();
    for (RowProblem& finding : std::exchange(m_told, {}))
        found.push_back(std::move(finding));
    for (RowProblem& finding : m_newWords.findings())
        found.push_back(std::move(finding));
    return found;
}

} // namespace

std::unique_ptr<Rules> volunteerRules(Known& known)
{
    return std::make_unique<VolunteerRules>(known);
}

} // namespace redvest::intake
