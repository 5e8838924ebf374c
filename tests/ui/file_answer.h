// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Answers the file dialog that a test makes the program open, as a person does who types a name.

#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QTimer>

namespace redvest::test {

/// While it lives, a file dialog that comes up gets `path`, and the question whether to write over it a yes.
class FileAnswer
{
public:
    explicit FileAnswer(const QString& path)
    {
        QObject::connect(&m_watch, &QTimer::timeout, [this, path] {
            QWidget* asking = QApplication::activeModalWidget();
            auto* question = qobject_cast<QMessageBox*>(asking);
            if (QAbstractButton* yes = question != nullptr ? question->button(QMessageBox::Yes) : nullptr) {
                m_asked = true;
                yes->click();
            } else if (auto* dialog = qobject_cast<QFileDialog*>(asking); dialog != nullptr && !m_isAnswered) {
                m_isAnswered = true;
                // Later, because the question comes up within it and this watch must go on. Typed at the last moment:
                // once the folder is read, a file there that is called like the suggestion is chosen and stands in the
                // line.
                QTimer::singleShot(0, dialog, [dialog, path] {
                    dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->setText(path);
                    static_cast<QDialog*>(dialog)->accept();
                });
            }
        });
        m_watch.start(20);
    }
    [[nodiscard]] bool isAnswered() const { return m_isAnswered; }
    /// The dialog asked whether to write over what is there.
    [[nodiscard]] bool wasAsked() const { return m_asked; }

private:
    QTimer m_watch;
    bool m_isAnswered = false;
    bool m_asked = false;
};

} // namespace redvest::test
