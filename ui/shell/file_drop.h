// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A window that takes one kind of file dropped on it: by the ending of its name, one file at a time.

#pragma once

#include <QObject>
#include <QStringList>

class QMimeData;
class QWidget;

namespace redvest::ui {

class FileDrop final : public QObject
{
    Q_OBJECT
public:
    /// A child of `window`, which takes drops from then on, wherever on it they fall: a file dropped on a field would
    /// else become its text. `endings` without a dot, in small letters. Several may stand side by side, each for
    /// endings of its own.
    FileDrop(QWidget* window, QStringList endings);

Q_SIGNALS:
    /// The path of a file of this PC.
    void dropped(const QString& path);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// The path of the one file that fits; "" when there is none or there are several.
    [[nodiscard]] QString fileIn(const QMimeData* carried) const;

    QWidget* m_window;
    QStringList m_endings;
};

} // namespace redvest::ui
