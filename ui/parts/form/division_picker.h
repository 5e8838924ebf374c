// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// An entry field for a division: type Chinese, pinyin, initials or a code, ↓ and Enter choose. Its value is the code.

#pragma once

#include "ui/parts/form/shared_divisions.h"

#include <QLineEdit>

class QStandardItemModel;

namespace redvest::ui {

class OfferList;

class DivisionPicker final : public QLineEdit
{
    Q_OBJECT
public:
    explicit DivisionPicker(QWidget* parent = nullptr);

    void setDivisions(std::vector<DivisionEntry> divisions);
    /// Those it has in common with other fields; looked at when something is typed or shown.
    void shareDivisions(std::shared_ptr<const SharedDivisions> divisions);

    /// Empty until something was chosen; what was typed stays in sight either way.
    [[nodiscard]] QString code() const { return m_code; }
    /// An unknown code is shown as it is and kept.
    void setCode(const QString& code);
    /// What was typed before and named no division; left as if by the keyboard (editingFinished).
    void setTyped(const QString& text);
    /// Something is typed that names no division yet.
    [[nodiscard]] bool isUnresolved() const { return m_code.isEmpty() && !text().trimmed().isEmpty(); }
    /// The list of offers is open: Enter is its.
    [[nodiscard]] bool isOpen() const;
    /// Paths offered for what is typed, best first.
    [[nodiscard]] QStringList offered() const;

Q_SIGNALS:
    void codeChanged(const QString& code);
    /// Enter took an offer: the user is done here.
    void committed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void offer();
    void choose(const QString& code);
    void chooseOnly();

    std::shared_ptr<const SharedDivisions> m_divisions; ///< never null
    QString m_code;
    QStandardItemModel* m_offers;
    OfferList* m_list;
};

} // namespace redvest::ui
