// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/language.h"
#include "app/window.h"
#include "core/base/core_dumps.h"
#include "core/base/private_folder.h"
#include "core/base/spare_memory.h"

#include <QApplication>

using namespace Qt::Literals::StringLiterals;

namespace {

/// What main must know before CLI11 reads the command line: whether a command is named, since `--workspace FILE` alone
/// and `FILE.redvest` (what a desktop says when a file is opened) open the window, and which platform plugin is needed.
struct Words
{
    bool isCommand = false;
    bool drawsPaper = false; ///< needs fonts and pictures, so a platform plugin without a display
    QString workspace;
};

Words wordsOf(int argc, char** argv)
{
    Words words;
    for (int i = 1; i < argc; ++i) {
        const QString word = QString::fromLocal8Bit(argv[i]);
        if (word == u"--workspace"_s && i + 1 < argc)
            words.workspace = QString::fromLocal8Bit(argv[++i]);
        else if (word.startsWith(u"--workspace="_s))
            words.workspace = word.mid(12);
        else if (word == u"--lang"_s || word == u"--as"_s || word == u"--passphrase-file"_s || word == u"-platform"_s)
            ++i;
        else if (!words.isCommand && word.endsWith(u".redvest"_s))
            words.workspace = word;
        else if (!word.startsWith(u"--lang="_s))
            words.isCommand = true;
        words.drawsPaper = words.drawsPaper || word.startsWith(u"--chart"_s) || word == u"briefing"_s ||
                           word == u"print"_s || word == u"certificate"_s ||
                           word.endsWith(u".pdf"_s, Qt::CaseInsensitive);
    }
    return words;
}

void nameApplication()
{
    QCoreApplication::setOrganizationName(u"RedVest"_s);
    QCoreApplication::setApplicationName(u"redvest"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(REDVEST_VERSION));
}

template <class App>
int runCommand(int argc, char** argv)
{
    int named = 1; // Qt takes words of its own out (--session, --style …): what a command says is all the command's
    App app(named, argv);
    redvest::installLanguage(app, redvest::languageFor(argc, argv));
    return redvest::cli::run(argc, argv);
}

} // namespace

int main(int argc, char** argv)
{
    redvest::forbidCoreDumps();
    redvest::keepNewFilesPrivate();
    redvest::shareMemoryBetweenThreads();
    nameApplication();
    const Words words = wordsOf(argc, argv);
    if (words.isCommand && words.drawsPaper) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        return runCommand<QApplication>(argc, argv);
    }
    if (words.isCommand)
        return runCommand<QCoreApplication>(argc, argv);
    QApplication app(argc, argv);
    redvest::installLanguage(app, redvest::languageFor(argc, argv));
    return redvest::runWindow(app, words.workspace);
}
