// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/program.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QJsonDocument>
#include <QProcess>

namespace redvest::test {

using namespace Qt::Literals::StringLiterals;

QJsonObject Ran::json() const
{
    return QJsonDocument::fromJson(out).object();
}

Program::Program()
{
    REQUIRE(run({u"new"_s, u"--division"_s, u"310106"_s, u"--office"_s, u"静安区文明办"_s}).code == 0);
}

Ran Program::run(const QStringList& words)
{
    return runAt(path(u"desk.redvest"_s), words);
}

Ran Program::runAt(const QString& workspace, const QStringList& words)
{
    return start(workspace, QStringList{u"--json"_s} + words);
}

Ran Program::runForReading(const QStringList& words)
{
    return start(path(u"desk.redvest"_s), words);
}

Ran Program::start(const QString& workspace, const QStringList& words)
{
    constexpr int kMinute = 60'000;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    for (const QString& variable : {u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s})
        environment.insert(variable, path(u"home"_s));
    process.setProcessEnvironment(environment);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(QString::fromUtf8(REDVEST_PROGRAM), QStringList{u"--workspace"_s, workspace} + words);
    REQUIRE(process.waitForFinished(kMinute));
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

QString Program::write(const QString& name, const QByteArray& content)
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
    return file.fileName();
}

} // namespace redvest::test
