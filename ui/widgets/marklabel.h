// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/marks.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace utkik
{

/// Shape, colour and word in one: "▲ High".
class MarkLabel final : public QWidget
{
    Q_OBJECT
public:
    explicit MarkLabel(const Theme &theme, QWidget *parent = nullptr);

    void setMark(Mark mark, const QString &word);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int markSize() const;

    const Theme &m_theme;
    Mark m_mark = Mark::Unknown;
    QString m_word;
};

} // namespace utkik
