// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/access/new_keys_dialog.h"

#include "core/usecases/backups/backups.h"
#include "core/usecases/workspace/access.h"
#include "ui/desk/jobs.h"
#include "ui/parts/look/button_row.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/shown_text.h"
#include "ui/parts/look/theme.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
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
    , m_entries(new QWidget(this))
    , m_bar(new QProgressBar(this))
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
    column->addWidget(makeEntries());
    m_bar->setObjectName(u"renewing"_s);
    m_bar->setRange(0, 0);
    m_bar->setMaximumHeight(space::kMedium);
    m_bar->setTextVisible(false);
    m_bar->hide();
    column->addWidget(m_bar);
    column->addWidget(m_refused);
    m_buttons = buttonRow(this, m_go, m_print);
    column->addWidget(m_buttons);
    connect(m_go, &QPushButton::clicked, this, &NewKeysDialog::renew);
    connect(m_print, &QPushButton::clicked, this, [this] { m_recovery.preview(); });
    connect(m_withRecovery, &QCheckBox::toggled, this, &NewKeysDialog::look);
    for (QLineEdit* field : {m_reason, m_recovery.third(), m_recovery.last()})
        connect(field, &QLineEdit::textChanged, this, &NewKeysDialog::look);
    look();
}

QWidget* NewKeysDialog::makeEntries()
{
    auto* column = new QVBoxLayout(m_entries);
    column->setContentsMargins(0, 0, 0, 0);
    auto* form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignRight);
    form->addRow(tr("Why"), m_reason);
    form->addRow(QString(), m_withRecovery);
    column->addLayout(form);
    m_paper = makePaper();
    column->addWidget(m_paper);
    return m_entries;
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

void NewKeysDialog::reject()
{
    if (!m_isBusy)
        QDialog::reject();
}

void NewKeysDialog::setBusy(bool is)
{
    m_isBusy = is;
    m_entries->setEnabled(!is);
    m_buttons->setEnabled(!is);
    m_bar->setVisible(is);
    adjustSize();
}

void NewKeysDialog::renew()
{
    using Answer = std::shared_ptr<Outcome<ChangeSet>>;
    if (m_isBusy)
        return;
    m_refused->hide();
    setBusy(true);
    const auto work = [&ws = m_ws, reason = m_reason->text(),
                       key = m_withRecovery->isChecked() ? m_recovery.key() : QString()](Progress&) {
        return std::make_shared<Outcome<ChangeSet>>(renewKeys(*ws.sibling(), reason, key));
    };
    (void)runJob<Answer>(this, work, [this](JobResult<Answer> result) {
        setBusy(false);
        if (result.value && (*result.value)->ok()) {
            m_changes = ***result.value;
            return accept();
        }
        m_refused->setText(result.value ? (*result.value)->problems().front().text : result.message);
        m_refused->show();
    });
}

} // namespace redvest::ui
