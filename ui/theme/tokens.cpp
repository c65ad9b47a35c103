// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tokens.h"

namespace utkik
{

const Tokens &lightTokens()
{
    static const Tokens tokens{.window = QColor(0xF5F6F8),
                               .base = QColor(0xFFFFFF),
                               .text = QColor(0x1C1F24),
                               .muted = QColor(0x5B626D),
                               .line = QColor(0xD5D9E0),
                               .accent = QColor(0x2459C7),
                               .high = QColor(0xB3261E),
                               .medium = QColor(0xA34A00),
                               .low = QColor(0x6B5B00),
                               .informational = QColor(0x1F5FA8),
                               .good = QColor(0x1E6B3A),
                               .selection = QColor(0xE3ECFD),
                               .hover = QColor(0xEEF1F5),
                               .dark = false};
    return tokens;
}

const Tokens &darkTokens()
{
    static const Tokens tokens{.window = QColor(0x1A1C20),
                               .base = QColor(0x212429),
                               .text = QColor(0xE8EAED),
                               .muted = QColor(0xA4ABB6),
                               .line = QColor(0x3A3F47),
                               .accent = QColor(0x8AB0FF),
                               .high = QColor(0xFF8A80),
                               .medium = QColor(0xFFB074),
                               .low = QColor(0xE8CF5A),
                               .informational = QColor(0x86BDF5),
                               .good = QColor(0x7FD39B),
                               .selection = QColor(0x2B3A57),
                               .hover = QColor(0x2A2E34),
                               .dark = true};
    return tokens;
}

QPalette paletteOf(const Tokens &tokens)
{
    QPalette palette;
    palette.setColor(QPalette::Window, tokens.window);
    palette.setColor(QPalette::WindowText, tokens.text);
    palette.setColor(QPalette::Base, tokens.base);
    palette.setColor(QPalette::AlternateBase, tokens.hover);
    palette.setColor(QPalette::Text, tokens.text);
    palette.setColor(QPalette::PlaceholderText, tokens.muted);
    palette.setColor(QPalette::Button, tokens.window);
    palette.setColor(QPalette::ButtonText, tokens.text);
    palette.setColor(QPalette::BrightText, tokens.high);
    palette.setColor(QPalette::Highlight, tokens.selection);
    palette.setColor(QPalette::HighlightedText, tokens.text);
    palette.setColor(QPalette::Link, tokens.accent);
    palette.setColor(QPalette::LinkVisited, tokens.accent);
    palette.setColor(QPalette::ToolTipBase, tokens.base);
    palette.setColor(QPalette::ToolTipText, tokens.text);
    palette.setColor(QPalette::Light, tokens.base);
    palette.setColor(QPalette::Midlight, tokens.hover);
    palette.setColor(QPalette::Mid, tokens.line);
    palette.setColor(QPalette::Dark, tokens.line);
    palette.setColor(QPalette::Shadow, tokens.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, tokens.muted);
    return palette;
}

} // namespace utkik
