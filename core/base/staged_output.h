// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A file that is made before something is noted of it, and takes its name after. So nothing is noted of what could not
// be written: a full disk, a folder that went, a document that cannot be set are found while nothing has been done yet.
// What is left between the note and the name is one rename on a disk that has just taken the whole file.

#pragma once

#include "core/base/output_file.h"

#include <functional>

namespace redvest {

class StagedOutput
{
public:
    /// Begins it beside `path`. Failures: those of OutputFile.
    explicit StagedOutput(const QString& path);
    /// `write` writes the whole file under the name it is given, which ends as `path` does. What was made before is
    /// forgotten. Failures: those of `write`.
    void make(const std::function<void(const QString& name)>& write);
    /// What was made takes its name, for its owner only. Failures: those of OutputFile.
    void put() { m_file.put(); }

private:
    QString m_path;
    OutputFile m_file;
};

} // namespace redvest
