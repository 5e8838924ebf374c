// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/office_shown.h"

#include "ui/desk/session.h"
#include "ui/shell/recent_workspaces.h"
#include "ui/shell/status_line.h"

#include <QSettings>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

void showOffice(StatusLine& line, Session& session)
{
    const auto show = [&line, &session] {
        const Workspace& ws = session.workspace();
        line.set(StatusPart::Office, ws.office().name);
        QSettings settings;
        noteWorkspace(settings, {ws.file(), ws.office().name});
    };
    QObject::connect(&session, &Session::changed, &line, [show](const ChangeSet& changes) {
        if (changes.touches(u"office"_s))
            show();
    });
    show();
}

} // namespace redvest::ui
