// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The list of offers below an entry field while one types. It never takes the keyboard and is no window to the input
// method, so letters typed while it opens or closes are composed like all others: the field keeps the focus, and the
// list takes from its keys what is meant for a list.

#pragma once

#include <QListView>

class QKeyEvent;
class QLineEdit;

namespace redvest::ui {

class OfferList final : public QListView
{
    Q_OBJECT
public:
    /// The field owns it.
    explicit OfferList(QLineEdit* field);

    /// Shows what the model offers, nothing of it marked: below the field, above it where there is more room. Closed
    /// without offers, and where the field has not the keyboard.
    void open();
    /// By an arrow key; invalid where none is.
    [[nodiscard]] QModelIndex markedOffer() const;

Q_SIGNALS:
    /// By the mouse, or by Enter: the marked one, else the best. The list is closed by then.
    void taken(const QModelIndex& offer);
    /// Tab leaves the field, or a key saves: the marked offer counts, else what stands in the line. The list is closed
    /// by then; the key goes on afterwards.
    void left(const QModelIndex& marked);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    class Surroundings;

    [[nodiscard]] static bool isMeant(const QKeyEvent& key);
    bool takeKey(const QKeyEvent& key);
    void take(const QModelIndex& offer);
    void leave();
    void moveMark(int step);
    void place();
    void follow(const QWidget& changed, QEvent::Type what);

    QLineEdit* m_field;
    Surroundings* m_surroundings;
    bool m_composing = false; ///< the field holds what is not committed yet
};

} // namespace redvest::ui
