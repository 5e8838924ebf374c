// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/failure.h"

namespace redvest {

Failure::Failure(QString message, QString detail)
    : m_message(std::move(message))
    , m_detail(std::move(detail))
    , m_what(m_message.toUtf8())
{}

} // namespace redvest
