// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

#include <vector>

namespace utkik
{

/// How far an attack got: the ATT&CK tactics in order, those seen with the time of their first alert.
class TacticStrip final : public QWidget
{
    Q_OBJECT
public:
    struct Stage
    {
        QString name;
        QString when; ///< empty: not seen
    };

    explicit TacticStrip(const Theme &theme, QWidget *parent = nullptr);

    void setStages(std::vector<Stage> stages);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int columns(int width) const;
    [[nodiscard]] int cellWidthAtLeast() const; ///< no word of a name is cut
    [[nodiscard]] QFont nameFont() const;
    [[nodiscard]] int cellHeight() const;

    const Theme &m_theme;
    std::vector<Stage> m_stages;
};

} // namespace utkik
