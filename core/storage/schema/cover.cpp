// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/schema/cover.h"

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

const Table<Policy>& policyTable()
{
    static const Table<Policy> table(
        {
            .name = u"policy"_s,
            .called = QT_TRANSLATE_NOOP("History", "Policy"),
            .right = Right::EnterVolunteers,
            .lies = atOffice("the office takes out a policy for all its streets"),
            .knownBy = {u"number"_s},
        },
        {
            column<&Policy::number>("number", QT_TRANSLATE_NOOP("History", "Policy number")),
            column<&Policy::insurer>("insurer", QT_TRANSLATE_NOOP("History", "Insurer")),
            column<&Policy::product>("product", QT_TRANSLATE_NOOP("History", "Product")),
            column<&Policy::sumCents>("sum_cents", QT_TRANSLATE_NOOP("History", "Sum insured")).read(Reads::Cents),
            column<&Policy::from>("from_day", QT_TRANSLATE_NOOP("History", "First day")),
            column<&Policy::to>("to_day", QT_TRANSLATE_NOOP("History", "Last day")),
            column<&Policy::coveredGroup>("covered_group", QT_TRANSLATE_NOOP("History", "Covered group")),
            column<&Policy::premiumCents>("premium_cents", QT_TRANSLATE_NOOP("History", "Premium")).read(Reads::Cents),
            column<&Policy::note>("note", QT_TRANSLATE_NOOP("History", "Note")),
            column<&Policy::isArchived>("archived", QT_TRANSLATE_NOOP("History", "Archived")),
        });
    return table;
}

const Table<Cover>& coverTable()
{
    static const Table<Cover> table(
        {
            .name = u"cover"_s,
            .called = QT_TRANSLATE_NOOP("History", "Insurance cover"),
            .right = Right::EnterVolunteers,
            .lies = through("volunteer"),
            .knownBy = {u"volunteer"_s, u"policy"_s, u"from_day"_s},
        },
        {
            column<&Cover::policy>("policy", QT_TRANSLATE_NOOP("History", "Policy")),
            column<&Cover::volunteer>("volunteer", QT_TRANSLATE_NOOP("History", "Person")),
            column<&Cover::from>("from_day", QT_TRANSLATE_NOOP("History", "First day")),
            column<&Cover::to>("to_day", QT_TRANSLATE_NOOP("History", "Last day")),
            column<&Cover::note>("note", QT_TRANSLATE_NOOP("History", "Note")).personal(),
            column<&Cover::isArchived>("archived", QT_TRANSLATE_NOOP("History", "Archived")),
        });
    return table;
}

const Table<CoverClaim>& coverClaimTable()
{
    static const Table<CoverClaim> table(
        {
            .name = u"cover_claim"_s,
            .called = QT_TRANSLATE_NOOP("History", "Insurance claim"),
            .right = Right::EnterVolunteers,
            .lies = through("volunteer"),
            .knownBy = {u"volunteer"_s, u"day"_s},
        },
        {
            column<&CoverClaim::policy>("policy", QT_TRANSLATE_NOOP("History", "Policy")),
            column<&CoverClaim::volunteer>("volunteer", QT_TRANSLATE_NOOP("History", "Person")),
            column<&CoverClaim::day>("day", QT_TRANSLATE_NOOP("History", "Day")),
            column<&CoverClaim::happened>("happened", QT_TRANSLATE_NOOP("History", "What happened"))
                .masked(MaskKind::Whole)
                .sealed(KeyClass::Sensitive)
                .personal(),
            column<&CoverClaim::state>("state", QT_TRANSLATE_NOOP("History", "State")),
            column<&CoverClaim::paidCents>("paid_cents", QT_TRANSLATE_NOOP("History", "Amount paid"))
                .read(Reads::Cents),
            column<&CoverClaim::isArchived>("archived", QT_TRANSLATE_NOOP("History", "Archived")),
        });
    return table;
}

} // namespace redvest::storage
