// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/limits/slotlog.h"

#include "tests/app/limits/simulation.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace utkik;
using namespace utkik::simulation;
using namespace std::chrono_literals;

/// The slots on disk: shared, kept, and taken for spent where they cannot be read.
class TestSlotLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void namesQuotas();
    void keepsSlots();
    void seesOthers();
    void keepsWhatIsShared();
    void removes();
    void growsAndReuses();
    void isPrivate();
    void tellsNothing();
    void staysInMemoryOnPurpose();
    void staysInMemoryIfUnwritable();
    void comesBackToTheDisk();
    void writesAnewWhatWasDeleted();
    void takesDamageForSpent_data();
    void takesDamageForSpent();
    void survivesNoise();
    void pullsTheFutureDown();
    void waitsForItsTurn();
    void doesWithoutAStoppedOwner();

private:
    [[nodiscard]] QString path() const { return m_directory->filePath(QStringLiteral("quota.slots")); }
    [[nodiscard]] std::unique_ptr<SlotLog> open() const
    {
        return std::make_unique<SlotLog>(m_directory->path(), QStringLiteral("quota"));
    }
    bool turn(SlotLog &log) const { return SlotLog::Turn(log, *m_machine, {}).taken(); }
    [[nodiscard]] Slot slot(quint64 id) const { return {id, SlotState::Answered, readMoment(*m_machine)}; }
    /// Slots that count in the hour.
    [[nodiscard]] int counting(const SlotLog &log) const;
    void pass(Time time)
    {
        m_world->run([] { return false; }, m_world->now() + time);
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<World> m_world;
    std::unique_ptr<Machine> m_machine;
};

void TestSlotLog::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(m_directory->isValid());
    m_machine.reset();
    m_world = std::make_unique<World>();
    m_machine = std::make_unique<Machine>(*m_world, Machine::Traits{}, 1);
    pass(10h); // up for longer than the windows
}

int TestSlotLog::counting(const SlotLog &log) const
{
    const Moment now = readMoment(*m_machine);
    const LimiterRule rule;
    return int(std::count_if(log.slots().begin(), log.slots().end(), [&](const Slot &slot) {
        return slot.id != 0 && timeUntilFree(slot, now, rule.hourWindow, rule) > 0ms;
    }));
}

void TestSlotLog::namesQuotas()
{
    const QString key =
        slotLogKey(QStringLiteral("api.security.microsoft.com"), QStringLiteral("tenant"), QStringLiteral("client"));
    QCOMPARE(
        key,
        slotLogKey(QStringLiteral("API.security.microsoft.com"), QStringLiteral("Tenant"), QStringLiteral("CLIENT")));
    QVERIFY(
        key
        != slotLogKey(QStringLiteral("api.security.microsoft.com"), QStringLiteral("tenant"), QStringLiteral("other")));
    QVERIFY(slotLogKey(QStringLiteral("a"), QStringLiteral("bc"), {})
            != slotLogKey(QStringLiteral("ab"), QStringLiteral("c"), {}));
    QCOMPARE(key.size(), 32);
    QVERIFY(!key.contains(QStringLiteral("tenant")));
}

void TestSlotLog::keepsSlots()
{
    {
        const auto log = open();
        QVERIFY(turn(*log));
        log->put(slot(11));
        log->put({12, SlotState::InFlight, readMoment(*m_machine)});
        QVERIFY(turn(*log));
    }
    const auto log = open();
    QVERIFY(turn(*log));
    QCOMPARE(counting(*log), 2);
    QVERIFY(std::find(log->slots().begin(), log->slots().end(), slot(11)) != log->slots().end());
    QVERIFY(!log->memoryOnly());
}

void TestSlotLog::seesOthers()
{
    const auto a = open();
    const auto b = open();
    QVERIFY(turn(*a) && turn(*b));
    const quint64 before = b->revision();
    a->put(slot(1));
    QVERIFY(turn(*a));
    QVERIFY(turn(*b));
    QVERIFY(b->revision() != before);
    QCOMPARE(counting(*b), 1);
    b->put(slot(2));
    QVERIFY(turn(*b) && turn(*a));
    QCOMPARE(counting(*a), 2);

    const quint64 calm = a->revision();
    QVERIFY(turn(*a));
    QCOMPARE(a->revision(), calm);
}

void TestSlotLog::keepsWhatIsShared()
{
    const Moment now = readMoment(*m_machine);
    const SharedQuota shared{{now, 90s, 2}, {45, now, 1h}, {700, now, 2h}};
    const auto a = open();
    QVERIFY(turn(*a));
    a->setShared(shared);
    QVERIFY(turn(*a));
    const auto b = open();
    QVERIFY(turn(*b));
    QCOMPARE(b->shared(), shared);
}

void TestSlotLog::removes()
{
    const auto a = open();
    QVERIFY(turn(*a));
    a->put(slot(1));
    a->put(slot(2));
    QVERIFY(turn(*a));
    a->remove(1);
    a->remove(99);
    QVERIFY(turn(*a));
    const auto b = open();
    QVERIFY(turn(*b));
    QCOMPARE(counting(*b), 1);
}

void TestSlotLog::growsAndReuses()
{
    const auto log = open();
    QVERIFY(turn(*log));
    for (quint64 id = 1; id <= 3000; ++id)
        log->put(slot(id));
    QVERIFY(turn(*log));
    const qint64 size = QFile(path()).size();
    const auto other = open();
    QVERIFY(turn(*other));
    QCOMPARE(counting(*other), 3000);

    pass(2h);
    QVERIFY(turn(*other));
    for (quint64 id = 5001; id <= 8000; ++id)
        other->put(slot(id));
    QVERIFY(turn(*other));
    QCOMPARE(QFile(path()).size(), size);
    QVERIFY(turn(*log));
    QCOMPARE(counting(*log), 3000);
}

void TestSlotLog::isPrivate()
{
    const QString deep = m_directory->filePath(QStringLiteral("a/b"));
    SlotLog log(deep, QStringLiteral("quota"));
    QVERIFY(turn(log));
    const QStringList files = QDir(deep).entryList(QDir::Files);
    QCOMPARE(files, QStringList({QStringLiteral("quota.lock"), QStringLiteral("quota.slots")}));
#ifndef Q_OS_WIN
    constexpr QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(deep) & others));
    for (const QString &file : files)
        QVERIFY(!(QFile::permissions(deep + u'/' + file) & others));
#endif
}

void TestSlotLog::tellsNothing()
{
    const auto log = open();
    QVERIFY(turn(*log));
    log->put(slot(1));
    QVERIFY(turn(*log));
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.size() < 128 * 1024);
    QVERIFY(!file.readAll().contains(m_machine->bootId().toUtf8()));
}

void TestSlotLog::staysInMemoryOnPurpose()
{
    SlotLog log({}, QStringLiteral("quota"));
    QVERIFY(turn(log));
    log.put(slot(1));
    QVERIFY(turn(log));
    QCOMPARE(counting(log), 1);
    QVERIFY(!log.isShared());
    QVERIFY(!log.memoryOnly()); // nothing that the user should be warned of
}

void TestSlotLog::staysInMemoryIfUnwritable()
{
    const QString blocked = m_directory->filePath(QStringLiteral("file"));
    QFile file(blocked);
    QVERIFY(file.open(QIODevice::WriteOnly));
    SlotLog log(blocked + QStringLiteral("/below"), QStringLiteral("quota"));
    QVERIFY(turn(log));
    log.put(slot(1));
    QVERIFY(turn(log));
    QCOMPARE(counting(log), 1);
    QVERIFY(log.memoryOnly());
}

void TestSlotLog::comesBackToTheDisk()
{
    const auto log = open();
    QVERIFY(turn(*log));
    log->put(slot(1));
    QVERIFY(turn(*log));
    const QString away = m_directory->path() + QStringLiteral(".away");
    QVERIFY(QDir().rename(m_directory->path(), away));
    log->put(slot(2));
    QVERIFY(turn(*log));
    QVERIFY(log->memoryOnly());
    QCOMPARE(counting(*log), 2);

    QVERIFY(QDir().rename(away, m_directory->path()));
    QVERIFY(turn(*log));
    QVERIFY(!log->memoryOnly());
    const auto other = open();
    QVERIFY(turn(*other));
    QCOMPARE(counting(*other), 2);
}

void TestSlotLog::writesAnewWhatWasDeleted()
{
    const auto log = open();
    QVERIFY(turn(*log));
    log->put(slot(1));
    QVERIFY(turn(*log));
    QVERIFY(QFile::remove(path()));
    QVERIFY(turn(*log));
    const auto other = open();
    QVERIFY(turn(*other));
    QCOMPARE(counting(*other), 1);
}

void TestSlotLog::takesDamageForSpent_data()
{
    QTest::addColumn<int>("cutAt"); // -1: not
    QTest::addColumn<int>("flipAt"); // -1: nowhere
    QTest::addColumn<int>("least"); // slots that must count afterwards, of 100 put
    QTest::newRow("empty") << 0 << -1 << 1500;
    QTest::newRow("cut in the header") << 100 << -1 << 1500;
    QTest::newRow("cut in the records") << 2000 << -1 << 1500;
    QTest::newRow("byte of the header") << -1 << 20 << 100;
    QTest::newRow("byte of a record") << -1 << 300 << 100;
    QTest::newRow("byte of a free record") << -1 << 60'000 << 101;
}

void TestSlotLog::takesDamageForSpent()
{
    QFETCH(int, cutAt);
    QFETCH(int, flipAt);
    QFETCH(int, least);
    {
        const auto log = open();
        QVERIFY(turn(*log));
        for (quint64 id = 1; id <= 100; ++id)
            log->put(slot(id));
        QVERIFY(turn(*log));
    }
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    if (cutAt >= 0)
        QVERIFY(file.resize(cutAt));
    if (flipAt >= 0) {
        QVERIFY(file.seek(flipAt));
        const char byte = char(file.peek(1).at(0) ^ 0x55);
        QCOMPARE(file.write(&byte, 1), qint64(1));
    }
    file.close();

    for (int again = 0; again < 2; ++again) { // the second one reads what the first repaired
        const auto log = open();
        QVERIFY(turn(*log));
        QVERIFY2(counting(*log) >= least, qPrintable(QString::number(counting(*log))));
    }
    pass(1h + 10s);
    const auto log = open();
    QVERIFY(turn(*log));
    QCOMPARE(counting(*log), 0);
}

void TestSlotLog::survivesNoise()
{
    quint32 random = 1;
    for (int i = 0; i < 60; ++i) {
        QByteArray noise(i * 700, Qt::Uninitialized);
        for (char &byte : noise) {
            random = random * 1664525 + 1013904223;
            byte = char(random >> 24);
        }
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(noise);
        file.close();
        {
            const auto log = open();
            QVERIFY(turn(*log));
            QVERIFY(counting(*log) >= 1500);
        }
        pass(1h + 10s);
        const auto log = open();
        QVERIFY(turn(*log));
        QCOMPARE(counting(*log), 0);
    }
}

void TestSlotLog::pullsTheFutureDown()
{
    {
        const auto log = open();
        QVERIFY(turn(*log));
        log->put(slot(1));
        QVERIFY(turn(*log));
    }
    m_machine->stepWall(-24h);
    const auto log = open();
    QVERIFY(turn(*log));
    QCOMPARE(counting(*log), 1);
    pass(1h + 10s);
    QVERIFY(turn(*log));
    QCOMPARE(counting(*log), 0);
}

void TestSlotLog::waitsForItsTurn()
{
    const auto log = open();
    FileLock lock(m_directory->filePath(QStringLiteral("quota.lock")));
    QCOMPARE(lock.tryLock(), FileLock::Outcome::Held);
    QVERIFY(!turn(*log));
    lock.unlock();
    QVERIFY(turn(*log));
}

void TestSlotLog::doesWithoutAStoppedOwner()
{
    const auto log = open();
    FileLock lock(m_directory->filePath(QStringLiteral("quota.lock")));
    QCOMPARE(lock.tryLock(), FileLock::Outcome::Held);
    QVERIFY(!turn(*log));
    pass(11s);
    QVERIFY(turn(*log));
    QVERIFY(log->memoryOnly());
    log->put(slot(1));
    QVERIFY(turn(*log));
    lock.unlock();
    QVERIFY(turn(*log));
    QVERIFY(!log->memoryOnly());
    const auto other = open();
    QVERIFY(turn(*other));
    QCOMPARE(counting(*other), 1);
}

QTEST_GUILESS_MAIN(TestSlotLog)
#include "tst_slotlog.moc"
