// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The register of people: found as one types, filtered, entered, edited, archived, imported and exported.

#pragma once

#include "ui/desk/page.h"
#include "ui/parts/reveal/sought_numbers.h"
#include "ui/parts/table/rows_model.h"
#include "ui/volunteers/register_reading.h"

#include <memory>

class QComboBox;
class QStackedWidget;

namespace redvest::ui {

class DivisionPicker;
class HiddenRows;
class MarkedSteps;
class RevealStrip;
class Session;
class TablePage;
class VolunteerDesk;

class VolunteersPage final : public Page
{
    Q_OBJECT
public:
    explicit VolunteersPage(Session& session, QWidget* parent = nullptr);
    ~VolunteersPage() override;

    [[nodiscard]] QString title() const override;
    void refresh() override;
    /// ShowPerson, RegisterPerson; FindPeople for the search; ShowDivision for the people who live there; anything else
    /// for the list.
    void open(const Wish& wish) override;
    void find() override;
    [[nodiscard]] QWidget* mainPart() override;
    /// Always: what is typed is kept as a draft.
    [[nodiscard]] bool mayLeave() override;

    /// The register is read in the background; false until the list shows all of it.
    [[nodiscard]] bool isLoaded() const { return m_register->isWhole(); }

private:
    void openPerson(const QString& id);
    void buildTable();
    void buildFilters();
    void buildActions();
    void buildPersonal();
    void fillChoices();
    /// Shows what was read in the place of what is shown; the choice stays.
    void showRead(const std::shared_ptr<VolunteerIndex>& read);
    void showCount(qint64 shown);
    void tellHidden(qint64 shown);
    void onChanged(const ChangeSet& changes);
    void showRows();
    void showList();
    void showDesk();
    void setArchived(const QStringList& ids, bool archived);
    /// Of who is on the form, or of those marked in the list.
    [[nodiscard]] QStringList markedIds() const;
    [[nodiscard]] std::vector<NamedId> marked() const;
    /// Of the form, or of the row the keyboard is on; null when there is nobody.
    [[nodiscard]] Id<Volunteer> chosen() const;
    void reveal();
    [[nodiscard]] VolunteerFilter filter() const;

    Session& m_session;
    std::shared_ptr<VolunteerIndex> m_index; ///< null until the first people are read
    RowsModel<int> m_model;                  ///< numbers of rows of the index
    QStackedWidget* m_stack;
    TablePage* m_table;
    HiddenRows* m_hidden;
    VolunteerDesk* m_desk;
    RevealStrip* m_revealed;
    RegisterReading* m_register;
    MarkedSteps* m_steps = nullptr;
    DivisionPicker* m_scope = nullptr;
    QComboBox* m_ability = nullptr;
    QComboBox* m_team = nullptr;
    QComboBox* m_source = nullptr;
    QComboBox* m_status = nullptr;
    QAction* m_archive = nullptr;
    QString m_text;
    SoughtNumbers m_sought;
};

} // namespace redvest::ui
