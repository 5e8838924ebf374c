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
    const QFileInfo part(m_file.part());
    const QString own = QFileInfo(m_path).fileName(); // what fails is told by it
    const QString name = part.absolutePath() + u'/' + (own == part.fileName() ? u"whole"_s : own);
    write(name);
    // Within one private folder: under the name that put() syncs and gives away.
    if (std::rename(QFile::encodeName(name).constData(), QFile::encodeName(m_file.part()).constData()) != 0)
        failToWrite(m_path, errno);
}

} // namespace redvest
