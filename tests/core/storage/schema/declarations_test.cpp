// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every table and column says what is true of it, so that nothing that lives on these facts can forget one.

#include "core/storage/schema/all_tables.h"
#include "core/storage/schema/references.h"
#include "core/usecases/history/history_words.h"
#include "tests/support/declared.h"

#include <catch2/catch.hpp>

using namespace redvest;
using namespace redvest::storage;
using namespace Qt::Literals::StringLiterals;
using test::forgottenIn;

namespace {

struct Stray
{
    Id<Stray> id;
};

ColumnSpec columnOf(const QString& name, const char* called = "Something")
{
    return ColumnSpec{name, ColumnType::Text, called};
}
ColumnSpec codeOf(const QString& name, const QString& table)
{
    ColumnSpec c = columnOf(name);
    c.tableReferred = table;
    return c;
}
/// All said but what the test leaves out.
TableFacts soundFacts()
{
    return {u"thing"_s, "Thing", Right::Settings, at("division"), {u"name"_s}};
}
/// What a table "thing" with a name, a division and that column forgot.
QString forgotten(const ColumnSpec& column, const TableFacts& facts = soundFacts())
{
    return forgottenIn(makeSpec(facts, {columnOf(u"name"_s), codeOf(u"division"_s, u"division"_s), column}))
        .join(u'\n');
}
QString forgotten(const TableFacts& facts)
{
    return forgotten(columnOf(u"note"_s), facts);
}

} // namespace

TEST_CASE("Every table and every column says its facts", "[schema]")
{
    QStringList all;
    for (const TableSpec* table : allTables())
        all << forgottenIn(*table);
    INFO(all.join(u'\n').toStdString());
    CHECK(all.isEmpty());
}

TEST_CASE("A column without a fact is named", "[schema]")
{
    CHECK(forgotten(columnOf(u"note"_s)).isEmpty());
    CHECK(forgotten(columnOf(u"note"_s, "")) == u"thing.note: what it is called");
    ColumnSpec phone = columnOf(u"phone"_s);
    phone.keyClass = KeyClass::Contact;
    CHECK(forgotten(phone) == u"thing.phone: what of it the history shows");
    phone.mask = MaskKind::Phone;
    CHECK(forgotten(phone).isEmpty());
    for (const QString& name : {u"team"_s, u"teams"_s, u"team_name"_s, u"other_store"_s, u"made_by"_s, u"donor_id"_s})
        CHECK(forgotten(columnOf(name)) == u"thing.%1: what it refers to, or why to nothing"_s.arg(name));
    ColumnSpec said = columnOf(u"made_by"_s);
    said.noReference = "a name";
    CHECK(forgotten(said).isEmpty());
    CHECK(forgotten(codeOf(u"a"_s, u"attic"_s)) == u"thing.a: a table it refers to that there is");
    ColumnSpec stray = columnOf(u"a"_s);
    stray.recordReferred = typeid(Stray);
    CHECK(forgotten(stray) == u"thing.a: a table it refers to that there is");
}

TEST_CASE("A table without a fact is named", "[schema]")
{
    TableFacts facts = soundFacts();
    facts.called = "";
    CHECK(forgotten(facts) == u"thing: what it is called");
    facts = soundFacts();
    facts.knownBy.clear();
    CHECK(forgotten(facts) == u"thing: what its records are known by");
    facts.knownBy = QStringList{u"number"_s};
    CHECK(forgotten(facts) == u"thing: a column its records are known by that anybody may read");
    facts = soundFacts();
    facts.lies = {};
    CHECK(forgotten(facts) == u"thing: where its records lie, or why nowhere");
    facts.lies = atOffice("");
    CHECK(forgotten(facts) == u"thing: why its records have no division of their own");
    facts.lies = nowhere("");
    CHECK(forgotten(facts) == u"thing: why its records have no division of their own");
    facts.lies = nowhere("it is everybody's");
    CHECK(forgotten(facts).isEmpty());
}

TEST_CASE("A way to a division that leads nowhere is named", "[schema]")
{
    TableFacts facts = soundFacts();
    facts.lies = at("name");
    CHECK(forgotten(facts) == u"thing: a column that leads to a division (name does not)");
    facts.lies = through("lot");
    CHECK(forgotten(codeOf(u"lot"_s, u"lot"_s), facts) == u"thing: a column that leads to a division (lot does not)");
    facts.lies = through("shift");
    CHECK(forgotten(codeOf(u"shift"_s, u"shift"_s), facts).isEmpty());
    facts.name = u"post"_s; // were a post where its shifts are, a shift could not be where its post is
    CHECK(forgotten(codeOf(u"shift"_s, u"shift"_s), facts) == u"post: a way to a division that does not go in circles");
}

TEST_CASE("What refers to what is what the members say", "[schema]")
{
    QStringList found;
    for (const Reference& r : allReferences())
        found << u"%1.%2→%3"_s.arg(r.table->name, r.column, r.target->name);
    const QStringList known =
        QString::fromUtf8(
            "division.parent→division office.division→division organisation.division→division "
            "organisation.parent→organisation volunteer.division→division volunteer.merged_into→volunteer "
            "qualification.volunteer→volunteer two_people.first_person→volunteer two_people.second_person→volunteer "
            "team.division→division team.leader→volunteer team_member.team→team "
            "team_member.volunteer→volunteer campaign.division→division campaign.sponsor→organisation "
            "site.division→division post.site→site "
            "post.campaign→campaign requirement.post→post shift.post→post assignment.shift→shift "
            "assignment.volunteer→volunteer service_record.volunteer→volunteer service_record.shift→shift "
            "service_record.division→division service_record.corrects→service_record "
            "gap_report.division→division edition.course→course session.course→course "
            "session.edition→edition training_record.volunteer→volunteer training_record.course→course "
            "training_record.edition→edition training_record.session→session "
            "certificate.record→training_record certificate.volunteer→volunteer certificate.issuer_key→issuer_key "
            "lot.item→item store.division→division "
            "movement.item→item movement.lot→lot movement.store→store movement.other_store→store "
            "movement.reverses→movement issue.series→series issue.division→division "
            "cover.policy→policy cover.volunteer→volunteer cover_claim.policy→policy cover_claim.volunteer→volunteer "
            "honour.volunteer→volunteer honour.campaign→campaign care_entry.volunteer→volunteer "
            "story.volunteer→volunteer story.team→team reserve.volunteer→volunteer reserve.campaign→campaign "
            "course_rule.course→course session_place.session→session session_place.volunteer→volunteer")
            .split(u' ');
    CHECK(found == known);
    CHECK(tableReferred(*tableNamed(u"account"_s)->column(u"divisions"_s)) == tableNamed(u"division"_s));
}

TEST_CASE("Every word an enumeration is stored as has its text", "[schema]")
{
    QStringList wordless;
    for (const TableSpec* table : allTables()) {
        for (const ColumnSpec& c : table->columns) {
            for (const QString& word : c.words) {
                // Several texts are the word itself in English.
                if (!word.isEmpty() && storedWord(word) == word && word.contains(u'_'))
                    wordless << table->name + u'.' + c.name + u": "_s + word;
            }
        }
    }
    INFO(wordless.join(u'\n').toStdString());
    CHECK(wordless.isEmpty());
}
