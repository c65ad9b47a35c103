// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/shortcutsdialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QScreen>
#include <QScrollBar>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace utkik
{

ShortcutsDialog::ShortcutsDialog(const WindowActions &actions, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *const list = new QTreeWidget(this);
    list->setColumnCount(2);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAccessibleName(windowTitle());
    list->setHeaderLabels({tr("What it does"), tr("Keys")});
    const auto add = [list](const QString &what, const QString &keys) { new QTreeWidgetItem(list, {what, keys}); };
    for (const QAction *const action : actions.all()) {
        if (!action->shortcut().isEmpty())
            add(action->statusTip(), action->shortcut().toString(QKeySequence::NativeText));
    }
    add(tr("Go to another part of the window"), QKeySequence(Qt::Key_F6).toString(QKeySequence::NativeText));
    add(tr("Go to another view of the incident"), tr("Ctrl+1, Ctrl+2 … as the tabs stand"));
    const auto keysOf = [](std::initializer_list<QKeyCombination> keys) {
        QStringList texts;
        for (const QKeyCombination key : keys)
            texts << QKeySequence(key).toString(QKeySequence::NativeText);
        return texts.join(QStringLiteral(", "));
    };
    add(tr("Timeline: go from event to event, from row to row"),
        keysOf({Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}));
    add(tr("Timeline: choose a span, to which all views are narrowed"),
        keysOf({Qt::SHIFT | Qt::Key_Left, Qt::SHIFT | Qt::Key_Right}));
    add(tr("Show all times again"), keysOf({Qt::Key_Escape}));
    add(tr("Timeline and graph: nearer, farther"), keysOf({Qt::Key_Plus, Qt::Key_Minus}));
    add(tr("Timeline and graph: all of it"), keysOf({Qt::Key_0}));
    add(tr("Graph: unfold a group, fold it"), keysOf({Qt::Key_Return, Qt::Key_Backspace}));
    list->ensurePolished(); // else it is measured without the heights of the theme
    for (const int column : {0, 1})
        list->resizeColumnToContents(column);
    const int wide = list->header()->length() + list->verticalScrollBar()->sizeHint().width() + 2 * spacing::groups;
    resize(std::min(wide + 2 * spacing::groups, screen()->availableSize().width()), 560);
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *const down = new QVBoxLayout(this);
    down->setContentsMargins(spacing::groups, spacing::groups, spacing::groups, spacing::groups);
    down->setSpacing(spacing::related);
    down->addWidget(list);
    down->addWidget(buttons);
}

} // namespace utkik
