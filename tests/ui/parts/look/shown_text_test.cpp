// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/look/shown_text.h"

#include "ui/parts/look/looks.h"
#include "ui/parts/look/plain_box.h"

#include <QLabel>
#include <QTextDocumentFragment>

#include <catch2/catch.hpp>

using namespace redvest::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kMarkup = u"<img src=x onerror=alert(1)><b>甲</b> &amp;"_s;

/// What a tooltip would show.
QString shownAsTip(const QString& tip)
{
    return Qt::mightBeRichText(tip) ? QTextDocumentFragment::fromHtml(tip).toPlainText() : tip;
}

} // namespace

TEST_CASE("A tip, a button and a title show the characters they were given", "[ui][shown_text]")
{
    CHECK(shownAsTip(kMarkup) != kMarkup); // Qt would have guessed
    for (const QString& text : {kMarkup, u"a < b & c"_s, u"第一行\n<i>第二行</i>"_s, QString(), u"<br>"_s})
        CHECK(shownAsTip(tipText(text)) == text);
    CHECK(tipText(u"a & b"_s) == u"a & b"_s);
    CHECK(buttonText(u"研发&后勤 &&"_s) == u"研发&&后勤 &&&&"_s);
    CHECK(titleText(u"甲[*]乙"_s) == u"甲[*][*]乙"_s);
}

TEST_CASE("A plain label stays plain, whatever is set", "[ui][shown_text]")
{
    QWidget parent;
    QLabel* label = plainLabel(&parent);
    label->setText(kMarkup);
    CHECK(label->textFormat() == Qt::PlainText);
    CHECK(plainLabel(kMarkup, &parent)->textFormat() == Qt::PlainText);
    CHECK(plainLabel(kMarkup, &parent)->text() == kMarkup);
    CHECK(sayingLabel(kMarkup, "quiet", &parent)->textFormat() == Qt::PlainText);
}

TEST_CASE("A message box shows what it says as it is", "[ui][shown_text]")
{
    const PlainBox box(QMessageBox::Question, u"甲"_s, kMarkup);
    const auto labels = box.findChildren<QLabel*>();
    int saying = 0;
    for (const QLabel* label : labels) {
        saying += label->text() == kMarkup ? 1 : 0;
        CHECK((label->text() != kMarkup || label->textFormat() == Qt::PlainText));
    }
    CHECK(saying == 1);
}
