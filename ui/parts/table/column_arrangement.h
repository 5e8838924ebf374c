// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the columns of a list stand: as wide as the model wishes and the view has room for, until somebody draws, moves,
// hides or sorts them. What he has done is remembered where the list has a name. The table of one TablePage; nobody
// else touches its header.

#pragma once

#include <QObject>
#include <QStringList>

#include <vector>

class QTableView;
class QTimer;

namespace redvest::ui {

class ColumnArrangement final : public QObject
{
    Q_OBJECT
public:
    struct Column
    {
        int number = 0; ///< in the model
        QString title{};
        bool isShown = true;
    };

    /// `view` is the parent's and lives as long.
    ColumnArrangement(QTableView& view, QObject* parent);

    /// The view has another model: its columns stand as that one wishes (WidthRole, rows_model.h).
    void begin();
    /// The model is going: what would be written in a moment is written now, while the columns still stand.
    void end();
    /// The view has other room.
    void refit();

    /// Those somebody may hide and move, from left to right, hidden ones too. A column without a title is a part of
    /// the row (a tick) and always there.
    [[nodiscard]] std::vector<Column> columns() const;
    /// Puts them in that order and hides those not shown; columns not named stay where they are. At least one of them
    /// stays in sight: where none would, nothing is done.
    void arrange(const std::vector<Column>& wanted);
    /// Nothing is done to the last one in sight.
    void show(int column, bool isShown);
    /// As the program made them: widths, order, none hidden, not sorted.
    void reset();

    /// From now on what is arranged is remembered under that name, and what was before is brought back.
    void rememberAs(const QString& name);
    /// Writes at once what would be written in a moment.
    void keep();

private:
    void watch();
    void noteWidth(int column, int before, int now);
    void noteChange();
    void write();
    void bringBack();
    void stand(const QStringList& states);
    [[nodiscard]] QStringList states() const;
    [[nodiscard]] QString made() const;
    [[nodiscard]] std::vector<int> shown() const;
    [[nodiscard]] bool isStretched(int column) const;
    [[nodiscard]] QString titleOf(int column) const;
    [[nodiscard]] QString key(const QString& what) const;

    /// As it is remembered.
    struct Noted
    {
        QString made{};
        QStringList columns{};
        QString sorted{}; ///< "" when the list is not
    };

    QTableView& m_view;
    QString m_name;
    Noted m_noted;             ///< at the last change
    std::vector<int> m_wished; ///< widths by number of the column; 0 takes what is left
    std::vector<int> m_least;  ///< in which their names stand whole
    std::vector<int> m_given;  ///< by refit
    std::vector<int> m_drawn;  ///< by somebody; 0: by nobody
    bool m_isArranging = false;
    QTimer* m_keeping; ///< a column is drawn in many steps
};

} // namespace redvest::ui
