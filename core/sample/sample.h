// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sample workspace: real divisions, invented people, one week of an epidemic campaign, the same every time.

#pragma once

#include "core/usecases/workspace/workspace.h"

namespace redvest {

/// District: Jing'an (310106), 14 streets. City: Shanghai (31) with the figures of its campaign of 2022-03-20.
enum class SampleScale { District, City };

/// Makes `file`: real divisions, invented people (county code 310199, phones 199 0000 xxxx), the week 2022-03-14 to
/// 2022-03-20 as it stood on the last day at 15:00, every row but the device's own number the same every time. The
/// workspace returned tells the time by `clock`. Problems and Failures of makeWorkspace; Cancelled leaves nothing.
/// Its clock begins at 15:00 of the last day each time it is opened, so that it always shows the same situation.
Outcome<std::unique_ptr<Workspace>> makeSample(const QString& file, SampleScale, const QString& actor,
                                               const Clock& clock, Progress&);

} // namespace redvest
