// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/certified_list.h"

#include "core/domain/signed_fields.h"

#include <QCryptographicHash>

#include <numeric>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kMark = u"RVL1|"_s;
constexpr qsizetype kHead = 3;
constexpr qsizetype kFields = 6; ///< of a record
constexpr qsizetype kDigestDigits = 32;
constexpr qsizetype kLongestList = 4 << 20;
constexpr qsizetype kMostLists = 20'000;

/// Up to the first blank: the list has none.
QString textAt(const QString& text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && end - at < kLongestList && !text[end].isSpace() && text[end] != u'<')
        ++end;
    return text.mid(at, end - at);
}

} // namespace

qint64 countedMinutes(const std::vector<CertifiedRecord>& records)
{
    return std::accumulate(records.begin(), records.end(), qint64{0},
                           [](qint64 sum, const CertifiedRecord& record) { return sum + record.counted; });
}

QString listText(const CertifiedList& list)
{
    QStringList fields{kMark.chopped(1), escapedField(list.number), QString::number(list.records.size())};
    for (const CertifiedRecord& r : list.records)
        fields << escapedField(r.record) << r.day.toString(Qt::ISODate) << escapedField(r.what) << escapedField(r.place)
               << QString::number(r.minutes) << QString::number(r.counted);
    return fields.join(u'|');
}

std::optional<CertifiedList> listIn(const QString& text)
{
    const QStringList fields = text.split(u'|');
    if (!text.startsWith(kMark) || fields.size() < kHead || (fields.size() - kHead) % kFields != 0 ||
        fields[2].toLongLong() != (fields.size() - kHead) / kFields)
        return std::nullopt;
    CertifiedList list{unescapedField(fields[1]), {}};
    for (qsizetype at = kHead; at < fields.size(); at += kFields) {
        CertifiedRecord record{unescapedField(fields[at]),     QDate::fromString(fields[at + 1], Qt::ISODate),
                               unescapedField(fields[at + 2]), unescapedField(fields[at + 3]),
                               fields[at + 4].toInt(),         fields[at + 5].toLongLong()};
        if (!record.day.isValid() || record.minutes < 0 || record.counted < 0)
            return std::nullopt;
        list.records.push_back(std::move(record));
    }
    return list;
}

QString listDigest(const QString& listText)
{
    const QByteArray hash = QCryptographicHash::hash(listText.toUtf8(), QCryptographicHash::Blake2b_256);
    return QString::fromLatin1(hash.toHex().first(kDigestDigits));
}

QStringList listTextsIn(QByteArrayView file)
{
    QStringList lists;
    for (const QString& text : markedTextsIn(file, {kMark})) {
        for (qsizetype at = text.indexOf(kMark); at >= 0 && lists.size() < kMostLists;) {
            lists << textAt(text, at);
            at = text.indexOf(kMark, at + lists.last().size());
        }
    }
    lists.removeDuplicates();
    return lists;
}

std::vector<CertifiedRecord> supersededIn(const std::vector<CertifiedRecord>& records,
                                          const QHash<QString, int>& standing)
{
    std::vector<CertifiedRecord> superseded;
    for (const CertifiedRecord& record : records) {
        const auto now = standing.constFind(record.record);
        if (now == standing.constEnd() || *now != record.minutes)
            superseded.push_back(record);
    }
    return superseded;
}

} // namespace redvest
