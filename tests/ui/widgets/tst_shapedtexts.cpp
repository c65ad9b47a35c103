// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/shapedtexts.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace utkik;

namespace
{

const QRect place(20, 10, 120, 30);

/// Where anything was drawn.
QRect inked(const QImage &image)
{
    QRect all;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != qRgb(255, 255, 255))
                all |= QRect(x, y, 1, 1);
        }
    }
    return all;
}

template <typename Draw>
QImage picture(Draw draw)
{
    QImage image(200, 50, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    draw(painter);
    return image;
}

} // namespace

class TestShapedTexts : public QObject
{
    Q_OBJECT

private:
    QImage drawn(const QString &text, Qt::Alignment align = Qt::AlignLeft, Qt::TextElideMode elide = Qt::ElideRight,
                 const QFont &font = QApplication::font())
    {
        return picture([&](QPainter &painter) { m_texts.draw(painter, place, align, text, font, elide); });
    }

    ShapedTexts m_texts;
    const QString m_short = QStringLiteral("svchost.exe");
    const QString m_long = QStringLiteral("C:\\Windows\\System32\\WindowsPowerShell\\v1.0\\powershell.exe");

private Q_SLOTS:
    void standsWhereItIsPlaced()
    {
        const QRect left = inked(drawn(m_short));
        const QRect right = inked(drawn(m_short, Qt::AlignRight));
        QVERIFY(place.contains(left));
        QVERIFY(place.contains(right));
        QVERIFY(left.left() - place.left() < 3);
        QVERIFY(place.right() - right.right() < 3);
        QVERIFY(std::abs(left.center().y() - place.center().y()) < 4);
    }

    void cutsWhatIsTooWide()
    {
        const QImage atTheEnd = drawn(m_long);
        const QImage inTheMiddle = drawn(m_long, Qt::AlignLeft, Qt::ElideMiddle);
        QVERIFY(place.contains(inked(atTheEnd)));
        QVERIFY(place.contains(inked(inTheMiddle)));
        QVERIFY(atTheEnd != inTheMiddle);
        // A little too wide is laid out whole first.
        const QString little = m_short + QStringLiteral(" -k netsvcs");
        QVERIFY(QFontMetrics(QApplication::font()).horizontalAdvance(little) > place.width());
        QVERIFY(place.contains(inked(drawn(little))));
    }

    void keepsToOneLine() { QCOMPARE(drawn(QStringLiteral("net\nuser\u2028x")), drawn(QStringLiteral("net user x"))); }

    void drawsTheSameAgain()
    {
        const QImage before = drawn(m_short);
        QFont large = QApplication::font();
        large.setPointSize(large.pointSize() * 2);
        QVERIFY(drawn(m_short, Qt::AlignLeft, Qt::ElideRight, large) != before);
        QCOMPARE(drawn(m_short), before);
    }

    void joinsLettersThatBelongTogether()
    {
        for (const QString &text :
             {QStringLiteral("تنبيه"), QStringLiteral("e\u0301le\u0300ve"), QStringLiteral("हिन्दी")}) {
            const QImage expected = picture([&](QPainter &painter) {
                painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
            });
            QCOMPARE(inked(drawn(text)).size(), inked(expected).size());
        }
    }
};

QTEST_MAIN(TestShapedTexts)
#include "tst_shapedtexts.moc"
