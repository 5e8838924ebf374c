// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rota/service_certificate_dialog.h"

#include "core/domain/words.h"
#include "core/report/training.h"
#include "ui/desk/session.h"
#include "ui/parts/look/button_row.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/look/shown_text.h"
#include "ui/parts/look/theme.h"
#include "ui/parts/paper/issued_papers.h"
#include "ui/parts/table/panel_list.h"
#include "ui/parts/table/plain_list.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kWidth = 760;
constexpr int kHeight = 520;
constexpr int kLongestReason = 200;
enum Period { kAllRecords, kFromTo };

std::vector<ListColumn<ServiceDraft>> draftColumns()
{
    using Row = ServiceDraft;
    using Spec = ListColumn<Row>;
    const auto tr = [](const char* text) { return ServiceCertificateDialog::tr(text); };
    return {
        Spec(
            tr("Full name"), [](const Row& r) { return r.name; }, 126),
        Spec(
            tr("From"), [](const Row& r) { return r.first.toString(Qt::ISODate); }, 94),
        Spec(
            tr("To"), [](const Row& r) { return r.last.toString(Qt::ISODate); }, 94),
        Spec(
            tr("Records"), [](const Row& r) { return qint64(r.records.size()); }, 70)
            .toTheRight(),
        Spec(
            tr("Hours"), [](const Row& r) { return hoursText(r.minutes()); }, 70)
            .sortedBy([](const Row& r) { return r.minutes(); })
            .toTheRight(),
        Spec(tr("Certified already"), [](const Row& r) { return r.certified; }),
    };
}

} // namespace

ServiceCertificateDialog::ServiceCertificateDialog(Session& session, std::vector<Id<Volunteer>> people,
                                                   MessageStrip& strip, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_people(std::move(people))
    , m_told(strip)
    , m_period(new QComboBox(this))
    , m_from(new QDateEdit(session.workspace().today(), this))
    , m_to(new QDateEdit(session.workspace().today(), this))
    , m_campaign(new QComboBox(this))
    , m_isFull(new QCheckBox(tr("Document number in full"), this))
    , m_reason(new QLineEdit(this))
    , m_sums(plainLabel(tr("Reading…"), this))
    , m_view(new QTableView(this))
    , m_strip(new MessageStrip(this))
    , m_go(new QPushButton(tr("Issue certificates"), this))
    , m_list(new PanelList({.part = *this,
                            .front = *this,
                            .view = *m_view,
                            .facts = [] { return ListFacts{.title = tr("Certificates of service"), .filters = {}}; },
                            .tell = [this](const QString& said) { m_sums->setText(said); },
                            .refuse = [this](const QString& why) { m_strip->showProblem(why); }},
                           u"rota.certify"_s))
    , m_model(draftColumns(), [](const ServiceDraft& r) { return r.volunteer.text(); })
    , m_reading(new StoreReading(session, this,
                                 {u"service_record"_s, u"volunteer"_s, u"certificate"_s, u"shift"_s, u"post"_s,
                                  u"site"_s, u"campaign"_s, u"office"_s}))
{
    setObjectName(u"serviceCertificateDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(titleText(tr("Certificates of service")));
    resize(scaledToText(kWidth), scaledToText(kHeight));
    buildTable();
    build();
    m_reading->answer<Read>(
        [this]() -> std::function<Read(const Workspace&)> {
            return [people = m_people, wished = asked()](const Workspace& ws) {
                return Read{serviceDrafts(ws, people, wished), campaignsOffered(ws)};
            };
        },
        [this](Read read) { showDrafts(std::move(read)); });
    followChanges();
    m_period->setFocus();
}

ServiceCertificateDialog::~ServiceCertificateDialog() = default;

void ServiceCertificateDialog::buildTable()
{
    m_view->setObjectName(u"serviceDrafts"_s);
    m_view->setAccessibleName(tr("What each would be certified"));
    dressAsList(*m_view);
    m_list->setModel(m_model);
    m_list->output().standAt(m_session);
}

void ServiceCertificateDialog::build()
{
    m_campaign->setObjectName(u"certifyCampaign"_s);
    m_campaign->addItem(tr("All campaigns"), QString());
    m_sums->setObjectName(u"certifySums"_s);
    m_sums->setWordWrap(true);
    m_go->setObjectName(u"issueService"_s);
    m_go->setEnabled(false);
    auto* form = new QFormLayout;
    form->addRow(tr("Period"), buildPeriod());
    form->addRow(tr("Campaign"), m_campaign);
    form->addRow(tr("Numbers"), buildNumbers());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    column->setSpacing(space::kSmall);
    column->addLayout(form);
    column->addWidget(m_sums);
    column->addWidget(m_view, 1);
    column->addWidget(m_strip);
    column->addWidget(buttonRow(this, m_go));
}

QWidget* ServiceCertificateDialog::buildPeriod()
{
    m_period->setObjectName(u"certifyPeriod"_s);
    m_period->addItems({tr("All records"), tr("From – to")});
    m_from->setObjectName(u"certifyFrom"_s);
    m_from->setAccessibleName(tr("From"));
    m_to->setObjectName(u"certifyTo"_s);
    m_to->setAccessibleName(tr("To"));
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_period);
    for (QDateEdit* edit : {m_from, m_to}) {
        edit->setDisplayFormat(u"yyyy-MM-dd"_s);
        edit->setCalendarPopup(true);
        edit->setKeyboardTracking(false);
        edit->hide();
        row->addWidget(edit);
    }
    row->addStretch(1);
    return box;
}

QWidget* ServiceCertificateDialog::buildNumbers()
{
    m_isFull->setObjectName(u"certifyFull"_s);
    m_isFull->setToolTip(tipText(tr("Only where the applicant asks for it; that is noted")));
    m_reason->setObjectName(u"certifyReason"_s);
    m_reason->setMaxLength(kLongestReason);
    m_reason->setPlaceholderText(tr("Who asked for it: it is kept"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setEnabled(false);
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_isFull);
    row->addWidget(m_reason, 1);
    return box;
}

void ServiceCertificateDialog::followChanges()
{
    connect(m_period, &QComboBox::currentIndexChanged, this, [this](int chosen) {
        m_from->setVisible(chosen == kFromTo);
        m_to->setVisible(chosen == kFromTo);
        ask();
    });
    connect(m_from, &QDateEdit::dateChanged, this, &ServiceCertificateDialog::ask);
    connect(m_to, &QDateEdit::dateChanged, this, &ServiceCertificateDialog::ask);
    connect(m_campaign, &QComboBox::activated, this, &ServiceCertificateDialog::ask);
    connect(m_isFull, &QCheckBox::toggled, this, [this](bool isFull) {
        m_reason->setEnabled(isFull);
        judge();
    });
    connect(m_reason, &QLineEdit::textChanged, this, &ServiceCertificateDialog::judge);
    connect(m_go, &QPushButton::clicked, this, &ServiceCertificateDialog::issue);
}

ServiceAsked ServiceCertificateDialog::asked() const
{
    ServiceAsked wished;
    if (m_period->currentIndex() == kFromTo) {
        wished.first = m_from->date();
        wished.last = m_to->date();
    }
    wished.campaign = Id<Campaign>::fromText(m_campaign->currentData().toString());
    return wished;
}

/// What is shown is of another period from now on.
void ServiceCertificateDialog::ask()
{
    m_go->setEnabled(false);
    m_wanting.clear();
    m_reading->askAnew();
}

void ServiceCertificateDialog::showDrafts(Read read)
{
    if (m_campaign->count() != int(read.campaigns.size()) + 1) {
        const QString chosen = m_campaign->currentData().toString();
        m_campaign->clear();
        m_campaign->addItem(tr("All campaigns"), QString());
        for (const auto& [name, id] : read.campaigns)
            m_campaign->addItem(name, id.text());
        m_campaign->setCurrentIndex(std::max(0, m_campaign->findData(chosen)));
    }
    m_wanting.clear();
    qint64 records = 0, minutes = 0;
    for (const ServiceDraft& draft : read.drafts) {
        if (!draft.certified.isEmpty())
            continue;
        m_wanting.push_back(draft.volunteer);
        records += qint64(draft.records.size());
        minutes += draft.minutes();
    }
    m_sums->setText(
        tr("%1 of %2 people get one: %3 records, %4 h. Who is certified already, or has nothing approved in "
           "that period, gets none.")
            .arg(thousands(qint64(m_wanting.size())), thousands(qint64(m_people.size())), thousands(records),
                 hoursText(minutes)));
    m_model.setRows(std::move(read.drafts));
    judge();
}

void ServiceCertificateDialog::judge()
{
    const bool isSaid = !m_isFull->isChecked() || !m_reason->text().trimmed().isEmpty();
    m_go->setText(m_wanting.empty() ? tr("Issue certificates") : tr("Issue %1 certificates").arg(m_wanting.size()));
    m_go->setEnabled(!m_wanting.empty() && isSaid);
}

void ServiceCertificateDialog::issue()
{
    std::vector<CertificatePaper> papers;
    ServicePrint print{{[&](const std::vector<CertificatePaper>& made) { papers = made; }, {}},
                       m_isFull->isChecked() ? NumbersOnPaper::InFull : NumbersOnPaper::Masked,
                       m_reason->text()};
    std::optional<Outcome<IssuedCertificates>> issued;
    if (!m_session.attempt(
            [&] { issued = issueServiceCertificates(m_session.workspace(), m_wanting, asked(), print); }))
        return;
    if (!*issued)
        return m_strip->tellRefused(issued->problems());
    m_session.noteChange((*issued)->changes);
    m_told.showMessage(
        tr("%1 certificates issued. Print them now; later they are printed anew.").arg((*issued)->certificates.size()));
    std::vector<Id<Certificate>> ids;
    for (const Certificate& c : (*issued)->certificates)
        ids.push_back(c.id);
    const auto unsay = [&session = m_session, &told = m_told, ids] {
        std::optional<Outcome<Edits<Certificate>>> done;
        const QString why = tr("Neither printed nor saved.");
        if (!session.attempt([&] { done = voidCertificates(session.workspace(), ids, why); }))
            return;
        if (!*done)
            return told.tellRefused(done->problems());
        session.noteChange((*done)->changes);
        told.showMessage(tr("%1 certificates voided. Ask for the papers back.").arg(ids.size()));
    };
    showIssued({report::certificatesDocument(papers), tr("Certificates of service"), qsizetype(ids.size()),
                tr("Void them"), unsay},
               parentWidget());
    accept();
}

} // namespace redvest::ui
