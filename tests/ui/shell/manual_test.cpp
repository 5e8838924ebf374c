// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/manual_window.h"

#include "ui/shell/pages.h"

#include <catch2/catch.hpp>

#include <QAbstractTextDocumentLayout>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSet>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextFrame>
#include <QTextLayout>
#include <QTreeWidget>
#include <QUrl>
#include <QWidget>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Opened
{
    QWidget parent;
    QDialog* window = nullptr;
    QTextBrowser* text = nullptr;
    QTreeWidget* contents = nullptr;
    QLineEdit* search = nullptr;

    explicit Opened(const QString& page = {})
    {
        ui::showManual(&parent, page);
        window = parent.findChild<QDialog*>(u"manualWindow"_s);
        REQUIRE(window != nullptr);
        text = window->findChild<QTextBrowser*>(u"manual"_s);
        contents = window->findChild<QTreeWidget*>(u"contents"_s);
        search = window->findChild<QLineEdit*>(u"manualSearch"_s);
        REQUIRE((text != nullptr && contents != nullptr && search != nullptr));
        window->resize(1000, 560);
        QCoreApplication::processEvents();
    }
    /// What takes the most room, beside the room there is.
    [[nodiscard]] static QString widest(const QTextDocument& document)
    {
        qreal most = 0;
        QString begins;
        for (QTextFrame* frame : document.rootFrame()->childFrames()) {
            const QRectF taken = document.documentLayout()->frameBoundingRect(frame);
            if (taken.right() > most) {
                most = taken.right();
                begins = frame->firstCursorPosition().block().text();
            }
        }
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            const QRectF taken = document.documentLayout()->blockBoundingRect(block);
            if (block.layout()->maximumWidth() > 0 && taken.right() > most) {
                most = taken.right();
                begins = block.text().left(40);
            }
        }
        return QStringLiteral("%1 of %2: %3").arg(most).arg(document.textWidth()).arg(begins);
    }
    [[nodiscard]] QString atTop() const { return text->cursorForPosition({4, 4}).block().text(); }
    [[nodiscard]] QString count() const { return window->findChild<QLabel*>(u"manualCount"_s)->text(); }
    [[nodiscard]] QString current() const { return contents->currentItem()->text(0); }
    /// What of the found places is marked as the present one.
    [[nodiscard]] QTextCursor present() const
    {
        QHash<QRgb, int> colours;
        for (const auto& mark : text->extraSelections())
            ++colours[mark.format.background().color().rgba()];
        for (const auto& mark : text->extraSelections())
            if (colours[mark.format.background().color().rgba()] == 1)
                return mark.cursor;
        return {};
    }
};

} // namespace

TEST_CASE("The manual opens with its words and its pictures", "[shell]")
{
    QWidget parent;
    ui::showManual(&parent);
    auto* text = parent.findChild<QTextBrowser*>(u"manual"_s);
    REQUIRE(text);
    CHECK(text->toPlainText().contains(u"数字是怎么算的"_s));
    CHECK(text->toPlainText().contains(u"archive|unarchive"_s));
    CHECK_FALSE(text->toPlainText().contains(u"<<<<<<<"_s)); // what a merge left to be settled
    CHECK(text->loadResource(QTextDocument::ImageResource, QUrl(u"overview.png"_s)).isValid());
}

TEST_CASE("The contents of the manual have its chapters and their parts, and lead to each", "[shell]")
{
    Opened manual;
    REQUIRE(manual.contents->topLevelItemCount() >= 17);
    QTreeWidgetItem* chapter = manual.contents->topLevelItem(2);
    CHECK(chapter->text(0) == u"三、志愿者"_s);
    REQUIRE(chapter->childCount() == 5);
    manual.contents->setCurrentItem(chapter->child(2));
    CHECK(manual.atTop() == u"查找"_s);
    manual.contents->setCurrentItem(chapter);
    CHECK(manual.atTop() == u"三、志愿者"_s);
    // Reading on by hand moves the contents along.
    manual.text->verticalScrollBar()->setValue(0);
    CHECK(manual.contents->currentItem() == nullptr);
    manual.text->verticalScrollBar()->setValue(manual.text->verticalScrollBar()->maximum());
    CHECK(manual.current() != u"三、志愿者"_s);
}

TEST_CASE("F1 opens the chapter of the page one comes from, in the window that is open", "[shell]")
{
    QSet<QString> chapters;
    QWidget parent;
    for (const ui::PageEntry& entry : ui::pageTable()) {
        INFO(entry.id);
        ui::showManual(&parent, QString::fromLatin1(entry.id));
        REQUIRE(parent.findChildren<QDialog*>(u"manualWindow"_s).size() == 1);
        const auto* contents = parent.findChild<QTreeWidget*>(u"contents"_s);
        REQUIRE(contents->currentItem() != nullptr);
        const auto* text = parent.findChild<QTextBrowser*>(u"manual"_s);
        CHECK(text->cursorForPosition({4, 4}).block().text().toStdString() ==
              contents->currentItem()->text(0).toStdString());
        chapters.insert(contents->currentItem()->text(0));
    }
    CHECK(chapters.size() == qsizetype(ui::pageTable().size()));
    CHECK(chapters.contains(u"七、简报"_s));
}

TEST_CASE("Pictures and commands of the manual keep within its width, however wide it is", "[shell]")
{
    Opened manual;
    for (const int width : {1000, 760, 1300}) {
        manual.window->resize(width, 560);
        QCoreApplication::processEvents();
        INFO(Opened::widest(*manual.text->document()).toStdString());
        CHECK(manual.text->horizontalScrollBar()->maximum() == 0);
        int pictures = 0;
        for (QTextBlock block = manual.text->document()->begin(); block.isValid(); block = block.next())
            for (auto it = block.begin(); !it.atEnd(); ++it) {
                const QTextCharFormat format = it.fragment().charFormat();
                if (!format.isImageFormat())
                    continue;
                ++pictures;
                CHECK(format.toImageFormat().width() > 100);
                CHECK(format.toImageFormat().width() <= manual.text->viewport()->width());
            }
        CHECK(pictures >= 12);
    }
}

TEST_CASE("The whole manual is searched: places are counted and visited in turn", "[shell]")
{
    Opened manual;
    const QString word = u"工作区"_s;
    const auto places = manual.text->toPlainText().count(word);
    REQUIRE(places > 3);
    manual.search->setText(word);
    CHECK(manual.count() == u"1 of %1"_s.arg(places));
    const int first = manual.present().selectionStart();
    CHECK(manual.present().selectedText() == word);
    manual.search->setFocus();
    QTest::keyClick(manual.search, Qt::Key_Return);
    CHECK(manual.count() == u"2 of %1"_s.arg(places));
    CHECK(manual.present().selectionStart() > first);
    QTest::keyClick(manual.search, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(manual.search, Qt::Key_Return, Qt::ShiftModifier);
    CHECK(manual.count() == u"%1 of %1"_s.arg(places)); // before the first comes the last
    const QRect at = manual.text->cursorRect(manual.present());
    CHECK(manual.text->viewport()->rect().contains(at.center()));
    QTest::keyClick(manual.search, Qt::Key_Return);
    CHECK(manual.present().selectionStart() == first);

    manual.search->setText(u"没有这样的话"_s);
    CHECK(manual.count() == u"Not found"_s);
    CHECK(manual.text->extraSelections().isEmpty());
    // Esc empties the line first and closes the window then.
    QTest::keyClick(manual.search, Qt::Key_Escape);
    CHECK(manual.search->text().isEmpty());
    CHECK(manual.window->isVisible());
    QTest::keyClick(manual.search, Qt::Key_Escape);
    CHECK_FALSE(manual.window->isVisible());
}

TEST_CASE("Ctrl+F goes to the search line of the manual, F3 and Shift+F3 go on from anywhere", "[shell]")
{
    Opened manual;
    manual.window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(manual.window));
    QTest::keyClick(manual.text, Qt::Key_F, Qt::ControlModifier);
    CHECK(manual.search->hasFocus());
    manual.search->setText(u"备份"_s);
    manual.text->setFocus();
    QTest::keyClick(manual.text, Qt::Key_F3);
    CHECK(manual.count().startsWith(u"2 of "_s));
    QTest::keyClick(manual.text, Qt::Key_F3, Qt::ShiftModifier);
    CHECK(manual.count().startsWith(u"1 of "_s));
}
