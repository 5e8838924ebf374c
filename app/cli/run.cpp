// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The command line's door: parses, runs one command, turns Failures and Ctrl-C into exit codes.

#include "app/cli/command.h"

#include "core/base/failure.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <csignal>

namespace redvest::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcCli, "redvest.cli")

volatile std::sig_atomic_t g_isInterrupted = 0;

/// One line on stderr, rewritten in place; nothing for jobs that end at once.
class TerminalProgress final : public Progress
{
public:
    ~TerminalProgress() override
    {
        if (m_hasShown)
            std::fputs("\r\033[K", stderr);
    }
    void report(qint64 done, qint64 total, const QString& what) override
    {
        if (g_isInterrupted)
            throw Cancelled();
        const Instant now = m_clock.now();
        if (now.ms - m_began.ms < 500 || now.ms - m_last.ms < 200)
            return;
        m_last = now;
        m_hasShown = true;
        const QString share = total > 0 ? u"%1%"_s.arg(done * 100 / total) : QString::number(done);
        std::fputs(u"\r\033[K%1 %2"_s.arg(visibleLine(what), share).toUtf8().constData(), stderr);
        std::fflush(stderr);
    }

private:
    SystemClock m_clock;
    Instant m_began = m_clock.now();
    Instant m_last;
    bool m_hasShown = false;
};

void declareGlobals(CLI::App& app, GlobalOptions& options)
{
    const auto words = [](const char* s) { return QCoreApplication::translate("Cli", s).toStdString(); };
    app.add_option("--workspace", options.workspace, words("The workspace file"));
    app.add_option("--as", options.actor, words("Who does it, for the journal"));
    app.add_option("--passphrase-file", options.passphraseFile,
                   words("File whose first line is the passphrase of --as"));
    app.add_option("--lang", options.language, "zh_CN|en");
    app.add_flag("--json", options.json, words("One JSON document instead of text"));
}

/// What the command given does, by its words, its options and the first word after them.
std::optional<Deed> deedOf(const CLI::App& root)
{
    QStringList words, further;
    const CLI::App* at = &root;
    while (!at->get_subcommands().empty()) {
        at = at->get_subcommands().front();
        words << text(at->get_name());
    }
    bool isFirst = true;
    for (const CLI::Option* option : at->get_options([](const CLI::Option* o) { return o->count() > 0; })) {
        if (option->get_positional() && isFirst) {
            further << text(option->results().front());
            isFirst = false;
        }
        for (const std::string& name : option->get_lnames())
            further << u"--"_s + text(name);
    }
    return deedOfCommand(words, further);
}

int guarded(const Action& action, const CLI::App& app, const GlobalOptions& options)
{
    const Output out(options.json);
    std::signal(SIGINT, [](int) { g_isInterrupted = 1; });
    try {
        const SystemClock clock;
        TerminalProgress progress;
        Run run(options, deedOf(app), clock, progress);
        return int(action(run));
    } catch (const Refused& refused) {
        return int(out.refused(refused.problems));
    } catch (const Failure& failure) {
        if (!failure.detail().isEmpty())
            qCInfo(lcCli).noquote() << failure.detail();
        return int(out.failed(failure.message()));
    } catch (const Cancelled&) {
        return int(out.failed(QCoreApplication::translate("Cli", "Stopped. Nothing was changed.")));
    } catch (const std::exception& e) {
        qCInfo(lcCli) << e.what();
        return int(out.failed(QCoreApplication::translate("Cli", "Something went wrong that should not. Nothing was "
                                                                 "changed; please report it.")));
    }
}

} // namespace

int run(int argc, char** argv)
{
    CLI::App app("RedVest 红马甲");
    app.require_subcommand(1);
    app.fallthrough();
    GlobalOptions options;
    declareGlobals(app, options);
    Action action;
    for (const Declare declare : commands())
        declare(app, action);
    app.add_subcommand("help", QCoreApplication::translate("Cli", "This list").toStdString())->callback([&] {
        action = [&](Run&) {
            // App::help would print the help of the word "help" itself.
            std::fputs(app.get_formatter()->make_help(&app, "redvest", CLI::AppFormatMode::Normal).c_str(), stdout);
            return Exit::Done;
        };
    });
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& e) {
        return app.exit(e) == 0 ? int(Exit::Done) : int(Exit::Usage);
    }
    return guarded(action, app, options);
}

} // namespace redvest::cli
