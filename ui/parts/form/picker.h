// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// An entry field that chooses one of many: type, ↓ and Enter choose. What is found is the caller's business.

#pragma once

#include <QLineEdit>

#include <functional>
#include <vector>

class QStandardItemModel;

namespace redvest::ui {

class OfferList;

struct PickerOffer
{
    QString id;
    QString text; ///< what the field shows once chosen
    QString hint; ///< beside it in the list
};

class Picker : public QLineEdit
{
    Q_OBJECT
public:
    /// Best first, at most `limit`; an empty text asks for everything.
    using Find = std::function<std::vector<PickerOffer>(const QString& typed, int limit)>;

    explicit Picker(Find find, QWidget* parent = nullptr);

    /// Empty until something was chosen; what was typed stays in sight either way.
    [[nodiscard]] QString id() const { return m_id; }
    void setChoice(const QString& id, const QString& text);
    /// As setChoice; what chose nothing is left as if by the keyboard (editingFinished).
    void setTyped(const QString& id, const QString& text);
    /// The list of offers is open: Enter is its.
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] QStringList offered() const;
    /// An arrow at its end lists everything, for the mouse.
    void showOpener();

Q_SIGNALS:
    void chosen(const QString& id); ///< "" when what was chosen is typed over
    void committed();               ///< Enter took an offer: the user is done here

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void offer(const QString& typed);
    void choose(int row);
    void chooseOnly();

    Find m_find;
    QString m_id;
    std::vector<PickerOffer> m_found;
    QStandardItemModel* m_offers;
    OfferList* m_list;
};

} // namespace redvest::ui
