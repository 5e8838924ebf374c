// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/training/needs_columns.h"

#include "core/domain/file_words.h"
#include "ui/parts/look/theme.h"

#include <QCoreApplication>
#include <QGuiApplication>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("TrainingPage", text);
}

QString ruleNameText(const CourseRule& rule)
{
    const auto risk = fromWord<RiskClass>(rule.name);
    return rule.about == CourseRuleAbout::Risk && risk ? tr("%1 and above").arg(fileWord(*risk)) : rule.name;
}

QString namesText(const TrainFirstRow& row)
{
    QStringList names;
    for (const PersonToTrain& p : row.people)
        names << p.name;
    return names.join(u"、"_s);
}

} // namespace

QString ruleAboutText(CourseRuleAbout about)
{
    switch (about) {
    case CourseRuleAbout::Category:
        return tr("Category of posts");
    case CourseRuleAbout::Skill:
        return tr("Skill that posts ask for");
    case CourseRuleAbout::Risk:
        return tr("Risk class of posts");
    }
    return {};
}

QString seatsText(const SessionRow& row)
{
    const QString taken = thousands(row.signedUp);
    return row.session.capacity > 0 ? taken + u" / "_s + thousands(row.session.capacity) : taken;
}

std::vector<ListColumn<CourseRuleRow>> ruleColumns()
{
    using Column = ListColumn<CourseRuleRow>;
    std::vector<Column> columns;
    columns.push_back(Column(
        tr("Course"), [](const CourseRuleRow& r) { return r.course; }, 220));
    columns.push_back(Column(
        tr("Required by"), [](const CourseRuleRow& r) { return ruleAboutText(r.rule.about); }, 160));
    columns.push_back(Column(tr("Name"), [](const CourseRuleRow& r) { return ruleNameText(r.rule); }));
    columns.push_back(Column(
        tr("Required from"), [](const CourseRuleRow& r) { return r.rule.from.toString(Qt::ISODate); }, 110));
    columns.push_back(Column(
        tr("Status"), [](const CourseRuleRow& r) { return r.rule.isArchived ? tr("archived") : QString(); }, 80));
    for (Column& column : columns)
        column.coloured([](const CourseRuleRow& r) {
            return r.rule.isArchived ? paletteFor(QGuiApplication::palette()).quiet : QColor();
        });
    return columns;
}

std::vector<ListColumn<TrainFirstRow>> trainFirstColumns()
{
    using Column = ListColumn<TrainFirstRow>;
    std::vector<Column> columns;
    columns.push_back(Column(
        tr("Course"), [](const TrainFirstRow& r) { return r.name; }, 220));
    columns.push_back(Column(
                          tr("Seats it closes"), [](const TrainFirstRow& r) { return thousands(r.seats); }, 110)
                          .sortedBy([](const TrainFirstRow& r) { return r.seats; })
                          .toTheRight());
    columns.push_back(Column(
                          tr("People"), [](const TrainFirstRow& r) { return thousands(qint64(r.people.size())); }, 80)
                          .sortedBy([](const TrainFirstRow& r) { return qint64(r.people.size()); })
                          .toTheRight());
    columns.push_back(Column(tr("Train whom"), namesText).withTip(namesText));
    return columns;
}

std::vector<ListColumn<SignUpRow>> signUpColumns()
{
    using Column = ListColumn<SignUpRow>;
    std::vector<Column> columns;
    columns.push_back(Column(
        tr("Full name"), [](const SignUpRow& r) { return r.name; }, 140));
    columns.push_back(Column(tr("Phone"), [](const SignUpRow& r) { return r.maskedPhone; }));
    columns.push_back(Column(
        tr("Signed up on"), [](const SignUpRow& r) { return r.place.day.toString(Qt::ISODate); }, 110));
    columns.push_back(Column(
        tr("Result"), [](const SignUpRow& r) { return r.hasResult ? tr("entered") : QString(); }, 90));
    return columns;
}

} // namespace redvest::ui
