// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is shown of a person's number, on any list, export, dialog or in the history, never narrows it down: at least a
// thousand numbers fit, also for whoever reads birth and sex beside it and knows every district of the country.

#include "core/domain/masks.h"
#include "core/domain/search_text.h"
#include "core/usecases/history/history.h"
#include "core/usecases/sheets/exports.h"
#include "core/usecases/volunteers/erasure.h"
#include "core/usecases/volunteers/volunteer_index.h"
#include "tests/core/usecases/number_of.h"
#include "tests/support/guarded_desk.h"

#include <catch2/catch.hpp>

#include <random>

using namespace redvest;
using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kLeast = 1000;

struct Shown
{
    QString mask;
    QDate birth;
    Sex sex = Sex::Unknown;
};

QChar checkCharacter(const QString& first17)
{
    constexpr int weights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (int i = 0; i < 17; ++i)
        sum += weights[i] * first17[i].digitValue();
    return QLatin1Char("10X98765432"[sum % 11]);
}

bool fits(const QString& number, const QString& mask)
{
    if (number.size() != mask.size())
        return false;
    for (qsizetype i = 0; i < mask.size(); ++i) {
        if (mask[i] != u'*' && mask[i] != number[i])
            return false;
    }
    return true;
}

/// How many residents' numbers could stand behind what is shown; counting stops when there are enough.
qint64 candidates(const Shown& shown, const QStringList& districts)
{
    qint64 count = 0;
    for (const QString& district : districts) {
        if (!fits(district, shown.mask.left(district.size())))
            continue;
        for (int nth = 0; nth < 1000 && count < kLeast; ++nth) {
            const bool isMan = nth % 2 == 1;
            if (shown.sex != Sex::Unknown && isMan != (shown.sex == Sex::Male))
                continue;
            const QString first = district + shown.birth.toString(u"yyyyMMdd"_s) + u"%1"_s.arg(nth, 3, 10, QChar(u'0'));
            count += fits(first + checkCharacter(first), shown.mask) ? 1 : 0;
        }
    }
    return count;
}

QStringList districts()
{
    QStringList codes;
    for (const Division& d : divisionsToChooseFrom()) {
        if (d.code.size() == 6)
            codes << d.code;
    }
    return codes;
}

} // namespace

TEST_CASE("A thousand numbers fit behind a mask, wherever the person comes from", "[masks]")
{
    const QStringList known = districts();
    REQUIRE(known.size() > 2000);
    std::mt19937 random(20220320);
    for (int i = 0; i < 200; ++i) {
        const QString district = known[qsizetype(random() % std::size_t(known.size()))];
        const QDate birth = QDate(1950, 1, 1).addDays(int(random() % 20'000));
        const int nth = int(random() % 1000);
        const QString first = district + birth.toString(u"yyyyMMdd"_s) + u"%1"_s.arg(nth, 3, 10, QChar(u'0'));
        const QString number = first + checkCharacter(first);
        const Shown shown{maskedId(number), birth, nth % 2 == 1 ? Sex::Male : Sex::Female};
        INFO(number.toStdString() << ' ' << shown.mask.toStdString());
        REQUIRE(fits(number, shown.mask));
        REQUIRE(candidates(shown, known) >= kLeast);
    }
    // The counting itself: three and four digits beside the birth leave next to nobody.
    const QString whole = numberOf(QDate(1985, 5, 5), 1);
    CHECK(candidates({whole.left(3) + u"***********"_s + whole.right(4), QDate(1985, 5, 5), Sex::Male}, known) < 20);
}

TEST_CASE("Four characters or more of any document and phone stay hidden", "[masks]")
{
    for (const QString& number : {u"E12345678"_s, u"H12345678"_s, u"12345678"_s, u"310199850505006"_s})
        CHECK(maskedId(number).count(u'*') >= 4);
    for (const QString& phone : {u"19900000000"_s, u"02155555555"_s, u"5555555555"_s, u"555555555"_s, u"55555555"_s})
        CHECK(maskedPhone(phone).count(u'*') >= 4);
}

TEST_CASE("No list, dialog or history shows more of a number than its mask", "[masks][export]")
{
    Desk desk;
    const QString number = numberOf(QDate(1985, 5, 5), 7);
    VolunteerForm form;
    form.volunteer.name = u"王测"_s;
    form.volunteer.documentNumber = number;
    form.volunteer.phone = u"19900000000"_s;
    form.volunteer.division = u"310106006"_s;
    const auto saved = saveVolunteer(*desk.ws, {}, form);
    REQUIRE(saved.ok());
    VolunteerForm changed = *volunteer(*desk.ws, saved->id);
    changed.volunteer.documentNumber = numberOf(QDate(1985, 5, 5), 9);
    REQUIRE(saveVolunteer(*desk.ws, *volunteer(*desk.ws, saved->id), changed).ok());
    VolunteerForm twin = form;
    twin.volunteer.documentNumber = changed.volunteer.documentNumber;
    QStringList cells;
    for (std::size_t kind = 0; kind < EnumWords<ListKind>::words.size(); ++kind) {
        const auto list = listing(*desk.ws, static_cast<ListKind>(kind), {});
        REQUIRE(list.ok());
        for (const QStringList& row : list->rows)
            cells += row;
    }
    for (const VolunteerRow& row : volunteerRows(*desk.ws))
        cells << row.maskedNumber << row.maskedPhone;
    for (const Lookalike& like : lookalikes(*desk.ws, twin))
        cells << like.maskedNumber;
    cells << previewErasure(*desk.ws, saved->id)->maskedNumber;
    for (const HistoryRow& row : historyPage(*desk.ws, {}).rows) {
        const auto detail = historyDetail(*desk.ws, row.id);
        for (const HistoryLine& line : detail->lines)
            cells << line.before << line.after;
    }
    qsizetype masks = 0;
    for (const QString& cell : cells) {
        INFO(cell.toStdString());
        for (const QString& whole : {number, changed.volunteer.documentNumber})
            CHECK_FALSE(cell.contains(whole.right(4)));
        masks += cell == maskedId(number) ? 1 : 0;
    }
    CHECK(masks >= 4); // register, index, lookalike, erasure, history
}

TEST_CASE("What is typed seeks a number when it is a tail or a whole one", "[masks]")
{
    for (const QString& typed : {u"4321"_s, u"06X"_s, u"王 4321"_s, u"31019919850505006X"_s, u"19900000000"_s})
        CHECK(seeksNumber(typed));
    for (const QString& typed : {u"wang"_s, u"王测"_s, u"21"_s, u"7楼"_s, u""_s})
        CHECK_FALSE(seeksNumber(typed));
}

TEST_CASE("Who is limited to a street finds nobody of another by a number", "[masks][access]")
{
    GuardedDesk desk;
    REQUIRE(desk.register_(u"王测"_s, u"310106016"_s).ok());
    const auto found = [&](const QString& typed) {
        const auto list = listing(*desk.ws, ListKind::Volunteers, {.search = typed});
        REQUIRE(list.ok());
        return list->rows.size();
    };
    CHECK(found(u"0000"_s) == 1);
    desk.become(u"孙街道"_s, u"entry:volunteers"_s, {u"310106012"_s});
    CHECK(found(u"0000"_s) == 0);
    CHECK(found(u"王测"_s) == 1); // masked, as everybody is
    desk.become(u"李街道"_s, u"entry:volunteers"_s, {u"310106016"_s});
    CHECK(found(u"0000"_s) == 1);
}
