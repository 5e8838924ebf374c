// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What comes from other desks, from copies and from paper.

#include "core/base/crypto.h"
#include "core/base/failure.h"
#include "core/domain/certificate_line.h"
#include "core/domain/certified_list.h"
#include "core/storage/backup/backup_content.h"
#include "core/storage/journal/fold.h"
#include "tests/fuzz/targets.h"

#include <QJsonDocument>

#include <cstdlib>

namespace redvest::fuzz {

using namespace Qt::Literals::StringLiterals;
using namespace redvest::storage;

namespace {

TableSpec probeTable()
{
    return makeSpec({.name = u"probe"_s}, {{.name = u"name"_s, .type = ColumnType::Text},
                                           {.name = u"count"_s, .type = ColumnType::Integer},
                                           {.name = u"share"_s, .type = ColumnType::Real}});
}

FoldEvent eventOf(const TableSpec& table, const QString& fields, int number)
{
    const ChangeAction action = number == 0 ? ChangeAction::Insert : ChangeAction::Update;
    const JournalChange change{table.name, u"1"_s, action, fields, {}};
    FoldEvent event;
    event.device = u"desk%1"_s.arg(number);
    event.seq = 1;
    event.stamp = u"017fa5d9b680000%1-desk"_s.arg(number);
    event.action = action;
    event.fields = newValues(table, change);
    (void)oldValues(table, change);
    return event;
}

/// Every value has the type of its column.
bool isSound(const TableSpec& table, const FoldedRecord& record)
{
    if (!record.exists || record.values.size() != table.columns.size())
        return !record.exists;
    for (std::size_t i = 0; i < record.values.size(); ++i) {
        if (record.values[i].index() != std::size_t(table.columns[i].type))
            return false;
    }
    return true;
}

} // namespace

void readJournalEntry(const QByteArray& input)
{
    const TableSpec table = probeTable();
    const QList<QByteArray> parts = input.split(0x1E);
    try {
        std::vector<FoldEvent> events{eventOf(table, QString::fromUtf8(parts.front()), 0)};
        if (parts.size() > 1)
            events.push_back(eventOf(table, QString::fromUtf8(parts[1]), 1));
        if (parts.size() > 2)
            events.back().seen = std::make_shared<VersionVector>(vectorFromText(QString::fromUtf8(parts[2])));
        if (!isSound(table, fold(table, u"1"_s, events)))
            std::abort();
    } catch (const Failure&) { // that is how a damaged journal is told
    }
}

void readBackupNote(const QByteArray& input)
{
    const std::optional<Backup> backup = backupFromNote(QString::fromUtf8(input));
    if (!backup)
        return;
    const QString once = QString::fromUtf8(QJsonDocument(noteOf(*backup)).toJson());
    const std::optional<Backup> again = backupFromNote(once);
    if (!again || QString::fromUtf8(QJsonDocument(noteOf(*again)).toJson()) != once)
        std::abort();
}

void readRecoveryKey(const QByteArray& input)
{
    const std::optional<crypto::Secret> seed = crypto::recoveryFromWords(QString::fromUtf8(input));
    if (!seed)
        return;
    const std::optional<crypto::Secret> again = crypto::recoveryFromWords(crypto::recoveryWords(*seed));
    if (!again || !(*again == *seed))
        std::abort();
}

void readCertificateFile(const QByteArray& input)
{
    static const std::vector<PublicIssuerKey> keys{
        {crypto::signingPublicOf(crypto::Secret::fromBytes(QByteArray(crypto::Secret::kSize, 'k'))), {}}};
    for (const PublicIssuerKey& key : keysInFile(input)) {
        if (key.part.size() != keys.front().part.size())
            std::abort();
    }
    for (const QString& line : certificateLinesIn(input)) {
        const bool isOne = (line.startsWith(u"RVC1|") || line.startsWith(u"RVS1|")) && line.simplified() == line;
        if (!isOne || proven(line, keys).verdict == CertificateVerdict::Genuine)
            std::abort();
    }
    for (const QString& text : listTextsIn(input)) {
        if (const auto list = listIn(text); list && listIn(listText(*list)) != list)
            std::abort();
    }
}

} // namespace redvest::fuzz
