// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rota/post_template_steps.h"

#include "ui/desk/action.h"
#include "ui/desk/in_front.h"
#include "ui/desk/session.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/table/all_words.h"
#include "ui/parts/table/list_keyboard.h"
#include "ui/rota/post_template_desk.h"
#include "ui/rota/rota_words.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

ListWords templateWords()
{
    return {u"postTemplateList"_s, PostTemplateSteps::tr("Templates of posts"),
            PostTemplateSteps::tr("Template, service, pinyin  Ctrl+F"),
            PostTemplateSteps::tr("No template here. Ctrl+N enters one.")};
}

/// What is asked of people, in one line.
QString asksText(const PostTemplate& row)
{
    QStringList asked;
    for (const QString& part : {row.skills, row.languages, row.licences, row.courses}) {
        if (!part.isEmpty())
            asked << part;
    }
    return asked.join(u'、');
}

std::vector<ListColumn<PostTemplate>> templateColumns()
{
    using Row = PostTemplate;
    using Spec = ListColumn<Row>;
    const auto tr = [](const char* text) { return PostTemplateSteps::tr(text); };
    return {
        Spec(
            tr("Template"), [](const Row& r) { return r.name; }, 150),
        Spec(
            tr("Service"), [](const Row& r) { return r.category; }, 120),
        Spec(
            tr("Risk"), [](const Row& r) { return riskName(r.risk); }, 90)
            .holding(allWords(riskName))
            .sortedBy([](const Row& r) { return int(r.risk); }),
        Spec(
            tr("Protection kit"), [](const Row& r) { return r.kit; }, 150)
            .withTip([](const Row& r) { return r.kit; }),
        Spec(
            tr("Asks for"), [](const Row& r) { return asksText(r); }, 180)
            .withTip([](const Row& r) { return asksText(r); }),
        Spec(tr("Duties"), [](const Row& r) { return r.duties.simplified(); }).withTip([](const Row& r) {
            return r.duties;
        }),
    };
}

} // namespace

PostTemplateSteps::PostTemplateSteps(Session& session, QStackedWidget& views, TablePage& posts, Page& page)
    : QWidget(&page)
    , m_session(session)
    , m_views(views)
    , m_posts(posts)
    , m_templates(
          this, templateWords(), templateColumns(), [](const PostTemplate& r) { return r.id.text(); },
          [](const PostTemplate& r) {
              return namesSearchText({r.name, r.category});
          })
    , m_state(m_templates.list()->addFilter(tr("State"), {tr("In use"), tr("Archived")}))
{
    setObjectName(u"desk_post_templates"_s);
    m_state->setObjectName(u"templateState"_s);
    m_templates.passWith([this](const PostTemplate& r) { return r.isArchived == (m_state->currentIndex() == 1); });
    connect(m_state, &QComboBox::currentIndexChanged, this, [this] { m_templates.filter(); });
    m_templates.readWith(session, this, {u"post_template"_s},
                         [] { return [](const Workspace& ws) { return postTemplates(ws); }; });
    buildActions(page, posts);
    m_templates.list()->belongTo(page, session);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_templates.list());
    setFocusProxy(m_templates.list()->view());
    m_views.addWidget(this);
}

void PostTemplateSteps::buildActions(Page& page, TablePage& posts)
{
    QAction* door = makeAction(&page,
                               {.name = u"postTemplates"_s,
                                .text = tr("Templates of posts…"),
                                .tip = tr("What posts of a common kind are entered with")},
                               [this] { open(); });
    actsOn(door, &posts);
    posts.view()->addAction(door);
    TablePage* list = m_templates.list();
    const auto button = [&](const QString& name, const QString& text, const std::function<void()>& work,
                            bool isMain = false) {
        QAction* action = makeAction(&page, {.name = name, .text = text, .right = Right::EnterRota}, work);
        list->addButton(action, isMain);
        return action;
    };
    button(u"archivePostTemplates"_s, tr("Archive"), [this, list] { archive(list->selectedIds()); });
    button(u"editPostTemplate"_s, tr("Edit"), [this, list] {
        if (list->currentId().isEmpty())
            return askForRow(*list, tr("Choose a row first."));
        edit(list->currentId());
    });
    QAction* fresh = button(
        u"newPostTemplate"_s, tr("New template"), [this] { edit({}); }, true);
    giveNewKey(fresh);
    connect(list, &TablePage::newRequested, fresh, &QAction::trigger);
    connect(list, &TablePage::openRequested, this, &PostTemplateSteps::edit);
    connect(list, &TablePage::editRequested, this, &PostTemplateSteps::edit);
    connect(list, &TablePage::archiveRequested, this, &PostTemplateSteps::archive);
}

void PostTemplateSteps::open()
{
    m_views.setCurrentWidget(this);
    mainPartOf(*m_templates.list())->setFocus(Qt::OtherFocusReason);
}

void PostTemplateSteps::leave()
{
    m_views.setCurrentIndex(0);
    mainPartOf(m_posts)->setFocus(Qt::OtherFocusReason);
}

void PostTemplateSteps::edit(const QString& id)
{
    if (m_desk == nullptr) {
        m_desk = new PostTemplateDesk(m_session, &m_views);
        m_views.addWidget(m_desk);
        connect(m_desk, &PostTemplateDesk::closed, this, [this] {
            open();
            m_templates.list()->strip()->takeOver(*m_desk->strip());
        });
    }
    m_templates.whenTrue([this, id] {
        const PostTemplate* row = m_templates.find(id);
        if (row == nullptr && !id.isEmpty())
            return m_templates.list()->strip()->showProblem(tr("This template is not there any more. Look again."));
        m_views.setCurrentWidget(m_desk);
        m_desk->edit(row == nullptr ? std::nullopt : std::optional(*row));
    });
}

void PostTemplateSteps::archive(const QStringList& ids)
{
    if (ids.isEmpty())
        return askForRow(*m_templates.list(), tr("Choose a row first."));
    m_session.carryOut([&](Workspace& ws) { return archivePostTemplates(ws, idsOf<PostTemplate>(ids)); },
                       *m_templates.list()->strip(), tr("Archived: %1 templates.").arg(ids.size()));
}

void PostTemplateSteps::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        return leave();
    QWidget::keyPressEvent(event);
}

} // namespace redvest::ui
