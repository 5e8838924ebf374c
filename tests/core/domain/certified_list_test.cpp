// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The line of a certificate of service, and the list that belongs to it.

#include "core/domain/certified_list.h"

#include "core/domain/certificate_line.h"

#include <catch2/catch.hpp>

#include <functional>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;

namespace {

CertifiedList something()
{
    return {u"2022-7KQ2-000123"_s,
            {{u"r1"_s, QDate(2022, 3, 14), u"清零行动·测温 (北)|门"_s, u"北站 100%"_s, 240, 240},
             {u"r2"_s, QDate(2022, 3, 15), u"测温"_s, {}, 100, 90}}};
}

CertificateSays saidOf(const CertifiedList& list)
{
    CertificateSays says;
    says.number = list.number;
    says.name = u"单测试"_s;
    says.maskedNumber = u"31****************"_s;
    says.issuedOn = QDate(2022, 3, 20);
    says.office = u"静安区文明办"_s;
    ServiceSays service;
    service.first = QDate(2022, 3, 1);
    service.last = QDate(2022, 3, 20);
    service.records = int(list.records.size());
    service.minutes = countedMinutes(list.records);
    service.listDigest = listDigest(listText(list));
    service.contact = u"王测甲 021-00000000"_s;
    says.service = service;
    return says;
}

std::vector<PublicIssuerKey> keysOf(const crypto::Secret& seed)
{
    return {{crypto::signingPublicOf(seed), QDate(2022, 3, 20)}};
}

} // namespace

TEST_CASE("A list says all of it again, and no list has another one's digest", "[certificate][service]")
{
    const QString text = listText(something());
    CHECK_FALSE(text.contains(u' '));
    CHECK(listIn(text) == something());
    CHECK(countedMinutes(something().records) == 330);
    CHECK(listDigest(text).size() == 32);
    CertifiedList other = something();
    ++other.records[0].counted;
    CHECK(listDigest(listText(other)) != listDigest(text));
    CHECK_FALSE(listIn(text + u"|x"_s));
    CHECK_FALSE(listIn(QString(text).replace(u"|2|"_s, u"|3|"_s)));
    CHECK_FALSE(listIn(QString(text).replace(u"2022-03-15"_s, u"2022-13-15"_s)));
    CHECK_FALSE(listIn({}));
    CHECK(listTextsIn((u"说明 "_s + text + u"\n"_s + text).toUtf8()) == QStringList{text});
    CHECK(listTextsIn((u"<p>"_s + text + u"</p>"_s).toUtf8()) == QStringList{text});
}

TEST_CASE("A certificate of service proves itself as one of training does", "[certificate][service]")
{
    const crypto::Secret seed = crypto::makeSecret();
    const QString line = signedLine(saidOf(something()), seed);
    CHECK(certificateLinesIn((u"核验码："_s + line + u"\n"_s).toUtf8()) == QStringList{line});
    const ProvenCertificate proof = proven(line, keysOf(seed));
    CHECK(proof.verdict == CertificateVerdict::Genuine);
    CertificateSays expected = saidOf(something());
    expected.keyId = issuerKeyId(crypto::signingPublicOf(seed));
    CHECK(proof.says == expected);
    CHECK(proven(line, keysOf(crypto::makeSecret())).verdict == CertificateVerdict::OtherIssuer);
    for (qsizetype i = 0; i < line.size(); ++i) {
        QString altered = line;
        altered[i] = altered[i] == u'7' ? u'8' : u'7';
        INFO(i);
        CHECK(proven(altered, keysOf(seed)).verdict != CertificateVerdict::Genuine);
    }
}

TEST_CASE("A certificate of service that says nothing or contradicts itself is none", "[certificate][service]")
{
    const crypto::Secret seed = crypto::makeSecret();
    const auto isOne = [&](const std::function<void(ServiceSays&)>& change) {
        CertificateSays says = saidOf(something());
        change(*says.service);
        return saidIn(signedLine(says, seed)).has_value();
    };
    CHECK(isOne([](ServiceSays&) {}));
    CHECK_FALSE(isOne([](ServiceSays& s) { s.minutes = 0; }));
    CHECK_FALSE(isOne([](ServiceSays& s) { s.minutes = -60; }));
    CHECK_FALSE(isOne([](ServiceSays& s) { s.records = 0; }));
    CHECK_FALSE(isOne([](ServiceSays& s) { s.last = s.first.addDays(-1); }));
    CHECK_FALSE(isOne([](ServiceSays& s) { s.last = QDate(2022, 3, 21); })); // after it was issued
    CHECK_FALSE(isOne([](ServiceSays& s) { s.listDigest.clear(); }));
}

TEST_CASE("What counts otherwise by now is told record by record", "[certificate][service]")
{
    const std::vector<CertifiedRecord> records = something().records;
    CHECK(supersededIn(records, {{u"r1"_s, 240}, {u"r2"_s, 100}}).empty());
    const auto changed = supersededIn(records, {{u"r1"_s, 240}, {u"r2"_s, 60}});
    REQUIRE(changed.size() == 1);
    CHECK(changed.front().record == u"r2");
    CHECK(supersededIn(records, {}).size() == 2);
}
