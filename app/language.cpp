// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language.h"

#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

#include <algorithm>
#include <cstring>
#include <iterator>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What Qt's own widgets call otherwise than the program does, or do not translate.
struct QtText
{
    const char* context;
    const char* source;
};
constexpr QtText kOurs[] = {{"QLineEdit", QT_TRANSLATE_NOOP("QLineEdit", "&Undo")},
                            {"QWidgetTextControl", QT_TRANSLATE_NOOP("QWidgetTextControl", "&Undo")},
                            {"QFileSystemModel", QT_TRANSLATE_NOOP("QFileSystemModel", "Size")},
                            {"QAbstractFileIconProvider", QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Folder")},
                            {"QAbstractFileIconProvider", QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "File")},
                            {"QAbstractFileIconProvider", QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "%1 File")}};

/// Qt's classes and no other begin with Q. Their texts are theirs, the few above excepted: "Return" on a key is none on
/// a ledger.
bool isOurs(const char* context, const char* source)
{
    return *context != 'Q' || std::any_of(std::begin(kOurs), std::end(kOurs), [&](const QtText& text) {
        return std::strcmp(text.context, context) == 0 && std::strcmp(text.source, source) == 0;
    });
}

/// All texts are in one context: the same English has the same Chinese, whichever class or function says it.
class Translations final : public QTranslator
{
public:
    using QTranslator::QTranslator;
    QString translate(const char* context, const char* source, const char* disambiguation, int n) const override
    {
        return isOurs(context, source) ? QTranslator::translate("redvest", source, disambiguation, n) : QString();
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
    auto* qt = new QTranslator(&app);
    if (qt->load(u"qtbase_zh_CN"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
    auto* own = new Translations(&app); // the last one is asked first
    if (own->load(u":/i18n/redvest_zh_CN.qm"_s))
        QCoreApplication::installTranslator(own);
}

QString userName()
{
    const QString name = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return name.isEmpty() ? u"desk"_s : name;
}

} // namespace redvest
