// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A new call for volunteers: the open gaps of a division and a period, ticked in and out, beside its words. What the
// preview shows is what is issued.

#pragma once

#include "core/usecases/figures/calls.h"
#include "ui/desk/store_reading.h"
#include "ui/parts/table/rows_model.h"

#include <QDialog>

#include <memory>

class QDateTimeEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QTableView;

namespace redvest::ui {

class DivisionPicker;
class MessageStrip;
class PanelList;
class Session;

class NewCallDialog final : public QDialog
{
    Q_OBJECT
public:
    /// What was issued is told, with its undo, in `told`, and shown over `parent` to be printed.
    NewCallDialog(Session& session, const CallQuestion& question, MessageStrip& told, QWidget* parent);
    ~NewCallDialog() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using Read = std::shared_ptr<Outcome<OpenGaps>>;

    void build(const CallQuestion& question);
    [[nodiscard]] QWidget* buildQuestion(const CallQuestion& question);
    void buildTable();
    [[nodiscard]] QWidget* buildWords();
    [[nodiscard]] QPlainTextEdit* addText(QFormLayout& form, const QString& label, const QString& name,
                                          const QString& text);
    void showNextNumber();
    void followChanges();
    [[nodiscard]] CallQuestion question() const;
    [[nodiscard]] CallWish wish() const;
    [[nodiscard]] bool isTicked(const OpenGap& gap) const;
    void ask();
    void show(const Read& read);
    void sum();
    void tick(const QStringList& shifts);
    void preview();
    void issue();

    Session& m_session;
    MessageStrip& m_told;
    QString m_category;
    DivisionPicker* m_scope;
    QDateTimeEdit* m_from;
    QDateTimeEdit* m_to;
    QLabel* m_sums;
    QTableView* m_view;
    QLineEdit* m_series;
    QSpinBox* m_number;
    QLineEdit* m_contact;
    QLineEdit* m_phone;
    QPlainTextEdit* m_risk = nullptr;
    QPlainTextEdit* m_benefits = nullptr;
    QPlainTextEdit* m_how = nullptr;
    QPushButton* m_preview;
    QPushButton* m_issue;
    MessageStrip* m_strip;
    PanelList* m_list;
    RowsModel<OpenGap> m_model;
    QSet<QString> m_leftOut; ///< ids of shifts
    qint64 m_begun = 0;
    StoreReading* m_reading;
};

} // namespace redvest::ui
