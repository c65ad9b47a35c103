// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/recordlink.h"

#include "models/core/plaintext.h"
#include "models/item/assets.h"
#include "models/item/recordtitle.h"
#include "ui/theme/severitymarks.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace utkik
{

namespace
{

constexpr int heightAroundText = 8;

std::optional<Mark> markOfRecord(const Record &record)
{
    if (record.type() == RecordType::Alert)
        return markOf(Severity(std::max(0, record.wordCode(alertField("severity")))));
    if (record.type() == RecordType::Entity && record.has(entityField("verdict"))) {
        const int verdict = record.wordCode(entityField("verdict"));
        return verdict < 0 ? Mark::Unknown : markOf(Verdict(verdict));
    }
    return std::nullopt;
}

QString kindOf(const Record &record)
{
    if (record.type() == RecordType::Device)
        return assetKindName(AssetKind::Device);
    return record.type() == RecordType::Entity ? record.word(entityField("entityType")).name() : QString();
}

} // namespace

RecordLink::RecordLink(const Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void RecordLink::setRecord(const Record &record)
{
    m_record = record;
    const QString title = visibleText(recordTitle(record));
    m_kind = visibleText(kindOf(record));
    // A button's text would take & for a mnemonic; it is only painted here.
    setText(title);
    setAccessibleName(m_kind.isEmpty() ? title : tr("%1: %2").arg(m_kind, title));
    setToolTip(title.toHtmlEscaped());
    update();
}

QSize RecordLink::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()), fontMetrics().height() + heightAroundText};
}

QSize RecordLink::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void RecordLink::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void RecordLink::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(tokens.accent) : QPen(Qt::NoPen));
        painter.setBrush(underMouse() ? QBrush(tokens.hover) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), spacing::inside, spacing::inside);
    }
    QRect place = rect().adjusted(spacing::inside, 0, -spacing::inside, 0);
    const int size = fontMetrics().capHeight() + 2;
    if (const auto mark = markOfRecord(m_record)) {
        const QRect at = QStyle::visualRect(layoutDirection(), place,
                                            QRect(place.left(), place.top() + (place.height() - size) / 2, size, size));
        drawMark(painter, QRectF(at), *mark, tokens);
    }
    place = QStyle::visualRect(layoutDirection(), place, place.adjusted(size + spacing::related, 0, 0, 0));
    const auto leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    const auto trailing = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter);
    const int kindWidth = std::min(place.width() / 2, fontMetrics().horizontalAdvance(m_kind) + 2);
    painter.setPen(tokens.muted);
    painter.drawText(place, int(trailing) | Qt::TextSingleLine,
                     fontMetrics().elidedText(m_kind, Qt::ElideRight, kindWidth));
    const int room = place.width() - (kindWidth > 0 ? kindWidth + spacing::related : 0);
    painter.setPen(tokens.accent);
    painter.drawText(place, int(leading) | Qt::TextSingleLine, fontMetrics().elidedText(text(), Qt::ElideMiddle, room));
}

} // namespace utkik
