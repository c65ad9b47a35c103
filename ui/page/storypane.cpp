// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/storypane.h"

#include "ui/widgets/letterwidth.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMimeData>
#include <QTextCursor>
#include <QWheelEvent>

#include <cmath>

namespace utkik
{

namespace
{

constexpr int mostLetters = 110; // of a line that is still easy to read
constexpr qreal lineHeight = 135; // per cent

} // namespace

StoryPane::StoryPane(const Theme &theme, QWidget *parent)
    : QTextBrowser(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("story"));
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    document()->setDocumentMargin(0);
    document()->setUndoRedoEnabled(false);
    viewport()->setAutoFillBackground(false);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        bool isNumber = false;
        const int place = link.path().toInt(&isNumber);
        if (isNumber && place >= 0 && place < int(m_links.size()))
            Q_EMIT recordChosen(m_links[size_t(place)]);
    });
    connect(&theme, &Theme::changed, this, &StoryPane::fill);
}

void StoryPane::setStory(const Story &story)
{
    if (story == m_story)
        return;
    m_story = story;
    fill();
}

void StoryPane::fill()
{
    document()->clear();
    m_links.clear();
    QTextCursor cursor(document());
    QTextBlockFormat block;
    block.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
    block.setBottomMargin(spacing::inside);
    cursor.setBlockFormat(block);
    for (const Phrase &sentence : m_story) {
        if (cursor.position() > 0)
            cursor.insertBlock(block);
        write(cursor, sentence);
    }
    fit();
}

/// Names keep the text's colour, so that a paragraph full of them stays calm: a line below tells that they lead on.
void StoryPane::write(QTextCursor &cursor, const Phrase &sentence)
{
    QTextCharFormat text;
    text.setForeground(m_theme.tokens().text);
    QTextCharFormat anchor = text;
    anchor.setAnchor(true);
    anchor.setFontUnderline(true);
    anchor.setUnderlineColor(m_theme.tokens().line);
    qsizetype at = 0;
    for (const PhraseLink &link : sentence.links) {
        anchor.setAnchorHref(QString::number(m_links.size()));
        m_links.push_back(link.record);
        cursor.insertText(sentence.text.mid(at, link.start - at), text);
        cursor.insertText(sentence.text.mid(link.start, link.length), anchor);
        at = link.start + link.length;
    }
    cursor.insertText(sentence.text.mid(at), text);
}

QSize StoryPane::sizeHint() const
{
    return {mostLetters * letterWidth(fontMetrics()), m_height};
}

QSize StoryPane::minimumSizeHint() const
{
    return {0, m_height};
}

void StoryPane::fit()
{
    document()->setTextWidth(std::min(viewport()->width(), mostLetters * letterWidth(fontMetrics())));
    const int height = int(std::ceil(document()->size().height()));
    if (height == m_height)
        return;
    m_height = height;
    setFixedHeight(height);
}

void StoryPane::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    fit();
}

void StoryPane::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fill();
}

/// Tab reaches the first name at once, not only the text around it.
void StoryPane::focusInEvent(QFocusEvent *event)
{
    QTextBrowser::focusInEvent(event);
    const bool isBackwards = event->reason() == Qt::BacktabFocusReason;
    if (m_links.empty() || (!isBackwards && event->reason() != Qt::TabFocusReason))
        return;
    moveCursor(isBackwards ? QTextCursor::End : QTextCursor::Start);
    focusNextPrevChild(!isBackwards);
}

void StoryPane::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls as a whole
}

void StoryPane::contextMenuEvent(QContextMenuEvent *event)
{
    auto *const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy"), this, [this] {
        QApplication::clipboard()->setText(textCursor().hasSelection() ? plainSelection() : document()->toPlainText());
    });
    menu->addAction(tr("Select all"), this, &QTextBrowser::selectAll);
    menu->popup(event->globalPos());
}

QMimeData *StoryPane::createMimeDataFromSelection() const
{
    auto *const plain = new QMimeData; // whoever asked owns it
    plain->setText(plainSelection());
    return plain;
}

QString StoryPane::plainSelection() const
{
    return textCursor().selectedText().replace(QChar::ParagraphSeparator, u'\n');
}

} // namespace utkik
