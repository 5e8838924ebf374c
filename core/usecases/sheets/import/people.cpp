// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/sheets/import/people.h"

#include "core/storage/queries/volunteer_keys.h"

namespace redvest::intake {

using namespace Qt::Literals::StringLiterals;

QString documentKey(DocumentKind kind, const QString& number)
{
    const QString comparable = comparableNumber(kind, number);
    const bool isCitizen = kind == DocumentKind::ResidentId || kind == DocumentKind::HouseholdRegister;
    return isCitizen ? comparable : wordOf(kind) + u':' + comparable;
}

People::People(const storage::Reader& reader)
{
    storage::eachVolunteerNumber(
        reader, [this](Id<Volunteer> id, DocumentKind kind, const QString& number) { add(id, kind, number); });
}

void People::add(Id<Volunteer> id, DocumentKind kind, const QString& number)
{
    const QString key = comparableNumber(kind, number);
    const auto known = m_byNumber.constFind(key);
    const bool isAnothers = known != m_byNumber.constEnd() && *known != id;
    m_byNumber.insert(key, isAnothers ? Id<Volunteer>{} : id);
}

bool People::isOwnNumber(const SheetRow& row, const Volunteer& person, QDate today)
{
    const QString text = row.cell(SheetField::DocumentNumber).text;
    const DocumentKind kind = guessDocumentKind(text).value_or(DocumentKind::Other);
    const auto facts = checkIdentity(kind, text, today);
    const QString number = facts ? facts->number : normalisedNumber(text);
    const QString own = comparableNumber(person.documentKind, person.documentNumber);
    return own == comparableNumber(kind, number) || own == number;
}

std::optional<Id<Volunteer>> People::find(SheetRow& row, QDate today) const
{
    const formats::Cell& cell = row.cell(SheetField::DocumentNumber);
    if (!row.isUsable(SheetField::DocumentNumber))
        return std::nullopt; // noted as missing already
    if (const auto damage = damagedNumber(cell.text, cell.kind == formats::CellKind::Number)) {
        row.refuse(SheetField::DocumentNumber, Problems{*damage});
        return std::nullopt;
    }
    const DocumentKind kind = guessDocumentKind(cell.text).value_or(DocumentKind::Other);
    const auto facts = checkIdentity(kind, cell.text, today);
    const QString number = facts ? facts->number : normalisedNumber(cell.text);
    auto it = m_byNumber.constFind(comparableNumber(kind, number));
    if (it == m_byNumber.constEnd())
        it = m_byNumber.constFind(number);
    if (it != m_byNumber.constEnd() && !it->isNull())
        return *it;
    if (it != m_byNumber.constEnd())
        row.refuse(SheetField::DocumentNumber, u"ambiguous_volunteer",
                   QCoreApplication::translate("Import", "Several volunteers have this number. Merge them first."));
    else if (!facts)
        row.refuse(SheetField::DocumentNumber, facts.problems());
    else
        row.refuse(SheetField::DocumentNumber, u"unknown_volunteer",
                   QCoreApplication::translate("Import", "No volunteer has this number. Import or add the person "
                                                         "first."));
    return std::nullopt;
}

} // namespace redvest::intake
