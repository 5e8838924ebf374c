// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/workspace/call_settings.h"

#include "core/storage/gate/database.h"
#include "core/storage/schema/divisions.h"
#include "core/usecases/workspace/entry_check.h"

namespace redvest {

using namespace Qt::Literals::StringLiterals;

Outcome<ChangeSet> setCallTexts(Workspace& ws, const CallTexts& texts, const QString& reason)
{
    CallTexts wanted = texts;
    EntryCheck check;
    check.optional(wanted.contact, u"call_contact"_s);
    check.phone(wanted.phone, u"call_phone"_s);
    Problems problems = check.problems();
    for (Problem& problem : whyNotCallTexts(wanted))
        problems.push_back(std::move(problem));
    if (!problems.empty())
        return problems;
    auto written = ws.write({u"office.call_texts"_s, reason}, [&](storage::Writer& writer) {
        const Office office = writer.find(storage::officeTable(), u"office"_s).value_or(Office{});
        writer.put(storage::officeTable(), withCallTexts(office, wanted));
        return Problems{};
    });
    ws.reload();
    return written;
}

} // namespace redvest
