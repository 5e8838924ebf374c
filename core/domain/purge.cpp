// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/purge.h"

#include <QCoreApplication>

namespace redvest {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Personal", text);
}

} // namespace

QString classWords(RetentionClass kind)
{
    switch (kind) {
    case RetentionClass::Withdrawn:
        return tr("the whole person: consent was withdrawn");
    case RetentionClass::Inactive:
        return tr("the whole person: no longer serving");
    case RetentionClass::Guardian:
        return tr("the guardian of who is of age now");
    case RetentionClass::HealthNote:
        return tr("the note on health and care");
    case RetentionClass::GapContact:
        return tr("whom to call about a gap");
    case RetentionClass::CareLog:
        return tr("an entry of the care log");
    case RetentionClass::Archives:
        break;
    }
    return tr("archives of voluntary service");
}

} // namespace redvest
