// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// gaps …: what stands under rows that do not add up. The figures are tested in core/usecases/figures.

#include "tests/support/program.h"

#include <catch2/catch.hpp>

using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("gaps says under its text how rows by day and hour count, and nothing more in JSON", "[cli][gaps]")
{
    Program program;
    const QString byDay = u"跨零点的班次计入开始的那一日。"_s;
    const QString byHour = u"班次跨几个钟点则各钟点均计；合计只计本时段开始的班次，各计一次。"_s;
    const QString overHours = u"班次跨几个钟点则各钟点均计；右端缺口只计本时段开始的班次，各计一次。"_s;
    const std::pair<QStringList, QString> asked[] = {{{u"--by"_s, u"day"_s}, byDay},
                                                     {{u"--by"_s, u"hour"_s}, byHour},
                                                     {{u"--trend"_s, u"7"_s}, byDay},
                                                     {{u"--hours"_s}, overHours},
                                                     {{u"--by"_s, u"street"_s}, {}}};
    for (const auto& [words, note] : asked) {
        INFO(words.join(u' ').toStdString());
        const Ran read = program.runForReading(QStringList{u"gaps"_s} + words);
        CHECK(read.code == 0);
        const QString last = QString::fromUtf8(read.out).trimmed().section(u'\n', -1);
        CHECK((last == note) == !note.isEmpty());
        CHECK(last.contains(u"跨"_s) == !note.isEmpty());
        const Ran json = program.run(QStringList{u"gaps"_s} + words);
        CHECK_FALSE(json.json().isEmpty());
        CHECK_FALSE(QString::fromUtf8(json.out).contains(u"跨"_s));
    }
}
