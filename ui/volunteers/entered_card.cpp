// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/volunteers/entered_card.h"

#include "ui/desk/session.h"
#include "ui/parts/look/cards.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/table/plain_list.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString abilities(const VolunteerForm& person)
{
    QStringList texts;
    for (const Qualification& q : person.qualifications)
        texts.append(q.level.isEmpty() ? q.name : q.name + u' ' + q.level);
    return texts.isEmpty() ? u"—"_s : texts.join(u'、');
}

std::vector<ListColumn<VolunteerForm>> enteredColumns(Session& session)
{
    using Column = ListColumn<VolunteerForm>;
    const auto street = [&session](const VolunteerForm& f) {
        return session.workspace().divisions().name(codeAt(f.volunteer.division, DivisionLevel::Street));
    };
    return {
        Column(
            EnteredCard::tr("Full name"), [](const VolunteerForm& f) { return f.volunteer.name; }, 110),
        Column(EnteredCard::tr("Lives in"), street, 110),
        Column(EnteredCard::tr("Skills"), abilities),
    };
}

} // namespace

EnteredCard::EnteredCard(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_card(new SectionCard(tr("Just entered"), this))
    , m_view(new QTableView(this))
    , m_undo(new QPushButton(tr("Undo  Ctrl+Z"), this))
    , m_model(enteredColumns(session), [](const VolunteerForm& f) { return f.volunteer.id.text(); })
{
    m_view->setObjectName(u"entered"_s);
    m_view->setAccessibleName(tr("Just entered"));
    m_view->setModel(&m_model);
    dressAsList(*m_view);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->horizontalHeader()->setStretchLastSection(true);
    for (const int column : {0, 1})
        m_view->setColumnWidth(column, m_model.headerData(column, Qt::Horizontal, WidthRole).toInt());
    m_card->addContent(m_view);
    m_undo->setObjectName(u"undo"_s);
    m_undo->setFocusPolicy(Qt::TabFocus); // a click must not take the keyboard out of the form
    m_card->addToHead(m_undo);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    connect(m_undo, &QPushButton::clicked, this, &EnteredCard::undoRequested);
    connect(m_view, &QTableView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT openRequested(Id<Volunteer>::fromText(index.data(IdRole).toString()));
    });
    setSaves({}, 0);
}

void EnteredCard::setSaves(const std::vector<Saved>& saves, int registered)
{
    std::vector<VolunteerForm> rows;
    for (auto at = saves.rbegin(); at != saves.rend(); ++at)
        rows.push_back(at->after);
    m_model.setRows(std::move(rows));
    m_card->setRightText(tr("In this run: %1").arg(registered));
    m_undo->setEnabled(!saves.empty());
}

} // namespace redvest::ui
