// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/timelinelanes.h"

#include <QWidget>

#include <optional>
#include <vector>

class QMenu;
class QPushButton;

namespace utkik
{

class ElidedLabel;
class FilterField;

/// Above the timeline: which lanes, which clocks, the gaps, how much around an event, and what is shown. Says what was
/// chosen and shows what it is told.
class TimelineBar final : public QWidget
{
    Q_OBJECT
public:
    struct Facts
    {
        LaneMode mode = LaneMode::AllAssets;
        Clocks clocks = Clock::Happened;
        bool isFolded = false;
        std::vector<TimeSpan> gaps;
        int eventCount = 0;
        int allCount = 0; ///< with those that the filter hides
        std::optional<TimeSpan> span; ///< nothing: there is nothing to show
        TimeZone zone = TimeZone::Local;
    };

    explicit TimelineBar(QWidget *parent = nullptr);

    void setFacts(const Facts &facts);
    [[nodiscard]] FilterField *filter() const { return m_filter; }
    /// "± 5 minutes" and others, for any menu; they say aroundChosen().
    void addAround(QMenu &menu);

Q_SIGNALS:
    void modeChosen(utkik::LaneMode mode);
    void clocksChosen(utkik::Clocks clocks);
    void foldChosen(bool isFolded);
    void gapChosen(const utkik::TimeSpan &gap);
    void aroundChosen(qint64 ticks); ///< before and after the current event

protected:
    void changeEvent(QEvent *event) override;

private:
    void addMenu(QPushButton *button, void (TimelineBar::*fill)(QMenu &));
    void fillModeMenu(QMenu &menu);
    void fillClockMenu(QMenu &menu);
    void fillGapMenu(QMenu &menu);
    void retranslate();

    Facts m_shown;
    FilterField *m_filter;
    QPushButton *m_modeButton;
    QPushButton *m_clockButton;
    QPushButton *m_gapButton;
    QPushButton *m_aroundButton;
    ElidedLabel *m_facts;
};

} // namespace utkik
