// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/architecture/rules.h"

#include "core/domain/access.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <vector>

namespace redvest::architecture {
namespace {

using namespace Qt::Literals::StringLiterals;

bool isIn(const QString& path, const QString& folder)
{
    return path.startsWith(folder + u'/');
}

bool isProgram(const QString& path)
{
    return isIn(path, u"core"_s) || isIn(path, u"ui"_s) || isIn(path, u"app"_s);
}

/// One complaint a match: the line on which it begins.
QStringList found(const QString& path, const QString& code, const QRegularExpression& pattern, const QString& what)
{
    QStringList complaints;
    auto matches = pattern.globalMatch(code);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const qsizetype line = QStringView(code).left(match.capturedStart(0)).count(u'\n') + 1;
        complaints += u"%1:%2: %3: %4"_s.arg(path).arg(line).arg(what, match.captured(0).simplified().left(80));
    }
    return complaints;
}

/// Calls visit(line number, what stands between the quotes or brackets) for every include.
template <class Visit>
void forEachInclude(const QString& text, Visit visit)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"_s);
    const QStringList lines = withoutComments(text).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (const auto match = include.match(lines[i]); match.hasMatch())
            visit(i + 1, match.captured(1));
    }
}

/// "core/base", "core/domain" …, "ui", "app"; "" outside the program.
QString roomOf(const QString& path)
{
    return isIn(path, u"core"_s) ? path.section(u'/', 0, 1) : isProgram(path) ? path.section(u'/', 0, 0) : QString();
}

const QHash<QString, QSet<QString>>& roomsBelow()
{
    const QString base = u"core/base"_s;
    const QString domain = u"core/domain"_s;
    const QString storage = u"core/storage"_s;
    const QString formats = u"core/formats"_s;
    const QString report = u"core/report"_s;
    const QString usecases = u"core/usecases"_s;
    const QString sample = u"core/sample"_s;
    static const QHash<QString, QSet<QString>> below{
        {base, {base}},
        {domain, {base, domain}},
        {storage, {base, domain, storage}},
        {formats, {base, domain, formats}},
        {report, {base, domain, report}},
        {usecases, {base, domain, storage, formats, report, usecases}},
        {sample, {base, domain, storage, usecases, sample}},
        {u"ui"_s, {base, domain, report, usecases, sample, u"ui"_s}},
        {u"app"_s, {base, domain, report, usecases, sample, u"ui"_s, u"app"_s}},
    };
    return below;
}

/// The rooms of each floor from the lowest to the highest. A folder inside a room counts as that room unless it is
/// named itself.
const std::vector<QStringList>& floors()
{
    static const auto under = [](const QString& floor, const QStringList& rooms) {
        QStringList paths;
        for (const QString& room : rooms)
            paths << floor + u'/' + room;
        return paths;
    };
    static const std::vector<QStringList> all{
        under(u"core/storage"_s, {u"disk"_s, u"engine"_s, u"schema"_s, u"journal"_s, u"migrations"_s, u"backup"_s,
                                  u"check"_s, u"gate"_s, u"queries"_s, u"damage/salvage"_s, u"damage"_s}),
        under(u"core/usecases"_s, {u"workspace"_s, u"supplies"_s, u"training"_s, u"rota"_s, u"history"_s,
                                   u"volunteers"_s, u"cover"_s, u"honours"_s, u"figures"_s, u"dispatch"_s, u"undo"_s,
                                   u"backups"_s, u"sheets/import"_s, u"sheets/export"_s, u"sheets"_s, u"records"_s}),
        under(u"ui"_s, {u"desk"_s,       u"parts/look"_s,   u"parts/chart"_s,   u"parts/paper"_s,  u"parts/table"_s,
                        u"parts/form"_s, u"parts/reveal"_s, u"parts/history"_s, u"parts/import"_s, u"parts/lists"_s,
                        u"access"_s,     u"backups"_s,      u"briefing"_s,      u"dispatch"_s,     u"history"_s,
                        u"honours"_s,    u"overview"_s,     u"rota"_s,          u"settings"_s,     u"supplies"_s,
                        u"teams"_s,      u"training"_s,     u"volunteers"_s,    u"shell"_s}),
    };
    return all;
}

/// Nothing for what lies on none of those floors.
const QStringList* floorOf(const QString& path)
{
    static const QStringList names{u"core/storage"_s, u"core/usecases"_s, u"ui"_s};
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (isIn(path, names[i]))
            return &floors()[std::size_t(i)];
    }
    return nullptr;
}

/// How high the room of `path` lies on its floor; -1 when it lies in none.
qsizetype heightIn(const QStringList& rooms, const QString& path)
{
    qsizetype height = -1;
    for (qsizetype i = 0; i < rooms.size(); ++i) {
        if (isIn(path, rooms[i]) && (height < 0 || rooms[i].size() > rooms[height].size()))
            height = i;
    }
    return height;
}

/// Where Failures may be caught, and why there.
const QHash<QString, QString>& doors()
{
    static const QHash<QString, QString> files{
        // The doors themselves.
        {u"app/cli/run.cpp"_s, u"the command line's door"_s},
        {u"ui/desk/session.cpp"_s, u"the window's door"_s},
        {u"ui/desk/jobs.h"_s, u"the door of jobs, whose exceptions QFuture would lose"_s},
        // Before there is a Session, or after it.
        {u"app/window.cpp"_s, u"no workspace is open yet: the reason goes to the start dialog"_s},
        {u"ui/access/sign_in_panel.cpp"_s, u"nobody is signed in yet: the reason stands in the panel"_s},
        {u"ui/access/accounts_dialog.cpp"_s, u"the reason stands beside what was typed"_s},
        {u"ui/access/give_up_dialog.cpp"_s, u"the reason stands beside what was typed"_s},
        {u"ui/access/setup_dialog.cpp"_s, u"the reason stands beside what was typed"_s},
        {u"ui/parts/import/import_dialog.cpp"_s, u"the reason stands in the dialog"_s},
        {u"ui/parts/paper/paper_preview.cpp"_s, u"a part knows no Session: it tells its page"_s},
        {u"ui/parts/table/export_rows.cpp"_s, u"a part knows no Session: it tells its page"_s},
        {u"ui/shell/watch.cpp"_s, u"a server that is away is a state, asked again in two seconds"_s},
        {u"app/cli/restore.cpp"_s, u"a damaged workspace is restored over where it does not open"_s},
        // What was begun is undone, and the Failure goes on.
        {u"core/storage/gate/gate.cpp"_s, u"rolls back"_s},
        {u"core/usecases/dispatch/proposal.cpp"_s, u"whoever stops the search gets the best plan so far"_s},
        {u"core/usecases/honours/letters.cpp"_s, u"puts away the note of letters that have no paper"_s},
        {u"core/usecases/training/certificate_register.cpp"_s, u"voids what has no paper, or unsays its reprint"_s},
        {u"core/storage/gate/database.cpp"_s, u"rolls back, and looks whether a commit was kept"_s},
        {u"core/storage/gate/local_settings.cpp"_s, u"rolls back"_s},
        {u"core/storage/engine/connection.cpp"_s, u"gives the connection back"_s},
        {u"core/storage/migrations/guard.cpp"_s, u"rolls back"_s},
        {u"core/storage/migrations/migrate.cpp"_s, u"rolls back"_s},
        {u"core/storage/migrations/seal_persons.cpp"_s, u"rolls back"_s},
        {u"core/storage/backup/backup.cpp"_s, u"removes the half of a backup"_s},
        {u"core/storage/damage/salvage/rescued_workspace.cpp"_s, u"removes the half of a workspace"_s},
        {u"core/storage/gate/writer.cpp"_s, u"says which change the server refused"_s},
        {u"core/usecases/workspace/workspace.cpp"_s, u"what the server refused is said in the program's own words"_s},
        {u"core/usecases/workspace/setup.cpp"_s, u"removes the half of a workspace"_s},
        // That it does not open is the answer.
        {u"core/storage/damage/salvage.cpp"_s, u"what does not open is salvaged"_s},
        {u"core/storage/disk/foreign_file.cpp"_s, u"what does not open is no workspace"_s},
        {u"core/usecases/backups/backup_copies.cpp"_s, u"a stick that is full is told beside its place"_s},
        {u"core/usecases/backups/backups_restore.cpp"_s, u"a backup that does not open fails its drill"_s},
        {u"core/usecases/backups/guardian.cpp"_s, u"its newest backup stands for a workspace that does not open"_s},
        {u"core/usecases/backups/repair.cpp"_s, u"what no backup can be made of is kept as it is"_s},
        {u"core/usecases/records/records.cpp"_s, u"a dry run ends by throwing what it found"_s},
        {u"core/usecases/backups/rescue.cpp"_s, u"an older backup may be sound"_s},
    };
    return files;
}

/// Where it may be asked which engine it is, or one spoken to in its own words, and why there. What is true of an
/// engine itself stands in its Dialect.
const QHash<QString, QString>& engineRooms()
{
    static const QHash<QString, QString> files{
        // The engine's own room.
        {u"core/storage/engine/dialect.h"_s, u"says it"_s},
        {u"core/storage/engine/dialect.cpp"_s, u"says it"_s},
        {u"core/storage/engine/connection.h"_s, u"hands out SQLite's own handle"_s},
        {u"core/storage/engine/connection.cpp"_s, u"opens a file or calls a server, and tells when that one is gone"_s},
        {u"core/storage/engine/sqlite_file.cpp"_s, u"a file of SQLite and nothing else"_s},
        {u"core/storage/engine/server_setup.cpp"_s, u"makes users and databases, which only a server has"_s},
        {u"core/storage/migrations/guard.cpp"_s, u"logins and their accounts, which only a server has"_s},
        {u"core/storage/migrations/guard_functions.cpp"_s, u"what a server asks of its logins"_s},
        // A place: whether there is a file to lock, to find again, to copy.
        {u"core/storage/disk/location.h"_s, u"tells places apart"_s},
        {u"core/storage/disk/location.cpp"_s, u"tells places apart"_s},
        {u"core/storage/journal/device.cpp"_s, u"ties a device to the path of its file or to the server's address"_s},
        {u"core/storage/gate/database.cpp"_s, u"locks, recovers and backs up a file, and knows its identity"_s},
        {u"core/storage/gate/gate.cpp"_s, u"looks whether the file lies in its place; at a server others write"_s},
        {u"core/storage/check/check_local.cpp"_s, u"a file keeps its device, a server none"_s},
        {u"core/storage/schema/vault_check.cpp"_s, u"on a server a login sees its own keys only"_s},
        {u"core/storage/engine/local_values.cpp"_s,
         u"settings of a file carry a digest, a server's have many writers"_s},
        {u"core/storage/migrations/migrate.cpp"_s, u"empties a server's database; a file is removed"_s},
        {u"core/storage/migrations/sealing.cpp"_s, u"a file's last entry is noted outside it"_s},
        {u"core/storage/queries/person_keys.cpp"_s, u"only a file has backups of ours"_s},
        {u"core/usecases/workspace/workspace.cpp"_s, u"tells the window that others work in it too"_s},
        {u"core/usecases/workspace/server_setup.cpp"_s, u"says what to write into the files of a server"_s},
        {u"core/usecases/workspace/setup.cpp"_s, u"a file that failed half way is removed"_s},
        // Files of SQLite, whatever the open workspace is.
        {u"core/storage/backup/backup.cpp"_s, u"copies a file"_s},
        {u"core/storage/backup/backup_content.cpp"_s, u"reads a file that was copied"_s},
        {u"core/storage/check/check_forms.cpp"_s, u"looks at the bytes of cells, which only a file can have wrong"_s},
        {u"core/storage/damage/salvage/copy.cpp"_s, u"copies a damaged file with its log"_s},
    };
    return files;
}

/// Where a file is opened for writing beside OutputFile, and why there.
const QHash<QString, QString>& writers()
{
    static const QHash<QString, QString> files{
        {u"core/base/output_file.cpp"_s, u"what the program writes for a person is opened here"_s},
        {u"core/base/crypto_files.cpp"_s, u"seals and opens what lies in a private folder"_s},
        {u"core/storage/backup/backup_settings.cpp"_s, u"its own settings, in its own folder"_s},
        {u"core/storage/backup/restore.cpp"_s, u"prepares the file that takes the place of a workspace"_s},
        {u"core/storage/damage/salvage/copy.cpp"_s, u"copies into a private folder"_s},
        {u"core/storage/disk/closing_note.cpp"_s, u"a word in the lock of a workspace"_s},
        {u"core/storage/disk/folder_turn.cpp"_s, u"a lock"_s},
        {u"core/storage/disk/lock.cpp"_s, u"a lock"_s},
        {u"core/storage/gate/database.cpp"_s, u"makes a new workspace private before the engine opens it"_s},
        {u"core/storage/journal/device.cpp"_s, u"notes of this PC, outside every workspace"_s},
        {u"core/storage/queries/draft_notes.cpp"_s, u"notes of this PC, outside every workspace"_s},
        {u"core/storage/queries/tries_note.cpp"_s, u"notes of this PC, outside every workspace"_s},
    };
    return files;
}

QRegularExpression statement(const QString& pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

/// The string literals of C++ text; everything else is blanked, line ends kept. Neighbouring literals, which the
/// compiler joins, stay apart by blanks only.
QString literalsOnly(const QString& code)
{
    static const QRegularExpression literal(u"R\"(\\w*)\\(.*?\\)\\1\"|\"(?:[^\"\\\\\\n]|\\\\.)*\""_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    QString kept;
    kept.reserve(code.size());
    const auto blank = [&](QStringView part) {
        for (const QChar c : part)
            kept += c == u'\n' ? c : QChar(u' ');
    };
    qsizetype at = 0;
    auto matches = literal.globalMatch(code);
    while (matches.hasNext()) {
        const auto match = matches.next();
        blank(QStringView(code).sliced(at, match.capturedStart() - at));
        // The quotes go too, so that a statement broken over two literals is seen whole.
        kept += match.captured().replace(u'"', u' ');
        at = match.capturedEnd();
    }
    blank(QStringView(code).sliced(at));
    return kept;
}

QStringList questionsForTheEngine(const QString& path, const QString& text)
{
    static const QRegularExpression asking(u"\\b(isServer(Address)?|isPostgres\\w*|sqliteHandle)\\b"_s);
    static const QRegularExpression own(u"\\bPRAGMA\\b|\\bsqlite_(master|schema)\\b|\\bpg_(?!dump\\b)\\w+|"
                                        "\\bpragma_\\w+|\\bcurrent_setting\\b|\\binformation_schema\\b"_s);
    const QString code = withoutComments(text);
    return found(path, code, asking, u"what differs between the engines stands in Dialect"_s) +
           found(path, literalsOnly(code), own, u"words of one engine stand in Dialect"_s);
}

QStringList filesOpenedToWrite(const QString& path, const QString& text)
{
    static const QRegularExpression calls(
        u"\\b(QSaveFile|QTemporaryFile)\\s+\\w+|\\bo?fstream\\s+\\w+|\\b(fopen|freopen|creat|mkstemp|mkostemp)\\s*\\(|"
        "\\bO_(WRONLY|RDWR|CREAT)\\b"_s);
    static const QRegularExpression opening(
        u"(\\w+|\\))\\s*(?:\\.|->)open\\(\\s*Q\\w+::(WriteOnly|ReadWrite|Append|NewOnly|Truncate)\\b"_s);
    const QString what = u"what is written for a person is opened by OutputFile"_s;
    const QString code = withoutComments(text);
    QStringList complaints = found(path, code, calls, what);
    auto matches = opening.globalMatch(code);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString name = match.captured(1);
        // A buffer is memory; a QSaveFile has been found where it was declared.
        const QRegularExpression harmless(u"\\b(QBuffer|QSaveFile&?)\\s+%1\\b"_s.arg(QRegularExpression::escape(name)));
        if (!harmless.match(code).hasMatch())
            complaints += u"%1:%2: %3: %4"_s.arg(path)
                              .arg(QStringView(code).left(match.capturedStart(0)).count(u'\n') + 1)
                              .arg(what, match.captured(0));
    }
    return complaints;
}

/// A backup and a restored file are told what they are before they get their names.
/// Merging writes what the other desk's journal says, entries and all: it is the gate for arrivals.
bool isGateFile(const QString& path)
{
    static const QRegularExpression gate(
        u"^core/storage/(migrations/\\w*|gate/[a-z_]*|engine/"
        u"(dialect|local_values)|schema/(table|vault_entries)|journal/journal|"
        "backup/(backup|backup_content|restore)|damage/journal_repair)\\.(cpp|h|sql)$"_s);
    return gate.match(path).hasMatch();
}

} // namespace

QString withoutComments(const QString& text)
{
    static const QRegularExpression token(
        u"R\"(\\w*)\\(.*?\\)\\1\"|\"(?:[^\"\\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\\n]|\\\\.)+'|//[^\\n]*|/\\*.*?\\*/"_s,
        QRegularExpression::DotMatchesEverythingOption);
    QString kept;
    kept.reserve(text.size());
    qsizetype at = 0;
    auto matches = token.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        kept += QStringView(text).sliced(at, match.capturedStart() - at);
        if (match.capturedView().startsWith(u'/'))
            kept += QString(match.capturedView().count(u'\n'), u'\n');
        else
            kept += match.capturedView();
        at = match.capturedEnd();
    }
    return kept.append(QStringView(text).sliced(at));
}

QStringList verbsOfNobody(const QString& path, const QString& text)
{
    static const QRegularExpression intent(
        uR"re(\{(?:[\w.!]+ \? )?u"([a-z_]+\.[a-z_.]*)"_s(?: : u"([a-z_.]+)"_s)?(?:,| \+))re"_s);
    QStringList complaints;
    auto matches = isIn(path, u"core/usecases"_s) || isIn(path, u"core/sample"_s)
                       ? intent.globalMatch(withoutComments(text))
                       : QRegularExpressionMatchIterator();
    while (matches.hasNext()) {
        const auto match = matches.next();
        for (const QString& verb : {match.captured(1), match.captured(2)}) {
            if (!verb.isEmpty() && !needOf(verb.endsWith(u'.') ? verb + u'x' : verb))
                complaints += u"%1: who may do \"%2\"? Say it in core/domain/access.cpp"_s.arg(path, verb);
        }
    }
    return complaints;
}

QStringList upwardIncludes(const QString& path, const QString& text)
{
    QStringList complaints;
    const QString room = roomOf(path);
    if (room.isEmpty())
        return complaints;
    forEachInclude(text, [&](qsizetype line, const QString& included) {
        const QString target = roomOf(included);
        if (!target.isEmpty() && !roomsBelow().value(room).contains(target))
            complaints += u"%1:%2: %3 may not include %4"_s.arg(path).arg(line).arg(room, included);
        if (included.startsWith(u"tests/"_s) || included.contains(u"../"_s))
            complaints += u"%1:%2: include from the root of the program: %3"_s.arg(path).arg(line).arg(included);
    });
    return complaints;
}

QStringList foreignUiIncludes(const QString& path, const QString& text)
{
    QStringList complaints;
    // The shell joins the areas; it is their only user.
    if (!isIn(path, u"ui"_s) || isIn(path, u"ui/shell"_s))
        return complaints;
    const QString own = path.section(u'/', 0, 1);
    static const QStringList foundations{u"ui/desk"_s, u"ui/parts"_s};
    forEachInclude(text, [&](qsizetype line, const QString& included) {
        const QString theirs = included.section(u'/', 0, 1);
        if (isIn(included, u"ui"_s) && theirs != own && !foundations.contains(theirs))
            complaints += u"%1:%2: %3 may not include %4"_s.arg(path).arg(line).arg(own, included);
    });
    return complaints;
}

QStringList climbingIncludes(const QString& path, const QString& text)
{
    QStringList complaints;
    const QStringList* rooms = floorOf(path);
    if (!rooms)
        return complaints;
    const qsizetype own = heightIn(*rooms, path);
    if (own < 0)
        return {u"%1:1: this folder has no place among the rooms of its floor: say it in tests/architecture/rules.cpp"_s
                    .arg(path)};
    forEachInclude(text, [&](qsizetype line, const QString& included) {
        if (floorOf(included) == rooms && heightIn(*rooms, included) > own)
            complaints += u"%1:%2: %3 lies below %4"_s.arg(path).arg(line).arg((*rooms)[own], included);
    });
    return complaints;
}

QStringList guiInCore(const QString& path, const QString& text)
{
    QStringList complaints;
    if (!isIn(path, u"core"_s))
        return complaints;
    static const QRegularExpression gui(
        u"^(QtGui|QtWidgets|QtCharts|QtPrintSupport|QtSvg)(/|$)|"
        "^Q(Object|Widget|Gui\\w*|Image\\w*|Pixmap|Painter\\w*|Font\\w*|Color|Icon|Pdf\\w*|TextDocument|Printer|"
        "Application|Abstract(Item|Table|List)Model|Standard(Item)?Model|Chart\\w*|Svg\\w*)$"_s);
    forEachInclude(text, [&](qsizetype line, const QString& included) {
        if (gui.match(included).hasMatch())
            complaints += u"%1:%2: core may not include <%3>"_s.arg(path).arg(line).arg(included);
    });
    static const QRegularExpression object(u"\\bQ_OBJECT\\b"_s);
    return complaints + found(path, withoutComments(text), object, u"core has no QObject"_s);
}

QStringList sqlOutsideStorage(const QString& path, const QString& text)
{
    if (!isProgram(path) || isIn(path, u"core/storage"_s))
        return {};
    // Upper or lower case, never "Select a street": that is a sentence, and so is what goes on with an article.
    static const QRegularExpression sql(
        u"\\b(SELECT|select)\\b[^;]{1,400}?\\b(FROM|from)\\s+(?!(the|a|an|this|your)\\b)\\w|"
        "\\b(INSERT|insert)\\s+((OR|or)\\s+\\w+\\s+)?(INTO|into)\\b|\\b(UPDATE|update)\\s+\\w+\\s+(SET|set)\\b|"
        "\\b(DELETE|delete)\\s+(FROM|from)\\b|\\b(CREATE|create)\\s+(TABLE|INDEX|table|index)\\b|\\bPRAGMA\\s+\\w"_s);
    return found(path, literalsOnly(withoutComments(text)), sql, u"SQL belongs into core/storage"_s);
}

QStringList writesOutsideGate(const QString& path, const QString& text)
{
    if (!isIn(path, u"core/storage"_s) || isGateFile(path))
        return {};
    static const QRegularExpression write =
        statement(u"\\bINSERT\\s+(OR\\s+\\w+\\s+)?INTO\\b|\\bREPLACE\\s+INTO\\b|\\bUPDATE\\s+[\\w%]+\\s+SET\\b|"
                  "\\bDELETE\\s+FROM\\b"_s);
    return found(path, literalsOnly(withoutComments(text)), write, u"only the write gate changes rows"_s);
}

QStringList forbiddenStatements(const QString& path, const QString& text)
{
    if (!isProgram(path))
        return {};
    const QString code = withoutComments(text);
    static const QRegularExpression begin(u"(\\.|->)transaction\\s*\\("_s);
    static const QRegularExpression replace = statement(u"\\bINSERT\\s+OR\\s+REPLACE\\b|\\bREPLACE\\s+INTO\\b"_s);
    return found(path, code, begin, u"a deferred BEGIN; use the write gate"_s) +
           found(path, path.endsWith(u".sql"_s) ? text : literalsOnly(code), replace,
                 u"not portable, and deletes first"_s);
}

QStringList forbiddenCalls(const QString& path, const QString& text)
{
    if (!isProgram(path))
        return {};
    const QString code = withoutComments(text);
    static const QRegularExpression singleton(
        u"\\bstatic\\b[^;{}()]*[&*]\\s*\\w*[iI]nstance\\s*\\(|[&*]\\s*\\w+::instance\\s*\\(\\s*\\)\\s*\\{"_s);
    static const QRegularExpression debug(u"\\bqDebug\\s*\\("_s);
    return found(path, code, singleton, u"no singletons: pass what is needed"_s) +
           found(path, code, debug, u"left-over debugging"_s);
}

QStringList timeBesideTheClock(const QString& path, const QString& text)
{
    if (!isProgram(path) || path == u"core/base/clock.cpp"_s)
        return {};
    static const QRegularExpression asking(
        u"\\bQ(DateTime|Date|Time)::current\\w*|\\bsystem_clock\\b|\\bclock_gettime\\b|\\bgettimeofday\\b|"
        "\\btime\\s*\\(\\s*(nullptr|NULL|0)\\s*\\)"_s);
    return found(path, withoutComments(text), asking, u"only the clock asks for the time"_s);
}

QStringList sqlFragmentsOutsideStorage(const QString& path, const QString& text)
{
    if (!isProgram(path) || isIn(path, u"core/storage"_s))
        return {};
    static const QRegularExpression fragment(
        u"\\b(ORDER|GROUP)\\s+BY\\b|\\bWHERE\\s+\\w|\\b(INNER|LEFT)?\\s*JOIN\\s+\\w+\\s+(\\w+\\s+)?ON\\b|"
        "\\b\\w+\\s*(=|<|>|<=|>=|<>|LIKE|IN)\\s*\\(?:[a-z_]+\\b|\\b(gone|archived)\\s*=\\s*[01]\\b"_s);
    return found(path, literalsOnly(withoutComments(text)), fragment, u"a piece of SQL belongs into core/storage"_s);
}

QStringList catchesOutsideDoors(const QString& path, const QString& text)
{
    if (!isProgram(path) || doors().contains(path))
        return {};
    static const QRegularExpression catching(u"\\bcatch\\s*\\("_s);
    return found(path, withoutComments(text), catching,
                 u"a Failure is caught at a door (Session, the command line), or the file is put on the list of "
                 "tests/architecture/rules.cpp with its reason"_s);
}

QStringList doorsWithoutCatch(const QHash<QString, QString>& texts)
{
    QStringList complaints;
    for (auto door = doors().begin(); door != doors().end(); ++door) {
        if (!withoutComments(texts.value(door.key())).contains(u"catch ("_s))
            complaints += u"%1: catches nothing: take it from the list"_s.arg(door.key());
    }
    return complaints;
}

QStringList writingBesideOutputFile(const QString& path, const QString& text)
{
    if (!isProgram(path) || writers().contains(path))
        return {};
    return filesOpenedToWrite(path, text);
}

QStringList writersWithoutNeed(const QHash<QString, QString>& texts)
{
    QStringList complaints;
    for (auto writer = writers().begin(); writer != writers().end(); ++writer) {
        if (filesOpenedToWrite(writer.key(), texts.value(writer.key())).isEmpty())
            complaints += u"%1: opens nothing to write: take it from the list"_s.arg(writer.key());
    }
    return complaints;
}

QStringList questionsOutsideDialect(const QString& path, const QString& text)
{
    if (!isProgram(path) || engineRooms().contains(path))
        return {};
    return questionsForTheEngine(path, text);
}

QStringList roomsWithoutQuestion(const QHash<QString, QString>& texts)
{
    QStringList complaints;
    for (auto room = engineRooms().begin(); room != engineRooms().end(); ++room) {
        if (questionsForTheEngine(room.key(), texts.value(room.key())).isEmpty())
            complaints += u"%1: asks nothing of the engine: take it from the list"_s.arg(room.key());
    }
    return complaints;
}

QStringList engineFromAbove(const QString& path, const QString& text)
{
    if (!isProgram(path) || isIn(path, u"core/storage"_s))
        return {};
    static const QRegularExpression reaching(u"(\\.|->)(connection|mend)\\s*\\("_s);
    return found(path, withoutComments(text), reaching, u"only core/storage speaks to the engine"_s);
}

QStringList tooLong(const QString& path, const QString& text)
{
    constexpr qsizetype most = 400;
    const qsizetype lines = text.count(u'\n');
    // A migration is one text for ever; it cannot be divided afterwards.
    if (!isProgram(path) || path.endsWith(u".sql"_s) || lines <= most)
        return {};
    return {u"%1:%2: %3 lines, at most %4"_s.arg(path).arg(most + 1).arg(lines).arg(most)};
}

QStringList unguardedHeader(const QString& path, const QString& text)
{
    static const QRegularExpression guard(u"^#pragma once$"_s, QRegularExpression::MultilineOption);
    if (!path.endsWith(u".h"_s) || guard.match(text).hasMatch())
        return {};
    return {u"%1:1: no #pragma once"_s.arg(path)};
}

QStringList unlicensed(const QString& path, const QString& text)
{
    if (!path.endsWith(u".h"_s) && !path.endsWith(u".cpp"_s))
        return {};
    if (text.startsWith(u"// SPDX-FileCopyrightText: 2026 RedVest contributors\n"
                        "// SPDX-License-Identifier: GPL-3.0-or-later\n"_s))
        return {};
    return {u"%1:1: no SPDX lines"_s.arg(path)};
}

} // namespace redvest::architecture
