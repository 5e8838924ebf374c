// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A gap workbook that comes back: which row is which line of it. Rows are known by their hidden numbers, which must
// agree with the names beside them; where the numbers were deleted, by the names alone.

#pragma once

#include "core/usecases/sheets/import/rules.h"

#include <QHash>

#include <map>

namespace redvest::intake {

class GapReturn
{
public:
    /// `context` as of Rules. The division was asked by the collection.
    GapReturn(const Context& context, const GapTicket& ticket);

    [[nodiscard]] const GapCollection& collection() const { return m_ticket.collection; }
    /// The division that the row is about: that of the workbook where the row says none. Notes other_division and the
    /// problems of Places::resolve.
    QString place(SheetRow&, Places&) const;
    /// True where a row need not say its community: the workbook is that of one, or the numbered line lies at the
    /// street itself.
    [[nodiscard]] bool knowsCommunity(const SheetRow&) const;

    struct KnownLine
    {
        Id<GapReport> id;
        const GapLine* line = nullptr; ///< null: a new one, added by hand
    };
    /// Notes bad_id, foreign_id, id_differs, ambiguous_post, and gives nothing then.
    std::optional<KnownLine> find(SheetRow&, const GapReport& said);

    /// A row was left as it was handed out.
    void noteUnfilled(const SheetRow&);
    /// The workbook came back, because a row of it was taken.
    void noteAnswer(Sink&, RowResult, Instant now);
    /// What is to be said of the workbook as a whole.
    [[nodiscard]] std::vector<RowProblem> notices(Instant now) const;

private:
    std::optional<KnownLine> byNumber(SheetRow&, const GapReport& said);
    std::optional<KnownLine> byNames(SheetRow&, const GapReport& said);
    [[nodiscard]] const GapLine* lineNumbered(const SheetRow&) const;
    [[nodiscard]] RowProblem aboutAll(const QString& code, const QString& text) const;

    const DivisionTree& m_tree;
    GapTicket m_ticket;
    GapRequest m_request;
    std::map<Id<GapReport>, GapLine> m_lines;
    QMultiHash<QString, Id<GapReport>> m_byNames; ///< by division and post; in use only
    std::map<Id<GapReport>, int> m_rowOf;
    int m_unnumbered = 0; ///< rows that were known by their names
    int m_unfilled = 0;
    QStringList m_unfilledNames; ///< the first of them
    int m_lastRow = 0;
    bool m_isAnswered = false;
    bool m_isNoted = false;
};

} // namespace redvest::intake
