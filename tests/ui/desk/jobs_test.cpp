// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/look/job_bar.h"

#include <QPushButton>
#include <QTest>

#include <catch2/catch.hpp>

using namespace Qt::Literals::StringLiterals;
using namespace redvest;
using namespace redvest::ui;

namespace {

JobResult<int> finished(const std::function<int(Progress&)>& work)
{
    QObject context;
    std::optional<JobResult<int>> result;
    runJob<int>(&context, work, [&result](JobResult<int> r) { result = std::move(r); });
    REQUIRE(QTest::qWaitFor([&result] { return result.has_value(); }));
    return *result;
}

/// Runs until it is told to stop.
int endless(Progress& progress)
{
    for (qint64 i = 0;; ++i)
        progress.report(i, 0, u"计算"_s);
}

} // namespace

TEST_CASE("A job delivers its value on the window's thread", "[ui][jobs]")
{
    const JobResult<int> result = finished([](Progress&) { return 42; });
    CHECK(result.end == JobEnd::Done);
    CHECK(result.value == 42);
}

TEST_CASE("A failure's sentence and detail survive the thread", "[ui][jobs]")
{
    const JobResult<int> result = finished([](Progress&) -> int { throw Failure(u"磁盘已满。"_s, u"ENOSPC"_s); });
    CHECK(result.end == JobEnd::Failed);
    CHECK(result.message == u"磁盘已满。"_s);
    CHECK(result.detail == u"ENOSPC"_s);
}

TEST_CASE("An unforeseen exception becomes a failure with its text as the detail", "[ui][jobs]")
{
    const JobResult<int> result = finished([](Progress&) -> int { throw std::runtime_error("out of range"); });
    CHECK(result.end == JobEnd::Failed);
    CHECK_FALSE(result.message.isEmpty());
    CHECK(result.detail == u"out of range"_s);
}

TEST_CASE("Cancel in the bar stops the job and takes the bar away", "[ui][jobs]")
{
    JobBar bar;
    std::optional<JobResult<int>> result;
    bar.run<int>(u"导入"_s, endless, [&result](JobResult<int> r) { result = std::move(r); });
    CHECK(bar.isVisible());
    bar.findChild<QPushButton*>(u"cancelJob"_s)->click();
    REQUIRE(QTest::qWaitFor([&result] { return result.has_value(); }));
    CHECK(result->end == JobEnd::Cancelled);
    CHECK_FALSE(bar.isVisible());
    CHECK_FALSE(bar.isRunning());
}

TEST_CASE("A million reports reach the window a few times, the last one always", "[ui][jobs]")
{
    QObject context;
    int shown = 0;
    qint64 last = 0;
    bool finishedHere = false;
    constexpr qint64 kMany = 1'000'000;
    runJob<int>(
        &context,
        [](Progress& progress) {
            for (qint64 i = 1; i <= kMany; ++i)
                progress.report(i, kMany, QString());
            return 0;
        },
        [&](const JobResult<int>&) { finishedHere = true; },
        [&](qint64 done, qint64, const QString&) { ++shown, last = done; });
    REQUIRE(QTest::qWaitFor([&] { return finishedHere; }, 20'000));
    CHECK(last == kMany);
    CHECK(shown < 200);
}

TEST_CASE("Only the newest answer is delivered, and none when the asker is gone", "[ui][jobs]")
{
    QObject context;
    NewestJob newest;
    std::vector<int> answers;
    const auto note = [&answers](const JobResult<int>& result) { answers.push_back(result.value.value_or(-1)); };
    newest.run<int>(&context, endless, note);
    newest.run<int>(
        &context, [](Progress&) { return 2; }, note);
    REQUIRE(QTest::qWaitFor([&answers] { return !answers.empty(); }));
    QThreadPool::globalInstance()->waitForDone(); // the older one stopped, or this would hang
    QCoreApplication::processEvents();
    CHECK(answers == std::vector<int>{2});

    auto asker = std::make_unique<QObject>();
    runJob<int>(asker.get(), endless, std::function<void(JobResult<int>)>(note));
    asker.reset();
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    CHECK(answers.size() == 1);
}
