// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the entry forms do: set KIND [ID|new] FIELD=VALUE…, archive, unarchive.

#include "core/usecases/records/records.h"
#include "core/report/people_to_tell.h"
#include "core/usecases/rota/calling_off.h"

#include "app/cli/command.h"
#include "app/cli/unfit_output.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace redvest::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* words)
{
    return QCoreApplication::translate("Cli", words);
}

struct SetWords
{
    std::string kind, reason;
    std::vector<std::string> rest; ///< ID or new, then FIELD=VALUE
    bool isDryRun = false, tellsFields = false;
};

/// "队伍名称=先锋队"; a Problem where there is no '='.
Outcome<RecordWish> wishOf(const SetWords& o)
{
    RecordWish wish{text(o.kind), {}, {}, text(o.reason)};
    Problems problems;
    for (std::size_t i = 0; i < o.rest.size(); ++i) {
        const QString word = text(o.rest[i]);
        const qsizetype at = word.indexOf(u'=');
        if (at > 0)
            wish.values.emplace_back(word.left(at), word.mid(at + 1));
        else if (i == 0 && at < 0)
            wish.record = word == u"new" ? QString() : word;
        else
            problems.push_back({u"bad_field"_s, word, tr("\"%1\" should read FIELD=VALUE.").arg(word)});
    }
    if (problems.empty() && wish.values.empty())
        problems.push_back(
            {u"nothing_told"_s, u"field"_s,
             tr("Name at least one field: FIELD=VALUE. \"set %1 --fields\" lists them.").arg(wish.kind)});
    if (!problems.empty())
        return problems;
    return wish;
}

Exit tellFields(const SetWords& o, const Run& run)
{
    const std::vector<RecordKind> kinds = recordKinds();
    const auto kind =
        std::find_if(kinds.begin(), kinds.end(), [&](const RecordKind& k) { return k.word == text(o.kind); });
    QStringList words;
    for (const RecordKind& k : kinds)
        words << k.word;
    if (kind == kinds.end())
        return run.out().refused({{u"unknown_kind"_s, u"kind"_s,
                                   QCoreApplication::translate("Records", "\"%1\" is no kind of record. Say one of %2.")
                                       .arg(text(o.kind), words.join(u", "_s))}});
    report::TableBlock table;
    table.columns = {{tr("Field")}, {tr("Header")}, {tr("Also called")}};
    QJsonArray fields;
    for (const RecordField& f : kind->fields) {
        fields.append(QJsonObject{
            {u"field"_s, f.word}, {u"header"_s, f.title}, {u"also"_s, QJsonArray::fromStringList(f.others)}});
        table.rows.push_back({f.word, f.title, f.others.join(u'、')});
    }
    run.out().result({{u"kind"_s, kind->word}, {u"archivable"_s, kind->isArchivable}, {u"fields"_s, fields}},
                     aligned(table));
    return Exit::Done;
}

std::unique_ptr<Workspace> openFor(const Run& run, bool isDryRun)
{
    return run.open(OpenFor::Writing, isDryRun ? rehearsal() : std::shared_ptr<storage::WriteObserver>());
}

QJsonArray touchedJson(const ChangeSet& changes)
{
    QJsonArray touched;
    for (const Touched& t : changes.touched)
        touched.append(QJsonObject{{u"table"_s, t.table}, {u"record"_s, t.record}, {u"action"_s, wordOf(t.action)}});
    return touched;
}

Exit runSet(const SetWords& o, Run& run)
{
    if (o.tellsFields)
        return tellFields(o, run);
    const auto wish = wishOf(o);
    if (!wish)
        return run.out().refused(wish.problems());
    const auto ws = openFor(run, o.isDryRun);
    const auto stored = setRecord(*ws, *wish);
    if (!stored)
        return run.out().refused(stored.problems());
    const bool isChanged = !stored->changes.isEmpty();
    QJsonObject said{{u"id"_s, stored->id},
                     {u"kind"_s, wish->kind},
                     {u"changed"_s, isChanged},
                     {u"entry"_s, stored->changes.entry},
                     {u"dry_run"_s, o.isDryRun}};
    if (!stored->unfit.empty())
        said[u"unfit"_s] = unfitJson(stored->unfit, run);
    QJsonArray notes;
    for (const Problem& note : stored->notes) {
        run.out().message(note.text);
        notes.append(QJsonObject{{u"code"_s, note.code}, {u"field"_s, note.field}, {u"text"_s, note.text}});
    }
    if (!notes.isEmpty())
        said[u"notes"_s] = notes;
    if (stored->ids.size() > 1)
        said[u"ids"_s] = QJsonArray::fromStringList(stored->ids);
    if (o.isDryRun)
        said[u"touched"_s] = touchedJson(stored->changes);
    if (o.isDryRun)
        run.out().message(isChanged
                              ? tr("%1 records would be changed. Nothing was.").arg(stored->changes.touched.size())
                              : tr("Everything is so already."));
    else if (!isChanged)
        run.out().message(tr("Everything is so already."));
    run.out().result(said, stored->ids.size() > 1 ? stored->ids.join(u'\n') : stored->id);
    return Exit::Done;
}

struct ArchiveWords
{
    std::string kind, reason;
    std::vector<std::string> records;
    bool isDryRun = false;
};

/// Whom to tell that shifts are called off; phones masked, as in every list.
QJsonArray toTell(const Workspace& ws, const QStringList& shifts, const Run& run)
{
    std::vector<Id<Shift>> ids;
    for (const QString& id : shifts)
        ids.push_back(Id<Shift>::fromText(id));
    const std::vector<PersonToTell> people = peopleToTell(ws, ids);
    if (!people.empty())
        run.out().message(tr("Whom to tell:") + u'\n' + report::peopleToTellText(people).trimmed());
    QJsonArray rows;
    for (const PersonToTell& person : people)
        rows.append(QJsonObject{{u"shift"_s, person.shift.text()},
                                {u"volunteer"_s, person.volunteer.text()},
                                {u"name"_s, person.name},
                                {u"phone"_s, person.phone},
                                {u"state"_s, wordOf(person.state)}});
    return rows;
}

Exit runArchive(const ArchiveWords& o, bool archived, Run& run)
{
    if (archived && text(o.reason).trimmed().isEmpty())
        return run.out().refused({{u"reason_missing"_s, u"reason"_s, tr("Say why. It stays in the history.")}});
    const ArchiveWish wish{text(o.kind), texts(o.records), archived, text(o.reason)};
    const auto ws = openFor(run, o.isDryRun);
    const auto done = archiveRecords(*ws, wish);
    if (!done)
        return run.out().refused(done.problems());
    const bool isChanged = !done->changes.isEmpty();
    QJsonObject said{{u"ids"_s, QJsonArray::fromStringList(done->ids)},
                     {u"kind"_s, wish.kind},
                     {u"changed"_s, isChanged},
                     {u"entry"_s, done->changes.entry},
                     {u"dry_run"_s, o.isDryRun}};
    if (done->ids.size() == 1)
        said[u"id"_s] = done->ids.front();
    if (archived && wish.kind == u"shift")
        said[u"to_tell"_s] = isChanged ? toTell(*ws, done->ids, run) : QJsonArray();
    if (!done->unfit.empty())
        said[u"unfit"_s] = unfitJson(done->unfit, run);
    if (!isChanged)
        run.out().message(tr("Everything is so already."));
    run.out().result(said, done->ids.join(u'\n'));
    return Exit::Done;
}

std::string kindWords(bool onlyArchivable)
{
    QStringList words;
    for (const RecordKind& kind : recordKinds()) {
        if (kind.isArchivable || !onlyArchivable)
            words << kind.word;
    }
    return words.join(u'|').toStdString();
}

void addArchiveWords(CLI::App* app, ArchiveWords& o)
{
    app->add_option("kind", o.kind, kindWords(true))->required();
    app->add_option("records", o.records, tr("Ids, their beginnings, or exact names").toStdString())->required();
    app->add_flag("--dry-run", o.isDryRun, tr("Only say what would happen").toStdString());
}

} // namespace

void declareSet(CLI::App& parent, Action& action)
{
    auto o = std::make_shared<SetWords>();
    CLI::App* app =
        parent.add_subcommand("set", tr("Enter a record, or change fields of one, as its form does").toStdString());
    app->add_option("kind", o->kind, kindWords(false))->required();
    app->add_option(
        "words", o->rest,
        tr("ID or new, then FIELD=VALUE …; several values are separated by 、, an empty one clears").toStdString());
    app->add_option("--reason", o->reason, tr("Why; kept with the act").toStdString());
    app->add_flag("--dry-run", o->isDryRun, tr("Only say what would happen").toStdString());
    app->add_flag("--fields", o->tellsFields, tr("List the fields of that kind").toStdString());
    app->callback([o, &action] { action = [o](Run& run) { return runSet(*o, run); }; });
}

void declareArchive(CLI::App& parent, Action& action)
{
    auto o = std::make_shared<ArchiveWords>();
    CLI::App* app = parent.add_subcommand("archive", tr("Put records into the archive").toStdString());
    addArchiveWords(app, *o);
    app->add_option("--reason", o->reason, tr("Why; kept with the act").toStdString())->required();
    app->callback([o, &action] { action = [o](Run& run) { return runArchive(*o, true, run); }; });
}

void declareUnarchive(CLI::App& parent, Action& action)
{
    auto o = std::make_shared<ArchiveWords>();
    CLI::App* app = parent.add_subcommand("unarchive", tr("Bring records back from the archive").toStdString());
    addArchiveWords(app, *o);
    app->add_option("--reason", o->reason, tr("Why; kept with the act").toStdString());
    app->callback([o, &action] { action = [o](Run& run) { return runArchive(*o, false, run); }; });
}

} // namespace redvest::cli
