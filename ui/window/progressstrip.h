// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lookup/lookup.h"
#include "ui/window/windowactions.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QToolButton;

namespace utkik
{

/// How the lookups stand, for the status bar: "8 of 12 ready · 4 queued, done 09:41:07", with pause, cancel and retry
/// while there is something to pause, cancel or retry.
class ProgressStrip final : public QWidget
{
    Q_OBJECT
public:
    struct Counts
    {
        int ready = 0;
        int queued = 0; ///< waiting and being fetched
        int failed = 0;
        int total = 0;
    };

    ProgressStrip(const WindowActions &actions, const Theme &theme, QWidget *parent = nullptr);

    void setCounts(const Counts &counts);
    void setForecast(const QueueForecast &forecast);
    void setTimeZone(TimeZone zone);
    /// A passing remark ("Copied."), shown for some seconds in place of the counts.
    void say(const QString &remark);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retell();

    Counts m_counts;
    QDateTime m_doneAt;
    TimeZone m_zone = TimeZone::Local;
    bool m_paused = false;
    QString m_remark;
    QTimer m_remarkTimer; ///< one for all: an earlier remark does not take a later one with it
    QLabel *m_text;
    QToolButton *m_pause;
    QToolButton *m_cancel;
    QToolButton *m_retry;
};

} // namespace utkik
