// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether a class is implemented in the source that bears its header's name: a class that needs two sources has two
// jobs.

#include "tests/architecture/rules.h"

#include <QRegularExpression>

namespace redvest::architecture {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Sources beside the one of the class's header, and why there.
const QHash<QString, QString>& lodgers()
{
    static const QHash<QString, QString> files{
        {u"core/storage/gate/gate.cpp"_s, u"the turn of writing, all of it private to the one way in"_s},
        {u"core/storage/gate/merge.cpp"_s, u"a second kind of writing through the same private turn"_s},
        {u"ui/parts/form/field_mask.cpp"_s, u"a field under its mask keeps its value, editor and marks to itself"_s},
    };
    return files;
}

QString withoutEnding(const QString& path)
{
    return path.left(path.lastIndexOf(u'.'));
}

QString folderOf(const QString& path)
{
    return path.left(path.lastIndexOf(u'/'));
}

/// Classes by name, with the headers that declare them.
QMultiHash<QString, QString> declared(const QHash<QString, QString>& texts)
{
    static const QRegularExpression type(u"^\\s*(?:class|struct)\\s+(\\w+)\\b[^;{()]*\\{"_s,
                                         QRegularExpression::MultilineOption);
    QMultiHash<QString, QString> headers;
    for (auto text = texts.begin(); text != texts.end(); ++text) {
        if (!text.key().endsWith(u".h"_s))
            continue;
        auto matches = type.globalMatch(withoutComments(*text));
        while (matches.hasNext())
            headers.insert(matches.next().captured(1), text.key());
    }
    return headers;
}

/// The first member function of a class whose header, in the same folder, belongs to another source; "" for none.
QString foreignMember(const QString& path, const QHash<QString, QString>& texts,
                      const QMultiHash<QString, QString>& headers)
{
    static const QRegularExpression member(
        u"^(?!using\\b|namespace\\b|static_assert\\b)(?:\\w[\\w:<>,&* \\[\\]]*[ &*])?(\\w+)::~?\\w+\\("_s,
        QRegularExpression::MultilineOption);
    const QString code = withoutComments(texts.value(path));
    auto matches = member.globalMatch(code);
    while (matches.hasNext()) {
        const auto match = matches.next();
        for (const QString& header : headers.values(match.captured(1))) {
            const QString home = withoutEnding(header);
            if (home != withoutEnding(path) && folderOf(header) == folderOf(path) && texts.contains(home + u".cpp"_s))
                return u"%1:%2: %3 is implemented in %4.cpp: what is here is a class of its own"_s.arg(path)
                    .arg(QStringView(code).left(match.capturedStart()).count(u'\n') + 1)
                    .arg(match.captured(1), home);
        }
    }
    return {};
}

/// Complaints about every source of the program that is, or is not, on the list.
QStringList complaints(const QHash<QString, QString>& texts, bool isListed)
{
    const QMultiHash<QString, QString> headers = declared(texts);
    QStringList found;
    for (const QString& path : texts.keys()) {
        const bool isSource = path.endsWith(u".cpp"_s) && !path.startsWith(u"tests/"_s);
        if (!isSource || lodgers().contains(path) != isListed)
            continue;
        if (const QString complaint = foreignMember(path, texts, headers); !complaint.isEmpty())
            found += complaint;
    }
    found.sort();
    return found;
}

} // namespace

QStringList membersAwayFromHome(const QHash<QString, QString>& texts)
{
    return complaints(texts, false);
}

QStringList lodgersWithoutNeed(const QHash<QString, QString>& texts)
{
    const qsizetype atHome = lodgers().size() - complaints(texts, true).size();
    if (atHome == 0)
        return {};
    return {u"%1 sources of the list in tests/architecture/members.cpp hold no class of another: take them off"_s.arg(
        atHome)};
}

} // namespace redvest::architecture
