// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/access/lock_screen.h"

#include "ui/access/sign_in_panel.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/plain_box.h"
#include "ui/parts/look/theme.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Lies over everything a window shows and grows with it.
class Cover final : public QFrame
{
public:
    explicit Cover(QWidget* window) : QFrame(window)
    {
        setAutoFillBackground(true);
        setObjectName(u"cover"_s);
        setGeometry(window->rect());
        window->installEventFilter(this);
        show();
        raise();
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Resize)
            setGeometry(static_cast<QWidget*>(watched)->rect());
        return QFrame::eventFilter(watched, event);
    }
};

/// Esc does not open a locked desk.
class LockDialog final : public QDialog
{
public:
    using QDialog::QDialog;
    void reject() override {}
};

bool isTouch(QEvent::Type type)
{
    return type == QEvent::KeyPress || type == QEvent::MouseButtonPress || type == QEvent::MouseMove ||
           type == QEvent::Wheel || type == QEvent::TouchBegin || type == QEvent::InputMethod;
}

} // namespace

LockScreen::LockScreen(Workspace& ws, QObject* parent) : QObject(parent), m_ws(ws)
{
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &LockScreen::lock);
    readRule();
    qApp->installEventFilter(this);
}

void LockScreen::readRule()
{
    m_idle.setInterval(deskRules(m_ws).idleMinutes * 60'000);
    m_ws.hasAccounts() && !isLocked() ? m_idle.start() : m_idle.stop();
}

bool LockScreen::eventFilter(QObject* watched, QEvent* event)
{
    if (isTouch(event->type()) && m_idle.isActive())
        m_idle.start();
    return QObject::eventFilter(watched, event);
}

void LockScreen::cover()
{
    while (QWidget* popup = QApplication::activePopupWidget())
        popup->close();
    for (QWidget* window : QApplication::topLevelWidgets()) {
        if (window->windowType() == Qt::ToolTip)
            window->hide(); // tells of people too
        else if (window->isVisible() && window->isWindow())
            m_covers.emplace_back(new Cover(window));
    }
}

void LockScreen::lock()
{
    if (isLocked() || !m_ws.account())
        return;
    const QString who = m_ws.account()->name;
    Q_EMIT aboutToLock();
    m_ws.leave();
    show(tr("%1 is at work here").arg(who), tr("The desk is locked. What was typed is kept."), who);
}

void LockScreen::demandSignIn(const QString& sentence)
{
    if (!isLocked() && m_ws.isLocked())
        show(m_ws.office().name, sentence, {});
}

void LockScreen::show(const QString& title, const QString& sentence, const QString& only)
{
    m_idle.stop();
    cover();
    Q_EMIT locked();
    m_dialog = new LockDialog(QApplication::activeWindow());
    m_dialog->setObjectName(u"lockDialog"_s);
    m_dialog->setWindowModality(Qt::ApplicationModal);
    m_dialog->setWindowTitle(tr("Locked — RedVest"));
    m_dialog->setMinimumWidth(460);
    auto* column = new QVBoxLayout(m_dialog);
    column->setContentsMargins(space::kSection, space::kLarge, space::kSection, space::kLarge);
    column->setSpacing(space::kMedium);
    column->addWidget(sayingLabel(title, "title", m_dialog));
    column->addWidget(sayingLabel(sentence, "quiet", m_dialog));
    auto* panel = new SignInPanel(m_ws, only, m_dialog);
    auto* other = new QPushButton(tr("Somebody else signs in…"), m_dialog);
    other->setObjectName(u"other"_s);
    other->setAutoDefault(false);
    other->setVisible(!only.isEmpty()); // else anybody may sign in above
    column->addWidget(panel);
    column->addWidget(other, 0, Qt::AlignLeft);
    connect(panel, &SignInPanel::entered, this, &LockScreen::unlock);
    connect(other, &QPushButton::clicked, this, &LockScreen::askToLeave);
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void LockScreen::unlock()
{
    for (const QPointer<QWidget>& cover : m_covers)
        delete cover.data();
    m_covers.clear();
    if (m_dialog) {
        m_dialog->hide();
        m_dialog->deleteLater();
        m_dialog = nullptr;
    }
    readRule();
    Q_EMIT unlocked();
}

void LockScreen::askToLeave()
{
    PlainBox asking(QMessageBox::Question, tr("Somebody else signs in"),
                    tr("What is typed and not saved is kept and offered to who typed it. Sign in as somebody else?"),
                    m_dialog);
    const auto* leave = asking.addButton(tr("Sign in as somebody else"), QMessageBox::AcceptRole);
    asking.setDefaultButton(asking.addButton(tr("Stay"), QMessageBox::RejectRole));
    asking.exec();
    if (static_cast<QAbstractButton*>(asking.clickedButton()) == leave)
        Q_EMIT leaveWanted();
}

} // namespace redvest::ui
