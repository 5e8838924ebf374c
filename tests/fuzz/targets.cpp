// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/targets.h"

#include <array>

namespace redvest::fuzz {

std::span<const Target> targets()
{
    static constexpr std::array all{Target{"xlsx", readXlsxParts},
                                    Target{"ods", readOdsParts},
                                    Target{"csv", readCsv},
                                    Target{"xls", readXlsFile},
                                    Target{"html", readHtml},
                                    Target{"journal_entry", readJournalEntry},
                                    Target{"backup_note", readBackupNote},
                                    Target{"recovery_key", readRecoveryKey},
                                    Target{"certificate", readCertificateFile}};
    return all;
}

} // namespace redvest::fuzz
