// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window can do, a script can do: every use-case that changes something has a command, and that command is
// there. Planted violations first.

#include "tests/architecture/doors.h"
#include "tests/support/program.h"

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>

#include <catch2/catch.hpp>

using namespace redvest::architecture;
using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList useCasesOfProgram()
{
    QStringList names;
    QDirIterator it(QStringLiteral(REDVEST_SOURCE_DIR "/core/usecases"), {u"*.h"_s}, QDir::Files,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        names += changingUseCases(QString::fromUtf8(file.readAll()));
    }
    return names;
}

/// The words that a help text lists as commands.
QStringList listedIn(const QByteArray& help)
{
    static const QRegularExpression row(u"^  ([a-z-]+)\\s"_s, QRegularExpression::MultilineOption);
    QStringList words;
    auto matches = row.globalMatch(QString::fromUtf8(help));
    while (matches.hasNext())
        words << matches.next().captured(1);
    return words;
}

/// The program asked for its commands, each question once.
class Commands
{
public:
    /// "" when the program has the command, else what is wrong with it.
    QString missing(const QString& command);

private:
    Ran asked(const QStringList& words)
    {
        const QString key = words.join(u' ');
        if (!m_answers.contains(key))
            m_answers.insert(key, m_program.run(words));
        return m_answers.value(key);
    }

    Program m_program;
    QHash<QString, Ran> m_answers;
};

QString Commands::missing(const QString& command)
{
    static const QStringList byKind{u"set"_s, u"archive"_s, u"unarchive"_s};
    const QStringList words = command.split(u' ');
    if (!listedIn(asked({u"help"_s}).out).contains(words.front()))
        return u"no command "_s + words.front();
    if (words.size() == 1)
        return {};
    if (!byKind.contains(words.front()))
        return listedIn(asked({words.front(), u"--help"_s}).out).contains(words[1]) ? QString()
                                                                                    : u"no command "_s + command;
    const Ran fields = asked({u"set"_s, words[1], u"--fields"_s});
    if (fields.code != 0)
        return u"no kind "_s + words[1];
    const bool isArchivable = fields.json().value(u"archivable"_s).toBool();
    return words.front() == u"set" || isArchivable ? QString() : words[1] + u" is never archived"_s;
}

} // namespace

TEST_CASE("use-cases that change something are told from others", "[architecture][doors]")
{
    CHECK(changingUseCases(u"Outcome<ChangeSet> brew(Workspace&, Id<Tea>);\n"_s) == QStringList{u"brew"_s});
    CHECK(changingUseCases(u"[[nodiscard]] Outcome<Edits<Tea>>\nbrew(Workspace& ws, Id<Tea> id);\n"_s) ==
          QStringList{u"brew"_s});
    CHECK(changingUseCases(u"inline Outcome<ChangeSet> brew(Workspace& ws)\n"_s) == QStringList{u"brew"_s});
    CHECK(changingUseCases(u"[[nodiscard]] std::vector<Tea> teas(const Workspace&);\n"_s).isEmpty());
    CHECK(changingUseCases(u"template <class T>\nOutcome<T> brew(Workspace& ws, T tea)\n"_s).isEmpty());
    CHECK(changingUseCases(u"// Outcome<ChangeSet> brew(Workspace&);\n"_s).isEmpty());
}

TEST_CASE("every use-case that changes something has a command or a reason", "[architecture][doors]")
{
    CHECK(doorComplaints({u"brew"_s}, {}).size() == 1);
    CHECK(doorComplaints({u"brew"_s}, {{u"brew"_s, {}, {}}}).size() == 1);
    CHECK(doorComplaints({}, {{u"brew"_s, u"set tea"_s, {}}}).size() == 1);
    CHECK(doorComplaints({u"brew"_s}, {{u"brew"_s, u"set tea"_s, {}}}).isEmpty());

    const QStringList useCases = useCasesOfProgram();
    CHECK(useCases.size() > 60); // the walk itself works
    CHECK(doorComplaints(useCases, doors()).join(u'\n').toStdString() == "");
}

TEST_CASE("the commands of the use-cases are there", "[architecture][doors][cli]")
{
    Commands commands;
    CHECK_FALSE(commands.missing(u"brew"_s).isEmpty());
    CHECK_FALSE(commands.missing(u"people brew"_s).isEmpty());
    CHECK_FALSE(commands.missing(u"set tea"_s).isEmpty());
    CHECK_FALSE(commands.missing(u"archive movement"_s).isEmpty());

    for (const Door& door : doors()) {
        INFO(door.useCase.toStdString());
        CHECK((door.command.isEmpty() ? QString() : commands.missing(door.command)).toStdString() == "");
    }
}
