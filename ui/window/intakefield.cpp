// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/intakefield.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QEvent>
#include <QKeyEvent>
#include <QMenu>

#include <memory>

namespace utkik
{

namespace
{

constexpr int widest = 760;
constexpr int longestTyped = 4096; // longer text is pasted, and pasted text of many lines never gets into the field

} // namespace

IntakeField::IntakeField(const Theme &theme, QWidget *parent)
    : QLineEdit(parent)
    , m_lookUp(addAction(theme.icon(Icon::LookUp), QLineEdit::TrailingPosition))
{
    setMaximumWidth(widest);
    setMaxLength(longestTyped);
    setMinimumHeight(32);
    setClearButtonEnabled(false);
    setDragEnabled(true);
    setAcceptDrops(false); // the whole window takes drops
    connect(m_lookUp, &QAction::triggered, this, &IntakeField::submit);
    connect(this, &QLineEdit::returnPressed, this, &IntakeField::submit);
    retranslate();
}

bool IntakeField::event(QEvent *event)
{
    // while there is nothing typed, undo is the list's: the last lookup or removal
    if (event->type() == QEvent::ShortcutOverride && text().isEmpty()
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo)) {
        event->ignore();
        return true;
    }
    return QLineEdit::event(event);
}

void IntakeField::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste) && takePasted())
        return;
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void IntakeField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

void IntakeField::contextMenuEvent(QContextMenuEvent *event)
{
    const std::unique_ptr<QMenu> menu(createStandardContextMenu());
    menu->exec(event->globalPos());
}

void IntakeField::retranslate()
{
    setPlaceholderText(tr("Drop, paste or type incident IDs, links, a mail…"));
    setAccessibleName(tr("Look up incidents"));
    setAccessibleDescription(tr("Type or paste incident IDs, links or a whole text and press Enter."));
    m_lookUp->setText(tr("Look up"));
    m_lookUp->setToolTip(tr("Look up what stands here (Enter)"));
}

void IntakeField::submit()
{
    const QString given = text().trimmed();
    if (given.isEmpty())
        return;
    Q_EMIT textGiven(given);
}

bool IntakeField::takePasted()
{
    const QString pasted = QApplication::clipboard()->text();
    if (!text().isEmpty() || (!pasted.contains(QLatin1Char('\n')) && pasted.size() < longestTyped))
        return false;
    Q_EMIT textGiven(pasted);
    return true;
}

} // namespace utkik
