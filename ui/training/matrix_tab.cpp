// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/training/matrix_tab.h"

#include "core/domain/search_text.h"
#include "core/report/training.h"
#include "core/usecases/figures/registers.h"
#include "core/usecases/rota/rota.h"
#include "ui/parts/form/division_picker.h"
#include "ui/parts/form/shared_divisions.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/look/theme.h"
#include "ui/parts/paper/paper_dialog.h"
#include "ui/parts/table/column_arrangement.h"
#include "ui/parts/table/frozen_column.h"
#include "ui/parts/table/list_tab.h"
#include "ui/parts/table/sum_row.h"

#include <QComboBox>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array kDays{7, kSoonDays, 30, 60, 90};
constexpr int kPickerWidth = 160;

/// After the first choice, which stands for all; the one chosen stays chosen.
void fill(QComboBox& combo, const std::vector<std::pair<QString, QString>>& choices)
{
    const QSignalBlocker quiet(&combo);
    const QVariant held = combo.currentData();
    while (combo.count() > 1)
        combo.removeItem(1);
    for (const auto& [name, id] : choices)
        combo.addItem(name, id);
    combo.setCurrentIndex(std::max(0, held.isValid() ? combo.findData(held) : 0));
}

} // namespace

MatrixTab::MatrixTab(Session& session, QWidget* page, QWidget* parent)
    : QObject(page)
    , m_session(session)
    , m_list(new TablePage(parent))
    , m_model(new MatrixModel(this))
    , m_reading(new StoreReading(session, page,
                                 {u"training_record"_s, u"volunteer"_s, u"course"_s, u"edition"_s, u"course_rule"_s,
                                  u"requirement"_s, u"post"_s, u"team"_s, u"team_member"_s, u"assignment"_s}))
    , m_sums(new SumRow(*m_list->view(), m_list))
    , m_division(new DivisionPicker(m_list))
{
    nameList(*m_list, {u"matrix"_s, tr("Training matrix"), tr("Name, pinyin, initials  Ctrl+F"), {}});
    buildFilters();
    QTableView* view = m_list->view();
    m_list->setModel(m_model);
    view->setItemDelegate(new MatrixPainter(view));
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    const int lines = 2 * view->fontMetrics().lineSpacing() + space::kSmall;
    view->horizontalHeader()->setMinimumHeight(lines); // names of courses wrap
    new FrozenColumn(*view);                           // the view owns it
    if (auto* column = qobject_cast<QVBoxLayout*>(m_list->layout()))
        column->insertWidget(column->indexOf(view) + 1, m_sums);
    m_reading->answer<Answer>(
        [this]() -> std::function<Answer(const Workspace&)> {
            return [of = query()](const Workspace& ws) { return answer(ws, of); };
        },
        [this](Answer found) { show(std::move(found)); });
    connect(m_list, &TablePage::searchChanged, this, [this](const QString& text) {
        m_words = searchWords(text);
        narrow();
    });
}

void MatrixTab::buildFilters()
{
    m_division->setObjectName(u"matrixDivision"_s);
    m_division->setPlaceholderText(tr("All streets"));
    m_division->setClearButtonEnabled(true);
    m_division->setMinimumWidth(scaledToText(kPickerWidth));
    m_division->shareDivisions(divisionsOf(m_session));
    m_list->addFilter(tr("Lives in"), m_division);
    m_team = m_list->addFilter(tr("Team"), {tr("All teams")});
    m_post = m_list->addFilter(tr("Post"), {tr("All posts")});
    QStringList states{tr("All states")};
    for (int state = 0; state < int(EnumWords<MatrixState>::words.size()); ++state)
        states << matrixStateText(MatrixState(state));
    m_state = m_list->addFilter(tr("State"), states);
    QStringList days;
    for (const int n : kDays)
        days << tr("expiring within %1 days").arg(n);
    m_days = m_list->addFilter(tr("Expiring within"), days);
    m_days->setCurrentIndex(1);
    blameNever(m_days);
    m_team->setObjectName(u"matrixTeam"_s);
    m_post->setObjectName(u"matrixPost"_s);
    m_state->setObjectName(u"matrixState"_s);
    m_days->setObjectName(u"matrixDays"_s);
    connect(m_division, &DivisionPicker::codeChanged, m_reading, &StoreReading::askAnew);
    for (QComboBox* combo : {m_team, m_post, m_days})
        connect(combo, &QComboBox::currentIndexChanged, m_reading, &StoreReading::askAnew);
    connect(m_state, &QComboBox::currentIndexChanged, this, &MatrixTab::narrow);
}

MatrixQuery MatrixTab::query() const
{
    MatrixQuery asked;
    asked.scope = m_division->code();
    asked.team = Id<Team>::fromText(m_team->currentData().toString());
    asked.post = Id<Post>::fromText(m_post->currentData().toString());
    asked.soon = kDays[std::size_t(std::max(0, m_days->currentIndex()))];
    return asked;
}

MatrixTab::Answer MatrixTab::answer(const Workspace& ws, const MatrixQuery& query)
{
    Answer found;
    found.matrix = trainingMatrix(ws, query);
    if (found.matrix) {
        for (const MatrixPerson& person : found.matrix->people)
            found.texts.push_back(namesSearchText({person.name, person.place}));
    }
    for (const TeamRow& row : teamRows(ws, dayOf(ws.today()))) {
        if (!row.team.isArchived)
            found.teams.emplace_back(row.team.name, row.team.id.text());
    }
    for (const PostRow& row : postRows(ws, {}))
        found.posts.emplace_back(row.post.name + u" · "_s + row.siteName, row.post.id.text());
    return found;
}

void MatrixTab::show(Answer found)
{
    fill(*m_team, found.teams);
    fill(*m_post, found.posts);
    m_list->setEmptyText(tr("Nobody here. Widen the filters, or register people first."));
    if (!found.matrix) {
        m_list->strip()->showProblem(sentences(found.matrix.problems()));
        return;
    }
    const auto namesOf = [](const TrainingMatrix& m) {
        QStringList names;
        for (const MatrixCourse& course : m.courses)
            names << course.name;
        return names;
    };
    const bool isOther = namesOf(m_model->matrix()) != namesOf(*found.matrix);
    m_model->setMatrix(*std::move(found.matrix), std::move(found.texts));
    if (isOther)
        m_list->columns().begin(); // other courses stand there
    showSums();
}

void MatrixTab::narrow()
{
    const int state = m_state->currentIndex() - 1;
    m_model->showOnly(state < 0 ? std::nullopt : std::optional(MatrixState(state)), m_words);
    showSums();
}

void MatrixTab::showSums()
{
    const int state = m_state->currentIndex() - 1;
    m_sums->setTexts(m_model->sums(state < 0 ? std::nullopt : std::optional(MatrixState(state))));
    m_list->setCountText(tr("%1 of %2 people, %3 courses")
                             .arg(thousands(m_model->rowCount()), thousands(qint64(m_model->matrix().people.size())),
                                  thousands(qint64(m_model->matrix().courses.size()))));
}

const MatrixCourse* MatrixTab::currentCourse() const
{
    return m_model->course(m_list->view()->currentIndex().column());
}

QString MatrixTab::nameOf(const QString& person) const
{
    const auto& people = m_model->matrix().people;
    const auto at =
        std::find_if(people.begin(), people.end(), [&](const MatrixPerson& p) { return p.id.text() == person; });
    return at == people.end() ? QString() : at->name;
}

void MatrixTab::print()
{
    showPaper(report::matrixDocument(m_model->matrix()), tr("Training matrix"), m_list);
}

} // namespace redvest::ui
