// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/term_settings.h"

#include "core/base/text.h"
#include "core/domain/known_words.h"
#include "ui/desk/session.h"
#include "ui/parts/form/picker.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/look/theme.h"
#include "ui/settings/office_rows.h"
#include "ui/settings/settings_sheet.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kWordsTold = 12; ///< of what is in no list; the line finds them all

QString titleOf(TermList list)
{
    switch (list) {
    case TermList::Category:
        return TermSettings::tr("Kinds of service");
    case TermList::Skill:
        return TermSettings::tr("Skills");
    case TermList::Language:
        return TermSettings::tr("Languages");
    case TermList::Licence:
        return TermSettings::tr("Driving licences");
    case TermList::Source:
        return TermSettings::tr("Sources of volunteers");
    case TermList::PoliticalStatus:
        return TermSettings::tr("Political status");
    case TermList::ItemCategory:
        return TermSettings::tr("Categories of goods");
    case TermList::Unit:
        return TermSettings::tr("Units of goods");
    case TermList::OrganisationKind:
        return TermSettings::tr("Kinds of organisations");
    case TermList::TeamKind:
        return TermSettings::tr("Kinds of teams");
    case TermList::CareKind:
        return TermSettings::tr("Kinds of care");
    case TermList::SiteKind:
        return TermSettings::tr("Kinds of sites");
    }
    return {};
}

/// Names of the rows that `isMeant`, in their order.
template <class IsMeant>
QStringList namesOf(const std::vector<TermRow>& words, const IsMeant& isMeant)
{
    QStringList names;
    for (const TermRow& word : words) {
        if (isMeant(word))
            names << word.name;
    }
    return names;
}

QStringList everyWord(const std::vector<TermRow>& words)
{
    return namesOf(words, [](const TermRow&) { return true; });
}

QStringList listed(const std::vector<TermRow>& words)
{
    return namesOf(words, [](const TermRow& word) { return word.isListed(); });
}

QString told(const QStringList& names)
{
    if (names.size() <= kWordsTold)
        return names.join(u'、');
    return names.mid(0, kWordsTold).join(u'、') + u'、' +
           TermSettings::tr("%1 more").arg(thousands(names.size() - kWordsTold));
}

/// What stands under a list: what it offers no more, and what is in use without being in it.
QString othersText(const std::vector<TermRow>& words)
{
    const QStringList retired = namesOf(words, [](const TermRow& word) { return word.isRetired; });
    const QStringList used = namesOf(words, [](const TermRow& word) { return word.id.isEmpty(); });
    QStringList lines;
    if (!retired.isEmpty())
        lines << TermSettings::tr("Retired: %1").arg(told(retired));
    if (!used.isEmpty())
        lines << TermSettings::tr("In use without being in the list: %1").arg(told(used));
    return lines.join(u'\n');
}

/// Not in letters, which may be how a word is read.
bool isWritten(const QString& said)
{
    return std::any_of(said.begin(), said.end(), [](QChar c) { return c.unicode() > 0x7f; });
}

QString hintOf(const TermRow& word)
{
    QStringList parts;
    if (word.isRetired)
        parts << TermSettings::tr("retired");
    if (word.records > 0)
        parts << TermSettings::tr("%1 records").arg(thousands(word.records));
    return parts.join(u" · "_s);
}

} // namespace

TermSettings::TermSettings(Session& session, MessageStrip& strip, SettingsSheet& sheet)
    : QObject(&sheet)
    , m_session(session)
    , m_strip(strip)
{
    sheet.beginGroup(tr("Lists to choose from"),
                     tr("What forms offer and files may say without being asked about. Retiring a word takes it from "
                        "nobody: it is only offered no more, and can be put back."));
    m_rows.reserve(EnumWords<TermList>::words.size());
    m_session.attempt([&] {
        for (std::size_t i = 0; i < EnumWords<TermList>::words.size(); ++i)
            addList(sheet, static_cast<TermList>(i));
    });
    connect(&session, &Session::changed, this, [this](const ChangeSet& changes) {
        if (changes.touches(u"term"_s))
            read();
    });
}

void TermSettings::addList(SettingsSheet& sheet, TermList list)
{
    const std::vector<TermRow> words = termRows(m_session.workspace(), list);
    const QString word = wordOf(list);
    m_rows.push_back({list, words});
    ListRow& row = m_rows.back();
    row.shown = sayingLabel({}, "", &sheet);
    row.shown->setObjectName(u"words."_s + word);
    row.others = sayingLabel({}, "quiet", &sheet);
    row.others->setObjectName(u"others."_s + word);
    row.typed = new Picker([&row](const QString& typed, int limit) { return found(row, typed, limit); }, &sheet);
    row.typed->setObjectName(u"word."_s + word);
    row.typed->setAccessibleName(tr("%1: a word to add, retire or put back").arg(titleOf(list)));
    row.typed->setPlaceholderText(tr("A word to add, retire or put back"));
    row.typed->setMaxLength(kLongestTerm);
    row.change = rowButton(tr("Add"), u"changeTerm."_s + word, sheet);
    row.said = sayingLabel({}, "quiet", &sheet);
    row.said->setObjectName(u"said."_s + word);
    auto* box = new QWidget(&sheet);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, space::kTight, 0, 0);
    column->setSpacing(space::kTight);
    for (QWidget* each : {static_cast<QWidget*>(row.shown), static_cast<QWidget*>(row.others),
                          inOneRow(sheet, {row.typed, row.change}, row.typed), static_cast<QWidget*>(row.said)})
        column->addWidget(each);
    sheet.addRow(titleOf(list), box, {}, everyWord(words).join(u'、'));
    connect(row.typed, &QLineEdit::textChanged, this, [this, &row] { judge(row); });
    connect(row.typed, &QLineEdit::returnPressed, row.change, &QPushButton::click);
    connect(row.change, &QPushButton::clicked, this, [this, &row] { change(row); });
    show(row);
}

void TermSettings::read()
{
    if (m_session.workspace().isLocked())
        return;
    m_session.attempt([this] {
        for (ListRow& row : m_rows) {
            row.words = termRows(m_session.workspace(), row.list);
            show(row);
        }
    });
}

void TermSettings::show(ListRow& row)
{
    const QStringList names = listed(row.words);
    row.finder = WordFinder(everyWord(row.words));
    row.shown->setText(names.isEmpty() ? u"—"_s : names.join(u'、'));
    row.others->setText(othersText(row.words));
    row.others->setVisible(!row.others->text().isEmpty());
    judge(row);
}

/// A word that the office does not have is offered too, so that leaving the line or Enter never takes another in its
/// place: before the others where it was written, behind them where it may be the reading of one.
std::vector<PickerOffer> TermSettings::found(const ListRow& row, const QString& typed, int limit)
{
    const QString said = normalised(typed);
    std::vector<PickerOffer> offers;
    for (const std::size_t place : row.finder.found(said)) {
        const TermRow& word = row.words[place];
        if (int(offers.size()) < limit)
            offers.push_back({word.name, word.name, hintOf(word)});
    }
    const bool isKnown = said.isEmpty() || typedWord(row) != nullptr;
    if (!isKnown && !offers.empty())
        offers.insert(isWritten(said) ? offers.begin() : offers.end(), {{}, said, tr("new word")});
    return offers;
}

const TermRow* TermSettings::typedWord(const ListRow& row)
{
    const QString said = normalised(row.typed->text());
    const auto at =
        std::find_if(row.words.begin(), row.words.end(), [&](const TermRow& word) { return word.name == said; });
    return at == row.words.end() ? nullptr : &*at;
}

QString TermSettings::saying(const ListRow& row)
{
    if (row.typed->text().trimmed().isEmpty())
        return {};
    const TermRow* word = typedWord(row);
    if (word == nullptr) {
        const QStringList near = KnownWords(listed(row.words)).closest(normalised(row.typed->text()));
        return near.isEmpty() ? QString() : tr("Near to it: %1.").arg(near.join(u'、'));
    }
    if (word->isListed())
        return word->records > 0 ? tr("%1 records say it and keep it.").arg(thousands(word->records)) : QString();
    return word->records > 0 ? tr("%1 records say it.").arg(thousands(word->records)) : QString();
}

void TermSettings::judge(ListRow& row)
{
    const TermRow* word = typedWord(row);
    const bool isListed = word != nullptr && word->isListed();
    const bool isRetired = word != nullptr && word->isRetired;
    const QString reason = whyNot(m_session.workspace(), Deed::SetRules);
    row.change->setText(isListed ? tr("Retire") : isRetired ? tr("Put back") : tr("Add"));
    row.said->setText(saying(row));
    row.said->setVisible(!row.said->text().isEmpty());
    hold({row.typed, row.change}, reason);
    row.change->setEnabled(reason.isEmpty() && !row.typed->text().trimmed().isEmpty());
}

void TermSettings::change(ListRow& row)
{
    const TermRow* known = typedWord(row);
    const QString name = normalised(row.typed->text());
    const QString id = known != nullptr ? known->id : QString();
    const bool isListed = known != nullptr && known->isListed();
    const auto work = [&](Workspace& ws) {
        return id.isEmpty() ? addTerm(ws, row.list, name) : retireTerms(ws, {id}, isListed);
    };
    const QString said = isListed       ? tr("%1 is offered no more; whoever has it keeps it.").arg(name)
                         : id.isEmpty() ? tr("%1 is added to the list.").arg(name)
                                        : tr("%1 is offered again.").arg(name);
    if (!m_session.carryOut(work, m_strip, said))
        return;
    row.typed->setChoice({}, {});
    row.typed->setFocus();
}

} // namespace redvest::ui
