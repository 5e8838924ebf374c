// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/reveal/reveal.h"

#include "core/domain/masks.h"
#include "core/usecases/volunteers/reading.h"
#include "ui/parts/form/field.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch.hpp>

using namespace redvest;
using namespace redvest::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kPhone = u"19900000001"_s;
const QString kMask = u"199****0001"_s;

struct Masked
{
    Field field{{.name = u"phone"_s, .label = u"手机"_s, .kind = FieldKind::Phone, .mask = maskedPhone}};
    QLineEdit* line = qobject_cast<QLineEdit*>(field.editor());
    QSignalSpy edited{&field, &Field::edited};

    explicit Masked(const QString& value = kPhone)
    {
        field.setValue(value);
        field.conceal();
        field.show();
        line->setFocus();
    }
};

} // namespace

TEST_CASE("A concealed field shows its mask and keeps its value", "[ui][reveal]")
{
    Masked m;
    CHECK(m.line->text() == kMask);
    CHECK(m.field.value().toString() == kPhone);
    m.field.tidy();
    QTest::keyClick(m.line, Qt::Key_Home);
    QTest::keyClick(m.line, Qt::Key_Right);
    CHECK(m.line->text() == kMask);
    CHECK(m.field.value().toString() == kPhone);
    CHECK(m.edited.isEmpty());
    m.field.reveal();
    CHECK(m.line->text() == kPhone);
    m.field.conceal();
    CHECK(m.line->text() == kMask);
}

TEST_CASE("What is typed takes the place of a concealed value; deleted is deleted", "[ui][reveal]")
{
    Masked m;
    SECTION("typed")
    {
        QTest::keyClicks(m.line, u"138"_s);
        CHECK(m.line->text() == u"138"_s);
        CHECK(m.field.value().toString() == u"138"_s);
        CHECK_FALSE(m.edited.isEmpty());
        m.field.conceal(); // typing goes on
        CHECK(m.line->text() == u"138"_s);
    }
    SECTION("pasted")
    {
        QApplication::clipboard()->setText(u"13900000000"_s);
        QTest::keyClick(m.line, Qt::Key_V, Qt::ControlModifier);
        CHECK(m.field.value().toString() == u"13900000000"_s);
    }
    SECTION("deleted")
    {
        QTest::keyClick(m.line, Qt::Key_Backspace);
        CHECK(m.field.value().toString().isEmpty());
        CHECK_FALSE(m.edited.isEmpty());
    }
    SECTION("begun and given up")
    {
        QTest::keyClicks(m.line, u"1"_s);
        QTest::keyClick(m.line, Qt::Key_Backspace);
        QFocusEvent left(QEvent::FocusOut);
        QApplication::sendEvent(m.line, &left);
        CHECK(m.line->text() == kMask);
        CHECK(m.field.value().toString() == kPhone);
    }
}

TEST_CASE("Nothing empty or sealed is concealed, and copying takes the mask", "[ui][reveal]")
{
    Masked sealed(kSealedText), empty{QString()};
    CHECK_FALSE(sealed.field.isConcealed());
    CHECK_FALSE(empty.field.isConcealed());
    Masked m;
    m.line->selectAll();
    m.line->copy();
    CHECK(QApplication::clipboard()->text() == kMask);
}

TEST_CASE("Numbers shown end after half a minute, and leave the clipboard when it still holds them", "[ui][reveal]")
{
    QClipboard* clipboard = QApplication::clipboard();
    Reveal reveal;
    QSignalSpy ended(&reveal, &Reveal::ended);
    reveal.start({kPhone, {}});
    CHECK(reveal.secondsLeft() == kRevealSeconds);
    clipboard->setText(u"手机 "_s + kPhone);
    reveal.end();
    CHECK(ended.size() == 1);
    CHECK(clipboard->text().isEmpty());
    reveal.start({kPhone});
    clipboard->setText(u"别的内容"_s);
    reveal.end();
    CHECK(clipboard->text() == u"别的内容"_s);
    reveal.end();
    CHECK(ended.size() == 2);
}
