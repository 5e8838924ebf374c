// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/opening.h"

#include "app/language.h"
#include "ui/desk/session.h"
#include "ui/parts/import/import_dialog.h"
#include "ui/parts/look/message_strip.h"
#include "ui/shell/file_drop.h"
#include "ui/shell/main_window.h"
#include "ui/shell/menus.h"
#include "ui/shell/start_dialog.h"

#include <QAction>
#include <QCoreApplication>
#include <QSettings>

#include <memory>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Window", text);
}

/// Asks over the window, which stays open beneath: Escape leads back to it.
void askForAnother(ui::MainWindow& window, ui::Session& session, const Clock& clock,
                   const std::function<void(const QString&)>& leaveFor)
{
    auto* dialog = new ui::StartDialog(clock, userName(), &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->offerRecent(std::make_unique<QSettings>(), session.workspace().file());
    QObject::connect(dialog, &QDialog::accepted, &window, [dialog, leaveFor] { leaveFor(dialog->file()); });
    dialog->open();
}

void importSheet(ui::MainWindow& window, ui::Session& session, const QString& path)
{
    auto* dialog = new ui::ImportDialog(
        ImportKind::Volunteers, [from = &session] { return from->sibling(); }, &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &ui::ImportDialog::imported, &window, [&window, &session](const ChangeSet& changes) {
        session.tell(changes, *window.strip(), tr("Imported: %1 records.").arg(changes.touched.size()));
    });
    dialog->open();
    dialog->setFileOfAnyKind(path);
}

} // namespace

void addOpening(ui::MainWindow& window, ui::Session& session, const Clock& clock,
                std::function<void(const QString&)> leaveFor)
{
    auto* another = new QAction(tr("Open or make another workspace…"), &window);
    another->setObjectName(u"another"_s);
    another->setShortcut(QKeySequence::Open);
    QObject::connect(another, &QAction::triggered, &window,
                     [&window, &session, &clock, leaveFor] { askForAnother(window, session, clock, leaveFor); });
    window.menus().add(ui::MenuId::File, another);
    auto* workspaces = new ui::FileDrop(&window, {u"redvest"_s});
    QObject::connect(workspaces, &ui::FileDrop::dropped, &window, leaveFor);
    auto* sheets = new ui::FileDrop(&window, {u"xlsx"_s, u"xls"_s, u"ods"_s, u"csv"_s});
    QObject::connect(sheets, &ui::FileDrop::dropped, &window,
                     [&window, &session](const QString& path) { importSheet(window, session, path); });
}

} // namespace redvest
