// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The settings one under the other, in groups; a search leaves those that have its words.

#pragma once

#include <QScrollArea>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace redvest::ui {

class SectionCard;

class SettingsSheet final : public QScrollArea
{
    Q_OBJECT
public:
    explicit SettingsSheet(QWidget* parent = nullptr);

    /// Rows added from now on are of this group. `saying` stands under its title; "" for none.
    void beginGroup(const QString& title, const QString& saying = {});
    /// `editor` becomes the sheet's and is called `name` where it has no name of its own for those who hear the screen.
    /// `note` stands under it; "" for none. `held` is what the editor holds, to be found by. What is passed over with
    /// the wheel keeps its value.
    void addRow(const QString& name, QWidget* editor, const QString& note = {}, const QString& held = {});
    /// What can only be read here.
    void addText(const QString& name, const QString& text, const QString& note = {});

    /// Shows the rows that have every word of `typed` in their group, name, text or note, by letters, pinyin or
    /// initials; all of them for "".
    void find(const QString& typed);
    /// Names of the rows a search left, in their order.
    [[nodiscard]] QStringList shownNames() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Row
    {
        QWidget* box;
        QString name;
        QString searchText;
        std::size_t group;
        bool isShown = true;
    };
    struct Group
    {
        SectionCard* card;
        QString title;
    };

    void add(const QString& name, QWidget* editor, const QString& text, const QString& note);

    QVBoxLayout* m_column;
    QLabel* m_nothing;
    std::vector<Group> m_groups;
    std::vector<Row> m_rows;
};

} // namespace redvest::ui
