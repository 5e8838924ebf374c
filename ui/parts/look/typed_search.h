// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A box of fixed entries jumps to the one that is meant by what is typed on it (WordFinder), open or closed, with the
// input method or without.

#pragma once

#include <QObject>
#include <QTimer>

class QComboBox;
class QKeyEvent;

namespace redvest::ui {

class TypedSearch final : public QObject
{
    Q_OBJECT
public:
    /// A child of `box`, whose entries may change at any time. What is typed counts together until nothing is typed for
    /// a while or the box is left. Nothing happens in a box that is edited.
    explicit TypedSearch(QComboBox& box);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool key(const QKeyEvent& event);
    void search(const QString& more);

    QComboBox& m_box;
    QString m_typed;
    QTimer m_forgets;
};

/// Puts those entries behind the first, which stands for all; what is chosen stays chosen where it still is among
/// them. Tells nobody. Each entry holds its own text.
void refill(QComboBox& box, const QStringList& entries);

} // namespace redvest::ui
