// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/volunteers/duplicates_dialog.h"

#include "core/domain/masks.h"
#include "core/usecases/volunteers/people_merging.h"
#include "core/usecases/workspace/rights.h"
#include "ui/desk/session.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/look/shown_text.h"
#include "ui/parts/look/theme.h"
#include "ui/parts/reveal/reveal_strip.h"
#include "ui/volunteers/merge_table.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kWidth = 960;
constexpr int kHeight = 560;
enum Column { Why, First, FirstNumber, Second, SecondNumber, kColumns };

QString describedBy(const LikePerson& p)
{
    const QString name = p.isArchived ? DuplicatesDialog::tr("%1 (archived)").arg(p.name) : p.name;
    return name + u"  "_s + p.division;
}

/// Nothing but what somebody may confirm who knows that it is one person.
bool areDoubtsOnly(const Problems& problems)
{
    return std::all_of(problems.begin(), problems.end(), [](const Problem& p) {
        return p.code == u"same_shift" || p.code == u"shared_time" || p.code == u"two_numbers";
    });
}

} // namespace

DuplicatesDialog::DuplicatesDialog(Session& session, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_head(plainLabel(this))
    , m_which(new QComboBox(this))
    , m_list(new QTableWidget(0, kColumns, this))
    , m_fields(new MergeTable(this))
    , m_moving(plainLabel(this))
    , m_revealed{new RevealStrip(revealDoor(session), this), new RevealStrip(revealDoor(session), this)}
    , m_strip(new MessageStrip(this))
    , m_reason(new QLineEdit(this))
    , m_swap(new QPushButton(tr("Keep the other record"), this))
    , m_show(new QPushButton(tr("Show numbers"), this))
    , m_next(new QPushButton(tr("Next pair"), this))
    , m_two(new QPushButton(tr("They are two people"), this))
    , m_takeBack(new QPushButton(tr("Take the judgement back"), this))
    , m_merge(new QPushButton(tr("Merge"), this))
{
    setObjectName(u"duplicatesDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Possible duplicates"));
    resize(kWidth, kHeight);
    m_head->setObjectName(u"duplicatesHead"_s);
    m_head->setWordWrap(true);
    m_moving->setObjectName(u"duplicatesMoving"_s);
    setRole(m_moving, "quiet");
    buildList();
    auto* halves = new QSplitter(Qt::Vertical, this);
    halves->addWidget(m_list);
    halves->addWidget(m_fields);
    halves->setChildrenCollapsible(false);
    halves->setStretchFactor(1, 1);
    auto* head = new QHBoxLayout;
    head->addWidget(m_head, 1);
    head->addWidget(m_which);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    column->setSpacing(space::kSmall);
    column->addLayout(head);
    column->addWidget(halves, 1);
    column->addWidget(m_moving);
    for (RevealStrip* strip : m_revealed)
        column->addWidget(strip);
    column->addWidget(m_strip);
    buildButtons(column);
    connect(&m_session, &Session::changed, this, [this](const ChangeSet& changes) {
        if (changes.touches(u"volunteer"_s) || changes.touches(u"two_people"_s))
            load();
    });
    load();
    m_list->setFocus();
}

void DuplicatesDialog::buildList()
{
    m_which->setObjectName(u"which"_s);
    m_which->setAccessibleName(tr("Which pairs are shown"));
    m_which->addItems({tr("To be looked at"), tr("Judged to be two people")});
    connect(m_which, &QComboBox::currentIndexChanged, this, &DuplicatesDialog::load);
    m_list->setObjectName(u"duplicatesList"_s);
    m_list->setAccessibleName(windowTitle());
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setShowGrid(false);
    m_list->setWordWrap(false);
    m_list->setTabKeyNavigation(false);
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setDefaultSectionSize(kRowHeight);
    QHeaderView* header = m_list->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    int at = 0;
    for (const int width : {200, 190, 160, 190})
        m_list->setColumnWidth(at++, scaledToText(width));
    connect(m_list, &QTableWidget::currentCellChanged, this, [this](int row, int, int before, int) {
        if (row == before)
            return;
        m_isSwapped = false;
        m_strip->dismiss();
        showRecords();
    });
    connect(m_list, &QTableWidget::cellActivated, this, [this] { m_fields->setFocus(); });
    connect(m_fields, &MergeTable::left, this, [this] { m_reason->setFocus(); });
}

void DuplicatesDialog::buildButtons(QBoxLayout* column)
{
    m_reason->setObjectName(u"reason"_s);
    m_reason->setPlaceholderText(tr("What shows it: it is kept with the act"));
    m_swap->setObjectName(u"swap"_s);
    m_show->setObjectName(u"showNumbers"_s);
    m_next->setObjectName(u"next"_s);
    m_two->setObjectName(u"twoPeople"_s);
    m_takeBack->setObjectName(u"takeBack"_s);
    m_merge->setObjectName(u"merge"_s);
    m_merge->setProperty("accent", true);
    auto* close = new QPushButton(tr("Close"), this);
    auto* about = new QHBoxLayout; // two rows: a small screen has no room for all of them in one
    about->setSpacing(space::kSmall);
    for (QPushButton* button : {m_swap, m_show, m_next})
        about->addWidget(button);
    about->addStretch(1);
    about->addWidget(close);
    auto* acts = new QHBoxLayout;
    acts->setSpacing(space::kSmall);
    acts->addWidget(m_reason, 1);
    for (QPushButton* button : {m_takeBack, m_two, m_merge})
        acts->addWidget(button);
    for (QPushButton* button : {m_swap, m_show, m_next, m_two, m_takeBack, m_merge, close})
        button->setAutoDefault(false); // Enter leads from part to part
    column->addLayout(about);
    column->addLayout(acts);
    connect(m_reason, &QLineEdit::textChanged, this, &DuplicatesDialog::judge);
    connect(m_reason, &QLineEdit::returnPressed, m_merge, &QPushButton::click);
    connect(m_swap, &QPushButton::clicked, this, [this] {
        m_isSwapped = !m_isSwapped;
        showRecords();
    });
    connect(m_show, &QPushButton::clicked, this, &DuplicatesDialog::revealBoth);
    connect(m_next, &QPushButton::clicked, this, &DuplicatesDialog::next);
    connect(m_two, &QPushButton::clicked, this, [this] { judgeTwo(false); });
    connect(m_takeBack, &QPushButton::clicked, this, [this] { judgeTwo(true); });
    connect(m_merge, &QPushButton::clicked, this, [this] { merge(false); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    judge();
}

void DuplicatesDialog::load()
{
    if (!m_isLoaded)
        m_head->setText(tr("Comparing people…"));
    Session* session = &m_session;
    const bool isJudged = showsJudged();
    m_loading.run<std::vector<Pair>>(
        this,
        [session, isJudged](Progress& progress) {
            const auto ws = session->sibling();
            std::vector<Pair> pairs;
            if (isJudged) {
                for (const JudgedPair& j : judgedPairs(*ws))
                    pairs.push_back(
                        {j.pair.first,
                         j.pair.second,
                         {j.pair.reason, j.firstName, j.pair.judgedBy, j.secondName, toLocalText(j.pair.judgedAt)}});
                return pairs;
            }
            for (const DuplicateCandidate& c : duplicateCandidates(*ws, {}, progress))
                pairs.push_back({c.first.id,
                                 c.second.id,
                                 {likenessText(c.why), describedBy(c.first), c.first.maskedNumber,
                                  describedBy(c.second), c.second.maskedNumber}});
            return pairs;
        },
        [this](JobResult<std::vector<Pair>> result) {
            if (result.end == JobEnd::Failed)
                return m_strip->showProblem(result.message);
            if (result.value)
                showPairs(*std::move(result.value));
        });
}

/// The pair that was chosen stays so where it is still there, else the one that took its place is.
void DuplicatesDialog::showPairs(std::vector<Pair> pairs)
{
    const Pair before = chosen() ? *chosen() : Pair{};
    int row = std::max(0, m_list->currentRow());
    {
        const QSignalBlocker quiet(m_list);
        m_pairs = std::move(pairs);
        m_list->setHorizontalHeaderLabels(
            showsJudged()
                ? QStringList{tr("Reason"), tr("One person"), tr("Judged by"), tr("Another person"), tr("Judged at")}
                : QStringList{tr("Why"), tr("One record"), tr("Document number"), tr("The other record"),
                              tr("Document number")});
        m_list->setRowCount(int(m_pairs.size()));
        for (int at = 0; at < m_list->rowCount(); ++at) {
            const Pair& pair = m_pairs[std::size_t(at)];
            for (int column = 0; column < kColumns; ++column) {
                auto* item = new QTableWidgetItem(pair.cells[column]);
                item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
                item->setToolTip(tipText(pair.cells[column]));
                m_list->setItem(at, column, item);
            }
            if (pair.first == before.first && pair.second == before.second)
                row = at;
        }
        m_list->setCurrentCell(std::min(row, m_list->rowCount() - 1), Why);
    }
    m_isLoaded = true;
    const Pair* now = chosen();
    if (!now || now->first != before.first || now->second != before.second)
        m_isSwapped = false;
    if (m_pairs.empty())
        m_head->setText(showsJudged() ? tr("No two records were judged to be two people.")
                                      : tr("Nobody looks like anybody else."));
    else
        m_head->setText(tr("%1 pairs. Compare both records with the documents before you decide.").arg(m_pairs.size()));
    showRecords();
}

bool DuplicatesDialog::showsJudged() const
{
    return m_which->currentIndex() == 1;
}

const DuplicatesDialog::Pair* DuplicatesDialog::chosen() const
{
    const int row = m_list->currentRow();
    return row < 0 || std::size_t(row) >= m_pairs.size() ? nullptr : &m_pairs[std::size_t(row)];
}

Id<Volunteer> DuplicatesDialog::keep() const
{
    return m_isSwapped ? chosen()->second : chosen()->first;
}

Id<Volunteer> DuplicatesDialog::duplicate() const
{
    return m_isSwapped ? chosen()->first : chosen()->second;
}

void DuplicatesDialog::showRecords()
{
    for (RevealStrip* strip : m_revealed)
        strip->dismiss();
    m_fields->showNothing();
    m_moving->clear();
    if (chosen()) {
        std::optional<Outcome<MergePlan>> plan;
        m_session.attempt([&] { plan = mergePlan(m_session.workspace(), {keep(), duplicate()}); });
        if (plan && *plan) {
            m_fields->showPlan(**plan);
            m_moving->setText(
                tr("%1 records (shifts, hours, training, teams, abilities) would follow.").arg((*plan)->moving));
        } else if (plan) {
            m_strip->showProblem(plan->problems().front().text);
        }
    }
    judge();
}

void DuplicatesDialog::judge()
{
    const bool may = refusals(m_session.workspace(), Deed::EnterVolunteers).empty();
    const bool isChosen = chosen() != nullptr;
    const bool mayGo = may && isChosen && !m_reason->text().trimmed().isEmpty();
    m_swap->setEnabled(isChosen && !showsJudged());
    m_show->setEnabled(isChosen);
    m_next->setEnabled(m_list->rowCount() > 1);
    m_two->setVisible(!showsJudged());
    m_takeBack->setVisible(showsJudged());
    m_two->setEnabled(mayGo);
    m_takeBack->setEnabled(mayGo);
    m_merge->setEnabled(mayGo && !showsJudged());
    for (QPushButton* button : {m_two, m_takeBack, m_merge})
        button->setToolTip(tipText(may ? QString() : tr("Who may: %1").arg(whoMay(Deed::EnterVolunteers))));
}

void DuplicatesDialog::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QDialog::keyPressEvent(event);
}

void DuplicatesDialog::next()
{
    if (m_list->rowCount() > 0)
        m_list->setCurrentCell((m_list->currentRow() + 1) % m_list->rowCount(), Why);
    m_list->setFocus();
}

void DuplicatesDialog::merge(bool isOnePerson)
{
    if (!chosen())
        return;
    const PeopleMerge wanted{keep(), duplicate(), m_fields->taken(), m_fields->notTaken(), isOnePerson};
    const auto refused = [this](const Problems& problems) {
        if (!areDoubtsOnly(problems))
            return m_strip->tellRefused(problems);
        QStringList doubts;
        for (const Problem& problem : problems)
            doubts << problem.text;
        m_strip->ask(doubts.join(u' '), tr("It is one person: merge"), [this] { merge(true); });
    };
    const auto said = [](const MergedPeople& done) { return tr("Merged: %1 records followed.").arg(done.moved); };
    const auto merged = m_session.carryOut([&](Workspace& ws) { return mergePeople(ws, wanted, m_reason->text()); },
                                           *m_strip, said, refused);
    if (merged)
        m_reason->clear();
}

void DuplicatesDialog::judgeTwo(bool isTakenBack)
{
    if (!chosen())
        return;
    const auto judged = m_session.carryOut(
        [&](Workspace& ws) {
            return isTakenBack ? takeBackTwoPeople(ws, keep(), duplicate(), m_reason->text())
                               : markTwoPeople(ws, keep(), duplicate(), m_reason->text());
        },
        *m_strip, isTakenBack ? tr("Taken back: they are compared again.") : tr("Remembered: these are two people."));
    if (judged)
        m_reason->clear();
}

/// Each view is noted, as everywhere.
void DuplicatesDialog::revealBoth()
{
    if (!chosen())
        return;
    m_revealed[0]->show(keep());
    m_revealed[1]->show(duplicate());
}

} // namespace redvest::ui
