// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tokens.h"

#include <array>
#include <utility>

namespace utkik
{

namespace
{

// @name stands for a token. Distances keep to the 4 px grid.
constexpr auto sheet = R"(
QMainWindow::separator { background: @line; width: 1px; height: 1px; }
QMenuBar { background: @window; border-bottom: 1px solid @line; padding: 2px 8px; }
QMenuBar::item { padding: 4px 8px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: @hover; }
QMenu { background: @base; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 12px; border-radius: 4px; }
QMenu::item:selected { background: @selection; color: @text; }
QMenu::item:disabled { color: @muted; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; }
QToolBar { background: @window; border: 0; border-bottom: 1px solid @line; padding: 10px 12px; spacing: 8px; }
QStatusBar { background: @window; border-top: 1px solid @line; color: @muted; }
QStatusBar::item { border: 0; }
QToolTip { background: @base; color: @text; border: 1px solid @line; padding: 4px 8px; }
QLineEdit, QPlainTextEdit#field, QSpinBox, QComboBox {
    background: @base; border: 1px solid @line; border-radius: 6px; padding: 4px 8px; min-height: 20px;
    selection-background-color: @selection; selection-color: @text; }
QLineEdit:focus, QSpinBox:focus, QComboBox:focus, QPlainTextEdit#field:focus { border: 1px solid @accent; }
QLineEdit:disabled, QSpinBox:disabled, QComboBox:disabled { color: @muted; background: @window; }
QComboBox::drop-down { border: 0; width: 24px; }
QComboBox::down-arrow { image: url(:/icons/arrow-down-@shade.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: @base; border: 1px solid @line; selection-background-color: @selection; }
QPushButton { background: @base; border: 1px solid @line; border-radius: 6px; padding: 4px 12px; min-height: 18px; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @selection; }
QPushButton:focus { border-color: @accent; }
QPushButton:disabled { color: @muted; background: @window; }
QPushButton:default, QPushButton[primary="true"] { background: @accent; color: @base; border-color: @accent; }
QPushButton:default:disabled, QPushButton[primary="true"]:disabled { background: @window; color: @muted; border-color: @line; }
QPushButton[primary="true"]:focus { border: 2px solid @text; }
QPushButton[flat="true"] { background: transparent; border-color: transparent; }
QPushButton[flat="true"]:hover { background: @hover; }
QPushButton[flat="true"]:focus { border-color: @accent; }
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator {
    width: 14px; height: 14px; border: 1px solid @muted; border-radius: 4px; background: @base; }
QCheckBox, QRadioButton { spacing: 8px; padding: 2px 0; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border-color: @accent; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked {
    border-color: @accent; background: @accent; image: url(:/icons/check-@shade.svg); }
QRadioButton::indicator:checked {
    border-color: @accent; background: @accent; image: url(:/icons/dot-@shade.svg); }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: @line; background: @window; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QMessageBox QLabel#qt_msgbox_label { font-weight: 600; }
QPushButton::menu-indicator { width: 0; image: none; }
QToolButton { border: 1px solid transparent; border-radius: 6px; padding: 4px 8px; }
QToolButton:hover { background: @hover; }
QToolButton:focus { border-color: @accent; }
QToolButton:pressed, QToolButton:checked { background: @selection; }
QToolButton::menu-indicator { width: 0; image: none; }
QToolButton#tenant { background: @base; border: 1px solid @line; padding: 4px 10px; }
QSplitter::handle { background: @line; }
QTabBar { qproperty-drawBase: 0; background: transparent; }
QTabBar::tab { background: transparent; color: @muted; padding: 8px 0; margin-right: 14px; border: 0;
    border-bottom: 2px solid transparent; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @text; border-bottom: 2px solid @accent; }
QTabBar::tab:focus { color: @accent; }
QTabBar::scroller { width: 28px; }
QTabBar::tear { width: 0; image: none; }
QTabBar QToolButton { background: @base; border: 0; border-radius: 0; padding: 0; }
QTabBar QToolButton:hover { background: @hover; }
QTabWidget::pane { border: 0; border-top: 1px solid @line; }
QTabWidget::tab-bar { left: 24px; }
QHeaderView { background: @base; }
QHeaderView::section { background: @base; color: @muted; border: 0; border-bottom: 1px solid @line; padding: 4px 8px; }
QHeaderView::section:hover { color: @text; }
QAbstractScrollArea { background: @base; border: 0; }
QAbstractScrollArea::corner { background: transparent; border: 0; }
QTableView, QTreeView, QListView { background: @base; border: 0; outline: 0;
    selection-background-color: @selection; selection-color: @text; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @line; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 24px; }
QScrollBar::handle:horizontal { min-width: 24px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QWidget#page, QWidget#pageHeader, QWidget#section { background: @base; }
QWidget#hairline, QWidget#activeMark { background: @line; }
QWidget#activeMark[active="true"] { background: @accent; }
QWidget#listTitle { background: @base; border-bottom: 1px solid @line; }
QWidget#inspector, QWidget#inspector QScrollArea, QWidget#inspectorBody, QScrollArea#form { background: @window; }
QFrame#note { border: 1px solid @line; border-radius: 6px; background: transparent; }
QFrame#banner { background: @selection; border-bottom: 1px solid @line; }
QFrame#errorNote { background: @base; border: 1px solid @high; border-radius: 6px; }
QFrame#dropZone { border: 2px dashed @line; border-radius: 12px; background: @base; }
QFrame#dropZone[over="true"] { border-color: @accent; background: @selection; }
QFrame#sheet { background: @base; border: 1px solid @line; border-radius: 10px; }
QLabel#muted, QLabel[muted="true"] { color: @muted; }
QLabel[accent="true"] { color: @accent; }
QLabel[strong="true"] { font-weight: 600; }
QProgressBar { background: @line; border: 0; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
)";

} // namespace

QString styleSheetOf(const Tokens &tokens, int rowHeight)
{
    const std::array<std::pair<QLatin1StringView, QColor>, 13> names{
        {{QLatin1StringView("@window"), tokens.window},
         {QLatin1StringView("@base"), tokens.base},
         {QLatin1StringView("@text"), tokens.text},
         {QLatin1StringView("@muted"), tokens.muted},
         {QLatin1StringView("@line"), tokens.line},
         {QLatin1StringView("@accent"), tokens.accent},
         {QLatin1StringView("@high"), tokens.high},
         {QLatin1StringView("@medium"), tokens.medium},
         {QLatin1StringView("@low"), tokens.low},
         {QLatin1StringView("@informational"), tokens.informational},
         {QLatin1StringView("@good"), tokens.good},
         {QLatin1StringView("@selection"), tokens.selection},
         {QLatin1StringView("@hover"), tokens.hover}}};
    QString text = QLatin1String(sheet);
    // An image of a style sheet cannot take its colour from the palette: there is one in the muted colour of each
    // theme.
    text.replace(QLatin1String("@shade"), QLatin1String(tokens.base.lightness() < 128 ? "dark" : "light"));
    for (const auto &[name, colour] : names)
        text.replace(name, colour.name());
    return text + QStringLiteral("QTableView::item, QTreeView::item { height: %1px; }").arg(rowHeight);
}

} // namespace utkik
