// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which programs a shell script calls, read from its text. It knows the shell as our scripts write it: quotes,
// substitutions, redirections, arrays, functions, here-documents and `case`; it does not know aliases or eval.

#pragma once

#include <QSet>
#include <QString>

#include <vector>

namespace redvest::packaging {

struct ShellCall
{
    QString program; ///< "cmake"; of "$bin/initdb" the name after the folder
    int line = 0;    ///< from 1
};
struct ShellText
{
    std::vector<ShellCall> calls; ///< in the order of the text; no builtins, no keywords, nothing from a variable
    QSet<QString> functions;      ///< that it defines
};
[[nodiscard]] ShellText readShell(const QString& text);

} // namespace redvest::packaging
