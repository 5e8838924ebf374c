// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/volunteers/withdraw_dialog.h"

#include "core/domain/when.h"
#include "ui/desk/session.h"
#include "ui/parts/look/button_row.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/look/shown_text.h"
#include "ui/parts/look/theme.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kWidth = 560;

QString consequences(const Withdrawal& done)
{
    QStringList parts{WithdrawDialog::tr("%1 has withdrawn consent.").arg(done.name)};
    if (done.wasPublished)
        parts << WithdrawDialog::tr("The name is not published any more.");
    if (done.shiftsAhead > 0)
        parts << WithdrawDialog::tr("Take the person off %1 coming shifts.").arg(done.shiftsAhead);
    if (done.dueOn.isValid())
        parts << WithdrawDialog::tr("The data are on the purge list from %1.").arg(done.dueOn.toString(Qt::ISODate));
    return parts.join(u' ');
}

} // namespace

WithdrawDialog::WithdrawDialog(Session& session, Id<Volunteer> id, const QString& name, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_id(id)
    , m_day(new QLineEdit(session.workspace().today().toString(Qt::ISODate), this))
    , m_reason(new QLineEdit(this))
    , m_strip(new MessageStrip(this))
{
    setObjectName(u"withdrawDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(titleText(tr("%1 withdraws consent").arg(name)));
    setFixedWidth(kWidth);
    auto* said = sayingLabel(tr("What was done until then stays lawful. Publication ends at once; what is kept on the "
                                "ground of consent alone comes on the purge list. Nothing is erased by this step."),
                             "", this);
    m_day->setObjectName(u"withdrawnOn"_s);
    m_reason->setObjectName(u"reason"_s);
    m_reason->setPlaceholderText(tr("How it was said: by letter, by phone …"));
    auto* go = new QPushButton(tr("Consent withdrawn"), this);
    go->setObjectName(u"withdraw"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    column->setSpacing(space::kMedium);
    column->addWidget(said);
    auto* form = new QFormLayout;
    form->addRow(tr("Withdrawn on"), m_day);
    form->addRow(tr("Note"), m_reason);
    column->addLayout(form);
    column->addWidget(m_strip);
    column->addWidget(buttonRow(this, go));
    connect(go, &QPushButton::clicked, this, &WithdrawDialog::withdraw);
    m_reason->setFocus();
}

void WithdrawDialog::withdraw()
{
    const Outcome<QDate> day = parseDay(m_day->text(), {}, m_session.workspace().today().year());
    if (!day)
        return m_strip->showProblem(day.problems().front().text);
    std::optional<Outcome<Withdrawal>> done;
    if (!m_session.attempt([&] { done = withdrawConsent(m_session.workspace(), m_id, *day, m_reason->text()); }))
        return;
    if (!*done)
        return m_strip->showProblem(done->problems().front().text);
    Q_EMIT withdrawn((*done)->changes, consequences(**done));
    accept();
}

} // namespace redvest::ui
