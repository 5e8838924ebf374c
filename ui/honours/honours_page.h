// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Honours and care: star levels, awards, letters of thanks, the care log and stories.

#pragma once

#include "core/usecases/honours/awards.h"
#include "core/usecases/honours/care_log.h"
#include "core/usecases/honours/stars.h"
#include "core/usecases/honours/story_book.h"
#include "ui/honours/people_typed.h"
#include "ui/parts/lists/lists_page.h"

class QComboBox;

namespace redvest::ui {

class AwardDesk;
class CareDesk;
class LetterDesk;
class StarDesk;
class StarEndDesk;
class StoryDesk;

class HonoursPage final : public ListsPage
{
    Q_OBJECT
public:
    explicit HonoursPage(Session& session, QWidget* parent = nullptr);
    ~HonoursPage() override;

    [[nodiscard]] QString title() const override;
    /// ThankPeople; anything else leaves the page as it is.
    void open(const Wish& wish) override;

private:
    void buildStars();
    void buildAwards();
    void buildLetters();
    void buildCare();
    void buildStories();
    QAction* button(TablePage* list, const QString& name, const QString& text, const std::function<void()>& work,
                    bool main = false);
    [[nodiscard]] std::vector<StarRow> starsChosen(const QStringList& ids) const;
    void grantChosen(const QStringList& ids);
    void revokeChosen(const QStringList& ids);
    void thank(const std::vector<NamedId>& people);
    void printChosen(const QStringList& ids);
    void editAward(const QString& id);
    void editCare(const QString& id);
    void editStory(const QString& id);
    void archiveAwards(ListTab<HonourRow>& tab, const QStringList& ids);

    ListTab<StarRow> m_stars;
    ListTab<HonourRow> m_awards;
    ListTab<HonourRow> m_letters;
    ListTab<CareRow> m_care;
    ListTab<StoryRow> m_stories;
    QComboBox* m_starState = nullptr;
    QComboBox* m_storyState = nullptr;
    StarDesk* m_starDesk = nullptr;
    StarEndDesk* m_starEndDesk = nullptr;
    AwardDesk* m_awardDesk = nullptr;
    LetterDesk* m_letterDesk = nullptr;
    CareDesk* m_careDesk = nullptr;
    StoryDesk* m_storyDesk = nullptr;
};

} // namespace redvest::ui
