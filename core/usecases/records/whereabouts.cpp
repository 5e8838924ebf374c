// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/records/whereabouts.h"

#include "core/base/text.h"
#include "core/usecases/sheets/import/places.h"

namespace redvest::records {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Records", text);
}

/// As a file's two columns are read.
QString placeOf(const Workspace& ws, const QString& street, const QString& community, Problems& problems)
{
    intake::HeaderLayout layout;
    layout.kind = ImportKind::Volunteers;
    layout.columnAt.fill(-1);
    layout.columnAt[std::size_t(intake::SheetField::Street)] = 0;
    layout.columnAt[std::size_t(intake::SheetField::Community)] = 1;
    layout.header = {u"street"_s, u"community"_s};
    const std::vector<formats::Cell> cells{{street, 0, formats::CellKind::Text},
                                           {community, 0, formats::CellKind::Text}};
    intake::SheetRow row(layout, cells, 1);
    intake::Places places(ws);
    const QString code = places.resolve(row, intake::SheetField::Street, intake::SheetField::Community);
    for (const RowProblem& p : row.problems())
        problems.push_back({p.code, p.column, p.text});
    return code;
}

QString divisionCalled(const DivisionTree& tree, const QString& typed, Problems& problems)
{
    const QString text = normalised(typed);
    if (text.isEmpty() || tree.find(text))
        return text;
    std::vector<const Division*> found;
    for (const Division& d : tree.all()) {
        if (d.name == text)
            found.push_back(&d);
    }
    for (int level = 0; found.empty() && level <= int(DivisionLevel::Community); ++level)
        found = tree.named(text, DivisionLevel(level), {});
    if (found.size() == 1)
        return found.front()->code;
    if (found.empty()) {
        problems.push_back(
            {u"unknown_division"_s, u"division"_s,
             tr("This workspace has no division \"%1\". Give its code or its official name.").arg(text.left(40))});
        return {};
    }
    QStringList candidates;
    for (const Division* d : found) {
        if (candidates.size() < 5)
            candidates << u"%1 (%2)"_s.arg(tree.shortPath(d->code), d->code);
    }
    problems.push_back(
        {u"ambiguous_division"_s, u"division"_s,
         tr("\"%1\" may mean several: %2. Give the code of one.").arg(text.left(40), candidates.join(u'、'))});
    return {};
}

} // namespace

void settle(const Workspace& ws, const Whereabouts& told, QString& code, Problems& problems)
{
    if (told.division)
        code = divisionCalled(ws.divisions(), *told.division, problems);
    if (!told.street && !told.community)
        return;
    const QString present = codeAt(code, DivisionLevel::Street);
    const QString street = told.street.value_or(present);
    const QString found = placeOf(ws, street, told.community.value_or(QString()), problems);
    // The same street told again takes nobody out of the community.
    if (told.community || found != present)
        code = found;
}

} // namespace redvest::records
