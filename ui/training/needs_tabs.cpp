// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/training/needs_tabs.h"

#include "core/domain/search_text.h"

#include <QComboBox>

#include <array>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

ListWords firstWords()
{
    return {
        u"trainFirst"_s, NeedsTabs::tr("Train first"), NeedsTabs::tr("Course  Ctrl+F"),
        NeedsTabs::tr("No single course would close a seat of the days chosen. Choose more days above, or look in the "
                      "matrix who lacks which course.")};
}

ListWords ruleWords()
{
    return {u"courseRules"_s, NeedsTabs::tr("Rules on courses"), NeedsTabs::tr("Course, category, skill  Ctrl+F"),
            NeedsTabs::tr("No rules yet: posts ask only for the courses they name. Enter one with \"New rule\".")};
}

constexpr std::array kDaysAhead{3, 7, 14};
constexpr int kUsual = 1; ///< of these

std::vector<TrainFirstRow> firstRows(const Workspace& ws, int days)
{
    GapQuery asked;
    asked.period = {ws.now(), plusMinutes(ws.now(), qint64(days) * 24 * 60)};
    auto found = trainFirst(ws, asked);
    return found ? std::move(found->rows) : std::vector<TrainFirstRow>();
}

} // namespace

NeedsTabs::NeedsTabs(Session& session, QWidget* page, QWidget* parent, Doors doors)
    : QObject(page)
    , m_doors(std::move(doors))
    , m_matrix(session, page, parent)
    , m_first(
          parent, firstWords(), trainFirstColumns(), [](const TrainFirstRow& r) { return r.name; },
          [](const TrainFirstRow& r) { return namesSearchText({r.name}); })
    , m_rules(
          parent, ruleWords(), ruleColumns(), [](const CourseRuleRow& r) { return r.rule.id.text(); },
          &CourseRuleRow::searchText)
{
    buildMatrix();
    buildFirst(session, page);
    buildRules(session, page);
}

void NeedsTabs::buildMatrix()
{
    TablePage* list = m_matrix.list();
    setMenu(m_doors.button(
                list, {.name = u"printMatrix"_s, .text = tr("Print matrix…")}, [this] { m_matrix.print(); }, false),
            MenuId::Print);
    m_doors.button(
        list,
        {.name = u"trainChosen"_s,
         .text = tr("Sign up…"),
         .right = Right::EnterTraining,
         .tip = tr("Those chosen are signed up for a session of the course the keyboard is on")},
        [this, list] {
            if (list->selectedIds().isEmpty() || m_matrix.currentCourse() == nullptr)
                return askForRow(*list, tr("Choose people, and a course by its column, first."));
            m_doors.trainPeople(list->selectedIds(), m_matrix.currentCourse());
        },
        true);
    connect(list, &TablePage::openRequested, this,
            [this](const QString& id) { m_doors.showPerson(Id<Volunteer>::fromText(id)); });
}

void NeedsTabs::buildFirst(Session& session, QWidget* page)
{
    TablePage* list = m_first.list();
    QStringList choices;
    for (const int days : kDaysAhead)
        choices << tr("the next %1 days").arg(days);
    m_days = list->addFilter(tr("Shifts of"), choices);
    m_days->setObjectName(u"trainFirstDays"_s);
    m_days->setCurrentIndex(kUsual);
    blameNever(m_days);
    m_first.readWith(session, page,
                     {u"shift"_s, u"assignment"_s, u"post"_s, u"requirement"_s, u"course_rule"_s, u"course"_s,
                      u"edition"_s, u"training_record"_s, u"volunteer"_s, u"qualification"_s, u"cover"_s, u"policy"_s},
                     [this] {
                         return [days = kDaysAhead[std::size_t(m_days->currentIndex())]](const Workspace& ws) {
                             return firstRows(ws, days);
                         };
                     });
    connect(m_days, &QComboBox::currentIndexChanged, &m_first.reading(), &StoreReading::askAnew);
    m_doors.button(
        list, {.name = u"trainFirstPlan"_s, .text = tr("Plan a session for them…"), .right = Right::EnterTraining},
        [this, list] { trainIn(list->currentId()); }, true);
    connect(list, &TablePage::openRequested, this, &NeedsTabs::trainIn);
}

void NeedsTabs::trainIn(const QString& course)
{
    m_first.whenTrue([this, course] {
        if (const TrainFirstRow* row = m_first.find(course))
            m_doors.trainRow(*row);
        else
            askForRow(*m_first.list(), tr("Choose a course first."));
    });
}

void NeedsTabs::buildRules(Session& session, QWidget* page)
{
    m_rules.readWith(session, page, {u"course_rule"_s, u"course"_s}, [] { return courseRuleRows; });
    TablePage* list = m_rules.list();
    const auto add = [&](const QString& name, const QString& text, const std::function<void()>& work,
                         bool isMain = false) {
        return m_doors.button(list, {.name = name, .text = text, .right = Right::EnterTraining}, work, isMain);
    };
    add(u"archiveRules"_s, tr("Archive"), [this, list] { m_doors.archiveRules(list->selectedIds()); });
    add(u"editRule"_s, tr("Edit"), [this, list] { editRule(list->currentId()); });
    QAction* made = add(
        u"newRule"_s, tr("New rule"), [this] { m_doors.editRule(std::nullopt); }, true);
    giveNewKey(made);
    connect(list, &TablePage::openRequested, this, &NeedsTabs::editRule);
    connect(list, &TablePage::editRequested, this, &NeedsTabs::editRule);
    connect(list, &TablePage::newRequested, made, &QAction::trigger);
    connect(list, &TablePage::archiveRequested, this, [this](const QStringList& ids) { m_doors.archiveRules(ids); });
}

void NeedsTabs::editRule(const QString& id)
{
    m_rules.whenTrue([this, id] {
        if (const CourseRuleRow* row = m_rules.find(id))
            m_doors.editRule(row->rule);
        else
            askForRow(*m_rules.list(), tr("Choose a rule first."));
    });
}

} // namespace redvest::ui
