// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/import/new_words_bar.h"

#include "ui/parts/look/looks.h"
#include "ui/parts/look/shown_text.h"
#include "ui/parts/look/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t kShown = 6; ///< words in the line; all are in the tip and in the list below

QString wordText(const NewWord& asked)
{
    const QString rows = NewWordsBar::tr("%1 × %2").arg(asked.word, QString::number(asked.rows));
    return asked.closest.isEmpty() ? rows : NewWordsBar::tr("%1 (%2?)").arg(rows, asked.closest.join(u'、'));
}

} // namespace

NewWordsBar::NewWordsBar(QWidget* parent)
    : QWidget(parent)
    , m_words(sayingLabel({}, "warn", this))
    , m_take(new QCheckBox(tr("They are new words: take them too"), this))
{
    setObjectName(u"newWords"_s);
    m_words->setObjectName(u"newWordList"_s);
    m_take->setObjectName(u"takeNewWords"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kSmall);
    row->addWidget(m_words, 1);
    row->addWidget(m_take);
    connect(m_take, &QCheckBox::clicked, this, &NewWordsBar::changed);
    hide();
}

void NewWordsBar::showWords(const std::vector<NewWord>& words)
{
    QStringList shown;
    QStringList all;
    for (const NewWord& word : words) {
        all << wordText(word);
        if (shown.size() < qsizetype(kShown))
            shown << all.back();
    }
    if (words.size() > kShown)
        shown << tr("%1 more").arg(words.size() - kShown);
    m_words->setText(
        words.empty() ? QString()
                      : tr("In no list of skills, languages or licences, and left out: %1").arg(shown.join(u"；"_s)));
    if (m_take->isChecked() && !words.empty())
        m_words->setText(tr("In no list of skills, languages or licences: %1").arg(shown.join(u"；"_s)));
    m_words->setToolTip(tipText(all.join(u'\n')));
    setVisible(!words.empty() || m_take->isChecked());
}

void NewWordsBar::reset()
{
    m_take->setChecked(false);
}

NewWords NewWordsBar::policy() const
{
    return m_take->isChecked() ? NewWords::Take : NewWords::LeaveOut;
}

} // namespace redvest::ui
