// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/volunteers/finder_columns.h"

#include "core/domain/words.h"
#include "ui/parts/look/theme.h"

#include <QCoreApplication>
#include <QGuiApplication>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("FinderPage", text);
}

QString judgedText(const JudgedPerson& row)
{
    if (row.isThere)
        return tr("on the shift");
    return row.verdict.fit == Fit::Fits       ? tr("fits")
           : row.verdict.fit == Fit::Warnings ? tr("with warnings")
                                              : tr("does not fit");
}

QColor judgedColour(const JudgedPerson& row)
{
    const Palette& colours = paletteFor(QGuiApplication::palette());
    return row.isThere                          ? colours.quiet
           : row.verdict.fit == Fit::Warnings   ? colours.warn
           : row.verdict.fit == Fit::DoesNotFit ? colours.accent
                                                : QColor();
}

} // namespace

std::vector<ListColumn<FoundPerson>> foundColumns()
{
    using Column = ListColumn<FoundPerson>;
    std::vector<Column> columns;
    columns.push_back(Column(
                          tr("Full name"), [](const FoundPerson& r) { return r.person.name; }, 100)
                          .holding({u"四字姓名"_s}));
    columns.push_back(Column(
                          tr("Phone"), [](const FoundPerson& r) { return r.person.maskedPhone; }, 100)
                          .holding({u"199****0000"_s}));
    columns.push_back(Column(
                          tr("Lives in"), [](const FoundPerson& r) { return r.person.divisionName; }, 180)
                          .withTip([](const FoundPerson& r) { return r.person.divisionName; }));
    columns.push_back(Column(tr("Skills"), [](const FoundPerson& r) {
                          return r.person.abilitiesText;
                      }).withTip([](const FoundPerson& r) { return r.person.abilitiesText; }));
    columns.push_back(Column(
                          tr("Hours of 7 days"), [](const FoundPerson& r) { return hoursText(r.minutes); }, 84)
                          .sortedBy([](const FoundPerson& r) { return r.minutes; })
                          .toTheRight());
    columns.push_back(Column(
                          tr("Warnings"), [](const FoundPerson& r) { return r.warnings; }, 110)
                          .withTip([](const FoundPerson& r) { return r.warnings; })
                          .coloured([](const FoundPerson&) { return paletteFor(QGuiApplication::palette()).warn; }));
    return columns;
}

std::vector<ListColumn<JudgedPerson>> judgedColumns()
{
    using Column = ListColumn<JudgedPerson>;
    std::vector<Column> columns;
    columns.push_back(Column(
        tr("Full name"), [](const JudgedPerson& r) { return r.name; }, 120));
    columns.push_back(Column(tr("Fits"), judgedText, 110)
                          .holding({tr("on the shift"), tr("fits"), tr("with warnings"), tr("does not fit")})
                          .coloured(judgedColour));
    columns.push_back(Column(tr("Why"), [](const JudgedPerson& r) {
                          return r.verdict.text();
                      }).withTip([](const JudgedPerson& r) { return r.verdict.text(); }));
    return columns;
}

} // namespace redvest::ui
