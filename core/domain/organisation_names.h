// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The names an organisation goes by: the one it has and those it had. Pure.

#pragma once

#include "core/domain/volunteers.h"

#include <QHash>
#include <QStringList>

namespace redvest {

/// The present name first, then the earlier ones as they are kept.
[[nodiscard]] QStringList namesBorne(const Organisation&);
/// However it is written.
[[nodiscard]] bool goesBy(const Organisation&, const QString& name);
/// Earlier names as they are kept: separated by ；, each once, none that is the present name.
[[nodiscard]] QString tidyFormerNames(const QString& typed, const QString& name);
/// The organisation renamed from what it was: the name it had is an earlier one now, where it is another.
[[nodiscard]] Organisation renamedFrom(const Organisation& before, Organisation after);

/// By name as searchFolded: the id of whoever goes by it. One in use goes before an archived one, then a present name
/// before an earlier one.
[[nodiscard]] QHash<QString, Id<Organisation>> organisationsByName(const std::vector<Organisation>&);

} // namespace redvest
