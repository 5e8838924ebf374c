// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/access/new_keys_dialog.h"

#include "core/base/failure.h"
#include "core/usecases/backups/backups.h"
#include "core/usecases/workspace/access.h"
#include "ui/parts/look/button_row.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/shown_text.h"
#include "ui/parts/look/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString meaning(const Workspace& ws)
{
    const auto older = qsizetype(backups(ws.file()).size());
    return renewedKeysMeaning() + (older > 0 ? u"\n"_s + whatOlderBackupsOpen(older) : QString());
}

} // namespace

NewKeysDialog::NewKeysDialog(Workspace& ws, QWidget* parent)
    : QDialog(parent)
    , m_ws(ws)
    , m_recovery(ws.office().name, this)
    , m_reason(new QLineEdit(this))
    , m_withRecovery(new QCheckBox(tr("A new recovery key as well: the paper is lost, or others have seen it"), this))
    , m_refused(sayingLabel({}, "error", this))
    , m_print(new QPushButton(tr("Print the recovery key…"), this))
    , m_go(new QPushButton(tr("Renew the keys"), this))
{
    setWindowTitle(tr("Renew the keys"));
    setMinimumWidth(600);
    m_reason->setObjectName(u"newKeysReason"_s);
    m_reason->setPlaceholderText(tr("For example: a stick with a backup was lost"));
    m_withRecovery->setObjectName(u"withRecovery"_s);
    m_go->setObjectName(u"renewKeys"_s);
    m_refused->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kSection, space::kLarge, space::kSection, space::kLarge);
    column->setSpacing(space::kMedium);
    column->addWidget(sayingLabel(meaning(ws), "quiet", this));
    auto* form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignRight);
    form->addRow(tr("Why"), m_reason);
    form->addRow(QString(), m_withRecovery);
    column->addLayout(form);
    m_paper = makePaper();
    column->addWidget(m_paper);
    column->addWidget(m_refused);
    column->addWidget(buttonRow(this, m_go, m_print));
    connect(m_go, &QPushButton::clicked, this, &NewKeysDialog::renew);
    connect(m_print, &QPushButton::clicked, this, [this] { m_recovery.preview(); });
    connect(m_withRecovery, &QCheckBox::toggled, this, &NewKeysDialog::look);
    for (QLineEdit* field : {m_reason, m_recovery.third(), m_recovery.last()})
        connect(field, &QLineEdit::textChanged, this, &NewKeysDialog::look);
    look();
}

QWidget* NewKeysDialog::makePaper()
{
    auto* box = new QWidget(this);
    auto* form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setLabelAlignment(Qt::AlignRight);
    m_recovery.addTo(form, tr("Shown this once. Print it or write it down, put the paper into the safe in the place of "
                              "the old one, and type two groups from the paper."));
    return box;
}

bool NewKeysDialog::isConfirmed() const
{
    return !m_withRecovery->isChecked() || m_recovery.isConfirmed();
}

void NewKeysDialog::look()
{
    m_paper->setVisible(m_withRecovery->isChecked());
    m_print->setVisible(m_withRecovery->isChecked());
    m_go->setEnabled(!m_reason->text().trimmed().isEmpty() && isConfirmed());
    adjustSize();
}

void NewKeysDialog::renew()
{
    QString refused;
    QApplication::setOverrideCursor(Qt::WaitCursor);
    try {
        const auto done = renewKeys(m_ws, m_reason->text(), m_withRecovery->isChecked() ? m_recovery.key() : QString());
        if (done)
            m_changes = *done;
        else
            refused = done.problems().front().text;
    } catch (const Failure& failure) {
        refused = failure.message();
    }
    QApplication::restoreOverrideCursor();
    if (refused.isEmpty())
        return accept();
    m_refused->setText(refused);
    m_refused->show();
}

} // namespace redvest::ui
