// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window needs of a page, and no more. A page receives what it needs in its constructor, owns its actions
// (QWidget::addAction; setMenu() says which menu shows them) and emits wishes; it never asks a global.

#pragma once

#include "ui/desk/teller.h"
#include "ui/desk/wish.h"

#include <QAction>
#include <QWidget>

#include <functional>

namespace redvest::ui {

enum class MenuId { File, Edit, View, Register, Dispatch, Print, Exchange, Help };

constexpr const char* kMenuProperty = "menu";
constexpr const char* kGroupProperty = "opensGroup";

/// The menu an action of a page is listed in while the page is shown; Register when never said.
inline void setMenu(QAction* action, MenuId menu)
{
    action->setProperty(kMenuProperty, static_cast<int>(menu));
}

class Page : public QWidget, public Teller
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QString title() const = 0;
    /// Reads everything shown anew: F5, and a change of the data. A hidden page may wait until it comes to the front.
    virtual void refresh() {}
    /// A page that notes by itself what has become untrue reads only that.
    virtual void cameToFront() { refresh(); }
    /// Another page sent the user here. A wish that is another page's business is passed over.
    virtual void open(const Wish& wish) { Q_UNUSED(wish) }
    /// Ctrl+F: put the keyboard into the page's search field. A page without one sends to the register.
    virtual void find();
    /// What the page is for as it stands: its list, its chart, the form in front. Never null; the keyboard begins
    /// there.
    [[nodiscard]] virtual QWidget* mainPart() { return this; }
    /// False keeps the window on this page (something typed would be lost).
    [[nodiscard]] virtual bool mayLeave() { return true; }
    /// In the strip of the window; pages with a strip of their own tell there.
    void tellDone(const QString& said, const QString& entry, Session& session) override;
    void tellRefused(const Problems& problems) override;

Q_SIGNALS:
    void navigate(const QString& page, const redvest::ui::Wish& wish = {});
    /// For the strip under the page; with `undo`, a button.
    void message(const QString& text, const std::function<void()>& undo = {});
    /// For the same strip: why something was not done.
    void refused(const QString& sentence);
};

} // namespace redvest::ui
