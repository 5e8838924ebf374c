// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the program keeps for a user on his PC (QSettings) is empty for a test and empty again after it.

#pragma once

#include <QCoreApplication>
#include <QSettings>

namespace redvest::test {

class KeptSettings
{
public:
    KeptSettings()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("RedVestTests"));
        QSettings().clear();
    }
    KeptSettings(const KeptSettings&) = delete;
    KeptSettings& operator=(const KeptSettings&) = delete;
    ~KeptSettings()
    {
        QSettings().clear();
        QCoreApplication::setOrganizationName(m_before);
    }

private:
    QString m_before = QCoreApplication::organizationName();
};

} // namespace redvest::test
