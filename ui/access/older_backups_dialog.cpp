// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/access/older_backups_dialog.h"

#include "core/usecases/backups/backups.h"
#include "core/usecases/backups/older_backups.h"
#include "core/usecases/workspace/rights.h"
#include "ui/parts/look/job_bar.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/theme.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

OlderBackupsDialog::OlderBackupsDialog(const Workspace& ws, const std::vector<Backup>& older, const Clock& clock,
                                       QWidget* parent)
    : QDialog(parent)
    , m_ws(ws)
    , m_clock(clock)
    , m_list(new QListWidget(this))
    , m_reason(sayingLabel({}, "error", this))
    , m_bar(new JobBar(this))
    , m_remove(new QPushButton(tr("Remove these backups"), this))
    , m_keep(new QPushButton(tr("Keep them"), this))
{
    setWindowTitle(tr("Backups that open with the old keys"));
    setMinimumWidth(620);
    m_reason->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kSection, space::kLarge, space::kSection, space::kLarge);
    column->setSpacing(space::kMedium);
    column->addWidget(sayingLabel(tr("The keys are renewed. The backups below were made before and open with the keys "
                                     "of that time, which whoever has such a file may have. Once they are removed they "
                                     "cannot be brought back; a backup of the present state is made first. Copies on "
                                     "sticks and elsewhere have to be removed by hand."),
                                  "", this));
    column->addWidget(sayingLabel(QFileInfo(older.front().path).absolutePath(), "quiet", this));
    list(older);
    column->addWidget(m_list, 1);
    column->addWidget(m_bar);
    column->addWidget(m_reason);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kSmall);
    row->addStretch(1);
    row->addWidget(m_remove);
    row->addWidget(m_keep);
    column->addLayout(row);
    m_remove->setObjectName(u"removeOlder"_s);
    m_remove->setAutoDefault(false);
    m_keep->setObjectName(u"keepOlder"_s);
    m_keep->setDefault(true);
    mark(m_keep, "accent");
    m_keep->setFocus();
    connect(m_remove, &QPushButton::clicked, this, &OlderBackupsDialog::removeAll);
    connect(m_keep, &QPushButton::clicked, this, &QDialog::reject);
}

void OlderBackupsDialog::list(const std::vector<Backup>& older)
{
    m_list->setObjectName(u"olderBackups"_s);
    m_list->setProperty("roomy", true);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    for (const Backup& b : older)
        m_list->addItem(tr("%1 · %2 · %3")
                            .arg(toLocalText(b.at), causeWords(b.cause),
                                 QLocale().formattedDataSize(b.bytes, 1, QLocale::DataSizeTraditionalFormat)));
}

void OlderBackupsDialog::reject()
{
    if (!m_bar->isRunning())
        QDialog::reject();
}

void OlderBackupsDialog::removeAll()
{
    if (m_bar->isRunning())
        return;
    using Answer = std::shared_ptr<Outcome<QStringList>>;
    m_reason->hide();
    m_remove->setEnabled(false);
    m_keep->setEnabled(false);
    const auto work = [&ws = m_ws, &clock = m_clock](Progress& progress) {
        return std::make_shared<Outcome<QStringList>>(removeBackupsOfOlderKeys(*ws.sibling(), clock, progress));
    };
    m_bar->run<Answer>(tr("Removing the backups"), work, [this](JobResult<Answer> result) {
        m_remove->setEnabled(true);
        m_keep->setEnabled(true);
        if (result.end == JobEnd::Cancelled)
            return;
        if (result.value && (*result.value)->ok())
            return accept();
        m_reason->setText(result.value ? (*result.value)->problems().front().text : result.message);
        m_reason->show();
    });
}

void offerToRemoveOlderBackups(const Workspace& ws, const Clock& clock, QWidget* parent)
{
    if (!refusals(ws, Deed::TendBackups).empty())
        return;
    const std::vector<Backup> older = backupsOfOlderKeys(ws);
    if (!older.empty())
        OlderBackupsDialog(ws, older, clock, parent).exec();
}

} // namespace redvest::ui
