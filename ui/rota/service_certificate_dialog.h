// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Certificates of service for people: what each would be certified of a period stands there before it is issued.

#pragma once

#include "core/usecases/rota/service_certificates.h"
#include "ui/desk/store_reading.h"
#include "ui/parts/table/rows_model.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace redvest::ui {

class MessageStrip;
class PanelList;
class Session;

class ServiceCertificateDialog final : public QDialog
{
    Q_OBJECT
public:
    /// What was issued is told in `strip`; the papers stand over `parent`.
    ServiceCertificateDialog(Session& session, std::vector<Id<Volunteer>> people, MessageStrip& strip, QWidget* parent);
    ~ServiceCertificateDialog() override;

private:
    struct Read
    {
        std::vector<ServiceDraft> drafts;
        std::vector<std::pair<QString, Id<Campaign>>> campaigns; ///< by name
    };

    void build();
    [[nodiscard]] QWidget* buildPeriod();
    [[nodiscard]] QWidget* buildNumbers();
    void buildTable();
    void followChanges();
    [[nodiscard]] ServiceAsked asked() const;
    void ask();
    void showDrafts(Read read);
    void judge();
    void issue();

    Session& m_session;
    std::vector<Id<Volunteer>> m_people;
    MessageStrip& m_told;
    QComboBox* m_period;
    QDateEdit* m_from;
    QDateEdit* m_to;
    QComboBox* m_campaign;
    QCheckBox* m_isFull;
    QLineEdit* m_reason;
    QLabel* m_sums;
    QTableView* m_view;
    MessageStrip* m_strip;
    QPushButton* m_go;
    PanelList* m_list;
    RowsModel<ServiceDraft> m_model;
    StoreReading* m_reading;
    std::vector<Id<Volunteer>> m_wanting; ///< of those shown, who gets one
};

} // namespace redvest::ui
