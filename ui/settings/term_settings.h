// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The office's lists of words, a row each: what is in it, and a line in which a word is typed or found (by its
// characters, pinyin or initials) to be added, retired or put back by the button beside it.

#pragma once

#include "core/usecases/workspace/terms.h"
#include "ui/parts/look/word_finder.h"

#include <QObject>

#include <vector>

class QLabel;
class QPushButton;

namespace redvest::ui {

class MessageStrip;
class Picker;
class Session;
class SettingsSheet;
struct PickerOffer;

class TermSettings final : public QObject
{
    Q_OBJECT
public:
    /// Adds its group to the sheet and belongs to it. What was changed or refused is said on `strip`.
    TermSettings(Session& session, MessageStrip& strip, SettingsSheet& sheet);

private:
    struct ListRow
    {
        TermList list = TermList::Skill;
        std::vector<TermRow> words = {};
        WordFinder finder = {};   ///< the same
        QLabel* shown = nullptr;  ///< the list
        QLabel* others = nullptr; ///< what is retired, and what is only in use
        Picker* typed = nullptr;
        QPushButton* change = nullptr;
        QLabel* said = nullptr; ///< of the word that is typed
    };

    void addList(SettingsSheet& sheet, TermList list);
    void read();
    void show(ListRow& row);
    [[nodiscard]] static std::vector<PickerOffer> found(const ListRow& row, const QString& typed, int limit);
    /// The word that is typed; nothing when the office does not have it.
    [[nodiscard]] static const TermRow* typedWord(const ListRow& row);
    [[nodiscard]] static QString saying(const ListRow& row);
    void judge(ListRow& row);
    void change(ListRow& row);

    Session& m_session;
    MessageStrip& m_strip;
    std::vector<ListRow> m_rows; ///< never grows after the rows are built
};

} // namespace redvest::ui
