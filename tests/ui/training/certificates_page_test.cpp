// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Certificates on the training page: issued, printed anew, voided; the papers come up to be printed.

#include "core/usecases/training/certificates.h"
#include "core/usecases/training/training.h"
#include "tests/support/scene.h"
#include "tests/support/settled.h"
#include "tests/ui/file_answer.h"
#include "ui/desk/session.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/paper/paper_preview.h"
#include "ui/parts/table/table_page.h"
#include "ui/training/training_page.h"

#include <catch2/catch.hpp>

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QInputDialog>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace redvest;
using namespace redvest::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Two people who passed a session of 19 March.
struct Desk : Scene
{
    std::vector<Volunteer> people = addPeople({u"单测试"_s, u"王测甲"_s});
    Course course = addCourse(u"防护知识"_s, 90);
    TrainingSession batch = addSession(course, addEdition(course, u"第八版"_s), u"第一批"_s, QDate(2022, 3, 19));
    std::unique_ptr<ui::Session> session;
    std::unique_ptr<TrainingPage> page;

    Desk()
    {
        REQUIRE(saveRecords(*ws, batch.id,
                            {{people[0].id, TrainingResult::Passed, {}}, {people[1].id, TrainingResult::Passed, {}}})
                    .ok());
        session = std::make_unique<ui::Session>(std::move(ws));
        page = std::make_unique<TrainingPage>(*session);
        page->resize(1230, 700);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        test::settle(*page);
    }
    TablePage* list(const QString& name)
    {
        auto* found = page->findChild<TablePage*>(name);
        REQUIRE(found != nullptr);
        return found;
    }
    void press(const QString& action)
    {
        test::settle(*page);
        auto* found = page->findChild<QAction*>(action);
        REQUIRE(found != nullptr);
        found->trigger();
        test::settle(*page);
    }
    /// Pages of the paper that is up; it is closed.
    static int pagesShown()
    {
        for (QWidget* window : QApplication::topLevelWidgets()) {
            const bool isPaper = window->isVisible() && window->objectName() == u"paperDialog";
            auto* preview = isPaper ? window->findChild<PaperPreview*>() : nullptr;
            if (preview == nullptr)
                continue;
            const int pages = preview->pageCount();
            window->close();
            return pages;
        }
        return 0;
    }
    void answer(const QString& dialog, const QString& reason)
    {
        auto* asking = page->findChild<QInputDialog*>(dialog);
        REQUIRE(asking != nullptr);
        asking->setTextValue(reason);
        asking->accept();
        test::settle(*page);
    }
    [[nodiscard]] std::vector<CertificateRow> rows() const { return certificateRows(session->workspace()); }
};

} // namespace

TEST_CASE("A session's certificates are issued at once and come up to be printed", "[ui][training][certificate]")
{
    Desk desk;
    desk.page->open(ShowList{PageList::TrainingSessions});
    test::settle(*desk.page);
    desk.list(u"sessions"_s)->selectIds({desk.batch.id.text()});
    desk.press(u"issueForSession"_s);
    CHECK(desk.rows().size() == 2);
    CHECK(Desk::pagesShown() == 2);
    desk.press(u"issueForSession"_s); // nobody is left
    CHECK(desk.rows().size() == 2);
    CHECK(Desk::pagesShown() == 0);
    desk.press(u"signInSheet"_s);
    CHECK(Desk::pagesShown() == 2); // 60 seats
}

TEST_CASE("Certificates are printed anew and voided with a reason", "[ui][training][certificate]")
{
    Desk desk;
    desk.page->open(ShowList{PageList::TrainingRecords});
    test::settle(*desk.page);
    desk.list(u"records"_s)->view()->selectRow(0);
    desk.press(u"issueCertificates"_s);
    REQUIRE(desk.rows().size() == 1);
    CHECK(Desk::pagesShown() == 1);
    desk.page->open(ShowList{PageList::Certificates});
    test::settle(*desk.page);
    auto* list = desk.list(u"certificates"_s);
    REQUIRE(list->view()->model()->rowCount() == 1);
    CHECK(list->view()->model()->index(0, 0).data().toString() == desk.rows().front().certificate.number);
    list->view()->selectRow(0);
    desk.press(u"reprintCertificates"_s);
    desk.answer(u"reprintReason"_s, u"遗失"_s);
    CHECK(Desk::pagesShown() == 1);
    CHECK(desk.rows().front().certificate.reprints == 1);
    list->view()->selectRow(0);
    desk.press(u"voidCertificates"_s);
    desk.answer(u"voidReason"_s, u"姓名写错"_s);
    CHECK_FALSE(desk.rows().front().certificate.isIssued());
    CHECK(desk.rows().front().certificate.voidReason == u"姓名写错");
}

TEST_CASE("The key file is saved for whoever checks certificates", "[ui][training][certificate]")
{
    Desk desk;
    desk.page->open(ShowList{PageList::TrainingRecords});
    test::settle(*desk.page);
    desk.list(u"records"_s)->view()->selectRow(0);
    desk.press(u"issueCertificates"_s);
    (void)Desk::pagesShown();
    auto* unprinted = desk.page->findChild<QMessageBox*>(u"unprinted"_s);
    REQUIRE(unprinted != nullptr);
    unprinted->reject(); // they are kept
    const QString path = desk.folder.filePath(u"key.txt"_s);
    {
        desk.page->open(ShowList{PageList::Certificates});
        const test::FileAnswer answer(path);
        desk.press(u"issuerKey"_s);
    }
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(keysInFile(file.readAll()).size() == 1);
}

TEST_CASE("Papers that were neither printed nor saved are asked about, and can be unsaid",
          "[ui][training][certificate]")
{
    Desk desk;
    const auto takeBack = [&] {
        test::settle(*desk.page);
        const QPointer<QMessageBox> asking = desk.page->findChild<QMessageBox*>(u"unprinted"_s);
        REQUIRE(asking != nullptr);
        asking->findChild<QPushButton*>(u"takeBack"_s)->click();
        test::settle(*desk.page);
        delete asking.data(); // where the loop has not yet
    };
    desk.page->open(ShowList{PageList::TrainingRecords});
    test::settle(*desk.page);
    desk.list(u"records"_s)->view()->selectRow(0);
    desk.press(u"issueCertificates"_s);
    CHECK(Desk::pagesShown() == 1);
    takeBack();
    CHECK_FALSE(desk.rows().front().certificate.isIssued());
    desk.list(u"records"_s)->view()->selectRow(0);
    desk.press(u"issueCertificates"_s);
    CHECK(Desk::pagesShown() == 1);
    const auto valid = [&] {
        for (const CertificateRow& row : desk.rows()) {
            if (row.certificate.isIssued())
                return row.certificate;
        }
        return Certificate{};
    };
    REQUIRE(valid().isIssued());
    desk.page->open(ShowList{PageList::Certificates});
    test::settle(*desk.page);
    desk.list(u"certificates"_s)->selectIds({valid().id.text()});
    delete desk.page->findChild<QMessageBox*>(u"unprinted"_s); // kept
    desk.press(u"reprintCertificates"_s);
    desk.answer(u"reprintReason"_s, u"遗失"_s);
    CHECK(valid().reprints == 1);
    CHECK(Desk::pagesShown() == 1);
    takeBack();
    CHECK(valid().reprints == 0);
}

TEST_CASE("The key of certificates is retired with a reason, and the new key file is offered",
          "[ui][training][certificate]")
{
    Desk desk;
    desk.page->open(ShowList{PageList::TrainingRecords});
    test::settle(*desk.page);
    desk.list(u"records"_s)->view()->selectRow(0);
    desk.press(u"issueCertificates"_s);
    (void)Desk::pagesShown();
    desk.page->open(ShowList{PageList::Certificates});
    const QString path = desk.folder.filePath(u"new.txt"_s);
    {
        const test::FileAnswer answer(path);
        desk.press(u"retireKey"_s);
        desk.answer(u"retireReason"_s, u"电脑遗失"_s);
    }
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto keys = keysInFile(file.readAll());
    REQUIRE(keys.size() == 2);
    CHECK(keys[0].retiredOn.isValid() != keys[1].retiredOn.isValid());
}

TEST_CASE("The re-training list comes up as a paper once an edition has a date", "[ui][training]")
{
    Desk desk;
    desk.page->open(ShowList{PageList::Courses});
    desk.press(u"retrainingList"_s);
    CHECK(Desk::pagesShown() == 0);
    Edition next;
    next.course = desk.course.id;
    next.name = u"第九版"_s;
    next.mandatoryFrom = QDate(2022, 4, 1);
    REQUIRE(saveEdition(desk.session->workspace(), {}, next).ok());
    desk.press(u"retrainingList"_s);
    CHECK(Desk::pagesShown() == 1);
}
