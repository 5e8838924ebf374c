// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whoever learns the command line from the manual types its examples: they must work, on the sample it tells of.

#include "tests/support/program.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>

#include <catch2/catch.hpp>

using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QString manual()
{
    QFile file(u":/redvest/manual/manual.md"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

/// What stands after "redvest", line by line and within sentences. A form, which has brackets or an ellipsis, is no
/// example.
QStringList examples(const QString& text)
{
    static const QRegularExpression example(u"(?:^|`)redvest ([^`\\n]+)"_s, QRegularExpression::MultilineOption);
    QStringList found;
    for (auto it = example.globalMatch(text); it.hasNext();) {
        const QString words = it.next().captured(1);
        if (!words.contains(u'[') && !words.contains(u'…'))
            found << words;
    }
    return found;
}

/// The words as a shell hands them on. What an example calls 文件 is the sample, and what it writes lies beside it.
QStringList typed(const QString& example, const Program& program)
{
    static const QRegularExpression output(u"\\.(?:pdf|png|xlsx)$"_s);
    QStringList words = QProcess::splitCommand(example);
    if (words.value(0) == u"--workspace"_s)
        words.remove(0, 2);
    for (QString& word : words)
        if (output.match(word).hasMatch())
            word = program.path(word);
    return words;
}

} // namespace

TEST_CASE("The examples of the manual work on the sample, one after the other", "[cli]")
{
    Program program;
    const QString sample = program.path(u"sample.redvest"_s);
    REQUIRE(program.runAt(sample, {u"sample"_s}).code == 0);
    const QStringList all = examples(manual());
    CHECK(all.size() >= 10);
    QStringList commands;
    for (const QString& example : all) {
        const QStringList words = typed(example, program);
        const Ran ran = program.runAt(sample, words);
        INFO(example.toStdString());
        INFO(ran.err.toStdString());
        CHECK(ran.code == 0);
        commands << words.value(0);
    }
    for (const QString& command : {u"set"_s, u"archive"_s, u"gaps"_s, u"briefing"_s, u"purge"_s})
        CHECK(commands.contains(command));
    CHECK(QFile::exists(program.path(u"简报.pdf"_s)));
}

TEST_CASE("What the manual says in brackets is a form, what it says without is an example", "[cli]")
{
    const QString text = u"```\nredvest [--json] 命令 …\nredvest check\n```\n用 `redvest --workspace 文件 log` 查看"_s;
    CHECK(examples(text) == QStringList{u"check"_s, u"--workspace 文件 log"_s});
}
