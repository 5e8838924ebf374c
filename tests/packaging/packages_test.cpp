// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// On a machine that has nothing but what packaging/lib.sh installs, everything that is asked for must be there; what
// only happens to be installed here must not hide that. Each kind of need is first shown a planted one.

#include "tests/packaging/needs.h"
#include "tests/packaging/shell_programs.h"

#include <QDirIterator>
#include <QFile>

#include <catch2/catch.hpp>

using namespace redvest::packaging;
using namespace Qt::Literals::StringLiterals;

namespace {

QString contentOf(const QString& path)
{
    QFile file(QStringLiteral(REDVEST_SOURCE_DIR) + u'/' + path);
    INFO(path.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

QStringList filesIn(const QString& folder, const QStringList& names)
{
    const QDir root(QStringLiteral(REDVEST_SOURCE_DIR));
    QStringList paths;
    QDirIterator it(root.filePath(folder), names, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext())
        paths << root.relativeFilePath(it.next());
    paths.sort();
    return paths;
}

void add(Needs& to, const Needs& more)
{
    to.insert(to.end(), more.begin(), more.end());
}

/// Scripts that nobody needs for building, running or testing: they say themselves what they want.
bool isByTheWay(const QString& path)
{
    return path == u"packaging/divisions" || path.startsWith(u"tests/bench/");
}

struct Project
{
    Needs needs;
    QString said; ///< the sources of the program and all CMakeLists.txt

    Project()
    {
        for (const QString& folder : {u"core"_s, u"ui"_s, u"app"_s, u"tests"_s}) {
            for (const QString& path : filesIn(folder, {u"*.cpp"_s, u"*.h"_s}))
                addSource(path);
            for (const QString& path : filesIn(folder, {u"CMakeLists.txt"_s}))
                addBuild(path);
        }
        addBuild(u"CMakeLists.txt"_s);
        said += contentOf(u"CMakePresets.json"_s);
        const QString shared = contentOf(u"packaging/lib.sh"_s);
        add(needs, scriptCalls(u"packaging/lib.sh"_s, shared));
        for (const QString& folder : {u"packaging"_s, u"tests"_s, u".ci"_s}) {
            for (const QString& path : filesIn(folder, {}))
                addScript(path, readShell(shared).functions);
        }
    }

private:
    void addSource(const QString& path)
    {
        const QString text = contentOf(path);
        add(needs, headersAsked(path, text));
        add(needs, testStarts(path, text));
        if (!path.startsWith(u"tests/"))
            said += text;
    }
    void addBuild(const QString& path)
    {
        const QString text = contentOf(path);
        add(needs, buildAsks(path, text));
        said += text;
    }
    void addScript(const QString& path, const QSet<QString>& functions)
    {
        QFile file(QStringLiteral(REDVEST_SOURCE_DIR) + u'/' + path);
        const bool isModule = path.endsWith(u".py"_s); // what scripts of Python share has no first line of its own
        if (!isByTheWay(path) && file.open(QIODevice::ReadOnly) && (isModule || file.peek(2) == "#!"))
            add(needs, scriptCalls(path, QString::fromUtf8(file.readAll()), functions));
    }
};

/// What is asked for, one "kind name" a line.
QString namesOf(const Needs& needs)
{
    QStringList names;
    for (const Need& need : needs)
        names << need.kind + u' ' + need.name;
    return names.join(u'\n');
}

QString programsOf(const QString& script)
{
    QStringList names;
    for (const ShellCall& call : readShell(script).calls)
        names << call.program;
    return names.join(u' ');
}

const std::vector<Provider>& planted()
{
    static const std::vector<Provider> all = providersFrom(
        u"# a table\nheader zlib.h  zlib1g-dev\nprogram cut base\ntext \"AR PL\" fonts-x  # why\nqt Svg qt6-svg-dev\n"_s);
    return all;
}

} // namespace

TEST_CASE("Every kind of need is found", "[packaging]")
{
    CHECK(namesOf(headersAsked(u"a.cpp"_s,
                               u"#include <zlib.h>\n#include <vector>\n#include <QString>\n#include \"core/a.h\"\n"
                               "# include <sys/stat.h> // why\n// #include <gone.h>\n"_s)) ==
          u"header zlib.h\nheader sys/stat.h"_s);
    CHECK(headersAsked(u"a.cpp"_s, u"\n\n#include <zlib.h>\n"_s).at(0).where == u"a.cpp:3"_s);
    CHECK(namesOf(buildAsks(u"CMakeLists.txt"_s,
                            u"find_package(Qt6 6.4 REQUIRED COMPONENTS Core\n  Svg)\n# find_package(Gone)\n"
                            "pkg_check_modules(Z REQUIRED IMPORTED_TARGET zlib>=1.2 other)\n"
                            "find_library(ORCUS orcus-0.17)\nfind_program(CCACHE ccache)\n"_s)) ==
          u"cmake Qt6\nqt Core\nqt Svg\nmodule zlib\nmodule other\nlibrary orcus-0.17\nprogram ccache"_s);
    CHECK(namesOf(testStarts(u"a.cpp"_s, u"#include <QProcess>\nQProcess p;\np.start(u\"/usr/bin/zip\"_s, {});\n"_s)) ==
          u"program zip"_s);
    CHECK(testStarts(u"a.cpp"_s, u"timer.start(u\"no\");\n"_s).empty());
    CHECK(namesOf(scriptCalls(u"a"_s, u"#!/usr/bin/env python3\nsubprocess.run([\"xdotool\", *words])\n"
                                      "shutil.which(\"Xvfb\")\nglob.glob(\"/usr/lib/*/a.so\")\n"_s)) ==
          u"program python3\nprogram xdotool\nprogram Xvfb\nfile /usr/lib/*/a.so"_s);
    CHECK(namesOf(scriptCalls(u"a"_s, u"#!/bin/sh\nstep one\ngrep x y\n"_s, {u"step"_s})) ==
          u"program sh\nprogram grep"_s);
}

TEST_CASE("Programs are found wherever a script calls them", "[packaging]")
{
    CHECK(programsOf(u"cut a | sort -u && frob; make & if ! grep x y; then rm z; else ls; fi\n"_s) ==
          u"cut sort frob make grep rm ls"_s);
    CHECK(programsOf(u"x=$(frob a) y=\"b $(cut \"$(sort c)\") d\" z=$((1 + 2)) make\n"_s) == u"frob cut sort make"_s);
    CHECK(programsOf(u"echo 'rm x' \"rm y\" # rm z\nall=(rm \"$(frob)\") # and rm\n"_s) == u"frob"_s);
    CHECK(programsOf(u"step() {\n  sort \"$1\" >&2 2>/dev/null <in\n}\nstep a\n"_s) == u"sort step"_s);
    CHECK(readShell(u"step() { :; }\n"_s).functions == QSet<QString>{u"step"_s});
    CHECK(programsOf(u"\"$bin/initdb\" -D x\n\"$program\" y\npackaging/test\n"_s) == u"initdb"_s);
    CHECK(programsOf(u"exec env A=b xargs -0 -n 40 -P \"$(nproc)\" clang-format -i\n"_s) ==
          u"env xargs nproc clang-format"_s);
    CHECK(programsOf(u"runuser -u postgres -- \"$bin/psql\" -c x\n"_s) == u"runuser psql"_s);
    CHECK(programsOf(u"cat <<EOF\nfrob a\nEOF\nsort\n"_s) == u"cat sort"_s);
    CHECK(programsOf(u"case $1 in\na | b) cut ;;\n*) sort ;;\nesac\nmake\n"_s) == u"cut sort make"_s);
    CHECK(programsOf(u"for x in a b; do\n  cut \"${x:-\"$(frob)\"}\"\ndone\n"_s).contains(u"cut"));
    CHECK(programsOf(u"f() {\n    local all=() more\n    x=$((($(nproc) + 1) * 2)) cut\n}\n"_s) == u"cut"_s);
    CHECK(readShell(u"\n\ncut a\n"_s).calls.at(0).line == 3);
}

TEST_CASE("What no list has and what nothing uses is told", "[packaging]")
{
    const QSet<QString> lists =
        listedPackages(u"PACKAGES_RUN=(\n    git fonts-x\n    qt6-svg-dev)\nPACKAGES_TEST=(git)\n"_s);
    CHECK(lists == QSet<QString>{u"git"_s, u"fonts-x"_s, u"qt6-svg-dev"_s});
    const auto told = [&](const Need& need) { return unmet({need}, planted(), lists).join(u'\n'); };
    CHECK(told({u"header"_s, u"frob.h"_s, u"a.cpp:1"_s}).contains(u"which package brings it"_s));
    CHECK(told({u"program"_s, u"frob"_s, u"run:1"_s}).contains(u"which package brings it"_s));
    CHECK(told({u"module"_s, u"frob"_s, u"CMakeLists.txt:1"_s}).contains(u"which package brings it"_s));
    CHECK(told({u"header"_s, u"zlib.h"_s, u"a.cpp:1"_s}) ==
          u"a.cpp:1 asks for the header zlib.h of zlib1g-dev: add that to the lists of packaging/lib.sh."_s);
    CHECK(told({u"program"_s, u"cut"_s, u"run:1"_s}) == u""_s);
    CHECK(told({u"qt"_s, u"Svg"_s, u"CMakeLists.txt:1"_s}) == u""_s);

    const QString idly = idle({{u"qt"_s, u"Svg"_s, {}}}, planted(), lists, u"AR PL UKai"_s).join(u'\n');
    CHECK(idly.contains(u"lists git, which nothing uses"_s));
    CHECK(idly.contains(u"providers.txt:2: nothing asks for the header zlib.h"_s));
    CHECK(idly.contains(u"providers.txt:3: nothing asks for the program cut"_s));
    CHECK_FALSE(idly.contains(u"fonts-x"_s));
    CHECK_FALSE(idly.contains(u"qt6-svg-dev"_s));
}

TEST_CASE("The package lists have all that is asked for, and nothing else", "[packaging]")
{
    const Project project;
    REQUIRE(project.needs.size() > 100); // the walk itself works
    const auto providers = providersFrom(contentOf(u"tests/packaging/providers.txt"_s));
    const QSet<QString> packages = listedPackages(contentOf(u"packaging/lib.sh"_s));
    CHECK(unmet(project.needs, providers, packages).join(u'\n').toStdString() == "");
    CHECK(idle(project.needs, providers, packages, project.said).join(u'\n').toStdString() == "");
}
