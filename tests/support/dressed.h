// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program dressed as it is for people, while it lives; other tests find it as they left it.

#pragma once

#include "ui/parts/look/theme.h"

#include <QApplication>

namespace redvest::test {

class Dressed
{
public:
    explicit Dressed(bool isDark = false) { ui::applyTheme(*qApp, isDark); }
    Dressed(const Dressed&) = delete;
    Dressed& operator=(const Dressed&) = delete;
    ~Dressed()
    {
        qApp->setStyleSheet({});
        QApplication::setStyle(QStringLiteral("fusion"));
        QApplication::setPalette(m_palette);
        QApplication::setFont(m_font);
        delete qApp->findChild<QObject*>(QStringLiteral("dialogsOnScreen"));
    }

private:
    QFont m_font = QApplication::font();
    QPalette m_palette = QApplication::palette();
};

} // namespace redvest::test
