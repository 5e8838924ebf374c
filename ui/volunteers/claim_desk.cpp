// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/volunteers/claim_desk.h"

#include "core/domain/masks.h"
#include "core/domain/money.h"
#include "core/usecases/volunteers/erasure.h"
#include "ui/parts/look/message_strip.h"
#include "ui/volunteers/insurance_forms.h"

#include <QComboBox>
#include <QPushButton>
#include <QShortcut>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

QString claimStateText(ClaimState state)
{
    switch (state) {
    case ClaimState::Reported:
        return ClaimDesk::tr("Reported");
    case ClaimState::Paid:
        return ClaimDesk::tr("Paid");
    case ClaimState::Refused:
        return ClaimDesk::tr("Not paid");
    }
    return {};
}

ClaimDesk::ClaimDesk(Session& session, QWidget* parent)
    : FormDesk(parent)
    , m_session(session)
    , m_fields(*form())
    , m_words(new QPushButton(this))
{
    setObjectName(u"desk_claim"_s);
    m_person = form()->addField({.name = u"volunteer"_s,
                                 .label = tr("Person"),
                                 .required = true,
                                 .wide = true,
                                 .placeholder = tr("document number, or a name that only one has")});
    m_fields.add(field<&CoverClaim::policy>({.label = tr("Policy"), .required = true, .keep = true}));
    m_fields.add(field<&CoverClaim::day>({.label = tr("Day it happened"), .required = true}));
    m_fields.add(field<&CoverClaim::happened>(
        {.label = tr("What happened"), .required = true, .wide = true, .maxLength = 2000, .mask = maskedWhole}));
    std::vector<FieldChoice> states;
    for (const ClaimState state : {ClaimState::Reported, ClaimState::Paid, ClaimState::Refused})
        states.push_back({wordOf(state), claimStateText(state)});
    m_fields.add(field<&CoverClaim::state>({.label = tr("State"), .choices = states}));
    m_fields.add(field<&CoverClaim::paidCents>(
        {.name = u"paid"_s, .label = tr("Amount paid (yuan)"), .kind = FieldKind::Money}, yuanShown, yuanTyped));
    m_words->setObjectName(u"showWords"_s);
    m_words->setFocusPolicy(Qt::TabFocus); // a click must not take the keyboard out of the form
    setSide(m_words);
    auto* key = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_R), this);
    key->setContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, this, &ClaimDesk::toggleWords);
    connect(m_words, &QPushButton::clicked, this, &ClaimDesk::toggleWords);
    connect(&m_reveal, &Reveal::ticked, this, &ClaimDesk::showButton);
    connect(&m_reveal, &Reveal::ended, this, [this] {
        if (m_shown)
            m_fields.conceal(m_shown->claim);
        showButton();
    });
    connect(this, &FormDesk::closed, &m_reveal, &Reveal::end);
    connect(this, &FormDesk::saveRequested, this, &ClaimDesk::save);
}

void ClaimDesk::edit(const std::optional<ClaimRow>& shown, const std::vector<PolicyRow>& policies)
{
    m_reveal.end();
    m_shown = shown;
    m_policies = policies;
    setTitle(shown ? shown->name : tr("New claim"));
    form()->setToday(m_session.workspace().today());
    form()->startNew();
    offerPolicies();
    if (shown) {
        m_person->setDerived(shown->name, {});
        m_fields.show(shown->claim);
        m_fields.conceal(shown->claim);
    } else {
        m_person->setOrdinary();
        m_person->setValue(QString());
        m_fields.set<&CoverClaim::state>(ClaimState::Reported);
        m_fields.set<&CoverClaim::day>(m_session.workspace().today());
        form()->setClean();
    }
    showButton();
    opened(m_session, u"volunteers/claim"_s, shown ? shown->claim.id.text() : QString());
    form()->focusFirst();
}

/// Archived ones too: what happened under one is claimed later.
void ClaimDesk::offerPolicies()
{
    auto* choice = qobject_cast<QComboBox*>(m_fields.at<&CoverClaim::policy>().editor());
    choice->clear();
    for (const PolicyRow& row : m_policies)
        choice->addItem(row.policy.number + u"  "_s + row.policy.product, row.policy.id.text());
}

void ClaimDesk::save(bool next)
{
    const std::optional<CoverClaim> shown = m_shown ? std::optional(m_shown->claim) : std::nullopt;
    const CoverClaim typed = m_fields.typedOver(shown.value_or(CoverClaim{}));
    const QString person = m_person->value().toString();
    const auto store = [&](Workspace& ws) -> Outcome<Edits<CoverClaim>> {
        CoverClaim wanted = typed;
        if (!shown) {
            const auto found = personCalled(ws, person);
            if (!found)
                return found.problems();
            wanted.volunteer = *found;
        }
        return saveClaim(ws, shown, wanted);
    };
    carryOut(m_session, store, tr("The claim is saved."),
             next ? std::function<void()>([this] { edit({}, std::vector(m_policies)); }) : nullptr);
}

void ClaimDesk::toggleWords()
{
    if (m_reveal.isOn())
        return m_reveal.end();
    if (!m_shown)
        return;
    std::optional<Outcome<ChangeSet>> noted;
    if (!m_session.attempt([&] { noted = noteClaimShown(m_session.workspace(), m_shown->claim.id); }))
        return;
    if (!*noted)
        return strip()->showProblem(noted->problems().front().text);
    m_reveal.start(form()->revealAll());
    m_session.noteChange(**noted);
}

void ClaimDesk::showButton()
{
    m_words->setVisible(m_shown.has_value());
    m_words->setText(m_reveal.isOn() ? tr("Hide  %1 s").arg(m_reveal.secondsLeft()) : tr("Show what happened  Ctrl+R"));
}

} // namespace redvest::ui
