// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/honours/honours_page.h"

#include "core/report/letter.h"
#include "core/usecases/figures/registers.h"
#include "core/usecases/honours/letters.h"
#include "ui/honours/care_forms.h"
#include "ui/honours/honour_columns.h"
#include "ui/honours/honour_forms.h"
#include "ui/honours/star_forms.h"
#include "ui/parts/look/theme.h"
#include "ui/parts/paper/paper_dialog.h"

#include <QComboBox>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

ListWords starWords()
{
    return {u"stars"_s, HonoursPage::tr("Star levels"), HonoursPage::tr("Name, pinyin, initials, place  Ctrl+F"),
            HonoursPage::tr("Nobody has the hours of a star level yet, and none was granted.")};
}

ListWords awardWords()
{
    return {u"awards"_s, HonoursPage::tr("Awards"), HonoursPage::tr("Name, award, who gave it  Ctrl+F"),
            HonoursPage::tr("No award is entered yet. Enter one with \"New award\".")};
}

ListWords letterWords()
{
    return {u"letters"_s, HonoursPage::tr("Letters of thanks"),
            HonoursPage::tr("Name, what was thanked for, campaign  Ctrl+F"),
            HonoursPage::tr("No letter was written yet. Write some with \"New letters…\".")};
}

ListWords careWords()
{
    return {u"care"_s, HonoursPage::tr("Care"), HonoursPage::tr("Name, kind, by whom  Ctrl+F"),
            HonoursPage::tr("Nothing is entered, or your account may not read the care log.")};
}

ListWords storyWords()
{
    return {u"stories"_s, HonoursPage::tr("Stories"), HonoursPage::tr("Title, name, team  Ctrl+F"),
            HonoursPage::tr("No story is entered yet. Enter one with \"New story\".")};
}

QString honourIdOf(const HonourRow& row)
{
    return row.honour.id.text();
}

ListTab<HonourRow>::Read honoursOfKind(HonourKind kind)
{
    return [kind](const Workspace& ws) { return honourRows(ws, kind); };
}

std::vector<CareRow> careToShow(const Workspace& ws)
{
    const auto rows = careRows(ws);
    return rows ? *rows : std::vector<CareRow>();
}

const QStringList kHonourTables{u"honour"_s, u"volunteer"_s, u"campaign"_s};

} // namespace

HonoursPage::HonoursPage(Session& session, QWidget* parent)
    : ListsPage(session, parent)
    , m_stars(
          desks(), starWords(), starColumns(), [](const StarRow& r) { return r.volunteer.text(); },
          &StarRow::searchText)
    , m_awards(desks(), awardWords(), awardColumns(), honourIdOf, &HonourRow::searchText)
    , m_letters(desks(), letterWords(), letterColumns(), honourIdOf, &HonourRow::searchText)
    , m_care(
          desks(), careWords(), careColumns(), [](const CareRow& r) { return r.care.id.text(); }, &CareRow::searchText)
    , m_stories(
          desks(), storyWords(), storyColumns(), [](const StoryRow& r) { return r.story.id.text(); },
          &StoryRow::searchText)
{
    buildStars();
    buildAwards();
    buildLetters();
    buildCare();
    buildStories();
    addList(m_stars, tr("Star levels"));
    addList(m_awards, tr("Awards"));
    addList(m_letters, tr("Letters of thanks"));
    addList(m_care, tr("Care"));
    addList(m_stories, tr("Stories"));
    addHistory();
}

HonoursPage::~HonoursPage() = default;

QString HonoursPage::title() const
{
    return tr("Honours and care");
}

void HonoursPage::open(const Wish& wish)
{
    const auto* asked = std::get_if<ThankPeople>(&wish);
    if (asked == nullptr)
        return;
    desks()->showList(m_letters.list());
    thank(asked->people);
}

QAction* HonoursPage::button(TablePage* list, const QString& name, const QString& text,
                             const std::function<void()>& work, bool main)
{
    return addButton(list, {.name = name, .text = text, .right = Right::EnterVolunteers}, work, main);
}

void HonoursPage::buildStars()
{
    m_stars.readWith(session(), this,
                     {u"honour"_s, u"volunteer"_s, u"service_record"_s, u"shift"_s, u"office"_s, u"division"_s},
                     [] { return [](const Workspace& ws) { return starRows(ws); }; });
    TablePage* list = m_stars.list();
    m_starState =
        list->addFilter(tr("State"), {tr("Everybody"), tr("May apply for more"), tr("Granted"), tr("Not granted")});
    m_starState->setObjectName(u"starState"_s);
    m_stars.passWith([this](const StarRow& row) {
        const int state = m_starState->currentIndex();
        return state <= 0 || (state == 1 && row.mayApply()) || (state == 2 && row.granted > 0) ||
               (state == 3 && row.granted == 0);
    });
    m_stars.whenShown([this, list] { list->setCountText(tr("%1 people").arg(thousands(m_stars.model().rowCount()))); });
    connect(m_starState, &QComboBox::currentIndexChanged, this, [this] { m_stars.filter(); });
    button(list, u"revokeStars"_s, tr("Revoke…"), [this, list] { revokeChosen(list->selectedIds()); });
    button(list, u"thankStars"_s, tr("Thank them…"), [this, list] {
        std::vector<NamedId> people;
        for (const StarRow& row : starsChosen(list->selectedIds()))
            people.push_back({row.volunteer, row.name});
        people.empty() ? askForRow(*list, tr("Choose a person first.")) : thank(people);
    });
    entersNew(list, button(
                        list, u"grantStars"_s, tr("Grant…"), [this, list] { grantChosen(list->selectedIds()); }, true));
    const auto one = [this](const QString& id) { grantChosen({id}); };
    connect(list, &TablePage::openRequested, this, one);
    connect(list, &TablePage::editRequested, this, one);
    connect(list, &TablePage::archiveRequested, this, &HonoursPage::revokeChosen);
}

void HonoursPage::buildAwards()
{
    m_awards.readWith(session(), this, kHonourTables, [] { return honoursOfKind(HonourKind::Award); });
    TablePage* list = m_awards.list();
    m_awards.whenShown(
        [this, list] { list->setCountText(tr("%1 awards").arg(thousands(m_awards.model().rowCount()))); });
    setMenu(button(list, u"importAwards"_s, tr("Import…"), [this] { importFile(ImportKind::Honours); }),
            MenuId::Exchange);
    letPaste(list, ImportKind::Honours, Right::EnterVolunteers);
    button(list, u"archiveAwards"_s, tr("Archive"), [this, list] { archiveAwards(m_awards, list->selectedIds()); });
    button(list, u"editAward"_s, tr("Edit"), [this, list] { editAward(list->currentId()); });
    entersNew(list, button(
                        list, u"newAward"_s, tr("New award"), [this] { editAward({}); }, true));
    connect(list, &TablePage::openRequested, this, &HonoursPage::editAward);
    connect(list, &TablePage::editRequested, this, &HonoursPage::editAward);
    connect(list, &TablePage::archiveRequested, this, [this](const QStringList& ids) { archiveAwards(m_awards, ids); });
}

void HonoursPage::buildLetters()
{
    m_letters.readWith(session(), this, kHonourTables, [] { return honoursOfKind(HonourKind::Letter); });
    TablePage* list = m_letters.list();
    m_letters.whenShown(
        [this, list] { list->setCountText(tr("%1 letters").arg(thousands(m_letters.model().rowCount()))); });
    button(list, u"archiveLetters"_s, tr("Archive"), [this, list] { archiveAwards(m_letters, list->selectedIds()); });
    addButton(list, {.name = u"printLetters"_s, .text = tr("Print letters…"), .menu = MenuId::Exchange},
              [this, list] { printChosen(list->selectedIds()); });
    entersNew(list, button(
                        list, u"newLetters"_s, tr("New letters…"), [this] { thank({}); }, true));
    const auto one = [this](const QString& id) { printChosen({id}); };
    connect(list, &TablePage::openRequested, this, one);
    connect(list, &TablePage::editRequested, this, one);
    connect(list, &TablePage::archiveRequested, this,
            [this](const QStringList& ids) { archiveAwards(m_letters, ids); });
}

void HonoursPage::buildCare()
{
    m_care.readWith(session(), this, {u"care_entry"_s, u"volunteer"_s}, [] { return careToShow; });
    TablePage* list = m_care.list();
    m_care.whenShown([this, list] { list->setCountText(tr("%1 entries").arg(thousands(m_care.model().rowCount()))); });
    const auto archive = [this](const QStringList& ids) {
        archiveChosen<CareRow, CareEntry>(
            m_care, ids,
            {[](const CareRow& row) { return row.care.isArchived; },
             [](Workspace& ws, const auto& which, bool isOff) { return archiveCare(ws, which, isOff); },
             tr("Choose an entry first.")});
    };
    button(list, u"archiveCare"_s, tr("Archive"), [list, archive] { archive(list->selectedIds()); });
    button(list, u"editCare"_s, tr("Edit"), [this, list] { editCare(list->currentId()); });
    entersNew(list, button(
                        list, u"newCare"_s, tr("New entry"), [this] { editCare({}); }, true));
    connect(list, &TablePage::openRequested, this, &HonoursPage::editCare);
    connect(list, &TablePage::editRequested, this, &HonoursPage::editCare);
    connect(list, &TablePage::archiveRequested, this, archive);
}

void HonoursPage::buildStories()
{
    m_stories.readWith(session(), this, {u"story"_s, u"volunteer"_s, u"team"_s}, [] { return storyRows; });
    TablePage* list = m_stories.list();
    m_storyState = list->addFilter(tr("To publish"), {tr("All stories"), tr("May be published"), tr("Not to be")});
    m_storyState->setObjectName(u"storyState"_s);
    m_stories.passWith([this](const StoryRow& row) {
        const int state = m_storyState->currentIndex();
        return state <= 0 || (state == 1) == row.isPublishable;
    });
    m_stories.whenShown(
        [this, list] { list->setCountText(tr("%1 stories").arg(thousands(m_stories.model().rowCount()))); });
    connect(m_storyState, &QComboBox::currentIndexChanged, this, [this] { m_stories.filter(); });
    const auto archive = [this](const QStringList& ids) {
        archiveChosen<StoryRow, Story>(
            m_stories, ids,
            {[](const StoryRow& row) { return row.story.isArchived; },
             [](Workspace& ws, const auto& which, bool isOff) { return archiveStories(ws, which, isOff); },
             tr("Choose a story first.")});
    };
    button(list, u"archiveStories"_s, tr("Archive"), [list, archive] { archive(list->selectedIds()); });
    button(list, u"editStory"_s, tr("Edit"), [this, list] { editStory(list->currentId()); });
    entersNew(list, button(
                        list, u"newStory"_s, tr("New story"), [this] { editStory({}); }, true));
    connect(list, &TablePage::openRequested, this, &HonoursPage::editStory);
    connect(list, &TablePage::editRequested, this, &HonoursPage::editStory);
    connect(list, &TablePage::archiveRequested, this, archive);
}

std::vector<StarRow> HonoursPage::starsChosen(const QStringList& ids) const
{
    std::vector<StarRow> rows;
    for (const QString& id : ids) {
        if (const StarRow* row = m_stars.find(id))
            rows.push_back(*row);
    }
    return rows;
}

/// Nobody chosen: whose numbers are typed.
void HonoursPage::grantChosen(const QStringList& ids)
{
    desk(m_starDesk)->ask(starsChosen(ids));
}

void HonoursPage::revokeChosen(const QStringList& ids)
{
    const std::vector<StarRow> rows = starsChosen(ids);
    if (rows.empty())
        return askForRow(*m_stars.list(), tr("Choose a person first."));
    desk(m_starEndDesk)->ask(rows);
}

void HonoursPage::thank(const std::vector<NamedId>& people)
{
    std::vector<CampaignRow> campaigns;
    if (session().attempt([&] { campaigns = campaignRows(session().workspace(), {}); }))
        desk(m_letterDesk)->ask(people, campaigns);
}

void HonoursPage::printChosen(const QStringList& ids)
{
    TablePage* list = m_letters.list();
    if (ids.isEmpty())
        return askForRow(*list, tr("Choose a letter first."));
    std::optional<Outcome<std::vector<ThankYouLetter>>> letters;
    if (!session().attempt([&] { letters = lettersNoted(session().workspace(), idsOf<Honour>(ids)); }))
        return;
    if (!*letters)
        return list->strip()->tellRefused(letters->problems());
    showPaper(report::lettersDocument(**letters), tr("Letters of thanks"), this);
}

/// With an empty id: a new one.
void HonoursPage::editAward(const QString& id)
{
    m_awards.whenTrue([this, id] {
        const HonourRow* row = m_awards.find(id);
        desk(m_awardDesk)->edit(row == nullptr ? std::nullopt : std::optional(*row));
    });
}

void HonoursPage::editCare(const QString& id)
{
    m_care.whenTrue([this, id] {
        const CareRow* row = m_care.find(id);
        desk(m_careDesk)->edit(row == nullptr ? std::nullopt : std::optional(*row));
    });
}

void HonoursPage::editStory(const QString& id)
{
    m_stories.whenTrue([this, id] {
        const StoryRow* row = m_stories.find(id);
        std::vector<TeamRow> teams;
        if (session().attempt([&] { teams = teamRows(session().workspace(), {}); }))
            desk(m_storyDesk)->edit(row == nullptr ? std::nullopt : std::optional(*row), teams);
    });
}

void HonoursPage::archiveAwards(ListTab<HonourRow>& tab, const QStringList& ids)
{
    archiveChosen<HonourRow, Honour>(
        tab, ids,
        {[](const HonourRow& row) { return row.honour.isArchived; },
         [](Workspace& ws, const auto& which, bool isOff) { return archiveHonours(ws, which, isOff); },
         tr("Choose a row first.")});
}

} // namespace redvest::ui
