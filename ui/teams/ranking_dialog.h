// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who is to be ranked, by what and of which days. Then the paper is shown, to be printed or saved.

#pragma once

#include "core/domain/ranking.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QSpinBox;

namespace redvest::ui {

class MessageStrip;
class Session;

class RankingDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Begins with `of`.
    RankingDialog(Session& session, RankedKind of, QWidget* parent);

private:
    void build();
    void showRanking();

    Session& m_session;
    QComboBox* m_of;
    QComboBox* m_by;
    QDateEdit* m_from;
    QDateEdit* m_to;
    QSpinBox* m_top;
    QCheckBox* m_masked;
    MessageStrip* m_strip;
};

} // namespace redvest::ui
