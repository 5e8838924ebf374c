// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Approved time record by record, as it is said to others: what each counts by the office's rule of counting
// (domain/counting_rule.h), and what papers and files say of it. Certificates of service, the list for publication and
// files for platforms stand on it, so that they say the same; figures count minutes and do not.

#pragma once

#include "core/domain/counted_records.h"
#include "core/domain/rota.h"
#include "core/usecases/workspace/workspace.h"

namespace redvest {

/// Which records.
struct CountedAsked
{
    QDate first, last;        ///< of the days they belong to, both included; invalid: no bound
    Id<Campaign> campaign{};  ///< null: all, those of no campaign too
    QString scope{};          ///< where they were served; "" for all
    bool isFinalOnly = false; ///< publicised to the end (domain/publicity.h)
};

struct CountedRow
{
    CountedRecord counted;
    int minutes = 0; ///< as recorded
    QString campaign, post, site, division;
    Instant starts, ends; ///< of the record, else of its shift; unset where neither says
    QString evidence;
    bool isFinal = false;
};

/// Of these people, or of everybody where none is named; by person, day and beginning. What a record counts follows
/// from all of the person's records, whichever are asked for: so parts add up to the whole.
[[nodiscard]] std::vector<CountedRow> countedRows(const Workspace&, const storage::Reader&, const CountedAsked&,
                                                  const std::vector<Id<Volunteer>>& people = {});

/// In force from now on. What was certified stays as it was. Problems: those of whyNotCountingRule and of rights.
Outcome<ChangeSet> setCountingRule(Workspace&, const CountingRule&, const QString& reason = {});

} // namespace redvest
