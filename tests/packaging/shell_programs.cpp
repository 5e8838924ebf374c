// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/packaging/shell_programs.h"

#include <QRegularExpression>
#include <QStringList>

namespace redvest::packaging {

using namespace Qt::Literals::StringLiterals;

namespace {

const QSet<QString>& builtins()
{
    static const QSet<QString> all{u"."_s,        u":"_s,     u"["_s,      u"[["_s,      u"break"_s,    u"cd"_s,
                                   u"continue"_s, u"echo"_s,  u"eval"_s,   u"exit"_s,    u"export"_s,   u"false"_s,
                                   u"kill"_s,     u"local"_s, u"printf"_s, u"pwd"_s,     u"read"_s,     u"return"_s,
                                   u"set"_s,      u"shift"_s, u"source"_s, u"test"_s,    u"trap"_s,     u"true"_s,
                                   u"umask"_s,    u"unset"_s, u"wait"_s,   u"declare"_s, u"readonly"_s, u"type"_s,
                                   u"fi"_s,       u"done"_s,  u"esac"_s,   u"}"_s,       u"mapfile"_s};
    return all;
}

/// What is followed by another command.
const QSet<QString>& keywords()
{
    static const QSet<QString> all{u"if"_s,    u"then"_s,  u"else"_s, u"elif"_s, u"do"_s,
                                   u"while"_s, u"until"_s, u"!"_s,    u"{"_s,    u"time"_s};
    return all;
}

/// What runs the program that its first plain word names. `exec` and `command` are the shell's own.
const QSet<QString>& carriers()
{
    static const QSet<QString> all{u"env"_s,     u"exec"_s,    u"xargs"_s,   u"sudo"_s,  u"command"_s,
                                   u"chroot"_s,  u"nice"_s,    u"timeout"_s, u"flock"_s, u"runuser"_s,
                                   u"unshare"_s, u"as_root"_s, u"as"_s,      u"inside"_s};
    return all;
}

class Walk
{
public:
    explicit Walk(const QString& text) : m_text(text) {}

    ShellText read()
    {
        commands(QChar(), true);
        return std::move(m_found);
    }

private:
    [[nodiscard]] QChar at(qsizetype i) const { return i < m_text.size() ? m_text[i] : QChar(); }
    [[nodiscard]] bool isNext(QStringView what) const { return QStringView(m_text).mid(m_at).startsWith(what); }
    [[nodiscard]] int line() const { return int(QStringView(m_text).left(m_at).count(u'\n')) + 1; }

    /// What a list of commands has seen so far.
    struct State
    {
        bool isCommands = true;  ///< false within an array: words only
        bool expectsName = true; ///< the next word is a command's
        bool isCarried = false;  ///< the command seen runs another one
        bool isTarget = false;   ///< the next word is what a redirection names
        bool skipsOne = false;   ///< the next plain word belongs to an option
        bool isPattern = false;  ///< within the pattern of a case
        int cases = 0;
        QString word;
        bool hasWord = false;
    };

    /// Up to `end`, which it consumes; to the end of the text for none.
    void commands(QChar end, bool isCommands)
    {
        State s;
        s.isCommands = isCommands;
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            if (!end.isNull() && c == end && !(s.isPattern && c == u')')) {
                finish(s);
                ++m_at;
                return;
            }
            if (!structure(s, c))
                part(s.word, s.hasWord);
        }
        finish(s);
    }

    /// Whether the character ends a word or says something about those that follow.
    bool structure(State& s, QChar c)
    {
        if (c == u'\\' && at(m_at + 1) == u'\n') {
            m_at += 2;
            return true;
        }
        if (c == u'#' && !s.hasWord) {
            while (m_at < m_text.size() && m_text[m_at] != u'\n')
                ++m_at;
            return true;
        }
        if (c == u' ' || c == u'\t') {
            finish(s);
            ++m_at;
            return true;
        }
        return c == u'<' || c == u'>' ? redirection(s) : separator(s, c);
    }

    bool redirection(State& s)
    {
        static const QRegularExpression digits(u"^\\d*$"_s);
        if (digits.match(s.word).hasMatch())
            s.hasWord = false;
        finish(s);
        s.word.clear();
        if (at(m_at + 1) == u'(') {
            m_at += 2;
            commands(u')', true);
            return true;
        }
        if (isNext(u"<<") && !isNext(u"<<<")) {
            hereDocument();
            return true;
        }
        while (at(m_at) == u'<' || at(m_at) == u'>' || at(m_at) == u'&')
            ++m_at;
        s.isTarget = true;
        return true;
    }

    void hereDocument()
    {
        static const QRegularExpression mark(u"<<-?\\s*['\"]?(\\w+)['\"]?"_s);
        const auto match =
            mark.match(m_text, m_at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        const qsizetype end = m_text.indexOf(u'\n' + match.captured(1) + u'\n', m_at);
        m_at = end < 0 ? m_text.size() : end + match.captured(1).size() + 1;
    }

    bool separator(State& s, QChar c)
    {
        static const QString all = u"\n;&|()`"_s;
        if (!all.contains(c))
            return false;
        if (c == u'(' && s.word.endsWith(u'=')) { // an array: what comes after it is as it would be without
            clear(s);
            ++m_at;
            commands(u')', false);
            return true;
        }
        if (c == u'(' && at(m_at + 1) == u')' && s.hasWord) {
            m_found.functions.insert(s.word);
            clear(s);
            m_at += 2;
        } else if (c == u'(' && s.isCommands && s.expectsName && !s.hasWord) {
            ++m_at;
            commands(u')', true);
        } else {
            finish(s);
            s.isPattern = c != u')' && (s.isPattern || (s.cases > 0 && isNext(u";;")));
            m_at += isNext(u";;") ? 2 : 1;
        }
        s.expectsName = true;
        s.isCarried = s.isTarget = s.skipsOne = false;
        return true;
    }

    static void clear(State& s)
    {
        s.word.clear();
        s.hasWord = false;
    }

    /// One piece of a word: a quoted text, a substitution or a character.
    void part(QString& word, bool& hasWord)
    {
        hasWord = true;
        const QChar c = m_text[m_at];
        if (c == u'\'') {
            const qsizetype end = m_text.indexOf(u'\'', m_at + 1);
            word += QStringView(m_text).mid(m_at + 1, end - m_at - 1);
            m_at = end < 0 ? m_text.size() : end + 1;
        } else if (c == u'"') {
            ++m_at;
            while (m_at < m_text.size() && m_text[m_at] != u'"')
                character(word);
            ++m_at;
        } else {
            character(word);
        }
    }

    void character(QString& word)
    {
        if (isNext(u"$((")) {
            arithmetic();
            word += u'$';
        } else if (isNext(u"$(")) {
            m_at += 2;
            commands(u')', true);
            word += u'$';
        } else if (isNext(u"${")) {
            braces();
            word += u'$';
        } else if (m_text[m_at] == u'\\') {
            word += at(m_at + 1);
            m_at += 2;
        } else {
            word += m_text[m_at++];
        }
    }

    /// "$((…))", which may hold brackets of its own.
    void arithmetic()
    {
        int depth = 0;
        do {
            depth += at(m_at) == u'(' ? 1 : at(m_at) == u')' ? -1 : 0;
            ++m_at;
        } while (m_at < m_text.size() && (depth > 0 || at(m_at - 1) == u'$'));
    }

    /// "${…}"; what it falls back to may be quoted and nested.
    void braces()
    {
        int depth = 0;
        do {
            depth += at(m_at) == u'{' ? 1 : at(m_at) == u'}' ? -1 : 0;
            ++m_at;
        } while (m_at < m_text.size() && (depth > 0 || at(m_at - 1) == u'$'));
    }

    void finish(State& s)
    {
        if (!s.hasWord)
            return;
        const QString word = s.word;
        clear(s);
        if (s.isPattern && word == u"esac") {
            s.isPattern = false;
            --s.cases;
        }
        if (s.isPattern || !s.isCommands)
            return;
        if (s.isTarget) {
            s.isTarget = false;
            return;
        }
        if (s.cases > 0 && word == u"in")
            s.isPattern = true;
        if (s.expectsName)
            name(s, word);
        else if (s.isCarried)
            carried(s, word);
    }

    void name(State& s, const QString& word)
    {
        static const QRegularExpression assignment(u"^\\w+(\\[[^]]*\\])?\\+?="_s);
        if (keywords().contains(word) || assignment.match(word).hasMatch())
            return;
        s.expectsName = false;
        s.cases += word == u"case" ? 1 : 0;
        s.isCarried = carriers().contains(word);
        if (word == u"case" || word == u"for" || word == u"exec" || word == u"command" || builtins().contains(word))
            return;
        call(word);
    }

    /// A word behind `env`, `xargs` and the like: the first that is no option, setting, number, place or value.
    void carried(State& s, const QString& word)
    {
        static const QRegularExpression aside(u"^[-$/0-9]|="_s);
        const bool isAside = aside.match(word).hasMatch() && !word.contains(QRegularExpression(u"^\\$\\w+/"_s));
        if (isAside || s.skipsOne) {
            s.skipsOne = word == u"-u";
            return;
        }
        s.isCarried = carriers().contains(word);
        if (!builtins().contains(word))
            call(word);
    }

    void call(const QString& word)
    {
        const QString program = word.section(u'/', -1);
        // Scripts of ours are named by their place in the tree; what stands in a variable alone is somebody else's.
        const bool isOurs = word.startsWith(u"packaging/") || word.startsWith(u"build/") || word.startsWith(u"tests/");
        if (!program.isEmpty() && !program.contains(u'$') && !isOurs)
            m_found.calls.push_back({program, line()});
    }

    const QString& m_text;
    qsizetype m_at = 0;
    ShellText m_found;
};

} // namespace

ShellText readShell(const QString& text)
{
    return Walk(text).read();
}

} // namespace redvest::packaging
