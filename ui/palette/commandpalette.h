// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>
#include <QPointer>

#include <functional>
#include <vector>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace utkik
{

/// Something that can be done or gone to.
struct PaletteEntry
{
    QString title; ///< safe to show
    QString detail; ///< to the right: shortcut, ID
    std::function<void()> run;
};

/// Everything that can be done or gone to, by typing a few of its letters. A sheet over the window; Esc closes, Enter
/// does what is chosen.
class CommandPalette final : public QFrame
{
    Q_OBJECT
public:
    /// Gives the entries that a text asks for itself, before all others: IDs to look up.
    using Answer = std::function<std::vector<PaletteEntry>(const QString &typed)>;

    CommandPalette(const Theme &theme, QWidget *window);

    void open(std::vector<PaletteEntry> entries, const Answer &answer);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void fill();
    void place();
    bool takeKey(int key);
    void step(int by);
    void run();
    void leave();

    const Theme &m_theme;
    std::vector<PaletteEntry> m_entries;
    Answer m_answer;
    std::vector<PaletteEntry> m_shown;
    QLineEdit *m_field;
    QListView *m_list;
    QStandardItemModel *m_model;
    QPointer<QWidget> m_before; ///< had the focus
};

} // namespace utkik
