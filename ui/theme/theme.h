// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/settings.h"
#include "ui/theme/tokens.h"

#include <QFont>
#include <QIcon>
#include <QObject>

class QApplication;

namespace utkik
{

/// Our own icons, drawn on a 24 px grid in resources/icons.
enum class Icon {
    Back,
    Cancel,
    ChevronDown,
    Clock,
    Copy,
    Drop,
    External,
    File,
    Forward,
    Inspector,
    LookUp,
    Merge,
    Moon,
    Pause,
    Play,
    Redo,
    Refresh,
    Remove,
    Retry,
    Save,
    Settings,
    SignIn,
    Sun,
    Tenant,
    Undo,
    Warning,
};

/// What the program looks like: colours, fonts, distances. Made once by the composition root and handed to every view;
/// `changed()` tells those that paint for themselves.
class Theme final : public QObject
{
    Q_OBJECT
public:
    explicit Theme(QApplication &application);

    /// Dresses the application. Best once its widgets are made: a style sheet that is there before them is worked out
    /// anew for each that gets a parent, which takes half of the start.
    void setChoice(ThemeChoice choice, Density density = Density::Comfortable);
    void setSystemIsDark(bool dark); ///< counts while the choice is System; the composition root keeps it up to date

    [[nodiscard]] const Tokens &tokens() const { return m_dark ? darkTokens() : lightTokens(); }
    [[nodiscard]] bool isDark() const { return m_dark; }
    [[nodiscard]] int rowHeight() const; ///< pixels; 28 comfortable, 22 compact, more with large fonts
    [[nodiscard]] QFont titleFont() const; ///< base × 1.4, semibold
    [[nodiscard]] QFont strongFont() const; ///< base, semibold
    [[nodiscard]] QFont smallFont() const; ///< base − 1
    [[nodiscard]] QFont codeFont() const; ///< fixed pitch: command lines, hashes, paths, JSON

    /// Follows the theme by itself; empty where Qt was built without SVG.
    [[nodiscard]] QIcon icon(Icon name) const;

Q_SIGNALS:
    void changed();

private:
    void apply();

    QApplication &m_application;
    ThemeChoice m_choice = ThemeChoice::System;
    Density m_density = Density::Comfortable;
    bool m_systemIsDark = false;
    bool m_dark = false;
};

/// Distances, all on the 4 px grid.
namespace spacing
{
inline constexpr int inside = 4;
inline constexpr int related = 8;
inline constexpr int groups = 16;
inline constexpr int page = 24;
} // namespace spacing

} // namespace utkik
