// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The national division tree that comes with the program, read from its compact files.
// Format, source and date: resources/divisions/README.md.

#pragma once

#include "core/domain/divisions.h"

#include <QByteArrayView>

#include <vector>

namespace redvest {

/// The way up (province, city, …), the division itself and everything below it down to communities, in code order: a
/// parent stands before its children. The pinyin fields are empty. Nothing when the code is unknown or no code.
/// Reads one province: about 10 ms for a district of Shanghai, 100 ms for a whole large province.
/// Throws Failure when the program's own files are damaged.
[[nodiscard]] std::vector<Division> divisionsBelow(const QString& code);

/// The 31 provinces in code order. Throws Failure as above.
[[nodiscard]] std::vector<Division> provinces();

/// All provinces, cities, districts and streets, in code order: about 44 700. Throws Failure as above.
[[nodiscard]] std::vector<Division> divisionsOfCountry();

/// "" when the code is unknown. Reads the files each time (about 10 ms): not for loops.
[[nodiscard]] QString divisionName(const QString& code);

/// The parsers behind them, over unpacked text. They throw Failure on anything their format does not allow.
/// `scope` "" means everything.
[[nodiscard]] std::vector<Division> parseCountry(QByteArrayView text, const QString& scope);
[[nodiscard]] std::vector<Division> parseCommunities(QByteArrayView text, const QString& scope);

} // namespace redvest
