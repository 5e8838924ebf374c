// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who may use the desk and for what: accounts, roles over areas and divisions, and the rules that follow from them.
// Keys and passphrases live in core/storage/account_keys; refusals become Problems in Workspace::write.
//
// An account is its name: the journal and "entered by" of a record say that name, so it is unique and never changed.

#pragma once

#include "core/base/clock.h"
#include "core/base/enum_text.h"
#include "core/base/outcome.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace redvest {

enum class Role {
    Entry,         ///< 录入: types in
    Approval,      ///< 审核: approves what others typed in
    StockKeeper,   ///< 仓管: everything about supplies
    Training,      ///< 培训: everything about training
    Leader,        ///< 领导: reads, changes nothing
    Administrator, ///< 管理员: everything, and the accounts
};
template <>
struct EnumWords<Role>
{
    static constexpr std::array words{u"entry", u"approval", u"stock_keeper", u"training", u"leader", u"administrator"};
};

/// What entry and approval are given over; the other roles have an area of their own.
enum class Area { All, Volunteers, Rota, Training, Supplies, Briefings };
template <>
struct EnumWords<Area>
{
    static constexpr std::array words{u"all", u"volunteers", u"rota", u"training", u"supplies", u"briefings"};
};

struct Grant
{
    Role role = Role::Entry;
    Area area = Area::All;
    bool operator==(const Grant&) const = default;
};
using Grants = std::vector<Grant>;

/// "entry:volunteers"; without the area where it is all or the role has none: "approval", "leader".
[[nodiscard]] QString grantText(const Grant&);
/// Separated by spaces, in the order of roles and areas, each once.
[[nodiscard]] QString grantsText(Grants);
/// Inverse; separators may be blanks or commas. Problem bad_role naming the word that is none.
[[nodiscard]] Outcome<Grants> grantsFromText(const QString&);

enum class AccountState { Active, Disabled };
template <>
struct EnumWords<AccountState>
{
    static constexpr std::array words{u"active", u"disabled"};
};

struct Account
{
    QString name;
    Grants roles;
    QStringList divisions;       ///< codes; empty: the whole workspace
    bool readsContacts = false;  ///< phones, numbers and addresses, beyond what the roles bring
    bool readsSensitive = false; ///< notes on health and care
    bool mustChange = false;     ///< somebody else set the passphrase: it must be changed first of all
    AccountState state = AccountState::Active;
    Instant passphraseSetAt;
    bool operator==(const Account&) const = default;
    [[nodiscard]] bool isActive() const { return state == AccountState::Active; }
    [[nodiscard]] bool has(Role) const;
};

/// The same on every desk for the same name, however it is spaced or cased.
[[nodiscard]] QString accountId(const QString& name);

enum class Right {
    EnterVolunteers,  ///< people, teams, organisations
    EnterRota,        ///< sites, posts, shifts, assignments, served time, gap reports
    EnterTraining,    ///< courses, editions, sessions, results
    EnterSupplies,    ///< items, stores, movements
    EnterBriefings,   ///< series and issues
    ApproveHours,     ///< served time counts from then on
    ReverseMovements, ///< take a booked movement back
    ReadFull,         ///< lists, forms and files with full numbers, for a reason
    Exchange,         ///< take in packages of other desks, settle conflicts, restore backups
    ErasePeople,      ///< erase a person, purge what need not be kept
    Settings,         ///< office, divisions, rules of the desk
    Accounts,         ///< who may use the desk
};
template <>
struct EnumWords<Right>
{
    static constexpr std::array words{
        u"enter_volunteers", u"enter_rota", u"enter_training", u"enter_supplies", u"enter_briefings", u"approve_hours",
        u"reverse",          u"read_full",  u"exchange",       u"erase_people",   u"settings",        u"accounts",
    };
};

/// Of an account that is active. What the roles say, wherever: the division is asked with isInScope.
[[nodiscard]] bool mayDo(const Account&, Right);
/// The grants that bring this right, the narrowest first; administrators always have it.
[[nodiscard]] Grants grantsWith(Right);

/// What an intent needs, by its verb ("volunteer.add").
struct Need
{
    enum class Kind {
        Right,   ///< the right said
        Touched, ///< the right over each table it touches: undo and the like
        Anybody, ///< everybody signed in: his own passphrase
    };
    Kind kind = Kind::Right;
    Right right = Right::Settings;
};
/// Nothing for a verb nobody declared: only administrators may do it.
[[nodiscard]] std::optional<Need> needOf(const QString& verb);

/// True when the account is for the whole workspace, or for that division or one above it. Who asks about a record
/// without a division asks about the office's own (本级): "" is in no limited scope.
[[nodiscard]] bool isInScope(const Account&, const QString& division);

// Which keys an account holds. Without the key the field is a placeholder on its screen and in its files.
/// Documents, phones, addresses, guardians: who enters or approves people or the rota, administrators, and who is
/// given it. A stock keeper, a trainer or a leader works with names alone unless the flag says otherwise.
[[nodiscard]] bool readsContacts(const Account&);
/// Notes on health and care: administrators and who is given it.
[[nodiscard]] bool readsSensitive(const Account&);

/// Rules of names and grants. Codes: required, bad_name, no_role, unknown_division.
[[nodiscard]] Problems accountProblems(const Account&);

constexpr int kIdleMinutes = 10;
constexpr int kLongestIdleMinutes = 60;

} // namespace redvest
