// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/faults/faulty_disk.h"

#include <cstring>
#include <unistd.h>

#include <sqlite3.h>

namespace redvest::faults {

void FileWatcher::opened(const QByteArray&, bool) {}
void FileWatcher::wrote(const QByteArray&, qint64, const QByteArray&) {}
void FileWatcher::truncated(const QByteArray&, qint64) {}
void FileWatcher::synced(const QByteArray&) {}
void FileWatcher::removed(const QByteArray&, bool) {}

namespace {

// SQLite calls through tables of C functions; the watcher is the one of the disk that lives.
FileWatcher* g_watcher = nullptr;
sqlite3_vfs* g_real = nullptr;

struct File
{
    sqlite3_file base;
    QByteArray* path;
    sqlite3_file* real;
};

File& of(sqlite3_file* file)
{
    return *reinterpret_cast<File*>(file);
}

int close(sqlite3_file* file)
{
    File& f = of(file);
    const int code = f.real->pMethods != nullptr ? f.real->pMethods->xClose(f.real) : SQLITE_OK;
    delete f.path;
    f.path = nullptr;
    return code;
}

int read(sqlite3_file* file, void* to, int size, sqlite3_int64 offset)
{
    if (const int code = g_watcher->before(FileOp::Read))
        return code;
    return of(file).real->pMethods->xRead(of(file).real, to, size, offset);
}

int write(sqlite3_file* file, const void* from, int size, sqlite3_int64 offset)
{
    File& f = of(file);
    const int refused = g_watcher->before(FileOp::Write);
    const int written = refused ? size / 2 : size;
    const int code = f.real->pMethods->xWrite(f.real, from, written, offset);
    if (code == SQLITE_OK)
        g_watcher->wrote(*f.path, offset, QByteArray(static_cast<const char*>(from), written));
    return refused ? refused : code;
}

int truncate(sqlite3_file* file, sqlite3_int64 size)
{
    File& f = of(file);
    if (const int code = g_watcher->before(FileOp::Truncate))
        return code;
    const int code = f.real->pMethods->xTruncate(f.real, size);
    if (code == SQLITE_OK)
        g_watcher->truncated(*f.path, size);
    return code;
}

int sync(sqlite3_file* file, int)
{
    // The disk of the computer that runs the test need not really be waited for.
    if (const int code = g_watcher->before(FileOp::Sync))
        return code;
    g_watcher->synced(*of(file).path);
    return SQLITE_OK;
}

int size(sqlite3_file* file, sqlite3_int64* out)
{
    if (const int code = g_watcher->before(FileOp::Size))
        return code;
    return of(file).real->pMethods->xFileSize(of(file).real, out);
}

int lock(sqlite3_file* file, int level)
{
    if (const int code = g_watcher->before(FileOp::Lock))
        return code;
    return of(file).real->pMethods->xLock(of(file).real, level);
}

int unlock(sqlite3_file* file, int level)
{
    return of(file).real->pMethods->xUnlock(of(file).real, level);
}

int isReserved(sqlite3_file* file, int* out)
{
    return of(file).real->pMethods->xCheckReservedLock(of(file).real, out);
}

int control(sqlite3_file* file, int what, void* argument)
{
    return of(file).real->pMethods->xFileControl(of(file).real, what, argument);
}

int sectorSize(sqlite3_file* file)
{
    return of(file).real->pMethods->xSectorSize(of(file).real);
}

int characteristics(sqlite3_file* file)
{
    return of(file).real->pMethods->xDeviceCharacteristics(of(file).real);
}

int mapShared(sqlite3_file* file, int page, int pageSize, int extend, void volatile** out)
{
    if (const int code = g_watcher->before(FileOp::SharedMemory))
        return code;
    return of(file).real->pMethods->xShmMap(of(file).real, page, pageSize, extend, out);
}

int lockShared(sqlite3_file* file, int offset, int n, int flags)
{
    return of(file).real->pMethods->xShmLock(of(file).real, offset, n, flags);
}

void barrier(sqlite3_file* file)
{
    of(file).real->pMethods->xShmBarrier(of(file).real);
}

int unmapShared(sqlite3_file* file, int remove)
{
    return of(file).real->pMethods->xShmUnmap(of(file).real, remove);
}

const sqlite3_io_methods kMethods{
    2,           close,      read,    write,      truncate,        sync,      size,       lock,
    unlock,      isReserved, control, sectorSize, characteristics, mapShared, lockShared, barrier,
    unmapShared, nullptr,    nullptr};

int open(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    File& f = of(file);
    f.base.pMethods = nullptr;
    f.real = reinterpret_cast<sqlite3_file*>(reinterpret_cast<char*>(file) + sizeof(File));
    f.real->pMethods = nullptr;
    if (const int code = g_watcher->before(FileOp::Open))
        return code;
    const bool isThere = name != nullptr && ::access(name, F_OK) == 0;
    const int code = g_real->xOpen(g_real, name, f.real, flags, outFlags);
    if (code != SQLITE_OK)
        return code;
    f.path = new QByteArray(name);
    f.base.pMethods = &kMethods;
    g_watcher->opened(*f.path, !isThere);
    return SQLITE_OK;
}

int remove(sqlite3_vfs*, const char* name, int syncFolder)
{
    if (const int code = g_watcher->before(FileOp::Delete))
        return code;
    const int code = g_real->xDelete(g_real, name, 0);
    if (code == SQLITE_OK)
        g_watcher->removed(name, syncFolder != 0);
    return code;
}

int access(sqlite3_vfs*, const char* name, int flags, int* out)
{
    return g_real->xAccess(g_real, name, flags, out);
}

int fullPath(sqlite3_vfs*, const char* name, int size, char* out)
{
    return g_real->xFullPathname(g_real, name, size, out);
}

sqlite3_vfs& layer()
{
    static sqlite3_vfs vfs = [] {
        sqlite3_vfs made = *g_real;
        made.szOsFile = int(sizeof(File)) + g_real->szOsFile;
        made.zName = "faulty";
        made.pNext = nullptr;
        made.xOpen = open;
        made.xDelete = remove;
        made.xAccess = access;
        made.xFullPathname = fullPath;
        return made;
    }();
    return vfs;
}

} // namespace

FaultyDisk::FaultyDisk(FileWatcher& watcher)
{
    g_watcher = &watcher;
    if (g_real == nullptr)
        g_real = sqlite3_vfs_find(nullptr);
    sqlite3_vfs_register(&layer(), 1);
}

FaultyDisk::~FaultyDisk()
{
    sqlite3_vfs_register(g_real, 1);
    sqlite3_vfs_unregister(&layer());
    g_watcher = nullptr;
}

} // namespace redvest::faults
