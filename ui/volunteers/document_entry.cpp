// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/volunteers/document_entry.h"

#include "core/domain/identity.h"
#include "ui/volunteers/volunteer_fields.h"

#include <QCoreApplication>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kWholeNumber = 18; ///< characters of an identity card's number

QString tr(const char* text)
{
    return QCoreApplication::translate("VolunteerDesk", text);
}

template <auto Member>
Field& person(const BoundForm<VolunteerForm>& fields)
{
    return fields.at<&VolunteerForm::volunteer, Member>();
}

/// What a right number says, for the line under it.
QString factsText(const IdentityFacts& facts, QDate today)
{
    QStringList said{tr("Checked")};
    if (facts.birth.isValid())
        said.append(facts.birth.toString(Qt::ISODate));
    if (facts.sex != Sex::Unknown)
        said.append(sexText(facts.sex));
    if (facts.birth.isValid())
        said.append(tr("%1 years old").arg(ageOn(facts.birth, today)));
    QString note = said.join(tr(", "));
    for (const QString& warning : facts.warnings)
        note += u"  "_s + warning;
    return note;
}

/// Nothing said by a number stands in the field any more.
void clearDerived(Field& field, const QString& empty)
{
    if (field.isDerived())
        field.setValue(empty);
    field.setOrdinary();
}

} // namespace

void fitDocumentKind(const BoundForm<VolunteerForm>& fields, QDate today)
{
    const Volunteer typed = fields.typedOver({}).volunteer;
    const QString number = normalisedNumber(typed.documentNumber);
    const std::optional<DocumentKind> said = guessDocumentKind(number);
    if (!said || *said == typed.documentKind || !checkIdentity(*said, number, today))
        return;
    const bool takesAny = typed.documentKind == DocumentKind::Passport || typed.documentKind == DocumentKind::Other;
    const bool isOther = *said == DocumentKind::ResidentId && takesAny;
    if (isOther || !checkIdentity(typed.documentKind, number, today))
        person<&Volunteer::documentKind>(fields).setValue(wordOf(*said));
}

void showDocumentNumber(const BoundForm<VolunteerForm>& fields, const Volunteer& typed, QDate today)
{
    const QString number = normalisedNumber(typed.documentNumber);
    const Outcome<IdentityFacts> facts = checkIdentity(typed.documentKind, number, today);
    Field& sex = person<&Volunteer::sex>(fields);
    Field& birth = person<&Volunteer::birth>(fields);
    clearDerived(sex, wordOf(Sex::Unknown));
    clearDerived(birth, {});
    Field& field = person<&Volunteer::documentNumber>(fields);
    field.setNote({});
    if (facts) {
        if (facts->birth.isValid())
            birth.setDerived(facts->birth.toString(Qt::ISODate), {});
        if (facts->sex != Sex::Unknown)
            sex.setDerived(wordOf(facts->sex), {});
        field.setProblem({});
        field.setNote(factsText(*facts, today), true);
    } else if (number.size() >= kWholeNumber) {
        field.setProblem(facts.problems().front().text);
    }
    // It may still say what the person before agreed to.
    const bool isChild = facts && facts->birth.isValid() && ageOn(facts->birth, today) < kSensitiveAge;
    person<&Volunteer::sensitiveConsentOn>(fields).setNote(
        isChild ? tr("Under 14: the day the guardian of this child agreed separately.") : QString());
    for (Field* derived : {&sex, &birth})
        derived->editor()->setToolTip(derived->isDerived() ? tr("Taken from the document number") : QString());
}

} // namespace redvest::ui
