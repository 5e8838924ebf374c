// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The frame of a page that is lists in tabs with the forms they are entered by: what is the same on all of them stands
// here, so that a page says only what it lists, by which desks it is entered, and what can be done.

#pragma once

#include "core/usecases/sheets/import_preview.h"
#include "core/usecases/workspace/edits.h"
#include "ui/desk/action.h"
#include "ui/parts/form/desk_stack.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/table/list_keyboard.h"
#include "ui/parts/table/list_tab.h"

#include <utility>
#include <vector>

class QComboBox;

namespace redvest::ui {

class ListsPage : public Page
{
    Q_OBJECT
public:
    explicit ListsPage(Session& session, QWidget* parent = nullptr);

    /// Every list.
    void refresh() override;
    /// What became untrue is read by the lists themselves.
    void cameToFront() override {}
    void find() override;
    [[nodiscard]] QWidget* mainPart() override { return m_desks->mainPart(); }
    /// After the first choice, which stands for all, these names with their ids; the one chosen stays chosen.
    static void offer(QComboBox* combo, const std::vector<std::pair<QString, QString>>& choices);

protected:
    [[nodiscard]] Session& session() const { return m_session; }
    [[nodiscard]] DeskStack* desks() const { return m_desks; }

    /// A list (a ListTab, or what has a list and a reading as it does) becomes a tab in the order added; readWith() was
    /// called. Both live as long as the page.
    template <class Tab>
    void addList(const Tab& tab, const QString& title)
    {
        m_readings.push_back(&tab.reading());
        m_desks->addList(tab.list(), title);
        tab.list()->belongTo(*this, m_session);
    }
    /// The action becomes the page's and a button of the list; only one a list is `main`.
    QAction* addButton(TablePage* list, const Action& action, const std::function<void()>& work, bool main = false);
    /// The action enters what the list lists: by the key of new records (giveNewKey) and by Insert on the list.
    static void entersNew(TablePage* list, QAction* action);
    /// Brings the desk to the front; made with the session when first needed.
    template <class Desk>
    Desk* desk(Desk*& held)
    {
        return m_desks->open<Desk>(held, [this] { return new Desk(m_session, m_desks); });
    }
    /// The history of the record the keyboard is on becomes an action of the page.
    void addHistory();
    /// Lets bring in a file; what came is told, with its undo, under the list in front.
    void importFile(ImportKind kind);
    /// The same of a block on the clipboard, by Ctrl+V while the list is in front.
    void letPaste(TablePage* list, ImportKind kind, Right right);
    template <class T>
    using Archive = std::function<Outcome<Edits<T>>(Workspace&, const std::vector<Id<T>>&, bool isArchived)>;
    /// How what a list shows is archived and brought back.
    template <class Row, class T>
    struct Archiving
    {
        bool (*isArchived)(const Row&);
        Archive<T> archive;
        QString noneChosen; ///< what is said when nothing is
    };
    /// Archives those, or brings them back when the first of them is archived.
    template <class Row, class T>
    void archiveChosen(ListTab<Row>& tab, const QStringList& ids, const Archiving<Row, T>& how)
    {
        if (ids.isEmpty())
            return askForRow(*tab.list(), how.noneChosen);
        tab.whenTrue([this, &tab, ids, how] {
            const Row* first = tab.find(ids.front());
            setArchived<T>(tab.list(), ids, how.archive, first == nullptr || !how.isArchived(*first));
        });
    }
    template <class T>
    void setArchived(TablePage* list, const QStringList& ids, const Archive<T>& archive, bool isArchived)
    {
        m_session.carryOut([&](Workspace& ws) { return archive(ws, idsOf<T>(ids), isArchived); }, *list->strip(),
                           isArchived ? tr("Archived.") : tr("Back in use."));
    }

private:
    Session& m_session;
    DeskStack* m_desks;
    std::vector<StoreReading*> m_readings;
};

} // namespace redvest::ui
