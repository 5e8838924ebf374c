// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Walks the sources and fails with the offending lines. Each rule is first shown a planted violation, since a rule that
// finds nothing anywhere would pass as well.

#include "tests/architecture/rules.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <catch2/catch.hpp>

using namespace redvest::architecture;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Complaints of the rule about the whole project, one a line.
std::string complaintsOf(const Rule& rule)
{
    const QDir root(QStringLiteral(REDVEST_SOURCE_DIR));
    QStringList complaints;
    int files = 0;
    for (const QString& folder : {u"core"_s, u"ui"_s, u"app"_s, u"tests"_s}) {
        QDirIterator it(root.filePath(folder), {u"*.cpp"_s, u"*.h"_s, u"*.sql"_s}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            REQUIRE(file.open(QIODevice::ReadOnly));
            complaints += rule(root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll()));
            ++files;
        }
    }
    REQUIRE(files > 20); // the walk itself works
    complaints.sort();
    return complaints.join(u'\n').toStdString();
}

/// The texts of the whole project by path.
QHash<QString, QString> allTexts()
{
    QHash<QString, QString> texts;
    (void)complaintsOf([&](const QString& path, const QString& text) {
        texts.insert(path, text);
        return QStringList();
    });
    return texts;
}

bool finds(const Rule& rule, const QString& path, const QString& text)
{
    return rule(path, text).size() == 1;
}

bool allows(const Rule& rule, const QString& path, const QString& text)
{
    return rule(path, text).isEmpty();
}

} // namespace

TEST_CASE("includes only point down the house", "[architecture]")
{
    CHECK(finds(upwardIncludes, u"core/base/a.h"_s, u"#include \"core/domain/rota.h\"\n"_s));
    CHECK(finds(upwardIncludes, u"core/report/a.h"_s, u"#include \"core/storage/rota.h\"\n"_s));
    CHECK(finds(upwardIncludes, u"core/formats/a.h"_s, u"#  include \"core/storage/rota.h\"\n"_s));
    CHECK(finds(upwardIncludes, u"ui/rota/a.cpp"_s, u"\n#include \"core/formats/sheet.h\"\n"_s));
    CHECK(finds(upwardIncludes, u"app/main.cpp"_s, u"#include \"core/storage/database.h\"\n"_s));
    CHECK(finds(upwardIncludes, u"core/usecases/a.cpp"_s, u"#include \"ui/shell/page.h\"\n"_s));
    CHECK(finds(upwardIncludes, u"core/usecases/a.cpp"_s, u"#include \"../storage/rota.h\"\n"_s));
    CHECK(
        allows(upwardIncludes, u"core/usecases/a.cpp"_s, u"#include \"core/storage/rota.h\"\n#include <QString>\n"_s));
    CHECK(allows(upwardIncludes, u"core/base/a.h"_s, u"// #include \"core/domain/rota.h\"\n"_s));
    CHECK(upwardIncludes(u"ui/a.cpp"_s, u"/*\n\n*/\n#include \"core/storage/a.h\"\n"_s)
              .first()
              .startsWith(u"ui/a.cpp:4:"));

    CHECK(complaintsOf(upwardIncludes) == "");
}

TEST_CASE("every verb of a write says who may do it", "[architecture][access]")
{
    const QString path = u"core/usecases/a.cpp"_s;
    CHECK(finds(verbsOfNobody, path, u"ws.write({u\"moonshine.make\"_s, {}}, work)"_s));
    CHECK(finds(verbsOfNobody, path, u"ws.write({isNew ? u\"volunteer.add\"_s : u\"moonshine.make\"_s, {}}, work)"_s));
    CHECK(allows(verbsOfNobody, path, u"ws.write({u\"volunteer.add\"_s, {}}, work)"_s));
    CHECK(allows(verbsOfNobody, u"ui/a.cpp"_s, u"ws.write({u\"moonshine.make\"_s, {}}, work)"_s));

    CHECK(complaintsOf(verbsOfNobody) == "");
}

TEST_CASE("areas of the window do not know each other", "[architecture]")
{
    CHECK(finds(foreignUiIncludes, u"ui/rota/a.cpp"_s, u"#include \"ui/supplies/stock_page.h\"\n"_s));
    CHECK(finds(foreignUiIncludes, u"ui/rota/a.cpp"_s, u"#include \"ui/shell/main_window.h\"\n"_s));
    CHECK(finds(foreignUiIncludes, u"ui/parts/a.cpp"_s, u"#include \"ui/rota/rota_page.h\"\n"_s));
    CHECK(finds(foreignUiIncludes, u"ui/parts/form/a.cpp"_s, u"#include \"ui/shell/menus.h\"\n"_s));
    CHECK(allows(foreignUiIncludes, u"ui/rota/a.cpp"_s,
                 u"#include \"ui/desk/page.h\"\n#include \"ui/parts/form/form.h\"\n#include \"ui/rota/b.h\"\n"_s));

    CHECK(complaintsOf(foreignUiIncludes) == "");
}

TEST_CASE("within a floor no room includes a higher one", "[architecture]")
{
    const Rule rule = climbingIncludes;
    CHECK(finds(rule, u"core/storage/schema/a.h"_s, u"#include \"core/storage/gate/database.h\"\n"_s));
    CHECK(finds(rule, u"core/storage/damage/salvage/a.h"_s, u"#include \"core/storage/damage/health.h\"\n"_s));
    CHECK(finds(rule, u"core/storage/check/a.h"_s, u"#include \"core/storage/gate/database.h\"\n"_s));
    CHECK(finds(rule, u"core/usecases/workspace/a.h"_s, u"#include \"core/usecases/rota/rota.h\"\n"_s));
    CHECK(finds(rule, u"core/usecases/sheets/import/a.h"_s, u"#include \"core/usecases/sheets/imports.h\"\n"_s));
    CHECK(finds(rule, u"ui/desk/a.h"_s, u"#include \"ui/parts/look/theme.h\"\n"_s));
    CHECK(finds(rule, u"ui/parts/look/a.h"_s, u"#include \"ui/parts/table/rows_model.h\"\n"_s));
    CHECK(finds(rule, u"core/storage/attic/a.h"_s, u"\n"_s)); // a new room says where it lies
    CHECK(allows(rule, u"core/storage/gate/a.h"_s, u"#include \"core/storage/schema/table.h\"\n"_s));
    CHECK(allows(rule, u"core/storage/gate/a.h"_s, u"#include \"core/storage/gate/b.h\"\n"_s));
    CHECK(allows(rule, u"core/storage/disk/a.h"_s, u"#include \"core/domain/history.h\"\n"_s));

    CHECK(complaintsOf(rule) == "");
}

TEST_CASE("core does not know that there are windows", "[architecture]")
{
    CHECK(finds(guiInCore, u"core/report/a.cpp"_s, u"#include <QPainter>\n"_s));
    CHECK(finds(guiInCore, u"core/report/a.cpp"_s, u"#include <QObject>\n"_s));
    CHECK(finds(guiInCore, u"core/report/a.cpp"_s, u"#include <QtWidgets/QWidget>\n"_s));
    CHECK(finds(guiInCore, u"core/report/a.h"_s, u"class A { Q_OBJECT };\n"_s));
    CHECK(allows(guiInCore, u"core/report/a.cpp"_s, u"#include <QString>\n#include <QCoreApplication>\n"_s));
    CHECK(allows(guiInCore, u"ui/parts/a.cpp"_s, u"#include <QPainter>\n"_s));

    CHECK(complaintsOf(guiInCore) == "");
}

TEST_CASE("SQL stands in one room", "[architecture]")
{
    const Rule rule = sqlOutsideStorage;
    CHECK(finds(rule, u"core/usecases/a.cpp"_s, u"run(u\"SELECT name FROM volunteer\"_s);\n"_s));
    CHECK(finds(rule, u"core/usecases/a.cpp"_s, u"run(\"select name \"\n    \"from volunteer\");\n"_s));
    CHECK(finds(rule, u"ui/rota/a.cpp"_s, u"run(R\"(\nDELETE FROM shift)\");\n"_s));
    CHECK(finds(rule, u"app/main.cpp"_s, u"run(\"UPDATE shift SET needed = 1\");\n"_s));
    CHECK(finds(rule, u"app/main.cpp"_s, u"run(\"INSERT INTO shift VALUES (1)\");\n"_s));
    CHECK(allows(rule, u"core/storage/a.cpp"_s, u"run(\"SELECT name FROM volunteer\");\n"_s));
    CHECK(allows(rule, u"ui/rota/a.cpp"_s, u"tr(\"Select a street from the list\"); // SELECT a FROM b\n"_s));

    CHECK(complaintsOf(rule) == "");
}

TEST_CASE("not even pieces of SQL stand elsewhere", "[architecture]")
{
    const Rule rule = sqlFragmentsOutsideStorage;
    CHECK(finds(rule, u"core/usecases/a.cpp"_s, u"reader.all(teamTable(), {}, {}, u\"ORDER BY name\"_s);\n"_s));
    CHECK(finds(rule, u"core/usecases/a.cpp"_s, u"reader.all(teamTable(), u\"team = :team\"_s);\n"_s));
    CHECK(finds(rule, u"core/usecases/a.cpp"_s, u"reader.all(teamTable(), u\"archived = 0\"_s);\n"_s));
    CHECK(finds(rule, u"ui/rota/a.cpp"_s, u"text += u\" WHERE site IN (\"_s;\n"_s));
    CHECK(allows(rule, u"core/storage/queries/a.cpp"_s, u"reader.all(teamTable(), u\"team = :team\"_s);\n"_s));
    CHECK(allows(rule, u"ui/rota/a.cpp"_s, u"tr(\"Say where: at least one of the sites\");\n"_s));
    CHECK(allows(rule, u"ui/rota/a.cpp"_s, u"tr(\"%1: %2 of %3\"); a = b;\n"_s));

    CHECK(complaintsOf(rule) == "");
}

TEST_CASE("a Failure is caught at the doors, and elsewhere for a reason", "[architecture]")
{
    const Rule rule = catchesOutsideDoors;
    CHECK(finds(rule, u"core/usecases/rota/a.cpp"_s, u"} catch (const Failure&) {\n"_s));
    CHECK(finds(rule, u"ui/rota/a.cpp"_s, u"} catch (...) {\n"_s));
    CHECK(allows(rule, u"ui/desk/session.cpp"_s, u"} catch (const Failure&) {\n"_s));
    CHECK(allows(rule, u"ui/rota/a.cpp"_s, u"// catch (what) falls\n"_s));
    CHECK(complaintsOf(rule) == "");

    // The list holds nothing that is no door any more.
    CHECK_FALSE(doorsWithoutCatch({}).isEmpty());
    CHECK(doorsWithoutCatch(allTexts()) == QStringList());
}

TEST_CASE("what is written for a person is opened in one place", "[architecture][outputs]")
{
    const Rule rule = writingBesideOutputFile;
    const QString path = u"ui/rota/a.cpp"_s;
    CHECK(finds(rule, path, u"QSaveFile file(path);\nif (!file.open(QIODevice::WriteOnly))\n"_s));
    CHECK(finds(rule, path, u"QFile out(path);\nout.open(QIODevice::WriteOnly | QIODevice::Truncate);\n"_s));
    CHECK(finds(rule, path, u"(void)QFile(path).open(QFile::ReadWrite);\n"_s));
    CHECK(finds(rule, path, u"auto* out = new QFile(path);\nout->open(QIODevice::Append);\n"_s));
    CHECK(finds(rule, u"core/report/a.cpp"_s, u"std::ofstream out(path);\n"_s));
    CHECK(finds(rule, u"app/cli/a.cpp"_s, u"FILE* out = std::fopen(path, \"wb\");\n"_s));
    CHECK(finds(rule, u"core/formats/a.cpp"_s, u"const int out = ::open(path, O_WRONLY);\n"_s));
    CHECK(finds(rule, u"core/formats/a.cpp"_s, u"QTemporaryFile file(folder);\n"_s));
    CHECK(allows(rule, path, u"QFile in(path);\nin.open(QIODevice::ReadOnly); // never QIODevice::WriteOnly\n"_s));
    CHECK(allows(rule, path, u"QBuffer bytes;\nbytes.open(QIODevice::WriteOnly);\n"_s));
    CHECK(allows(rule, path, u"OutputFile file(path);\nrun.open(OpenFor::Writing);\n"_s));
    CHECK(allows(rule, u"tests/a.cpp"_s, u"QSaveFile file(path);\n"_s));
    CHECK(complaintsOf(rule) == "");

    // The list holds nothing that opens no more.
    CHECK_FALSE(writersWithoutNeed({}).isEmpty());
    CHECK(writersWithoutNeed(allTexts()) == QStringList());
}

TEST_CASE("what differs between the engines stands in Dialect", "[architecture]")
{
    const Rule rule = questionsOutsideDialect;
    const QString queries = u"core/storage/queries/a.cpp"_s;
    CHECK(finds(rule, queries, u"const auto sql = db.dialect().isServer ? a : b;\n"_s));
    CHECK(finds(rule, queries, u"if (location.isServer())\n"_s));
    CHECK(finds(rule, queries, u"if (db.sqliteHandle() != nullptr)\n"_s));
    CHECK(finds(rule, queries, u"db.run(u\"PRAGMA foreign_keys=OFF\"_s);\n"_s));
    CHECK(finds(rule, queries, u"db.number(u\"SELECT count(*) FROM sqlite_master\"_s);\n"_s));
    CHECK(finds(rule, queries, u"db.number(u\"SELECT pg_database_size('a')\"_s);\n"_s));
    CHECK(finds(rule, u"core/usecases/rota/a.cpp"_s, u"if (storage::isServerAddress(file))\n"_s));
    CHECK(allows(rule, queries, u"// isServer: PRAGMA\nconst auto& sql = db.dialect().integrity;\n"_s));
    CHECK(allows(rule, queries, u"tr(\"back it up there (pg_dump)\"); isServerName(name);\n"_s));
    CHECK(allows(rule, u"core/storage/disk/location.cpp"_s, u"return isServer() ? a : b;\n"_s));
    CHECK(complaintsOf(rule) == "");

    // The list holds nothing that asks no more.
    CHECK_FALSE(roomsWithoutQuestion({}).isEmpty());
    CHECK(roomsWithoutQuestion(allTexts()) == QStringList());
}

TEST_CASE("nothing above the storage reaches the engine", "[architecture]")
{
    CHECK(finds(engineFromAbove, u"core/usecases/rota/a.cpp"_s, u"ws.read().connection().run(sql);\n"_s));
    CHECK(finds(engineFromAbove, u"core/usecases/rota/a.cpp"_s, u"ws.database().mend(work);\n"_s));
    CHECK(allows(engineFromAbove, u"core/storage/damage/a.cpp"_s, u"db.mend(work); reader.connection();\n"_s));
    CHECK(complaintsOf(engineFromAbove) == "");
}

TEST_CASE("a name means one thing wherever it is seen", "[architecture]")
{
    const auto header = [](const QString& space, const QString& body) {
        return u"namespace %1 {\n%2\n} // namespace %1\n"_s.arg(space, body);
    };
    const QString a = header(u"redvest"_s, u"struct Session\n{\n};"_s);
    CHECK(namesOfTwoThings({{u"a.h"_s, a}, {u"b.h"_s, header(u"redvest"_s, u"using Session = int;"_s)}}).size() == 1);
    CHECK(namesOfTwoThings({{u"a.h"_s, a}, {u"b.h"_s, header(u"redvest::ui"_s, u"class Session : X\n{};"_s)}}).size() ==
          1);
    CHECK(namesOfTwoThings({{u"a.h"_s, header(u"redvest::storage"_s, u"struct Session\n{\n};"_s)},
                            {u"b.h"_s, header(u"redvest::ui"_s, u"struct Session\n{\n};"_s)}})
              .isEmpty());
    CHECK(namesOfTwoThings({{u"a.h"_s, a}, {u"b.h"_s, header(u"redvest"_s, u"struct Session;"_s)}}).isEmpty());
    CHECK(namesOfTwoThings(allTexts()).join(u'\n').toStdString() == "");
}

TEST_CASE("a class is implemented in the source of its header", "[architecture]")
{
    const QString header = u"class RotaPage final : public Page\n{\npublic:\n    void show();\n};\n"_s;
    const QString member = u"// of the page\nvoid RotaPage::show()\n{\n}\n"_s;
    const auto program = [&](const QString& path, const QString& text) {
        return QHash<QString, QString>{
            {u"ui/rota/rota_page.h"_s, header}, {u"ui/rota/rota_page.cpp"_s, member}, {path, text}};
    };
    const QString beside = u"ui/rota/rota_page_actions.cpp"_s;
    CHECK(membersAwayFromHome(program(beside, member)).size() == 1);
    CHECK(membersAwayFromHome(program(beside, u"RotaPage::~RotaPage()\n{\n}\n"_s)).size() == 1);
    CHECK(membersAwayFromHome(program(beside, u"std::vector<int> RotaPage::days(int a,\n  int b)\n{\n}\n"_s)).size() ==
          1);
    CHECK(membersAwayFromHome(program(beside, u"// void RotaPage::show()\n    RotaPage::tr(\"a\");\n"_s)).isEmpty());
    CHECK(membersAwayFromHome(program(u"ui/desk/a.cpp"_s, member)).isEmpty());

    const QHash<QString, QString> texts = allTexts();
    CHECK(membersAwayFromHome(texts).join(u'\n').toStdString() == "");
    CHECK(lodgersWithoutNeed(texts).join(u'\n').toStdString() == "");
}

TEST_CASE("rows are changed in the write gate only", "[architecture]")
{
    const Rule rule = writesOutsideGate;
    CHECK(finds(rule, u"core/storage/queries/rota.cpp"_s, u"run(\"INSERT INTO shift VALUES (1)\");\n"_s));
    CHECK(finds(rule, u"core/storage/queries/rota.cpp"_s, u"run(\"UPDATE shift SET needed = 1\");\n"_s));
    CHECK(finds(rule, u"core/storage/queries/rota.cpp"_s, u"run(\"UPDATE %1 SET needed = 1\");\n"_s));
    CHECK(finds(rule, u"core/storage/queries/rota.cpp"_s, u"run(\"DELETE \"\n\"FROM shift\");\n"_s));
    CHECK(allows(rule, u"core/storage/gate/writer.cpp"_s, u"run(\"DELETE FROM shift\");\n"_s));
    CHECK(allows(rule, u"core/storage/queries/rota.cpp"_s, u"run(\"SELECT id FROM shift\");\n"_s));

    CHECK(complaintsOf(rule) == "");
}

TEST_CASE("nothing begins a transaction or replaces rows behind the gate's back", "[architecture]")
{
    CHECK(finds(forbiddenStatements, u"core/storage/gate/database.cpp"_s, u"m_db.transaction();\n"_s));
    CHECK(finds(forbiddenStatements, u"core/storage/gate/writer.cpp"_s, u"run(\"INSERT OR REPLACE INTO a\");\n"_s));
    CHECK(allows(forbiddenStatements, u"core/storage/gate/database.cpp"_s, u"// m_db.transaction() is deferred\n"_s));

    CHECK(complaintsOf(forbiddenStatements) == "");
}

TEST_CASE("there are no singletons and no left-over debugging", "[architecture]")
{
    CHECK(finds(forbiddenCalls, u"core/base/a.h"_s, u"static Config& instance();\n"_s));
    CHECK(finds(forbiddenCalls, u"core/base/a.cpp"_s, u"Config* Config::instance() {\n"_s));
    CHECK(finds(forbiddenCalls, u"ui/rota/a.cpp"_s, u"qDebug() << 1;\n"_s));
    CHECK(allows(forbiddenCalls, u"ui/rota/a.cpp"_s, u"auto* app = QCoreApplication::instance();\n"_s));

    CHECK(complaintsOf(forbiddenCalls) == "");
}

TEST_CASE("no text that is stored is taken for markup", "[architecture]")
{
    const Rule rule = textTakenForMarkup;
    const QString page = u"ui/rota/a.cpp"_s;
    CHECK(finds(rule, page, u"auto* name = new QLabel(site.name, this);\n"_s));
    CHECK(finds(rule, page, u"class Wide final : public QLabel\n{\n};\n"_s));
    CHECK(finds(rule, page, u"QLabel label(this);\n"_s));
    CHECK(finds(rule, page, u"QMessageBox::warning(this, tr(\"A\"), site.name);\n"_s));
    CHECK(finds(rule, u"app/window.cpp"_s, u"QMessageBox asking(QMessageBox::Question, a, b);\n"_s));
    CHECK(finds(rule, page, u"button->setToolTip(site.name);\n"_s));
    CHECK(finds(rule, page, u"button->setToolTip(tr(\"Who may: %1\").arg(names));\n"_s));
    CHECK(finds(rule, page, u"button->setToolTip(isBig ? site.name : QString());\n"_s));
    CHECK(finds(rule, page, u"dialog->setWindowTitle(tr(\"History of %1\").arg(name));\n"_s));
    CHECK(finds(rule, page, u"case Qt::ToolTipRole:\n    return column.tip(row);\n"_s));
    CHECK(finds(rule, page, u"item->setData(Qt::ToolTipRole, site.name);\n"_s));
    CHECK(finds(rule, page, u"label->setTextFormat(Qt::RichText);\n"_s));
    CHECK(finds(rule, page, u"view->setHtml(site.name);\n"_s));
    CHECK(finds(rule, page, u"QToolTip::showText(at, site.name, this);\n"_s));
    CHECK(allows(rule, page, u"auto* name = plainLabel(site.name, this); name->setText(other);\n"_s));
    CHECK(allows(rule, page, u"PlainBox asking(QMessageBox::Question, tr(\"A\"), site.name, this);\n"_s));
    CHECK(allows(rule, page, u"button->setToolTip(tipText(tr(\"Who may: %1\").arg(names)));\n"_s));
    CHECK(allows(rule, page, u"button->setToolTip(isOff() ? tr(\"Masked. \"\n\"Ctrl+R\") : QString());\n"_s));
    CHECK(allows(rule, page, u"case Qt::ToolTipRole:\n    return tipText(column.tip(row));\n"_s));
    CHECK(allows(rule, u"ui/parts/look/looks.cpp"_s, u"auto* label = new QLabel(parent);\n"_s));
    CHECK(allows(rule, page, u"QLabel* label = nullptr; // new QLabel(name)\n"_s));
    CHECK(complaintsOf(rule) == "");

    // The list holds nothing that shows no text of its own way any more.
    CHECK_FALSE(otherWaysWithoutNeed({}).isEmpty());
    CHECK(otherWaysWithoutNeed(allTexts()) == QStringList());
}

TEST_CASE("only the clock asks the system for the time", "[architecture]")
{
    const Rule rule = timeBesideTheClock;
    CHECK(finds(rule, u"core/base/id.cpp"_s, u"auto n = QDateTime::currentMSecsSinceEpoch();\n"_s));
    CHECK(finds(rule, u"ui/rota/a.cpp"_s, u"QDate day = QDate::currentDate();\n"_s));
    CHECK(finds(rule, u"app/main.cpp"_s, u"auto n = std::chrono::system_clock::now();\n"_s));
    CHECK(finds(rule, u"core/storage/disk/a.cpp"_s, u"auto n = ::time(nullptr);\n"_s));
    CHECK(allows(rule, u"core/base/clock.cpp"_s, u"auto n = QDateTime::currentMSecsSinceEpoch();\n"_s));
    CHECK(allows(rule, u"ui/desk/a.cpp"_s, u"auto n = steady_clock::now(); // not QDate::currentDate()\n"_s));

    CHECK(complaintsOf(rule) == "");
}

TEST_CASE("a source of the program has at most 400 lines", "[architecture]")
{
    CHECK(finds(tooLong, u"ui/shell/a.cpp"_s, QString(401, u'\n')));
    CHECK(allows(tooLong, u"ui/shell/a.cpp"_s, QString(400, u'\n')));

    CHECK(complaintsOf(tooLong) == "");
}

TEST_CASE("every header is guarded and every source names its licence", "[architecture]")
{
    CHECK(finds(unguardedHeader, u"core/base/a.h"_s, u"// #pragma once\n"_s));
    CHECK(allows(unguardedHeader, u"core/base/a.h"_s, u"\n#pragma once\n"_s));
    CHECK(finds(unlicensed, u"core/base/a.h"_s, u"#pragma once\n"_s));

    CHECK(complaintsOf(unguardedHeader) == "");
    CHECK(complaintsOf(unlicensed) == "");
}

TEST_CASE("comments are told from text that looks like one", "[architecture]")
{
    CHECK(withoutComments(u"a(\"http://x\"); // b\nc /* d\ne */ f '\\'' // g"_s) ==
          u"a(\"http://x\"); \nc \n f '\\'' "_s);
}
