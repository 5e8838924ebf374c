// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window.h"

#include "app/access_desk.h"
#include "app/drafts_offer.h"
#include "app/language.h"
#include "app/opening.h"
#include "app/rescue.h"
#include "app/settings_desk.h"
#include "core/base/failure.h"
#include "core/usecases/backups/backups.h"
#include "core/usecases/backups/rescue.h"
#include "core/usecases/workspace/start_report.h"
#include "core/usecases/workspace/wire.h"
#include "ui/access/sign_in_panel.h"
#include "ui/backups/backup_keeper.h"
#include "ui/backups/backups_dialog.h"
#include "ui/desk/session.h"
#include "ui/parts/look/appearance.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/look/plain_box.h"
#include "ui/parts/look/screen_fit.h"
#include "ui/parts/look/system_colours.h"
#include "ui/parts/look/wait_card.h"
#include "ui/shell/main_window.h"
#include "ui/shell/manual_window.h"
#include "ui/shell/menus.h"
#include "ui/shell/office_shown.h"
#include "ui/shell/start_dialog.h"
#include "ui/shell/status_line.h"
#include "ui/shell/waiting_badge.h"
#include "ui/shell/watch.h"
#include "ui/shell/window_place.h"

#include <QActionGroup>
#include <QApplication>
#include <QFileInfo>
#include <QPushButton>
#include <QSettings>
#include <QTimer>

#include <memory>
#include <utility>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Leaves the window to open another workspace, or the same one in another language.
constexpr int kOpenAnother = 1000;
constexpr int kOpenAgain = 1001;
/// As kOpenAgain, after a backup has taken the workspace's place.
constexpr int kRestore = 1002;
/// Leaves it to be rescued: what could not be mended.
constexpr int kRescue = 1003;

QString tr(const char* text)
{
    return QCoreApplication::translate("Window", text);
}

/// Waits while another program makes its last backup of that workspace. False when the person waits no longer.
bool waitedForClosing(const QString& file)
{
    constexpr int kLookEveryMs = 200;
    if (!isBeingClosed(file))
        return true;
    ui::WaitCard card(tr("%1 was closed a moment ago and is still being backed up. It opens by itself when that is "
                         "done.")
                          .arg(QFileInfo(file).fileName()));
    card.offerWayOut(tr("Choose another"));
    QTimer looking;
    QObject::connect(&looking, &QTimer::timeout, &card, [&] {
        if (!isBeingClosed(file))
            card.accept();
    });
    looking.start(kLookEveryMs);
    return card.exec() == QDialog::Accepted;
}

/// Opens for writing; when another program has it and the person agrees, for reading.
std::unique_ptr<Workspace> openOrAsk(const QString& file, const Clock& clock)
{
    try {
        return Workspace::open(file, OpenFor::Writing, userName(), clock);
    } catch (const Failure& failure) {
        std::unique_ptr<Workspace> readable;
        try {
            readable = Workspace::open(file, OpenFor::Reading, userName(), clock);
        } catch (const Failure&) {
            throw failure;
        }
        ui::PlainBox asking(QMessageBox::Question, tr("RedVest"), failure.message());
        QPushButton* read = asking.addButton(tr("Open for reading only"), QMessageBox::AcceptRole);
        asking.addButton(tr("Choose another"), QMessageBox::RejectRole);
        asking.setDefaultButton(read);
        asking.exec();
        if (asking.clickedButton() != read)
            throw;
        return readable;
    }
}

/// Why it did not open may sound otherwise: without its first page a workspace looks like a file of another program.
QString damaged(const QString& file)
{
    return tr("The workspace %1 is damaged. Do not go on working with it; restore the last backup, or salvage it into "
              "a new file.")
        .arg(QFileInfo(file).fileName());
}

/// The workspace named, remembered, or chosen now; null when the person left. Who leaves the question while another was
/// open before, at `back`, goes back to that one.
std::unique_ptr<Workspace> chooseWorkspace(QString& file, QString back, const Clock& clock, QString reason)
{
    if (!reason.isEmpty())
        file.clear();
    for (;;) {
        if (!file.isEmpty()) {
            bool hasFailed = false;
            if (!waitedForClosing(file)) {
                file.clear();
                continue;
            }
            try {
                auto workspace = openOrAsk(file, clock);
                if (!workspace->isLocked() || ui::SignInDialog(*workspace).exec() == QDialog::Accepted)
                    return workspace;
                reason = tr("Nobody signed in to %1.").arg(QFileInfo(file).fileName());
            } catch (const Failure& failure) {
                reason = failure.message();
                hasFailed = true;
            }
            if (hasFailed && isWreck(file)) {
                file = rescued(file, damaged(file), clock);
                reason.clear();
                if (!file.isEmpty())
                    continue;
            }
        }
        ui::StartDialog dialog(clock, userName());
        dialog.offerRecent(std::make_unique<QSettings>());
        dialog.setReason(reason);
        const bool isChosen = dialog.exec() == QDialog::Accepted;
        if (!isChosen && back.isEmpty())
            return nullptr;
        file = isChosen ? dialog.file() : std::exchange(back, {}); // once: what does not open either is not tried again
    }
}

void addLanguages(ui::MainWindow& window)
{
    auto* group = new QActionGroup(&window);
    const auto add = [&](const QString& name, const QString& language) {
        auto* action = group->addAction(name);
        action->setObjectName(u"language."_s + language);
        action->setCheckable(true);
        action->setChecked(QSettings().value(u"language"_s, u"zh_CN"_s).toString() == language);
        window.menus().add(ui::MenuId::View, action);
        QObject::connect(action, &QAction::triggered, &window, [language] {
            QSettings().setValue(u"language"_s, language);
            QApplication::exit(kOpenAgain);
        });
    };
    add(u"简体中文"_s, u"zh_CN"_s);
    add(u"English"_s, u"en"_s);
}

void addFileActions(ui::MainWindow& window)
{
    auto* manual = new QAction(tr("Manual"), &window);
    manual->setObjectName(u"manual"_s);
    manual->setShortcut(QKeySequence::HelpContents);
    QObject::connect(manual, &QAction::triggered, &window,
                     [&window] { ui::showManual(&window, window.currentPageId()); });
    window.menus().add(ui::MenuId::Help, manual);
    auto* about = new QAction(tr("About RedVest"), &window);
    about->setObjectName(u"about"_s);
    QObject::connect(about, &QAction::triggered, &window, [&window] {
        ui::PlainBox box(QMessageBox::NoIcon, tr("About RedVest"),
                         tr("RedVest 红马甲 %1: the volunteer desk of a district civilization office. Free software "
                            "under the GNU General Public License, version 3 or later.")
                             .arg(QCoreApplication::applicationVersion()),
                         &window);
        box.exec();
    });
    window.menus().add(ui::MenuId::Help, about);
}

QString connectionWords(const Workspace& ws)
{
    if (ws.isReadOnly())
        return tr("reading only");
    return ws.isShared() ? tr("shared workspace") : tr("offline");
}

/// What others change shows within two seconds; a server that goes away is told, and that it is back.
void watchOthers(ui::MainWindow& window, ui::Session& session)
{
    if (!session.workspace().isShared() && !session.workspace().isReadOnly())
        return;
    auto* watch = new ui::Watch([&session] { return session.sibling(); }, &window);
    QObject::connect(watch, &ui::Watch::changed, &session, &ui::Session::noteChangeElsewhere);
    QObject::connect(watch, &ui::Watch::reached, &window, [&window, &session](bool isThere, const QString& sentence) {
        window.status().set(ui::StatusPart::Connection,
                            isThere ? connectionWords(session.workspace()) : tr("the server does not answer"));
        if (isThere) {
            window.strip()->showMessage(tr("The server answers again. You can go on."), {});
            window.refreshPage();
        } else {
            window.strip()->showProblem(sentence);
        }
    });
}

void addBackups(ui::MainWindow& window, ui::Session& session, const Clock& clock, PreparedRestore& plan)
{
    auto* action = new QAction(tr("Backups and restore…"), &window);
    action->setObjectName(u"backups"_s);
    action->setEnabled(!session.workspace().isShared());
    QObject::connect(action, &QAction::triggered, &window, [&window, &session, &clock, &plan] {
        auto* dialog = new ui::BackupsDialog(
            session.workspace().file(), [&session] { return session.sibling(); }, clock, &window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->hold(session.workspace());
        QObject::connect(dialog, &ui::BackupsDialog::restoreReady, &window, [&plan](const PreparedRestore& ready) {
            plan = ready;
            QApplication::exit(kRestore);
        });
        dialog->open();
    });
    window.menus().add(ui::MenuId::File, action);
}

void showBackups(ui::MainWindow& window, ui::BackupKeeper& keeper)
{
    QObject::connect(&keeper, &ui::BackupKeeper::changed, &window,
                     [&] { window.status().set(ui::StatusPart::Backup, keeper.shown()); });
    QObject::connect(&keeper, &ui::BackupKeeper::failed, window.strip(), &ui::MessageStrip::showProblem);
    QObject::connect(&keeper, &ui::BackupKeeper::reminded, window.strip(),
                     [&window](const QString& sentence) { window.strip()->showMessage(sentence); });
}

void showStatus(ui::MainWindow& window, ui::Session& session)
{
    const Workspace& ws = session.workspace();
    ui::showOffice(window.status(), session);
    window.status().set(ui::StatusPart::Connection, connectionWords(ws));
    if (ws.isSample())
        window.status().set(ui::StatusPart::Waiting, tr("Sample: its clock began at %1").arg(toLocalText(ws.now())));
    window.status().set(ui::StatusPart::Backup, QFileInfo(ws.file()).fileName());
    const auto isTroubled = std::make_shared<bool>(false);
    QObject::connect(&session, &ui::Session::changed, &window, [&window, &session, isTroubled] {
        if (!session.lastSaved().isSet())
            return; // What others saved is not this desk's.
        if (std::exchange(*isTroubled, false))
            window.strip()->dismiss(); // It went well this time.
        window.status().set(ui::StatusPart::Saved,
                            tr("Saved %1").arg(localTime(session.lastSaved()).toString(u"HH:mm:ss"_s)));
    });
    QObject::connect(&session, &ui::Session::failed, window.strip(), [&window, isTroubled](const QString& sentence) {
        *isTroubled = true;
        window.strip()->showProblem(sentence);
    });
}

/// Puts the prepared backup in the workspace's place, which is closed by now. Why not, or "".
QString replaced(const PreparedRestore& plan)
{
    try {
        finishRestore(plan);
        return {};
    } catch (const Failure& failure) {
        return failure.message();
    }
}

/// What a window leaves behind for whoever goes on after it.
struct Leaving
{
    PreparedRestore plan; ///< with kRestore
    QString another;      ///< with kOpenAnother: the workspace chosen
};

int showWindow(std::unique_ptr<Workspace> workspace, const Clock& clock, Leaving& leaving)
{
    QSettings settings;
    settings.setValue(u"workspace"_s, workspace->file());
    ui::Session session(std::move(workspace));
    ui::MainWindow window(session, ui::pageTable());
    ui::BackupKeeper keeper(session, clock);
    auto* badge = new ui::WaitingBadge(window, session);
    addOpening(window, session, clock, [&leaving](const QString& place) {
        leaving.another = place;
        QApplication::exit(kOpenAnother);
    });
    addFileActions(window);
    addBackups(window, session, clock, leaving.plan);
    addCheck(window, session, clock, [] { QApplication::exit(kRescue); });
    addLanguages(window);
    addSettings(window, session);
    showStatus(window, session);
    watchOthers(window, session);
    showBackups(window, keeper);
    if (!ui::restorePlace(window))
        ui::fitWindow(window, QSize(1366, 740), ui::roomFor(window));
    addAccess(window, session, clock, [] { QApplication::exit(kOpenAgain); });
    window.show();
    demandOwnPassphrase(window, session);
    (void)session.attempt([&] {
        if (const QStringList sentences = startReport(session.workspace()); !sentences.isEmpty())
            window.strip()->showProblem(sentences.join(u'\n'));
    });
    offerDrafts(window, session);
    badge->count();
    keeper.begin();
    const int code = QApplication::exec();
    if (code != kRestore && code != kRescue)
        keeper.finish();
    return code;
}

} // namespace

int runWindow(QApplication& app, const QString& named)
{
    ui::applyAppearance(app, ui::keptAppearance());
    new ui::SystemColours(app); // the application's
    const SystemClock clock;
    const Problems told = secretsInAddress(named);
    QString file = named.isEmpty() || !told.empty() ? qEnvironmentVariable("REDVEST_WORKSPACE") : named;
    if (file.isEmpty())
        file = QSettings().value(u"workspace"_s).toString();
    int code = kOpenAgain;
    QString reason = told.empty() ? QString() : told.front().text;
    Leaving leaving;
    while (code == kOpenAgain || code == kOpenAnother || code == kRestore || code == kRescue) {
        if (code == kRestore)
            reason = replaced(leaving.plan);
        QString back;
        if (code == kOpenAnother)
            back = std::exchange(file, std::exchange(leaving.another, {}));
        if (code == kRescue)
            file = rescued(file, tr("The check found what it cannot mend."), clock);
        auto workspace = chooseWorkspace(file, back, clock, std::exchange(reason, {}));
        if (!workspace)
            return 0;
        // A server's address in full stays here only: with its passphrase, for opening it again.
        file = workspace->isShared() ? file : workspace->file();
        code = showWindow(std::move(workspace), clock, leaving);
        installLanguage(app, languageFor(0, nullptr));
    }
    return code;
}

} // namespace redvest
