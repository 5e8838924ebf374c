// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One Chinese word for one thing: what the window and the command line say, the papers and the manual keep to
// resources/glossary. Names of columns that people send are lists separated by '|' and may say what they like.

#include <catch2/catch.hpp>

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kRoot = QStringLiteral(REDVEST_SOURCE_DIR);

struct Term
{
    QString term, english;
    QStringList unwanted, allowed;
};

struct Spoken
{
    QString where, text;
};

QByteArray contentOf(const QString& path)
{
    QFile file(kRoot + path);
    INFO(path.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QStringList wordsAt(const QJsonObject& entry, const QString& key)
{
    QStringList words;
    for (const QJsonValue& word : entry.value(key).toArray())
        words << word.toString();
    return words;
}

std::vector<Term> glossary()
{
    std::vector<Term> terms;
    for (const QJsonValue& value : QJsonDocument::fromJson(contentOf(u"/resources/glossary/glossary.json"_s)).array()) {
        const QJsonObject entry = value.toObject();
        terms.push_back({entry.value(u"term"_s).toString(), entry.value(u"english"_s).toString(),
                         wordsAt(entry, u"not"_s), wordsAt(entry, u"except"_s)});
    }
    return terms;
}

void addTranslations(std::vector<Spoken>& all)
{
    QXmlStreamReader xml(contentOf(u"/resources/translations/redvest_zh_CN.ts"_s));
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"translation"_s)
            all.push_back({u"translations"_s, xml.readElementText(QXmlStreamReader::IncludeChildElements)});
    }
}

void addLines(std::vector<Spoken>& all, const QString& path, const QRegularExpression& kept)
{
    for (const QString& line : QString::fromUtf8(contentOf(path)).split(u'\n')) {
        for (auto it = kept.globalMatch(line); it.hasNext();) {
            const QString text = it.next().captured();
            if (!text.contains(u'|') || path.endsWith(u".md"_s))
                all.push_back({path, text});
        }
    }
}

/// What is said in Chinese: translations, the manual, and what the sources of papers and files say.
std::vector<Spoken> everythingSaid()
{
    std::vector<Spoken> all;
    addTranslations(all);
    addLines(all, u"/resources/manual/manual.md"_s, QRegularExpression(u".+"_s));
    const QRegularExpression literal(u"u\"[^\"]*\""_s);
    for (const QString& folder :
         {u"/core/report"_s, u"/core/usecases"_s, u"/core/domain"_s, u"/core/storage/schema"_s}) {
        QDirIterator files(kRoot + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            addLines(all, files.next().sliced(kRoot.size()), literal);
    }
    return all;
}

QStringList breachesIn(const std::vector<Spoken>& said, const std::vector<Term>& terms)
{
    QStringList breaches;
    for (const Spoken& each : said) {
        for (const Term& term : terms) {
            QString text = each.text;
            for (const QString& allowed : term.allowed)
                text.remove(allowed);
            for (const QString& word : term.unwanted) {
                if (text.contains(word))
                    breaches << u"%1: \"%2\" says %3, which is %4"_s.arg(each.where, each.text.left(60), word,
                                                                         term.term);
            }
        }
    }
    return breaches;
}

} // namespace

TEST_CASE("A word that the glossary does not want is found where it is said", "[glossary]")
{
    const std::vector<Term> terms = glossary();
    CHECK(breachesIn({{u"here"_s, u"请修改账号"_s}}, terms).size() == 1);
    CHECK(breachesIn({{u"here"_s, u"请修改账户"_s}}, terms).isEmpty());
    CHECK(breachesIn({{u"here"_s, u"文件有密码保护"_s}}, terms).isEmpty());
    CHECK(breachesIn({{u"here"_s, u"请输入密码"_s}}, terms).size() == 1);
}

TEST_CASE("Program, papers and manual say one word for one thing", "[glossary]")
{
    const std::vector<Term> terms = glossary();
    const std::vector<Spoken> said = everythingSaid();
    REQUIRE(terms.size() > 30);
    REQUIRE(said.size() > 2500);
    const QStringList breaches = breachesIn(said, terms);
    INFO(breaches.join(u"\n"_s).toStdString());
    CHECK(breaches.isEmpty());
}

TEST_CASE("Each term of the glossary is itself in use, and wants no word that another one is", "[glossary]")
{
    const std::vector<Spoken> said = everythingSaid();
    const std::vector<Term> terms = glossary();
    for (const Term& term : terms) {
        INFO(term.term.toStdString());
        CHECK_FALSE(term.english.isEmpty());
        CHECK(std::any_of(said.begin(), said.end(), [&](const Spoken& s) { return s.text.contains(term.term); }));
        for (const Term& other : terms)
            CHECK_FALSE(term.unwanted.contains(other.term));
    }
}
