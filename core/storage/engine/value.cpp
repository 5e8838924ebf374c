// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/engine/value.h"

#include <algorithm>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

Value emptyValue(ColumnType type)
{
    switch (type) {
    case ColumnType::Integer:
        return qint64(0);
    case ColumnType::Real:
        return 0.0;
    case ColumnType::Text:
        break;
    }
    return u""_s;
}

namespace {

void appendJsonText(QString& to, const QString& text)
{
    static constexpr char16_t kHex[] = u"0123456789abcdef";
    to += u'"';
    const bool isPlain =
        std::none_of(text.begin(), text.end(), [](QChar c) { return c == u'"' || c == u'\\' || c < QChar(0x20); });
    if (isPlain) {
        to += text;
        to += u'"';
        return;
    }
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (u == u'"' || u == u'\\') {
            to += u'\\';
            to += c;
        } else if (u < 0x20) {
            to += u"\\u00"_s;
            to += QChar(kHex[u >> 4]);
            to += QChar(kHex[u & 15]);
        } else {
            to += c;
        }
    }
    to += u'"';
}

void putDigits(QChar* at, int width, int value)
{
    for (int i = width - 1; i >= 0; --i, value /= 10)
        at[i] = QChar(u'0' + value % 10);
}

} // namespace

void appendJson(QString& to, const Value& value)
{
    if (const auto* i = std::get_if<qint64>(&value))
        to += QString::number(*i);
    else if (const auto* d = std::get_if<double>(&value))
        to += QString::number(*d, 'g', 17);
    else
        appendJsonText(to, std::get<QString>(value));
}

QString dayText(QDate day)
{
    if (!day.isValid())
        return u""_s;
    int y = 0, m = 0, d = 0;
    day.getDate(&y, &m, &d);
    QString text(10, u'-');
    putDigits(text.data(), 4, y);
    putDigits(text.data() + 5, 2, m);
    putDigits(text.data() + 8, 2, d);
    return text;
}

QDate dayFromText(const QString& text)
{
    if (text.size() != 10)
        return {};
    const QStringView view(text);
    return QDate(view.left(4).toInt(), view.mid(5, 2).toInt(), view.mid(8, 2).toInt());
}

} // namespace redvest::storage
