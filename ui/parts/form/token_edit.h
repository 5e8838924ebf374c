// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Several short values in one field (skills, languages): typed, ended by 、 ， , ; or Enter, each shown as a chip. What
// there is to choose from is found by its characters, pinyin or initials; a word that is not among it is asked about.

#pragma once

#include "core/domain/known_words.h"
#include "ui/parts/form/levelled_words.h"
#include "ui/parts/look/word_finder.h"

#include <QFrame>

#include <vector>

class QHBoxLayout;
class QLineEdit;

namespace redvest::ui {

class Picker;
struct PickerOffer;

class TokenEdit final : public QFrame
{
    Q_OBJECT
public:
    explicit TokenEdit(QWidget* parent = nullptr);

    /// Offered while typing, all of them with the down arrow. Another word is taken when it is ended a second time: at
    /// the first asked() is emitted. A word may have more behind it ("英语 流利"), of which the levels are offered.
    /// Without choices any word is taken.
    void setChoices(const QStringList& choices, const QStringList& levels = {});
    /// In the order entered, without repeats; what is typed but not ended counts too.
    [[nodiscard]] QStringList tokens() const;
    void setTokens(const QStringList& tokens);
    /// Without what is typed but not ended.
    [[nodiscard]] const QStringList& ended() const { return m_tokens; }
    [[nodiscard]] QLineEdit* input() const;
    /// The list of offers is open: Enter is its.
    [[nodiscard]] bool isChoosing() const;
    /// What is typed and not ended, when it is not among the choices; "" otherwise.
    [[nodiscard]] QString unknownWord() const;
    /// What is asked of a word that is none of the choices, with those that may be meant; "" for "".
    [[nodiscard]] QString askedText(const QString& word) const;
    /// Makes a chip of what is typed, or asks. False when nothing was.
    bool endToken();
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void edited();
    /// Is that a new word? "": nothing is asked any more.
    void asked(const QString& word);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] std::vector<PickerOffer> found(const QString& typed, int limit) const;
    void ask(const QString& word);
    void takeEnded(const QString& typed, bool isAnswer);
    void add(const QString& token);
    void rebuild();

    QHBoxLayout* m_row;
    Picker* m_input;
    QStringList m_choices;
    WordFinder m_finder; ///< the same
    LevelledWords m_levelled;
    KnownWords m_known; ///< the same
    QStringList m_tokens;
    QString m_asked; ///< the word that was asked about
};

} // namespace redvest::ui
