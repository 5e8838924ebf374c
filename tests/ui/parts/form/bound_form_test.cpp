// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/form/bound_form.h"

#include "core/domain/masks.h"
#include "core/domain/supplies.h"
#include "core/domain/training.h"
#include "ui/parts/form/picker.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch.hpp>

using namespace Qt::Literals::StringLiterals;
using namespace redvest;
using namespace redvest::ui;

namespace {

struct Inside
{
    QString keeper;
    bool operator==(const Inside&) const = default;
};

/// A member of every type that has an editor.
struct Sample
{
    Id<Sample> id;
    QString name;
    QString words;
    QString phone;
    QString division;
    QStringList skills;
    QDate day;
    std::optional<int> seats;
    std::optional<QDate> until;
    qint64 safetyStock = 0;
    bool isOnline = false;
    MovementKind kind = MovementKind::Receipt;
    Id<Store> store;
    Id<Item> item;
    Instant opened;
    int minutes = 0;
    Inside inside;
    QString unseen;
    bool operator==(const Sample&) const = default;
};

BoundField<Sample> hours()
{
    return field<&Sample::minutes>(
        {.label = u"Hours"_s, .kind = FieldKind::Number},
        [](int minutes) { return QString::number(minutes / 60.0, 'f', 2); },
        [](const QVariant& typed, int& minutes) { minutes = qRound(typed.toString().toDouble() * 60); });
}

struct Bound
{
    Form form;
    Id<Store> storeA = Id<Store>::make();
    Id<Store> storeB = Id<Store>::make();
    Id<Item> mask = Id<Item>::make();
    Picker* picker = new Picker([this](const QString&, int) {
        return std::vector{PickerOffer{mask.text(), u"KN95"_s, {}}};
    });
    BoundForm<Sample> fields{form};

    Bound()
    {
        fields.add(field<&Sample::name>({.label = u"Name"_s, .required = true}));
        fields.add(field<&Sample::words>({.label = u"Words"_s, .kind = FieldKind::Text}));
        fields.add(field<&Sample::phone>({.label = u"Phone"_s, .kind = FieldKind::Phone, .mask = maskedPhone}));
        fields.add(field<&Sample::division>({.label = u"Division"_s, .kind = FieldKind::Division}));
        fields.add(field<&Sample::skills>({.label = u"Skills"_s}));
        fields.add(field<&Sample::day>({.label = u"Day"_s}));
        fields.add(field<&Sample::seats>({.label = u"Seats"_s}));
        fields.add(field<&Sample::until>({.label = u"Until"_s}));
        fields.add(field<&Sample::safetyStock>({.label = u"Stock"_s}));
        fields.add(field<&Sample::isOnline>({.placeholder = u"Online"_s}));
        fields.add(
            field<&Sample::kind>({.label = u"Kind"_s, .choices = {{u"receipt"_s, u"in"_s}, {u"issue"_s, u"out"_s}}}));
        fields.add(field<&Sample::store>(
            {.label = u"Store"_s, .choices = {{storeA.text(), u"A"_s}, {storeB.text(), u"B"_s}}}));
        fields.add(field<&Sample::item>({.label = u"Item"_s}), picker);
        fields.add(field<&Sample::opened>({.label = u"Opened"_s}));
        fields.add(hours());
        fields.add(field<&Sample::inside, &Inside::keeper>({.label = u"Keeper"_s}));
        form.setDivisions({{u"310106020"_s, u"彭浦镇"_s, u"彭浦镇"_s, u"pengpuzhen"_s, u"ppz"_s}});
    }
    [[nodiscard]] Sample sample() const
    {
        Sample s;
        s.id = Id<Sample>::make();
        s.name = u"单测试"_s;
        s.words = u"one\ntwo"_s;
        s.phone = u"19900000012"_s;
        s.division = u"310106020"_s;
        s.skills = {u"护理"_s, u"Cook"_s};
        s.day = QDate(2022, 3, 20);
        s.seats = 0;
        s.until = QDate(2022, 4, 1);
        s.safetyStock = 1'000'000'000'000;
        s.isOnline = true;
        s.kind = MovementKind::Issue;
        s.store = storeB;
        s.opened = Instant{atLocal(QDate(2022, 3, 20), QTime(8, 30)).ms + 17'250};
        s.minutes = 100;
        s.inside.keeper = u"王芳"_s;
        s.unseen = u"kept"_s;
        return s;
    }
};

} // namespace

TEST_CASE("The word of a member is what Problems and columns call it", "[ui][form][bound]")
{
    CHECK(memberWord<&Item::safetyStock>() == u"safety_stock");
    CHECK(memberWord<&Item::name>() == u"name");
    CHECK(memberWord<&TrainingSession::isOnline>() == u"online");
    CHECK(memberWord<&Volunteer::documentNumber>() == u"document_number");
    CHECK(memberWord<&Inside::keeper>() == u"keeper");
}

TEST_CASE("What a bound form shows it reads back, whatever the editor, and keeps what it does not show",
          "[ui][form][bound]")
{
    Bound bound;
    const Sample shown = bound.sample();
    bound.fields.show(shown);
    CHECK_FALSE(bound.form.isDirty());
    CHECK(bound.fields.typedOver(shown) == shown); // seconds and minutes that show shorter than they are included
    Sample read = bound.fields.typedOver({});
    CHECK(read.minutes == 100);
    CHECK(read.opened == atLocal(QDate(2022, 3, 20), QTime(8, 30)));
    read.opened = shown.opened;
    read.id = shown.id;
    read.unseen = shown.unseen;
    CHECK(read == shown);
}

TEST_CASE("An editor that was changed changes its member and no other", "[ui][form][bound]")
{
    Bound bound;
    const Sample shown = bound.sample();
    bound.fields.show(shown);
    Sample wanted = shown;
    SECTION("line")
    {
        bound.form.setValue(u"name"_s, u"李测乙"_s);
        wanted.name = u"李测乙"_s;
    }
    SECTION("text")
    {
        bound.form.setValue(u"words"_s, u"three\n"_s);
        wanted.words = u"three\n"_s;
    }
    SECTION("tokens")
    {
        bound.form.setValue(u"skills"_s, QStringList{u"Driver"_s});
        wanted.skills = QStringList{u"Driver"_s};
    }
    SECTION("date")
    {
        bound.form.setValue(u"day"_s, u"2022-3-5"_s);
        wanted.day = QDate(2022, 3, 5);
    }
    SECTION("date emptied")
    {
        bound.form.setValue(u"day"_s, QString());
        wanted.day = QDate();
    }
    SECTION("number")
    {
        bound.form.setValue(u"safety_stock"_s, u"７"_s);
        wanted.safetyStock = 7;
    }
    SECTION("hours")
    {
        bound.form.setValue(u"minutes"_s, u"1.5"_s);
        wanted.minutes = 90;
    }
    SECTION("check")
    {
        bound.form.setValue(u"online"_s, false);
        wanted.isOnline = false;
    }
    SECTION("choice of an enum")
    {
        bound.form.setValue(u"kind"_s, u"receipt"_s);
        wanted.kind = MovementKind::Receipt;
    }
    SECTION("choice of a record")
    {
        bound.form.setValue(u"store"_s, bound.storeA.text());
        wanted.store = bound.storeA;
    }
    SECTION("picker")
    {
        bound.picker->setChoice(bound.mask.text(), u"KN95"_s);
        bound.fields.at<&Sample::item>().tidy(); // as Enter does: what is seen stays the name, not the id
        CHECK(bound.picker->text() == u"KN95");
        wanted.item = bound.mask;
    }
    SECTION("division")
    {
        bound.form.setValue(u"division"_s, QString());
        wanted.division = QString();
    }
    SECTION("moment")
    {
        bound.form.setValue(u"opened"_s, u"2022-03-20 09:00"_s);
        wanted.opened = atLocal(QDate(2022, 3, 20), QTime(9, 0));
    }
    SECTION("part of the record")
    {
        bound.form.setValue(u"keeper"_s, u"陈测"_s);
        wanted.inside.keeper = u"陈测"_s;
    }
    CHECK(bound.fields.typedOver(shown) == wanted);
}

TEST_CASE("An optional that is not set shows as empty and nought is not unset", "[ui][form][bound]")
{
    Bound bound;
    Sample sample = bound.sample();
    bound.fields.show(sample);
    CHECK(bound.form.text(u"seats"_s) == u"0");
    bound.form.setValue(u"seats"_s, QString());
    bound.form.setValue(u"until"_s, QString());
    bound.fields.read(sample);
    CHECK(sample.seats == std::nullopt);
    CHECK(sample.until == std::nullopt);
    bound.fields.show(sample);
    CHECK(bound.form.text(u"seats"_s).isEmpty());
    CHECK(bound.fields.typed<&Sample::seats>() == std::nullopt);
    bound.fields.set<&Sample::seats>(30);
    CHECK(bound.fields.typed<&Sample::seats>() == 30);
}

TEST_CASE("A masked field is read as the value it hides, and what was typed is not masked", "[ui][form][bound]")
{
    Bound bound;
    const Sample shown = bound.sample();
    bound.fields.show(shown);
    bound.fields.conceal(shown);
    auto* line = qobject_cast<QLineEdit*>(bound.fields.at<&Sample::phone>().editor());
    CHECK(bound.fields.at<&Sample::phone>().isConcealed());
    CHECK(line->text() == maskedPhone(shown.phone));
    CHECK_FALSE(bound.fields.at<&Sample::name>().isConcealed());
    CHECK(bound.fields.typedOver(shown) == shown);
    CHECK(bound.fields.typedOver({}).phone == shown.phone);
    CHECK(bound.form.revealAll() == QStringList{shown.phone});
    CHECK(line->text() == shown.phone);
    bound.form.setValue(u"phone"_s, u"19900000099"_s);
    bound.fields.conceal(shown);
    CHECK(line->text() == u"19900000099");
}

TEST_CASE("A problem stands under the field bound to the member it names", "[ui][form][bound]")
{
    Bound bound;
    bound.form.setProblems({{u"x"_s, memberWord<&Sample::safetyStock>(), u"Give 0 or more."_s},
                            {u"y"_s, u"online"_s, u"Not here."_s},
                            {u"z"_s, u"keeper"_s, u"Nobody."_s}});
    CHECK(bound.fields.at<&Sample::safetyStock>().problem() == u"Give 0 or more.");
    CHECK(bound.fields.at<&Sample::isOnline>().problem() == u"Not here.");
    CHECK(bound.fields.at<&Sample::inside, &Inside::keeper>().problem() == u"Nobody.");
    CHECK(bound.fields.at<&Sample::name>().problem().isEmpty());
}

TEST_CASE("A whole number is asked for where the member is one; decimals are refused, not cut off", "[ui][form][bound]")
{
    Bound bound;
    bound.fields.show(bound.sample());
    QSignalSpy saved(&bound.form, &Form::saveRequested);
    bound.form.setValue(u"safety_stock"_s, u"12.5"_s);
    bound.form.save();
    CHECK(saved.isEmpty());
    CHECK(bound.fields.at<&Sample::safetyStock>().problem().contains(u"12.5"_s));
    bound.form.setValue(u"safety_stock"_s, u"12"_s);
    bound.form.setValue(u"minutes"_s, u"2.25"_s);
    bound.form.save();
    CHECK(saved.size() == 1);
    bound.form.setValue(u"seats"_s, u"9999999999"_s); // more than an int holds: the largest one, for a rule to refuse
    CHECK(bound.fields.typed<&Sample::seats>() == std::numeric_limits<int>::max());
}

TEST_CASE("Two fields bound to members of one name are told apart by their path", "[ui][form][bound]")
{
    struct Other
    {
        QString name;
    };
    struct Both
    {
        QString name;
        Other other;
    };
    Form form;
    BoundForm<Both> fields(form);
    fields.add(field<&Both::name>({.label = u"Name"_s}));
    fields.add(field<&Both::other, &Other::name>({.name = u"other"_s, .label = u"Other"_s}));
    fields.show({u"a"_s, {u"b"_s}});
    CHECK(fields.typed<&Both::name>() == u"a");
    CHECK(fields.typed<&Both::other, &Other::name>() == u"b");
    CHECK(fields.find<&Both::other>() == nullptr);
}

TEST_CASE("A moment that may be empty stays empty, and is read as it is typed", "[ui][form]")
{
    Form form;
    BoundForm<Sample> fields{form};
    fields.add(field<&Sample::opened>({.label = u"Opened"_s, .kind = FieldKind::MaybeMoment}));
    Sample unset;
    fields.show(unset);
    CHECK(fields.typedOver(Sample{}).opened == Instant{});
    auto* line = fields.at<&Sample::opened>().findChild<QLineEdit*>();
    REQUIRE(line != nullptr);
    line->setText(u"2022/3/20 7:30"_s);
    CHECK(fields.typedOver(unset).opened == atLocal(QDate(2022, 3, 20), QTime(7, 30)));
    CHECK_FALSE(fields.at<&Sample::opened>().unreadable());
    line->setText(u"早上"_s);
    CHECK(fields.at<&Sample::opened>().unreadable());
    line->clear();
    CHECK(fields.typedOver(unset).opened == Instant{});
}
