// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A certificate on paper: one page each, its QR code within the frame, and a PDF that proves itself.

#include "core/report/qr_code.h"
#include "core/report/to_html.h"
#include "core/report/to_text.h"
#include "core/report/training.h"
#include "ui/parts/paper/paper.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QTemporaryDir>

using namespace redvest;
using namespace redvest::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

CertificatePaper paperOf(const QString& name, const crypto::Secret& seed)
{
    CertificateSays says;
    says.number = u"2022-7KQ2-000123"_s;
    says.name = name;
    says.maskedNumber = u"31****************"_s;
    says.course = u"新型冠状病毒肺炎疫情防控（个人防护）知识"_s;
    says.edition = u"第八版"_s;
    says.hours = 4;
    says.day = QDate(2022, 3, 19);
    says.validUntil = QDate(2022, 6, 16);
    says.issuedOn = QDate(2022, 3, 20);
    says.office = u"上海市静安区精神文明建设委员会办公室"_s;
    const QString line = signedLine(says, seed);
    return {*saidIn(line), line, {}};
}

std::vector<PublicIssuerKey> keysOf(const crypto::Secret& seed)
{
    return {{crypto::signingPublicOf(seed), {}}};
}

} // namespace

TEST_CASE("A PDF of certificates is checked without anything but the key", "[ui][paper][certificate]")
{
    const crypto::Secret seed = crypto::makeSecret();
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"certificates.pdf"_s);
    const std::vector<CertificatePaper> papers{paperOf(u"单测试"_s, seed), paperOf(u"不上"_s, seed)};
    writePdf(report::certificatesDocument(papers), path);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QByteArray pdf = file.readAll();
    const QStringList lines = certificateLinesIn(pdf);
    REQUIRE(lines == QStringList{papers[0].line, papers[1].line});
    for (const QString& line : lines)
        CHECK(proven(line, keysOf(seed)).verdict == CertificateVerdict::Genuine);
    // The name altered where it is read.
    const QByteArray name("\x53\x55\x6d\x4b\x8b\xd5", 6); // 单测试
    REQUIRE(pdf.contains(name));
    pdf.replace(name, QByteArray("\x53\x55\x6d\x4b\x75\x32", 6)); // 单测甲
    CHECK(proven(certificateLinesIn(pdf).front(), keysOf(seed)).verdict == CertificateVerdict::Forged);
}

TEST_CASE("Each certificate has a page, with its code within the frame", "[ui][paper][certificate]")
{
    const crypto::Secret seed = crypto::makeSecret();
    CertificatePaper again = paperOf(u"单测试"_s, seed);
    again.reprintedOn = QDate(2022, 4, 1);
    const Paper paper(report::certificatesDocument({paperOf(u"单测试"_s, seed), again}));
    REQUIRE(paper.pageCount() == 2);
    for (int i = 0; i < 2; ++i) {
        QRectF code;
        for (const QRectF& box : paper.page(i).dark)
            code |= box;
        CHECK(code.width() == Approx(40).margin(0.01));
        CHECK(code.height() == Approx(40).margin(0.01));
        CHECK(code.left() > 15);
        CHECK(code.bottom() < 297 - 15);
        for (const Letter& letter : paper.page(i).letters) {
            CHECK(letter.at.x() > 15);
            CHECK(letter.at.x() < 210 - 15);
            CHECK(letter.at.y() < 297 - 15);
            CHECK_FALSE(code.contains(letter.at));
        }
    }
    const QString text = report::toText(report::certificatesDocument({again}));
    CHECK(text.contains(u"补发"));
    CHECK(certificateLinesIn(text.toUtf8()) == QStringList{again.line});
    CHECK(certificateLinesIn(report::toHtml(report::certificatesDocument({again})).toUtf8()).size() == 1);
}

TEST_CASE("A code is square, has its three corners, and says when a text is too long", "[report][certificate]")
{
    const report::QrModules code = report::qrModules(u"RVC1|单测试"_s);
    REQUIRE(code.width >= 21);
    REQUIRE(code.dark.size() == std::size_t(code.width) * std::size_t(code.width));
    const auto dark = [&](int row, int column) { return code.dark[std::size_t(row * code.width + column)]; };
    for (int i = 0; i < 7; ++i) {
        CHECK(dark(0, i));
        CHECK(dark(i, 0));
        CHECK(dark(0, code.width - 1 - i));
        CHECK(dark(code.width - 1, i));
    }
    CHECK_FALSE(dark(1, 1));
    CHECK(report::qrModules(QString(5000, u'x')).width == 0);
}

TEST_CASE("The sign-in sheet has a line for each name and the blank ones", "[report][certificate]")
{
    TrainingSheet sheet;
    sheet.office = u"静安区文明办"_s;
    sheet.course = u"防护知识"_s;
    sheet.session = u"第一批"_s;
    sheet.day = QDate(2022, 3, 19);
    sheet.names = QStringList{u"单测试"_s};
    sheet.blankLines = 3;
    const report::Document document = report::trainingSheetDocument(sheet);
    const auto* table = std::get_if<report::TableBlock>(&document.blocks.front());
    REQUIRE(table != nullptr);
    REQUIRE(table->rows.size() == 4);
    CHECK(table->rows[0][1] == u"单测试");
    CHECK(table->rows[3][0] == u"4");
    CHECK(table->rows[3][1].isEmpty());
    CHECK(document.subtitle.contains(u"第一批"));
}
