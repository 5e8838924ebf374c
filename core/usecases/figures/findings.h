// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What waits for a person today (待办提醒), counted within a division.

#pragma once

#include "core/base/enum_text.h"
#include "core/usecases/workspace/workspace.h"

namespace redvest {

enum class FindingKind {
    ProposalsNotSent,  ///< proposed, and the shift is yet to start
    InvitationsOpen,   ///< invited without an answer, the shift starts within 24 hours
    RecordsToApprove,  ///< served time that counts nowhere until approved
    TrainingEnding,    ///< people whose last pass ends within 7 days
    StockEnding,       ///< lots in stock that expire within 10 days; of the whole workspace
    StockExpired,      ///< lots in stock that have expired; of the whole workspace
    SameDocument,      ///< document numbers that several people have, who were not judged to be two
    SameNational,      ///< numbers of the national platform that several people have
    ConsentMissing,    ///< active people whose data rest on a consent that is not recorded
    ConsentWithdrawn,  ///< active people who withdrew it
    ChildUnguarded,    ///< active people under 14 without their guardian's consent
    PurgeDue,          ///< on the purge list, and nothing was purged for a year
    Uninsured,         ///< people on coming shifts of risk posts who are not covered on each of their days
    PolicyGapAhead,    ///< stretches of days to come, between two policies, with none in force; of the whole workspace
    Strained,          ///< people whom coming shifts are too hard on (rota/strains.h), and nobody said why all the same
    GapUnanswered,     ///< streets and communities that were asked for their gaps and let the deadline pass
    ServiceSuperseded, ///< certificates of service whose records count otherwise by now, and that nobody replaced
};

template <>
struct EnumWords<FindingKind>
{
    static constexpr std::array words{
        u"proposals_not_sent", u"invitations_open", u"records_to_approve", u"training_ending", u"stock_ending",
        u"stock_expired",      u"same_document",    u"same_national",      u"consent_missing", u"consent_withdrawn",
        u"child_unguarded",    u"purge_due",        u"uninsured",          u"policy_gap",      u"rest",
        u"gap_unanswered",     u"superseded"};
};

struct Finding
{
    FindingKind kind = FindingKind::ProposalsNotSent;
    qint64 count = 0;
    bool operator==(const Finding&) const = default;
};

/// What waits, for people: "Hours waiting for approval".
[[nodiscard]] QString findingText(FindingKind);

/// As of `at`, which also says what today is. In the order of the kinds; what is nought is left out. What has no
/// division waits at the office's own (本级); `scope` "": everything. Without what slowFindings tells.
[[nodiscard]] std::vector<Finding> findings(const Workspace&, const QString& scope, Instant at);
/// What takes its time: Strained and ServiceSuperseded; what is nought is left out.
[[nodiscard]] std::vector<Finding> slowFindings(const Workspace&, const QString& scope, Instant at);
/// Strained alone; nothing where it is nought.
[[nodiscard]] std::optional<Finding> strainFinding(const Workspace&, const QString& scope, Instant at);
/// The people of TrainingEnding alone.
[[nodiscard]] qint64 trainingEnding(const Workspace&, const QString& scope, QDate today);
/// Count of one kind; 0 when it is not among them.
[[nodiscard]] qint64 countOf(const std::vector<Finding>&, FindingKind);

} // namespace redvest
