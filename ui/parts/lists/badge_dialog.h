// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How badges are to look: on which paper, with which post, valid until when. Then they are shown to be printed.

#pragma once

#include "core/domain/people_papers.h"

#include <QDialog>

#include <optional>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace redvest::ui {

class MessageStrip;
class Session;

class BadgeDialog final : public QDialog
{
    Q_OBJECT
public:
    BadgeDialog(Session& session, PeopleChoice choice, QWidget* parent);

private:
    /// Nothing where the day cannot be read, which is told.
    [[nodiscard]] std::optional<BadgeWishes> wishes();
    void showBadges();

    Session& m_session;
    PeopleChoice m_choice;
    QComboBox* m_paper;
    QLineEdit* m_post;
    QLineEdit* m_validUntil;
    QCheckBox* m_withDocument;
    MessageStrip* m_strip;
};

} // namespace redvest::ui
