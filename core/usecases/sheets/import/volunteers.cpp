// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/schema/volunteers.h"
#include "core/base/pinyin.h"
#include "core/base/text.h"
#include "core/domain/names.h"
#include "core/domain/when.h"
#include "core/usecases/sheets/import/ability.h"
#include "core/usecases/sheets/import/known.h"
#include "core/usecases/sheets/import/volunteer_register.h"
#include "core/usecases/workspace/rights.h"

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
    std::vector<RowProblem> finish() override;

private:
    void readIdentity(SheetRow&);
    void readBirthAndSex(SheetRow&, const IdentityFacts&);
    void readTexts(SheetRow&);
    [[nodiscard]] Volunteer merged(const Volunteer& before) const;
    void warnOfSimilar(SheetRow&, const Volunteer&);
    RowResult storeKnown(Id<Volunteer>, Sink&);
    bool storeAbilities(Id<Volunteer>, bool isNew, Sink&);
    bool storeTeams(Id<Volunteer>, bool isNew, Sink&);

    Known& m_shared;
    const Workspace& m_ws;
    Places m_places;
    VolunteerRegister m_people;
    QHash<QString, Id<Team>> m_teams;
    std::vector<RowProblem> m_endInZeros;

    // What the last row says; blank where it says nothing.
    Volunteer m_said;
    QString m_saidKey;
    bool m_saysKind = false;
    std::vector<Ability> m_saidAbilities;
    QStringList m_saidTeams;
};

VolunteerRules::VolunteerRules(Known& known)
    : m_shared(known)
    , m_ws(known.context().ws)
    , m_places(known.context().ws)
    , m_people(known.context().reader, known.keepsUnstored())
{
    for (const Team& t : known.context().reader.all(storage::teamTable()))
        m_teams.insert(t.name, t.id);
}

QString VolunteerRules::read(SheetRow& row)
{
    m_said = {};
    m_said.name = row.text(SheetField::Name);
    if (!m_said.name.isEmpty()) {
        const auto name = checkName(m_said.name);
        if (name)
            m_said.name = *name;
        else
            row.refuse(SheetField::Name, name.problems());
    }
    readIdentity(row);
    m_said.phone = row.phone(SheetField::Phone).value_or(QString());
    m_said.division = m_places.resolve(row, SheetField::Street, SheetField::Community);
    readTexts(row);
    m_saidKey = row.isGood() ? documentKey(m_said.documentKind, m_said.documentNumber) : QString();
    return m_saidKey;
}

void VolunteerRules::readIdentity(SheetRow& row)
{
    const formats::Cell& cell = row.cell(SheetField::DocumentNumber);
    m_saysKind = row.has(SheetField::DocumentKind);
    const auto kind =
        m_saysKind ? documentKindFromText(row.text(SheetField::DocumentKind)) : guessDocumentKind(cell.text);
    if (m_saysKind && !kind) {
        row.refuse(SheetField::DocumentKind, u"unknown_document_kind",
                   QCoreApplication::translate("Import", "This kind of document is not known. Write for example "
                                                         "居民身份证, 护照 or 港澳居民来往内地通行证."));
        return;
    }
    if (!row.has(SheetField::DocumentNumber))
        return;
    m_said.documentKind = kind.value_or(DocumentKind::ResidentId);
    const bool isNumeric = cell.kind == formats::CellKind::Number;
    if (const auto damage = damagedNumber(cell.text, isNumeric)) {
        row.refuse(SheetField::DocumentNumber, Problems{*damage});
        return;
    }
    const auto facts = checkIdentity(m_said.documentKind, cell.text, m_ws.today());
    if (!facts) {
        row.refuse(SheetField::DocumentNumber, facts.problems());
        return;
    }
    m_said.documentNumber = facts->number;
    for (const QString& warning : facts->warnings)
        row.warn(SheetField::DocumentNumber, u"id_warning", warning);
    readBirthAndSex(row, *facts);
}

/// 1985-05 in a column 出生年月, where the number says the day.
bool isMonthOf(const QString& text, QDate birth)
{
    constexpr qsizetype kWholeDay = 10; // 1985-05-01: the usual case, and nine forms to write for nothing
    if (!birth.isValid() || text.trimmed().size() >= kWholeDay)
        return false;
    const QString folded = normalised(text);
    return (folded == birth.toString(u"yyyy-MM"_s) || folded == birth.toString(u"yyyy.MM"_s) ||
            folded == birth.toString(u"yyyy/MM"_s) || folded == birth.toString(u"yyyyMM"_s) ||
            folded == birth.toString(u"yyyy-M"_s) || folded == birth.toString(u"yyyy.M"_s) ||
            folded == birth.toString(u"yyyy/M"_s) || folded == birth.toString(u"yyyy年M月"_s) ||
            folded == birth.toString(u"yyyy年MM月"_s));
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
    std::optional<QDate> birth;
    if (!isMonthOf(row.cell(SheetField::Birth).text, facts.birth))
        birth = row.day(SheetField::Birth);
    if (birth && *birth > m_ws.today())
        row.refuse(SheetField::Birth, u"birth_future",
                   QCoreApplication::translate("Import", "This date of birth is still to come. Correct it."));
    for (const Problem& p : checkAgainst(facts, sex, birth.value_or(QDate())))
        row.refuse(p.field == u"sex"_s ? SheetField::Sex : SheetField::Birth, Problems{p});
    m_said.sex = facts.sex != Sex::Unknown ? facts.sex : sex;
    m_said.birth = facts.birth.isValid() ? facts.birth : birth.value_or(QDate());
}

void VolunteerRules::readTexts(SheetRow& row)
{
    m_said.address = row.text(SheetField::Address);
    m_said.employer = row.text(SheetField::Employer);
    m_said.dispatchedBy = row.text(SheetField::DispatchedBy);
    m_said.source = row.text(SheetField::Source);
    m_said.politicalStatus = row.text(SheetField::PoliticalStatus);
    m_said.availability = row.text(SheetField::Availability);
    m_said.note = row.text(SheetField::Note);
    m_said.maxDailyMinutes = row.minutes(SheetField::MaxDaily).value_or(0);
    if (m_said.maxDailyMinutes > 24 * 60)
        row.refuse(SheetField::MaxDaily, u"duration_range",
                   QCoreApplication::translate("Import", "A day has 24 hours. Correct the number."));
    m_saidAbilities.clear();
    const auto take = [&](SheetField field, QualificationKind kind) {
        for (const QString& value : row.list(field))
            m_saidAbilities.push_back(abilityOf(kind, value));
    };
    take(SheetField::Skills, QualificationKind::Skill);
    take(SheetField::Languages, QualificationKind::Language);
    take(SheetField::Licences, QualificationKind::Licence);
    m_saidTeams = row.list(SheetField::Teams);
}

Volunteer VolunteerRules::merged(const Volunteer& before) const
{
    Volunteer v = before;
    overwrite(v.name, m_said.name);
    if (m_saysKind)
        v.documentKind = m_said.documentKind;
    overwrite(v.documentNumber, m_said.documentNumber);
    if (m_said.sex != Sex::Unknown)
        v.sex = m_said.sex;
    if (m_said.birth.isValid())
        v.birth = m_said.birth;
    overwrite(v.phone, m_said.phone);
    // A street says no more than a community in it that is known already.
    if (!isWithin(v.division, m_said.division))
        v.division = m_said.division;
    overwrite(v.address, m_said.address);
    overwrite(v.employer, m_said.employer);
    overwrite(v.dispatchedBy, m_said.dispatchedBy);
    overwrite(v.source, m_said.source);
    overwrite(v.politicalStatus, m_said.politicalStatus);
    overwrite(v.availability, m_said.availability);
    overwrite(v.note, m_said.note);
    if (m_said.maxDailyMinutes > 0)
        v.maxDailyMinutes = m_said.maxDailyMinutes;
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

RowResult VolunteerRules::store(SheetRow& row, Sink& sink)
{
    const QString& key = m_saidKey;
    if (m_said.documentNumber.size() == 18 && m_said.documentNumber.endsWith(u"000"_s)) {
        m_endInZeros.push_back(row.noted(
            SheetField::DocumentNumber, u"id_ends_in_zeros"_s,
            QCoreApplication::translate("Import", "Several numbers of this column end in 000, as they do after a "
                                                  "spreadsheet rounded them. Compare them with the documents.")));
    }
    if (const Id<Volunteer> id = m_people.withKey(key); !id.isNull())
        return storeKnown(id, sink);
    Volunteer v = m_said;
    v.id = Id<Volunteer>::make();
    const NameKeys keys = pinyinKeys(v.name);
    v.pinyin = keys.full;
    v.initials = keys.initials;
    v.registeredAt = m_ws.now();
    sink.add(storage::volunteerTable(), v);
    if (sink.isDry())
        m_shared.noteUnstored(v);
    m_people.add(key, v);
    warnOfSimilar(row, v);
    storeAbilities(v.id, true, sink);
    storeTeams(v.id, true, sink);
    return RowResult::Added;
}

RowResult VolunteerRules::storeKnown(Id<Volunteer> id, Sink& sink)
{
    const Volunteer known = m_people.person(id);
    Volunteer wanted = merged(known);
    if (wanted.name != known.name) {
        const NameKeys keys = pinyinKeys(wanted.name);
        wanted.pinyin = keys.full;
        wanted.initials = keys.initials;
    }
    bool isChanged = wanted != known;
    if (isChanged) {
        sink.put(storage::volunteerTable(), wanted);
        m_people.change(wanted);
        if (sink.isDry())
            m_shared.noteChanged(wanted);
    }
    isChanged = storeAbilities(id, false, sink) || isChanged;
    return storeTeams(id, false, sink) || isChanged ? RowResult::Updated : RowResult::Unchanged;
}

bool VolunteerRules::storeAbilities(Id<Volunteer> volunteer, bool isNew, Sink& sink)
{
    bool isChanged = false;
    QHash<Id<Qualification>, Qualification> ofRow; // 英语（四级）、英语（六级） are one ability, said twice
    for (const Ability& said : m_saidAbilities) {
        const Id<Qualification> id = qualificationId(volunteer, said.kind, said.name);
        std::optional<Qualification> known;
        if (const auto before = ofRow.constFind(id); before != ofRow.constEnd())
            known = *before;
        else if (!isNew)
            known = m_people.ability(id);
        if (known && (said.level.isEmpty() || known->level == said.level))
            continue;
        Qualification q = known.value_or(Qualification{});
        q.id = id;
        q.volunteer = volunteer;
        q.kind = said.kind;
        q.name = said.name;
        overwrite(q.level, said.level);
        if (isNew && !known)
            sink.add(storage::qualificationTable(), q);
        else
            sink.put(storage::qualificationTable(), q);
        ofRow.insert(id, q);
        m_people.note(q);
        if (sink.isDry())
            m_shared.noteUnstored(q);
        isChanged = true;
    }
    return isChanged;
}

bool VolunteerRules::storeTeams(Id<Volunteer> volunteer, bool isNew, Sink& sink)
{
    bool isChanged = false;
    for (const QString& name : m_saidTeams) {
        Id<Team> team = m_teams.value(name);
        if (team.isNull()) {
            Team made;
            made.id = team = Id<Team>::make();
            made.name = name;
            made.division = homeDivision(m_ws);
            sink.add(storage::teamTable(), made);
            m_teams.insert(name, team);
        }
        TeamMember member;
        member.id = teamMemberId(team, volunteer);
        if (!isNew && m_people.isMember(member.id))
            continue;
        member.team = team;
        member.volunteer = volunteer;
        member.joinedOn = m_ws.today();
        if (isNew)
            sink.add(storage::teamMemberTable(), member);
        else
            sink.put(storage::teamMemberTable(), member);
        m_people.note(member.id);
        isChanged = true;
    }
    return isChanged;
}

std::vector<RowProblem> VolunteerRules::finish()
{
    std::vector<RowProblem> found = std::exchange(m_endInZeros, {});
    if (found.size() < 2)
        found.clear();
    return found;
}

} // namespace

std::unique_ptr<Rules> volunteerRules(Known& known)
{
    return std::make_unique<VolunteerRules>(known);
}

} // namespace redvest::intake
