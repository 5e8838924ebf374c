// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long a person waits for the list after each key of a search, painted: by pinyin, initials, characters, digits,
// skill. Goal: 16 ms among 50 000 people, 50 ms among a million. Beside it what each key costs a plain scan:
// the texts of the same people, name, number and phone, searched one after another for what is typed.
//
//   bench_search WORKSPACE [people]     made on the first run (a minute or more for a million), used again afterwards

#include "core/usecases/sheets/imports.h"
#include "core/usecases/volunteers/volunteer_index.h"
#include "core/usecases/workspace/setup.h"
#include "tests/bench/files.h"
#include "tests/bench/painted.h"
#include "tests/bench/waits.h"
#include "ui/desk/session.h"
#include "ui/parts/look/theme.h"
#include "ui/volunteers/volunteers_page.h"

#include <QApplication>
#include <QFileInfo>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace redvest;
using bench::Painted;
using bench::waitFor;
using bench::Waits;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPeople = 50'000;
constexpr double kKeyGoal = 16;      ///< milliseconds, up to kPeople
constexpr double kLargeKeyGoal = 50; ///< among more
constexpr qint64 kReadingPatience = 300'000;

std::unique_ptr<Workspace> registerOf(const QString& file, int people, const Clock& clock)
{
    NoProgress silent;
    if (QFileInfo::exists(file))
        return Workspace::open(file, OpenFor::Writing, u"bench"_s, clock);
    auto ws = makeWorkspace(file, {u"310106"_s, u"静安区文明办"_s, DivisionLevel::District}, u"bench"_s, clock, silent)
                  .value();
    const QTemporaryDir folder;
    const QString csv = folder.filePath(u"people.csv"_s);
    bench::writePeopleCsv(csv, people, bench::homesOf(*ws));
    (void)importFile(*ws, ImportKind::Volunteers, csv, {}, silent).value();
    return ws;
}

/// As an input method hands over what was chosen.
void commit(QLineEdit* field, const QString& text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(field, &event);
}

/// What is typed, one after another, each taken away again.
QStringList sought()
{
    return {u"zhangwei"_s, u"wxm"_s, u"王芳"_s, u"李晓红"_s, u"0017"_s, bench::idNumber(17), u"急救"_s};
}

/// CPU time of each key by the plain scan, in milliseconds.
std::vector<double> scanned(int people)
{
    std::vector<QString> texts;
    texts.reserve(std::size_t(people));
    for (int n = 0; n < people; ++n)
        texts.push_back(bench::nameOf(n) + u' ' + bench::idNumber(n) +
                        u" 1990000%1"_s.arg(n % 10000, 4, 10, QChar(u'0')));
    std::vector<double> keys;
    qint64 found = 0;
    for (const QString& text : sought()) {
        for (qsizetype typed = 1; typed <= text.size(); ++typed) {
            const QString part = text.left(typed);
            keys.push_back(1000 * bench::cpuOf([&] {
                               found += std::count_if(texts.begin(), texts.end(), [&](const QString& t) {
                                   return t.contains(part, Qt::CaseInsensitive);
                               });
                           }));
        }
    }
    if (found == 0)
        throw Failure(u"The plain scan found nobody."_s);
    return keys;
}

Waits typed(ui::Session& session)
{
    ui::VolunteersPage page(session);
    page.resize(1234, 700);
    page.show();
    waitFor([&] { return page.isLoaded(); }, kReadingPatience);
    auto* field = page.findChild<QLineEdit*>(u"search"_s);
    // The list may stay as empty as it was; the field is painted in any case, and in the same turn.
    Painted painted;
    painted.watch(field);
    Waits keys;
    const auto key = [&](const auto& work) {
        painted.reset();
        keys.add([&] {
            work();
            waitFor([&] { return painted.isPainted(); });
        });
    };
    for (const QString& text : sought()) {
        for (const QChar c : text) {
            if (c.unicode() < 0x80)
                key([&] { QTest::keyClick(field, char(c.unicode())); });
            else
                key([&] { commit(field, c); });
        }
        for (qsizetype i = 0; i < text.size(); ++i)
            key([&] { QTest::keyClick(field, Qt::Key_Backspace); });
    }
    return keys;
}

int measure(const QString& file, int people)
{
    const FixedClock clock(atLocal(QDate(2022, 3, 20), QTime(15, 0)));
    ui::Session session(registerOf(file, people, clock));
    const int there = int(volunteersListed(session.workspace()));
    const Waits keys = typed(session);
    const std::vector<double> plain = scanned(there);
    const bool isQuick = keys.print("a key of a search:", there > kPeople ? kLargeKeyGoal : kKeyGoal, true);
    std::printf("among %d people; a plain scan of their texts: median %.1f ms of CPU; ratio %.2f\n", there,
                bench::median(plain), bench::median(keys.cpu) / bench::median(plain));
    return isQuick ? 0 : 2;
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    ui::applyTheme(app);
    if (argc < 2) {
        std::fprintf(stderr, "bench_search WORKSPACE [people]\n");
        return 1;
    }
    try {
        return measure(QString::fromLocal8Bit(argv[1]),
                       argc > 2 ? std::max(1, QString::fromLocal8Bit(argv[2]).toInt()) : kPeople);
    } catch (const Failure& failure) {
        std::fprintf(stderr, "%s\n", qPrintable(failure.message()));
        return 3;
    }
}
