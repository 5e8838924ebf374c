// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the sources, the build and the scripts ask of the system, and which Debian package brings it. Functions of a
// path and a text, so that each can be shown to find what it is for. The table itself: tests/packaging/providers.txt.

#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

#include <vector>

namespace redvest::packaging {

/// Kinds: "header", "cmake" (find_package), "qt" (a component), "module" (pkg-config), "library" (find_library),
/// "program", "file".
struct Need
{
    QString kind;
    QString name;
    QString where; ///< "core/CMakeLists.txt:3"
};
using Needs = std::vector<Need>;

/// Headers in angle brackets that are neither Qt's nor the C++ library's, in line order.
[[nodiscard]] Needs headersAsked(const QString& path, const QString& text);
/// What a CMakeLists.txt looks for.
[[nodiscard]] Needs buildAsks(const QString& path, const QString& text);
/// What a script with a "#!" calls: its interpreter, and as a shell or Python script the programs named in it; of a
/// Python script also the files of the system it looks for.
[[nodiscard]] Needs scriptCalls(const QString& path, const QString& text, const QSet<QString>& functions = {});
/// What a C++ test starts through QProcess, by name.
[[nodiscard]] Needs testStarts(const QString& path, const QString& text);

/// One line of the table. `packages` may be "base", what every Debian has, or "optional", what is done without.
struct Provider
{
    QString kind; ///< as of a Need, or "text": the name is said in a source; or "with": the name is a package
    QString name;
    QStringList packages;
    int line = 0;
};
/// Lines of three columns parted by blanks; a name with blanks stands in quotes; "#" begins a comment.
[[nodiscard]] std::vector<Provider> providersFrom(const QString& table);

/// The packages of every PACKAGES_… list of packaging/lib.sh.
[[nodiscard]] QSet<QString> listedPackages(const QString& script);

/// One sentence for each need that no line of the table answers or whose package is in no list.
[[nodiscard]] QStringList unmet(const Needs&, const std::vector<Provider>&, const QSet<QString>& packages);
/// One sentence for each package that nothing asks for, and for each line of the table that answers nothing.
/// `said`: all that the sources and the build say.
[[nodiscard]] QStringList idle(const Needs&, const std::vector<Provider>&, const QSet<QString>& packages,
                               const QString& said);

} // namespace redvest::packaging
