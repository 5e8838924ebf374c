// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether text that people typed or a file brought can be taken for markup on its way to the screen.

#include "tests/architecture/rules.h"

#include <QRegularExpression>

namespace redvest::architecture {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Where text is shown in another way, and why there.
const QHash<QString, QString>& otherWays()
{
    static const QHash<QString, QString> files{
        {u"ui/shell/manual_text.cpp"_s, u"the manual is the program's own"_s},
        {u"ui/desk/output_dialog.cpp"_s, u"lies below the looks, and says itself that its question is plain"_s},
        {u"ui/desk/action.cpp"_s, u"lies below the looks, and hands on the tips that pages made"_s},
    };
    return files;
}

bool showsText(const QString& path)
{
    const bool isOfWindow = path.startsWith(u"ui/"_s) || path.startsWith(u"app/"_s);
    return isOfWindow && !path.startsWith(u"ui/parts/look/"_s);
}

/// Code whose literals are empty: what stands in one is no code.
QString withoutWords(const QString& text)
{
    static const QRegularExpression literal(u"R\"(\\w*)\\(.*?\\)\\1\"|\"(?:[^\"\\\\\\n]|\\\\.)*\""_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    const QString code = withoutComments(text);
    QString kept;
    qsizetype at = 0;
    auto matches = literal.globalMatch(code);
    while (matches.hasNext()) {
        const auto match = matches.next();
        kept += QStringView(code).sliced(at, match.capturedStart() - at);
        kept += u'"' + QString(match.capturedView().count(u'\n'), u'\n') + u'"';
        at = match.capturedEnd();
    }
    return kept.append(QStringView(code).sliced(at));
}

QString complaint(const QString& path, const QString& code, qsizetype at, const QString& what)
{
    return u"%1:%2: %3: %4"_s.arg(path)
        .arg(QStringView(code).left(at).count(u'\n') + 1)
        .arg(what, QStringView(code).sliced(at).left(60).toString().simplified());
}

QStringList found(const QString& path, const QString& code, const QRegularExpression& pattern, const QString& what)
{
    QStringList complaints;
    auto matches = pattern.globalMatch(code);
    while (matches.hasNext())
        complaints += complaint(path, code, matches.next().capturedStart(), what);
    return complaints;
}

/// What stands between the bracket at `open` and the one that closes it.
QString argumentsAt(const QString& code, qsizetype open)
{
    int depth = 0;
    for (qsizetype i = open; i < code.size(); ++i) {
        depth += code[i] == u'(' ? 1 : code[i] == u')' ? -1 : 0;
        if (depth == 0)
            return code.sliced(open + 1, i - open - 1);
    }
    return code.sliced(open + 1);
}

/// A literal or none at all, perhaps one of two.
bool isOwnWords(const QString& argument)
{
    const QString words = u"(?:(?:\\w+::)*(?:tr|translate)\\(\\s*(?:\"\"\\s*,\\s*)?(?:\"\\s*\"\\s*)+\\)|"
                          "u\"\"_s|QString\\(\\))"_s;
    static const QRegularExpression own(QRegularExpression::anchoredPattern(
        u"\\s*(?:[\\w.>()-]+\\s*\\?\\s*)?"_s + words + u"(?:\\s*:\\s*"_s + words + u")?\\s*"_s));
    return own.match(argument).hasMatch();
}

/// Calls that show other than literal text by none of the functions that make it plain.
QStringList guessedCalls(const QString& path, const QString& code)
{
    static const QRegularExpression call(u"\\b(setToolTip|setWhatsThis|setStatusTip|setWindowTitle|setLabelText|"
                                         "setInformativeText|setDetailedText)\\s*\\("_s);
    static const QRegularExpression plain(u"^\\s*(ui::)?(tipText|titleText)\\("_s);
    QStringList complaints;
    auto matches = call.globalMatch(code);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString argument = argumentsAt(code, match.capturedEnd() - 1);
        if (!isOwnWords(argument) && !plain.match(argument).hasMatch())
            complaints += complaint(path, code, match.capturedStart(),
                                    u"tipText or titleText (ui/parts/look/shown_text.h) keep it from being markup"_s);
    }
    return complaints;
}

QStringList guesses(const QString& path, const QString& text)
{
    static const QRegularExpression label(u"\\bnew\\s+QLabel\\b|\\bpublic\\s+QLabel\\b|\\bQLabel\\s+\\w+\\s*[;({=]|"
                                          "\\bmake_unique<QLabel>"_s);
    static const QRegularExpression box(
        u"\\bQMessageBox\\s*::\\s*(about|information|warning|question|critical)\\s*\\(|"
        "\\bQMessageBox\\s+\\w+\\s*[;({]|\\bnew\\s+QMessageBox\\b|\\bpublic\\s+QMessageBox\\b|\\bQErrorMessage\\b|"
        "\\bQInputDialog\\s*::\\s*get\\w+\\s*\\("_s);
    static const QRegularExpression markup(
        u"\\b(setHtml|insertHtml|appendHtml|setMarkdown)\\s*\\(|\\bQStaticText\\b|"
        "\\bsetTextFormat\\s*\\(\\s*Qt::(RichText|AutoText|MarkdownText)|"
        "\\bQToolTip\\s*::\\s*showText\\s*\\((?![^;]*tipText\\()|\\bQWhatsThis\\s*::\\s*showText\\b"_s);
    static const QRegularExpression role(u"\\bQt::ToolTipRole\\b(?![^;]*tipText\\()[^;]*;"_s);
    const QString code = withoutWords(text);
    return found(path, code, label, u"plainLabel or sayingLabel (ui/parts/look/looks.h) make labels"_s) +
           found(path, code, box, u"PlainBox (ui/parts/look/plain_box.h) makes message boxes"_s) +
           found(path, code, markup, u"text that is stored is no markup"_s) +
           found(path, code, role, u"tipText (ui/parts/look/shown_text.h) makes the tips of items"_s) +
           guessedCalls(path, code);
}

} // namespace

QStringList textTakenForMarkup(const QString& path, const QString& text)
{
    return showsText(path) && !otherWays().contains(path) ? guesses(path, text) : QStringList();
}

QStringList otherWaysWithoutNeed(const QHash<QString, QString>& texts)
{
    QStringList complaints;
    for (auto file = otherWays().begin(); file != otherWays().end(); ++file) {
        if (guesses(file.key(), texts.value(file.key())).isEmpty())
            complaints += u"%1: shows nothing in a way of its own: take it from the list"_s.arg(file.key());
    }
    return complaints;
}

} // namespace redvest::architecture
