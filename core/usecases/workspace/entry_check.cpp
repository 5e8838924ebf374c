// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/workspace/entry_check.h"

#include "core/base/text.h"
#include "core/domain/contact.h"
#include "core/domain/masks.h"

#include <QCoreApplication>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kLongestText = 200;

QString tr(const char* text)
{
    return QCoreApplication::translate("Entry", text);
}

} // namespace

void EntryCheck::required(QString& value, const QString& field)
{
    optional(value, field);
    if (value.isEmpty())
        add(u"required"_s, field, tr("Fill this in."));
}

void EntryCheck::optional(QString& value, const QString& field)
{
    value = normalised(value);
    if (value.size() > kLongestText)
        add(u"too_long"_s, field,
            tr("This text has %1 characters; at most %2 can be kept. Shorten it.").arg(value.size()).arg(kLongestText));
}

void EntryCheck::phone(QString& value, const QString& field)
{
    if (value.trimmed().isEmpty()) {
        value.clear();
        return;
    }
    if (isPlaceholder(value))
        return;
    const Outcome<QString> checked = checkPhone(value);
    if (checked)
        value = *checked;
    else
        for (const Problem& p : checked.problems())
            add(p.code, field, p.text);
}

void EntryCheck::division(const QString& code, const DivisionTree& tree)
{
    if (!tree.find(code))
        add(u"unknown_division"_s, u"division"_s, tr("Choose a division of this workspace."));
}

void EntryCheck::notAhead(QDate day, QDate today, const QString& field)
{
    if (day.isValid() && day > today)
        add(u"in_future"_s, field, tr("This day is still to come. Type today or an earlier day."));
}

void EntryCheck::nameIsTaken(const QString& name, const QString& field)
{
    add(u"name_taken"_s, field, tr("There is \"%1\" already. Choose another name or open that one.").arg(name));
}

} // namespace redvest
