// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/form/form_desk.h"

#include "ui/parts/form/draft_strip.h"
#include "ui/parts/form/form.h"
#include "ui/parts/form/kept_value.h"
#include "ui/parts/look/cards.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/look/theme.h"

#include <QHBoxLayout>

#include <algorithm>

namespace redvest::ui {

namespace {

constexpr int kSideWidth = 420;
constexpr int kLeastSideWidth = 280; ///< on a small or enlarged screen
constexpr int kFormWidth = 680;      ///< what the form gets before the side

} // namespace

FormDesk::FormDesk(QWidget* parent)
    : QWidget(parent)
    , m_card(new SectionCard({}, this))
    , m_form(new Form(this))
    , m_strip(new MessageStrip(this))
    , m_row(new QHBoxLayout(this))
{
    m_form->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_card->setRightText(tr("Enter next field · Ctrl+Enter save and next · Esc back"));
    m_card->addContent(m_form);
    m_card->addContent(m_strip);
    m_row->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kMedium);
    m_row->setSpacing(space::kMedium);
    m_row->addWidget(m_card, 1);
    connect(m_form, &Form::saveRequested, this, [this] { Q_EMIT saveRequested(false); });
    connect(m_form, &Form::saveAndNewRequested, this, [this] { Q_EMIT saveRequested(true); });
    connect(m_form, &Form::cancelled, this, &FormDesk::closed);
}

void FormDesk::setTitle(const QString& title)
{
    m_title = title;
    m_card->setTitle(title);
}

Teller& FormDesk::teller() const
{
    return *m_strip;
}

void FormDesk::showProblems(const Problems& problems)
{
    m_form->setProblems(problems);
}

void FormDesk::carriedOut(const std::function<void()>& startNew)
{
    m_form->setClean();
    dropDraft();
    if (startNew)
        return startNew();
    Q_EMIT closed();
}

void FormDesk::beginForm(bool isSaved)
{
    for (Field* field : m_form->findChildren<Field*>()) {
        const QString& name = field->spec().name;
        if (!field->spec().keep || field->isDerived())
            continue;
        if (m_isSaved)
            bringBack(*field, m_carried.value(name));
        else
            m_carried.insert(name, keptValue(*field));
    }
    m_isSaved = isSaved;
    m_form->startNew();
}

void FormDesk::opened(Session& session, const QString& form, const QString& record)
{
    if (m_draft == nullptr) {
        m_draft = new DraftStrip(session, form, draftSource(*m_form, [this] { return m_title; }), this);
        m_draft->follow(*m_form);
    }
    if (!m_form->isDirty())
        m_draft->opened(record);
}

void FormDesk::keepTyped()
{
    if (m_draft != nullptr)
        m_draft->keep();
}

void FormDesk::dropDraft()
{
    if (m_draft != nullptr)
        m_draft->drop();
}

void FormDesk::setSide(QWidget* side)
{
    m_side = side;
    m_row->addWidget(side);
    fitSide();
}

void FormDesk::fitSide()
{
    if (m_side != nullptr)
        m_side->setFixedWidth(std::clamp(width() - kFormWidth, kLeastSideWidth, kSideWidth));
}

void FormDesk::resizeEvent(QResizeEvent* event)
{
    fitSide();
    QWidget::resizeEvent(event);
}

} // namespace redvest::ui
