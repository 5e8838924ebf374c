// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/staged_output.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

StagedOutput::StagedOutput(const QString& path) : m_path(path), m_file(path) {}

void StagedOutput::make(const std::function<void(const QString&)>& write)
{
    const QString name = QFileInfo(m_file.part()).absolutePath() + u"/whole."_s + QFileInfo(m_path).suffix();
    write(name);
    // Within one private folder: under the name that put() syncs and gives away.
    if (std::rename(QFile::encodeName(name).constData(), QFile::encodeName(m_file.part()).constData()) != 0)
        failToWrite(m_path, errno);
}

} // namespace redvest
