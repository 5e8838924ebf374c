// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The frame of a page that is lists with desks: the lists stand in tabs; a desk comes in front of them when something
// is entered, and what it told with its way back stays in sight when it is left.

#pragma once

#include <QStackedWidget>

#include <functional>

class QTabWidget;

namespace redvest::ui {

class MessageStrip;
class TablePage;

class DeskStack final : public QStackedWidget
{
    Q_OBJECT
public:
    explicit DeskStack(QWidget* page);

    /// A list added becomes a tab in the order added.
    void addList(TablePage* list, const QString& title);
    [[nodiscard]] TablePage* currentList() const;
    /// What all lists stand in; out of sight while a desk is in front.
    [[nodiscard]] QWidget* lists() const;
    /// What the page is for now: the rows of the list in front, or the desk.
    [[nodiscard]] QWidget* mainPart() const;
    /// Leaves the desk; the keyboard goes to the table.
    void showLists();
    void showList(TablePage* list);
    /// The keyboard goes to the search of the list.
    void find();

    /// Brings a desk to the front. It is made when first needed and kept in `held`, so that what was typed is there
    /// when it is opened again.
    template <class Desk>
    Desk* open(Desk*& held, const std::function<Desk*()>& make)
    {
        if (held == nullptr) {
            held = make();
            addWidget(held);
            connect(held, &Desk::closed, this, [this, desk = held] { leave(*desk->strip()); });
        }
        setCurrentWidget(held);
        return held;
    }

Q_SIGNALS:
    /// Another list is in front; the keyboard is on it.
    void listChanged(redvest::ui::TablePage* list);

private:
    void leave(MessageStrip& told);

    QTabWidget* m_tabs;
};

} // namespace redvest::ui
