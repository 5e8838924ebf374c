// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The table of commands: each row declares its words and options and says what to run. The contract of names, keys and
// exit codes is written down in the manual, "Command line".

#pragma once

#include "app/cli/output.h"
#include "core/base/clock.h"
#include "core/domain/deeds.h"
#include "core/usecases/workspace/workspace.h"

#include <CLI/CLI.hpp>

#include <functional>
#include <memory>

namespace redvest::cli {

/// The words before the command.
struct GlobalOptions
{
    std::string workspace;
    std::string actor;
    std::string language;
    std::string passphraseFile;
    bool json = false;
};

/// Thrown where a command cannot go on because of what the rules say; the door makes exit code 2 of it.
struct Refused
{
    Problems problems;
};

/// What a command works with while it runs.
class Run
{
public:
    /// `deed`: what the command does (core/domain/deeds); nothing, and it is the administrator's.
    Run(const GlobalOptions&, std::optional<Deed> deed, const Clock&, Progress&);

    [[nodiscard]] const Output& out() const { return m_out; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    [[nodiscard]] Progress& progress() { return m_progress; }
    [[nodiscard]] const QString& actor() const { return m_actor; }
    /// The passphrase of --as, asked for anew on a terminal.
    [[nodiscard]] QString secret() const;
    /// The file named, else $REDVEST_WORKSPACE, else the one last opened. Failure when there is none of them.
    [[nodiscard]] QString workspaceFile() const;
    /// The file named with --workspace only: for commands that make one.
    [[nodiscard]] QString namedFile() const { return m_named; }
    /// Signed in where the workspace has accounts, as --as and --passphrase-file say, or asked for on a terminal.
    /// Refused when that cannot be, or when whoever is signed in may not do what the command does. Open for writing, a
    /// clock that is behind what was written before, or far ahead of it, is told on stderr.
    /// `witness`: see Workspace::open.
    [[nodiscard]] std::unique_ptr<Workspace> open(OpenFor, std::shared_ptr<storage::WriteObserver> witness = {}) const;
    /// Without signing in: for recovery.
    [[nodiscard]] std::unique_ptr<Workspace> openLocked(OpenFor,
                                                        std::shared_ptr<storage::WriteObserver> witness = {}) const;

    /// For commands that work on a file without opening it as a workspace: whoever has an account there signs in and
    /// must have the right. Null where there are no accounts to ask (core/usecases/backups/guardian).
    [[nodiscard]] std::unique_ptr<Workspace> guardian(const QString& workspaceFile) const;
    /// Signs in, and asks for the right to do what the command does.
    void permit(Workspace&) const;

private:
    QString m_named;
    QString m_actor;
    bool m_isNamed;
    QString m_passphraseFile;
    std::optional<Deed> m_deed;
    Output m_out;
    const Clock& m_clock;
    Progress& m_progress;
};

using Action = std::function<Exit(Run&)>;

/// Adds its words and options to `parent` and sets `action` when they are given.
using Declare = void (*)(CLI::App& parent, Action& action);

[[nodiscard]] const std::vector<Declare>& commands();

void declareNew(CLI::App&, Action&);
void declareSample(CLI::App&, Action&);
void declareImport(CLI::App&, Action&);
void declareTemplate(CLI::App&, Action&);
void declareExport(CLI::App&, Action&);
void declareList(CLI::App&, Action&);
void declareGapWorkbooks(CLI::App&, Action&);
void declareGaps(CLI::App&, Action&);
void declareFigures(CLI::App&, Action&);
void declareFind(CLI::App&, Action&);
void declareFindings(CLI::App&, Action&);
void declareExtendTraining(CLI::App&, Action&);
void declareFinishMerges(CLI::App&, Action&);
void declareBriefing(CLI::App&, Action&);
void declareAddDefaults(CLI::App&, Action&);
void declareAnswer(CLI::App&, Action&);
void declareArchive(CLI::App&, Action&);
void declareAssign(CLI::App&, Action&);
void declareBackup(CLI::App&, Action&);
void declareBackups(CLI::App&, Action&);
void declareConsent(CLI::App&, Action&);
void declareCopyShifts(CLI::App&, Action&);
void declareRestore(CLI::App&, Action&);
void declareCall(CLI::App&, Action&);
void declareCertificate(CLI::App&, Action&);
void declareChangeShifts(CLI::App&, Action&);
void declareCheck(CLI::App&, Action&);
void declareCheckIn(CLI::App&, Action&);
void declareCheckOut(CLI::App&, Action&);
void declareEnterSheet(CLI::App&, Action&);
void declareDispatch(CLI::App&, Action&);
void declareErasePerson(CLI::App&, Action&);
void declareHours(CLI::App&, Action&);
void declareInvite(CLI::App&, Action&);
void declareLog(CLI::App&, Action&);
void declareMatrix(CLI::App&, Action&);
void declareMembers(CLI::App&, Action&);
void declareMergePeople(CLI::App&, Action&);
void declareMove(CLI::App&, Action&);
void declarePlanSealedTeam(CLI::App&, Action&);
void declareMoveSeat(CLI::App&, Action&);
void declarePlanShifts(CLI::App&, Action&);
void declarePrint(CLI::App&, Action&);
void declarePublish(CLI::App&, Action&);
void declarePurge(CLI::App&, Action&);
void declareRanking(CLI::App&, Action&);
void declareReinforce(CLI::App&, Action&);
void declareReplace(CLI::App&, Action&);
void declareReserve(CLI::App&, Action&);
void declareReveal(CLI::App&, Action&);
void declareSalvage(CLI::App&, Action&);
void declareServer(CLI::App&, Action&);
void declareServiceCertificate(CLI::App&, Action&);
void declareSet(CLI::App&, Action&);
void declareSignUp(CLI::App&, Action&);
void declareStandby(CLI::App&, Action&);
void declareStars(CLI::App&, Action&);
void declareStock(CLI::App&, Action&);
void declareSwapSeats(CLI::App&, Action&);
void declareTrainFirst(CLI::App&, Action&);
void declareTwoPeople(CLI::App&, Action&);
void declareUnarchive(CLI::App&, Action&);
void declareUnassign(CLI::App&, Action&);
void declareUndo(CLI::App&, Action&);
void declareWhatIf(CLI::App&, Action&);
void declarePeople(CLI::App&, Action&);
void declareVerify(CLI::App&, Action&);
void declareVersion(CLI::App&, Action&);

/// Runs the words after the program's name; the whole command line door. Returns the exit code.
int run(int argc, char** argv);

// Shared pieces of commands.

[[nodiscard]] inline QString text(const std::string& s)
{
    return QString::fromStdString(s);
}
[[nodiscard]] QStringList texts(const std::vector<std::string>& words);
/// --from and --to as they are typed; a Problem names the one that cannot be read. Both or none, --to is exclusive.
[[nodiscard]] Outcome<Span> periodFrom(const std::string& from, const std::string& to);
[[nodiscard]] QJsonValue isoOrNull(Instant);
/// The first line of `file`, else what is typed without an echo on a terminal; never from the command line, where
/// others could read it. Refused without either.
[[nodiscard]] QString secretFrom(const QString& file, const QString& prompt);

} // namespace redvest::cli
