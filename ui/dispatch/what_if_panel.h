// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What if: what is supposed, and at once what would come of it: the gap that is left, of what nature, and who would
// stand elsewhere. Nothing is saved.

#pragma once

#include "core/usecases/dispatch/what_if.h"
#include "ui/desk/jobs.h"
#include "ui/dispatch/suppose_form.h"
#include "ui/parts/table/rows_model.h"

#include <QHash>

class QTableView;

namespace redvest::ui {

class KeptDispatch;
class PanelList;

/// What a line means to the use-case; closed shifts are one supposition each.
[[nodiscard]] std::vector<Supposition> suppositionsOf(const std::vector<SupposedLine>& lines);

class WhatIfPanel final : public QWidget
{
    Q_OBJECT
public:
    WhatIfPanel(Session& session, std::shared_ptr<KeptDispatch> kept, std::function<MarkedSeats()> marked,
                QWidget* parent);
    ~WhatIfPanel() override;

    /// What is supposed is supposed beside that from now on, nothing at first; null: there is none.
    void setProposal(const Proposal* proposal);
    [[nodiscard]] bool isAsking() const { return m_isAsking; }

Q_SIGNALS:
    void left(); ///< Esc
    void told(const QString& sentence);
    void refused(const QString& sentence);

private:
    void build();
    void ask();
    void showAnswer(const Outcome<WhatIfAnswer>& answer);
    void showNothing();
    [[nodiscard]] QString moveText(const SupposedMove& move) const;
    [[nodiscard]] std::vector<ListColumn<SupposedMove>> columns() const;

    Session& m_session;
    std::shared_ptr<KeptDispatch> m_kept;
    std::shared_ptr<const Proposal> m_proposal;
    QHash<QString, QString> m_shifts; ///< of it, in words
    SupposeForm* m_form;
    QLabel* m_said;
    QTableView* m_view;
    PanelList* m_list;
    RowsModel<SupposedMove> m_model;
    NewestJob m_job;
    bool m_isAsking = false;
};

} // namespace redvest::ui
