// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/import/import_door.h"

#include "core/base/private_folder.h"
#include "core/usecases/sheets/pasted.h"
#include "ui/desk/in_front.h"
#include "ui/desk/session.h"
#include "ui/parts/import/import_dialog.h"
#include "ui/parts/look/message_strip.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>

#include <memory>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ImportDoor", text);
}

} // namespace

ImportDialog* openImport(Session& session, ImportKind kind, MessageStrip& strip, QWidget* page)
{
    auto* dialog = new ImportDialog(
        kind, [from = &session] { return from->sibling(); }, page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &ImportDialog::imported, page, [&session, &strip](const ChangeSet& changes) {
        session.tell(changes, strip, tr("Imported: %1 records.").arg(changes.touched.size()));
    });
    dialog->open();
    return dialog;
}

void pasteImport(Session& session, ImportKind kind, MessageStrip& strip, QWidget* page)
{
    const QString block = QGuiApplication::clipboard()->text();
    std::shared_ptr<PrivateFolder> folder;
    bool isWritten = false;
    const bool isTried = session.attempt([&] {
        folder = std::make_shared<PrivateFolder>(QDir::tempPath(), pastedName());
        isWritten = writePasted(kind, block, folder->filePath(pastedName()));
    });
    if (!isTried)
        return;
    if (!isWritten)
        return strip.showMessage(tr("There is nothing to paste. Copy the rows in the spreadsheet first, with their "
                                    "column names where they have some."));
    ImportDialog* dialog = openImport(session, kind, strip, page);
    // The people in it are nobody's once the dialog is gone.
    QObject::connect(dialog, &QObject::destroyed, page, [folder] {});
    dialog->setFile(folder->filePath(pastedName()));
}

void addPaste(QWidget* page, QWidget* list, Right right, const std::function<void()>& paste)
{
    const Action action{.name = u"paste"_s,
                        .text = tr("Paste as a list…"),
                        .right = right,
                        .tip = tr("Imports the rows on the clipboard, with a preview"),
                        .key = QKeySequence::Paste,
                        .menu = MenuId::Exchange};
    actsOn(makeAction(page, action, paste), list);
}

} // namespace redvest::ui
