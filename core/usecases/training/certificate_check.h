// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Is it one of the issuer's? Asked with the issuer's key file and nothing else, or of the register besides.

#pragma once

#include "core/domain/certificate_line.h"
#include "core/domain/certified_list.h"
#include "core/usecases/workspace/workspace.h"

namespace redvest {

enum class RegisterSays {
    NotAsked,
    Counts,
    Reprinted, ///< it counts, and was printed anew: there are several papers of it
    Voided,
    NotThere ///< the number is not there, or was given to something else
};
template <>
struct EnumWords<RegisterSays>
{
    static constexpr std::array words{u"not_asked", u"counts", u"reprinted", u"voided", u"not_there"};
};

/// What became of the list of records that a certificate of service is about.
enum class ListVerdict {
    NotGiven, ///< it is none of service, or its list was not in what was given
    Genuine,
    Altered ///< it is not the one that was signed
};

struct CheckedCertificate
{
    QString line;
    ProvenCertificate proof;
    RegisterSays inRegister = RegisterSays::NotAsked; ///< asked of genuine ones only
    QString note;                                     ///< why it was voided, or printed anew
    ListVerdict listVerdict = ListVerdict::NotGiven;  ///< of genuine ones
    std::vector<CertifiedRecord> records = {};        ///< of a genuine list
    int superseded = 0;                               ///< of what it lists, how much counts otherwise by now
    QString replacedBy = {};                          ///< number of the one issued in place of a voided one
    [[nodiscard]] bool isGood() const
    {
        return proof.verdict == CertificateVerdict::Genuine && listVerdict != ListVerdict::Altered &&
               inRegister != RegisterSays::Voided && inRegister != RegisterSays::NotThere;
    }
};

/// The lines in a file, a PDF of this program or a text, or in what was typed itself. Problems (field "certificate"):
/// no_file, too_large, no_certificate. Failure: it cannot be read.
[[nodiscard]] Outcome<QStringList> certificateLines(const QString& fileOrText);
/// The lists of records that are in it besides; none where there are none. Failure: as above.
[[nodiscard]] QStringList certificateLists(const QString& fileOrText);
/// The keys in the issuer's key file. Problems (field "key"): no_file, too_large, no_issuer_key. Failure: as above.
[[nodiscard]] Outcome<std::vector<PublicIssuerKey>> issuerKeysFrom(const QString& file);
/// One for each line. `registry`: may be null. `lists`: that were found beside the lines.
[[nodiscard]] std::vector<CheckedCertificate> checkCertificates(const QStringList& lines,
                                                                const std::vector<PublicIssuerKey>& keys,
                                                                const Workspace* registry,
                                                                const QStringList& lists = {});
/// What is wrong with it, in words, and what to do; nothing for a good one.
[[nodiscard]] Problems problemsWith(const CheckedCertificate&);

} // namespace redvest
