// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/packaging/needs.h"

#include "tests/architecture/rules.h"
#include "tests/packaging/shell_programs.h"

#include <QRegularExpression>

#include <algorithm>

namespace redvest::packaging {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString& tableName()
{
    static const QString name = u"tests/packaging/providers.txt"_s;
    return name;
}

/// Calls visit(match, "path:line") for every match.
template <class Visit>
void forEachMatch(const QString& path, const QString& text, const QString& pattern, Visit visit)
{
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    for (auto matches = expression.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const qsizetype line = QStringView(text).left(match.capturedStart(1)).count(u'\n') + 1;
        visit(match, u"%1:%2"_s.arg(path).arg(line));
    }
}

/// One need of that kind for each match; its name is what the first brackets of the pattern hold.
void collect(Needs& needs, const QString& kind, const QString& path, const QString& text, const QString& pattern)
{
    forEachMatch(path, text, pattern, [&](const QRegularExpressionMatch& match, const QString& where) {
        needs.push_back({kind, match.captured(1), where});
    });
}

/// What Python starts, subprocess.run(["xdotool", …]) and shutil.which("Xvfb"), and glob.glob("/usr/…").
void pythonCalls(Needs& needs, const QString& path, const QString& text)
{
    collect(needs, u"program"_s, path, text, u"subprocess\\.\\w+\\(\\s*\\[\\s*\"([^\"]+)\""_s);
    collect(needs, u"program"_s, path, text, u"shutil\\.which\\(\"([^\"]+)\""_s);
    collect(needs, u"file"_s, path, text, u"glob\\.glob\\(\"(/usr/[^\"]+)\""_s);
}

bool answers(const Provider& provider, const Need& need)
{
    return provider.kind == need.kind && provider.name == need.name;
}

} // namespace

Needs headersAsked(const QString& path, const QString& text)
{
    Needs needs;
    const QString code = architecture::withoutComments(text);
    forEachMatch(path, code, u"^[ \\t]*#[ \\t]*include[ \\t]*<([^>]+)>"_s,
                 [&](const QRegularExpressionMatch& match, const QString& where) {
                     static const QRegularExpression ours(u"^(Q\\w+(/\\w+)?|[a-z_]+)$"_s); // <QString>, <vector>
                     if (!ours.match(match.captured(1)).hasMatch())
                         needs.push_back({u"header"_s, match.captured(1), where});
                 });
    return needs;
}

Needs buildAsks(const QString& path, const QString& text)
{
    Needs needs;
    QString code = text;
    code.replace(QRegularExpression(u"#[^\\n]*"_s), QString());
    forEachMatch(path, code, u"find_package\\(\\s*(\\w+)([^)]*)\\)"_s,
                 [&](const QRegularExpressionMatch& match, const QString& where) {
                     needs.push_back({u"cmake"_s, match.captured(1), where});
                     const QStringList words = match.captured(2).simplified().split(u' ');
                     const qsizetype components = words.indexOf(u"COMPONENTS"_s);
                     for (qsizetype i = components + 1; components >= 0 && i < words.size(); ++i)
                         needs.push_back({u"qt"_s, words[i], where});
                 });
    forEachMatch(path, code, u"pkg_(?:check_modules|search_module)\\(\\s*(\\w+)([^)]*)\\)"_s,
                 [&](const QRegularExpressionMatch& match, const QString& where) {
                     static const QSet<QString> options{u"REQUIRED"_s, u"QUIET"_s, u"IMPORTED_TARGET"_s};
                     for (const QString& word : match.captured(2).simplified().split(u' ', Qt::SkipEmptyParts)) {
                         if (!options.contains(word))
                             needs.push_back({u"module"_s, word.section(QRegularExpression(u"[<>=]"_s), 0, 0), where});
                     }
                 });
    collect(needs, u"library"_s, path, code, u"find_library\\(\\s*\\w+\\s+(?:NAMES\\s+)?([^\\s)]+)"_s);
    collect(needs, u"program"_s, path, code, u"find_program\\(\\s*\\w+\\s+(?:NAMES\\s+)?([^\\s)]+)"_s);
    return needs;
}

Needs scriptCalls(const QString& path, const QString& text, const QSet<QString>& functions)
{
    Needs needs;
    static const QRegularExpression first(u"^#!\\s*\\S*?(\\w+)(?:[ \\t]+(\\w+))?[ \\t]*\\n"_s);
    const auto match = first.match(text);
    const QString interpreter = match.captured(1) == u"env" ? match.captured(2) : match.captured(1);
    if (!interpreter.isEmpty())
        needs.push_back({u"program"_s, interpreter, path + u":1"_s});
    const bool isPython = interpreter.startsWith(u"python") || path.endsWith(u".py");
    if (isPython)
        pythonCalls(needs, path, text);
    if (isPython || interpreter == u"node")
        return needs;
    const ShellText shell = readShell(text);
    for (const ShellCall& call : shell.calls) {
        if (!shell.functions.contains(call.program) && !functions.contains(call.program))
            needs.push_back({u"program"_s, call.program, u"%1:%2"_s.arg(path).arg(call.line)});
    }
    return needs;
}

Needs testStarts(const QString& path, const QString& text)
{
    Needs needs;
    const QString code = architecture::withoutComments(text);
    if (!code.contains(u"<QProcess>"_s))
        return needs;
    // poppler(u"pdftotext"_s, …) starts what it is given; a program of ours comes as REDVEST_PROGRAM.
    forEachMatch(path, code, u"(?:\\.start|::execute|::startDetached|\\bpoppler)\\(\\s*u\"([^\"]+)\""_s,
                 [&](const QRegularExpressionMatch& match, const QString& where) {
                     needs.push_back({u"program"_s, match.captured(1).section(u'/', -1), where});
                 });
    return needs;
}

std::vector<Provider> providersFrom(const QString& table)
{
    static const QRegularExpression columns(u"^(\\w+)\\s+(?:\"([^\"]+)\"|(\\S+))\\s+(.+)$"_s);
    std::vector<Provider> providers;
    int number = 0;
    for (QString line : table.split(u'\n')) {
        ++number;
        line = line.section(u'#', 0, 0).trimmed();
        if (const auto match = columns.match(line); match.hasMatch())
            providers.push_back({match.captured(1), match.captured(2) + match.captured(3),
                                 match.captured(4).simplified().split(u' '), number});
    }
    return providers;
}

QSet<QString> listedPackages(const QString& script)
{
    QSet<QString> packages;
    forEachMatch({}, script, u"^PACKAGES_\\w+=\\(([^)]*)\\)"_s,
                 [&](const QRegularExpressionMatch& match, const QString&) {
                     for (const QString& package : match.captured(1).simplified().split(u' ', Qt::SkipEmptyParts))
                         packages.insert(package);
                 });
    return packages;
}

QStringList unmet(const Needs& needs, const std::vector<Provider>& providers, const QSet<QString>& packages)
{
    QStringList sentences;
    for (const Need& need : needs) {
        const auto provider =
            std::find_if(providers.begin(), providers.end(), [&](const Provider& one) { return answers(one, need); });
        if (provider == providers.end()) {
            sentences << u"%1 asks for the %2 %3: say in %4 which package brings it."_s.arg(need.where, need.kind,
                                                                                            need.name, tableName());
            continue;
        }
        for (const QString& package : provider->packages) {
            if (package != u"base" && package != u"optional" && !packages.contains(package))
                sentences << u"%1 asks for the %2 %3 of %4: add that to the lists of packaging/lib.sh."_s.arg(
                    need.where, need.kind, need.name, package);
        }
    }
    sentences.removeDuplicates();
    return sentences;
}

QStringList idle(const Needs& needs, const std::vector<Provider>& providers, const QSet<QString>& packages,
                 const QString& said)
{
    QStringList sentences;
    QSet<QString> used;
    for (const Provider& provider : providers) {
        const bool isAsked =
            provider.kind == u"text" ? said.contains(provider.name)
            : provider.kind == u"with"
                ? packages.contains(provider.name)
                : std::any_of(needs.begin(), needs.end(), [&](const Need& need) { return answers(provider, need); });
        if (isAsked)
            used += QSet<QString>(provider.packages.begin(), provider.packages.end());
        else
            sentences << u"%1:%2: nothing asks for the %3 %4 any more: take the line out."_s.arg(
                tableName(), QString::number(provider.line), provider.kind, provider.name);
    }
    for (const QString& package : packages - used)
        sentences << u"packaging/lib.sh lists %1, which nothing uses: take it out, or say in %2 what it brings."_s.arg(
            package, tableName());
    sentences.sort();
    return sentences;
}

} // namespace redvest::packaging
