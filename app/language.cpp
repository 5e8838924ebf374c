// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language.h"

#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

/// All texts are in one context: the same English has the same Chinese, whichever class or function says it.
class Translations final : public QTranslator
{
public:
    using QTranslator::QTranslator;
    QString translate(const char*, const char* source, const char* disambiguation, int n) const override
    {
        return QTranslator::translate("redvest", source, disambiguation, n);
    }
};

} // namespace

QString languageFor(int argc, char** argv)
{
    QString language = QSettings().value(u"language"_s, u"zh_CN"_s).toString();
    for (int i = 1; i < argc; ++i) {
        const QString word = QString::fromLocal8Bit(argv[i]);
        if (word == u"--lang"_s && i + 1 < argc)
            language = QString::fromLocal8Bit(argv[i + 1]);
        else if (word.startsWith(u"--lang="_s))
            language = word.mid(7);
    }
    return language == u"en"_s ? u"en"_s : u"zh_CN"_s;
}

void installLanguage(QCoreApplication& app, const QString& language)
{
    for (QTranslator* old : app.findChildren<QTranslator*>()) {
        QCoreApplication::removeTranslator(old);
        old->deleteLater();
    }
    QLocale::setDefault(language == u"en"_s ? QLocale(QLocale::English) : QLocale(QLocale::Chinese, QLocale::China));
    if (language == u"en"_s)
        return;
    auto* own = new Translations(&app);
    if (own->load(u":/i18n/redvest_zh_CN.qm"_s))
        QCoreApplication::installTranslator(own);
    auto* qt = new QTranslator(&app);
    if (qt->load(u"qtbase_zh_CN"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
}

QString userName()
{
    const QString name = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return name.isEmpty() ? u"desk"_s : name;
}

} // namespace redvest
