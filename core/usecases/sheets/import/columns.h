// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The columns people send, one table a kind: what the header says, what it means, what it may also be called.

#pragma once

#include "core/usecases/sheets/import/import_report.h"

#include <QHash>

#include <optional>
#include <span>

namespace redvest::intake {

/// What a column means. Its word can be used for mapping and is the key of machine-readable lists.
enum class SheetField {
    Name,
    DocumentKind,
    DocumentNumber,
    Sex,
    Birth,
    Phone,
    Street,
    Community,
    Address,
    Employer,
    DispatchedBy,
    Source,
    PoliticalStatus,
    Skills,
    Languages,
    Licences,
    Teams,
    Availability,
    MaxDaily,
    Note,
    Post,
    Category,
    Site,
    Contact,
    Trainings,
    Risk,
    Kit,
    Duties,
    HowTo,
    Protection,
    InSuit,
    Day,
    Start,
    End,
    Times,
    Needed,
    Breaks,
    State,
    CheckIn,
    CheckOut,
    Duration,
    Evidence,
    Course,
    Edition,
    TrainingSession,
    Result,
    ValidUntil,
    Item,
    Spec,
    Unit,
    Pack,
    SafetyStock,
    MovementKind,
    Quantity,
    Store,
    OtherStore,
    Batch,
    Expiry,
    Donor,
    Value,
    Recipient,
    Present,
    Gap,
    Requirement,
    Deadline,
    GuardianName,
    GuardianPhone,
    GuardianConsent,
    HealthDeclared,
    Standing,
    TakesBack,
    ConsentOn,
    ConsentVersion,
    SensitiveConsent,
    RiskNoticeOn,
    RiskNoticeVersion,
    RealName,
    RealNameReason,
    VerifiedOn,
    NationalNumber,
    CertificateNumber,
    Deputies,
    Parent,
    Sponsor,
    PolicyNumber,
    Product,
    SumInsured,
    CoverFrom,
    CoverTo,
    WithdrawnOn,
    FormerNames,
    Campaign,
    Honour,
    HonourKind,
    Issuer,
    HonourDocument,
    LeastAge,
    MostAge,
    Agreement,
    AgreementOn,
    AgreementUntil,
    ReportId,       ///< travels with a row of a gap workbook
    FirstValidUntil ///< before an extension; written only, no list is read by it
};
inline constexpr std::size_t kFields = std::size_t(SheetField::FirstValidUntil) + 1;

/// What a form offers in a column.
enum class Choices {
    None,
    DocumentKinds,
    Sexes,
    Streets,
    Sources,
    PoliticalStatuses,
    Categories,
    Risks,
    States,
    Results,
    MovementKinds,
    ItemCategories,
    Units,
    RealNames,
    TeamKinds,
    OrganisationKinds,
    Policies,
    SiteKinds,
    YesNo
};

struct SheetColumn
{
    SheetField field;
    const char16_t* title;
    const char16_t* aliases = u""; ///< separated by |
    bool isRequired = false;
    Choices choices = Choices::None;
    bool isExtra = false; ///< understood and exported, but not asked for in the form
    bool isNumber = false;
};

[[nodiscard]] std::span<const SheetColumn> columnsOf(ImportKind);
/// Null when the kind has no such column.
[[nodiscard]] const SheetColumn* columnOf(ImportKind, SheetField);
[[nodiscard]] QString titleOf(ImportKind, SheetField);
/// The header without blanks, stars, brackets and "（必填）", in half width and simplified characters.
[[nodiscard]] QString foldedHeader(const QString&);

/// From a header as written to the column it means; canonical titles, aliases and field words.
class HeaderNames
{
public:
    explicit HeaderNames(ImportKind);
    [[nodiscard]] std::optional<SheetField> field(const QString& header) const;
    /// True when the header is the canonical one, which beats an alias.
    [[nodiscard]] bool isCanonical(const QString& header) const;

private:
    QHash<QString, SheetField> m_byName;
    QHash<QString, SheetField> m_canonical;
};

} // namespace redvest::intake

template <>
struct redvest::EnumWords<redvest::intake::SheetField>
{
    static constexpr std::array words{u"name",
                                      u"document_kind",
                                      u"document_number",
                                      u"sex",
                                      u"birth",
                                      u"phone",
                                      u"street",
                                      u"community",
                                      u"address",
                                      u"employer",
                                      u"dispatched_by",
                                      u"source",
                                      u"political_status",
                                      u"skills",
                                      u"languages",
                                      u"licences",
                                      u"teams",
                                      u"availability",
                                      u"max_daily",
                                      u"note",
                                      u"post",
                                      u"category",
                                      u"site",
                                      u"contact",
                                      u"trainings",
                                      u"risk",
                                      u"kit",
                                      u"duties",
                                      u"how_to",
                                      u"protection",
                                      u"suit",
                                      u"day",
                                      u"start",
                                      u"end",
                                      u"times",
                                      u"needed",
                                      u"breaks",
                                      u"state",
                                      u"check_in",
                                      u"check_out",
                                      u"duration",
                                      u"evidence",
                                      u"course",
                                      u"edition",
                                      u"session",
                                      u"result",
                                      u"valid_until",
                                      u"item",
                                      u"spec",
                                      u"unit",
                                      u"pack",
                                      u"safety_stock",
                                      u"movement_kind",
                                      u"quantity",
                                      u"store",
                                      u"other_store",
                                      u"batch",
                                      u"expiry",
                                      u"donor",
                                      u"value",
                                      u"recipient",
                                      u"present",
                                      u"gap",
                                      u"requirement",
                                      u"deadline",
                                      u"guardian_name",
                                      u"guardian_phone",
                                      u"guardian_consent_on",
                                      u"health_declared_at",
                                      u"status",
                                      u"takes_back",
                                      u"consent_on",
                                      u"consent_version",
                                      u"sensitive_consent_on",
                                      u"risk_notice_on",
                                      u"risk_notice_version",
                                      u"verification",
                                      u"verification_reason",
                                      u"verified_on",
                                      u"national_number",
                                      u"certificate_number",
                                      u"deputies",
                                      u"parent",
                                      u"sponsor",
                                      u"policy",
                                      u"product",
                                      u"sum",
                                      u"from",
                                      u"to",
                                      u"withdrawn_on",
                                      u"former_names",
                                      u"campaign",
                                      u"honour",
                                      u"kind",
                                      u"issuer",
                                      u"document",
                                      u"least_age",
                                      u"most_age",
                                      u"needs_agreement",
                                      u"agreement_on",
                                      u"agreement_until",
                                      u"report_id",
                                      u"first_valid_until"};
    static_assert(words.size() == redvest::intake::kFields);
};
