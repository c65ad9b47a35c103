// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace utkik
{

/// Says above a view that it shows only what is within a span of time, and leads back to everything.
class SpanStrip final : public QFrame
{
    Q_OBJECT
public:
    explicit SpanStrip(const Theme &theme, QWidget *parent = nullptr);

    void setText(const QString &text); ///< none: the view shows everything, the strip hides

Q_SIGNALS:
    void allRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();
    void retranslate();

    const Theme &m_theme;
    QLabel *m_mark;
    QLabel *m_text;
    QPushButton *m_all;
};

} // namespace utkik
