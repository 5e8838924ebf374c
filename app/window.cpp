// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window.h"

#include "app/language.h"
#include "core/base/failure.h"
#include "core/usecases/start_report.h"
#include "ui/parts/message_strip.h"
#include "ui/parts/theme.h"
#include "ui/shell/main_window.h"
#include "ui/shell/manual_window.h"
#include "ui/shell/menus.h"
#include "ui/shell/session.h"
#include "ui/shell/start_dialog.h"
#include "ui/shell/status_line.h"

#include <QActionGroup>
#include <QApplication>
#include <QFileInfo>
#include <QMessageBox>
#include <QSettings>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Leaves the window to open another workspace, or the same one in another language.
constexpr int kOpenAnother = 1000;
constexpr int kOpenAgain = 1001;

QString tr(const char* text)
{
    return QCoreApplication::translate("Window", text);
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
        const auto answer = QMessageBox::question(nullptr, tr("RedVest"),
                                                  failure.message() + u"\n\n"_s + tr("Open it for reading only?"));
        if (answer != QMessageBox::Yes)
            throw;
        return readable;
    }
}

/// The workspace named, remembered, or chosen now; null when the person left.
std::unique_ptr<Workspace> chooseWorkspace(QString file, const Clock& clock)
{
    QString reason;
    for (;;) {
        if (!file.isEmpty()) {
            try {
                return openOrAsk(file, clock);
            } catch (const Failure& failure) {
                reason = failure.message();
            }
        }
        ui::StartDialog dialog(clock, userName());
        dialog.setReason(reason);
        if (dialog.exec() != QDialog::Accepted)
            return nullptr;
        file = dialog.file();
    }
}

void addLanguages(ui::MainWindow& window)
{
    auto* group = new QActionGroup(&window);
    const auto add = [&](const QString& name, const QString& language) {
        auto* action = group->addAction(name);
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
    auto* another = new QAction(tr("Open or make another workspace…"), &window);
    another->setShortcut(QKeySequence::Open);
    QObject::connect(another, &QAction::triggered, &window, [] { QApplication::exit(kOpenAnother); });
    window.menus().add(ui::MenuId::File, another);
    auto* manual = new QAction(tr("Manual"), &window);
    manual->setShortcut(QKeySequence::HelpContents);
    QObject::connect(manual, &QAction::triggered, &window, [&window] { ui::showManual(&window); });
    window.menus().add(ui::MenuId::Help, manual);
    auto* about = new QAction(tr("About RedVest"), &window);
    QObject::connect(about, &QAction::triggered, &window, [&window] {
        QMessageBox::about(&window, tr("About RedVest"),
                           tr("RedVest 红马甲 %1: the volunteer desk of a district civilization office. Free software "
                              "under the GNU General Public License, version 3 or later.")
                               .arg(QCoreApplication::applicationVersion()));
    });
    window.menus().add(ui::MenuId::Help, about);
}

void showStatus(ui::MainWindow& window, ui::Session& session)
{
    const Workspace& ws = session.workspace();
    window.status().set(ui::StatusPart::Office, ws.office().name);
    window.status().set(ui::StatusPart::User, ws.actor());
    window.status().set(ui::StatusPart::Connection, ws.isReadOnly() ? tr("reading only") : tr("offline"));
    if (ws.isSample())
        window.status().set(ui::StatusPart::Waiting, tr("Sample: its clock began at %1").arg(toLocalText(ws.now())));
    window.status().set(ui::StatusPart::Backup, QFileInfo(ws.file()).fileName());
    QObject::connect(&session, &ui::Session::changed, &window, [&window, &session] {
        window.status().set(ui::StatusPart::Saved,
                            tr("Saved %1").arg(localTime(session.lastSaved()).toString(u"HH:mm:ss"_s)));
    });
    QObject::connect(&session, &ui::Session::failed, window.strip(), &ui::MessageStrip::showProblem);
}

int showWindow(std::unique_ptr<Workspace> workspace)
{
    QSettings().setValue(u"workspace"_s, QFileInfo(workspace->file()).absoluteFilePath());
    ui::Session session(std::move(workspace));
    ui::MainWindow window(session, ui::pageTable());
    addFileActions(window);
    addLanguages(window);
    showStatus(window, session);
    window.resize(1366, 740);
    window.show();
    (void)session.attempt([&] {
        if (const QStringList sentences = startReport(session.workspace()); !sentences.isEmpty())
            window.strip()->showProblem(sentences.join(u'\n'));
    });
    return QApplication::exec();
}

} // namespace

int runWindow(QApplication& app, const QString& named)
{
    ui::applyTheme(app);
    const SystemClock clock;
    QString file = named.isEmpty() ? qEnvironmentVariable("REDVEST_WORKSPACE") : named;
    if (file.isEmpty())
        file = QSettings().value(u"workspace"_s).toString();
    int code = kOpenAgain;
    while (code == kOpenAgain || code == kOpenAnother) {
        auto workspace = chooseWorkspace(code == kOpenAnother ? QString() : file, clock);
        if (!workspace)
            return 0;
        file = workspace->file();
        code = showWindow(std::move(workspace));
        installLanguage(app, languageFor(0, nullptr));
    }
    return code;
}

} // namespace redvest
