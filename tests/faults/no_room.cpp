// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A disk that is really full, and one that may only be read. The program refuses with its reason, the workspace stays
// whole, and work goes on when there is room again. Mounting needs root; without it those parts are skipped and say so.

#include "core/base/failure.h"
#include "core/storage/damage/health.h"
#include "tests/faults/faults.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdlib>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace redvest;
using namespace redvest::faults;
using namespace redvest::storage;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kSkipped = 77;

/// A memory disk of `megabytes` on a folder of its own, gone with this.
class SmallDisk
{
public:
    explicit SmallDisk(int megabytes) : m_folder(makeFolder())
    {
        const QByteArray size = "size=" + QByteArray::number(megabytes) + "m";
        m_isMounted = ::mount("tmpfs", path().constData(), "tmpfs", 0, size.constData()) == 0;
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    ~SmallDisk()
    {
        if (m_isMounted)
            ::umount2(path().constData(), MNT_DETACH);
    }
    [[nodiscard]] bool isMounted() const { return m_isMounted; }
    [[nodiscard]] QString file(const QString& name) const { return m_folder->filePath(name); }
    bool makeReadOnly() const { return ::mount("", path().constData(), "", MS_REMOUNT | MS_RDONLY, nullptr) == 0; }

private:
    [[nodiscard]] QByteArray path() const { return QFile::encodeName(m_folder->path()); }
    std::unique_ptr<QTemporaryDir> m_folder;
    bool m_isMounted = false;
};

/// Runs what must be refused with a sentence that holds `word`.
void mustRefuse(const QString& what, const QString& word, QStringList& faults, const std::function<void()>& work)
{
    try {
        work();
        faults << what + u": not refused"_s;
    } catch (const Failure& failure) {
        if (!failure.message().contains(word))
            faults << u"%1: told \"%2\" (%3)"_s.arg(what, failure.message(), failure.detail());
    }
}

void fillUp(JournalMode journal, QStringList& faults)
{
    const SmallDisk disk(3); // room for an empty workspace and its log, and little more
    if (!disk.isMounted()) {
        faults << u"a memory disk cannot be mounted"_s;
        return;
    }
    const QString file = disk.file(u"a.redvest"_s), ballast = disk.file(u"ballast"_s);
    QFile weight(ballast);
    if (!weight.open(QIODevice::WriteOnly) || weight.write(QByteArray(600'000, 'x')) < 0)
        faults << u"no ballast"_s;
    weight.close();
    makeWorkspaceFile(file, journal);
    std::set<int> acknowledged;
    const auto db = openWorkspace(file, Mode::Write, journal);
    int n = 1;
    mustRefuse(u"full disk"_s, u"full"_s, faults, [&] {
        for (; n < 5000; ++n) {
            writeUnit(*db, u"d"_s, n);
            acknowledged.insert(n);
        }
    });
    const Verdict full = examine(*db, u"d"_s, acknowledged);
    faults += full.faults;
    QFile::remove(ballast);
    try {
        for (int more = 0; more < 5; ++more, ++n) {
            writeUnit(*db, u"d"_s, n + 1);
            acknowledged.insert(n + 1);
        }
    } catch (const Failure& failure) {
        faults << u"after room was made: "_s + failure.message() + failure.detail();
    }
    faults += examine(*db, u"d"_s, acknowledged).faults;
}

void mountReadOnly(JournalMode journal, QStringList& faults)
{
    const SmallDisk disk(4);
    const QString file = disk.file(u"a.redvest"_s);
    makeWorkspaceFile(file, journal);
    QFile::remove(file + u".lock"_s);
    if (!disk.makeReadOnly()) {
        faults << u"the disk cannot be made read-only"_s;
        return;
    }
    mustRefuse(u"read-only disk"_s, u"written"_s, faults, [&] { (void)openWorkspace(file, Mode::Write, journal); });
    try {
        Database reader(file, Mode::Read, u"t"_s);
        for (const Problem& p : check(reader))
            faults << u"read-only disk: "_s + p.text;
    } catch (const Failure& failure) {
        faults << u"a read-only disk cannot be read: "_s + failure.message() + failure.detail();
    }
}

void withoutPermission(const QString& folder, JournalMode journal, QStringList& faults)
{
    const QString file = folder + u"/a.redvest"_s;
    makeWorkspaceFile(file, journal);
    QFile::setPermissions(file, QFile::ReadOwner);
    mustRefuse(u"read-only file"_s, u"written"_s, faults, [&] {
        const auto db = openWorkspace(file, Mode::Write, journal);
        writeUnit(*db, u"r"_s, 1);
    });
    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
    faults += examine(file, journal, u"r"_s, {}).faults;
    QFile::remove(file + u".lock"_s);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner);
    mustRefuse(u"read-only folder"_s, u"written"_s, faults, [&] { (void)openWorkspace(file, Mode::Write, journal); });
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

/// Root may write everything, so this is done by a process of an ordinary user.
void asOrdinaryUser(JournalMode journal, QStringList& faults)
{
    constexpr uid_t kNobody = 65534;
    const auto folder = makeFolder();
    const bool isRoot = ::geteuid() == 0;
    if (isRoot && ::chown(QFile::encodeName(folder->path()).constData(), kNobody, kNobody) != 0)
        faults << u"no folder for an ordinary user"_s;
    const pid_t child = ::fork();
    if (child == 0) {
        QStringList found;
        if (isRoot && (::setgid(kNobody) != 0 || ::setuid(kNobody) != 0))
            found << u"cannot become an ordinary user"_s;
        withoutPermission(folder->path(), journal, found);
        std::_Exit(report(u"as an ordinary user: %1 faults"_s.arg(found.size()), found));
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        faults << u"as an ordinary user, see above"_s;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    isolate();
    const Options options = optionsOf(argc, argv, 0, 0);
    QStringList faults;
    const bool mayMount = SmallDisk(1).isMounted();
    if (mayMount) {
        fillUp(options.journal, faults);
        mountReadOnly(options.journal, faults);
    }
    asOrdinaryUser(options.journal, faults);
    const int code =
        report(u"no room, no right (%1): %2%3 faults"_s
                   .arg(wordOf(options.journal),
                        mayMount ? QString() : u"full and read-only disks skipped, mounting needs root; "_s)
                   .arg(faults.size()),
               faults);
    return code == 0 && !mayMount ? kSkipped : code;
}
