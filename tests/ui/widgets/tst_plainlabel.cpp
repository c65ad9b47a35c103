// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plainlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QTest>

using namespace utkik;

/// Analysts copy hashes and command lines out of labels, and search elsewhere for them.
class TestPlainLabel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_label.setPlain(m_hash);
        m_label.resize(200, 100);
        m_label.show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_label));
        QApplication::clipboard()->clear();
    }

    void fillsItsLines()
    {
        const int line = m_label.fontMetrics().lineSpacing();
        const int width = m_label.fontMetrics().horizontalAdvance(m_hash);
        QVERIFY(m_label.heightForWidth(200) <= (width / 200 + 1) * line);
    }

    void breaksOnlyWhatIsWiderThanALine()
    {
        const QString mail = QStringLiteral("m.sandberg@contoso.example wrote authentication");
        m_label.setPlain(mail);
        m_label.resize(m_label.fontMetrics().horizontalAdvance(QStringLiteral("m.sandberg@contoso.example")) + 4, 100);
        QCOMPARE(m_label.text(), mail);
        m_label.resize(m_label.fontMetrics().horizontalAdvance(QStringLiteral("authentication")) + 4, 100);
        QVERIFY(m_label.text() != mail);
        QVERIFY(m_label.text().endsWith(QStringLiteral(" wrote authentication")));
        QCOMPARE(m_label.accessibleName(), mail);
        QFont large = m_label.font();
        large.setPixelSize(2 * m_label.fontInfo().pixelSize());
        m_label.setFont(large);
        QVERIFY(!m_label.text().endsWith(QStringLiteral("authentication")));
        m_label.resize(2000, 100);
        QCOMPARE(m_label.text(), mail);
        m_label.setFont(QFont());
    }

    void copiesWhatIsSelected()
    {
        m_label.setSelection(0, int(m_label.text().size()));
        QTest::keySequence(&m_label, QKeySequence::Copy);
        QCOMPARE(QApplication::clipboard()->text(), m_hash);
    }

    void copiesByItsMenu()
    {
        for (const bool isSelected : {false, true}) {
            QApplication::clipboard()->clear();
            m_label.setSelection(0, isSelected ? 15 : 0); // eight letters, and between them places to break at
            QContextMenuEvent event(QContextMenuEvent::Mouse, {5, 5}, m_label.mapToGlobal(QPoint(5, 5)));
            QApplication::sendEvent(&m_label, &event);
            auto *const menu = m_label.findChild<QMenu *>();
            QVERIFY(menu);
            menu->actions().constFirst()->trigger();
            QCOMPARE(QApplication::clipboard()->text(), isSelected ? m_hash.left(8) : m_hash);
            delete menu;
        }
    }

private:
    const QString m_hash = QStringLiteral("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    PlainLabel m_label;
};

QTEST_MAIN(TestPlainLabel)
#include "tst_plainlabel.moc"
