// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an import is asked for and what it tells: kinds, options, problems by row, the report.

#pragma once

#include "core/base/enum_text.h"
#include "core/domain/history.h"

#include <QMap>
#include <QStringList>

#include <functional>
#include <vector>

namespace redvest {

enum class ImportKind {
    Volunteers,
    Posts,
    Shifts,
    Assignments,
    Hours,
    Training,
    Items,
    Movements,
    GapReports,
    RealNames,
    Teams,
    Organisations,
    Campaigns,
    Covers,
    Reserves,
    Honours,
    Sites
};
template <>
struct EnumWords<ImportKind>
{
    static constexpr std::array words{u"volunteers", u"posts",         u"shifts",    u"assignments", u"hours",
                                      u"training",   u"items",         u"movements", u"gap-reports", u"real-names",
                                      u"teams",      u"organisations", u"campaigns", u"covers",      u"reserves",
                                      u"honours",    u"sites"};
};

/// What becomes of a skill, language or licence of a volunteer that no list has and that nobody is registered with.
enum class NewWords {
    Take,     ///< it is taken, and told
    LeaveOut, ///< the person is taken without it, until somebody says that it is a new word
};

struct ImportOptions
{
    QString sheet{};                  ///< name; "" the first one
    QString encoding{};               ///< of a text file; "" tell by the content
    QMap<QString, QString> columns{}; ///< header in the file → canonical header or field word; "" leaves a column out
    bool dryRun = false;
    bool allOrNothing = false;
    NewWords newWords = NewWords::Take;
};

/// A word that was asked about.
struct NewWord
{
    QString column; ///< header as in the file: 技能
    QString word;
    qint64 rows = 0;     ///< how many say it
    QStringList closest; ///< words of the list that may be meant, the nearest first
    bool operator==(const NewWord&) const = default;
};

struct RowProblem
{
    int row = 0;    ///< 1-based, of the file
    QString column; ///< header as in the file, or the canonical one
    QString value;  ///< as in the cell, shortened
    QString code;
    QString text;
    bool operator==(const RowProblem&) const = default;
};

/// Rows that were not taken, as they were in the file, with what is wrong with each. However many they are they take
/// little room: beyond the first they are kept packed.
class RejectedRows
{
public:
    void add(int row, const QStringList& cells, const QString& reasons);
    [[nodiscard]] qint64 size() const { return m_size; }
    /// Cells of the longest row.
    [[nodiscard]] qsizetype width() const { return m_width; }
    /// In the order of the file.
    void each(const std::function<void(int row, const QStringList& cells, const QString& reasons)>& take) const;

private:
    struct Part
    {
        QByteArray bytes;
        bool isPacked = false;
    };
    void close();

    qint64 m_size = 0;
    qsizetype m_width = 0;
    qsizetype m_plain = 0; ///< bytes in parts that are not packed
    QByteArray m_open;     ///< the last rows
    std::vector<Part> m_parts;
};

/// So many problems, and so many warnings, a report lists; it counts them all.
inline constexpr std::size_t kMostListed = 1000;

struct ImportReport
{
    ImportKind kind = ImportKind::Volunteers;
    QString file;
    qint64 read = 0; ///< rows with data: added + updated + unchanged + rejected
    qint64 added = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 rejected = 0;
    qint64 findings = 0;              ///< what needs a person though the row was taken
    qint64 faults = 0;                ///< all that is wrong with the rejected rows
    std::vector<RowProblem> problems; ///< the first kMostListed of them, in the order of the file
    QStringList header;
    RejectedRows rejectedRows;
    ChangeSet changes;                ///< empty when nothing changed, or in a dry run
    std::vector<RowProblem> warnings; ///< the first kMostListed findings
    std::vector<NewWord> newWords;    ///< the first kMostListed of volunteers, in the order of the file
    std::vector<QStringList> ticket;  ///< what a gap workbook says of itself, which goes along with its rejected rows
};

/// The canonical headers of a kind in their order, for mapping columns by hand.
[[nodiscard]] QStringList importColumns(ImportKind);

} // namespace redvest
