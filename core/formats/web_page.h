// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The text of a web page, as a file or packed by mail's rules (MHT, RFC 2557): many web systems save lists so and call
// the file xls.

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace redvest::formats {

/// Whether a file that begins so is one.
[[nodiscard]] bool isWebPage(const QByteArray& head);
/// Its HTML, of an MHT all its pages one after another. In the encoding that its mark, its mail header or its meta
/// element names, else UTF-8, else GB18030. Nothing when the bytes mean nothing in that encoding.
[[nodiscard]] std::optional<QString> webPageText(const QByteArray& bytes);

} // namespace redvest::formats
