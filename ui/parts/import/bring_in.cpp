// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/import/bring_in.h"

#include "ui/desk/session.h"
#include "ui/parts/import/import_dialog.h"
#include "ui/parts/look/message_strip.h"

namespace redvest::ui {

void bringIn(Session& session, ImportKind kind, QWidget* over, std::function<MessageStrip*()> told)
{
    auto* dialog = new ImportDialog(
        kind, [from = &session] { return from->sibling(); }, over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(
        dialog, &ImportDialog::imported, over, [of = &session, told = std::move(told)](const ChangeSet& changes) {
            of->tell(changes, *told(), ImportDialog::tr("Imported: %1 records.").arg(changes.touched.size()));
        });
    dialog->open();
}

} // namespace redvest::ui
