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

constexpr int kThird = 2;
constexpr int kLast = 12;
constexpr int kGroupsInALine = 5;

/// Five groups a line: read and copied without losing one's place.
QString inLines(const QString& key)
{
    const QStringList groups = key.split(u'-');
    QStringList lines;
    for (qsizetype i = 0; i < groups.size(); i += kGroupsInALine)
        lines << groups.mid(i, kGroupsInALine).join(u"  "_s);
    return lines.join(u'\n');
}

QString meaning(const Workspace& ws)
{
    const auto older = qsizetype(backups(ws.file()).size());
    return renewedKeysMeaning() + (older > 0 ? u"\n"_s + whatOlderBackupsOpen(older) : QString());
}

} // namespace

NewKeysDialog::NewKeysDialog(Workspace& ws, QWidget* parent)
    : QDialog(parent)
    , m_ws(ws)
    , m_key(makeRecoveryKey())
    , m_reason(new QLineEdit(this))
    , m_withRecovery(new QCheckBox(tr("A new recovery key as well: the paper is lost, or others have seen it"), this))
    , m_third(new QLineEdit(this))
    , m_last(new QLineEdit(this))
    , m_refused(sayingLabel({}, "error", this))
    , m_go(new QPushButton(tr("Renew the keys"), this))
{
    setWindowTitle(tr("Renew the keys"));
    setMinimumWidth(600);
    m_reason->setObjectName(u"newKeysReason"_s);
    m_reason->setPlaceholderText(tr("For example: a stick with a backup was lost"));
    m_withRecovery->setObjectName(u"withRecovery"_s);
    m_third->setObjectName(u"newThirdGroup"_s);
    m_last->setObjectName(u"newLastGroup"_s);
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
    column->addWidget(buttonRow(this, m_go));
    connect(m_go, &QPushButton::clicked, this, &NewKeysDialog::renew);
    connect(m_withRecovery, &QCheckBox::toggled, this, &NewKeysDialog::look);
    for (QLineEdit* field : {m_reason, m_third, m_last})
        connect(field, &QLineEdit::textChanged, this, &NewKeysDialog::look);
    look();
}

QWidget* NewKeysDialog::makePaper()
{
    auto* box = new QWidget(this);
    auto* form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setLabelAlignment(Qt::AlignRight);
    auto* key = plainLabel(inLines(m_key), box);
    key->setObjectName(u"newRecoveryKey"_s);
    key->setProperty("card", true);
    key->setMargin(space::kMedium);
    QFont fixed(u"monospace"_s, int(type::kBase) + 1);
    fixed.setStyleHint(QFont::Monospace);
    key->setFont(fixed);
    auto* typed = new QWidget(box);
    auto* row = new QHBoxLayout(typed);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(plainLabel(tr("3rd group"), typed));
    row->addWidget(m_third);
    row->addWidget(plainLabel(tr("13th group"), typed));
    row->addWidget(m_last);
    form->addRow(tr("Recovery key"), key);
    form->addRow(QString(),
                 sayingLabel(tr("Shown this once. Write it down, put the paper into the safe in the place of "
                                "the old one, and type two groups from the paper."),
                             "quiet", box));
    form->addRow(tr("From the paper"), typed);
    return box;
}

bool NewKeysDialog::isConfirmed() const
{
    const QStringList groups = m_key.split(u'-');
    const auto same = [&](const QLineEdit* typed, int group) {
        return typed->text().simplified().remove(u' ').toUpper() == groups.at(group);
    };
    return !m_withRecovery->isChecked() || (same(m_third, kThird) && same(m_last, kLast));
}

void NewKeysDialog::look()
{
    m_paper->setVisible(m_withRecovery->isChecked());
    m_go->setEnabled(!m_reason->text().trimmed().isEmpty() && isConfirmed());
    adjustSize();
}

void NewKeysDialog::renew()
{
    QString refused;
    QApplication::setOverrideCursor(Qt::WaitCursor);
    try {
        const auto done = renewKeys(m_ws, m_reason->text(), m_withRecovery->isChecked() ? m_key : QString());
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
