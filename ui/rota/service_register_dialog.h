// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The register of certificates of service: sought, printed anew, replaced where hours were corrected since, voided.

#pragma once

#include "core/usecases/rota/service_certificates.h"
#include "ui/desk/store_reading.h"
#include "ui/parts/table/rows_model.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace redvest::ui {

class MessageStrip;
class PanelList;
class Session;

class ServiceRegisterDialog final : public QDialog
{
    Q_OBJECT
public:
    ServiceRegisterDialog(Session& session, QWidget* parent);
    ~ServiceRegisterDialog() override;

private:
    void build();
    void buildTable();
    [[nodiscard]] QWidget* buildButtons();
    void showRows();
    void judge();
    /// Ids of the rows selected.
    [[nodiscard]] std::vector<Id<Certificate>> chosen() const;
    /// Asks why, then does it.
    void askWhy(const QString& name, const QString& title, const std::function<void(const QString& reason)>& answered);
    void reprint(const QString& reason);
    void replace(const QString& reason);
    void voidThem(const std::vector<Id<Certificate>>& certificates, const QString& reason);
    /// Where that was neither printed nor saved, `unsay` may take it back.
    void showPapers(const std::vector<CertificatePaper>& papers, const QString& takeBack,
                    const std::function<void()>& unsay);

    Session& m_session;
    QLineEdit* m_search;
    QCheckBox* m_superseded;
    QLabel* m_sums;
    QTableView* m_view;
    MessageStrip* m_strip;
    QPushButton* m_void;
    QPushButton* m_replace;
    QPushButton* m_reprint;
    PanelList* m_list;
    RowsModel<ServiceCertificateRow> m_model;
    std::vector<ServiceCertificateRow> m_rows; ///< all that were read
    StoreReading* m_reading;
};

} // namespace redvest::ui
