// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/faults/forgetful_disk.h"

#include <algorithm>
#include <cstring>

namespace redvest::faults {

namespace {

constexpr qint64 kSector = 512;

void put(QByteArray& content, qint64 offset, const char* bytes, qint64 size)
{
    if (content.size() < offset + size)
        content.append(offset + size - content.size(), '\0');
    std::memcpy(content.data() + offset, bytes, std::size_t(size));
}

void resize(QByteArray& content, qint64 size)
{
    if (content.size() > size)
        content.truncate(size);
    else
        content.append(size - content.size(), '\0');
}

} // namespace

void Recorder::opened(const QByteArray& path, bool isCreated)
{
    if (isCreated)
        events.push_back({DiskEvent::Kind::Create, path, 0, {}, false});
}

void Recorder::wrote(const QByteArray& path, qint64 offset, const QByteArray& bytes)
{
    events.push_back({DiskEvent::Kind::Write, path, offset, bytes, false});
}

void Recorder::truncated(const QByteArray& path, qint64 size)
{
    events.push_back({DiskEvent::Kind::Truncate, path, size, {}, false});
}

void Recorder::synced(const QByteArray& path)
{
    events.push_back({DiskEvent::Kind::Sync, path, 0, {}, false});
}

void Recorder::removed(const QByteArray& path, bool isFolderSynced)
{
    events.push_back({DiskEvent::Kind::Remove, path, 0, {}, isFolderSynced});
}

void Recorder::acknowledge(int unit)
{
    events.push_back({DiskEvent::Kind::Acknowledge, {}, unit, {}, false});
}

void ForgetfulDisk::load(const QByteArray& path, const QByteArray& content)
{
    m_contents.push_back({content, {}});
    m_names[path] = m_durableNames[path] = int(m_contents.size()) - 1;
}

void ForgetfulDisk::name(std::map<QByteArray, int>& names, const Naming& naming)
{
    if (naming.content < 0)
        names.erase(naming.path);
    else
        names[naming.path] = naming.content;
}

void ForgetfulDisk::syncFolder()
{
    for (const Naming& naming : m_namings)
        name(m_durableNames, naming);
    m_namings.clear();
}

void ForgetfulDisk::apply(const DiskEvent& event)
{
    switch (event.kind) {
    case DiskEvent::Kind::Create:
        m_contents.emplace_back();
        m_namings.push_back({event.path, int(m_contents.size()) - 1});
        name(m_names, m_namings.back());
        return;
    case DiskEvent::Kind::Remove:
        m_namings.push_back({event.path, -1});
        name(m_names, m_namings.back());
        if (event.isFolderSynced)
            syncFolder();
        return;
    case DiskEvent::Kind::Acknowledge:
        return;
    default:
        break;
    }
    const int at = m_names.at(event.path);
    Content& content = m_contents[std::size_t(at)];
    if (event.kind != DiskEvent::Kind::Sync) {
        content.pending.push_back({event.kind == DiskEvent::Kind::Truncate, event.number, event.bytes});
        return;
    }
    for (const Pending& p : content.pending) {
        if (p.isTruncation)
            resize(content.durable, p.number);
        else
            put(content.durable, p.number, p.bytes.constData(), p.bytes.size());
    }
    content.pending.clear();
    // SQLite syncs the folder with the first sync of a file it has just made.
    if (std::any_of(m_namings.begin(), m_namings.end(), [&](const Naming& n) { return n.content == at; }))
        syncFolder();
}

std::map<QByteArray, QByteArray> ForgetfulDisk::afterCut(std::mt19937& random) const
{
    std::map<QByteArray, int> names = m_durableNames;
    const std::size_t kept = random() % (m_namings.size() + 1);
    for (std::size_t i = 0; i < kept; ++i)
        name(names, m_namings[i]);
    // Sometimes next to nothing of the cache is written, sometimes next to all.
    const auto share = random() % 5 * 25;
    const auto isKept = [&] { return random() % 100 < share; };
    std::map<QByteArray, QByteArray> found;
    for (const auto& [path, at] : names) {
        const Content& content = m_contents[std::size_t(at)];
        QByteArray bytes = content.durable;
        for (const Pending& p : content.pending) {
            if (p.isTruncation && isKept())
                resize(bytes, p.number);
            for (qint64 from = 0; from < p.bytes.size();) {
                const qint64 next = std::min<qint64>(p.bytes.size(), from + kSector - (p.number + from) % kSector);
                if (isKept())
                    put(bytes, p.number + from, p.bytes.constData() + from, next - from);
                from = next;
            }
        }
        found[path] = bytes;
    }
    return found;
}

} // namespace redvest::faults
