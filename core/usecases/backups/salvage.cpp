// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/backups/salvage.h"

#include "core/base/output_file.h"
#include "core/report/to_csv.h"
#include "core/storage/damage/salvage.h"
#include "core/storage/schema/divisions.h"
#include "core/storage/schema/post_template.h"
#include "core/usecases/backups/guardian.h"
#include "core/usecases/history/history_words.h"
#include "core/usecases/workspace/rights.h"
#include "core/usecases/workspace/setup.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Salvage", text);
}

QString keyWords(const Salvaged& s)
{
    switch (s.keys) {
    case SalvagedKeys::Kept:
        return {};
    case SalvagedKeys::FromBackup:
        return tr("The keys to sealed numbers were destroyed; they were taken from the backup %1. Passphrases are "
                  "those "
                  "of that day.")
            .arg(QFileInfo(s.keysFrom).fileName());
    case SalvagedKeys::Lost:
        break;
    }
    return tr("The keys to sealed numbers were destroyed and no backup holds them: phones, document numbers and "
              "addresses are kept, but nobody can read them. Accounts must be set up anew. Should an older backup turn "
              "up, salvage again with it in the folder of backups.");
}

report::TableBlock leftOutTable(const Salvaged& s)
{
    report::TableBlock table;
    for (const QString& title : {tr("Kind"), tr("Id"), tr("Known from"), tr("Field"), tr("Value")})
        table.columns.push_back({title, report::Align::Left, 1});
    for (const LeftOutRecord& left : s.leftOut) {
        const QString kind = tableWord(left.table);
        const QString source = left.fields.empty()  ? tr("its id only")
                               : left.isFromJournal ? tr("the journal, perhaps outdated")
                                                    : tr("its row, not proven");
        if (left.fields.empty())
            table.rows.push_back({kind, left.record, source, {}, {}});
        for (const auto& [field, value] : left.fields) {
            if (!value.isEmpty())
                table.rows.push_back({kind, left.record, source, fieldWord(left.table, field), value});
        }
    }
    return table;
}

/// Divisions and default lists as the program brings them, read when a record of theirs is asked for.
class Shipped
{
public:
    [[nodiscard]] std::vector<storage::Value> record(const QString& table, const QString& id)
    {
        constexpr qsizetype kDistrictCode = 6;
        const bool isCode = std::all_of(id.begin(), id.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
        const bool isListed = table == u"term"_s || table == u"post_template"_s;
        if (table == u"division"_s ? !isCode : !isListed)
            return {};
        const QString district = table == u"division"_s ? id.left(kDistrictCode) : u"310106"_s;
        if (!m_read.contains(district))
            read(district);
        return m_values.value({table, id});
    }

private:
    void read(const QString& district)
    {
        m_read.insert(district);
        const Basics basics = basicsOf(district);
        const auto& divisions = storage::divisionTable();
        for (const Division& d : basics.divisions)
            m_values.insert({divisions.spec().name, divisions.id(d)}, divisions.values(d));
        const auto& terms = storage::termTable();
        for (const Term& t : basics.terms)
            m_values.insert({terms.spec().name, terms.id(t)}, terms.values(t));
        const auto& templates = storage::postTemplateTable();
        for (const PostTemplate& t : basics.templates)
            m_values.insert({templates.spec().name, templates.id(t)}, templates.values(t));
    }

    QSet<QString> m_read;
    QHash<std::pair<QString, QString>, std::vector<storage::Value>> m_values;
};

Outcome<Salvaged> salvaged(const QString& in, const QString& out, const QString& actor, const Clock& clock,
                           Progress& progress)
{
    Shipped shipped;
    const auto record = [&](const QString& table, const QString& id) { return shipped.record(table, id); };
    return storage::salvageFile({QFileInfo(in).absoluteFilePath(), QFileInfo(out).absoluteFilePath(), actor, record},
                                clock, progress);
}

} // namespace

Outcome<Salvaged> salvageWorkspace(const QString& in, const QString& out, const QString& actor, const Clock& clock,
                                   Progress& progress)
{
    if (const auto guardian = guardianOf(in, actor, clock))
        return refusals(*guardian, Deed::Salvage);
    return salvaged(in, out, actor, clock, progress);
}

Outcome<Salvaged> salvageFor(const Workspace& guardian, const QString& in, const QString& out, const Clock& clock,
                             Progress& progress)
{
    if (Problems problems = refusals(guardian, Deed::Salvage); !problems.empty())
        return problems;
    return salvaged(in, out, guardian.actor(), clock, progress);
}

QString writeLeftOut(const Salvaged& s)
{
    if (s.leftOut.empty())
        return {};
    QString path = s.out + u".left-out.csv"_s;
    for (int n = 2; QFileInfo::exists(path); ++n)
        path = u"%1.left-out-%2.csv"_s.arg(s.out).arg(n);
    writeOutput(path, report::toCsv(leftOutTable(s)));
    return path;
}

QStringList salvageWords(const Salvaged& s)
{
    QStringList words{tr("Rescued %1 records into %2.").arg(s.rows).arg(QFileInfo(s.out).fileName())};
    if (s.office.isEmpty())
        words << tr("Which office it belonged to could not be rescued.");
    if (!s.leftOut.empty())
        words << tr("%1 records were left out, because nothing proves any more what they were.").arg(s.leftOut.size());
    if (s.stubs > 0)
        words << tr("Of %1 records only that others refer to them is left; they are marked as removed.").arg(s.stubs);
    words << (s.entriesLost == 0
                  ? tr("The history is whole: %1 entries.").arg(s.entriesKept)
                  : tr("Of the history %1 entries are kept and %2 lost: who changed these records, when and why.")
                        .arg(s.entriesKept)
                        .arg(s.entriesLost));
    if (s.conflictsLost > 0)
        words << tr("%1 open questions between desks are settled by what was shown. Look at these records.")
                     .arg(s.conflictsLost);
    if (const QString keys = keyWords(s); !keys.isEmpty())
        words << keys;
    for (const Problem& problem : s.problems)
        words << problem.text;
    words << (s.isVerified() ? tr("The new workspace was checked and is sound. Go on working with it, and keep the "
                                  "damaged file.")
                             : tr("The new workspace does not pass its check. Use it only to look things up."));
    return words;
}

} // namespace redvest
