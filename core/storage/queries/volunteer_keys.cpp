// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/queries/volunteer_keys.h"

#include "core/storage/schema/volunteers.h"

#include <cstring>
#include <utility>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

void eachVolunteerKeys(const Reader& reader, const std::function<void(VolunteerKeys&&)>& take)
{
    const SealedColumn number = reader.sealed(volunteerTable().spec(), u"document_number"_s);
    const SealedColumn name = reader.sealed(volunteerTable().spec(), u"name"_s);
    reader.each(u"SELECT id, document_kind, document_number, name, phone, birth, status, merged_into "
                u"FROM volunteer WHERE gone = 0"_s,
                {}, [&](const Row& row) {
                    const QString id = row.text(0);
                    take({Id<Volunteer>::fromText(id),
                          fromWord<DocumentKind>(row.text(1)).value_or(DocumentKind::Other),
                          number.open(id, row.text(2)), name.open(id, row.text(3)), row.text(4), row.text(5),
                          row.text(6) == u"archived"_s, Id<Volunteer>::fromText(row.text(7))});
                });
}

namespace {

constexpr qsizetype kChunk = 64 * 1024; ///< bytes
constexpr qsizetype kUsual = 512;       ///< more than one person takes

void putPart(QByteArray& to, QByteArrayView part)
{
    const qsizetype size = part.size();
    to.append(reinterpret_cast<const char*>(&size), sizeof size);
    to.append(part);
}

template <class T>
T takeNumber(QByteArrayView& from)
{
    T number;
    std::memcpy(&number, from.data(), sizeof number);
    from = from.sliced(sizeof number);
    return number;
}

QString takeText(QByteArrayView& from)
{
    const auto size = takeNumber<qsizetype>(from);
    const QByteArrayView text = from.first(size);
    from = from.sliced(size);
    return QString::fromUtf8(text);
}

} // namespace

SealedTraits::SealedTraits(const Reader& reader)
    : m_phone(reader.sealed(volunteerTable().spec(), u"phone"_s))
    , m_birth(reader.sealed(volunteerTable().spec(), u"birth"_s))
{}

void SealedTraits::add(std::size_t who, const VolunteerKeys& keys)
{
    if (m_chunks.empty() || m_chunks.back().size() > kChunk - kUsual)
        m_chunks.emplace_back().reserve(kChunk);
    QByteArray& chunk = m_chunks.back();
    chunk.append(reinterpret_cast<const char*>(&who), sizeof who);
    putPart(chunk, keys.id.text().toLatin1());
    putPart(chunk, keys.storedPhone.toUtf8());
    putPart(chunk, keys.storedBirth.toUtf8());
}

void SealedTraits::takeAll(const std::function<void(std::size_t, const QString&, QDate)>& take)
{
    for (const QByteArray& chunk : std::exchange(m_chunks, {})) {
        for (QByteArrayView rest = chunk; !rest.isEmpty();) {
            const auto who = takeNumber<std::size_t>(rest);
            const QString id = takeText(rest);
            const QString phone = m_phone.open(id, takeText(rest));
            take(who, phone, dayFromText(m_birth.open(id, takeText(rest))));
        }
    }
}

void eachVolunteerNumber(const Reader& reader,
                         const std::function<void(Id<Volunteer>, DocumentKind, const QString& number)>& take)
{
    const SealedColumn sealed = reader.sealed(volunteerTable().spec(), u"document_number"_s);
    reader.each(u"SELECT id, document_kind, document_number, merged_into FROM volunteer WHERE gone = 0"_s, {},
                [&](const Row& row) {
                    const QString goesOn = row.text(3).isEmpty() ? row.text(0) : row.text(3);
                    take(Id<Volunteer>::fromText(goesOn),
                         fromWord<DocumentKind>(row.text(1)).value_or(DocumentKind::Other),
                         sealed.open(row.text(0), row.text(2)));
                });
}

void eachNationalNumber(const Reader& reader, const std::function<void(NationalKeys&&)>& take)
{
    const SealedColumn name = reader.sealed(volunteerTable().spec(), u"name"_s);
    const SealedColumn number = reader.sealed(volunteerTable().spec(), u"national_number"_s);
    reader.each(
        u"SELECT id, name, division, national_number FROM volunteer "
        u"WHERE gone = 0 AND status <> 'archived' AND national_key <> ''"_s,
        {}, [&](const Row& row) {
            const QString id = row.text(0);
            take({Id<Volunteer>::fromText(id), name.open(id, row.text(1)), row.text(2), number.open(id, row.text(3))});
        });
}

} // namespace redvest::storage
