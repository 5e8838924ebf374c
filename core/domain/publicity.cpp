// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/publicity.h"

namespace redvest {

using namespace Qt::Literals::StringLiterals;

RecordStage stageOf(const ServiceRecord& record, QDate today)
{
    if (record.state == RecordState::Submitted)
        return RecordStage::Submitted;
    if (record.state == RecordState::Rejected)
        return RecordStage::Rejected;
    if (!record.publicTo.isValid() || record.publicMinutes != record.minutes)
        return RecordStage::Approved;
    return today > record.publicTo ? RecordStage::Final : RecordStage::Publicised;
}

Id<ServiceRecord> correctionId(Id<ServiceRecord> record)
{
    return {namedUuid({u"correction"_s, record.text()})};
}

} // namespace redvest
