// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/vectors.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <stdexcept>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

QJsonArray vectorsOf(const QString& key)
{
    QFile file(QStringLiteral(REDVEST_SOURCE_DIR) + u"/tests/fixtures/testvectors.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("tests/fixtures/testvectors.json is missing");
    const QJsonArray vectors = QJsonDocument::fromJson(file.readAll()).object().value(key).toArray();
    if (vectors.isEmpty())
        throw std::runtime_error("testvectors.json has no " + key.toStdString());
    return vectors;
}

} // namespace redvest
