// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program itself, run as a script runs it, in a folder and with settings of its own.

#pragma once

#include <QJsonObject>
#include <QStringList>
#include <QTemporaryDir>

namespace redvest::test {

struct Ran
{
    int code = -1;
    QByteArray out;
    QByteArray err;
    /// What --json printed; empty when it is no JSON object.
    [[nodiscard]] QJsonObject json() const;
};

class Program
{
public:
    Program();

    /// With --json and the workspace named; a minute at most.
    Ran run(const QStringList& words);
    /// The same with another workspace named.
    Ran runAt(const QString& workspace, const QStringList& words);
    /// As a person runs it: the same without --json.
    Ran runForReading(const QStringList& words);
    /// A file in the folder with that content; its path.
    QString write(const QString& name, const QByteArray& content);
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

private:
    Ran start(const QString& workspace, const QStringList& words);

    QTemporaryDir m_folder;
};

} // namespace redvest::test
