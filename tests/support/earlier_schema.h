// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A file of today turned into one that an earlier version of the program left: what later schemas added is taken away.

#pragma once

#include "core/storage/damage/health.h"
#include "core/storage/engine/sqlite_file.h"

#include <QStringList>

#include <map>

namespace redvest::test {

/// What takes away what each schema added, newest first. A schema that adds something has its row here.
inline const std::map<int, QStringList, std::greater<>>& additions()
{
    const auto dropColumns = [](const QString& table, const QStringList& columns) {
        QStringList all;
        for (const QString& c : columns)
            all << QStringLiteral("ALTER TABLE %1 DROP COLUMN %2").arg(table, c);
        return all;
    };
    static const std::map<int, QStringList, std::greater<>> all{
        {28, dropColumns(QStringLiteral("office"), {QStringLiteral("dispatch_weights")})},
        {27, dropColumns(QStringLiteral("certificate"), {QStringLiteral("served_list"), QStringLiteral("replaces")}) +
                 dropColumns(QStringLiteral("office"), {QStringLiteral("counting_unit"), QStringLiteral("day_cap")})},
        {26, dropColumns(QStringLiteral("requirement"), {QStringLiteral("level")}) +
                 dropColumns(QStringLiteral("post"), {QStringLiteral("least_age"), QStringLiteral("most_age"),
                                                      QStringLiteral("needs_agreement")}) +
                 dropColumns(QStringLiteral("post_template"),
                             {QStringLiteral("languages"), QStringLiteral("licences"), QStringLiteral("least_age"),
                              QStringLiteral("most_age"), QStringLiteral("needs_agreement")}) +
                 dropColumns(QStringLiteral("volunteer"),
                             {QStringLiteral("agreement_on"), QStringLiteral("agreement_until")})},
        {25, QStringList{QStringLiteral("DROP TABLE published_day"), QStringLiteral("DROP TABLE published_shift"),
                         QStringLiteral("DROP TABLE standby")} +
                 dropColumns(QStringLiteral("assignment"), {QStringLiteral("answer_by")})},
        {24,
         QStringList{QStringLiteral("DROP INDEX volunteer_health")} +
             dropColumns(QStringLiteral("post"), {QStringLiteral("suit")}) +
             dropColumns(QStringLiteral("post_template"), {QStringLiteral("suit")}) +
             dropColumns(QStringLiteral("shift"), {QStringLiteral("breaks")}) +
             dropColumns(QStringLiteral("volunteer"), {QStringLiteral("health_declared_at")}) +
             dropColumns(QStringLiteral("office"), {QStringLiteral("suit_minutes"), QStringLiteral("stretch_minutes"),
                                                    QStringLiteral("health_minutes")})},
        {23, QStringList{QStringLiteral("DROP TABLE gap_collection"), QStringLiteral("DROP TABLE gap_request"),
                         QStringLiteral("DROP INDEX gap_report_collection")} +
                 dropColumns(QStringLiteral("gap_report"),
                             {QStringLiteral("collection"), QStringLiteral("post"), QStringLiteral("site_name")})},
        {22, QStringList{QStringLiteral("DROP TABLE call_reply"), QStringLiteral("DROP TABLE call_line"),
                         QStringLiteral("DROP TABLE call")} +
                 dropColumns(QStringLiteral("office"),
                             {QStringLiteral("call_series"), QStringLiteral("call_benefits"),
                              QStringLiteral("call_risk_notice"), QStringLiteral("call_how_to_answer"),
                              QStringLiteral("call_contact"), QStringLiteral("call_phone")})},
        {21, QStringList{QStringLiteral("DROP INDEX service_record_corrects")} +
                 dropColumns(QStringLiteral("service_record"),
                             {QStringLiteral("corrects"), QStringLiteral("public_from"), QStringLiteral("public_to"),
                              QStringLiteral("public_minutes")})},
        {20, QStringList{QStringLiteral("DROP TABLE post_template")}},
        {19, QStringList{QStringLiteral("DROP TABLE course_rule"), QStringLiteral("DROP TABLE session_place")} +
                 dropColumns(QStringLiteral("training_record"),
                             {QStringLiteral("first_valid_until"), QStringLiteral("extension_reason"),
                              QStringLiteral("extension_document")})},
        {18, QStringList{QStringLiteral("DROP TABLE reserve")} +
                 dropColumns(QStringLiteral("organisation"), {QStringLiteral("former_names")})},
        {17,
         dropColumns(QStringLiteral("issuer_key"), {QStringLiteral("retired_at"), QStringLiteral("retire_reason")})},
        {16, QStringList{QStringLiteral("DROP TABLE story"), QStringLiteral("DROP TABLE care_entry"),
                         QStringLiteral("DROP TABLE honour")} +
                 dropColumns(QStringLiteral("office"), {QStringLiteral("star_hours")})},
        {15, QStringList{QStringLiteral("DROP TABLE saved_query")}},
        {14,
         {QStringLiteral("DROP TABLE cover_claim"), QStringLiteral("DROP TABLE cover"),
          QStringLiteral("DROP TABLE policy")}},
        {13, QStringList{QStringLiteral("DROP INDEX post_campaign")} +
                 dropColumns(QStringLiteral("team_member"), {QStringLiteral("role")}) +
                 dropColumns(QStringLiteral("organisation"), {QStringLiteral("parent")}) +
                 dropColumns(QStringLiteral("campaign"),
                             {QStringLiteral("starts_on"), QStringLiteral("ends_on"), QStringLiteral("sponsor")})},
        {12, QStringList{QStringLiteral("DROP TABLE two_people"), QStringLiteral("DROP INDEX volunteer_merged")} +
                 dropColumns(QStringLiteral("volunteer"), {QStringLiteral("merged_into")})},
        {11, dropColumns(QStringLiteral("course"), {QStringLiteral("hours")}) +
                 QStringList{QStringLiteral("DROP TABLE certificate"), QStringLiteral("DROP TABLE issuer_key")}},
        {10, QStringList{QStringLiteral("DROP INDEX volunteer_national_key")} +
                 dropColumns(QStringLiteral("volunteer"),
                             {QStringLiteral("verification_reason"), QStringLiteral("verified_on"),
                              QStringLiteral("national_number"), QStringLiteral("national_key"),
                              QStringLiteral("risk_notice_on"), QStringLiteral("risk_notice_version")})},
        {9, dropColumns(QStringLiteral("office"),
                        {QStringLiteral("rest_minutes"), QStringLiteral("day_minutes"), QStringLiteral("week_minutes"),
                         QStringLiteral("days_in_row"), QStringLiteral("elder_age"), QStringLiteral("night_from"),
                         QStringLiteral("night_to")})},
        {8, dropColumns(QStringLiteral("issue"),
                        {QStringLiteral("closing"), QStringLiteral("rubric"), QStringLiteral("second_rubric"),
                         QStringLiteral("second_title"), QStringLiteral("second_text")})},
    };
    return all;
}

/// The closed workspace `path` becomes one of that schema, 7 or later; rows of what came later are lost.
inline void takeBackTo(int schema, const QString& path)
{
    storage::SqliteFile file(path, storage::SqliteFile::Use::Prepare);
    for (const auto& [version, statements] : additions()) {
        if (version <= schema)
            break;
        for (const QString& sql : statements)
            file.run(sql);
    }
    file.run(QStringLiteral("PRAGMA user_version = %1").arg(schema));
}

/// What is wrong with a file that was taken back and opened again, but for the templates of posts: those that every new
/// workspace has say what later schemas added, and lost it on the way.
inline Problems faultsBesideTemplates(storage::Database& db)
{
    Problems found = storage::check(db);
    std::erase_if(found, [](const Problem& p) { return p.field.startsWith(QStringLiteral("post_template/")); });
    return found;
}

} // namespace redvest::test
