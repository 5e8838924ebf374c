// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/access/setup_dialog.h"

#include "core/base/failure.h"
#include "core/usecases/backups/backups.h"
#include "core/usecases/workspace/keys_renewal.h"
#include "ui/access/passphrase_fields.h"
#include "ui/parts/look/button_row.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/shown_text.h"
#include "ui/parts/look/theme.h"

#include <QApplication>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

SetupDialog::SetupDialog(Workspace& ws, QWidget* parent)
    : QDialog(parent)
    , m_ws(ws)
    , m_recovery(ws.office().name, this)
    , m_name(new QLineEdit(ws.actor(), this))
    , m_passphrase(new PassphraseEdit(u"passphrase"_s, this))
    , m_again(new PassphraseEdit(u"again"_s, this))
    , m_reason(sayingLabel({}, "error", this))
{
    setWindowTitle(tr("Set up accounts"));
    setMinimumWidth(620);
    m_name->setObjectName(u"name"_s);
    m_reason->setObjectName(u"reason"_s);
    m_reason->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kSection, space::kLarge, space::kSection, space::kLarge);
    column->setSpacing(space::kMedium);
    column->addWidget(sayingLabel(
        tr("Without accounts, as now, one person works here: whoever has the file or this computer can read and change "
           "everything, and the history says only the name of the computer's user."),
        "quiet", this));
    column->addWidget(sayingLabel(
        tr("With accounts each person signs in with a passphrase, may do what the roles say, and reads phones and "
           "document numbers only where the roles need them. Who forgets the passphrase asks an administrator. If the "
           "last administrator forgets it, only the recovery key below opens the workspace. Nobody else can help."),
        "quiet", this));
    if (const auto older = qsizetype(backups(m_ws.file()).size()); older > 0)
        column->addWidget(sayingLabel(whatOlderBackupsOpen(older), "quiet", this));
    column->addWidget(makeForm());
    column->addWidget(m_reason);
    auto* print = new QPushButton(tr("Print the recovery key…"), this);
    auto* go = new QPushButton(tr("Set up accounts"), this);
    go->setObjectName(u"setUp"_s);
    column->addWidget(buttonRow(this, go, print));
    setTabOrder(m_again, m_recovery.third()); // made before the others
    setTabOrder(m_recovery.third(), m_recovery.last());
    m_name->setFocus();
    connect(print, &QPushButton::clicked, this, [this] { m_recovery.preview(); });
    connect(go, &QPushButton::clicked, this, &SetupDialog::setUp);
}

QWidget* SetupDialog::makeForm()
{
    auto* box = new QWidget(this);
    auto* form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setLabelAlignment(Qt::AlignRight);
    form->addRow(tr("Administrator"), m_name);
    form->addRow(tr("Passphrase"), m_passphrase);
    form->addRow(tr("Once more"), m_again);
    form->addRow(QString(), sayingLabel(passphraseRule(), "quiet", box));
    m_recovery.addTo(form, tr("Shown this once. Print it or write it down, put the paper into the safe, and type two "
                              "groups from the paper."));
    return box;
}

void SetupDialog::setUp()
{
    const auto refuse = [this](const QString& text) {
        m_reason->setText(text);
        m_reason->show();
    };
    if (m_passphrase->text() != m_again->text())
        return refuse(tr("The two passphrases differ. Type the same twice."));
    if (!m_recovery.isConfirmed())
        return refuse(tr("The two groups are not those of the recovery key. Look at the paper, not at the screen."));
    try {
        QApplication::setOverrideCursor(Qt::WaitCursor);
        const auto done = setUpAccounts(m_ws, m_name->text(), m_passphrase->text(), m_recovery.key());
        QApplication::restoreOverrideCursor();
        if (!done)
            return refuse(done.problems().front().text);
        m_changes = *done;
        accept();
    } catch (const Failure& failure) {
        QApplication::restoreOverrideCursor();
        refuse(failure.message());
    }
}

} // namespace redvest::ui
