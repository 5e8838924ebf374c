// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the tests of the page of dispatch begin with: a desk with whatever shifts and people a test adds to it, and the
// page over them, driven by keys.

#pragma once

#include "core/usecases/history/history.h"
#include "tests/support/rota_desk.h"
#include "tests/support/settled.h"
#include "ui/desk/session.h"
#include "ui/dispatch/dispatch_page.h"
#include "ui/parts/table/table_page.h"

#include <QAction>
#include <QApplication>
#include <QTableView>
#include <QThreadPool>

#include <algorithm>

namespace redvest::test {

inline const QDate kTomorrow(2022, 3, 17);

/// Two near and one far for two seats of tomorrow morning.
struct TwoSeats
{
    support::RotaDesk desk;
    Volunteer near = desk.person(QStringLiteral("王测甲"));
    Volunteer far = desk.person(QStringLiteral("李测乙"), desk.otherStreet);
    Volunteer other = desk.person(QStringLiteral("赵测丙"));
    Id<Shift> shift =
        desk.shift(desk.post(QStringLiteral("测温验码"), QStringLiteral("北站南广场")), kTomorrow, 8, 12, 2);
};

struct NobodyThere
{
    support::RotaDesk desk;
    Id<Shift> shift =
        desk.shift(desk.post(QStringLiteral("测温验码"), QStringLiteral("北站南广场")), kTomorrow, 8, 12, 2);
};

/// `Begun` has a RotaDesk `desk`; its workspace is the session's from then on.
template <class Begun>
struct DispatchScene : Begun
{
    ui::Session session{this->desk.take()};
    ui::DispatchPage page{session};

    explicit DispatchScene(QSize size = {1092, 560}) // a page at 1366×768 with 125 %
    {
        page.resize(size);
        page.show();
        page.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&page));
        settle();
    }
    ~DispatchScene()
    {
        QThreadPool::globalInstance()->waitForDone();
        QApplication::processEvents();
    }
    void settle()
    {
        REQUIRE(QTest::qWaitFor([this] { return !page.isSearching(); }, 60000));
        test::settle(page);
        QApplication::processEvents();
    }
    template <class T>
    T* the(const QString& name)
    {
        T* found = page.template findChild<T*>(name);
        INFO(name.toStdString());
        REQUIRE(found != nullptr);
        return found;
    }
    ui::TablePage* list() { return the<ui::TablePage>(QStringLiteral("proposal")); }
    QTableView* view() { return list()->view(); }
    void propose()
    {
        QTest::keyClick(&page, Qt::Key_Return, Qt::ControlModifier);
        settle();
    }
    QString cell(int row, int column) { return view()->model()->index(row, column).data().toString(); }
    int rows() { return view()->model()->rowCount(); }
    /// The row of that person, or with that text in any column; -1 when there is none.
    int rowOf(const QString& text)
    {
        for (int row = 0; row < rows(); ++row) {
            for (int column = 0; column < view()->model()->columnCount(); ++column) {
                if (cell(row, column) == text)
                    return row;
            }
        }
        return -1;
    }
    void goTo(const QString& text)
    {
        INFO(text.toStdString());
        REQUIRE(rowOf(text) >= 0);
        view()->setFocus();
        // Not selectRow: that asks which keys are held, and a click of Ctrl+Enter leaves Ctrl behind.
        view()->selectionModel()->setCurrentIndex(view()->model()->index(rowOf(text), 0),
                                                  QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        settle();
    }
    void press(int key)
    {
        QTest::keyClick(view(), Qt::Key(key));
        settle();
    }
    void act(const QString& action)
    {
        the<QAction>(action)->trigger();
        settle();
    }
    QString mark(const QString& name) { return cell(rowOf(name), 4); }
    /// Who is proposed for the shift, in the store.
    QStringList onShift(Id<Shift> shift)
    {
        QStringList names;
        for (const AssignmentRow& row : assignmentRows(session.workspace(), shift))
            names << row.name;
        std::sort(names.begin(), names.end());
        return names;
    }
    int entries() { return int(history(session.workspace(), {.limit = 1000}).size()); }
};

} // namespace redvest::test
