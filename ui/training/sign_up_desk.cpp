// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/training/sign_up_desk.h"

#include "ui/desk/session.h"
#include "ui/parts/look/cards.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/look/theme.h"
#include "ui/parts/reveal/person_picker.h"
#include "ui/parts/table/panel_list.h"
#include "ui/parts/table/plain_list.h"
#include "ui/training/needs_columns.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

SignUpDesk::SignUpDesk(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_card(new SectionCard({}, this))
    , m_person(new PersonPicker(session, this))
    , m_view(new QTableView(this))
    , m_strip(new MessageStrip(this))
    , m_list(new PanelList({.part = *this,
                            .front = *this,
                            .view = *m_view,
                            .facts = [this] { return facts(); },
                            .tell = [this](const QString& said) { m_strip->showMessage(said); },
                            .refuse = [this](const QString& why) { m_strip->showProblem(why); }},
                           u"training.signUps"_s))
    , m_model(signUpColumns(), [](const SignUpRow& r) { return r.place.volunteer.text(); })
{
    setObjectName(u"desk_sign_up"_s);
    build();
    connect(m_person, &Picker::committed, this, [this] { add(m_person->id()); });
    connect(m_person, &PersonPicker::failed, m_strip, &MessageStrip::showProblem);
    connect(&m_session, &Session::changed, this, [this](const ChangeSet& changes) {
        const bool isTouched = changes.touches(u"session_place"_s) || changes.touches(u"session"_s) ||
                               changes.touches(u"training_record"_s) || changes.touches(u"volunteer"_s);
        if (isVisible() && isTouched)
            read();
    });
}

void SignUpDesk::build()
{
    m_view->setObjectName(u"signUps"_s);
    dressAsList(*m_view);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->output().standAt(m_session);
    m_list->output().setSubject([this] { return m_row.session.name; });
    m_list->output().setWhyNotYet(
        [this] { return m_isRead ? QString() : tr("Who is signed up is still being read."); });
    auto* takeOff = new QPushButton(tr("Take off  Del"), this);
    takeOff->setObjectName(u"takeOff"_s);
    takeOff->setToolTip(tipText(tr("Those chosen are not signed up any more")));
    takeOff->setEnabled(m_session.workspace().require(Right::EnterTraining).empty());
    auto* hint = plainLabel(tr("A name and Enter signs up · Esc: back"), this);
    setRole(hint, "quiet");
    auto* foot = new QWidget(m_card);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(hint);
    row->addStretch(1);
    row->addWidget(takeOff);
    for (QWidget* part : std::initializer_list<QWidget*>{m_person, m_view, foot, m_strip})
        m_card->addContent(part);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kMedium);
    column->addWidget(m_card);
    connect(takeOff, &QPushButton::clicked, this, &SignUpDesk::takeOff);
}

void SignUpDesk::belongTo(Page& page)
{
    m_list->output().offerIn(page);
}

ListFacts SignUpDesk::facts() const
{
    return {.title = tr("Signed up: %1").arg(m_row.session.name), .filters = {}};
}

/// In a pool thread: a session may have hundreds.
void SignUpDesk::read()
{
    using Rows = std::vector<SignUpRow>;
    m_reading.run<Rows>(
        this, [session = &m_session, of = m_row.session.id](Progress&) { return signUpRows(*session->sibling(), of); },
        [this](JobResult<Rows> result) {
            if (result.end == JobEnd::Failed)
                return m_strip->showProblem(result.message);
            if (result.value)
                showRows(*std::move(result.value));
        });
}

void SignUpDesk::showRows(std::vector<SignUpRow> rows)
{
    m_row.signedUp = qint64(rows.size());
    m_card->setRightText(m_row.course + u" · "_s + m_row.session.day.toString(Qt::ISODate) + u" · "_s +
                         tr("%1 signed up").arg(seatsText(m_row)));
    m_model.setRows(std::move(rows));
    m_isRead = true;
}

void SignUpDesk::start(const SessionRow& row)
{
    if (m_row.session.id != row.session.id) {
        m_isRead = false;
        m_model.setRows({});
    }
    m_row = row;
    m_card->setTitle(tr("Signed up: %1").arg(row.session.name));
    m_strip->dismiss();
    m_person->setChoice({}, {});
    m_person->setEnabled(m_session.workspace().require(Right::EnterTraining).empty());
    read();
    m_person->setFocus();
}

void SignUpDesk::add(const QString& person)
{
    if (person.isEmpty())
        return;
    const QString name = m_person->text();
    const auto done = m_session.carryOut(
        [&](Workspace& ws) { return signUpPeople(ws, m_row.session.id, {Id<Volunteer>::fromText(person)}); }, *m_strip,
        tr("%1 is signed up.").arg(name));
    if (done)
        m_person->setChoice({}, {});
    m_person->setFocus();
}

void SignUpDesk::takeOff()
{
    std::vector<Id<Volunteer>> people;
    for (const QModelIndex& index : m_view->selectionModel()->selectedRows())
        people.push_back(m_model.row(index.row()).place.volunteer);
    if (people.empty()) {
        m_strip->showProblem(tr("Choose people in the list first."));
        return;
    }
    m_session.carryOut([&](Workspace& ws) { return takeOffSession(ws, m_row.session.id, people); }, *m_strip,
                       tr("%1 people taken off the list.").arg(thousands(qint64(people.size()))));
}

bool SignUpDesk::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && watched == m_view &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        if (m_session.workspace().require(Right::EnterTraining).empty())
            takeOff();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void SignUpDesk::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace redvest::ui
