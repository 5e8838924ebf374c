// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Secrets come from a file or from a terminal that does not show them, never from the command line.

#include "app/cli/command.h"

#include "core/base/failure.h"

#include <QCoreApplication>
#include <QFile>

#ifdef Q_OS_UNIX
#include <termios.h>
#include <unistd.h>
#endif

namespace redvest::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

#ifdef Q_OS_UNIX
/// Takes the echo away for as long as it lives.
class SilentTerminal
{
public:
    SilentTerminal()
    {
        tcgetattr(STDIN_FILENO, &m_before);
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~SilentTerminal() { tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before); }
    SilentTerminal(const SilentTerminal&) = delete;
    SilentTerminal& operator=(const SilentTerminal&) = delete;

private:
    termios m_before{};
};

std::optional<QString> askTerminal(const QString& prompt)
{
    if (isatty(STDIN_FILENO) == 0)
        return std::nullopt;
    std::fputs(prompt.toLocal8Bit().constData(), stderr);
    std::fflush(stderr);
    const SilentTerminal silent;
    QFile terminal;
    if (!terminal.open(stdin, QIODevice::ReadOnly))
        return std::nullopt;
    const QString line = QString::fromLocal8Bit(terminal.readLine());
    std::fputc('\n', stderr);
    return line;
}
#else
std::optional<QString> askTerminal(const QString&)
{
    return std::nullopt;
}
#endif

QString withoutLineEnd(QString line)
{
    while (line.endsWith(u'\n') || line.endsWith(u'\r'))
        line.chop(1);
    return line;
}

} // namespace

QString secretFrom(const QString& file, const QString& prompt)
{
    if (file.isEmpty()) {
        if (const auto typed = askTerminal(prompt))
            return withoutLineEnd(*typed);
        throw Refused{{{u"passphrase_missing"_s, u"passphrase_file"_s,
                        QCoreApplication::translate("Cli", "There is no terminal to ask on. Name a file whose first "
                                                           "line is the passphrase.")}}};
    }
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        throw Failure(
            QCoreApplication::translate("Cli", "The file %1 cannot be read. Check its name and its rights.").arg(file));
    return withoutLineEnd(QString::fromUtf8(source.readLine()));
}

} // namespace redvest::cli
