// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/crypto.h"
#include "core/base/failure.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace redvest;
using namespace redvest::crypto;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr PassphraseCost kCheap{1, 1ULL << 20};

Secret counting()
{
    QByteArray bytes;
    for (int i = 0; i < Secret::kSize; ++i)
        bytes += char(i * 7 + 1);
    return Secret::fromBytes(bytes);
}

void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QByteArray readFile(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("Secrets are random, move and compare", "[crypto]")
{
    const Secret a = makeSecret();
    CHECK_FALSE(a == makeSecret());
    CHECK(a == a.clone());
    Secret b = a.clone();
    const Secret c = std::move(b);
    CHECK(c == a);
    CHECK_FALSE(derive(a, "one") == derive(a, "two"));
    CHECK(derive(a, "one") == derive(a, "one"));
    CHECK_FALSE(derive(a, "one") == derive(c.clone(), "oneX"));
    CHECK_THROWS_AS(Secret::fromBytes("short"), Failure);
}

TEST_CASE("A sealed value opens in its own place and with its own key only", "[crypto]")
{
    const Secret key = makeSecret();
    const QByteArray plain = "310199199001011234";
    const QByteArray sealed = seal(key, plain, "volunteer|document_number|a");
    CHECK_FALSE(sealed.contains("310199"));
    CHECK(open(key, sealed, "volunteer|document_number|a") == plain);
    CHECK_FALSE(open(key, sealed, "volunteer|document_number|b"));
    CHECK_FALSE(open(makeSecret(), sealed, "volunteer|document_number|a"));
    CHECK_FALSE(open(key, "", ""));
    for (qsizetype i = 0; i < sealed.size(); ++i) {
        QByteArray altered = sealed;
        altered[i] = char(altered[i] ^ 1);
        CHECK_FALSE(open(key, altered, "volunteer|document_number|a"));
        CHECK_FALSE(open(key, sealed.first(i), "volunteer|document_number|a"));
    }
}

TEST_CASE("The same value in the same place seals alike, elsewhere or otherwise not", "[crypto]")
{
    const Secret key = makeSecret();
    CHECK(seal(key, "x", "a") == seal(key, "x", "a"));
    CHECK(seal(key, "x", "a") != seal(key, "x", "b"));
    CHECK(seal(key, "x", "a").first(24) != seal(key, "", "ax").first(24));
    CHECK(seal(key, "x", "a") != seal(makeSecret(), "x", "a"));
    CHECK(open(key, seal(key, "", "a"), "a") == QByteArray());
}

TEST_CASE("A blind index is equal for equal values and keys only", "[crypto]")
{
    const Secret key = makeSecret();
    CHECK(blindIndex(key, u"19900000001") == blindIndex(key, u"19900000001"));
    CHECK(blindIndex(key, u"19900000001") != blindIndex(key, u"19900000002"));
    CHECK(blindIndex(key, u"19900000001") != blindIndex(makeSecret(), u"19900000001"));
    CHECK(blindIndex(key, u"x").size() == 32);
}

TEST_CASE("A passphrase opens what it locked, another does not", "[crypto]")
{
    const Secret key = makeSecret();
    const QByteArray wrapped = wrap(key, u"静安 correct horse"_s, kCheap);
    REQUIRE(unwrap(wrapped, u"静安 correct horse"_s));
    CHECK(*unwrap(wrapped, u"静安 correct horse"_s) == key);
    CHECK(*unwrap(wrapped, u"静安 ｃｏｒｒｅｃｔ horse"_s) == key); // the same keys with a full-width keyboard
    CHECK_FALSE(unwrap(wrapped, u"静安 correct Horse"_s));
    CHECK(wrap(key, u"x"_s, kCheap) != wrap(key, u"x"_s, kCheap));
    QByteArray altered = wrapped;
    altered.back() = char(altered.back() ^ 1);
    CHECK_FALSE(unwrap(altered, u"静安 correct horse"_s));
}

TEST_CASE("A damaged lock is told from a wrong passphrase and cannot make the PC stall", "[crypto]")
{
    const QByteArray wrapped = wrap(makeSecret(), u"x"_s, kCheap);
    CHECK_THROWS_AS(unwrap(wrapped.chopped(1), u"x"_s), Failure);
    CHECK_THROWS_AS(unwrap("", u"x"_s), Failure);
    QByteArray greedy = wrapped;
    greedy[5] = '\x7f'; // memory
    CHECK_THROWS_AS(unwrap(greedy, u"x"_s), Failure);
    greedy = wrapped;
    greedy[1] = '\x7f'; // passes
    CHECK_THROWS_AS(unwrap(greedy, u"x"_s), Failure);
    // Each within its bound, together far more than any guess costs: 12 passes over 1 GiB.
    greedy = wrapped;
    greedy[4] = 12;
    greedy[7] = 4;
    greedy[8] = 0;
    CHECK_THROWS_AS(unwrap(greedy, u"x"_s), Failure);
}

TEST_CASE("A lock that says a guess is cheaper than it may be is refused before anything is tried", "[crypto]")
{
    const QByteArray wrapped = wrap(makeSecret(), u"x"_s, kCheap);
    CHECK(unwrap(wrapped, u"x"_s, kCheap));
    CHECK_THROWS_AS(unwrap(wrapped, u"x"_s, PassphraseCost{}), Failure);
    CHECK_THROWS_AS(unwrap(wrapped, u"x"_s, {2, 1ULL << 20}), Failure);
    CHECK_THROWS_AS(unwrap(wrapped, u"x"_s, {1, 2ULL << 20}), Failure);
}

TEST_CASE("The usual cost of a passphrase is the one promised", "[crypto]")
{
    const PassphraseCost usual;
    CHECK(usual.passes >= 3);
    CHECK(usual.memoryBytes >= 256ULL << 20);
}

TEST_CASE("The recovery key comes back from paper", "[crypto]")
{
    const Secret seed = makeSecret();
    const QString words = recoveryWords(seed);
    CHECK(words.size() == 13 * 5 + 12);
    REQUIRE(recoveryFromWords(words));
    CHECK(*recoveryFromWords(words) == seed);
    CHECK(*recoveryFromWords(words.toLower().replace(u'-', u' ')) == seed);
    CHECK(*recoveryFromWords(u" "_s + QString(words).remove(u'-') + u"\n"_s) == seed);
    CHECK_FALSE(recoveryFromWords(u""_s));
    CHECK_FALSE(recoveryFromWords(words.chopped(6)));
    CHECK_FALSE(recoveryFromWords(words + u"2"_s));
    CHECK_FALSE(recoveryFromWords(u"0"_s + words.mid(1)));
}

TEST_CASE("A slip in copying the recovery key is always noticed", "[crypto]")
{
    const QString words = recoveryWords(counting());
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i] == u'-')
            continue;
        QString slip = words;
        slip[i] = words[i] == u'7' ? u'8' : u'7';
        CHECK_FALSE(recoveryFromWords(slip));
    }
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        QString slip = words;
        std::swap(slip[i], slip[i + 1]);
        if (words[i] != u'-' && words[i + 1] != u'-' && slip != words)
            CHECK_FALSE(recoveryFromWords(slip));
    }
    QStringList groups = words.split(u'-');
    groups.swapItemsAt(2, 7);
    CHECK_FALSE(recoveryFromWords(groups.join(u'-')));
}

TEST_CASE("What is sealed to a public key opens with its seed only", "[crypto]")
{
    const Secret seed = makeSecret();
    const QByteArray sealed = sealTo(publicOf(seed), "the class keys");
    CHECK(openSealed(seed, sealed) == QByteArray("the class keys"));
    CHECK_FALSE(openSealed(makeSecret(), sealed));
    CHECK_FALSE(openSealed(seed, sealed.chopped(1)));
    CHECK_FALSE(openSealed(seed, ""));
    CHECK_THROWS_AS(sealTo("short", "x"), Failure);
}

TEST_CASE("A sealed file comes back whole", "[crypto]")
{
    const QTemporaryDir dir;
    const Secret key = makeSecret();
    for (const int size : {0, 1, 65535, 65536, 65537, 200000}) {
        const QByteArray plain = QByteArray("planted value ").repeated(size / 14 + 1).first(size);
        writeFile(dir.filePath(u"in"_s), plain);
        encryptFile(dir.filePath(u"in"_s), dir.filePath(u"sealed"_s), key, "whose it is");
        CHECK(headerOfFile(dir.filePath(u"sealed"_s)) == QByteArray("whose it is"));
        CHECK_FALSE(readFile(dir.filePath(u"sealed"_s)).contains("planted"));
        REQUIRE(decryptFile(dir.filePath(u"sealed"_s), dir.filePath(u"out"_s), key));
        CHECK(readFile(dir.filePath(u"out"_s)) == plain);
    }
}

TEST_CASE("A sealed file that was cut, lengthened, altered or opened with another key gives nothing", "[crypto]")
{
    const QTemporaryDir dir;
    const Secret key = makeSecret();
    const QString sealed = dir.filePath(u"sealed"_s), out = dir.filePath(u"out"_s), bad = dir.filePath(u"bad"_s);
    writeFile(dir.filePath(u"in"_s), QByteArray(2 * 65536 + 5, 'x'));
    encryptFile(dir.filePath(u"in"_s), sealed, key, "h");
    const QByteArray whole = readFile(sealed);
    CHECK_FALSE(decryptFile(sealed, out, makeSecret()));
    QList<QByteArray> forged{QByteArray(),     whole.first(20),
                             whole.chopped(1), whole.chopped(22),
                             whole + "x",      whole.first(14 + 24 + 65536 + 17)}; // up to the end of a chunk
    for (const int at : {0, 8, 12, 13, 20, 60, int(whole.size()) - 1}) {
        QByteArray altered = whole;
        altered[at] = char(altered[at] ^ 1);
        forged << altered;
    }
    for (const QByteArray& bytes : forged) {
        writeFile(bad, bytes);
        CHECK_FALSE(decryptFile(bad, out, key));
        CHECK_FALSE(QFile::exists(out));
    }
    CHECK_THROWS_AS(decryptFile(dir.filePath(u"none"_s), out, key), Failure);
    CHECK_THROWS_AS(encryptFile(dir.filePath(u"in"_s), dir.filePath(u"no/folder"_s), key), Failure);
}

TEST_CASE("Signatures are those of RFC 8032", "[crypto][signatures]")
{
    struct Vector
    {
        QByteArray seed, publicPart, text, signature;
    };
    const QList<Vector> vectors{
        {"9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
         "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
         "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bb"
         "e24"
         "655141438e7a100b"},
        {"4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
         "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",
         "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302"
         "aee"
         "b00d291612bb0c00"},
        {"c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
         "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025", "af82",
         "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed"
         "28d"
         "c027beceea1ec40a"},
    };
    for (const Vector& v : vectors) {
        const Secret seed = Secret::fromBytes(QByteArray::fromHex(v.seed));
        const QByteArray text = QByteArray::fromHex(v.text);
        CHECK(signingPublicOf(seed).toHex() == v.publicPart);
        CHECK(sign(seed, text).toHex() == v.signature);
        CHECK(isSignedBy(signingPublicOf(seed), text, sign(seed, text)));
    }
}

TEST_CASE("What was altered, was signed by another, or is no signature is told", "[crypto][signatures]")
{
    const Secret seed = makeSecret();
    const QByteArray publicPart = signingPublicOf(seed), signature = sign(seed, "an entry");
    CHECK_FALSE(isSignedBy(publicPart, "an entrz", signature));
    CHECK_FALSE(isSignedBy(signingPublicOf(makeSecret()), "an entry", signature));
    CHECK_FALSE(isSignedBy(publicPart, "an entry", {}));
    CHECK_FALSE(isSignedBy(publicPart, "an entry", signature.chopped(1)));
    CHECK_FALSE(isSignedBy(publicPart.chopped(1), "an entry", signature));
    for (qsizetype i = 0; i < signature.size(); i += 7) {
        QByteArray altered = signature;
        altered[i] = char(altered[i] ^ 1);
        CHECK_FALSE(isSignedBy(publicPart, "an entry", altered));
    }
}
