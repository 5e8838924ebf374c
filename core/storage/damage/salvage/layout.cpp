// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/damage/salvage/layout.h"

#include <QCoreApplication>
#include <QSet>

namespace redvest::storage::salvage {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kDeepest = 20; ///< of a sound tree: far more than any file has

class Walker
{
public:
    explicit Walker(const PageFile& file) : m_file(file), m_isSeen(std::size_t(file.pageCount()) + 1, false) {}

    [[nodiscard]] Tree walk(quint32 root, bool isTable)
    {
        Tree tree{{}, false, false};
        tree.hasEnd = visit(tree, root, isTable, 0);
        return tree;
    }
    [[nodiscard]] bool isSeen(quint32 page) const { return m_isSeen[page]; }
    void markFree()
    {
        quint32 trunk = m_file.firstFree();
        while (trunk != 0 && take(trunk)) {
            const QByteArrayView page = m_file.page(trunk);
            const qsizetype count = page.isEmpty() ? 0 : qsizetype(bigEndian(page, 4, 4));
            for (qsizetype i = 0; i < count && 8 + i * 4 + 4 <= page.size(); ++i)
                (void)take(bigEndian(page, 8 + i * 4, 4));
            trunk = page.isEmpty() ? 0 : bigEndian(page, 0, 4);
        }
    }

private:
    /// False for a page that is none, or that was met before: then the trees are entangled, and the second is wrong.
    bool take(quint32 page)
    {
        if (page == 0 || page > m_file.pageCount() || m_isSeen[page])
            return false;
        m_isSeen[page] = true;
        return true;
    }

    /// Returns whether the last page below was reached.
    bool visit(Tree& tree, quint32 number, bool isTable, int depth)
    {
        const auto page = depth < kDeepest && take(number) ? TreePage::of(m_file, number) : std::nullopt;
        if (!page || page->isTable() != isTable) {
            tree.hasGaps = true;
            return false;
        }
        if (page->isLeaf() || !isTable)
            tree.pages.push_back(number);
        if (page->isLeaf())
            return true;
        bool hasEnd = false;
        for (int i = 0; i <= page->size(); ++i)
            hasEnd = visit(tree, page->child(i), isTable, depth + 1);
        return hasEnd;
    }

    const PageFile& m_file;
    std::vector<bool> m_isSeen;
};

struct Root
{
    QString name;
    quint32 page = 0;
    bool isTable = false;
};

/// From the engine's list of tables and indexes.
std::vector<Root> rootsIn(const PageFile& file, const std::vector<quint32>& pages)
{
    constexpr std::size_t kColumns = 5;
    std::vector<Root> roots;
    eachRow(file, pages, [&](const StoredRow& row, CellAt) {
        if (row.values.size() != kColumns)
            return;
        const auto* type = std::get_if<QString>(&row.values[0]);
        const auto* name = std::get_if<QString>(&row.values[1]);
        const auto* root = std::get_if<qint64>(&row.values[3]);
        if (type && name && root && (*type == u"table"_s || *type == u"index"_s))
            roots.push_back({*name, quint32(*root), *type == u"table"_s});
    });
    return roots;
}

/// Where the first page is lost, that list stands on the pages below it still, and is known by its form.
std::vector<Root> rootsAnywhere(const PageFile& file)
{
    std::vector<Root> roots;
    QSet<QString> names;
    for (quint32 page = 2; page <= file.pageCount(); ++page) {
        const auto found = TreePage::of(file, page);
        if (!found || !found->isTable() || !found->isLeaf() || found->size() == 0)
            continue;
        for (const Root& root : rootsIn(file, {page})) {
            if (!names.contains(root.name))
                roots.push_back(root);
            names.insert(root.name);
        }
    }
    return roots;
}

} // namespace

FileLayout layOut(const PageFile& file, Progress& progress)
{
    const QString what = QCoreApplication::translate("Salvage", "Reading the pages");
    FileLayout layout;
    Walker walker(file);
    const Tree master = walker.walk(1, true);
    const std::vector<Root> roots = master.hasGaps ? rootsAnywhere(file) : rootsIn(file, master.pages);
    qint64 done = 0;
    for (const Root& root : roots) {
        progress.report(++done, qint64(roots.size()), what);
        (root.isTable ? layout.tables : layout.indexes).insert(root.name, walker.walk(root.page, root.isTable));
    }
    walker.markFree();
    for (quint32 page = 2; page <= file.pageCount(); ++page) {
        if (page % 1024 == 0)
            progress.report(page, file.pageCount(), what);
        if (walker.isSeen(page))
            continue;
        const auto found = TreePage::of(file, page);
        if (found && found->isTable() && found->isLeaf() && found->size() > 0)
            layout.strays.push_back(page);
    }
    return layout;
}

bool eachRow(const PageFile& file, const std::vector<quint32>& pages,
             const std::function<void(const StoredRow&, CellAt)>& take)
{
    bool isWhole = true;
    for (const quint32 number : pages) {
        const auto page = TreePage::of(file, number);
        for (int i = 0; page && i < page->size(); ++i) {
            const auto row = page->row(i);
            isWhole = isWhole && row;
            if (row)
                take(*row, {number, i});
        }
    }
    return isWhole;
}

} // namespace redvest::storage::salvage
