// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The white cards pages are made of: a key figure that opens, a titled card, and the path in the division tree.

#pragma once

#include <QFrame>

#include <vector>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace redvest::ui {

enum class Tone { Plain, Warning, Alarm };

/// One key figure; a click, Enter or Space opens what is behind it.
class FigureCard final : public QFrame
{
    Q_OBJECT
public:
    explicit FigureCard(const QString& title, QWidget* parent = nullptr);
    void setFigure(const QString& number, const QString& foot = {}, Tone tone = Tone::Plain);

Q_SIGNALS:
    void opened();

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLabel* m_title;
    QLabel* m_number;
    QLabel* m_foot;
};

/// A card with a heading and a quiet text at its right.
class SectionCard final : public QFrame
{
    Q_OBJECT
public:
    explicit SectionCard(const QString& title, QWidget* parent = nullptr);
    void setTitle(const QString& title);
    /// Quiet text beside the title.
    void setRightText(const QString& text);
    /// At the right of the heading, after the quiet text (a legend, a button).
    void addToHead(QWidget* widget);
    /// A widget that can use more height gets it; the others stay at the top.
    void addContent(QWidget* widget);
    /// An amber border: something here waits for a decision.
    void setAttention(bool on);

protected:
    bool event(QEvent* event) override;

private:
    /// The quiet text is cut rather than title and buttons squeezed; its tip has all of it.
    void fitHead();

    QLabel* m_title;
    QLabel* m_right;
    QString m_rightText;
    QHBoxLayout* m_head;
    QVBoxLayout* m_column;
};

struct Crumb
{
    QString code;
    QString name;
};

/// Where one is: every step but the last can be chosen; Alt+Up or Backspace goes one up.
class Breadcrumb final : public QWidget
{
    Q_OBJECT
public:
    explicit Breadcrumb(QWidget* parent = nullptr);
    void setPath(std::vector<Crumb> path);
    void up();

Q_SIGNALS:
    void chosen(const QString& code);

private:
    QHBoxLayout* m_row;
    std::vector<Crumb> m_path;
};

} // namespace redvest::ui
