// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/background.h"
#include "models/core/whendone.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <optional>

using namespace utkik;

class TestWhenDone : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void callsBackOnTheContextsThread();
    void callsBackForWhatIsDone();
    void dropsWhatComesAfterTheContext();
    void dropsWhatWasGivenUp();
    void chains();
    void givesUpTheChainWithItsContext();
};

void TestWhenDone::callsBackOnTheContextsThread()
{
    std::optional<int> value;
    QThread *thread = nullptr;
    inBackground([] { return 42; }).then(this, [&](int number) {
        value = number;
        thread = QThread::currentThread();
    });
    QTRY_COMPARE(value, 42);
    QCOMPARE(thread, QThread::currentThread());
}

void TestWhenDone::callsBackForWhatIsDone()
{
    QPromise<int> promise;
    promise.start();
    promise.addResult(1);
    promise.finish();
    std::optional<int> value;
    whenDone(promise.future(), this, [&value](int number) { value = number; });
    QVERIFY(!value); // not from within the call
    QTRY_COMPARE(value, 1);
}

void TestWhenDone::dropsWhatComesAfterTheContext()
{
    for (int round = 0; round < 200; ++round) {
        QSemaphore go;
        auto context = std::make_unique<QObject>();
        auto wasCalled = std::make_shared<bool>(false);
        const auto background = inBackground([&go] {
            go.acquire();
            return 1;
        });
        background.then(context.get(), [wasCalled](int) { *wasCalled = true; });
        go.release(); // the value and the end of the context race
        context.reset();
        QTRY_VERIFY(background.future().isFinished());
        QCoreApplication::processEvents();
        QVERIFY(!*wasCalled);
    }
}

void TestWhenDone::dropsWhatWasGivenUp()
{
    bool wasCalled = false;
    QFuture<int> future;
    {
        QPromise<int> promise;
        promise.start();
        future = promise.future();
        whenDone(future, this, [&wasCalled](int) { wasCalled = true; });
    }
    QTRY_VERIFY(future.isCanceled());
    QCoreApplication::processEvents();
    QVERIFY(!wasCalled);
}

void TestWhenDone::chains()
{
    const QFuture<int> number = inBackground([] { return 6; }).future();
    const QFuture<QString> text = afterwards(number, this, [](int n) { return QString::number(n * 7); });
    const QFuture<qsizetype> length =
        afterwards(text, this, [](const QString &t) { return inBackground([t] { return t.size(); }).future(); });
    QTRY_VERIFY(length.isFinished());
    QCOMPARE(text.result(), QStringLiteral("42"));
    QCOMPARE(length.result(), qsizetype(2));
}

void TestWhenDone::givesUpTheChainWithItsContext()
{
    QPromise<int> promise;
    promise.start();
    auto context = std::make_unique<QObject>();
    const QFuture<int> next = afterwards(promise.future(), context.get(), [](int n) { return n + 1; });
    context.reset();
    promise.addResult(1);
    promise.finish();
    QTRY_VERIFY(next.isCanceled());
}

QTEST_GUILESS_MAIN(TestWhenDone)
#include "tst_whendone.moc"
