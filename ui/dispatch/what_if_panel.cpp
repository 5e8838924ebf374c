// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dispatch/what_if_panel.h"

#include "core/domain/words.h"
#include "ui/desk/session.h"
#include "ui/dispatch/kept_dispatch.h"
#include "ui/dispatch/review_columns.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/theme.h"
#include "ui/parts/table/panel_list.h"
#include "ui/parts/table/plain_list.h"

#include <QLabel>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

Requirement bringing(RequirementKind kind, const QString& name)
{
    Requirement brings;
    brings.kind = kind;
    brings.name = name;
    return brings;
}

/// "before → after".
QString change(qint64 before, qint64 after)
{
    return thinSpaced(before) + u" → "_s + thinSpaced(after);
}

} // namespace

std::vector<Supposition> suppositionsOf(const std::vector<SupposedLine>& lines)
{
    std::vector<Supposition> all;
    for (const SupposedLine& line : lines) {
        Supposition one;
        switch (line.kind) {
        case SupposedKind::MorePeople:
            one.change = SupposedChange::MorePeople;
            if (!line.word.isEmpty())
                one.brings = {bringing(RequirementKind::Skill, line.word)};
            break;
        case SupposedKind::TrainSome:
        case SupposedKind::TrainMarked:
            one.change = SupposedChange::Taught;
            one.brings = {bringing(RequirementKind::Training, line.word)};
            break;
        case SupposedKind::CloseShifts:
            one.change = SupposedChange::Needed;
            for (const Id<Shift> shift : line.shifts) {
                one.shift = shift;
                all.push_back(one);
            }
            continue;
        }
        one.count = line.people;
        one.division = line.division;
        one.people = line.marked;
        all.push_back(std::move(one));
    }
    return all;
}

WhatIfPanel::WhatIfPanel(Session& session, std::shared_ptr<KeptDispatch> kept, std::function<MarkedSeats()> marked,
                         QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_kept(std::move(kept))
    , m_form(new SupposeForm(session, std::move(marked), this))
    , m_said(sayingLabel({}, "", this))
    , m_view(new QTableView(this))
    , m_list(new PanelList({.part = *this,
                            .front = *m_view,
                            .view = *m_view,
                            .facts = [] { return ListFacts{.title = tr("Who would stand elsewhere"), .filters = {}}; },
                            .tell = [this](const QString& said) { Q_EMIT told(said); },
                            .refuse = [this](const QString& why) { Q_EMIT refused(why); },
                            .hasKeys = false},
                           u"dispatch.whatIf"_s))
    , m_model(columns(), [](const SupposedMove& r) { return r.volunteer.text() + r.from.text() + r.to.text(); })
{
    build();
    m_list->output().standAt(session);
    connect(m_form, &SupposeForm::changed, this, &WhatIfPanel::ask);
    connect(m_form, &SupposeForm::left, this, &WhatIfPanel::left);
    setProposal(nullptr);
}

WhatIfPanel::~WhatIfPanel() = default;

std::vector<ListColumn<SupposedMove>> WhatIfPanel::columns() const
{
    using Spec = ListColumn<SupposedMove>;
    return {
        Spec(
            tr("Who"), [](const SupposedMove& r) { return r.name.isEmpty() ? tr("(somebody supposed)") : r.name; }, 90),
        Spec(tr("Moves"), [this](const SupposedMove& r) { return moveText(r); }).withTip([this](const SupposedMove& r) {
            return moveText(r);
        })};
}

void WhatIfPanel::build()
{
    m_said->setObjectName(u"whatIfSaid"_s);
    m_said->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_view->setObjectName(u"whatIfMoves"_s);
    m_view->setAccessibleName(tr("Who would stand elsewhere"));
    dressAsList(*m_view);
    m_list->setModel(m_model);
    auto* said = new QScrollArea(this);
    said->setFrameShape(QFrame::NoFrame);
    said->setWidgetResizable(true);
    said->setWidget(m_said);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kSmall, space::kSmall, space::kSmall, space::kSmall);
    column->setSpacing(space::kSmall);
    column->addWidget(m_form);
    column->addWidget(said, 2);
    column->addWidget(m_view, 3);
    setFocusProxy(m_form);
}

void WhatIfPanel::setProposal(const Proposal* proposal)
{
    m_job.cancel();
    m_isAsking = false;
    m_proposal = proposal == nullptr ? nullptr : std::make_shared<const Proposal>(*proposal);
    m_shifts.clear();
    if (proposal != nullptr) {
        for (const ProposedShift& shift : proposal->shifts)
            m_shifts.insert(shift.id.text(), shiftWords(shift));
    }
    m_form->setEnabled(proposal != nullptr);
    m_form->clear();
    showNothing();
}

void WhatIfPanel::showNothing()
{
    m_model.setRows({});
    m_view->hide();
    m_said->setText(m_proposal == nullptr
                        ? tr("After a proposal it can be tried out here what more people, a course or closed shifts "
                             "would change.")
                        : tr("Suppose something: what comes of it stands here at once, and nothing is saved."));
}

void WhatIfPanel::ask()
{
    m_job.cancel();
    m_isAsking = false;
    if (!m_proposal || m_form->lines().empty())
        return showNothing();
    m_said->setText(tr("Reckoning…"));
    m_isAsking = true;
    using Answer = std::shared_ptr<Outcome<WhatIfAnswer>>;
    m_job.run<Answer>(
        this,
        [from = &m_session, kept = m_kept, before = m_proposal,
         supposed = suppositionsOf(m_form->lines())](Progress& p) {
            return std::make_shared<Outcome<WhatIfAnswer>>(kept->suppose(*from->sibling(), *before, supposed, p));
        },
        [this](const JobResult<Answer>& result) {
            m_isAsking = false;
            if (result.value)
                return showAnswer(**result.value);
            showNothing();
            if (!result.message.isEmpty())
                Q_EMIT m_session.failed(result.message);
        });
}

void WhatIfPanel::showAnswer(const Outcome<WhatIfAnswer>& answer)
{
    if (!answer) {
        m_model.setRows({});
        m_view->hide();
        return m_said->setText(sentences(answer.problems()));
    }
    const SupposedSide &before = answer->before, &after = answer->after;
    QStringList lines{tr("Missing after the plan: %1").arg(change(before.left, after.left)),
                      tr("Callable %1, trainable %2, structural %3")
                          .arg(change(before.nature.callable, after.nature.callable),
                               change(before.nature.trainable, after.nature.trainable),
                               change(before.nature.structural, after.nature.structural))};
    lines << answer->sentences;
    for (const SupposedStreet& street : answer->streets) {
        if (street.before != street.after)
            lines << street.name + u": "_s + change(street.before, street.after);
    }
    lines << (answer->moves.empty() ? tr("Nobody would stand elsewhere.")
                                    : tr("%1 people would stand elsewhere:").arg(answer->moves.size()));
    m_said->setText(lines.join(u'\n'));
    m_model.setRows(answer->moves);
    m_view->setVisible(!answer->moves.empty());
}

QString WhatIfPanel::moveText(const SupposedMove& move) const
{
    const auto words = [this](Id<Shift> shift) {
        return shift.isNull() ? tr("free") : m_shifts.value(shift.text(), tr("another shift"));
    };
    return words(move.from) + u" → "_s + words(move.to);
}

} // namespace redvest::ui
