// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/story/story.h"
#include "ui/theme/theme.h"

#include <QTextBrowser>

namespace utkik
{

/// What happened, as prose, a line for each sentence: as high as its text, its names links to the records behind them,
/// by mouse or by Tab and Enter. Never reads its text as HTML.
class StoryPane final : public QTextBrowser
{
    Q_OBJECT
public:
    explicit StoryPane(const Theme &theme, QWidget *parent = nullptr);

    void setStory(const Story &story);
    [[nodiscard]] const Story &story() const { return m_story; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void recordChosen(const utkik::Record &record);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;

private:
    void fill();
    void write(QTextCursor &cursor, const Phrase &sentence);
    void fit();
    [[nodiscard]] QString plainSelection() const;

    const Theme &m_theme;
    Story m_story;
    std::vector<Record> m_links; ///< an anchor's name is a place among these
    int m_height = 0;
};

} // namespace utkik
