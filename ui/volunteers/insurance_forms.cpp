// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/volunteers/insurance_forms.h"

#include "core/domain/insurance_list.h"
#include "core/domain/money.h"
#include "core/usecases/cover/uncovered_seats.h"
#include "core/usecases/volunteers/erasure.h"
#include "ui/parts/form/unfit_question.h"
#include "ui/parts/look/theme.h"

#include <QComboBox>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QComboBox* choiceOf(const Field& field)
{
    return qobject_cast<QComboBox*>(field.editor());
}

} // namespace

QVariant yuanShown(qint64 cents)
{
    return cents == 0 ? QString() : yuanText(cents);
}

void yuanTyped(const QVariant& typed, qint64& cents)
{
    const QString text = typed.toString().trimmed();
    const Outcome<qint64> read = text.isEmpty() ? Outcome<qint64>(qint64(0)) : parseYuan(text);
    cents = read ? *read : -1;
}

PolicyDesk::PolicyDesk(Session& session, QWidget* parent) : FormDesk(parent), m_session(session), m_fields(*form())
{
    setObjectName(u"desk_policy"_s);
    m_fields.add(field<&Policy::number>({.label = tr("Policy number"), .required = true}));
    m_fields.add(field<&Policy::insurer>({.label = tr("Insurer"), .required = true, .keep = true}));
    m_fields.add(field<&Policy::product>({.label = tr("Product"), .required = true, .keep = true}));
    m_fields.add(field<&Policy::sumCents>(
        {.name = u"sum"_s, .label = tr("Sum insured (yuan)"), .kind = FieldKind::Money}, yuanShown, yuanTyped));
    m_fields.add(field<&Policy::from>({.label = tr("First day"), .required = true}));
    m_fields.add(field<&Policy::to>({.label = tr("Last day"), .required = true}));
    m_fields.add(field<&Policy::coveredGroup>({.label = tr("Covered group"), .keep = true}));
    m_fields.add(field<&Policy::premiumCents>(
        {.name = u"premium"_s, .label = tr("Premium (yuan)"), .kind = FieldKind::Money}, yuanShown, yuanTyped));
    m_fields.add(field<&Policy::note>({.label = tr("Note")}));
    m_gap = form()->addField({.name = u"gap"_s, .label = tr("Gap after it"), .wide = true});
    m_reason = form()->addField({.name = u"reason"_s, .label = tr("Why days without a policy do no harm")});
    connect(this, &FormDesk::saveRequested, this, &PolicyDesk::save);
}

void PolicyDesk::edit(const std::optional<PolicyRow>& row)
{
    const std::optional<Policy> shown = row ? std::optional(row->policy) : std::nullopt;
    m_shown = shown;
    setTitle(shown ? shown->number : tr("New policy"));
    form()->setToday(m_session.workspace().today());
    form()->startNew();
    m_fields.show(shown.value_or(Policy{}));
    const QString gap = row ? row->gapText : QString();
    m_gap->setDerived(gap.isEmpty() ? tr("none") : gap,
                      gap.isEmpty() ? QString()
                                    : tr("On these days nobody is insured, and no risk post takes anybody."));
    opened(m_session, u"volunteers/policy"_s, shown ? shown->id.text() : QString());
    form()->focusFirst();
}

void PolicyDesk::save(bool next)
{
    const Policy wanted = m_fields.typedOver(m_shown.value_or(Policy{}));
    const QString reason = m_reason->value().toString();
    carryOut(
        m_session, [&](Workspace& ws) { return savePolicy(ws, m_shown, wanted, reason); },
        tr("%1 saved.").arg(wanted.number), next ? std::function<void()>([this] { edit({}); }) : nullptr);
}

EnrolDesk::EnrolDesk(Session& session, QWidget* parent) : FormDesk(parent), m_session(session), m_fields(*form())
{
    setObjectName(u"desk_enrol"_s);
    setTitle(tr("Enrol in a policy"));
    m_people = form()->addField({.name = u"people"_s, .label = tr("People"), .wide = true});
    m_numbers = form()->addField(
        {.name = u"volunteer"_s, .label = tr("Document numbers of others"), .kind = FieldKind::Tokens, .wide = true});
    m_fields.add(field<&Cover::policy>({.label = tr("Policy"), .required = true, .keep = true}));
    m_fields.add(field<&Cover::from>({.label = tr("First day"), .required = true, .keep = true}));
    m_fields.add(field<&Cover::to>({.label = tr("Last day"), .placeholder = tr("empty: as the policy")}));
    form()->setButtonTexts(tr("Enrol  Ctrl+Enter"), tr("Enrol and close"));
    connect(this, &FormDesk::saveRequested, this, &EnrolDesk::save);
}

void EnrolDesk::ask(const std::vector<PersonToEnrol>& people, const std::vector<PolicyRow>& policies)
{
    m_ids.clear();
    QStringList names;
    for (const PersonToEnrol& person : people) {
        m_ids.push_back(person.id);
        names << person.name;
    }
    names.removeDuplicates();
    form()->setToday(m_session.workspace().today());
    form()->startNew();
    QComboBox* choice = choiceOf(m_fields.at<&Cover::policy>());
    choice->clear();
    for (const PolicyRow& row : policies) {
        if (!row.policy.isArchived)
            choice->addItem(row.policy.number + u"  "_s + row.policy.product, row.policy.id.text());
    }
    m_fields.set<&Cover::from>(m_session.workspace().today());
    m_people->setDerived(names.isEmpty() ? tr("(nobody chosen)") : names.join(u'、'), {});
    form()->setClean();
    opened(m_session, u"volunteers/enrol"_s, names.join(u'\n'));
    form()->focusFirst();
}

void EnrolDesk::save()
{
    const Cover typed = m_fields.typedOver(Cover{});
    const QStringList numbers = m_numbers->value().toStringList();
    const auto enrol = [&](Workspace& ws) -> Outcome<Edits<Cover>> {
        std::vector<Id<Volunteer>> people = m_ids;
        for (const QString& number : numbers) {
            const auto person = personCalled(ws, number);
            if (!person)
                return person.problems();
            people.push_back(*person);
        }
        return enrolPeople(ws, typed.policy, people, typed.from, typed.to);
    };
    carryOut(m_session, enrol, tr("Enrolled."));
}

CoverEndDesk::CoverEndDesk(Session& session, QWidget* parent) : FormDesk(parent), m_session(session), m_fields(*form())
{
    setObjectName(u"desk_cover_end"_s);
    setTitle(tr("Withdraw from a policy"));
    m_people = form()->addField({.name = u"people"_s, .label = tr("People"), .wide = true});
    m_fields.add(field<&Cover::to>({.label = tr("Last day covered"), .required = true}));
    m_reason = form()->addField({.name = u"reason"_s, .label = tr("Reason")});
    form()->setButtonTexts(tr("Withdraw  Ctrl+Enter"), tr("Withdraw and close"));
    connect(this, &FormDesk::saveRequested, this, &CoverEndDesk::save);
}

void CoverEndDesk::ask(const std::vector<CoverRow>& rows)
{
    m_ids.clear();
    QStringList names;
    for (const CoverRow& row : rows) {
        m_ids.push_back(row.cover.id);
        names << row.name;
    }
    form()->setToday(m_session.workspace().today());
    form()->startNew();
    m_people->setDerived(names.join(u'、'), {});
    m_fields.set<&Cover::to>(m_session.workspace().today());
    form()->setClean();
    opened(m_session, u"volunteers/cover_end"_s, names.join(u'\n'));
    form()->focusFirst();
}

void CoverEndDesk::save()
{
    const QDate last = m_fields.typed<&Cover::to>();
    const QString reason = m_reason->value().toString();
    std::vector<UnfitSeat> unfit;
    if (last.isValid() && !m_session.attempt([&] { unfit = unfitIfWithdrawn(m_session.workspace(), m_ids, last); }))
        return;
    askOfUnfit(this, unfit, [this, last, reason, ids = m_ids] {
        carryOut(
            m_session, [&](Workspace& ws) { return withdrawPeople(ws, ids, last, reason); },
            tr("%1 withdrawn.").arg(thousands(qint64(ids.size()))));
    });
}

} // namespace redvest::ui
