// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The facts of the papers a person's rights call for: the copy of one's own data, the notice on processing.

#pragma once

#include "core/domain/retention.h"

#include <QStringList>

#include <utility>
#include <vector>

namespace redvest {

/// Records of one kind that name the person.
struct PaperSection
{
    QString title;
    QStringList columns;
    std::vector<QStringList> rows;
};

/// Everything kept of one person, as words.
struct PersonReport
{
    QString office;
    QString asOf;      ///< local time
    QString printedBy; ///< who made the copy
    QString name;
    QString reason;                                       ///< why it was made
    std::vector<std::pair<QString, QString>> particulars; ///< what is not empty
    std::vector<QStringList> abilities;                   ///< kind, name, level, evidence, valid until
    std::vector<QStringList> teams;                       ///< name, from, until
    std::vector<QStringList> assignments;                 ///< begins, post, state, remark
    std::vector<QStringList> records;                     ///< day, post, hours, state
    std::vector<QStringList> trainings;                   ///< day, course, result, valid until
    std::vector<QStringList> certificates;                ///< number, course, day, valid until, issued on, state
    QStringList certificateLines;                         ///< what each of them says, signed (certificate_line.h)
    std::vector<PaperSection> others;                     ///< of every other table that names the person
    std::vector<QStringList> log;                         ///< when, who, what was done with the data
    QString hours;                                        ///< approved in all
};

struct NoticeFacts
{
    QString office;
    QString contact;
    QString phone;
    QString version; ///< of the notice; "" leaves the place to be filled in
    QString day;
    std::vector<RetentionRule> rules;
};

} // namespace redvest
