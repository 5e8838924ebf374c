// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#define CATCH_CONFIG_RUNNER
#include <QApplication>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

#include <catch2/catch.hpp>

namespace {

/// What one test lets the window remember no other one finds.
struct Forgetting : Catch::TestEventListenerBase
{
    using TestEventListenerBase::TestEventListenerBase;
    void testCaseStarting(const Catch::TestCaseInfo& test) override
    {
        TestEventListenerBase::testCaseStarting(test);
        QSettings().clear();
        // A key that one test sent with Ctrl is not held down in the next.
        QWidget nobody;
        QTest::keyRelease(&nobody, Qt::Key_Control);
    }
};

} // namespace

CATCH_REGISTER_LISTENER(Forgetting)

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // What the program keeps beside its workspaces goes to a folder for tests, its settings to one of this run alone.
    QStandardPaths::setTestModeEnabled(true);
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    QApplication app(argc, argv);
    return Catch::Session().run(argc, argv);
}
