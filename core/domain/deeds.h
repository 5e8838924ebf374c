// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Everything the program does that somebody might not be meant to do, once: what is asked of an account before, by
// which commands it is done and by which actions of the window. The command line looks here before it opens anything,
// the window when it greys an action, the use-cases that write past the gate (restore, salvage, repair) before they
// begin; the manual's table of roles is compared with it.

#pragma once

#include "core/domain/access.h"

#include <QStringList>

namespace redvest {

enum class Deed {
    Ask,            ///< about the program itself
    Found,          ///< make a workspace
    Recover,        ///< with the recovery key on paper
    Read,           ///< lists, figures, papers with masked numbers; is all sound
    BackUp,         ///< make a backup or a copy on a stick
    OwnPassphrase,  ///< change one's own
    Reveal,         ///< look at one person's full numbers
    Undo,           ///< take a unit of work back
    ImportWorkbook, ///< several lists at once
    EnterVolunteers,
    EnterRota,
    EnterTraining,
    EnterSupplies,
    EnterBriefings,
    ApproveHours,
    ReverseMovements,
    ReadFull,     ///< whole lists and a person's copy with full numbers
    ErasePeople,  ///< erase, purge, pass by
    SetRetention, ///< how long personal data are kept
    SetRules,     ///< rules of the desk, the office's name and limits, its lists of words
    Repair,
    Salvage,
    TendBackups, ///< try them out, remove old ones
    SetUpServer,
    Restore,
    KeepAccounts, ///< set up, add, change, disable, give up
};
template <>
struct EnumWords<Deed>
{
    static constexpr std::array words{
        u"ask",
        u"found",
        u"recover",
        u"read",
        u"back_up",
        u"own_passphrase",
        u"reveal",
        u"undo",
        u"import_workbook",
        u"enter_volunteers",
        u"enter_rota",
        u"enter_training",
        u"enter_supplies",
        u"enter_briefings",
        u"approve_hours",
        u"reverse",
        u"read_full",
        u"erase_people",
        u"set_retention",
        u"set_rules",
        u"repair",
        u"salvage",
        u"tend_backups",
        u"set_up_server",
        u"restore",
        u"keep_accounts",
    };
};

/// What is asked of an account.
struct DeedNeed
{
    enum class Kind {
        Nothing,  ///< not even to sign in
        SignIn,   ///< to be one of the desk
        Contacts, ///< the key to phones and numbers
        Touched,  ///< the right over whatever it touches: some right to enter things
        Right,    ///< the right said
    };
    Kind kind = Kind::Right;
    Right right = Right::Settings;
};

struct DeedRule
{
    Deed deed = Deed::Ask;
    DeedNeed need;
    /// Words as they are typed, alternatives separated by '|': "set|archive team|site". A last word that is an option
    /// ("--repair") or "*" (any word) marks the form of the command that does this.
    QStringList commands;
    /// "page action|action" by object names; "window" stands for what is there on every page.
    QStringList actions;
};
/// One rule a deed, in the order of Deed.
[[nodiscard]] const std::vector<DeedRule>& deedRules();
[[nodiscard]] const DeedRule& ruleOf(Deed);
/// The deed that this right is given for.
[[nodiscard]] Deed deedOf(Right);

/// Every combination of the alternatives: {"set team", "set site", "archive team", "archive site"}.
[[nodiscard]] QStringList spelledOut(const QStringList& compact);

/// What a command of these words does: the longest row whose words lead it and whose option or last word is among
/// `further`. Nothing for a command that stands in no row.
[[nodiscard]] std::optional<Deed> deedOfCommand(const QStringList& words, const QStringList& further);
/// What an action of the window does; nothing when it stands in no row.
[[nodiscard]] std::optional<Deed> deedOfAction(const QString& page, const QString& action);

/// Of an account that is signed in. Divisions, and what is touched, are asked besides.
[[nodiscard]] bool mayDo(const Account&, Deed);
/// The grants that bring it, without the administrator's, who may do everything. Nothing where everybody may.
[[nodiscard]] Grants grantsWith(Deed);

} // namespace redvest
