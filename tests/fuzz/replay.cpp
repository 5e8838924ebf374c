// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Gives every file of the corpus to its target once: what once ended the program must never do so again.
//
//   fuzz_replay CORPUS      a folder with one folder a target

#include "tests/fuzz/targets.h"

#include <QDir>
#include <QFile>

#include <cstdio>

int main(int argc, char** argv)
{
    if (argc != 2) {
        std::fprintf(stderr, "fuzz_replay CORPUS\n");
        return 1;
    }
    const QDir corpus(QFile::decodeName(argv[1]));
    for (const redvest::fuzz::Target& target : redvest::fuzz::targets()) {
        const QDir folder(corpus.filePath(QString::fromLatin1(target.name)));
        const QStringList names = folder.entryList(QDir::Files, QDir::Name);
        if (names.isEmpty()) {
            std::fprintf(stderr, "%s has no corpus in %s\n", target.name, qPrintable(folder.path()));
            return 1;
        }
        for (const QString& name : names) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                return 1;
            std::printf("%s/%s\n", target.name, qPrintable(name));
            std::fflush(stdout);
            target.run(file.readAll());
        }
    }
    return 0;
}
