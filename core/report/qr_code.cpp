// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/qr_code.h"

#include <qrencode.h>

#include <memory>

namespace redvest::report {

QrModules qrModules(const QString& text)
{
    constexpr int kSmallestThatFits = 0;
    const QByteArray bytes = text.toUtf8();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(int(bytes.size()), reinterpret_cast<const unsigned char*>(bytes.constData()),
                          kSmallestThatFits, QR_ECLEVEL_M),
        &QRcode_free);
    QrModules modules;
    if (!code)
        return modules;
    modules.width = code->width;
    modules.dark.reserve(std::size_t(code->width) * std::size_t(code->width));
    for (int i = 0; i < code->width * code->width; ++i)
        modules.dark.push_back((code->data[i] & 1) != 0);
    return modules;
}

} // namespace redvest::report
