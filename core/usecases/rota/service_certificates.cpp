// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/rota/service_certificates.h"

#include "core/base/order_key.h"
#include "core/domain/masks.h"
#include "core/storage/queries/certificate_queries.h"
#include "core/storage/schema/rota.h"
#include "core/storage/schema/training.h"
#include "core/storage/schema/volunteers.h"
#include "core/usecases/rota/counted_hours.h"
#include "core/usecases/training/certificate_register.h"
#include "core/usecases/workspace/edits_store.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Hours", text);
}

Problems whyNotAsked(const Workspace& ws, const storage::Reader& reader, const ServiceAsked& asked)
{
    if (!asked.campaign.isNull() && !reader.find(storage::campaignTable(), asked.campaign.text()))
        return {{u"unknown_campaign"_s, u"campaign"_s, tr("This campaign is not there any more. Choose another.")}};
    const bool isBackwards = asked.first.isValid() && asked.last.isValid() && asked.last < asked.first;
    if (isBackwards || (asked.first.isValid() && asked.first > ws.today()))
        return {{u"period"_s, u"from"_s,
                 tr("The period ends before it begins, or begins after today. Give the first and the last day.")}};
    return {};
}

QString whatOf(const CountedRow& row)
{
    return row.campaign.isEmpty() || row.campaign == row.post ? row.post
           : row.post.isEmpty()                               ? row.campaign
                                                              : row.campaign + u'·' + row.post;
}

CertifiedRecord certifiedOf(const Workspace& ws, const CountedRow& row)
{
    return {row.counted.record, row.counted.day,
            whatOf(row),        row.site.isEmpty() ? ws.divisions().shortPath(row.division) : row.site,
            row.minutes,        row.counted.counted};
}

/// Drafts as they stand in a reading: also within the unit of work that issues them.
class Drafting
{
public:
    Drafting(const Workspace& ws, const storage::Reader& reader, const ServiceAsked& asked,
             const std::vector<Id<Volunteer>>& people)
        : m_ws(ws)
        , m_asked(asked)
    {
        for (const CountedRow& row : countedRows(ws, reader, {asked.first, asked.last, asked.campaign}, people))
            m_records[row.counted.volunteer].push_back(certifiedOf(ws, row));
        const bool isFew = !people.empty() && people.size() <= kFew;
        for (const Id<Volunteer> id : isFew ? people : std::vector{Id<Volunteer>()}) {
            for (Certificate& c : storage::serviceCertificates(reader, id)) {
                const QString holder = c.volunteer.text();
                if (c.isIssued())
                    m_certificates[holder].push_back(std::move(c));
            }
        }
    }

    /// Nothing where no minute counts.
    [[nodiscard]] std::optional<ServiceDraft> of(Id<Volunteer> id, const QString& name) const
    {
        const auto at = m_records.constFind(id.text());
        if (at == m_records.constEnd() || countedMinutes(*at) <= 0)
            return std::nullopt;
        ServiceDraft draft{id, name, m_asked.first, m_asked.last, *at, {}};
        if (!draft.first.isValid())
            draft.first = draft.records.front().day;
        draft.last =
            draft.last.isValid() ? std::min(draft.last, m_ws.today()) : std::max(draft.first, draft.records.back().day);
        for (const Certificate& c : m_certificates.value(id.text())) {
            const auto says = saidIn(c.line);
            const auto list = says && says->service ? listIn(c.servedList) : std::nullopt;
            if (list && list->records == draft.records && says->service->first == draft.first &&
                says->service->last == draft.last)
                draft.certified = c.number;
        }
        return draft;
    }
    /// Ids of whoever has a record.
    [[nodiscard]] QStringList served() const { return m_records.keys(); }

private:
    const Workspace& m_ws;
    const ServiceAsked& m_asked;
    QHash<QString, std::vector<CertifiedRecord>> m_records;  ///< by person
    QHash<QString, std::vector<Certificate>> m_certificates; ///< that count, by person
    static constexpr std::size_t kFew = 200;                 ///< of more people the whole register is read once
};

QString contactOf(const Office& office)
{
    return (office.contact + u' ' + office.phone).trimmed();
}

CertificateWish wishOf(const Workspace& ws, const Volunteer& person, const ServiceDraft& draft, const QString& campaign)
{
    CertificateWish wish;
    wish.volunteer = person.id;
    wish.says.name = person.name;
    wish.says.maskedNumber = maskedId(person.documentNumber);
    ServiceSays service;
    service.first = draft.first;
    service.last = draft.last;
    service.records = int(draft.records.size());
    service.minutes = draft.minutes();
    service.campaign = campaign;
    service.contact = contactOf(ws.office());
    wish.says.service = std::move(service);
    wish.list = draft.records;
    return wish;
}

QString campaignName(const storage::Reader& reader, Id<Campaign> id)
{
    const auto campaign = reader.find(storage::campaignTable(), id.text());
    return campaign ? campaign->name : QString();
}

Problem nothingServed(const QString& name)
{
    return {u"nothing_served"_s, u"volunteer"_s,
            tr("%1 has no approved time in that period that counts: there is nothing to certify.").arg(name)};
}

/// Who gets one of what was asked for, or why not.
Outcome<std::vector<CertificateWish>> wishesFor(const Workspace& ws, storage::Writer& writer,
                                                const std::vector<Id<Volunteer>>& people, const ServiceAsked& asked)
{
    if (Problems problems = whyNotAsked(ws, writer, asked); !problems.empty())
        return problems;
    const Drafting drafting(ws, writer, asked, people);
    const QString campaign = campaignName(writer, asked.campaign);
    std::vector<CertificateWish> wishes;
    Problems problems;
    QSet<QString> seen;
    for (const Id<Volunteer> id : people) {
        const auto person = writer.find(storage::volunteerTable(), id.text());
        if (!person) {
            problems.push_back({u"unknown_volunteer"_s, u"volunteer"_s, tr("This record is not there any more.")});
            continue;
        }
        const auto refuse = [&](const QString& code, const QString& text) {
            problems.push_back({code, u"volunteer"_s, text});
        };
        const auto draft = drafting.of(id, person->name);
        if (isErasedPerson(*person))
            refuse(u"erased"_s, tr("%1 was erased already.").arg(person->name));
        else if (seen.contains(id.text()))
            refuse(u"twice"_s, tr("%1 is on the list twice.").arg(person->name));
        else if (!draft)
            problems.push_back(nothingServed(person->name));
        else if (!draft->certified.isEmpty())
            refuse(u"certified"_s, tr("%1 has certificate %2, which says the very same. Print that anew.")
                                       .arg(person->name, draft->certified));
        else
            wishes.push_back(wishOf(ws, *person, *draft, campaign));
        seen.insert(id.text());
    }
    if (!problems.empty())
        return problems;
    return wishes;
}

Problems whyNotPrinted(const ServicePrint& print)
{
    if (print.numbers == NumbersOnPaper::InFull && print.reason.trimmed().isEmpty())
        return {{u"reason_required"_s, u"reason"_s,
                 QCoreApplication::translate("Exports", "Say why the list needs full numbers.")}};
    return {};
}

/// The certificate that stands in place of `was`, of what is approved by now.
Outcome<CertificateWish> replacementOf(const Workspace& ws, storage::Writer& writer, const Certificate& was)
{
    const auto says = saidIn(was.line);
    const auto person = writer.find(storage::volunteerTable(), was.volunteer.text());
    if (!says || !says->service || !person || isErasedPerson(*person))
        return erasedSince(was);
    ServiceAsked asked{says->service->first, says->service->last};
    if (!says->service->campaign.isEmpty()) {
        for (const Campaign& campaign : writer.all(storage::campaignTable())) {
            if (campaign.name == says->service->campaign)
                asked.campaign = campaign.id;
        }
        if (asked.campaign.isNull())
            return Problem{u"unknown_campaign"_s, u"campaign"_s,
                           tr("Certificate %1 is of the campaign \"%2\", which has another name by now. Void it, and "
                              "issue another.")
                               .arg(was.number, says->service->campaign)};
    }
    const auto draft = Drafting(ws, writer, asked, {was.volunteer}).of(was.volunteer, person->name);
    if (!draft)
        return nothingServed(person->name);
    CertificateWish wish = wishOf(ws, *person, *draft, says->service->campaign);
    wish.replaces = was.id;
    wish.says.service->replaces = was.number;
    return wish;
}

/// Voids them and wishes for those in their place. `voided`: how to put them back.
Outcome<std::vector<CertificateWish>> replacements(const Workspace& ws, storage::Writer& writer,
                                                   const std::vector<Id<Certificate>>& ids, const QString& reason,
                                                   std::vector<Edit<Certificate>>& voided)
{
    voided.clear(); // on a server a unit of work may run twice
    std::vector<CertificateWish> wishes;
    Problems problems;
    for (const Id<Certificate> id : ids) {
        const auto was = writer.find(storage::certificateTable(), id.text());
        if (!was)
            return unknownCertificate();
        if (!was->isOfService())
            return Problem{
                u"kinds"_s,
                {},
                tr("Certificate %1 is one of training. Void it, and issue another for its record.").arg(was->number)};
        if (!was->isIssued())
            return voidedAlready(*was);
        const Certificate after = voidedNow(ws, *was, reason);
        writer.put(storage::certificateTable(), after);
        voided.push_back({after, *was});
        auto wish = replacementOf(ws, writer, *was);
        if (wish)
            wishes.push_back(*std::move(wish));
        else
            problems.insert(problems.end(), wish.problems().begin(), wish.problems().end());
    }
    if (!problems.empty())
        return problems;
    return wishes;
}

} // namespace

std::vector<ServiceDraft> serviceDrafts(const Workspace& ws, const std::vector<Id<Volunteer>>& people,
                                        const ServiceAsked& asked)
{
    if (people.empty())
        return {};
    const storage::Reader reader = ws.read();
    const Drafting drafting(ws, reader, asked, people);
    std::vector<ServiceDraft> drafts;
    QSet<QString> seen;
    for (const Id<Volunteer> id : people) {
        const auto person = reader.find(storage::volunteerTable(), id.text());
        if (!person || isErasedPerson(*person) || seen.contains(id.text()))
            continue;
        seen.insert(id.text());
        if (auto draft = drafting.of(id, person->name))
            drafts.push_back(*std::move(draft));
    }
    return drafts;
}

std::vector<std::pair<QString, Id<Campaign>>> campaignsOffered(const Workspace& ws)
{
    std::vector<std::pair<QString, Id<Campaign>>> campaigns;
    for (const Campaign& campaign : ws.read().all(storage::campaignTable()))
        campaigns.emplace_back(campaign.name, campaign.id);
    std::sort(campaigns.begin(), campaigns.end(),
              [](const auto& a, const auto& b) { return orderKey(a.first) < orderKey(b.first); });
    return campaigns;
}

Outcome<std::vector<Id<Volunteer>>> peopleServed(const Workspace& ws, const ServiceAsked& asked)
{
    if (!asked.scope.isEmpty() && !ws.divisions().find(asked.scope))
        return Problem{u"unknown_division"_s, u"scope"_s,
                       QCoreApplication::translate(
                           "Figures", "This workspace has no division with the code \"%1\". Give a code below %2.")
                           .arg(asked.scope, ws.office().division)};
    const storage::Reader reader = ws.read();
    if (Problems problems = whyNotAsked(ws, reader, asked); !problems.empty())
        return problems;
    const Drafting drafting(ws, reader, asked, {});
    const Scope place = scopeOf(asked.scope, ws.office().division);
    std::vector<std::pair<QString, Id<Volunteer>>> found;
    for (const QString& id : drafting.served()) {
        const auto person = reader.find(storage::volunteerTable(), id);
        if (!person || isErasedPerson(*person) || !place.contains(person->division))
            continue;
        if (const auto draft = drafting.of(person->id, person->name); draft && draft->certified.isEmpty())
            found.emplace_back(orderKey(person->name), person->id);
    }
    std::sort(found.begin(), found.end());
    std::vector<Id<Volunteer>> people;
    for (const auto& [order, id] : found)
        people.push_back(id);
    return people;
}

Outcome<IssuedCertificates> issueServiceCertificates(Workspace& ws, const std::vector<Id<Volunteer>>& people,
                                                     const ServiceAsked& asked, const ServicePrint& print)
{
    if (people.empty())
        return Problem{u"nothing_chosen"_s, u"volunteer"_s,
                       tr("Nobody here has approved time that is not certified already.")};
    if (people.size() > kMostCertificates)
        return Problem{
            u"too_many"_s, u"volunteer"_s,
            tr("These would be %1 certificates; one file has at most %2. Go street by street or team by team.")
                .arg(people.size())
                .arg(kMostCertificates)};
    if (Problems problems = whyNotPrinted(print); !problems.empty())
        return problems;
    return issueAll({{u"service_certificate.issue"_s, print.reason.trimmed()},
                     [&](storage::Writer& writer) { return wishesFor(ws, writer, people, asked); },
                     print.file,
                     print.numbers},
                    ws);
}

Outcome<IssuedCertificates> replaceServiceCertificates(Workspace& ws, const std::vector<Id<Certificate>>& ids,
                                                       const QString& reason, const ServicePrint& print)
{
    if (reason.trimmed().isEmpty())
        return Problem{u"required"_s, u"reason"_s,
                       QCoreApplication::translate("Training", "Say why; it is kept in the register.")};
    if (ids.empty())
        return unknownCertificate();
    std::vector<Edit<Certificate>> voided;
    return issueAll({{u"service_certificate.replace"_s, reason.trimmed()},
                     [&](storage::Writer& writer) { return replacements(ws, writer, ids, reason.trimmed(), voided); },
                     print.file,
                     print.numbers,
                     [&] {
                         (void)saveEdits(ws, {u"service_certificate.unprinted"_s, {}}, storage::certificateTable(),
                                         std::move(voided));
                     }},
                    ws);
}

} // namespace redvest
