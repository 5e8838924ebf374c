// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What libFuzzer calls. Which target it is for stands in the environment: REDVEST_FUZZ_TARGET=xls.

#include "tests/fuzz/targets.h"

#include <QtGlobal>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace {

const redvest::fuzz::Target& chosen()
{
    const QByteArray name = qgetenv("REDVEST_FUZZ_TARGET");
    const auto all = redvest::fuzz::targets();
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto& target) { return name == target.name; });
    if (found == all.end()) {
        std::fprintf(stderr, "REDVEST_FUZZ_TARGET names none of the targets\n");
        std::exit(1);
    }
    return *found;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    static const redvest::fuzz::Target& target = chosen();
    target.run(QByteArray(reinterpret_cast<const char*>(bytes), qsizetype(size)));
    return 0;
}
