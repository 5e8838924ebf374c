// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/volunteers/volunteer_columns.h"

#include "ui/parts/look/theme.h"
#include "ui/parts/table/all_words.h"
#include "ui/volunteers/volunteer_fields.h"

#include <QApplication>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("VolunteersPage", text);
}

QVariant ageShown(const VolunteerRow& row, QDate today)
{
    const int years = ageOn(row.birth, today);
    return years < 0 ? QVariant() : QVariant(years);
}

QColor alarmOf(const VolunteerRow& row)
{
    return row.verification == Verification::Rejected ? paletteFor(qApp->palette()).accent : QColor();
}

} // namespace

std::vector<ListColumn<int>> volunteerColumns(const std::function<const VolunteerRow&(int)>& look,
                                              const std::function<QDate()>& today)
{
    using Column = ListColumn<int>;
    const auto age = [look, today](int at) { return ageShown(look(at), today()); };
    const auto alarm = [look](int at) { return alarmOf(look(at)); };
    return {
        // Rows are numbered by pinyin, divisions by code: no collation of 50 000 names.
        Column(
            tr("Full name"), [look](int at) { return look(at).name; }, 126)
            .holding({u"四字姓名"_s})
            .sortedBy([](int at) { return at; }),
        Column(
            tr("Sex"), [look](int at) { return sexText(look(at).sex); }, 52)
            .holding(allWords(sexText)),
        Column(tr("Age"), age, 52).toTheRight().sortedBy([look](int at) { return -look(at).birth.toJulianDay(); }),
        Column(
            tr("Document number"), [look](int at) { return look(at).maskedNumber; }, 140)
            .holding({u"31****************"_s}),
        Column(
            tr("Phone"), [look](int at) { return look(at).maskedPhone; }, 100)
            .holding({u"199****0000"_s}),
        Column(
            tr("Lives in"), [look](int at) { return look(at).divisionName; }, 180)
            .sortedBy([look](int at) { return look(at).division.toLongLong(); }),
        Column(tr("Skills"), [look](int at) { return look(at).abilitiesText; }).withTip([look](int at) {
            return look(at).abilitiesText;
        }),
        Column(
            tr("Teams"), [look](int at) { return look(at).teams.join(u'、'); }, 130)
            .withTip([look](int at) { return look(at).teams.join(u'\n'); }),
        Column(
            tr("Source"), [look](int at) { return look(at).source; }, 84),
        Column(
            tr("Real name"), [look](int at) { return verificationText(look(at).verification); }, 76)
            .holding(allWords(verificationText))
            .coloured(alarm),
        Column(
            tr("Status"), [look](int at) { return statusText(look(at).status); }, 60)
            .holding(allWords(statusText)),
    };
}

} // namespace redvest::ui
