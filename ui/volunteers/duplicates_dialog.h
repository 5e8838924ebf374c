// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who may be one person on two records (疑似重复): the pairs with the reason, and of the one chosen both records side
// by side, to be merged or judged to be two people. What was judged before is shown on request, and taken back here.
//
// By the keyboard: the arrows choose a pair, Enter leads to its fields, there the arrows and Space choose what is kept,
// Enter leads to the reason, and Enter after that merges.

#pragma once

#include "core/usecases/volunteers/duplicates.h"
#include "ui/desk/jobs.h"

#include <QDialog>

class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace redvest::ui {

class MergeTable;
class MessageStrip;
class RevealStrip;
class Session;

class DuplicatesDialog final : public QDialog
{
    Q_OBJECT
public:
    DuplicatesDialog(Session& session, QWidget* parent);

    /// The register is compared in the background; false until the pairs are shown.
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }

protected:
    /// Enter leads from part to part and presses no button by the way.
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// Two records of the list, whichever list it is.
    struct Pair
    {
        Id<Volunteer> first, second;
        QStringList cells;
    };

    void buildList();
    void buildButtons(QBoxLayout* column);
    void load();
    void showPairs(std::vector<Pair> pairs);
    /// Both records of the pair chosen.
    void showRecords();
    void judge();
    void next();
    void merge(bool isOnePerson);
    void judgeTwo(bool isTakenBack);
    void revealBoth();
    [[nodiscard]] bool showsJudged() const;
    [[nodiscard]] const Pair* chosen() const;
    [[nodiscard]] Id<Volunteer> keep() const;
    [[nodiscard]] Id<Volunteer> duplicate() const;

    Session& m_session;
    std::vector<Pair> m_pairs;
    bool m_isLoaded = false;
    bool m_isSwapped = false; ///< the second of the pair goes on
    QLabel* m_head;
    QComboBox* m_which;
    QTableWidget* m_list;
    MergeTable* m_fields;
    QLabel* m_moving;
    RevealStrip* m_revealed[2];
    MessageStrip* m_strip;
    QLineEdit* m_reason;
    QPushButton* m_swap;
    QPushButton* m_show;
    QPushButton* m_next;
    QPushButton* m_two;
    QPushButton* m_takeBack;
    QPushButton* m_merge;
    NewestJob m_loading;
};

} // namespace redvest::ui
