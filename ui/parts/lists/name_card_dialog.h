// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How name cards for a table are to look: on which paper, with what under the name. Then they are shown to be printed.

#pragma once

#include "core/domain/people_papers.h"

#include <QDialog>

class QComboBox;

namespace redvest::ui {

class MessageStrip;
class Session;

class NameCardDialog final : public QDialog
{
    Q_OBJECT
public:
    NameCardDialog(Session& session, PeopleChoice choice, QWidget* parent);

private:
    void showCards();

    Session& m_session;
    PeopleChoice m_choice;
    QComboBox* m_paper;
    QComboBox* m_second;
    MessageStrip* m_strip;
};

} // namespace redvest::ui
