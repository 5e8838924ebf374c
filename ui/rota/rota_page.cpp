// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rota/rota_page.h"

#include "ui/desk/action.h"
#include "ui/desk/in_front.h"
#include "ui/parts/form/form.h"
#include "ui/parts/history/record_history.h"
#include "ui/parts/import/import_door.h"
#include "ui/parts/look/flow_row.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/look/theme.h"
#include "ui/parts/table/list_keyboard.h"
#include "ui/parts/table/list_output.h"
#include "ui/rota/acceptance_steps.h"
#include "ui/rota/board_steps.h"
#include "ui/rota/call_steps.h"
#include "ui/rota/day_shifts.h"
#include "ui/rota/day_strip.h"
#include "ui/rota/hours_desk.h"
#include "ui/rota/post_desk.h"
#include "ui/rota/post_template_steps.h"
#include "ui/rota/rota_columns.h"
#include "ui/rota/sheet_steps.h"
#include "ui/rota/shift_bulk_steps.h"
#include "ui/rota/shift_desk.h"
#include "ui/rota/shift_panel.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

ListWords postWords()
{
    return {u"postList"_s, RotaPage::tr("Posts"), RotaPage::tr("Post, site, service  Ctrl+F"),
            RotaPage::tr("No post yet. Ctrl+N enters one.")};
}

} // namespace

RotaPage::RotaPage(Session& session, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_views(new QStackedWidget(this))
    , m_tabs(new QTabBar(this))
    , m_lists(new QStackedWidget(this))
    , m_shifts(new DayShifts(session, this))
    , m_posts(
          this, postWords(), postColumns(), [](const PostRow& r) { return r.post.id.text(); },
          [](const PostRow& r) {
              return namesSearchText({r.post.name, r.siteName, r.post.category});
          })
    , m_hours(new HoursDesk(session, this))
{
    connect(m_shifts, &DayShifts::divisionChanged, this, [this] { m_posts.reading().askAnew(); });
    connect(m_shifts->list(), &TablePage::editRequested, this, &RotaPage::changeCurrent);
    buildPosts();
    buildActions();
    connect(m_hours, &HoursDesk::shiftRequested, this, &RotaPage::openShift);
    connect(m_hours, &HoursDesk::personRequested, this,
            [this](Id<Volunteer> id) { Q_EMIT navigate(u"volunteers"_s, ShowPerson{id}); });
    m_front = buildLists();
    m_views->addWidget(m_front);
    new SheetSteps(m_session, m_views, m_shifts->list(), this);
    new AcceptanceSteps(m_session, m_views, m_shifts, this); // owned by the page
    new PostTemplateSteps(m_session, *m_views, *m_posts.list(), *this);
    m_calls = new CallSteps(m_session, m_views, m_shifts->list(), this);
    m_board = new BoardSteps(m_session, *m_views, *m_shifts, *this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_views);
}

QWidget* RotaPage::buildLists()
{
    auto* lists = new QWidget(this);
    m_tabs->setObjectName(u"tabs"_s);
    for (const QString& title : {tr("Shifts"), tr("Posts"), tr("Hours")})
        m_tabs->addTab(title);
    // The days of a city are wide; the names of the tabs stay whole.
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_tabs->setDrawBase(false);
    connect(m_tabs, &QTabBar::currentChanged, this, &RotaPage::showTab);
    giveNewKeys();
    auto* top = new FlowRow;
    top->setSpacing(space::kSmall);
    top->addWidget(m_tabs);
    top->addWidget(m_shifts->days());
    auto* frame = new QVBoxLayout;
    frame->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, 0);
    frame->addLayout(top);
    for (QWidget* ofTab : std::initializer_list<QWidget*>{m_shifts, m_posts.list(), m_hours})
        m_lists->addWidget(ofTab);
    auto* column = new QVBoxLayout(lists);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(frame);
    column->addWidget(m_lists, 1);
    return lists;
}

void RotaPage::buildPosts()
{
    m_posts.readWith(
        m_session, this,
        {u"post"_s, u"site"_s, u"requirement"_s, u"course_rule"_s, u"course"_s, u"shift"_s, u"division"_s},
        [this] { return [scope = m_shifts->division()](const Workspace& ws) { return postRows(ws, scope); }; });
    TablePage* list = m_posts.list();
    connect(list, &TablePage::openRequested, this, &RotaPage::changeCurrent);
    connect(list, &TablePage::editRequested, this, &RotaPage::changeCurrent);
    connect(list, &TablePage::archiveRequested, this, &RotaPage::archivePosts);
}

QString RotaPage::title() const
{
    return tr("Posts and shifts");
}

void RotaPage::keyPressEvent(QKeyEvent* event)
{
    const bool isTab = event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab;
    const bool isOfLists = m_views->currentWidget() == m_front;
    if (isOfLists && event->matches(QKeySequence::New))
        return enterNew();
    if (!isOfLists || !isTab || (event->modifiers() & Qt::ControlModifier) == 0)
        return Page::keyPressEvent(event);
    const int step = event->key() == Qt::Key_Tab ? 1 : m_tabs->count() - 1;
    m_tabs->setCurrentIndex((m_tabs->currentIndex() + step) % m_tabs->count());
}

QWidget* RotaPage::mainPart()
{
    if (m_views->currentWidget() != m_front)
        return m_views->currentWidget();
    return m_tabs->currentIndex() == Shifts ? m_shifts->mainPart(focusWidget()) : mainPartOf(*list());
}

TablePage* RotaPage::list() const
{
    switch (m_tabs->currentIndex()) {
    case Posts:
        return m_posts.list();
    case Hours:
        return m_hours->list();
    default:
        return m_shifts->list();
    }
}

void RotaPage::refresh()
{
    m_shifts->refresh();
    m_posts.reading().refresh();
    m_hours->refresh();
    m_board->refresh();
}

void RotaPage::showTab(int tab)
{
    m_lists->setCurrentIndex(tab);
    m_shifts->days()->setVisible(tab == Shifts);
    m_shifts->showList();
    giveNewKeys();
    mainPartOf(*list())->setFocus(Qt::OtherFocusReason);
}

void RotaPage::giveNewKeys()
{
    for (std::size_t tab = 0; tab < m_enters.size(); ++tab)
        giveNewKey(m_enters[tab], int(tab) == m_tabs->currentIndex());
}

void RotaPage::enterNew()
{
    m_enters[std::size_t(m_tabs->currentIndex())]->trigger();
}

void RotaPage::find()
{
    if (m_board->find())
        return;
    auto* shown = m_views->currentWidget()->findChild<TablePage*>();
    if (m_views->currentWidget() != m_front && shown != nullptr)
        return shown->focusSearch();
    showLists();
    m_shifts->showList();
    list()->focusSearch();
}

void RotaPage::open(const Wish& wish)
{
    showLists();
    if (const auto* wanted = std::get_if<WriteCall>(&wish))
        return m_calls->begin(*wanted);
    if (const auto* shown = std::get_if<ShowShift>(&wish))
        return openShift(shown->shift);
    if (const auto* shown = std::get_if<ShowPost>(&wish)) {
        m_tabs->setCurrentIndex(Posts);
        m_posts.whenTrue([this, id = shown->post.text()] { m_posts.list()->selectIds({id}); });
    }
    if (const auto* entered = std::get_if<EnterShift>(&wish); entered != nullptr && m_enters[Shifts]->isEnabled()) {
        m_tabs->setCurrentIndex(Shifts);
        enterShift(entered->post);
    }
    if (std::holds_alternative<ShowHours>(wish))
        m_tabs->setCurrentIndex(Hours);
    if (std::holds_alternative<ShowGapCollections>(wish))
        findChild<QAction*>(u"gapCollections"_s)->trigger();
    if (std::holds_alternative<ShowServiceRegister>(wish))
        m_tabs->setCurrentIndex(Hours), findChild<QAction*>(u"serviceRegister"_s)->trigger();
    if (const auto* asked = std::get_if<CertifyPeople>(&wish))
        m_tabs->setCurrentIndex(Hours), m_hours->certify(asked->people);
    if (const auto* shown = std::get_if<ShowDivision>(&wish))
        m_tabs->setCurrentIndex(Shifts), m_shifts->setDivision(shown->code);
}

void RotaPage::openShift(Id<Shift> id)
{
    m_session.attempt([&] {
        m_tabs->setCurrentIndex(Shifts);
        if (!m_shifts->showShift(id))
            m_shifts->list()->strip()->showProblem(tr("This shift is not there any more."));
    });
}

void RotaPage::buildActions()
{
    const auto made = [this](const QString& name, const QString& text, const QString& tip, auto does) {
        return makeAction(this, {.name = name, .text = text, .right = Right::EnterRota, .tip = tip}, does);
    };
    const auto toOthers = [this](const QString& name, const QString& text, std::optional<Right> right, auto does) {
        return makeAction(this, {.name = name, .text = text, .right = right, .menu = MenuId::Exchange}, does);
    };
    QAction* copy = made(u"copyDay"_s, tr("Copy the day…"), {}, [this] { m_shifts->startCopying(); });
    QAction* off = made(u"callOff"_s, tr("Call off"), tr("Calls off the selected shifts, or calls them on again (Del)"),
                        [this] { m_shifts->callOff(); });
    QAction* change =
        made(u"change"_s, tr("Edit"), tr("Opens the selected row in its form (F2)"), [this] { changeCurrent(); });
    QAction* shift = made(u"newShift"_s, tr("New shift"), tr("A shift of the selected post"), [this] { newShift(); });
    QAction* post = made(u"newPost"_s, tr("New post"), {}, [this] { newPost(); });
    QAction* archive = made(u"archivePosts"_s, tr("Archive"), {}, [this] { archivePosts(); });
    QAction* bring = toOthers(u"import"_s, tr("Import…"), Right::EnterRota,
                              [this] { openImport(m_session, kindInFront(), *list()->strip(), this); });
    QAction* people = toOthers(u"importAssignments"_s, tr("Import assignments…"), Right::EnterRota,
                               [this] { openImport(m_session, ImportKind::Assignments, *list()->strip(), this); });
    addPaste(this, m_lists, Right::EnterRota,
             [this] { pasteImport(m_session, kindInFront(), *list()->strip(), this); });
    actsOn(people, m_shifts);
    actsOn(shift, m_posts.list());
    actsOn(bring, m_hours->list());
    m_enters = {shift, post, bring}; // time served comes in on sheets
    for (TablePage* list : {m_shifts->list(), m_posts.list(), m_hours->list()})
        connect(list, &TablePage::newRequested, this, [this] { enterNew(); });
    for (QAction* ofEach :
         {addHistory(), toOthers(u"export"_s, tr("Export…"), std::nullopt, [this] { list()->output().exportRows(); }),
          makeAction(this, {.name = u"copyText"_s, .text = tr("Copy as text"), .menu = MenuId::Edit},
                     [this] { copyText(); })})
        actsOn(ofEach, m_lists);
    for (QAction* a : {bring, copy, off, change})
        m_shifts->list()->addButton(a);
    m_shifts->list()->addButton(shift, true);
    for (QAction* a : {bring, archive, change})
        m_posts.list()->addButton(a);
    m_posts.list()->addButton(post, true);
    for (TablePage* list : {m_shifts->list(), m_posts.list(), m_hours->list()})
        list->belongTo(*this, m_session);
    new ShiftBulkSteps(m_session, *this, *m_shifts, *m_posts.list()); // owned by the page
    m_shifts->list()->output().setSubject([this] { return m_shifts->days()->day().toString(Qt::ISODate); });
}

QAction* RotaPage::addHistory()
{
    return addHistoryAction(this, historyDoor(m_session), [this] {
        const QString person = m_shifts->panel()->assignmentInFocus();
        return person.isEmpty() ? list()->currentId() : person;
    });
}

PostDesk* RotaPage::postDesk()
{
    if (m_postDesk != nullptr)
        return m_postDesk;
    m_postDesk = new PostDesk(m_session, this);
    m_views->addWidget(m_postDesk);
    connect(m_postDesk, &PostDesk::closed, this, [this] { leaveDesk(*m_postDesk); });
    connect(m_postDesk, &PostDesk::saved, this,
            [this](Id<Post> id) { m_posts.whenTrue([this, id] { m_posts.list()->selectIds({id.text()}); }); });
    return m_postDesk;
}

ShiftDesk* RotaPage::shiftDesk()
{
    if (m_shiftDesk != nullptr)
        return m_shiftDesk;
    m_shiftDesk = new ShiftDesk(m_session, this);
    m_views->addWidget(m_shiftDesk);
    connect(m_shiftDesk, &ShiftDesk::closed, this, [this] { leaveDesk(*m_shiftDesk); });
    connect(m_shiftDesk, &ShiftDesk::saved, this, [this](Id<Shift> id, QDate day) { m_shifts->select(day, id); });
    return m_shiftDesk;
}

void RotaPage::showLists()
{
    m_views->setCurrentWidget(m_front);
}

void RotaPage::leaveDesk(FormDesk& desk)
{
    showLists();
    mainPartOf(*list())->setFocus(Qt::OtherFocusReason);
    // With its undo it stays in sight.
    list()->strip()->takeOver(*desk.strip());
    if (desk.form()->isDirty())
        say(tr("Left without saving. Undo opens it again as it was."),
            [this, left = &desk] { m_views->setCurrentWidget(left); });
}

void RotaPage::say(const QString& text, const std::function<void()>& undo)
{
    list()->strip()->showMessage(text, undo);
}

void RotaPage::newShift()
{
    const bool isOfPost = m_tabs->currentIndex() == Posts;
    const auto post = isOfPost ? Id<Post>::fromText(m_posts.list()->currentId()) : m_shifts->currentPost();
    m_tabs->setCurrentIndex(Shifts);
    enterShift(post);
}

void RotaPage::enterShift(Id<Post> post)
{
    shiftDesk()->startNew(post, m_shifts->days()->day());
    m_views->setCurrentWidget(m_shiftDesk);
    m_shiftDesk->form()->focusFirst();
}

void RotaPage::newPost()
{
    m_tabs->setCurrentIndex(Posts);
    m_views->setCurrentWidget(postDesk());
    m_postDesk->startNew();
}

void RotaPage::changeCurrent()
{
    const QString id = list()->currentId();
    if (id.isEmpty())
        return askForRow(*list(), tr("Choose a row first."));
    if (m_tabs->currentIndex() == Shifts) {
        shiftDesk()->edit(Id<Shift>::fromText(id));
        m_views->setCurrentWidget(m_shiftDesk);
        m_shiftDesk->form()->focusFirst();
        return;
    }
    m_views->setCurrentWidget(postDesk());
    m_postDesk->edit(Id<Post>::fromText(id));
}

void RotaPage::archivePosts()
{
    const QStringList ids = m_posts.list()->selectedIds();
    if (ids.isEmpty())
        return askForRow(*list(), tr("Choose a row first."));
    m_session.carryOut([&](Workspace& ws) { return redvest::archivePosts(ws, idsOf<Post>(ids), true); },
                       *m_posts.list()->strip(), tr("Archived: %1 posts.").arg(ids.size()));
}

void RotaPage::copyText()
{
    if (list()->selectedIds().isEmpty())
        list()->view()->selectAll();
    QApplication::clipboard()->setText(list()->selectionAsText());
    say(tr("Copied as text."));
}

ImportKind RotaPage::kindInFront() const
{
    constexpr ImportKind kOfTab[] = {ImportKind::Shifts, ImportKind::Posts, ImportKind::Hours};
    return kOfTab[m_tabs->currentIndex()];
}

Page* makeRotaPage(Session& session, QWidget* parent)
{
    return new RotaPage(session, parent);
}

} // namespace redvest::ui
