// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/certificate_line.h"

#include "core/domain/certificate.h"

#include <catch2/catch.hpp>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;

namespace {

CertificateSays something()
{
    CertificateSays says;
    says.number = u"2022-7KQ2-000123"_s;
    says.name = u"单测试"_s;
    says.maskedNumber = u"31****************"_s;
    says.course = u"防护知识 A|B (100%)"_s;
    says.edition = u"第八版"_s;
    says.hours = 4;
    says.day = QDate(2022, 3, 19);
    says.validUntil = QDate(2022, 6, 16);
    says.issuedOn = QDate(2022, 3, 20);
    says.office = u"静安区文明办"_s;
    return says;
}

std::vector<PublicIssuerKey> keysOf(const crypto::Secret& seed)
{
    return {{crypto::signingPublicOf(seed), QDate(2022, 3, 20)}};
}

} // namespace

TEST_CASE("A certificate's line says all of it again and stands on its own", "[certificate]")
{
    const crypto::Secret seed = crypto::makeSecret();
    const QString line = signedLine(something(), seed);
    CHECK_FALSE(line.contains(u' '));
    const ProvenCertificate proof = proven(line, keysOf(seed));
    CHECK(proof.verdict == CertificateVerdict::Genuine);
    CertificateSays expected = something();
    expected.keyId = issuerKeyId(crypto::signingPublicOf(seed));
    CHECK(proof.says == expected);
    CHECK(proven(u"  "_s + line + u"\r\n"_s, keysOf(seed)).verdict == CertificateVerdict::Genuine);
}

TEST_CASE("A line that was wrapped where it was copied from, or stands in a page, is the line", "[certificate]")
{
    const crypto::Secret seed = crypto::makeSecret();
    const QString line = signedLine(something(), seed);
    QString wrapped = line;
    wrapped.insert(line.size() - 40, u"\n"_s).insert(30, u" \n "_s);
    CHECK(certificateLinesIn((u"说明\n"_s + wrapped + u"\n第二页"_s).toUtf8()) == QStringList{line});
    CHECK(certificateLinesIn((u"<p>"_s + line + u"</p><p>其他</p>"_s).toUtf8()) == QStringList{line});
    CHECK(certificateLinesIn((line + u" 见RVC1|说明"_s).toUtf8()).front() == line);
    CHECK(certificateLinesIn((line + u"x 其他"_s).toUtf8()) == QStringList{line + u'x'});
}

TEST_CASE("Whatever character of a certificate is another, it is forged", "[certificate]")
{
    const crypto::Secret seed = crypto::makeSecret();
    const QString line = signedLine(something(), seed);
    for (qsizetype i = 0; i < line.size(); ++i) {
        QString altered = line;
        altered[i] = altered[i] == u'7' ? u'8' : u'7';
        INFO(i);
        CHECK(proven(altered, keysOf(seed)).verdict != CertificateVerdict::Genuine);
    }
    QString named = line;
    CHECK(proven(named.replace(u"单测试"_s, u"王测甲"_s), keysOf(seed)).verdict == CertificateVerdict::Forged);
    CHECK(proven(line + u"|x"_s, keysOf(seed)).verdict == CertificateVerdict::Forged);
    CHECK(proven(line.chopped(1), keysOf(seed)).verdict == CertificateVerdict::Forged);
    CHECK(proven(u"RVC1|"_s, keysOf(seed)).verdict == CertificateVerdict::Forged);
}

TEST_CASE("A certificate of somebody else's is told from the issuer's own", "[certificate]")
{
    const crypto::Secret own = crypto::makeSecret(), other = crypto::makeSecret();
    const QString line = signedLine(something(), other);
    CHECK(proven(line, keysOf(own)).verdict == CertificateVerdict::OtherIssuer);
    CHECK(proven(line, {}).verdict == CertificateVerdict::OtherIssuer);
    // Who writes the office's key id beside a signature of his own has forged it.
    QString posing = line;
    posing.replace(issuerKeyId(crypto::signingPublicOf(other)), issuerKeyId(crypto::signingPublicOf(own)));
    CHECK(proven(posing, keysOf(own)).verdict == CertificateVerdict::Forged);
    std::vector<PublicIssuerKey> both = keysOf(own);
    both.push_back(keysOf(other).front());
    CHECK(proven(line, both).verdict == CertificateVerdict::Genuine);
    CHECK(proven(u"你好"_s, both).verdict == CertificateVerdict::NoCertificate);
}

TEST_CASE("A certificate that ends before it begins is none, whoever signed it", "[certificate]")
{
    const crypto::Secret seed = crypto::makeSecret();
    CertificateSays says = something();
    says.validUntil = says.day.addDays(-1);
    CHECK(proven(signedLine(says, seed), keysOf(seed)).verdict == CertificateVerdict::Forged);
    says = something();
    says.issuedOn = says.day.addDays(-1);
    CHECK_FALSE(saidIn(signedLine(says, seed)));
    says = something();
    says.validUntil = {};
    says.hours = 0;
    CHECK(proven(signedLine(says, seed), keysOf(seed)).verdict == CertificateVerdict::Genuine);
}

TEST_CASE("Lines are found in texts, each once", "[certificate]")
{
    const crypto::Secret seed = crypto::makeSecret();
    const QString line = signedLine(something(), seed);
    CHECK(certificateLinesIn((u"　　"_s + line + u"\n"_s + line + u"。"_s).toUtf8()).size() == 2);
    CHECK(certificateLinesIn((u"核验码："_s + line + u"\n另"_s + line).toUtf8()) == QStringList{line});
    CHECK(certificateLinesIn("nothing").isEmpty());
    CHECK(certificateLinesIn({}).isEmpty());
}

TEST_CASE("The key file gives its keys back, and nothing that was altered", "[certificate]")
{
    const crypto::Secret first = crypto::makeSecret(), second = crypto::makeSecret();
    std::vector<PublicIssuerKey> keys = keysOf(first);
    keys.push_back(keysOf(second).front());
    const QByteArray file = keyFileText(u"静安区文明办"_s, keys).toUtf8();
    const std::vector<PublicIssuerKey> read = keysInFile(file);
    REQUIRE(read.size() == 2);
    CHECK(read[0].part == keys[0].part);
    CHECK(read[1].part == keys[1].part);
    CHECK(read[0].since == QDate(2022, 3, 20));
    QByteArray altered = file;
    altered.replace(issuerKeyId(keys[0].part).toLatin1(), issuerKeyId(keys[1].part).toLatin1());
    CHECK(keysInFile(altered).size() == 1);
    CHECK(keysInFile("redvest-issuer-key a b\n").empty());
}

TEST_CASE("Numbers count by year and desk", "[certificate]")
{
    const QString desk = deskCode(u"0123456789abcdef"_s);
    CHECK(desk.size() == 4);
    CHECK(desk != deskCode(u"0123456789abcdee"_s));
    const QString beginning = certificateNumbers(2022, u"0123456789abcdef"_s);
    CHECK(beginning == u"2022-"_s + desk + u'-');
    const QString number = certificateNumber(beginning, 123);
    CHECK(number == beginning + u"000123"_s);
    CHECK(countInNumber(number) == 123);
    CHECK(countInNumber({}) == 0);
}
