// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Looks for values that should be sealed in every file of a folder.

#pragma once

#include <QDirIterator>
#include <QFile>
#include <QStringList>

namespace redvest::test {

/// A text as files may hold it: UTF-8, UTF-16, and the core of its base64 at each of the three places it may start.
[[nodiscard]] inline QList<QByteArray> formsOf(const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    QList<QByteArray> forms{utf8, QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2)};
    for (int lead = 0; lead < 3; ++lead) {
        // Its first and last characters depend on the neighbours.
        const QByteArray whole = (QByteArray(lead, 'x') + utf8).toBase64(QByteArray::OmitTrailingEquals);
        forms << whole.mid(lead == 0 ? 0 : 4).chopped(2);
    }
    return forms;
}

/// "file: value" for each that is found.
[[nodiscard]] inline QStringList plainIn(const QString& folder, const QStringList& values)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        for (const QString& value : values) {
            for (const QByteArray& form : formsOf(value)) {
                if (bytes.contains(form))
                    found << files.fileName() + QStringLiteral(": ") + value;
            }
        }
    }
    return found;
}

} // namespace redvest::test
