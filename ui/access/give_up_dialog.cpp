// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/access/give_up_dialog.h"

#include "core/base/failure.h"
#include "ui/parts/look/button_row.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/theme.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

GiveUpDialog::GiveUpDialog(Workspace& ws, QWidget* parent)
    : QDialog(parent)
    , m_ws(ws)
    , m_reason(new QLineEdit(this))
    , m_office(new QLineEdit(this))
    , m_refused(sayingLabel({}, "error", this))
    , m_go(new QPushButton(tr("Give up accounts"), this))
{
    setWindowTitle(tr("Give up accounts"));
    setMinimumWidth(560);
    m_reason->setObjectName(u"giveUpReason"_s);
    m_office->setObjectName(u"giveUpOffice"_s);
    m_office->setPlaceholderText(ws.office().name);
    m_refused->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kSection, space::kLarge, space::kSection, space::kLarge);
    column->setSpacing(space::kMedium);
    column->addWidget(sayingLabel(withoutAccountsMeaning(), "warn", this));
    auto* form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignRight);
    form->addRow(tr("Why"), m_reason);
    form->addRow(tr("Type the office's name"), m_office);
    column->addLayout(form);
    column->addWidget(m_refused);
    m_go->setObjectName(u"giveUp"_s);
    column->addWidget(buttonRow(this, m_go));
    connect(m_go, &QPushButton::clicked, this, &GiveUpDialog::giveUp);
    connect(m_reason, &QLineEdit::textChanged, this, &GiveUpDialog::look);
    connect(m_office, &QLineEdit::textChanged, this, &GiveUpDialog::look);
    look();
}

void GiveUpDialog::look()
{
    m_go->setEnabled(!m_reason->text().trimmed().isEmpty() &&
                     m_office->text().simplified() == m_ws.office().name.simplified());
}

void GiveUpDialog::giveUp()
{
    QString refused;
    try {
        const auto done = giveUpAccounts(m_ws, m_reason->text());
        if (done) {
            m_changes = *done;
            return accept();
        }
        refused = done.problems().front().text;
    } catch (const Failure& failure) {
        refused = failure.message();
    }
    m_refused->setText(refused);
    m_refused->show();
}

} // namespace redvest::ui
