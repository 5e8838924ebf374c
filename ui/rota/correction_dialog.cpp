// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rota/correction_dialog.h"

#include "core/domain/service_time.h"
#include "core/usecases/rota/publicity.h"
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

#include <optional>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kWidth = 520;
constexpr int kLongestReason = 200;

} // namespace

CorrectionDialog::CorrectionDialog(Session& session, const HoursRow& row, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_record(row.record.id)
    , m_minutes(new QSpinBox(this))
    , m_reason(new QLineEdit(this))
    , m_strip(new MessageStrip(this))
{
    setObjectName(u"correctionDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(titleText(tr("Correct final hours")));
    setFixedWidth(kWidth);
    m_minutes->setObjectName(u"correctedMinutes"_s);
    m_minutes->setRange(0, kMostOfDay);
    m_minutes->setValue(row.record.minutes);
    m_reason->setObjectName(u"correctionReason"_s);
    m_reason->setMaxLength(kLongestReason);
    m_reason->setPlaceholderText(tr("Why: it is kept with the act"));
    auto* go = new QPushButton(tr("Enter the correction"), this);
    go->setObjectName(u"correctNow"_s);
    auto* form = new QFormLayout;
    form->addRow(tr("Person"), plainLabel(row.volunteerName, this));
    form->addRow(tr("Day"), plainLabel(row.record.day.toString(Qt::ISODate), this));
    form->addRow(tr("Minutes"), m_minutes);
    form->addRow(tr("Reason"), m_reason);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    column->setSpacing(space::kMedium);
    column->addLayout(form);
    column->addWidget(m_strip);
    column->addWidget(buttonRow(this, go));
    connect(go, &QPushButton::clicked, this, &CorrectionDialog::correct);
    m_minutes->setFocus();
    m_minutes->selectAll();
}

void CorrectionDialog::correct()
{
    std::optional<Outcome<ChangeSet>> done;
    if (!m_session.attempt(
            [&] { done = correctHours(m_session.workspace(), m_record, m_minutes->value(), m_reason->text()); }))
        return;
    if (!*done)
        return m_strip->showProblem(done->problems().front().text);
    m_session.noteChange(**done);
    Q_EMIT corrected();
    accept();
}

} // namespace redvest::ui
