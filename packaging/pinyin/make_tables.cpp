// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes the tables of resources/pinyin that come from ICU: readings.txt and simplified.txt.
//
//   g++ -std=c++20 -O1 packaging/pinyin/make_tables.cpp -o /tmp/make_tables $(pkg-config --cflags --libs icu-i18n)
//   /tmp/make_tables resources/pinyin
//
// The program itself never needs ICU: other systems' Qt comes without its transliterators.

#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <fstream>
#include <iostream>
#include <map>
#include <memory>
#include <string>

namespace {

const char* const kHeader = "# SPDX-FileCopyrightText: 2026 RedVest contributors\n"
                            "# SPDX-License-Identifier: GPL-3.0-or-later\n";

std::unique_ptr<icu::Transliterator> transliterator(const char* name)
{
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::Transliterator> made(
        icu::Transliterator::createInstance(icu::UnicodeString::fromUTF8(name), UTRANS_FORWARD, status));
    if (U_FAILURE(status)) {
        std::cerr << "No transliterator " << name << ": " << u_errorName(status) << '\n';
        std::exit(1);
    }
    return made;
}

/// Toneless, ü as v; empty when the text is no single syllable.
std::string syllable(const icu::UnicodeString& marked)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::UnicodeString apart = icu::Normalizer2::getNFDInstance(status)->normalize(marked, status);
    std::string plain;
    for (int i = 0; i < apart.length(); ++i) {
        const char16_t c = apart[i];
        if (c >= u'a' && c <= u'z')
            plain += static_cast<char>(c);
        else if (c == u'\u0308' && !plain.empty())
            plain.back() = 'v';
        else if (u_charType(c) != U_NON_SPACING_MARK)
            return {};
    }
    return plain;
}

bool isIdeograph(UChar32 c)
{
    return c == 0x3007 || (c >= 0x3400 && c <= 0x4DBF) || (c >= 0x4E00 && c <= 0x9FFF) || c >= 0x20000;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 2) {
        std::cerr << "Usage: make_tables DIRECTORY\n";
        return 1;
    }
    const std::string folder = argv[1];
    const auto toLatin = transliterator("Han-Latin");
    const auto toSimplified = transliterator("Traditional-Simplified");
    std::map<std::string, std::string> readings;
    std::ofstream simplified(folder + "/simplified.txt");
    simplified << kHeader << "# Traditional character, simplified one. From ICU Traditional-Simplified.\n";
    for (UChar32 c = 0x3000; c <= 0x323AF; ++c) {
        if (!isIdeograph(c))
            continue;
        std::string self;
        icu::UnicodeString(c).toUTF8String(self);
        icu::UnicodeString latin(c);
        toLatin->transliterate(latin);
        const std::string reading = syllable(latin);
        if (!reading.empty())
            readings[reading] += self;
        icu::UnicodeString plain(c);
        toSimplified->transliterate(plain);
        if (plain.countChar32() == 1 && plain.char32At(0) != c) {
            std::string other;
            plain.toUTF8String(other);
            simplified << self << other << '\n';
        }
    }
    std::ofstream out(folder + "/readings.txt");
    out << kHeader << "# Syllable (v for ü), TAB, the characters read so first. From ICU Han-Latin.\n";
    for (const auto& [reading, characters] : readings)
        out << reading << '\t' << characters << '\n';
    return out.good() && simplified.good() ? 0 : 1;
}
