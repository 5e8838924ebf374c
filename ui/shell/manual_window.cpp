// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/manual_window.h"

#include "ui/parts/look/looks.h"
#include "ui/parts/look/shown_text.h"
#include "ui/parts/look/theme.h"
#include "ui/shell/manual_text.h"

#include <QCoreApplication>
#include <QDialog>
#include <QHash>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTextBlock>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <vector>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kContentsWidth = 230;
constexpr int kChapter = 2; ///< level of a heading; the first is the title, the third a part of a chapter
constexpr int kBlockRole = Qt::UserRole;

/// What the heading of a page's chapter says, after its number.
QString chapterOf(const QString& page)
{
    static const QHash<QString, QString> chapters{
        {u"overview"_s, u"总览"_s},    {u"volunteers"_s, u"志愿者"_s}, {u"rota"_s, u"岗位班次"_s},
        {u"training"_s, u"培训"_s},    {u"supplies"_s, u"物资"_s},     {u"briefing"_s, u"简报"_s},
        {u"teams"_s, u"组织与队伍"_s}, {u"insurance"_s, u"保险"_s},    {u"finder"_s, u"查找人员"_s},
        {u"history"_s, u"历史"_s},     {u"honours"_s, u"表彰关爱"_s},  {u"dispatch"_s, u"派遣"_s}};
    return chapters.value(page);
}

/// The headings of the chapters and of their parts. The one that is read is the current one.
class Contents final : public QTreeWidget
{
public:
    Contents(const QTextDocument& document, QWidget* parent) : QTreeWidget(parent)
    {
        setObjectName(u"contents"_s);
        setAccessibleName(QCoreApplication::translate("Manual", "Contents"));
        setHeaderHidden(true);
        setTextElideMode(Qt::ElideRight);
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            const int level = block.blockFormat().headingLevel();
            if (level < kChapter)
                continue;
            QTreeWidgetItem* above = level > kChapter && topLevelItemCount() > 0 ? topLevelItem(topLevelItemCount() - 1)
                                                                                 : invisibleRootItem();
            auto* item = new QTreeWidgetItem(above, {block.text()});
            item->setData(0, Qt::ToolTipRole, tipText(block.text()));
            item->setData(0, kBlockRole, block.position());
            m_items.push_back(item);
        }
    }

    /// The chapter whose heading says so; null for none.
    [[nodiscard]] QTreeWidgetItem* chapter(const QString& words) const
    {
        for (int i = 0; i < topLevelItemCount() && !words.isEmpty(); ++i)
            if (topLevelItem(i)->text(0).section(u'、', 1).startsWith(words))
                return topLevelItem(i);
        return nullptr;
    }
    /// Without a word to anybody: the text is there already.
    void follow(int position)
    {
        const auto after = std::find_if(m_items.begin(), m_items.end(), [position](const QTreeWidgetItem* item) {
            return item->data(0, kBlockRole).toInt() > position;
        });
        const QSignalBlocker quiet(this);
        QTreeWidgetItem* read = after == m_items.begin() ? nullptr : *(after - 1);
        setCurrentItem(read);
        if (read != nullptr)
            scrollToItem(read);
        viewport()->update();
    }

private:
    std::vector<QTreeWidgetItem*> m_items; ///< in the order of the text
};

class ManualWindow final : public QDialog
{
public:
    explicit ManualWindow(QWidget* parent)
        : QDialog(parent, Qt::Window)
        , m_text(new ManualText(this))
        , m_contents(new Contents(*m_text->document(), this))
        , m_search(new QLineEdit(this))
        , m_count(plainLabel(this))
    {
        setObjectName(u"manualWindow"_s);
        setAttribute(Qt::WA_DeleteOnClose);
        setWindowTitle(QCoreApplication::translate("Manual", "Manual"));
        resize(1080, 680);
        auto* reading = new QWidget(this);
        auto* column = new QVBoxLayout(reading);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(space::kSmall);
        column->addLayout(searchRow());
        column->addWidget(m_text, 1);
        auto* sides = new QSplitter(this);
        sides->setChildrenCollapsible(false);
        sides->addWidget(m_contents);
        sides->addWidget(reading);
        sides->setStretchFactor(1, 1);
        sides->setSizes({kContentsWidth, width() - kContentsWidth});
        auto* whole = new QVBoxLayout(this);
        whole->setContentsMargins(space::kSmall, space::kSmall, space::kSmall, space::kSmall);
        whole->addWidget(sides);
        connectParts();
        m_text->setFocus();
    }

    void openChapter(const QString& words)
    {
        if (QTreeWidgetItem* item = m_contents->chapter(words))
            lead(item);
    }

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        const bool isSearching = m_search->hasFocus();
        if (isSearching && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
            return step(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
        if (isSearching && event->key() == Qt::Key_Escape && !m_search->text().isEmpty())
            return m_search->clear();
        QDialog::keyPressEvent(event);
    }

    void showEvent(QShowEvent* event) override
    {
        QDialog::showEvent(event);
        lead(m_contents->currentItem()); // the pictures have their size by now
    }

private:
    QLayout* searchRow()
    {
        m_search->setObjectName(u"manualSearch"_s);
        m_search->setPlaceholderText(QCoreApplication::translate("Manual", "Find in the manual (Ctrl+F)"));
        m_search->setAccessibleName(QCoreApplication::translate("Manual", "Find in the manual (Ctrl+F)"));
        m_search->setClearButtonEnabled(true);
        m_count->setObjectName(u"manualCount"_s);
        auto* row = new QHBoxLayout;
        row->setSpacing(space::kSmall);
        row->addWidget(m_search, 1);
        row->addWidget(m_count);
        const auto turn = [&](Qt::ArrowType arrow, const QString& name, const QString& tip, int by) {
            auto* button = new QToolButton(this);
            button->setObjectName(name);
            button->setArrowType(arrow);
            button->setToolTip(tipText(tip));
            button->setAccessibleName(tip);
            button->setFocusPolicy(Qt::NoFocus); // the keyboard stays in the search line
            QObject::connect(button, &QToolButton::clicked, this, [this, by] { step(by); });
            row->addWidget(button);
        };
        turn(Qt::UpArrow, u"manualPrevious"_s, QCoreApplication::translate("Manual", "Previous place (Shift+F3)"), -1);
        turn(Qt::DownArrow, u"manualNext"_s, QCoreApplication::translate("Manual", "Next place (F3)"), 1);
        return row;
    }

    void connectParts()
    {
        connect(m_contents, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) { lead(item); });
        connect(m_contents, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem* item) { lead(item); });
        connect(m_text->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
            if (!m_isLed)
                m_contents->follow(m_text->topBlock().position());
        });
        connect(m_search, &QLineEdit::textChanged, this, [this] { search(); });
        const auto key = [this](const QKeySequence& sequence, auto done) {
            connect(new QShortcut(sequence, this), &QShortcut::activated, this, done);
        };
        key(QKeySequence::Find, [this] {
            m_search->setFocus(Qt::ShortcutFocusReason);
            m_search->selectAll();
        });
        key(QKeySequence(Qt::Key_F3), [this] { step(1); });
        key(QKeySequence(Qt::SHIFT | Qt::Key_F3), [this] { step(-1); });
    }

    /// The text goes where the contents point. Near its end it cannot go all the way, and the contents stay.
    void lead(QTreeWidgetItem* item)
    {
        if (item == nullptr)
            return;
        const QScopedValueRollback<bool> led(m_isLed, true);
        const QSignalBlocker quiet(m_contents);
        m_contents->setCurrentItem(item);
        m_text->bring(m_text->document()->findBlock(item->data(0, kBlockRole).toInt()));
        m_contents->viewport()->update();
    }

    /// Every place of the whole text; the first one at or below what is in sight is shown.
    void search()
    {
        const int from = m_text->topBlock().position();
        m_places.clear();
        for (QTextCursor at(m_text->document()); !m_search->text().isEmpty();) {
            at = m_text->document()->find(m_search->text(), at);
            if (at.isNull())
                break;
            m_places.push_back(at);
        }
        const auto next = std::find_if(m_places.begin(), m_places.end(),
                                       [from](const QTextCursor& place) { return place.selectionStart() >= from; });
        m_place = next == m_places.end() ? 0 : std::size_t(next - m_places.begin());
        showPlace();
    }

    /// After the last place comes the first.
    void step(int by)
    {
        if (m_places.empty())
            return;
        m_place = (m_place + m_places.size() + std::size_t(by)) % m_places.size();
        showPlace();
    }

    void showPlace()
    {
        const Palette& colours = paletteFor(palette());
        QList<QTextEdit::ExtraSelection> marks;
        for (std::size_t i = 0; i < m_places.size(); ++i) {
            QTextCharFormat format;
            format.setBackground(i == m_place ? colours.accent : colours.shade);
            if (i == m_place)
                format.setForeground(colours.card);
            marks.push_back({m_places[i], format});
        }
        m_text->setExtraSelections(marks);
        const bool isMissed = m_places.empty() && !m_search->text().isEmpty();
        setRole(m_count, isMissed ? "error" : "quiet");
        m_count->setText(isMissed ? QCoreApplication::translate("Manual", "Not found")
                         : m_places.empty()
                             ? QString()
                             : QCoreApplication::translate("Manual", "%1 of %2").arg(m_place + 1).arg(m_places.size()));
        if (m_places.empty())
            return;
        m_text->bring(m_places[m_place]);
        m_contents->follow(m_places[m_place].selectionStart());
    }

    ManualText* m_text;
    Contents* m_contents;
    QLineEdit* m_search;
    QLabel* m_count;
    std::vector<QTextCursor> m_places; ///< where the text has what is searched, in its order
    std::size_t m_place = 0;
    bool m_isLed = false; ///< the contents move the text, not the reader
};

} // namespace

void showManual(QWidget* parent, const QString& page)
{
    auto* open = parent->findChild<QDialog*>(u"manualWindow"_s, Qt::FindDirectChildrenOnly);
    auto* window = open != nullptr ? static_cast<ManualWindow*>(open) : new ManualWindow(parent);
    window->openChapter(chapterOf(page));
    window->show();
    window->raise();
    window->activateWindow();
}

} // namespace redvest::ui
