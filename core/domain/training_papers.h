// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the papers of training, and certificates of service, say.

#pragma once

#include "core/domain/certificate_line.h"
#include "core/domain/certified_list.h"

namespace redvest {

/// What is printed of one certificate.
struct CertificatePaper
{
    CertificateSays says;
    QString line;
    QDate reprintedOn;           ///< invalid: printed for the first time
    QString fullNumber = {};     ///< of the document; "": it is printed masked
    QString nationalNumber = {}; ///< of the national platform, beside it; "": there is none, or it is not printed
    std::vector<CertifiedRecord> records = {}; ///< of service, as the register keeps them
    QString list = {};                         ///< their text (certified_list.h)
    QString issuedBy = {};
};

/// The sign-in sheet of a session: who is signed up for it or has a result of it, by name, then lines to be filled in.
struct TrainingSheet
{
    QString office, course, edition, session, place, trainer;
    QDate day;
    bool isOnline = false;
    QStringList names;
    int blankLines = 0;
};

} // namespace redvest
