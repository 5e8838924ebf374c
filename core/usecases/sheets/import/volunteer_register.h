// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The people of the workspace as an import needs them: who has a document, whether somebody of that name has the phone
// or the birthday, and single records when a row changes them. Little is held of each person, so that half a million
// fit beside everything else.

#pragma once

#include "core/domain/volunteers.h"
#include "core/storage/queries/volunteer_keys.h"
#include "core/usecases/sheets/import/rules.h"

#include <QSet>

namespace redvest::intake {

class VolunteerRegister
{
public:
    /// `reader` outlives it. With `keepsAll`, what is added or changed is kept whole: for a dry run in which more rows
    /// may mean the same people, since the store never sees them.
    VolunteerRegister(const storage::Reader& reader, bool keepsAll);

    /// Null when nobody has that document (documentKey). Of a record that was merged, the one that goes on.
    [[nodiscard]] Id<Volunteer> withKey(const QString& key) const { return m_byKey.value(key).id; }
    /// Of whoever withKey() means; "" of nobody.
    [[nodiscard]] QString nameOf(const QString& key) const { return m_byKey.value(key).name; }
    /// The same for every document of one person: of a record that was merged, that of the one that goes on.
    [[nodiscard]] QString ownKey(const QString& key) const;
    /// Where the document stands on a record that was merged, the one that goes on keeps what was chosen then: number,
    /// kind, sex and birth day are taken out of what the row says.
    void leaveFormer(const QString& key, Volunteer& said, bool& saysKind) const;
    /// Of a document that somebody has: another name is not taken from a list, and who is archived does not come back
    /// by one. Notes other_name and archived.
    void judge(SheetRow&, const QString& key, const QString& name) const;
    /// What a row asks of the store besides the person it is about.
    struct Asks
    {
        bool abilities = false;
        bool teams = false;
        /// Nothing is stored: it matters only whether anything would change, and what would be said of it.
        bool isDry = false;
    };
    /// Somebody a row is about.
    struct Meant
    {
        Id<Volunteer> id;
        Asks asks;
        QString name;   ///< as the register has it
        QString number; ///< likewise; "" where the register does not have it to the letter
    };
    /// The person withKey() means.
    [[nodiscard]] Meant meant(const QString& key, Asks) const;
    /// Reads at once what person(), ability() and wasEverIn() will be asked of these people, each of whom is met once
    /// before anything of his is changed. Whoever was read before is forgotten.
    void readAhead(const std::vector<Meant>&);
    /// What becomes of a record by what a row says.
    using AsListed = std::function<Volunteer(const Volunteer&)>;
    /// Of somebody known; with the row where it was read ahead. Of somebody read ahead for a dry run, what is only
    /// compared (phone, address and the like) is "" where the record `asListed` differs in anything else.
    [[nodiscard]] storage::KeptRow<Volunteer> person(Id<Volunteer>, const AsListed& asListed);
    /// Nothing when there is none.
    [[nodiscard]] std::optional<Qualification> ability(Id<Volunteer>, Id<Qualification>) const;
    /// Whether the person is or was in the team.
    [[nodiscard]] bool wasEverIn(Id<Team>, Id<Volunteer>) const;

    void add(const QString& key, const Volunteer&);
    void change(const Volunteer&);
    void note(const Qualification&);
    void note(Id<Team>, Id<Volunteer>);

    /// True when somebody of that name has been told with the same trait (phoneTrait, birthTrait) before; from now on
    /// somebody has. Never for "".
    bool sharesTrait(const QString& name, const QString& trait);

private:
    /// What traits are joined to: no name is held for it.
    [[nodiscard]] static std::size_t nameMark(const QString& name);
    void openTraits();

    const storage::Reader& m_reader;
    bool m_keepsAll;
    struct Enrolled
    {
        Id<Volunteer> id;
        QString name;
        bool isArchived = false;
        bool isKeyNumber = false; ///< the key is the number, to the letter
    };
    QHash<QString, Enrolled> m_byKey;
    struct Former
    {
        QString name;   ///< it had
        QString ownKey; ///< the document of the one that goes on
    };
    QHash<QString, Former> m_former; ///< records that were merged, by their document
    /// Hashes alone: two people of half a million that meet by chance (1 in 10⁸) get a warning too many.
    QSet<std::size_t> m_traits;
    storage::SealedTraits m_unopened; ///< of everybody there was, until the first new person asks
    // Of a dry run that keeps all.
    QHash<Id<Volunteer>, Volunteer> m_people;
    QHash<Id<Qualification>, Qualification> m_abilities;
    QSet<QString> m_joined; ///< team and person
    /// What was read ahead of the rows that are stored next.
    struct Ahead
    {
        QHash<Id<Volunteer>, storage::KeptRow<Volunteer>> people = {};
        QSet<Id<Volunteer>> inPart = {};        ///< of whom what is only compared was not opened
        QSet<Id<Volunteer>> withAbilities = {}; ///< all of theirs
        QHash<Id<Qualification>, Qualification> abilities = {};
        QSet<Id<Volunteer>> withTeams = {}; ///< all of theirs
        QSet<QString> joined = {};          ///< team and person
    };
    Ahead m_ahead;
};

/// Of a row that means somebody registered as `known`: notes other_name and archived.
void judgeEnrolled(SheetRow&, const QString& known, bool isArchived, const QString& said);

/// merged_number: a real-name check asked about the number of a record that was merged into that person's.
[[nodiscard]] Problem mergedNumber(const QString& name);

[[nodiscard]] inline QString phoneTrait(const QString& phone)
{
    return phone;
}
/// Different from every phone.
[[nodiscard]] QString birthTrait(QDate);

} // namespace redvest::intake
