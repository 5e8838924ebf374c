// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the first page shows while the workspace has no shift: from people to dispatch, each step with the page that
// does it, the import that brings a list in, and the blank sheet to fill in.

#pragma once

#include "core/domain/beginnings.h"
#include "core/domain/deeds.h"
#include "core/usecases/sheets/imports.h"
#include "ui/desk/page.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace redvest::ui {

class Session;

class FirstSteps final : public QWidget
{
    Q_OBJECT
public:
    /// `page` leads to the others and tells what was done; it holds this.
    FirstSteps(Session& session, Page& page);

    /// How far it has come. What the account may not do is grey, with who may.
    void setBeginnings(const Beginnings& there);

private:
    struct Step
    {
        ImportKind kind = ImportKind::Volunteers;
        Deed deed = Deed::EnterVolunteers;
        QString go;   ///< what the button says that leads to the page
        QString page; ///< its id
        Wish wish;
    };
    struct Shown
    {
        Step step;
        QLabel* title = nullptr;
        QPushButton* go = nullptr;
        QPushButton* import = nullptr;
        QPushButton* blank = nullptr;
    };

    void add(QVBoxLayout* column, const Step& step);
    void allow(const Shown& shown) const;
    void importList(ImportKind kind);
    void saveBlank(ImportKind kind);

    Session& m_session;
    Page& m_page;
    std::vector<Shown> m_steps;
};

} // namespace redvest::ui
