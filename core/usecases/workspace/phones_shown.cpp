// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/workspace/phones_shown.h"

#include "core/storage/gate/database.h"

#include <QCoreApplication>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Volunteers", text);
}

} // namespace

Outcome<ChangeSet> notePhonesShown(Workspace& ws, QStringList people, const std::function<void()>& make)
{
    if (people.isEmpty())
        return Problem{u"no_phone"_s, u"volunteer"_s,
                       tr("None of these people has a phone that your account may see. Ask the desk of their street.")};
    if (ws.isReadOnly())
        return Problem{u"read_only"_s, u"volunteer"_s,
                       tr("The workspace is open for reading only, so that a view of full numbers cannot be recorded. "
                          "Open it for writing to see them.")};
    people.removeDuplicates();
    return ws.write({u"read.reveal"_s, {}}, [&](storage::Writer& writer) {
        for (const QString& id : std::as_const(people))
            writer.noteRead(u"volunteer"_s, id, u"手机号"_s);
        if (make)
            make();
        return Problems{};
    });
}

} // namespace redvest
