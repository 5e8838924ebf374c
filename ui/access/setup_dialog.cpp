// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/access/setup_dialog.h"

#include "core/base/failure.h"
#include "core/report/document.h"
#include "core/usecases/backups/backups.h"
#include "core/usecases/workspace/keys_renewal.h"
#include "ui/access/passphrase_fields.h"
#include "ui/parts/look/button_row.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/shown_text.h"
#include "ui/parts/look/theme.h"
#include "ui/parts/paper/paper_preview.h"

#include <QApplication>
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

/// Five groups a line: read and copied without losing one's place.
QString inLines(const QString& key)
{
    const QStringList groups = key.split(u'-');
    QStringList lines;
    for (qsizetype i = 0; i < groups.size(); i += 5)
        lines << groups.mid(i, 5).join(u"  "_s);
    return lines.join(u'\n');
}

} // namespace

SetupDialog::SetupDialog(Workspace& ws, QWidget* parent)
    : QDialog(parent)
    , m_ws(ws)
    , m_key(makeRecoveryKey())
    , m_name(new QLineEdit(ws.actor(), this))
    , m_passphrase(new PassphraseEdit(u"passphrase"_s, this))
    , m_again(new PassphraseEdit(u"again"_s, this))
    , m_third(new QLineEdit(this))
    , m_last(new QLineEdit(this))
    , m_reason(sayingLabel({}, "error", this))
{
    setWindowTitle(tr("Set up accounts"));
    setMinimumWidth(620);
    m_name->setObjectName(u"name"_s);
    m_third->setObjectName(u"third"_s);
    m_last->setObjectName(u"last"_s);
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
    connect(print, &QPushButton::clicked, this, &SetupDialog::printKey);
    connect(go, &QPushButton::clicked, this, &SetupDialog::setUp);
}

QWidget* SetupDialog::makeForm()
{
    auto* box = new QWidget(this);
    auto* form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setLabelAlignment(Qt::AlignRight);
    auto* key = plainLabel(inLines(m_key), box);
    key->setObjectName(u"recoveryKey"_s);
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
    form->addRow(tr("Administrator"), m_name);
    form->addRow(tr("Passphrase"), m_passphrase);
    form->addRow(tr("Once more"), m_again);
    form->addRow(QString(), sayingLabel(passphraseRule(), "quiet", box));
    form->addRow(tr("Recovery key"), key);
    form->addRow(QString(), sayingLabel(tr("Shown this once. Print it or write it down, put the paper into the safe, "
                                           "and type two groups from the paper."),
                                        "quiet", box));
    form->addRow(tr("From the paper"), typed);
    return box;
}

void SetupDialog::printKey()
{
    report::Document paper;
    paper.title = tr("Recovery key of %1").arg(m_ws.office().name);
    paper.blocks.emplace_back(report::Paragraph{tr(
        "Opens the workspace when no administrator can sign in any more. Keep it in the safe; whoever has it and the "
        "file can read everything.")});
    const QStringList groups = m_key.split(u'-');
    report::TableBlock table;
    table.columns = {{tr("Group"), report::Align::Right, 1}, {tr("Characters"), report::Align::Left, 3}};
    for (qsizetype i = 0; i < groups.size(); ++i)
        table.rows.push_back({QString::number(i + 1), groups[i]});
    paper.blocks.emplace_back(table);
    QDialog preview(this);
    preview.setWindowTitle(titleText(paper.title));
    preview.resize(860, 640);
    auto* column = new QVBoxLayout(&preview);
    auto* pages = new PaperPreview(&preview);
    column->addWidget(pages);
    pages->setDocument(paper);
    preview.exec();
}

bool SetupDialog::isConfirmed() const
{
    const QStringList groups = m_key.split(u'-');
    const auto same = [&](const QLineEdit* typed, int group) {
        return typed->text().simplified().remove(u' ').toUpper() == groups.at(group);
    };
    return same(m_third, kThird) && same(m_last, kLast);
}

void SetupDialog::setUp()
{
    const auto refuse = [this](const QString& text) {
        m_reason->setText(text);
        m_reason->show();
    };
    if (m_passphrase->text() != m_again->text())
        return refuse(tr("The two passphrases differ. Type the same twice."));
    if (!isConfirmed())
        return refuse(tr("The two groups are not those of the recovery key. Look at the paper, not at the screen."));
    try {
        QApplication::setOverrideCursor(Qt::WaitCursor);
        const auto done = setUpAccounts(m_ws, m_name->text(), m_passphrase->text(), m_key);
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
