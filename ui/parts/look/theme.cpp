// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/look/theme.h"

#include "ui/parts/look/desk_style.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/screen_fit.h"

#include <QApplication>

using namespace Qt::Literals::StringLiterals;

namespace redvest::ui {
namespace {

// Names in @…@ are replaced by the palette. One sheet for all, so that a page never carries style of its own.
const auto kSheet = uR"(
QMainWindow, QDialog, QStackedWidget > QWidget { background: @paper@; }
QMenuBar, QToolBar, QStatusBar { background: @card@; border: 0; }
QMenuBar, QToolBar { border-bottom: 1px solid @line@; }
QStatusBar { border-top: 1px solid @line@; }
QToolBar { spacing: 8px; padding: 6px 12px; }
QToolTip { background: @card@; color: @text@; border: 1px solid @line@; padding: 4px; }
*[card="true"] { background: @card@; border: 1px solid @line@; border-radius: 6px; }
QLabel[role="title"] { font-size: @titleSize@; font-weight: 600; }
QLabel[role="figure"] { font-size: @figureSize@; font-weight: 600; }
QLabel[role="quiet"] { color: @quiet@; }
QLabel[role="alarm"] { color: @accent@; font-size: @figureSize@; font-weight: 600; }
QLabel[role="warn"] { color: @warn@; }
QLabel[role="error"] { color: @accent@; }
QLabel[role="ok"] { color: @filled@; }
QLabel[role="figure-warn"] { color: @warn@; font-size: @figureSize@; font-weight: 600; }
QComboBox::drop-down, QDateEdit::drop-down, QDateTimeEdit::drop-down { border: 0; width: 20px; }
QComboBox::down-arrow, QDateEdit::down-arrow, QDateTimeEdit::down-arrow { image: url(:/redvest/icons/down.svg); width: 12px; height: 12px; }
*[attention="true"] { border-color: @callable@; }
*[rule="true"] { background: @line@; border: 0; }
*[entry="true"] { background: @card@; border: 1px solid @line@; border-radius: 4px; }
*[entry="true"][focused="true"] { border: 2px solid @filled@; }
*[strip="true"] { background: @card@; border: 1px solid @line@; border-radius: 6px; }
*[strip="true"][invalid="true"] { background: @shade@; }
#formScroll, #formSheet, #dialogScroll, #dialogSheet { background: transparent; border: 0; }
QPushButton { background: @card@; border: 1px solid @line@; border-radius: 4px; padding: 4px 12px; min-height: 20px; }
QPushButton:hover { border-color: @quiet@; }
QPushButton:pressed { background: @paper@; }
QPushButton:focus { border: 2px solid @filled@; padding: 3px 11px; }
QPushButton:disabled { color: @quiet@; background: @paper@; }
QPushButton[accent="true"] { background: @accent@; border-color: @accent@; color: @onAccent@; font-weight: 600; }
QPushButton[accent="true"]:hover { background: @structural@; }
QPushButton[accent="true"]:focus { border: 5px double @filled@; padding: 0 8px; background-clip: padding; }
QPushButton[accent="true"]:disabled { background: @line@; border-color: @line@; color: @quiet@; }
QToolButton { border: 1px solid transparent; border-radius: 4px; padding: 4px 8px; }
QToolButton:hover { border-color: @line@; background: @card@; }
QToolButton:focus { border: 2px solid @filled@; padding: 3px 7px; }
QToolButton[chip="true"] { background: @derived@; border-radius: 10px; padding: 1px 8px; }
QToolButton[chip="true"]:focus { padding: 0 7px; }
QToolButton[segment="true"] { border-color: @line@; background: @card@; padding: 2px 8px; }
QToolButton[segment="true"]:checked { background: @shade@; border-color: @accent@; color: @accent@; }
QToolButton[segment="true"]:focus { border: 2px solid @filled@; padding: 1px 7px; }
QToolButton[crumb="true"] { font-size: @titleSize@; font-weight: 600; padding: 0 4px; color: @quiet@; }
QToolButton[crumb="true"]:focus { padding: 0 3px; }
*[card="true"]:focus { border: 2px solid @filled@; }
QLineEdit, QComboBox, QDateEdit, QTimeEdit, QDateTimeEdit, QSpinBox, QDoubleSpinBox, QPlainTextEdit, QTextEdit {
  background: @card@; border: 1px solid @line@; border-radius: 4px; padding: 3px 6px; selection-background-color: @accent@; selection-color: @onAccent@; }
QLineEdit, QComboBox, QDateEdit, QTimeEdit, QDateTimeEdit, QSpinBox, QDoubleSpinBox { min-height: 20px; }
QLineEdit:focus, QComboBox:focus, QDateEdit:focus, QTimeEdit:focus, QDateTimeEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus,
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid @filled@; padding: 2px 5px; }
QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button, QDoubleSpinBox::down-button { width: 0; border: 0; }
QLineEdit[bare="true"], QLineEdit[bare="true"]:focus { border: 0; background: transparent; padding: 0 2px; }
QCheckBox, QRadioButton { border: 1px solid transparent; border-radius: 4px; padding: 1px 3px; }
QCheckBox:focus, QRadioButton:focus { border: 2px solid @filled@; padding: 0 2px; }
*[derived="true"] { background: @derived@; }
*[invalid="true"] { border-color: @accent@; background-color: @shade@; }
QLineEdit[invalid="true"] { background-image: url(:/redvest/icons/alert.svg); background-repeat: no-repeat;
  background-position: right center; background-origin: content; }
QTableView, QTreeView, QListView { background: @card@; border: 1px solid @line@; border-radius: 6px; gridline-color: @line@;
  selection-background-color: @shade@; selection-color: @text@; alternate-background-color: @paper@; outline: 0; padding: 1px; }
QTableView:focus, QTreeView:focus, QListView:focus { border: 2px solid @filled@; padding: 0; }
QComboBox { combobox-popup: 0; }
QComboBox QListView, QComboBox QListView:focus { border: 1px solid @line@; border-radius: 0; padding: 0; }
QTableView[bare="true"] { border: 1px solid transparent; border-radius: 0; }
QTableView[bare="true"]:focus { border: 2px solid @filled@; border-radius: 4px; }
QTableView::item:selected { background: @shade@; }
QTreeView::item:selected { background: @shade@; color: @text@; }
QTableView::item:selected:!active { background: @derived@; }
QTableView::item, QTreeView::item { padding: 3px 6px; border: 0; }
QListView[roomy="true"]::item { padding: 4px 6px; border: 0; }
QListView[roomy="true"]::item:selected { background: @shade@; color: @text@; }
QHeaderView::section { background: @card@; color: @quiet@; border: 0; border-bottom: 1px solid @line@; padding: 5px 8px; }
QHeaderView::up-arrow { image: url(:/redvest/icons/sort_up.svg); width: 10px; height: 5px; subcontrol-origin: margin; subcontrol-position: top center; }
QHeaderView::down-arrow { image: url(:/redvest/icons/sort_down.svg); width: 10px; height: 5px; subcontrol-origin: margin; subcontrol-position: top center; }
QListView#navigation { border: 0; border-right: 1px solid @line@; border-radius: 0; padding: 6px; }
QListView#navigation:focus { border: 2px solid @filled@; padding: 4px; }
QListView#navigation::item { border-radius: 4px; padding: 7px 8px; margin: 1px 0; }
QListView#navigation::item:selected { background: @shade@; color: @accent@; font-weight: 600; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 2px; }
QScrollBar::handle { background: @line@; border-radius: 3px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: @quiet@; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: 0; }
QTabWidget::pane { border: 1px solid @line@; border-radius: 6px; background: @card@; }
QTabBar::tab { padding: 6px 14px; border: 0; border-bottom: 2px solid transparent; color: @quiet@; }
#tabs QTabBar::tab { margin-top: 8px; }
#tabs QTabBar::tab:first { margin-left: 16px; }
QTabBar::tab:selected { color: @accent@; border-bottom-color: @accent@; }
QTabBar::tab:focus { color: @filled@; border: 2px solid @filled@; border-radius: 4px; padding: 4px 12px; }
QCalendarWidget QTableView, QCalendarWidget QTableView:focus { border: 0; border-radius: 0; padding: 0; selection-background-color: @accent@; selection-color: @onAccent@; }
QCalendarWidget QTableView::item { padding: 0; }
QCalendarWidget QTableView::item:selected, QCalendarWidget QTableView::item:selected:!active { background: @accent@; }
QCalendarWidget QToolButton { color: @text@; font-weight: 600; }
QCalendarWidget QToolButton::menu-indicator { width: 0; }
#qt_calendar_navigationbar { background: @card@; border-bottom: 1px solid @line@; }
#qt_calendar_prevmonth { qproperty-icon: url(:/redvest/icons/earlier.svg); }
#qt_calendar_nextmonth { qproperty-icon: url(:/redvest/icons/later.svg); }
QGroupBox { border: 0; border-top: 1px solid @line@; margin-top: 12px; padding-top: 12px; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; subcontrol-position: top left; padding-right: 8px; }
QProgressBar { border: 1px solid @line@; border-radius: 4px; background: @card@; text-align: center; }
QProgressBar::chunk { background: @filled@; border-radius: 3px; }
QSplitter::handle { background: transparent; }
)"_s;

QString sheet(const Palette& p, double scale)
{
    QString text = kSheet;
    const std::pair<QLatin1StringView, QColor> names[] = {
        {"@paper@"_L1, p.paper},       {"@card@"_L1, p.card},
        {"@line@"_L1, p.line},         {"@text@"_L1, p.text},
        {"@quiet@"_L1, p.quiet},       {"@accent@"_L1, p.accent},
        {"@shade@"_L1, p.shade},       {"@warn@"_L1, p.warn},
        {"@filled@"_L1, p.filled},     {"@structural@"_L1, p.structural},
        {"@derived@"_L1, p.derived},   {"@callable@"_L1, p.callable},
        {"@onAccent@"_L1, p.onAccent},
    };
    for (const auto& [name, colour] : names)
        text.replace(name, colour.name());
    for (const auto& [name, points] :
         {std::pair("@titleSize@"_L1, type::kTitle), std::pair("@figureSize@"_L1, type::kFigure)})
        text.replace(name, QString::number(points * scale, 'f', 1) + u"pt"_s);
    return text;
}

bool isForNight(const Palette& p)
{
    return p.paper.lightness() < 128;
}

QPalette qtPalette(const Palette& p)
{
    QPalette palette;
    palette.setColor(QPalette::Window, p.paper);
    palette.setColor(QPalette::WindowText, p.text);
    palette.setColor(QPalette::Base, p.card);
    palette.setColor(QPalette::AlternateBase, p.paper);
    palette.setColor(QPalette::Text, p.text);
    palette.setColor(QPalette::Button, p.card);
    palette.setColor(QPalette::ButtonText, p.text);
    palette.setColor(QPalette::ToolTipBase, p.card);
    palette.setColor(QPalette::ToolTipText, p.text);
    palette.setColor(QPalette::PlaceholderText, p.quiet);
    palette.setColor(QPalette::Highlight, p.accent);
    palette.setColor(QPalette::HighlightedText, p.onAccent);
    palette.setColor(QPalette::Link, p.accent);
    palette.setColor(QPalette::LinkVisited, p.accent);
    palette.setColor(QPalette::Mid, p.line);
    // BrightText, which nothing here is drawn with, stays the system's: were every role taken from it, Qt would see no
    // difference when it turns dark or light, and say nothing (system_colours.h).
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, p.quiet);
    if (isForNight(p)) { // what Fusion shades edges with would else stay that of a light window
        palette.setColor(QPalette::Light, p.line);
        palette.setColor(QPalette::Midlight, p.line);
        palette.setColor(QPalette::Dark, p.edge);
        palette.setColor(QPalette::Shadow, Qt::black);
    }
    return palette;
}

/// What was made larger or smaller than the rest keeps its proportion.
void enlargeAgain()
{
    const auto widgets = QApplication::allWidgets();
    for (QWidget* widget : widgets)
        keepEnlarged(widget);
}

} // namespace

const Palette& lightPalette()
{
    static const Palette palette{
        .paper = QColor(0xf6f7f8),
        .card = QColor(0xffffff),
        .line = QColor(0xd8dce0),
        .edge = QColor(0x7d848c),
        .text = QColor(0x1f2328),
        .quiet = QColor(0x666677),
        .accent = QColor(0xb3261e),
        .onAccent = QColor(0xffffff),
        .shade = QColor(0xfbe9e7),
        .derived = QColor(0xeef2f5),
        .warn = QColor(0x8a6100),
        .filled = QColor(0x3d6f8e),
        .callable = QColor(0xb98222),
        .trainable = QColor(0xc4633b),
        .structural = QColor(0xa3201a),
    };
    return palette;
}

const Palette& darkPalette()
{
    static const Palette palette{
        .paper = QColor(0x1b1d20),
        .card = QColor(0x25282c),
        .line = QColor(0x3c4147),
        .edge = QColor(0x8f969f),
        .text = QColor(0xe6e8ea),
        .quiet = QColor(0xadb2bd),
        .accent = QColor(0xf58f84),
        .onAccent = QColor(0x1b1d20),
        .shade = QColor(0x452522),
        .derived = QColor(0x2e343a),
        .warn = QColor(0xdfae52),
        .filled = QColor(0x74afd3),
        .callable = QColor(0xe0a030),
        .trainable = QColor(0xe58a66),
        .structural = QColor(0xde625a),
    };
    return palette;
}

const Palette& paletteFor(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? darkPalette() : lightPalette();
}

QFont uiFont(double points)
{
    QFont font;
    font.setFamilies({u"Microsoft YaHei UI"_s, u"PingFang SC"_s, u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s,
                      u"WenQuanYi Micro Hei"_s, u"WenQuanYi Zen Hei"_s});
    font.setPointSizeF(points);
    return font;
}

QString thousands(qint64 number)
{
    QString digits = QString::number(number < 0 ? 0 - quint64(number) : quint64(number));
    for (qsizetype i = digits.size() - 3; i > 0; i -= 3)
        digits.insert(i, QChar(0x2009));
    return number < 0 ? QChar(0x2212) + digits : digits;
}

void applyTheme(QApplication& app, bool isDark, int textPercent)
{
    const Palette& palette = isDark ? darkPalette() : lightPalette();
    const double scale = textPercent / 100.0;
    app.setStyleSheet({}); // what is open takes its own font and colours back before it is dressed anew
    // Fusion looks the same on every system and obeys the sheet; native styles ignore half of it.
    if (qobject_cast<DeskStyle*>(QApplication::style()) == nullptr)
        QApplication::setStyle(new DeskStyle);
    QApplication::setFont(uiFont(type::kBase * scale));
    QApplication::setPalette(qtPalette(palette));
    app.setStyleSheet(sheet(palette, scale));
    enlargeAgain(); // dressing gives every widget the font back that it had before
    fitOpenLists();
    keepDialogsOnScreen(app);
}

} // namespace redvest::ui
