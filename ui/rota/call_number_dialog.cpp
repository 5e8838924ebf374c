// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rota/call_number_dialog.h"

#include "ui/desk/session.h"
#include "ui/parts/look/button_row.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/look/shown_text.h"
#include "ui/parts/look/theme.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kWidth = 480;
constexpr int kMostNumber = 999'999;
constexpr int kLongestLine = 200;

} // namespace

CallNumberDialog::CallNumberDialog(Session& session, const Call& call, MessageStrip& told, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_call(call)
    , m_told(told)
    , m_number(new QSpinBox(this))
    , m_reason(new QLineEdit(this))
    , m_strip(new MessageStrip(this))
{
    setObjectName(u"callNumberDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(titleText(tr("Another number for %1").arg(callName(call))));
    setFixedWidth(scaledToText(kWidth));
    m_number->setObjectName(u"otherNumber"_s);
    m_number->setRange(1, kMostNumber);
    m_session.attempt([&] { m_number->setValue(nextCall(m_session.workspace(), call.series).number); });
    m_reason->setObjectName(u"otherNumberReason"_s);
    m_reason->setMaxLength(kLongestLine);
    m_reason->setPlaceholderText(tr("Why: it is kept with the act"));
    auto* go = new QPushButton(tr("Change"), this);
    go->setObjectName(u"renumberNow"_s);
    auto* form = new QFormLayout;
    form->addRow(tr("Number"), m_number);
    form->addRow(tr("Reason"), m_reason);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    column->setSpacing(space::kMedium);
    column->addLayout(form);
    column->addWidget(m_strip);
    column->addWidget(buttonRow(this, go));
    connect(go, &QPushButton::clicked, this, &CallNumberDialog::renumber);
    m_number->setFocus();
    m_number->selectAll();
}

void CallNumberDialog::renumber()
{
    const auto refused = [this](const Problems& problems) { m_strip->tellRefused(problems); };
    const auto work = [&](Workspace& ws) { return renumberCall(ws, m_call.id, m_number->value(), m_reason->text()); };
    if (m_session.carryOut(work, m_told,
                           tr("The call carries the number %1 now. Print it anew.").arg(m_number->value()), refused))
        accept();
}

} // namespace redvest::ui
