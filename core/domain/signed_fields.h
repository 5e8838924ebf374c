// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A signed line of fields, as papers carry it in their QR code, their small print and their PDF:
//
//   MARK|field|field|…|signature
//
// UTF-8; blanks, separators and other characters that a scanner or a page could lose are written %XX. The signature
// (Ed25519, base64url) is over all that stands before it. What the fields mean is certificate_line.h.

#pragma once

#include "core/base/crypto.h"

#include <QStringList>

#include <vector>

namespace redvest {

struct LineForm
{
    QString mark;         ///< what it begins with, with its separator: "RVC1|"
    qsizetype fields = 0; ///< mark and signature included
};

[[nodiscard]] QString escapedField(const QString&);
[[nodiscard]] QString unescapedField(const QString&);
/// `fields`: unescaped, the mark first, without the signature.
[[nodiscard]] QString signedFields(const QStringList& fields, const crypto::Secret& seed);
/// Whether that line was signed by it, to the last bit.
[[nodiscard]] bool isSignedLine(const QString& line, QByteArrayView publicPart);
/// base64url of `text`, spelt in the one way it has; nothing for any other spelling.
[[nodiscard]] QByteArray decodedField(const QString& text);

/// The texts in a file of any kind that may hold such lines: the strings of a PDF of this program in which a mark
/// stands, else the file as text. Without failing.
[[nodiscard]] QStringList markedTextsIn(QByteArrayView file, const QStringList& marks);
/// Every line of that form in the text, each once. It has no blanks of its own, so those within it are where a copied
/// text was wrapped; it ends with the signature.
[[nodiscard]] QStringList signedLinesIn(const QString& text, const LineForm& form);

} // namespace redvest
