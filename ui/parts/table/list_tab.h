// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One list of a page: its table, the rows that are read for it in a pool thread, and which of them its search and its
// filters let through. The page says what is read and what passes; selection and place are kept over a new reading.

#pragma once

#include "core/domain/search_text.h"
#include "ui/desk/store_reading.h"
#include "ui/parts/table/hidden_rows.h"
#include "ui/parts/table/rows_model.h"
#include "ui/parts/table/table_page.h"

#include <algorithm>

namespace redvest::ui {

struct ListWords
{
    QString name; ///< of the widget
    QString title;
    QString searchHint;
    QString emptyText; ///< when nothing is there or nothing passes; until it is known, that it is read
};
/// Title, hint and name; the text that the rows are being read.
void nameList(TablePage& list, const ListWords& words);

template <class T>
[[nodiscard]] std::vector<Id<T>> idsOf(const QStringList& texts)
{
    std::vector<Id<T>> ids;
    for (const QString& text : texts)
        ids.push_back(Id<T>::fromText(text));
    return ids;
}

template <class Row>
class ListTab
{
public:
    using IdOf = typename RowsModel<Row>::IdOf;
    /// What a row is found by (search_text.h); called in a pool thread.
    using TextOf = std::function<QString(const Row&)>;
    using Read = std::function<std::vector<Row>(const Workspace&)>;

    ListTab(QWidget* parent, const ListWords& words, std::vector<ListColumn<Row>> columns, IdOf idOf, TextOf textOf)
        : m_list(new TablePage(parent))
        , m_hidden(new HiddenRows(*m_list))
        , m_model(std::move(columns), idOf)
        , m_emptyText(words.emptyText)
        , m_idOf(std::move(idOf))
        , m_textOf(std::move(textOf))
    {
        nameList(*m_list, words);
        m_list->setModel(&m_model);
        letThrough();
        QObject::connect(m_list, &TablePage::searchChanged, m_list, [this](const QString& text) {
            m_words = searchWords(text);
            filter();
        });
    }

    /// Said once. `ask` is called on the window's thread for what is to be read now.
    void readWith(Session& session, QWidget* page, const QStringList& tables, std::function<Read()> ask)
    {
        m_reading = new StoreReading(session, page, tables);
        m_reading->answer<Found>(
            [ask = std::move(ask), textOf = m_textOf]() -> std::function<Found(const Workspace&)> {
                return [read = ask(), textOf](const Workspace& ws) {
                    Found found{read(ws), {}};
                    found.texts.reserve(found.rows.size());
                    for (const Row& row : found.rows)
                        found.texts.push_back(textOf(row));
                    return found;
                };
            },
            [this](Found found) { show(std::move(found)); });
    }
    /// Beside the search, rows must pass this.
    void passWith(std::function<bool(const Row&)> passes) { m_passes = std::move(passes); }
    /// Called whenever other rows are shown.
    void whenShown(std::function<void()> work) { m_shown = std::move(work); }
    /// The filters say something else now.
    void filter()
    {
        letThrough();
        if (m_shown)
            m_shown();
    }

    /// Calls `work` when the rows are those of now (StoreReading).
    void whenTrue(std::function<void()> work) { m_reading->whenTrue(std::move(work)); }

    [[nodiscard]] TablePage* list() const { return m_list; }
    [[nodiscard]] StoreReading& reading() const { return *m_reading; }
    [[nodiscard]] const RowsModel<Row>& model() const { return m_model; }
    /// All that were read.
    [[nodiscard]] const std::vector<Row>& all() const { return m_model.rows(); }
    /// Among all; null when there is none.
    [[nodiscard]] const Row* find(const QString& id) const
    {
        const auto at = std::find_if(all().begin(), all().end(), [&](const Row& row) { return m_idOf(row) == id; });
        return at == all().end() ? nullptr : &*at;
    }

private:
    struct Found
    {
        std::vector<Row> rows;
        std::vector<QString> texts; ///< of the same row
    };

    void letThrough()
    {
        m_model.showOnly([this](std::size_t at) { return hasWords(m_texts[at], m_words) && passes(at); });
        tellHidden();
    }
    [[nodiscard]] bool passes(std::size_t at) const { return !m_passes || m_passes(m_model.rows()[at]); }
    /// An empty list says what hides its rows.
    void tellHidden()
    {
        if (!m_isRead || m_model.rowCount() > 0)
            return m_hidden->dismiss();
        m_list->setEmptyText(m_emptyText);
        HiddenRows::Counts counts;
        for (std::size_t at = 0; at < m_texts.size(); ++at) {
            counts.withoutSearch += passes(at) ? 1 : 0;
            counts.withoutFilters += hasWords(m_texts[at], m_words) ? 1 : 0;
            ++counts.withoutBoth;
        }
        m_hidden->tell(counts);
    }
    void show(Found found)
    {
        m_isRead = true;
        m_texts = std::move(found.texts);
        m_model.setRows(std::move(found.rows));
        tellHidden();
        if (m_shown)
            m_shown();
    }

    TablePage* m_list;
    HiddenRows* m_hidden;
    bool m_isRead = false; ///< until then nobody knows what there is
    RowsModel<Row> m_model;
    QString m_emptyText;
    IdOf m_idOf;
    TextOf m_textOf;
    StoreReading* m_reading = nullptr;
    std::function<bool(const Row&)> m_passes;
    std::function<void()> m_shown;
    std::vector<QString> m_texts;
    QStringList m_words;
};

} // namespace redvest::ui
