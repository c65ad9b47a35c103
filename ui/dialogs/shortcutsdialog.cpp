// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/shortcutsdialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace utkik
{

ShortcutsDialog::ShortcutsDialog(const WindowActions &actions, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    resize(560, 560);
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
    list->header()->setStretchLastSection(true);
    list->resizeColumnToContents(0);
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *const down = new QVBoxLayout(this);
    down->setContentsMargins(spacing::groups, spacing::groups, spacing::groups, spacing::groups);
    down->setSpacing(spacing::related);
    down->addWidget(list);
    down->addWidget(buttons);
}

} // namespace utkik
