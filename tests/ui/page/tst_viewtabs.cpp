// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/viewtabs.h"

#include <QLabel>
#include <QTabBar>
#include <QTest>
#include <QVBoxLayout>

using namespace utkik;

namespace
{

class View final : public QWidget
{
    Q_OBJECT
public:
    View()
        : words(new QLabel(QStringLiteral("2,830 of 20,000"), this))
    {
        (new QVBoxLayout(this))->addWidget(words);
    }
    bool selectRecord(const Record &) { return false; }
    QLabel *words;

Q_SIGNALS:
    void recordSelected(const utkik::Record &, const QString &);
};

class PaintCount final : public QObject
{
public:
    explicit PaintCount(QWidget *watched) { watched->installEventFilter(this); }
    int count = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

} // namespace

class TestViewTabs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_tabs = std::make_unique<ViewTabs>();
        m_view = new View;
        m_tabs->addView(QStringLiteral("alerts"), m_view);
        m_tabs->addView(QStringLiteral("assets"), new View);
        m_tabs->setTabText(0, QStringLiteral("Alerts"));
        m_tabs->resize(500, 300);
        m_tabs->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_tabs.get()));
        QTest::qWait(0);
    }

    void newWordsInAViewPaintNothingElse()
    {
        m_view->words->setText(QStringLiteral("2,831 of 20,000"));
        QTest::qWait(0); // the first layout of all tells what is needed
        PaintCount words(m_view->words);
        PaintCount bar(m_tabs->tabBar());
        m_view->words->setText(QStringLiteral("2,832 of 20,000"));
        QTRY_VERIFY(words.count > 0);
        QTest::qWait(0);
        QCOMPARE(bar.count, 0);
    }

    void makesRoomForWhatGrows()
    {
        const int least = m_tabs->minimumSizeHint().width();
        m_view->words->setText(QStringLiteral("longer words than those before, by far and by more than that"));
        QTRY_VERIFY(m_tabs->minimumSizeHint().width() > least);
        const int top = m_view->mapTo(m_tabs.get(), QPoint()).y();
        QFont large = m_tabs->tabBar()->font();
        large.setPointSize(2 * large.pointSize());
        m_tabs->tabBar()->setFont(large);
        QTRY_VERIFY(m_view->mapTo(m_tabs.get(), QPoint()).y() > top);
    }

private:
    std::unique_ptr<ViewTabs> m_tabs;
    View *m_view = nullptr;
};

QTEST_MAIN(TestViewTabs)
#include "tst_viewtabs.moc"
