// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/timestamp.h"
#include "models/quota/quota.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace utkik
{

/// How much of one quota window is left: "minute ▓▓▓░ 41 left". The tooltip says when more gets free.
/// Hidden while there is none.
class QuotaGauge final : public QWidget
{
    Q_OBJECT
public:
    enum class Window { Minute, Hour };

    QuotaGauge(Window window, const Theme &theme, QWidget *parent = nullptr);

    void setStatus(const QuotaStatus &status);
    void setTimeZone(TimeZone zone);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    [[nodiscard]] const QuotaWindow &shown() const;
    [[nodiscard]] QString leftText() const;
    [[nodiscard]] QString name() const;

    Window m_window;
    const Theme &m_theme;
    QuotaStatus m_status;
    TimeZone m_zone = TimeZone::Local;
};

} // namespace utkik
