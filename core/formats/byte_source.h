// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bytes that come piece by piece, so that nothing has to be held whole.

#pragma once

#include "core/formats/sheet_readers.h"

namespace redvest::formats {

class ByteSource
{
public:
    ByteSource() = default;
    ByteSource(const ByteSource&) = delete;
    ByteSource& operator=(const ByteSource&) = delete;
    virtual ~ByteSource() = default;

    /// Up to `size` bytes into `to`; 0 at the end and after a fault.
    virtual qint64 read(char* to, qint64 size) = 0;
    [[nodiscard]] virtual Fault fault() const = 0;
};

} // namespace redvest::formats
