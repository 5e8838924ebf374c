// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What desks apart did to certificates, neither knowing of the other: a part of the notices of a check (health.h).

#pragma once

#include "core/storage/gate/reader.h"

namespace redvest::storage {

/// certificate_unfounded: its record is gone or says that nobody passed; certified_twice: one record has several;
/// certificate_outdated: the record has another last day than the paper, as far as the key of names is open here;
/// certificate_session: the session of its record lies on another day, or is of another course or edition, than all
/// that was recorded of it; retired_signature: it was issued after the key that signed it was retired;
/// certificate_superseded: of service, what it lists counts otherwise by now. By number.
void noteCertificates(const Reader&, Problems& notices);

} // namespace redvest::storage
