// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/main_window.h"

#include "core/base/spare_memory.h"
#include "ui/desk/session.h"
#include "ui/desk/store_reading.h"
#include "ui/parts/history/undo_key.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/look/shown_text.h"
#include "ui/parts/look/why_dialog.h"
#include "ui/shell/menus.h"
#include "ui/shell/navigation.h"
#include "ui/shell/page_memory.h"
#include "ui/shell/status_line.h"
#include "ui/shell/window_place.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QStatusBar>
#include <QThreadPool>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QSize kLeastSize(960, 520);   ///< within a screen of 1024 by 600, its frame and a task bar beside it
constexpr int kWidestLeastWidth = 1008; ///< the same screen without the frame: what long titles may take beside it

} // namespace

MainWindow::MainWindow(Session& session, std::vector<PageEntry> pages, QWidget* parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_entries(std::move(pages))
    , m_pages(m_entries.size(), nullptr)
    , m_navigation(new Navigation(this))
    , m_stack(new QStackedWidget(this))
    , m_menus(new Menus(menuBar()))
    , m_status(new StatusLine(statusBar()))
    , m_strip(new MessageStrip(this))
    , m_undo(new UndoKey(session, *m_strip, this))
    , m_rest(new QTimer(this))
{
    setMinimumSize(kLeastSize);
    m_session.askWhyWith([this](const Problems& problems) { return askWhy(problems, this); });
    auto* centre = new QWidget(this);
    auto* row = new QHBoxLayout(centre);
    auto* column = new QVBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    column->setSpacing(0);
    column->addWidget(m_stack, 1);
    column->addWidget(m_strip);
    row->addWidget(m_navigation);
    row->addLayout(column, 1);
    setCentralWidget(centre);
    for (const PageEntry& entry : m_entries)
        m_navigation->addPage(QCoreApplication::translate("Pages", entry.title), QString::fromLatin1(entry.icon));
    setMinimumWidth(std::min(kLeastSize.width() + m_navigation->surplus(), kWidestLeastWidth));
    buildMenus();
    // Reading pages frees much, which is given back before the next page takes more.
    m_rest->setSingleShot(true);
    m_rest->setInterval(std::chrono::seconds(1));
    connect(m_rest, &QTimer::timeout, this, &MainWindow::rest);
    connect(&m_session, &Session::changed, m_rest, qOverload<>(&QTimer::start));
    connect(m_navigation, &QListWidget::currentRowChanged, this, &MainWindow::showRow);
    connect(m_navigation, &QListWidget::itemActivated, this,
            [this] { giveKeyboard(*currentPage(), currentPage()->focusWidget()); });
    if (!m_entries.empty())
        m_navigation->setCurrentRow(0);
}

/// Left for another workspace or language it is not closed first.
MainWindow::~MainWindow()
{
    if (isVisible())
        notePlace(*this);
}

/// On another thread, and when none is reading: it takes longer than the window may be held up.
void MainWindow::rest()
{
    QThreadPool* pool = QThreadPool::globalInstance();
    if (pool->activeThreadCount() > 0)
        return m_rest->start();
    pool->start(&giveSpareMemoryBack);
}

void MainWindow::buildMenus()
{
    const auto own = [this](MenuId id, const QString& text, const QKeySequence& key, auto done) {
        auto* action = new QAction(text, this);
        action->setShortcut(key);
        connect(action, &QAction::triggered, this, done);
        m_menus->add(id, action);
        return action;
    };
    own(MenuId::File, tr("Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { close(); })->setObjectName(u"quit"_s);
    m_menus->add(MenuId::Edit, m_undo->action());
    connect(m_menus, &Menus::opening, m_undo, [this](const QMenu* menu) {
        if (menu == m_menus->menu(MenuId::Edit))
            m_undo->describe();
    });
    // Alt does the same, but an input method may keep it for itself.
    connect(new QShortcut(QKeySequence(Qt::Key_F10), this), &QShortcut::activated, m_menus, &Menus::openFirst);
    own(MenuId::Edit, tr("Find"), QKeySequence::Find, [this] { currentPage()->find(); })->setObjectName(u"find"_s);
    own(MenuId::View, tr("Refresh"), QKeySequence(Qt::Key_F5), [this] { refreshPage(); })->setObjectName(u"refresh"_s);
    for (int row = 0; row < static_cast<int>(m_entries.size()); ++row) {
        // 1 to 9, then 0: what stands behind has no key of its own.
        constexpr int kDigits = 10;
        const auto digit = static_cast<Qt::Key>(Qt::Key_0 + (row + 1) % kDigits);
        const auto key = row < kDigits ? QKeySequence(Qt::CTRL | digit) : QKeySequence();
        const PageEntry& entry = m_entries[static_cast<size_t>(row)];
        const QString title = QCoreApplication::translate("Pages", entry.title);
        own(MenuId::View, title, key, [this, row] {
            m_navigation->setCurrentRow(row);
            giveKeyboard(*currentPage(), currentPage()->focusWidget());
        })->setObjectName(u"show."_s + QString::fromLatin1(entry.id));
    }
}

bool MainWindow::showPage(const QString& id, const Wish& wish)
{
    const int row = rowOf(id);
    if (row < 0)
        return false;
    m_navigation->setCurrentRow(row);
    if (currentPage() != m_pages[static_cast<size_t>(row)])
        return false;
    if (wish != Wish{})
        currentPage()->open(wish);
    return true;
}

bool MainWindow::showRow(int row)
{
    Page* before = currentPage();
    if (row < 0 || (before != nullptr && !before->mayLeave())) {
        const QSignalBlocker quiet(m_navigation);
        const auto at = std::find(m_pages.begin(), m_pages.end(), before);
        m_navigation->setCurrentRow(static_cast<int>(at - m_pages.begin()));
        return false;
    }
    Page* page = made(row);
    QWidget* last = page->focusWidget(); // before the change of pages gives the keyboard to something else of it
    m_strip->dismiss();
    m_stack->setCurrentWidget(page);
    page->cameToFront();
    m_rest->start();
    // The keyboard follows to the page, so that its own keys work at once; walking the list itself keeps it there.
    if (!m_navigation->hasFocus())
        giveKeyboard(*page, last);
    m_menus->listPage(page->actions());
    setWindowTitle(titleText(u"%1 — RedVest"_s.arg(page->title())));
    return true;
}

void MainWindow::giveKeyboard(Page& page, QWidget* last)
{
    QWidget* main = page.mainPart();
    // Not to what the stack of pages took for the first: of a list that is still read that is its search.
    const bool wasOnMain = last != nullptr && main->isAncestorOf(last) && last->isVisibleTo(&page);
    (wasOnMain ? last : main)->setFocus(Qt::OtherFocusReason);
}

Page* MainWindow::made(int row)
{
    Page*& page = m_pages[static_cast<size_t>(row)];
    if (page != nullptr)
        return page;
    const PageEntry& entry = m_entries[static_cast<size_t>(row)];
    page = entry.make(m_session, m_stack);
    rememberPage(*page, QString::fromLatin1(entry.id), m_session.workspace().file());
    page->setFocusPolicy(Qt::ClickFocus); // Tab goes to what is on it
    m_stack->addWidget(page);
    connect(page, &Page::navigate, this, &MainWindow::showPage);
    connect(page, &Page::message, m_strip, &MessageStrip::showMessage);
    connect(page, &Page::refused, m_strip, &MessageStrip::showProblem);
    page->installEventFilter(this);
    Q_EMIT pageMade(page);
    return page;
}

void MainWindow::setBadge(const QString& id, int waiting)
{
    if (const int row = rowOf(id); row >= 0)
        m_navigation->setBadge(row, waiting);
}

void MainWindow::refreshPage()
{
    for (const Page* hidden : m_pages) {
        if (hidden != nullptr && hidden != currentPage())
            for (StoreReading* reading : hidden->findChildren<StoreReading*>())
                reading->refresh(); // noted, and done when the page comes to the front
    }
    if (Page* page = currentPage())
        page->refresh();
    Q_EMIT readAnew();
}

Page* MainWindow::currentPage() const
{
    return qobject_cast<Page*>(m_stack->currentWidget());
}

QString MainWindow::currentPageId() const
{
    const auto at = std::find(m_pages.begin(), m_pages.end(), currentPage());
    return at == m_pages.end() ? QString() : QString::fromLatin1(m_entries[size_t(at - m_pages.begin())].id);
}

int MainWindow::rowOf(const QString& id) const
{
    const auto at = std::find_if(m_entries.begin(), m_entries.end(),
                                 [&](const PageEntry& e) { return id == QString::fromLatin1(e.id); });
    return at == m_entries.end() ? -1 : static_cast<int>(at - m_entries.begin());
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ActionAdded && watched == currentPage())
        m_menus->listPage(currentPage()->actions());
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    event->setAccepted(currentPage() == nullptr || currentPage()->mayLeave());
    if (event->isAccepted())
        notePlace(*this);
}

} // namespace redvest::ui
