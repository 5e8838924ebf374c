// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lists that come back from insurers: who is covered by which policy from when to when, and who was withdrawn.

#include "core/base/text.h"
#include "core/domain/money.h"
#include "core/storage/schema/cover.h"
#include "core/storage/schema/volunteers.h"
#include "core/usecases/cover/cover_checks.h"
#include "core/usecases/cover/insured_seats.h"
#include "core/usecases/sheets/import/known.h"
#include "core/usecases/sheets/import/volunteer_register.h"
#include "core/usecases/supplies/ledger_rules.h"

namespace redvest::intake {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Import", text);
}

class CoverRules final : public Rules
{
public:
    explicit CoverRules(Known& known);
    QString read(SheetRow&) override;
    RowResult store(SheetRow&, Sink&) override;

private:
    using Covers = std::vector<Cover>;

    /// The policy of the row; null, with the reason noted, where there is none.
    const Policy* policyIn(SheetRow&) const;
    void comparePolicy(SheetRow&, const Policy&) const;
    /// Notes other_name; nobody where the register does not know the person.
    std::optional<Volunteer> personIn(SheetRow&);
    /// What the row says of the days, over the cover that it means.
    void readDays(SheetRow&, const Covers& there);
    /// Without a first day: the one that has the day of withdrawal, else the only one there is.
    [[nodiscard]] static const Cover* meantBy(const Covers& there, QDate withdrawnOn);
    void judge(SheetRow&, const Policy&, const Volunteer&, const Covers& there) const;
    /// Somebody on a coming shift would not be insured any more.
    void warnOfSeats(SheetRow&);

    Known& m_shared;
    QDate m_today;
    QHash<QString, Policy> m_policies;   ///< by number
    QHash<QString, Covers> m_covers;     ///< by policy and person, archived ones too
    std::optional<InsuredSeats> m_seats; ///< read when a cover is shortened
    std::optional<Cover> m_known;        ///< as it was before the row
    Cover m_wanted;
};

QString coversKey(Id<Policy> policy, Id<Volunteer> person)
{
    return policy.text() + person.text();
}

CoverRules::CoverRules(Known& known) : m_shared(known), m_today(known.context().ws.today())
{
    const storage::Reader& reader = known.context().reader;
    for (const Policy& policy : reader.all(storage::policyTable())) {
        const QString key = searchFolded(policy.number);
        if (!policy.isArchived || !m_policies.contains(key))
            m_policies.insert(key, policy);
    }
    for (const Cover& cover : reader.all(storage::coverTable()))
        m_covers[coversKey(cover.policy, cover.volunteer)].push_back(cover);
}

const Policy* CoverRules::policyIn(SheetRow& row) const
{
    const QString number = row.text(SheetField::PolicyNumber);
    const auto found = m_policies.constFind(searchFolded(number));
    if (found != m_policies.constEnd())
        return &*found;
    if (!number.isEmpty())
        row.refuse(SheetField::PolicyNumber, u"unknown_policy",
                   tr("There is no policy %1. Enter it first.").arg(number.left(40)));
    return nullptr;
}

void CoverRules::comparePolicy(SheetRow& row, const Policy& policy) const
{
    const QString product = row.text(SheetField::Product);
    if (!product.isEmpty() && searchFolded(product) != searchFolded(policy.product))
        row.warn(SheetField::Product, u"other_product",
                 tr("Policy %1 is entered as %2. Look which of the two is right.").arg(policy.number, policy.product));
    const QString sum = row.text(SheetField::SumInsured);
    const Outcome<qint64> cents = sum.isEmpty() ? Outcome<qint64>(policy.sumCents) : parseYuan(sum);
    if (!cents)
        row.refuse(SheetField::SumInsured, cents.problems());
    else if (*cents != policy.sumCents && policy.sumCents != 0)
        row.warn(SheetField::SumInsured, u"other_sum",
                 tr("Policy %1 is entered as %2. Look which of the two is right.")
                     .arg(policy.number, yuanText(policy.sumCents)));
}

std::optional<Volunteer> CoverRules::personIn(SheetRow& row)
{
    const auto found = m_shared.people().find(row, m_today);
    if (!found)
        return std::nullopt;
    const Volunteer person = m_shared.unstoredPerson(*found).value_or(
        m_shared.context().reader.find(storage::volunteerTable(), found->text()).value_or(Volunteer{}));
    if (People::isOwnNumber(row, person, m_today)) // of a record that was merged the list has the former name
        judgeEnrolled(row, person.name, false, row.text(SheetField::Name));
    return person;
}

const Cover* CoverRules::meantBy(const Covers& there, QDate withdrawnOn)
{
    const Cover* only = nullptr;
    int present = 0;
    for (const Cover& cover : there) {
        if (cover.isArchived)
            continue;
        if (withdrawnOn.isValid() && cover.from <= withdrawnOn && withdrawnOn <= cover.to)
            return &cover;
        only = &cover;
        ++present;
    }
    return present == 1 ? only : nullptr;
}

void CoverRules::readDays(SheetRow& row, const Covers& there)
{
    const auto from = row.day(SheetField::CoverFrom);
    const auto to = row.day(SheetField::CoverTo);
    const QDate withdrawnOn = row.day(SheetField::WithdrawnOn).value_or(QDate());
    if (to && withdrawnOn.isValid() && withdrawnOn > *to)
        row.refuse(SheetField::WithdrawnOn, u"withdrawn_after_end",
                   tr("The person would be withdrawn after the cover ends on %1. Correct one of the two days.")
                       .arg(to->toString(Qt::ISODate)));
    const auto same = std::find_if(there.begin(), there.end(), [&](const Cover& c) { return from && c.from == *from; });
    const Cover* meant = from ? (same == there.end() ? nullptr : &*same) : meantBy(there, withdrawnOn);
    m_known = meant == nullptr ? std::nullopt : std::optional(*meant);
    const bool isThere = m_known && !m_known->isArchived;
    if (isThere)
        m_wanted = *m_known;
    if (!from && !m_known && row.isGood())
        row.refuse(SheetField::CoverFrom, u"required",
                   withdrawnOn.isValid() ? tr("This policy does not cover the person on that day. Write from which day "
                                              "the person was covered.")
                                         : tr("Write from which day the person is covered."));
    overwrite(m_wanted.from, from);
    if (withdrawnOn.isValid())
        m_wanted.to = withdrawnOn;
    else if (to || !isThere)
        m_wanted.to = to.value_or(QDate());
}

void CoverRules::judge(SheetRow& row, const Policy& policy, const Volunteer& person, const Covers& there) const
{
    if (policy.isArchived)
        row.refuse(SheetField::PolicyNumber, Problems{archivedProblem(u"policy"_s, policy.number)});
    const bool isNew = !m_known || m_known->isArchived;
    if (isNew && person.status == VolunteerStatus::Archived)
        judgeEnrolled(row, person.name, true, person.name);
    if (row.isGood())
        row.refuse(SheetField::CoverFrom, overlapsWith(m_wanted, there, person.name));
}

void CoverRules::warnOfSeats(SheetRow& row)
{
    const bool isShorter = m_known && !m_known->isArchived && m_wanted.to < m_known->to;
    if (!isShorter)
        return;
    const Context& context = m_shared.context();
    if (!m_seats)
        m_seats.emplace(context.reader, context.ws.now());
    for (const UnfitSeat& seat : m_seats->unfitIfCovered(context.reader, {m_wanted}))
        row.warn(SheetField::WithdrawnOn, u"unfit",
                 tr("%1 is on the shift of %2 at %3 and would not be insured any more. Look for somebody else.")
                     .arg(seat.name, toLocalText(seat.span.from), seat.postName));
}

QString CoverRules::read(SheetRow& row)
{
    m_wanted = {};
    m_known.reset();
    const Policy* policy = policyIn(row);
    const auto person = personIn(row);
    if (policy)
        comparePolicy(row, *policy);
    const Covers there = policy && person ? m_covers.value(coversKey(policy->id, person->id)) : Covers();
    readDays(row, there);
    if (!row.isGood() || !policy || !person)
        return {};
    m_wanted.policy = policy->id;
    m_wanted.volunteer = person->id;
    m_wanted.isArchived = false;
    overwrite(m_wanted.note, row.text(SheetField::Note));
    const Problems wrong = settleCoverDays(m_wanted, *policy);
    m_wanted.id = coverId(policy->id, person->id, m_wanted.from);
    if (m_wanted != m_known.value_or(Cover{})) {
        row.refuse(wrong.empty() || wrong.front().field == u"from"_s ? SheetField::CoverFrom : SheetField::CoverTo,
                   wrong);
        judge(row, *policy, *person, there);
    }
    if (row.isGood())
        warnOfSeats(row);
    return m_wanted.id.text();
}

RowResult CoverRules::store(SheetRow&, Sink& sink)
{
    if (m_known == m_wanted)
        return RowResult::Unchanged;
    if (m_known)
        sink.put(storage::coverTable(), m_wanted);
    else
        sink.add(storage::coverTable(), m_wanted);
    Covers& there = m_covers[coversKey(m_wanted.policy, m_wanted.volunteer)];
    std::erase_if(there, [&](const Cover& c) { return c.id == m_wanted.id; });
    there.push_back(m_wanted);
    return m_known && !m_known->isArchived ? RowResult::Updated : RowResult::Added;
}

} // namespace

std::unique_ptr<Rules> coverRules(Known& known)
{
    return std::make_unique<CoverRules>(known);
}

} // namespace redvest::intake
