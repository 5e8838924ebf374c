// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rota/shifts_change_dialog.h"

#include "ui/desk/session.h"
#include "ui/parts/form/unfit_question.h"
#include "ui/parts/look/button_row.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/look/shown_text.h"
#include "ui/parts/look/theme.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kWidth = 560;
constexpr int kMostNeeded = 10'000;
constexpr int kUnchanged = -1;
constexpr int kMostMinutes = 24 * 60;
constexpr int kStep = 30;
constexpr int kLongestText = 200;

} // namespace

ShiftsChangeDialog::ShiftsChangeDialog(Session& session, std::vector<Id<Shift>> shifts, MessageStrip& told,
                                       QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_shifts(std::move(shifts))
    , m_told(told)
    , m_needed(new QSpinBox(this))
    , m_startsBy(new QSpinBox(this))
    , m_endsBy(new QSpinBox(this))
    , m_note(new QLineEdit(this))
    , m_reason(new QLineEdit(this))
    , m_strip(new MessageStrip(this))
{
    setObjectName(u"shiftsChangeDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(titleText(tr("Change many shifts")));
    build();
    resize(scaledToText(kWidth), sizeHint().height());
    m_needed->setFocus();
    m_needed->selectAll();
}

void ShiftsChangeDialog::build()
{
    m_needed->setObjectName(u"changeNeeded"_s);
    m_needed->setRange(kUnchanged, kMostNeeded);
    m_needed->setValue(kUnchanged);
    m_needed->setSpecialValueText(tr("unchanged"));
    for (QSpinBox* minutes : {m_startsBy, m_endsBy}) {
        minutes->setRange(-kMostMinutes, kMostMinutes);
        minutes->setSingleStep(kStep);
        minutes->setSuffix(tr(" min"));
    }
    m_startsBy->setObjectName(u"changeStartsBy"_s);
    m_endsBy->setObjectName(u"changeEndsBy"_s);
    m_note->setObjectName(u"changeNote"_s);
    m_note->setMaxLength(kLongestText);
    m_note->setPlaceholderText(tr("Empty: unchanged"));
    m_reason->setObjectName(u"changeReason"_s);
    m_reason->setMaxLength(kLongestText);
    m_reason->setPlaceholderText(tr("Why: it is kept with the act"));
    auto* go = new QPushButton(tr("Change"), this);
    go->setObjectName(u"changeNow"_s);
    auto* form = new QFormLayout;
    form->addRow(tr("Needed"), m_needed);
    form->addRow(tr("Starts later by"), m_startsBy);
    form->addRow(tr("Ends later by"), m_endsBy);
    form->addRow(tr("Note"), m_note);
    form->addRow(tr("Reason"), m_reason);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    column->setSpacing(space::kMedium);
    column->addWidget(sayingLabel(tr("%1 shifts are changed alike. Below 0 is earlier; who stands on them stays.")
                                      .arg(thousands(qint64(m_shifts.size()))),
                                  "quiet", this));
    column->addLayout(form);
    column->addWidget(m_strip);
    column->addWidget(buttonRow(this, go));
    connect(go, &QPushButton::clicked, this, &ShiftsChangeDialog::tryThem);
}

ShiftsChange ShiftsChangeDialog::change() const
{
    ShiftsChange change;
    if (m_needed->value() != kUnchanged)
        change.needed = m_needed->value();
    change.startsBy = m_startsBy->value();
    change.endsBy = m_endsBy->value();
    if (!m_note->text().trimmed().isEmpty())
        change.note = m_note->text();
    return change;
}

void ShiftsChangeDialog::tryThem()
{
    const ShiftsChange wanted = change();
    std::optional<Outcome<ShiftsChanged>> tried;
    if (!m_session.attempt([&] { tried = previewShiftsChange(m_session.workspace(), m_shifts, wanted); }))
        return;
    if (!*tried)
        return m_strip->tellRefused(tried->problems());
    askOfUnfit(this, (*tried)->unfit, [this, wanted] { changeThem(wanted); });
}

void ShiftsChangeDialog::changeThem(const ShiftsChange& change)
{
    const auto said = [](const ShiftsChanged& done) { return tr("Changed: %1 shifts.").arg(thousands(done.shifts)); };
    const auto refused = [this](const Problems& problems) { m_strip->tellRefused(problems); };
    const auto work = [&](Workspace& ws) { return changeShifts(ws, m_shifts, change, m_reason->text()); };
    if (m_session.carryOut(work, m_told, said, refused))
        accept();
}

} // namespace redvest::ui
