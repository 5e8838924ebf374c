// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One row of a file, asked by meaning. What cannot be read is noted with its column and value; the row goes on, so that
// a person hears of everything wrong with it at once.

#pragma once

#include "core/domain/file_words.h"
#include "core/usecases/sheets/import/row_kind.h"

#include <QCoreApplication>

#include <list>

namespace redvest::intake {

class SheetRow
{
public:
    SheetRow(const HeaderLayout& layout, const std::vector<formats::Cell>& cells, int number)
        : m_layout(layout)
        , m_cells(cells)
        , m_number(number)
    {}

    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] const HeaderLayout& layout() const { return m_layout; }
    /// An empty cell where the file has no such column. What people and programs put around a text so that a
    /// spreadsheet keeps it as text ('310199… and ="310199…") is taken off.
    [[nodiscard]] const formats::Cell& cell(SheetField) const;
    /// What stands beyond the last column name; "" when nothing does.
    [[nodiscard]] QString textBeyondHeader() const { return textBeyond(m_layout, m_cells); }
    /// Warns of what stands in a second column for the same and was not taken.
    void warnOfDoubled();
    /// False also for 无, — and the like.
    [[nodiscard]] bool has(SheetField) const;
    /// It says something that can be used; what is wrong with a cell that holds no value is noted.
    bool isUsable(SheetField field) { return has(field) && !isError(field); }
    /// Normalised; "" where nothing is said or it cannot be used.
    QString text(SheetField);
    /// What somebody called a thing, as it is to be kept (nameTyped).
    QString name(SheetField);
    /// What somebody wrote, as it is to be kept: folding is for what is compared.
    QString prose(SheetField);
    /// The values of a cell that holds several, without repetitions.
    QStringList list(SheetField);
    std::optional<QDate> day(SheetField);
    /// A whole number from 0 to a million.
    std::optional<qint64> count(SheetField);
    std::optional<int> minutes(SheetField);
    /// Nothing also for a mask of `known`, which leaves what is stored; any other mask is refused.
    std::optional<QString> phone(SheetField, const QString& known = {});
    /// What is shown instead of a number stands there.
    [[nodiscard]] bool isMasked(SheetField) const;
    void refuseMask(SheetField);
    /// A state or class by its official word; nothing where the cell is blank.
    template <class E>
    std::optional<E> word(SheetField field)
    {
        const QString said = text(field);
        if (said.isEmpty())
            return std::nullopt;
        const auto value = fromFileWord<E>(said);
        if (!value)
            refuse(field, u"unknown_word",
                   QCoreApplication::translate("Import", "\"%1\" is not known here. Write one of: %2.")
                       .arg(said.left(40), fileWords<E>().join(QChar(u'、'))));
        return value;
    }
    /// Notes a problem unless the cell is blank.
    void require(SheetField);

    void refuse(SheetField, const char16_t* code, const QString& text);
    void refuse(SheetField, const Problems&);
    void warn(SheetField, const char16_t* code, const QString& text);
    void warn(SheetField, const Problem&);
    void warn(const RowProblem& noted) { m_warnings.push_back(noted); }
    [[nodiscard]] bool isGood() const { return m_problems.empty(); }
    [[nodiscard]] const std::vector<RowProblem>& problems() const { return m_problems; }
    [[nodiscard]] const std::vector<RowProblem>& warnings() const { return m_warnings; }
    /// Of each column that is understood, in one order; the same for rows that say the same there, and only for those.
    [[nodiscard]] std::vector<std::size_t> digests() const;
    /// The headers of the columns that say something else than those of which `before` is.
    [[nodiscard]] QStringList headersDiffering(const std::vector<std::size_t>& before) const;
    /// Of all its cells, as they are.
    [[nodiscard]] QStringList texts() const;

    /// What is to be said about the cell, without noting it here.
    [[nodiscard]] RowProblem noted(SheetField, const QString& code, const QString& text) const;

private:
    /// Of several columns for it the first that says something; -1 where the file has none.
    [[nodiscard]] int columnOf(SheetField) const;
    /// Notes what is wrong with a cell that holds no value.
    bool isError(SheetField);
    /// Notes what is wrong with a text that cannot be kept.
    bool hasText(SheetField);
    /// False with a note where the text is longer than what is kept.
    bool fits(SheetField, qsizetype characters, qsizetype most);

    const HeaderLayout& m_layout;
    const std::vector<formats::Cell>& m_cells;
    int m_number;
    mutable std::list<formats::Cell> m_unwrapped;
    std::vector<RowProblem> m_problems;
    std::vector<RowProblem> m_warnings;
};

/// The number of a cell that holds one, or nothing.
[[nodiscard]] std::optional<double> serialOf(const formats::Cell&);

/// The candidate that is spelt most like `text`; "" when none is near.
[[nodiscard]] QString nearest(const QString& text, const QStringList& candidates);

} // namespace redvest::intake
