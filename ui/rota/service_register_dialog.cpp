// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rota/service_register_dialog.h"

#include "core/domain/search_text.h"
#include "core/domain/words.h"
#include "core/report/training.h"
#include "core/usecases/workspace/rights.h"
#include "ui/desk/session.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/look/shown_text.h"
#include "ui/parts/look/theme.h"
#include "ui/parts/paper/issued_papers.h"
#include "ui/parts/table/panel_list.h"
#include "ui/parts/table/plain_list.h"

#include <QCheckBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <optional>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kWidth = 940;
constexpr int kHeight = 560;

const Palette& colours()
{
    return paletteFor(QGuiApplication::palette());
}

QString stateOf(const ServiceCertificateRow& row)
{
    const auto tr = [](const char* text) { return ServiceRegisterDialog::tr(text); };
    const Certificate& c = row.certificate;
    if (!c.isIssued())
        return row.replacedBy.isEmpty() ? tr("voided") : tr("replaced by %1").arg(row.replacedBy);
    if (row.superseded > 0)
        return tr("superseded by correction");
    return c.reprints > 0 ? tr("printed anew") : tr("counts");
}

std::vector<ListColumn<ServiceCertificateRow>> registerColumns()
{
    using Row = ServiceCertificateRow;
    using Spec = ListColumn<Row>;
    const auto tr = [](const char* text) { return ServiceRegisterDialog::tr(text); };
    const auto service = [](const Row& r) { return r.says.service.value_or(ServiceSays{}); };
    std::vector<Spec> columns;
    columns.push_back(Spec(
        tr("Number"), [](const Row& r) { return r.certificate.number; }, 150));
    columns.push_back(Spec(
        tr("Full name"), [](const Row& r) { return r.name; }, 100));
    columns.push_back(Spec(
        tr("From"), [service](const Row& r) { return service(r).first.toString(Qt::ISODate); }, 98));
    columns.push_back(Spec(
        tr("To"), [service](const Row& r) { return service(r).last.toString(Qt::ISODate); }, 98));
    columns.push_back(Spec(
                          tr("Records"), [service](const Row& r) { return service(r).records; }, 60)
                          .toTheRight());
    columns.push_back(Spec(
                          tr("Hours"), [service](const Row& r) { return hoursText(service(r).minutes); }, 60)
                          .sortedBy([service](const Row& r) { return service(r).minutes; })
                          .toTheRight());
    columns.push_back(Spec(
                          tr("Issued"), [](const Row& r) { return toLocalText(r.certificate.issuedAt); }, 126)
                          .sortedBy([](const Row& r) { return r.certificate.issuedAt.ms; }));
    columns.push_back(Spec(tr("State"), stateOf).withTip([](const Row& r) {
        return r.certificate.isIssued() ? r.certificate.reprintReason : r.certificate.voidReason;
    }));
    for (Spec& column : columns)
        column.coloured([](const Row& r) {
            return !r.certificate.isIssued() ? colours().quiet : r.superseded > 0 ? colours().accent : QColor();
        });
    return columns;
}

} // namespace

ServiceRegisterDialog::ServiceRegisterDialog(Session& session, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_search(new QLineEdit(this))
    , m_superseded(new QCheckBox(tr("Only superseded by correction"), this))
    , m_sums(plainLabel(tr("Reading…"), this))
    , m_view(new QTableView(this))
    , m_strip(new MessageStrip(this))
    , m_void(new QPushButton(tr("Void…"), this))
    , m_replace(new QPushButton(tr("Replace…"), this))
    , m_reprint(new QPushButton(tr("Print anew…"), this))
    , m_list(new PanelList(
          {.part = *this,
           .front = *this,
           .view = *m_view,
           .facts = [] { return ListFacts{.title = tr("Register of certificates of service"), .filters = {}}; },
           .tell = [this](const QString& said) { m_strip->showMessage(said); },
           .refuse = [this](const QString& why) { m_strip->showProblem(why); }},
          u"rota.certificates"_s))
    , m_model(registerColumns(), [](const ServiceCertificateRow& r) { return r.certificate.id.text(); })
    , m_reading(new StoreReading(session, this, {u"certificate"_s, u"service_record"_s, u"volunteer"_s}))
{
    setObjectName(u"serviceRegisterDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(titleText(tr("Register of certificates of service")));
    resize(scaledToText(kWidth), scaledToText(kHeight));
    buildTable();
    build();
    using Rows = std::vector<ServiceCertificateRow>;
    m_reading->answer<Rows>(
        []() -> std::function<Rows(const Workspace&)> {
            return [](const Workspace& ws) { return serviceCertificateRows(ws); };
        },
        [this](Rows rows) {
            m_rows = std::move(rows);
            showRows();
        });
    connect(m_search, &QLineEdit::textChanged, this, &ServiceRegisterDialog::showRows);
    connect(m_superseded, &QCheckBox::toggled, this, &ServiceRegisterDialog::showRows);
    m_search->setFocus();
    judge();
}

ServiceRegisterDialog::~ServiceRegisterDialog() = default;

void ServiceRegisterDialog::buildTable()
{
    m_view->setObjectName(u"serviceRegister"_s);
    m_view->setAccessibleName(tr("Register of certificates of service"));
    dressAsList(*m_view);
    m_list->setModel(m_model);
    m_list->output().standAt(m_session);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ServiceRegisterDialog::judge);
}

void ServiceRegisterDialog::build()
{
    m_search->setObjectName(u"registerSearch"_s);
    m_search->setPlaceholderText(tr("Number, name"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_superseded->setObjectName(u"registerSuperseded"_s);
    m_sums->setObjectName(u"registerSums"_s);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::kSmall);
    head->addWidget(m_search, 1);
    head->addWidget(m_superseded);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    column->setSpacing(space::kSmall);
    column->addLayout(head);
    column->addWidget(m_view, 1);
    column->addWidget(m_sums);
    column->addWidget(m_strip);
    column->addWidget(buildButtons());
}

QWidget* ServiceRegisterDialog::buildButtons()
{
    m_void->setObjectName(u"voidService"_s);
    m_replace->setObjectName(u"replaceService"_s);
    m_reprint->setObjectName(u"reprintService"_s);
    m_reprint->setProperty("accent", true);
    auto* close = new QPushButton(tr("Close"), this);
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kSmall);
    row->addStretch(1);
    for (QPushButton* button : {m_void, m_replace, m_reprint, close}) {
        button->setAutoDefault(false); // Enter in the search voids nothing
        row->addWidget(button);
    }
    connect(m_void, &QPushButton::clicked, this, [this] {
        askWhy(u"voidServiceReason"_s, tr("Void certificates"),
               [this, ids = chosen()](const QString& reason) { voidThem(ids, reason); });
    });
    connect(m_replace, &QPushButton::clicked, this, [this] {
        askWhy(u"replaceServiceReason"_s, tr("Replace certificates"),
               [this](const QString& reason) { replace(reason); });
    });
    connect(m_reprint, &QPushButton::clicked, this, [this] {
        askWhy(u"reprintServiceReason"_s, tr("Print certificates anew"),
               [this](const QString& reason) { reprint(reason); });
    });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    return box;
}

void ServiceRegisterDialog::showRows()
{
    const QStringList words = searchWords(m_search->text());
    std::vector<ServiceCertificateRow> shown;
    qint64 superseded = 0;
    for (const ServiceCertificateRow& row : m_rows) {
        superseded += row.superseded > 0 ? 1 : 0;
        if (hasWords(row.searchText, words) && (!m_superseded->isChecked() || row.superseded > 0))
            shown.push_back(row);
    }
    if (m_rows.empty())
        m_sums->setText(tr("No certificate of service yet. Under Hours, choose approved time and press "
                           "“Certificates of service…”."));
    else
        m_sums->setText(superseded == 0 ? tr("%1 certificates").arg(thousands(qint64(shown.size())))
                                        : tr("%1 certificates; %2 in all are superseded by a correction: replace them.")
                                              .arg(thousands(qint64(shown.size())), thousands(superseded)));
    m_model.setRows(std::move(shown));
    judge();
}

std::vector<Id<Certificate>> ServiceRegisterDialog::chosen() const
{
    std::vector<Id<Certificate>> ids;
    for (const QModelIndex& index : m_view->selectionModel()->selectedRows())
        ids.push_back(Id<Certificate>::fromText(index.data(IdRole).toString()));
    return ids;
}

void ServiceRegisterDialog::judge()
{
    const bool may = refusals(m_session.workspace(), Deed::ApproveHours).empty();
    const bool isAny = m_view->selectionModel() != nullptr && m_view->selectionModel()->hasSelection();
    for (QPushButton* button : {m_void, m_replace, m_reprint}) {
        button->setEnabled(may && isAny);
        button->setToolTip(tipText(may ? QString() : tr("Who may: %1").arg(whoMay(Deed::ApproveHours))));
    }
}

void ServiceRegisterDialog::askWhy(const QString& name, const QString& title,
                                   const std::function<void(const QString& reason)>& answered)
{
    auto* asking = new QInputDialog(this);
    asking->setObjectName(name);
    asking->setAttribute(Qt::WA_DeleteOnClose);
    asking->setWindowTitle(titleText(title));
    asking->setLabelText(tr("Why? It is kept in the register."));
    connect(asking, &QInputDialog::textValueSelected, this, answered);
    asking->open();
}

void ServiceRegisterDialog::voidThem(const std::vector<Id<Certificate>>& certificates, const QString& reason)
{
    std::optional<Outcome<Edits<Certificate>>> done;
    if (!m_session.attempt([&] { done = voidCertificates(m_session.workspace(), certificates, reason); }))
        return;
    if (!*done)
        return m_strip->tellRefused(done->problems());
    m_session.noteChange((*done)->changes);
    m_strip->showMessage(tr("%1 certificates voided. Ask for the papers back.").arg(certificates.size()));
}

void ServiceRegisterDialog::replace(const QString& reason)
{
    std::vector<CertificatePaper> papers;
    const ServicePrint print{{[&](const std::vector<CertificatePaper>& made) { papers = made; }, {}}};
    std::optional<Outcome<IssuedCertificates>> done;
    if (!m_session.attempt([&] { done = replaceServiceCertificates(m_session.workspace(), chosen(), reason, print); }))
        return;
    if (!*done)
        return m_strip->tellRefused(done->problems());
    m_session.noteChange((*done)->changes);
    m_strip->showMessage(
        tr("%1 certificates replaced. Ask for the old papers back.").arg((*done)->certificates.size()));
    std::vector<Id<Certificate>> ids;
    for (const Certificate& c : (*done)->certificates)
        ids.push_back(c.id);
    showPapers(papers, tr("Void them"), [this, ids] { voidThem(ids, tr("Neither printed nor saved.")); });
}

void ServiceRegisterDialog::reprint(const QString& reason)
{
    std::vector<CertificatePaper> papers;
    const CertificateFile file{[&](const std::vector<CertificatePaper>& made) { papers = made; }, {}};
    std::optional<Outcome<Edits<Certificate>>> done;
    if (!m_session.attempt([&] { done = reprintCertificates(m_session.workspace(), chosen(), reason, file); }))
        return;
    if (!*done)
        return m_strip->tellRefused(done->problems());
    m_session.noteChange((*done)->changes);
    showPapers(papers, tr("Not printed anew"), [this, reprinted = **done] {
        std::optional<Outcome<Edits<Certificate>>> back;
        if (!m_session.attempt([&] { back = takeReprintBack(m_session.workspace(), reprinted); }))
            return;
        if (!*back)
            return m_strip->tellRefused(back->problems());
        m_session.noteChange((*back)->changes);
        m_strip->showMessage(tr("The register says no more that they were printed anew."));
    });
}

void ServiceRegisterDialog::showPapers(const std::vector<CertificatePaper>& papers, const QString& takeBack,
                                       const std::function<void()>& unsay)
{
    showIssued({report::certificatesDocument(papers), tr("Certificates of service"), qsizetype(papers.size()), takeBack,
                unsay},
               this);
}

} // namespace redvest::ui
