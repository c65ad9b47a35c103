// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/decode.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace utkik;

/// Opens every saved answer below the folder that UTKIK_SAMPLES names, if it names one.
class TestSamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opens_data();
    void opens();
};

void TestSamples::opens_data()
{
    const auto folder = qEnvironmentVariable("UTKIK_SAMPLES");
    if (folder.isEmpty())
        QSKIP("UTKIK_SAMPLES does not name a folder of saved answers");
    QTest::addColumn<QString>("path");
    for (QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        const auto path = it.next();
        QTest::newRow(qPrintable(path)) << path;
    }
}

void TestSamples::opens()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto decoded = decodeFile(file.readAll());
    if (!decoded) {
        qInfo("error %d %s", static_cast<int>(decoded.error().kind), qPrintable(decoded.error().subject));
        return;
    }
    for (const auto &incident : decoded->incidents) {
        qInfo("incident %lld %s: %d alerts, %d devices, %d entities, %d comments", incident.id(),
              qPrintable(incident.name()), incident.alertCount(), incident.deviceCount(), incident.entityCount(),
              incident.commentCount());
        for (const auto &note : incident.notes())
            qInfo("  note %d %s", static_cast<int>(note.kind), qPrintable(note.where));
    }
}

QTEST_GUILESS_MAIN(TestSamples)
#include "tst_samples.moc"
