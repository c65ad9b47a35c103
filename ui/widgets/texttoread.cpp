// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/texttoread.h"

#include <QPlainTextEdit>
#include <QTextOption>

namespace utkik
{

QPlainTextEdit *newTextToRead(QWidget *parent)
{
    auto *const text = new QPlainTextEdit(parent);
    text->setReadOnly(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    text->setUndoRedoEnabled(false);
    text->setTabChangesFocus(true);
    text->document()->setDocumentMargin(0);
    return text;
}

} // namespace utkik
