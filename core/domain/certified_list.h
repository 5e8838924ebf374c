// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The list of served records that a certificate of service is about, as one text that the register keeps, that its PDF
// carries, and whose digest the certificate's signed line has, so that no record of it is changed, added or left out:
//
//   RVL1|number of the certificate|records|id|day|what|place|minutes|counted|id|day|…
//
// Fields as in signed_fields.h.

#pragma once

#include <QDate>
#include <QHash>
#include <QStringList>

#include <optional>
#include <vector>

namespace redvest {

struct CertifiedRecord
{
    QString record; ///< id
    QDate day;
    QString what;       ///< campaign and post
    QString place;      ///< site, or where it was served
    int minutes = 0;    ///< as recorded
    qint64 counted = 0; ///< what of these the certificate counts
    bool operator==(const CertifiedRecord&) const = default;
};
struct CertifiedList
{
    QString number; ///< of the certificate
    std::vector<CertifiedRecord> records;
    bool operator==(const CertifiedList&) const = default;
};

[[nodiscard]] qint64 countedMinutes(const std::vector<CertifiedRecord>&);
[[nodiscard]] QString listText(const CertifiedList&);
/// Nothing for what is no such list or is not whole.
[[nodiscard]] std::optional<CertifiedList> listIn(const QString& text);
/// 32 hexadecimal digits that no other list has.
[[nodiscard]] QString listDigest(const QString& listText);
/// Every such text in a file of any kind, a PDF of this program or a text; without failing.
[[nodiscard]] QStringList listTextsIn(QByteArrayView file);

/// Records of a list that count otherwise by now: `standing` holds the minutes of those that are approved and stand,
/// by id. In the order of the list.
[[nodiscard]] std::vector<CertifiedRecord> supersededIn(const std::vector<CertifiedRecord>&,
                                                        const QHash<QString, int>& standing);

} // namespace redvest
