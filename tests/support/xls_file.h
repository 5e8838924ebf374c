// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Xls files made record by record, for what no spreadsheet program at hand writes.

#pragma once

#include <QByteArray>
#include <QString>

namespace redvest::test {

[[nodiscard]] QByteArray le16(unsigned value);
[[nodiscard]] QByteArray le32(unsigned value);
/// One record of a workbook stream.
[[nodiscard]] QByteArray record(unsigned type, const QByteArray& content);
/// The record that begins a stream: `kind` 5 the workbook, 16 a sheet.
[[nodiscard]] QByteArray bof(unsigned kind, unsigned version = 0x0600);
/// A workbook of the records `globals` and one sheet "S" of the records `cells`.
[[nodiscard]] QByteArray workbookOf(const QByteArray& globals, const QByteArray& cells);
/// A compound file that holds `stream` (at most 60 KiB) under `name`.
[[nodiscard]] QByteArray compoundOf(QByteArray stream, const QString& name = QStringLiteral("Workbook"));

} // namespace redvest::test
