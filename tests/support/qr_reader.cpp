// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/qr_reader.h"

#include <QByteArray>

#include <array>
#include <cmath>

namespace redvest::test {

namespace {

constexpr int kWidth = 25;
constexpr int kDataCodewords = 28; // of version 2-M, one block
using Modules = std::array<std::array<bool, kWidth>, kWidth>;

bool isMasked(int mask, int row, int column)
{
    const int product = row * column;
    switch (mask) {
    case 0:
        return (row + column) % 2 == 0;
    case 1:
        return row % 2 == 0;
    case 2:
        return column % 3 == 0;
    case 3:
        return (row + column) % 3 == 0;
    case 4:
        return (row / 2 + column / 3) % 2 == 0;
    case 5:
        return product % 2 + product % 3 == 0;
    case 6:
        return (product % 2 + product % 3) % 2 == 0;
    default:
        return ((row + column) % 2 + product % 3) % 2 == 0;
    }
}

/// Finders with what stands beside them, timing, and the one alignment pattern around (18, 18).
bool isFunction(int row, int column)
{
    const bool isFinder =
        (row < 9 && column < 9) || (row < 9 && column >= kWidth - 8) || (row >= kWidth - 8 && column < 9);
    const bool isAlignment = std::abs(row - 18) <= 2 && std::abs(column - 18) <= 2;
    return isFinder || isAlignment || row == 6 || column == 6;
}

std::vector<bool> bitsOf(const Modules& modules)
{
    // Bits 12, 11 and 10 of the format, which is written with 101010000010010 over it.
    const int mask = (modules[8][2] != true ? 4 : 0) | (modules[8][3] ? 2 : 0) | (modules[8][4] != true ? 1 : 0);
    std::vector<bool> bits;
    bool isUpward = true;
    for (int right = kWidth - 1; right > 0; right -= 2) {
        if (right == 6)
            --right;
        for (int step = 0; step < kWidth; ++step) {
            const int row = isUpward ? kWidth - 1 - step : step;
            for (const int column : {right, right - 1}) {
                if (!isFunction(row, column))
                    bits.push_back(modules[std::size_t(row)][std::size_t(column)] != isMasked(mask, row, column));
            }
        }
        isUpward = !isUpward;
    }
    return bits;
}

int numberAt(const std::vector<bool>& bits, std::size_t at, int length)
{
    int number = 0;
    for (int i = 0; i < length; ++i)
        number = number * 2 + (bits[at + std::size_t(i)] ? 1 : 0);
    return number;
}

} // namespace

QString readCode(const std::vector<QRectF>& dark, double side)
{
    QRectF bounds;
    for (const QRectF& box : dark)
        bounds |= box;
    if (side <= 0 || std::lround(bounds.width() / side) != kWidth || std::lround(bounds.height() / side) != kWidth)
        return {};
    Modules modules{};
    for (const QRectF& box : dark) {
        const long row = std::lround((box.top() - bounds.top()) / side);
        const long first = std::lround((box.left() - bounds.left()) / side);
        for (long i = 0; i < std::lround(box.width() / side); ++i)
            modules[std::size_t(row)][std::size_t(first + i)] = true;
    }
    const std::vector<bool> bits = bitsOf(modules);
    constexpr int kBytes = 4;
    if (bits.size() < kDataCodewords * 8 || numberAt(bits, 0, 4) != kBytes)
        return {};
    const int length = numberAt(bits, 4, 8);
    if (12 + length * 8 > kDataCodewords * 8)
        return {};
    QByteArray bytes;
    for (int i = 0; i < length; ++i)
        bytes.append(char(numberAt(bits, std::size_t(12 + i * 8), 8)));
    return QString::fromUtf8(bytes);
}

} // namespace redvest::test
