// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a command says: results to stdout, as aligned text or as one JSON document; messages to stderr.

#pragma once

#include "core/base/outcome.h"
#include "core/report/document.h"

#include <QJsonObject>
#include <QString>

namespace redvest::cli {

/// What a command ends with. Contract: 0 done, 1 usage, 2 problems, 3 failure.
enum class Exit { Done = 0, Usage = 1, Problems = 2, Failure = 3 };

class Output
{
public:
    explicit Output(bool asJson) : m_asJson(asJson) {}

    [[nodiscard]] bool isJson() const { return m_asJson; }
    /// Either the one or the other, as the user asked. `text` ends without a line break.
    void result(const QJsonObject& json, const QString& text) const;
    void message(const QString& text) const;
    /// Every problem with its field and sentence; with --json also {"problems": […]} on stdout.
    [[nodiscard]] Exit refused(const Problems&) const;
    [[nodiscard]] Exit failed(const QString& sentence) const;

private:
    bool m_asJson;
};

/// Columns aligned for a terminal.
[[nodiscard]] QString aligned(const report::TableBlock&);
[[nodiscard]] QJsonObject problemJson(const Problem&);

} // namespace redvest::cli
