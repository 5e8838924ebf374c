// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A call for volunteers on the notice board, in a chat group and as a picture. Official papers: always in Chinese,
// whatever language the screen speaks. All three say the same lines under the same numbers.

#pragma once

#include "core/domain/call_paper.h"
#include "core/report/document.h"

namespace redvest::report {

/// With the head of official papers: what is missing street by street, benefits, risk notice, how to answer, and a QR
/// code of the contact.
[[nodiscard]] Document callDocument(const CallPaper&);

/// Short lines for a chat group: a paragraph a street, the numbers by which people answer.
[[nodiscard]] QString callMessage(const CallPaper&);

/// A poster to be made a picture of: posts with what they lack, the largest first, at most `most` of them and how much
/// the others lack; risk notice, contact and its QR code.
[[nodiscard]] Document callPoster(const CallPaper&, std::size_t most = 16);

} // namespace redvest::report
