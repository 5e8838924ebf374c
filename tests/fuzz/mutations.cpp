// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Gives the readers files of the corpus that were broken by chance: each within 30 s of CPU time, and all of a target,
// one after the other in one process, within 512 MB.
//
//   fuzz_mutations CORPUS COUNT TARGET…      COUNT files for each of the targets

#include "tests/fuzz/child.h"
#include "tests/fuzz/mutate.h"
#include "tests/fuzz/targets.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace redvest::fuzz;

namespace {

const Target* targetOf(const char* name)
{
    const auto all = targets();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Target& t) { return qstrcmp(t.name, name) == 0; });
    return found == all.end() ? nullptr : &*found;
}

/// The files of a target that are not empty, in the order of their names.
std::vector<QByteArray> corpusOf(const QDir& folder)
{
    std::vector<QByteArray> files;
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    for (const QString& name : names) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly) && file.size() > 0)
            files.push_back(file.readAll());
    }
    return files;
}

/// Keeps the file that broke a reader where it can be looked at.
void keep(const QByteArray& bytes, const char* target, quint64 number)
{
    const QString name = QStringLiteral("broken-%1-%2").arg(QString::fromLatin1(target)).arg(number);
    QFile file(name);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    std::fprintf(stderr, "mend the reader and put %s into tests/fuzz/corpus/%s\n", qPrintable(name), target);
}

bool stands(const Target& target, const std::vector<QByteArray>& corpus, quint64 count)
{
    auto* at = static_cast<quint64*>(sharedWithChildren(sizeof(quint64)));
    const Ended ended = inChild([&] {
        for (*at = 0; *at < count; ++*at) {
            allowTime();
            target.run(mutated(corpus, *at));
        }
    });
    std::printf("%s: %llu files, %.1f s, %lld MB\n", target.name, static_cast<unsigned long long>(*at), ended.seconds,
                static_cast<long long>(ended.kilobytes / 1024));
    const char* fault = faultOf(ended);
    if (fault == nullptr)
        return true;
    std::fprintf(stderr, "%s, file %llu: %s\n", target.name, static_cast<unsigned long long>(*at), fault);
    if (ended.signal != 0)
        keep(mutated(corpus, *at), target.name, *at);
    return false;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 4) {
        std::fprintf(stderr, "fuzz_mutations CORPUS COUNT TARGET…\n");
        return 1;
    }
    bool isGood = true;
    for (int i = 3; i < argc; ++i) {
        const Target* target = targetOf(argv[i]);
        const std::vector<QByteArray> corpus =
            corpusOf(QDir(QDir(QFile::decodeName(argv[1])).filePath(QString::fromLatin1(argv[i]))));
        if (target == nullptr || corpus.empty()) {
            std::fprintf(stderr, "%s is no target, or has no corpus\n", argv[i]);
            return 1;
        }
        isGood = stands(*target, corpus, std::strtoull(argv[2], nullptr, 10)) && isGood;
    }
    return isGood ? 0 : 1;
}
