// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/workspace/setup.h"

#include "core/base/failure.h"
#include "core/base/output_file.h"
#include "core/base/pinyin.h"
#include "core/formats/division_files.h"
#include "core/storage/disk/durable_file.h"
#include "core/storage/gate/database.h"
#include "core/storage/migrations/migrate.h"
#include "core/storage/queries/division_queries.h"
#include "core/storage/schema/divisions.h"
#include "core/storage/schema/post_template.h"
#include "core/usecases/workspace/defaults.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Setup", text);
}

Problems problemsOf(const NewWorkspace& wanted, const std::vector<Division>& divisions)
{
    Problems problems;
    if (divisions.empty())
        problems.push_back({u"unknown_division"_s, u"division"_s,
                            tr("There is no division with the code \"%1\". Give 2, 4, 6, 9 or 12 digits, for example "
                               "310106 for Jing'an.")
                                .arg(wanted.division)});
    if (wanted.officeName.trimmed().isEmpty())
        problems.push_back({u"required"_s, u"office"_s, tr("Say which office this workspace belongs to.")});
    return problems;
}

void addPinyin(std::vector<Division>& divisions)
{
    for (Division& d : divisions) {
        const NameKeys keys = pinyinKeys(d.name);
        d.pinyin = keys.full;
        d.initials = keys.initials;
    }
}

void writeBasics(Workspace& ws, const NewWorkspace& wanted, std::vector<Division> divisions, Progress& progress)
{
    addPinyin(divisions);
    const auto work = [&](storage::Writer& writer) {
        qint64 done = 0;
        for (const Division& d : divisions) {
            writer.add(storage::divisionTable(), d);
            progress.report(++done, qint64(divisions.size()), tr("Divisions"));
        }
        Office office;
        office.name = wanted.officeName.trimmed();
        office.division = wanted.division;
        office.level = wanted.level;
        writer.add(storage::officeTable(), office);
        for (const Term& term : defaultTerms())
            writer.add(storage::termTable(), term);
        for (const PostTemplate& known : defaultTemplates())
            writer.add(storage::postTemplateTable(), known);
        return Problems{};
    };
    (void)ws.write({u"workspace.new"_s, {}}, work);
    ws.reload();
}

/// In an empty database of a server: what fails or is cancelled leaves it empty again.
std::unique_ptr<Workspace> makeOnServer(const QString& address, const NewWorkspace& wanted, const QString& actor,
                                        const Clock& clock, Progress& progress, std::vector<Division> divisions,
                                        const std::function<void(Workspace&)>& fill)
{
    storage::Database(address, storage::Mode::Create, actor);
    try {
        auto ws = Workspace::open(address, OpenFor::Writing, actor, clock);
        writeBasics(*ws, wanted, std::move(divisions), progress);
        if (fill)
            fill(*ws);
        return ws;
    } catch (...) {
        storage::emptyServer(address);
        throw;
    }
}

} // namespace

Outcome<std::unique_ptr<Workspace>> makeWorkspace(const QString& file, const NewWorkspace& wanted, const QString& actor,
                                                  const Clock& clock, Progress& progress,
                                                  const std::function<void(Workspace&)>& fill)
{
    std::vector<Division> divisions = divisionsBelow(wanted.division);
    if (Problems problems = problemsOf(wanted, divisions); !problems.empty())
        return problems;
    if (storage::isServerAddress(file))
        return makeOnServer(file, wanted, actor, clock, progress, std::move(divisions), fill);
    if (QFile::exists(file))
        throw Failure(tr("There is already a file %1; it was not touched. Choose another name.").arg(file));
    const PrivateFolder unfinished(QFileInfo(file).absolutePath(), file);
    const QString part = unfinished.filePath(u"part.redvest"_s);
    {
        // Made, then opened as any other: what was made is proved to be readable.
        storage::Database(part, storage::Mode::Create, actor);
        const auto ws = Workspace::open(part, OpenFor::Writing, actor, clock);
        writeBasics(*ws, wanted, std::move(divisions), progress);
        if (fill)
            fill(*ws);
        ws->database().checkpoint();
    }
    storage::syncFile(part);
    putNew(part, file);
    return Workspace::open(file, OpenFor::Writing, actor, clock);
}

Basics basicsOf(const QString& division)
{
    Basics basics{divisionsBelow(division), defaultTerms(), defaultTemplates()};
    addPinyin(basics.divisions);
    return basics;
}

std::vector<Division> divisionsToChooseFrom()
{
    std::vector<Division> divisions = divisionsOfCountry();
    addPinyin(divisions);
    return divisions;
}

QStringList terms(const Workspace& ws, const QString& kind)
{
    return storage::termNames(ws.read(), kind);
}

} // namespace redvest
