// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/marks.h"
#include "ui/theme/tokens.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <cmath>

using namespace utkik;

namespace
{

// Relative luminance and contrast as WCAG 2.2 defines them.
double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(double(colour.redF())) + 0.7152 * linear(double(colour.greenF()))
        + 0.0722 * linear(double(colour.blueF()));
}

double contrast(const QColor &one, const QColor &other)
{
    const double bright = std::max(luminance(one), luminance(other));
    const double dark = std::min(luminance(one), luminance(other));
    return (bright + 0.05) / (dark + 0.05);
}

} // namespace

class TestTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextColourIsReadableOnEveryGround_data()
    {
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("ground");
        for (const Tokens *tokens : {&lightTokens(), &darkTokens()}) {
            const std::array<std::pair<const char *, QColor>, 8> texts{{{"text", tokens->text},
                                                                        {"muted", tokens->muted},
                                                                        {"accent", tokens->accent},
                                                                        {"high", tokens->high},
                                                                        {"medium", tokens->medium},
                                                                        {"low", tokens->low},
                                                                        {"informational", tokens->informational},
                                                                        {"good", tokens->good}}};
            const std::array<std::pair<const char *, QColor>, 4> grounds{{{"window", tokens->window},
                                                                          {"base", tokens->base},
                                                                          {"selection", tokens->selection},
                                                                          {"hover", tokens->hover}}};
            for (const auto &[textName, text] : texts) {
                for (const auto &[groundName, ground] : grounds)
                    QTest::addRow("%s: %s on %s", tokens->dark ? "dark" : "light", textName, groundName)
                        << text << ground;
            }
            QTest::addRow("%s: base on accent, for primary buttons", tokens->dark ? "dark" : "light")
                << tokens->base << tokens->accent;
        }
    }

    void everyTextColourIsReadableOnEveryGround()
    {
        QFETCH(QColor, text);
        QFETCH(QColor, ground);
        const double ratio = contrast(text, ground);
        QVERIFY2(ratio >= 4.5, qPrintable(QStringLiteral("%1 : 1").arg(ratio)));
    }

    void marksDifferInShapeNotOnlyInColour()
    {
        QList<QImage> drawn;
        for (int mark = int(Mark::High); mark <= int(Mark::Failed); ++mark) {
            QImage image(32, 32, QImage::Format_ARGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            drawMark(painter, QRectF(4, 4, 24, 24), Mark(mark), lightTokens());
            painter.end();
            const QImage shape = image.convertToFormat(QImage::Format_Mono, Qt::MonoOnly | Qt::ThresholdDither);
            QVERIFY2(!drawn.contains(shape), qPrintable(QStringLiteral("mark %1 looks like another").arg(mark)));
            drawn.append(shape);
        }
    }
};

QTEST_MAIN(TestTokens)
#include "tst_tokens.moc"
