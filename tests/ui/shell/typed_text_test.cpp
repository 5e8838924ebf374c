// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every text of every kind of record is markup; every page shows it as it was typed.

#include "core/storage/schema/briefing.h"
#include "core/storage/schema/divisions.h"
#include "tests/support/desk.h"
#include "tests/support/settled.h"
#include "ui/desk/session.h"
#include "ui/shell/main_window.h"
#include "ui/shell/pages.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QLabel>
#include <QTextDocumentFragment>

using namespace redvest;
using namespace redvest::storage;
using namespace redvest::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kMarkup = u"<img src=x onerror=alert(1)><b>甲</b> &amp;"_s;
const QString kStreet = u"310106016"_s;

struct Planted
{
    Id<Volunteer> person;
    Id<Post> post;
    Id<Shift> shift;
    Id<TrainingSession> session;
};

Volunteer plantPerson(test::Desk& desk)
{
    Volunteer v = desk.person(kMarkup, kStreet);
    for (QString* text : {&v.address, &v.employer, &v.dispatchedBy, &v.source, &v.politicalStatus, &v.availability,
                          &v.note, &v.guardianName, &v.guardianPhone, &v.phone, &v.consentVersion})
        *text = kMarkup;
    v = desk.put(volunteerTable(), v);
    desk.put(qualificationTable(),
             {Id<Qualification>::make(), v.id, QualificationKind::Skill, kMarkup, kMarkup, kMarkup, kMarkup, {}});
    desk.put(organisationTable(), {Id<Organisation>::make(), kMarkup, kMarkup, kStreet, kMarkup, kMarkup, false});
    const Team team = desk.put(teamTable(), {Id<Team>::make(), kMarkup, kMarkup, kStreet, v.id, {}, false});
    desk.put(teamMemberTable(), {teamMemberId(team.id, v.id), team.id, v.id, {}, {}});
    desk.put(termTable(), {u"skill"_s, kMarkup, 0, false});
    return v;
}

void plantRota(test::Desk& desk, Planted& planted)
{
    const Site site =
        desk.put(siteTable(), {Id<Site>::make(), kMarkup, kMarkup, kStreet, kMarkup, kMarkup, kMarkup, false});
    const Campaign campaign = desk.put(campaignTable(), {Id<Campaign>::make(), kMarkup, kStreet, {}, false});
    const Post post = desk.put(postTable(), {Id<Post>::make(), site.id, campaign.id, kMarkup, kMarkup, RiskClass::Low,
                                             kMarkup, kMarkup, kMarkup, kMarkup, kMarkup, kMarkup, false});
    desk.put(requirementTable(), {Id<Requirement>::make(), post.id, RequirementKind::Skill, kMarkup});
    const Shift shift =
        desk.put(shiftTable(), {Id<Shift>::make(), post.id, test::at(20, 16), test::at(20, 20), 3, kMarkup, false});
    desk.put(assignmentTable(), {assignmentId(shift.id, planted.person), shift.id, planted.person,
                                 AssignmentState::Accepted, kMarkup, kMarkup});
    ServiceRecord record;
    record.id = Id<ServiceRecord>::make();
    record.volunteer = planted.person;
    record.division = kStreet;
    record.day = QDate(2022, 3, 19);
    record.minutes = 120;
    record.postName = record.siteName = record.evidence = record.enteredBy = record.approvedBy = kMarkup;
    desk.put(serviceRecordTable(), record);
    GapReport report;
    report.id = Id<GapReport>::make();
    report.division = kStreet;
    report.gap = report.needed = 2;
    report.reportedAt = test::at(20, 9);
    report.postName = report.requirement = report.contact = report.phone = kMarkup;
    desk.put(gapReportTable(), report);
    planted.post = post.id;
    planted.shift = shift.id;
}

void plantTraining(test::Desk& desk, Planted& planted)
{
    const QDate day(2022, 3, 19);
    const Course course = desk.put(courseTable(), {Id<Course>::make(), kMarkup, 90, false});
    const Edition edition = desk.put(editionTable(), {Id<Edition>::make(), course.id, kMarkup, {}});
    planted.session = desk.put(sessionTable(), {Id<TrainingSession>::make(), course.id, edition.id, kMarkup, day,
                                                kMarkup, false, kMarkup, 10, false})
                          .id;
    desk.put(trainingRecordTable(), {Id<TrainingRecord>::make(),
                                     planted.person,
                                     course.id,
                                     edition.id,
                                     planted.session,
                                     day,
                                     TrainingResult::Passed,
                                     {}});
}

void plantSupplies(test::Desk& desk)
{
    const Item item =
        desk.put(itemTable(), {Id<Item>::make(), kMarkup, kMarkup, kMarkup, kMarkup, kMarkup, 1000, false});
    const Lot lot = desk.put(lotTable(), {Id<Lot>::make(), item.id, kMarkup, QDate(2022, 4, 1)});
    const Store store = desk.put(storeTable(), {Id<Store>::make(), kMarkup, kStreet, kMarkup, kMarkup, false});
    Movement movement;
    movement.id = Id<Movement>::make();
    movement.day = QDate(2022, 3, 19);
    movement.item = item.id;
    movement.lot = lot.id;
    movement.store = store.id;
    movement.quantity = 100;
    movement.donor = movement.recipient = movement.note = kMarkup;
    desk.put(movementTable(), movement);
}

Planted plant(test::Desk& desk)
{
    Planted planted;
    planted.person = plantPerson(desk).id;
    plantRota(desk, planted);
    plantTraining(desk, planted);
    plantSupplies(desk);
    desk.put(seriesTable(),
             {Id<Series>::make(), kMarkup, kMarkup, kMarkup, kMarkup, kMarkup, kMarkup, kMarkup, 0, false});
    return planted;
}

QString shownAsTip(const QString& tip)
{
    return Qt::mightBeRichText(tip) ? QTextDocumentFragment::fromHtml(tip).toPlainText() : tip;
}

/// How often the markup was met.
struct Met
{
    int labels = 0;
    int tips = 0;

    void tip(const QString& text)
    {
        if (!text.contains(u"img src"_s))
            return;
        ++tips;
        CAPTURE(text.toStdString());
        CHECK(shownAsTip(text).contains(u"<img src=x"_s));
    }
    void label(const QLabel& shown)
    {
        const bool isGuessed = shown.textFormat() == Qt::AutoText && Qt::mightBeRichText(shown.text());
        CAPTURE(shown.text().toStdString());
        CHECK_FALSE((isGuessed || shown.textFormat() == Qt::RichText || shown.textFormat() == Qt::MarkdownText));
        labels += shown.text().contains(u"<img src=x"_s) ? 1 : 0;
    }
    void view(const QAbstractItemView& shown)
    {
        constexpr int kEnough = 50;
        const QAbstractItemModel* model = shown.model();
        for (int row = 0; model != nullptr && row < std::min(kEnough, model->rowCount()); ++row) {
            for (int column = 0; column < model->columnCount(); ++column)
                tip(model->index(row, column).data(Qt::ToolTipRole).toString());
        }
    }
    void all(const QWidget& window)
    {
        for (const QWidget* widget : window.findChildren<QWidget*>()) {
            if (!widget->isVisible())
                continue;
            tip(widget->toolTip());
            if (const auto* shown = qobject_cast<const QLabel*>(widget))
                label(*shown);
            if (const auto* shown = qobject_cast<const QAbstractItemView*>(widget))
                view(*shown);
            if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
                underlinesNothing(button->text());
        }
        for (const QAction* action : window.findChildren<QAction*>())
            underlinesNothing(action->text());
    }
    static void underlinesNothing(const QString& text)
    {
        CAPTURE(text.toStdString());
        CHECK((!text.contains(u"<img"_s) || text.contains(u"&&amp;"_s)));
    }
};

} // namespace

TEST_CASE("Every page shows stored text as it was typed", "[ui][shell][shown_text]")
{
    test::Desk desk;
    const Planted planted = plant(desk);
    Session session{std::move(desk.ws)};
    MainWindow window{session, pageTable()};
    window.show();
    Met met;
    const auto look = [&](const QString& page, const Wish& wish = {}) {
        CAPTURE(page.toStdString());
        REQUIRE(window.showPage(page, wish));
        test::settle(*window.currentPage());
        QCoreApplication::processEvents();
        met.all(window);
    };
    for (const PageEntry& entry : pageTable())
        look(QString::fromLatin1(entry.id));
    look(u"volunteers"_s, ShowPerson{planted.person});
    look(u"rota"_s, ShowShift{planted.shift});
    look(u"rota"_s, ShowHours{});
    look(u"rota"_s, ShowPost{planted.post});
    for (const PageList list :
         {PageList::Courses, PageList::TrainingSessions, PageList::Certificates, PageList::TrainingMatrix,
          PageList::TrainFirstList, PageList::CourseRules, PageList::TrainingRecords})
        look(u"training"_s, ShowList{list});
    look(u"training"_s, EnterResults{planted.session});
    for (const PageList list : {PageList::Stock, PageList::Ledger, PageList::Stores})
        look(u"supplies"_s, ShowList{list});
    for (const PageList list : {PageList::Teams, PageList::Organisations, PageList::Campaigns})
        look(u"teams"_s, ShowList{list});
    CHECK(met.labels > 2);
    CHECK(met.tips > 2);
}
