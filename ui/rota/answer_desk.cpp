// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rota/answer_desk.h"

#include "core/report/invitations.h"
#include "core/usecases/rota/assignments.h"
#include "ui/desk/session.h"
#include "ui/parts/look/cards.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/look/theme.h"
#include "ui/parts/paper/paper_dialog.h"
#include "ui/rota/rota_words.h"
#include "ui/rota/shift_lists.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<ListColumn<Invitation>> invitedColumns(const std::function<Instant()>& now)
{
    using Row = Invitation;
    using Spec = ListColumn<Row>;
    return {
        Spec(
            AnswerDesk::tr("Full name"), [](const Row& r) { return r.name; }, 100),
        Spec(
            AnswerDesk::tr("Phone"), [](const Row& r) { return r.phone; }, 110),
        Spec(
            AnswerDesk::tr("Post"), [](const Row& r) { return r.postName; }, 160),
        Spec(
            AnswerDesk::tr("Times"),
            [](const Row& r) { return localDate(r.span.from).toString(u"MM-dd "_s) + timesText(r.span); }, 140),
        Spec(
            AnswerDesk::tr("Answer by"),
            [](const Row& r) { return r.assignment.answerBy.isSet() ? toLocalText(r.assignment.answerBy) : QString(); },
            130)
            .coloured([now](const Row& r) {
                return r.isOverdue(now()) ? paletteFor(QGuiApplication::palette()).accent : QColor();
            }),
        Spec(AnswerDesk::tr("Site"), [](const Row& r) { return r.siteName; }),
    };
}

QPushButton* named(const QString& name, const QString& text, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

} // namespace

AnswerDesk::AnswerDesk(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_card(new SectionCard(tr("Answers outstanding"), this))
    , m_posts(new QComboBox(this))
    , m_reason(new QLineEdit(this))
    , m_strip(new MessageStrip(this))
    , m_model(invitedColumns([this] { return m_session.workspace().now(); }),
              [](const Invitation& r) { return r.assignment.id.text(); })
{
    m_view = makeShiftList(u"invited"_s, m_model, this);
    setObjectName(u"desk_answers"_s);
    build();
    connect(m_posts, &QComboBox::currentIndexChanged, this, &AnswerDesk::showRows);
    connect(m_reason, &QLineEdit::returnPressed, this,
            [this] { answer(AssignmentState::Declined, m_reason->text().trimmed()); });
    connect(&m_session, &Session::changed, this, [this](const ChangeSet& changes) {
        if (isVisible() && (changes.touches(u"assignment"_s) || changes.touches(u"shift"_s)))
            read();
    });
}

void AnswerDesk::build()
{
    m_posts->setObjectName(u"postFilter"_s);
    m_posts->setMinimumWidth(180);
    m_reason->setObjectName(u"declinedReason"_s);
    m_reason->setPlaceholderText(tr("Why not? Enter notes it, with or without a word"));
    m_reason->setMaxLength(200);
    m_reason->hide();
    m_view->installEventFilter(this);
    m_reason->installEventFilter(this);
    QLabel* keys = quietLine(tr("A accepted · D declined · N no answer · Esc back"), this);
    for (QWidget* part : std::initializer_list<QWidget*>{buildHead(), m_reason, m_view, keys, m_strip})
        m_card->addContent(part);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kMedium);
    column->addWidget(m_card);
}

QWidget* AnswerDesk::buildHead()
{
    auto* head = new QWidget(m_card);
    auto* late = named(u"closeLate"_s, tr("Out of time: no answer"), head);
    auto* texts = named(u"copyTexts"_s, tr("Copy texts"), head);
    auto* phones = named(u"phones"_s, tr("Phone list…"), head);
    auto* back = named(u"back"_s, tr("Back to the list  Esc"), head);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_posts);
    row->addStretch(1);
    for (QPushButton* button : {late, texts, phones, back})
        row->addWidget(button);
    connect(late, &QPushButton::clicked, this, &AnswerDesk::closeLate);
    connect(texts, &QPushButton::clicked, this, &AnswerDesk::copyTexts);
    connect(phones, &QPushButton::clicked, this, &AnswerDesk::showPhones);
    connect(back, &QPushButton::clicked, this, &AnswerDesk::closed);
    return head;
}

void AnswerDesk::start(QDate day, const QString& division)
{
    m_day = day;
    m_division = division;
    m_strip->dismiss();
    m_reason->hide();
    read();
    m_view->selectRow(0);
    m_view->setFocus(Qt::OtherFocusReason);
}

SeatChoice AnswerDesk::choice() const
{
    SeatChoice choice{m_day, m_division};
    if (const auto post = Id<Post>::fromText(m_posts->currentData().toString()); !post.isNull())
        choice.posts.push_back(post);
    return choice;
}

void AnswerDesk::read()
{
    m_session.attempt([this] { m_all = openInvitations(m_session.workspace(), {m_day, m_division}); });
    showPosts();
    showRows();
}

/// The posts that anybody is invited to; the one chosen stays while it is among them.
void AnswerDesk::showPosts()
{
    const QString chosen = m_posts->currentData().toString();
    const QSignalBlocker quiet(m_posts);
    m_posts->clear();
    m_posts->addItem(tr("All posts"), QString());
    for (const Invitation& i : m_all) {
        if (m_posts->findData(i.post.text()) < 0)
            m_posts->addItem(i.postName + u" · "_s + i.siteName, i.post.text());
    }
    m_posts->setCurrentIndex(std::max(0, m_posts->findData(chosen)));
}

void AnswerDesk::showRows()
{
    const auto post = Id<Post>::fromText(m_posts->currentData().toString());
    std::vector<Invitation> rows;
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(rows),
                 [&](const Invitation& i) { return post.isNull() || i.post == post; });
    const Instant now = m_session.workspace().now();
    const auto late = std::count_if(rows.begin(), rows.end(), [&](const Invitation& i) { return i.isOverdue(now); });
    m_card->setRightText(m_day.toString(Qt::ISODate) + u" · "_s +
                         tr("%1 outstanding, %2 out of time").arg(rows.size()).arg(late));
    m_model.setRows(std::move(rows));
}

bool AnswerDesk::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Escape) {
        if (watched == m_reason) {
            m_reason->hide();
            m_view->setFocus(Qt::OtherFocusReason);
        } else {
            Q_EMIT closed();
        }
        return true;
    }
    const bool isPlain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    return watched == m_view && isPlain && answerKey(key->key());
}

bool AnswerDesk::answerKey(int key)
{
    switch (key) {
    case Qt::Key_A:
        answer(AssignmentState::Accepted, {});
        return true;
    case Qt::Key_D:
        askReason();
        return true;
    case Qt::Key_N:
        answer(AssignmentState::NoAnswer, {});
        return true;
    default:
        return false;
    }
}

void AnswerDesk::askReason()
{
    if (chosenIn(*m_view, m_model).empty())
        return;
    m_reason->clear();
    m_reason->show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void AnswerDesk::answer(AssignmentState state, const QString& note)
{
    const std::vector<Invitation> rows = chosenIn(*m_view, m_model);
    if (rows.empty())
        return;
    const int at = m_view->currentIndex().row();
    std::vector<Id<Assignment>> seats;
    QStringList names;
    for (const Invitation& i : rows) {
        seats.push_back(i.assignment.id);
        names << i.name;
    }
    m_session.carryOut([&](Workspace& ws) { return setAssignmentStates(ws, seats, state, note); }, *m_strip,
                       tr("%1: %2.").arg(names.join(u'、'), stateName(state)));
    m_reason->hide();
    m_view->selectRow(std::min(at, m_model.rowCount() - 1));
    m_view->setFocus(Qt::OtherFocusReason);
}

void AnswerDesk::closeLate()
{
    m_session.carryOut(
        [this](Workspace& ws) { return closeOverdue(ws, choice()); }, *m_strip,
        [](const InvitationsClosed& done) { return tr("%1 people did not answer in time.").arg(done.closed.size()); });
    m_view->setFocus(Qt::OtherFocusReason);
}

void AnswerDesk::copyTexts()
{
    if (m_model.rowCount() == 0)
        return m_strip->showProblem(tr("Nobody's answer is outstanding."));
    QGuiApplication::clipboard()->setText(report::invitationTexts(m_model.rows(), m_session.workspace().office().name));
    m_strip->showMessage(tr("Copied as text."));
}

/// In full where the account may see them, which is noted; masked otherwise.
void AnswerDesk::showPhones()
{
    if (m_model.rowCount() == 0)
        return m_strip->showProblem(tr("Nobody's answer is outstanding."));
    std::vector<Invitation> rows = m_model.rows();
    std::optional<Outcome<InvitationPhones>> full;
    if (!m_session.attempt([&] { full = invitationsWithPhones(m_session.workspace(), choice()); }))
        return;
    if (*full) {
        m_session.noteChange((*full)->changes);
        rows = (*full)->invitations;
    } else {
        m_strip->tellRefused(full->problems());
    }
    const Workspace& ws = m_session.workspace();
    showPaper(report::invitationsDocument(rows, ws.office().name, ws.now()), tr("Phone list"), this);
}

} // namespace redvest::ui
