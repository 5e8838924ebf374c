// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/architecture/rules.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace redvest::architecture {

using namespace Qt::Literals::StringLiterals;

namespace {

struct NamedType
{
    QString space; ///< "redvest::storage"
    QString place; ///< "core/a.h:12"
};

/// The types a header of the program declares with a body or as another name of one, in namespaces and not within
/// classes.
void addTypes(const QString& path, const QString& text, QMultiMap<QString, NamedType>& to)
{
    static const QRegularExpression opens(u"^(?:inline )?namespace ([\\w:]+)"_s);
    static const QRegularExpression declares(u"^(?:class|struct|enum class) (\\w+)(?![\\w<:])[^;]*$|^using (\\w+) ="_s);
    QStringList spaces;
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (const auto opened = opens.match(lines[i]); opened.hasMatch()) {
            if (!lines[i].contains(u'}'))
                spaces.append(opened.captured(1));
        } else if (lines[i].startsWith(u"} // namespace"_s) && !spaces.isEmpty()) {
            spaces.removeLast();
        } else if (const auto declared = declares.match(lines[i]); declared.hasMatch()) {
            const QString name = declared.captured(1) + declared.captured(2);
            to.insert(name, {spaces.join(u"::"_s), u"%1:%2"_s.arg(path).arg(i + 1)});
        }
    }
}

/// One is the other or lies around it, so that the name alone may mean either.
bool meet(const QString& a, const QString& b)
{
    return a == b || a.startsWith(b + u"::"_s) || b.startsWith(a + u"::"_s);
}

} // namespace

QStringList namesOfTwoThings(const QHash<QString, QString>& texts)
{
    QMultiMap<QString, NamedType> types;
    for (auto text = texts.begin(); text != texts.end(); ++text) {
        if (text.key().endsWith(u".h"_s) && !text.key().startsWith(u"tests/"_s))
            addTypes(text.key(), text.value(), types);
    }
    QStringList complaints;
    const auto names = types.uniqueKeys();
    for (const QString& name : names) {
        const auto found = types.values(name);
        for (qsizetype i = 0; i < found.size(); ++i) {
            for (qsizetype j = i + 1; j < found.size(); ++j) {
                if (meet(found[i].space, found[j].space))
                    complaints += u"%1: %2 is also at %3: one name, one thing"_s.arg(
                        std::min(found[i].place, found[j].place), name, std::max(found[i].place, found[j].place));
            }
        }
    }
    return complaints;
}

} // namespace redvest::architecture
