// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A document as data: facts already turned into words, not yet laid out. The window, the printer and every file format
// draw the same Document, so they cannot disagree. Nothing is computed from here on.

#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace redvest::report {

constexpr int kTitleLevel = 0;
constexpr int kRubricLevel = 3;

/// Level 0 is the title of an article (2号小标宋), 1 is 一、(黑体), 2 is （一）(楷体), 3 a 栏目 such as 【工作交流】.
struct Heading
{
    int level = 1;
    QString text{};
};

/// Indented by two characters; with `lead` the first sentence is set in 楷体.
struct Paragraph
{
    QString text{};
    bool leadSentence = false;
    bool isQuiet = false; ///< small print: definitions, as-of notes
};

enum class Align { Left, Right, Center };

struct BlockColumn
{
    QString title{};
    Align align = Align::Left;
    double weight = 1; ///< share of the width
    double least = 0;  ///< mm it is wide at least: room to sign in by hand
};

/// Cells are ready to show; `emphasised` rows are sums.
struct TableBlock
{
    QString caption{};
    QString unit{}; ///< "单位：人" above the table, right; may be empty
    std::vector<BlockColumn> columns{};
    std::vector<QStringList> rows{};
    std::vector<int> emphasised{}; ///< indexes into rows
    double leastRow = 0;           ///< mm a row is high at least: room to write in by hand
};

/// What a chart says of itself once it leaves the window: nobody may take a picture for another day's or another
/// office's.
struct ChartCaption
{
    QString title{};
    QString period{}; ///< "周期 2022-03-20 07:00 – 03-21 07:00"
    QString asOf{};   ///< "截至 2022-03-20 15:00"
    QString total{};  ///< "合计：需求 2 610，到岗 2 198，缺 412，满足率 84.2%"
    QString office{}; ///< who says so
    QString note{};   ///< how it is to be read; may be empty
};

/// A name and its value, as the card over a bar shows them.
struct ChartDetail
{
    QString name{};
    QString value{};
};

/// Horizontal stacked bars, worst first, or columns in the order of time. values[i] belongs to parts[i].
struct BarSeries
{
    struct Part
    {
        QString name{};
        QString key{}; ///< colour: "filled", "gap", "callable", "trainable", "structural"
    };
    /// Where the first part ended before: as a count and as a share of what was needed then.
    struct Mark
    {
        qint64 value = 0;
        double share = 0;
    };
    struct Bar
    {
        QString code{};
        QString name{};
        std::vector<qint64> values{};
        QString label{};      ///< at the right end: "缺 80", "足额"
        bool isShort = false; ///< label in the colour of alarm
        QString change{};     ///< of the gap since before: "▲ 6"; empty when unknown
        QString share{};      ///< rate of filling: "79.5%"
        std::optional<Mark> before{};
        std::vector<ChartDetail> details{};
        qint64 needed = 0; ///< the height of a column's line
        bool opens = true; ///< there is something behind it
    };
    QString title{};
    std::vector<Part> parts{};
    std::vector<Bar> bars{};
    std::optional<Bar> total{};   ///< all bars together; drawn apart, on a scale of its own
    bool isByShare = false;       ///< every bar is as long as the others and shows shares
    std::optional<double> mean{}; ///< share of all bars together, a line across them
    QString meanName{};
    QString beforeName{}; ///< what the marks are; empty without marks
    QString changeName{}; ///< over the changes
    QString shareName{};  ///< over the shares
    QString neededName{}; ///< what the line of columns is; empty without
    ChartCaption caption{};
};

/// A QR code: `width` times `width` modules, row by row; width 0 is none.
struct QrModules
{
    int width = 0;
    std::vector<bool> dark{};
};

/// A certificate, on a page of its own. `line` is what `code` holds (core/domain/certificate_line.h).
struct CertificateSheet
{
    QString title{};
    QString number{};
    QString mark{};           ///< that it was printed anew; may be empty
    QString holder{};         ///< who it is given to, with the colon of an address
    QStringList statements{}; ///< paragraphs
    QString issuer{};         ///< the seal is set over it
    QString date{};
    QStringList notes{}; ///< small print
    QString line{};
    QrModules code{};
};

/// A card to be worn, 90 × 54 mm, or larger in the same proportions.
struct BadgeCard
{
    QString head{};  ///< who gives it
    QString title{}; ///< 志愿者证
    QString name{};  ///< large
    std::vector<ChartDetail> details{};
    QString number{}; ///< what `code` holds, in groups
    QrModules code{};
};

/// Cards of one kind: ten on a page of A4 with marks to cut by, on any other page one.
struct BadgeSheet
{
    std::vector<BadgeCard> cards{};
};

/// A card that stands on a table, on a page of its own that is folded across the middle: the same on both halves, one
/// of them upside down, so that either side reads it.
struct FoldedCard
{
    QString name{};
    QString second{}; ///< under it; may be empty
};

/// The card of a post, on a page of its own: what to do, how, and how to protect oneself.
struct DutyCard
{
    QString head{}; ///< who gives it
    QString title{};
    QString name{}; ///< of the post, large
    std::vector<ChartDetail> details{};
    std::vector<ChartDetail> sections{}; ///< a heading and its paragraphs, a line each
    QString foot{};
};

/// The head of a sheet that comes back filled in: it begins a page, and a code beside it names the sheet.
struct SheetHead
{
    QString title{};
    QStringList lines{}; ///< what the sheet is about
    QString number{};    ///< what `code` holds, in groups
    QrModules code{};
};

using Block = std::variant<Heading, Paragraph, TableBlock, BarSeries, CertificateSheet, BadgeSheet, FoldedCard,
                           DutyCard, SheetHead>;

/// The head and tail of a briefing. Source: the custom of official briefings; page and type from GB/T 9704-2012.
struct BriefingFrame
{
    QString notice{}; ///< 保存提示 / 密级
    QString name{};   ///< red, large
    QString number{}; ///< "第14期"
    QString issuer{};
    QString date{}; ///< "2022年4月19日"
    QString reportTo{};
    QString sendTo{};
    QString distributeTo{};
    QString registration{};
    QString printRun{}; ///< "共印400份"
};

enum class Layout { Plain, Briefing, Certificate, Cards };

/// A4 but for cards: 90 × 54 mm is a card itself.
enum class PageForm { A4, A5, A6, Card };

struct Document
{
    Layout layout = Layout::Plain;
    QString title{};
    QString subtitle{}; ///< "填报单位 … 截至 …"
    BriefingFrame frame{};
    std::vector<Block> blocks{};
    QString footer{};             ///< of plain documents: printed by, at
    QString name{};               ///< what a file of it is called where no title says it
    QStringList proofs{};         ///< lines that a PDF carries beside its pages, for programs to read
    bool isLandscape = false;     ///< on paper turned, however few columns its tables have
    PageForm page = PageForm::A4; ///< of cards
};

/// What a file of it is called: its title; of a briefing whose articles have their own, its name and number.
[[nodiscard]] inline QString titleOf(const Document& document)
{
    if (document.title.isEmpty() && !document.name.isEmpty())
        return document.name;
    return document.title.isEmpty() ? (document.frame.name + u' ' + document.frame.number).trimmed() : document.title;
}

} // namespace redvest::report
