// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"

#include "app/language.h"
#include "core/base/failure.h"
#include "core/usecases/backups/guardian.h"
#include "core/usecases/workspace/access.h"
#include "core/usecases/workspace/rights.h"
#include "core/usecases/workspace/start_report.h"
#include "core/usecases/workspace/wire.h"

#include <QCoreApplication>
#include <QSettings>

namespace redvest::cli {

using namespace Qt::Literals::StringLiterals;

Run::Run(const GlobalOptions& options, std::optional<Deed> deed, const Clock& clock, Progress& progress)
    : m_named(text(options.workspace))
    , m_actor(options.actor.empty() ? userName() : text(options.actor))
    , m_isNamed(!options.actor.empty())
    , m_passphraseFile(text(options.passphraseFile))
    , m_deed(deed)
    , m_out(options.json)
    , m_clock(clock)
    , m_progress(progress)
{
    if (Problems problems = secretsInAddress(m_named); !problems.empty())
        throw Refused{std::move(problems)};
}

QString Run::workspaceFile() const
{
    if (!m_named.isEmpty())
        return m_named;
    if (const QString fromEnvironment = qEnvironmentVariable("REDVEST_WORKSPACE"); !fromEnvironment.isEmpty())
        return fromEnvironment;
    const QString last = QSettings().value(u"workspace"_s).toString();
    if (last.isEmpty())
        throw Failure(QCoreApplication::translate("Cli", "Which workspace? Name it with --workspace FILE."));
    return last;
}

std::unique_ptr<Workspace> Run::open(OpenFor purpose, std::shared_ptr<storage::WriteObserver> witness) const
{
    auto ws = openLocked(purpose, std::move(witness));
    permit(*ws);
    return ws;
}

std::unique_ptr<Workspace> Run::guardian(const QString& workspaceFile) const
{
    auto ws = guardianOf(workspaceFile, m_actor, m_clock);
    if (ws)
        permit(*ws);
    return ws;
}

void Run::permit(Workspace& ws) const
{
    if (ws.isLocked() && !m_isNamed)
        throw Refused{{{u"sign_in"_s, u"as"_s,
                        QCoreApplication::translate("Cli", "This workspace has accounts. Say who you are: --as NAME, "
                                                           "and --passphrase-file FILE or type the passphrase.")}}};
    if (ws.isLocked()) {
        if (Problems problems = signIn(ws, m_actor, secret()); !problems.empty())
            throw Refused{std::move(problems)};
    }
    Problems problems = m_deed ? refusals(ws, *m_deed) : ws.require(Right::Settings);
    if (!problems.empty())
        throw Refused{std::move(problems)};
}

QString Run::secret() const
{
    return secretFrom(m_passphraseFile, QCoreApplication::translate("Cli", "Passphrase of %1: ").arg(m_actor));
}

std::unique_ptr<Workspace> Run::openLocked(OpenFor purpose, std::shared_ptr<storage::WriteObserver> witness) const
{
    auto ws = Workspace::open(workspaceFile(), purpose, m_actor, m_clock, std::move(witness));
    if (const QString wrong = purpose == OpenFor::Writing ? clockReport(*ws) : QString(); !wrong.isEmpty())
        m_out.message(wrong);
    if (const QString wire = wireWarning(*ws); !wire.isEmpty())
        m_out.message(wire);
    return ws;
}

const std::vector<Declare>& commands()
{
    static const std::vector<Declare> table{
        declareNew,          declareSample,       declareImport,         declareTemplate,
        declareExport,       declareSet,          declareArchive,        declareUnarchive,
        declareAddDefaults,  declareList,         declareGaps,           declareDispatch,
        declareWhatIf,       declareFigures,      declareBriefing,       declareCall,
        declareAssign,       declareAnswer,       declareCheck,          declareLog,
        declareUndo,         declareBackup,       declareBackups,        declareRestore,
        declareServer,       declareVersion,      declarePeople,         declareUnassign,
        declareCopyShifts,   declareMove,         declareConsent,        declareReveal,
        declareHours,        declareErasePerson,  declarePurge,          declarePrint,
        declareSalvage,      declareStock,        declareCertificate,    declareVerify,
        declareFindings,     declareMergePeople,  declareTwoPeople,      declareFinishMerges,
        declareMembers,      declareStars,        declareFind,           declareReserve,
        declareMatrix,       declareTrainFirst,   declareSignUp,         declareExtendTraining,
        declarePlanShifts,   declareChangeShifts, declareCheckIn,        declareCheckOut,
        declareEnterSheet,   declareRanking,      declareInvite,         declarePublish,
        declareReplace,      declareStandby,      declarePlanSealedTeam, declareServiceCertificate,
        declareGapWorkbooks, declareMoveSeat,     declareSwapSeats,      declareReinforce,
    };
    return table;
}

QStringList texts(const std::vector<std::string>& words)
{
    QStringList all;
    for (const std::string& word : words)
        all << text(word);
    return all;
}

Outcome<Span> periodFrom(const std::string& from, const std::string& to)
{
    if (from.empty() && to.empty())
        return Span{};
    Problems problems;
    const auto read = [&](const std::string& written, const QString& field) {
        const auto instant = fromIsoText(text(written));
        if (!instant)
            problems.push_back({u"bad_time"_s, field,
                                QCoreApplication::translate("Cli", "\"%1\" is no time. Write 2022-03-20 or "
                                                                   "2022-03-20T07:00.")
                                    .arg(text(written))});
        return instant.value_or(Instant{});
    };
    const Span period{read(from, u"from"_s), read(to, u"to"_s)};
    if (!problems.empty())
        return problems;
    return period;
}

QJsonValue isoOrNull(Instant t)
{
    return t.isSet() ? QJsonValue(toIsoText(t)) : QJsonValue();
}

} // namespace redvest::cli
