// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Certificates of service in the window: issued from the desk of hours, found, replaced and voided in the register, and
// hours saved for a platform.

#include "tests/support/served_desk.h"
#include "tests/support/settled.h"
#include "tests/ui/file_answer.h"
#include "ui/desk/session.h"
#include "ui/parts/paper/paper_preview.h"
#include "ui/parts/table/table_page.h"
#include "ui/rota/hours_desk.h"
#include "ui/rota/rota_page.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QFile>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <catch2/catch.hpp>

using namespace redvest;
using namespace redvest::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Two people; one has 4 h of 14 March and 1 h of 15 March, the other nothing.
struct Shown : test::ServedDesk
{
    Id<ServiceRecord> first = approved(who, 14, 8, 240);
    Id<ServiceRecord> second = approved(who, 15, 8, 60);
    std::unique_ptr<ui::Session> session;
    std::unique_ptr<RotaPage> page;

    Shown()
    {
        session = std::make_unique<ui::Session>(std::move(ws));
        page = std::make_unique<RotaPage>(*session);
        page->resize(1234, 690);
        page->show();
        page->activateWindow();
        page->open(ShowHours{});
        test::settle(*page);
        page->findChild<QComboBox*>(u"hoursState"_s)->setCurrentIndex(1); // approved
        test::settle(*page);
    }
    template <class T>
    T* the(const QString& name) const
    {
        auto* found = page->findChild<T*>(name);
        INFO(name.toStdString());
        REQUIRE(found != nullptr);
        return found;
    }
    QDialog* dialog(const QString& name)
    {
        test::settle(*page);
        auto* found = the<QDialog>(name);
        test::settle(*found);
        return found;
    }
    void press(const QString& action)
    {
        the<QAction>(action)->trigger();
        test::settle(*page);
    }
    void click(const QString& button)
    {
        auto* found = the<QPushButton>(button);
        REQUIRE(found->isEnabled());
        found->click();
        test::settle(*page);
    }
    void answer(const QString& name, const QString& reason)
    {
        auto* asking = the<QInputDialog>(name);
        asking->setTextValue(reason);
        asking->accept();
        test::settle(*page);
    }
    /// Of the paper that is up; it is closed.
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
    [[nodiscard]] std::vector<ServiceCertificateRow> rows() const
    {
        return serviceCertificateRows(session->workspace());
    }
    /// Issued to the one who served.
    void issueAll()
    {
        page->findChild<HoursDesk*>()->list()->view()->selectAll();
        press(u"certifyHours"_s);
        (void)dialog(u"serviceCertificateDialog"_s);
        click(u"issueService"_s);
    }
};

} // namespace

TEST_CASE("Whoever served is certified from the desk of hours, and the papers come up",
          "[ui][rota][service-certificate]")
{
    Shown shown;
    shown.page->findChild<HoursDesk*>()->list()->view()->selectAll();
    shown.press(u"certifyHours"_s);
    (void)shown.dialog(u"serviceCertificateDialog"_s);
    auto* drafts = shown.the<QTableView>(u"serviceDrafts"_s);
    REQUIRE(drafts->model()->rowCount() == 1); // one person of two records
    CHECK(shown.the<QLabel>(u"certifySums"_s)->text().contains(u'5'));
    shown.click(u"issueService"_s);
    REQUIRE(shown.rows().size() == 1);
    CHECK(shown.rows().front().says.service->minutes == 300);
    CHECK(Shown::pagesShown() == 2); // the sheet and its list
}

TEST_CASE("The period narrows what is certified before it is issued", "[ui][rota][service-certificate]")
{
    Shown shown;
    shown.page->open(CertifyPeople{{{shown.who.id, shown.who.name}, {shown.other.id, shown.other.name}}});
    (void)shown.dialog(u"serviceCertificateDialog"_s);
    auto* go = shown.the<QPushButton>(u"issueService"_s);
    CHECK(go->isEnabled());
    shown.the<QComboBox>(u"certifyPeriod"_s)->setCurrentIndex(1);
    shown.the<QDateEdit>(u"certifyFrom"_s)->setDate(QDate(2022, 3, 14));
    shown.the<QDateEdit>(u"certifyTo"_s)->setDate(QDate(2022, 3, 14));
    (void)shown.dialog(u"serviceCertificateDialog"_s);
    // Whole numbers need a reason.
    shown.the<QCheckBox>(u"certifyFull"_s)->setChecked(true);
    CHECK_FALSE(go->isEnabled());
    shown.the<QCheckBox>(u"certifyFull"_s)->setChecked(false);
    shown.click(u"issueService"_s);
    REQUIRE(shown.rows().size() == 1);
    CHECK(shown.rows().front().says.service->minutes == 240);
    CHECK(shown.rows().front().says.service->last == QDate(2022, 3, 14));
    (void)Shown::pagesShown();
}

TEST_CASE("What was neither printed nor saved can be taken back", "[ui][rota][service-certificate]")
{
    Shown shown;
    shown.issueAll();
    CHECK(Shown::pagesShown() == 2);
    test::settle(*shown.page);
    auto* asking = shown.the<QMessageBox>(u"unprinted"_s);
    asking->findChild<QPushButton*>(u"takeBack"_s)->click();
    test::settle(*shown.page);
    REQUIRE(shown.rows().size() == 1);
    CHECK_FALSE(shown.rows().front().certificate.isIssued());
}

TEST_CASE("The register finds what a correction superseded, replaces and voids it", "[ui][rota][service-certificate]")
{
    Shown shown;
    shown.issueAll();
    (void)Shown::pagesShown();
    delete shown.page->findChild<QMessageBox*>(u"unprinted"_s); // kept
    REQUIRE(reopenHours(shown.session->workspace(), {shown.second}, u"有异议"_s).ok());
    shown.press(u"serviceRegister"_s);
    (void)shown.dialog(u"serviceRegisterDialog"_s);
    auto* table = shown.the<QTableView>(u"serviceRegister"_s);
    REQUIRE(table->model()->rowCount() == 1);
    CHECK_FALSE(shown.the<QPushButton>(u"replaceService"_s)->isEnabled()); // nothing is chosen
    shown.the<QCheckBox>(u"registerSuperseded"_s)->setChecked(true);
    REQUIRE(table->model()->rowCount() == 1);
    table->selectRow(0);
    shown.click(u"replaceService"_s);
    shown.answer(u"replaceServiceReason"_s, u"时长更正"_s);
    CHECK(Shown::pagesShown() == 2);
    REQUIRE(shown.rows().size() == 2);
    (void)shown.dialog(u"serviceRegisterDialog"_s);
    CHECK(table->model()->rowCount() == 0); // nothing is superseded any more
    shown.the<QCheckBox>(u"registerSuperseded"_s)->setChecked(false);
    shown.the<QLineEdit>(u"registerSearch"_s)->setText(u"单测试"_s);
    REQUIRE(table->model()->rowCount() == 2);
    table->selectRow(table->model()->index(0, 0).data().toString().endsWith(u'2') ? 0 : 1);
    delete shown.page->findChild<QMessageBox*>(u"unprinted"_s); // kept
    shown.click(u"voidService"_s);
    shown.answer(u"voidServiceReason"_s, u"用途写错"_s);
    for (const ServiceCertificateRow& row : shown.rows())
        CHECK_FALSE(row.certificate.isIssued());
}

TEST_CASE("Hours are saved for a platform with a reason", "[ui][rota][platform]")
{
    Shown shown;
    const QString path = shown.folder.filePath(u"hours.csv"_s);
    shown.press(u"platformHours"_s);
    (void)shown.dialog(u"platformDialog"_s);
    shown.click(u"savePlatform"_s); // without a reason
    CHECK_FALSE(QFile::exists(path));
    shown.the<QLineEdit>(u"platformReason"_s)->setText(u"按月报送"_s);
    {
        const test::FileAnswer answer(path);
        shown.click(u"savePlatform"_s);
    }
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(file.readAll()).contains(u"单测试"));
}
