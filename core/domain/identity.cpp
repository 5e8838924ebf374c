// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/identity.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

Problem refuse(const QString& code, const QString& text)
{
    return {code, u"document_number"_s, text};
}

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isScientific(const QString& text)
{
    static const QRegularExpression s_form(u"^[0-9](\\.[0-9]*)?E\\+?[0-9]{1,3}$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return text.contains(u'E', Qt::CaseInsensitive) && s_form.match(text).hasMatch();
}

/// ISO 7064 MOD 11-2 over the first 17 digits.
QChar checkCharacter(QStringView number)
{
    static constexpr std::array weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i)
        sum += weights[i] * (number[qsizetype(i)].unicode() - u'0');
    return u"10X98765432"[sum % 11];
}

bool isProvince(int code)
{
    static constexpr std::array ranges{std::pair{11, 15}, std::pair{21, 23}, std::pair{31, 37},
                                       std::pair{41, 46}, std::pair{50, 54}, std::pair{61, 65},
                                       std::pair{71, 71}, std::pair{81, 83}, std::pair{91, 99}};
    return std::any_of(ranges.begin(), ranges.end(),
                       [code](const auto& r) { return code >= r.first && code <= r.second; });
}

bool isCitizenForm(QStringView n)
{
    return n.size() == 18 && isDigits(n.left(17)) && (isDigits(n.mid(17)) || n[17] == u'X');
}

Problem scientific()
{
    return refuse(
        u"id_damaged_scientific"_s,
        QCoreApplication::translate(
            "Identity",
            "A spreadsheet turned this number into a short form such as 3.1E+17 and lost its last digits. Set "
            "the column to text and type the number again from the document."));
}

Problem zeros()
{
    return refuse(
        u"id_damaged_zeros"_s,
        QCoreApplication::translate(
            "Identity",
            "A spreadsheet replaced the last three digits of this number with 000. Set the column to text and "
            "type the number again from the document."));
}

/// The first thing wrong with the shape of an 18-character number; nothing when it is well formed.
std::optional<Problem> checkShape(const QString& number)
{
    if (number.size() != 18) {
        return refuse(u"id_length"_s,
                      QCoreApplication::translate(
                          "Identity", "An identity number has 18 characters (15 in the old form); this one has %1. "
                                      "Compare it with the document.")
                          .arg(number.size()));
    }
    if (!isCitizenForm(number)) {
        return refuse(u"id_characters"_s,
                      QCoreApplication::translate(
                          "Identity", "An identity number has 17 digits and then a digit or X. Compare it with "
                                      "the document."));
    }
    return std::nullopt;
}

std::optional<Problem> checkKind(DocumentKind kind, const QString& number)
{
    const bool isResidence = number.startsWith(u"81"_s) || number.startsWith(u"82"_s) || number.startsWith(u"83"_s);
    const bool isPermanent = number.startsWith(u'9');
    if (kind == DocumentKind::HkMoTwResidence) {
        if (isResidence && QStringView(number).mid(2, 4) == u"0000")
            return std::nullopt;
        return refuse(u"id_kind"_s,
                      QCoreApplication::translate(
                          "Identity", "The number of a residence permit for Hong Kong, Macau and Taiwan residents "
                                      "begins with 810000, 820000 or 830000. Check the kind of document."));
    }
    if (kind == DocumentKind::PermanentResidence) {
        if (isPermanent)
            return std::nullopt;
        return refuse(u"id_kind"_s,
                      QCoreApplication::translate(
                          "Identity", "The number of a foreigner's permanent residence card has 18 characters and "
                                      "begins with 9. Check the kind of document."));
    }
    if (isResidence) {
        return refuse(u"id_kind"_s,
                      QCoreApplication::translate(
                          "Identity", "This is the number of a residence permit for Hong Kong, Macau and Taiwan "
                                      "residents. Choose that kind of document."));
    }
    if (isPermanent) {
        return refuse(u"id_kind"_s,
                      QCoreApplication::translate(
                          "Identity", "This is the number of a foreigner's permanent residence card. Choose that kind "
                                      "of document."));
    }
    return std::nullopt;
}

std::optional<Problem> checkBirth(const QString& number, QDate birth, QDate today)
{
    if (!birth.isValid() || birth.year() < 1850) {
        return refuse(u"id_birth_date"_s,
                      QCoreApplication::translate(
                          "Identity", "Digits 7 to 14 of this number (%1) are no date of birth. Compare it with "
                                      "the document.")
                          .arg(number.mid(6, 8)));
    }
    if (birth > today) {
        return refuse(u"id_future"_s,
                      QCoreApplication::translate(
                          "Identity", "By this number the person is born on %1, which is still to come. Compare it "
                                      "with the document.")
                          .arg(birth.toString(Qt::ISODate)));
    }
    return std::nullopt;
}

Outcome<IdentityFacts> checkCitizenNumber(DocumentKind kind, QString number, QDate today)
{
    if (number.size() == 15 && isDigits(number)) {
        number.insert(6, u"19"_s);
        number += checkCharacter(number);
    }
    if (auto problem = checkShape(number))
        return *problem;
    if (!isProvince(QStringView(number).left(2).toInt())) {
        return refuse(
            u"id_province"_s,
            QCoreApplication::translate(
                "Identity", "No province has the code %1 that this number begins with. Compare it with the document.")
                .arg(number.left(2)));
    }
    if (auto problem = checkKind(kind, number))
        return *problem;
    IdentityFacts facts;
    facts.number = number;
    facts.birth = QDate(QStringView(number).mid(6, 4).toInt(), QStringView(number).mid(10, 2).toInt(),
                        QStringView(number).mid(12, 2).toInt());
    if (auto problem = checkBirth(number, facts.birth, today))
        return *problem;
    if (number[17] != checkCharacter(number)) {
        if (number.endsWith(u"000"_s))
            return zeros();
        return refuse(u"id_check_character"_s,
                      QCoreApplication::translate("Identity",
                                                  "The last character of this number does not fit the others: at least "
                                                  "one is mistyped. Compare it with the document."));
    }
    facts.sex = (number[16].unicode() - u'0') % 2 == 1 ? Sex::Male : Sex::Female;
    if (ageOn(facts.birth, today) > 110)
        facts.warnings += QCoreApplication::translate("Identity", "By this number the person is over 110 years old.");
    return facts;
}

struct Form
{
    DocumentKind kind;
    const char16_t* pattern;
    const char* sentence;
};

constexpr std::array kForms{
    Form{DocumentKind::HkMoPermit, u"^[HM][0-9]{8}([0-9]{2})?$",
         QT_TRANSLATE_NOOP("Identity",
                           "The number of a Mainland travel permit for Hong Kong and Macau residents is H or "
                           "M and 8 digits, or 10 with the issue count. Compare it with the document.")},
    Form{DocumentKind::TaiwanPermit, u"^[0-9]{8}$|^[0-9]{10}[A-Z]?$",
         QT_TRANSLATE_NOOP("Identity",
                           "The number of a Mainland travel permit for Taiwan residents has 8 digits, in the "
                           "older form 10 and a letter. Compare it with the document.")},
    Form{DocumentKind::PermanentResidence, u"^[A-Z]{3}[0-9]{12}$",
         QT_TRANSLATE_NOOP("Identity", "The number of a foreigner's permanent residence card has 18 characters, or in "
                                       "the 2017 edition 3 letters and 12 digits. Compare it with the document.")},
    Form{DocumentKind::Passport, u"^[A-Z0-9]{5,17}$",
         QT_TRANSLATE_NOOP("Identity",
                           "A passport number has 5 to 17 letters and digits. Compare it with the passport.")},
    Form{DocumentKind::Other, u"^[^\\s\\p{C}]{1,40}$",
         QT_TRANSLATE_NOOP("Identity", "A document number has 1 to 40 characters. Compare it with the document.")},
};

Outcome<IdentityFacts> checkForm(DocumentKind kind, const QString& number)
{
    const auto form = std::find_if(kForms.begin(), kForms.end(), [kind](const Form& f) { return f.kind == kind; });
    if (number.size() > 64 || !QRegularExpression(QString::fromUtf16(form->pattern)).match(number).hasMatch())
        return refuse(u"id_format"_s, QCoreApplication::translate("Identity", form->sentence));
    IdentityFacts facts;
    facts.number = number;
    return facts;
}

} // namespace

QString normalisedNumber(const QString& raw)
{
    if (raw.size() > 1000) // no number is that long; it is refused by its length
        return raw.left(1000);
    const bool isClean = std::all_of(raw.begin(), raw.end(),
                                     [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z'); });
    if (isClean)
        return raw;
    QString number = normalised(raw).toUpper();
    if (number.startsWith(u"=\""_s) && number.endsWith(u'"'))
        number = number.mid(2, number.size() - 3);
    number.removeIf([](QChar c) { return c.isSpace() || u"'`’‘＇"_s.contains(c); });
    // The multiplication sign and the Cyrillic and Greek letters look like the X of a check character.
    for (QChar& c : number) {
        if (c == u'×' || c == u'Х' || c == u'Χ')
            c = u'X';
    }
    return number;
}

Outcome<IdentityFacts> checkIdentity(DocumentKind kind, const QString& raw, QDate today)
{
    const QString number = normalisedNumber(raw);
    if (isBlankCell(number))
        return refuse(u"id_missing"_s,
                      QCoreApplication::translate("Identity", "The number of the identity document is missing."));
    if (isScientific(number))
        return scientific();
    switch (kind) {
    case DocumentKind::ResidentId:
    case DocumentKind::HouseholdRegister:
    case DocumentKind::HkMoTwResidence:
        return checkCitizenNumber(kind, number, today);
    case DocumentKind::PermanentResidence:
        if (isCitizenForm(number))
            return checkCitizenNumber(kind, number, today);
        return checkForm(kind, number);
    default:
        return checkForm(kind, number);
    }
}

std::optional<Problem> whyNotBorn(QDate birth, QDate today)
{
    constexpr int kOldest = 120;
    if (birth.isValid() && birth > today)
        return Problem{u"birth_future"_s, u"birth"_s,
                       QCoreApplication::translate("Identity", "This date of birth is still to come. Correct it.")};
    if (birth.isValid() && birth.addYears(kOldest) < today)
        return Problem{u"birth_range"_s, u"birth"_s,
                       QCoreApplication::translate("Identity", "Born in %1, the person would be over %2. Correct it.")
                           .arg(birth.year())
                           .arg(kOldest)};
    return std::nullopt;
}

Problems checkAgainst(const IdentityFacts& facts, Sex typed, QDate typedBirth)
{
    Problems problems;
    if (facts.sex != Sex::Unknown && typed != Sex::Unknown && typed != facts.sex) {
        problems.push_back(
            {u"id_sex_differs"_s, u"sex"_s,
             QCoreApplication::translate(
                 "Identity", "The sex typed is not the one the identity number says. Correct one of the two.")});
    }
    if (facts.birth.isValid() && typedBirth.isValid() && typedBirth != facts.birth) {
        problems.push_back(
            {u"id_birth_differs"_s, u"birth"_s,
             QCoreApplication::translate(
                 "Identity",
                 "The date of birth typed (%1) is not the one the identity number says (%2). Correct one of the two.")
                 .arg(typedBirth.toString(Qt::ISODate), facts.birth.toString(Qt::ISODate))});
    }
    return problems;
}

std::optional<Problem> damagedNumber(const QString& cellText, bool fromNumericCell)
{
    QString number = normalisedNumber(cellText);
    if (isScientific(number))
        return scientific();
    if (fromNumericCell && number.contains(u'.')) {
        while (number.endsWith(u'0'))
            number.chop(1);
        if (number.endsWith(u'.'))
            number.chop(1);
    }
    if (!isDigits(number))
        return std::nullopt;
    if (number.size() == 18 && number.endsWith(u"000"_s) && (fromNumericCell || number[17] != checkCharacter(number)))
        return zeros();
    if (fromNumericCell && number.size() > 15) {
        return refuse(u"id_damaged_numeric"_s,
                      QCoreApplication::translate(
                          "Identity",
                          "This cell is a number, and a spreadsheet keeps only 15 digits of it. Set the column to text "
                          "and type the number again from the document."));
    }
    return std::nullopt;
}

QString comparableNumber(DocumentKind kind, const QString& number)
{
    const QString folded = normalisedNumber(number);
    return kind == DocumentKind::HkMoPermit ? folded.left(9) : folded;
}

std::optional<DocumentKind> guessDocumentKind(const QString& raw)
{
    const QString number = normalisedNumber(raw);
    if (isCitizenForm(number)) {
        if (checkKind(DocumentKind::HkMoTwResidence, number) == std::nullopt)
            return DocumentKind::HkMoTwResidence;
        return number.startsWith(u'9') ? DocumentKind::PermanentResidence : DocumentKind::ResidentId;
    }
    if (number.size() == 15 && isDigits(number))
        return DocumentKind::ResidentId;
    for (const DocumentKind kind : {DocumentKind::HkMoPermit, DocumentKind::PermanentResidence}) {
        if (checkForm(kind, number))
            return kind;
    }
    static const QRegularExpression s_chinesePassport(u"^[EDSPGH][A-Z0-9][0-9]{7}$"_s);
    if (s_chinesePassport.match(number).hasMatch())
        return DocumentKind::Passport;
    return std::nullopt;
}

} // namespace redvest
