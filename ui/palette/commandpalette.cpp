// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/commandpalette.h"

#include "models/find/fuzzy.h"
#include "models/item/roles.h"
#include "ui/palette/palettedelegate.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace utkik
{

namespace
{

constexpr int widest = 640;
constexpr size_t mostShown = 100; // more than anybody reads
constexpr int rowsInSight = 12;
constexpr int leastHeight = 60;
constexpr int fromTop = 64;

} // namespace

CommandPalette::CommandPalette(const Theme &theme, QWidget *window)
    : QFrame(window)
    , m_theme(theme)
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("sheet"));
    m_field->installEventFilter(this);
    window->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(theme, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *const down = new QVBoxLayout(this);
    down->setContentsMargins(12, 12, 12, 12);
    down->setSpacing(spacing::related);
    down->addWidget(m_field);
    down->addWidget(m_list);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::fill);
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
    retranslate();
    hide();
}

void CommandPalette::open(std::vector<PaletteEntry> entries, const Answer &answer)
{
    if (isHidden())
        m_before = QApplication::focusWidget();
    m_entries = std::move(entries);
    m_answer = answer;
    m_field->clear();
    fill();
    show();
    raise();
    place();
    m_field->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_field)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason == Qt::MouseFocusReason || reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason)
            hide();
    }
    return (event->type() == QEvent::KeyPress && takeKey(static_cast<QKeyEvent *>(event)->key()))
        || QFrame::eventFilter(watched, event);
}

bool CommandPalette::takeKey(int key)
{
    constexpr int page = rowsInSight - 1;
    switch (key) {
    case Qt::Key_Escape:
        leave();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run();
        return true;
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        step(page);
        return true;
    case Qt::Key_PageUp:
        step(-page);
        return true;
    default:
        return false;
    }
}

void CommandPalette::retranslate()
{
    m_field->setPlaceholderText(tr("Do something, go to an incident, or look up an ID"));
    m_field->setAccessibleName(tr("Command palette"));
    m_list->setAccessibleName(tr("What can be done"));
}

void CommandPalette::fill()
{
    const QString typed = m_field->text().trimmed();
    std::vector<std::pair<int, const PaletteEntry *>> fitting;
    for (const PaletteEntry &entry : m_entries) {
        const auto byTitle = fuzzyScore(entry.title, typed);
        const auto byDetail = typed.isEmpty() ? std::nullopt : fuzzyScore(entry.detail, typed);
        if (byTitle || byDetail)
            fitting.emplace_back(std::max(byTitle.value_or(0), byDetail.value_or(0)), &entry);
    }
    std::stable_sort(fitting.begin(), fitting.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    m_shown = m_answer ? m_answer(typed) : std::vector<PaletteEntry>();
    for (const auto &[score, entry] : fitting) {
        if (m_shown.size() < mostShown)
            m_shown.push_back(*entry);
    }
    m_model->clear();
    for (const PaletteEntry &entry : m_shown) {
        auto *const item = new QStandardItem(entry.title); // owned by the model
        item->setData(entry.detail, DetailRole);
        item->setAccessibleText(entry.detail.isEmpty() ? entry.title : tr("%1, %2").arg(entry.title, entry.detail));
        item->setEditable(false);
        m_model->appendRow(item);
    }
    m_list->setCurrentIndex(m_model->index(0, 0));
    place();
}

void CommandPalette::place()
{
    const QWidget *const window = parentWidget();
    const int rows = std::clamp(m_model->rowCount(), 1, rowsInSight);
    m_list->setFixedHeight(
        std::min(rows * m_theme.rowHeight() + 2, std::max(leastHeight, window->height() - 3 * fromTop)));
    const int width = std::min(widest, window->width() - 2 * spacing::page);
    setFixedWidth(width);
    adjustSize();
    move((window->width() - width) / 2, fromTop);
}

void CommandPalette::step(int by)
{
    const int rows = m_model->rowCount();
    if (rows == 0)
        return;
    const int now = m_list->currentIndex().row();
    const bool isPage = std::abs(by) > 1;
    const int next = isPage ? std::clamp(now + by, 0, rows - 1) : (now + by + rows) % rows;
    m_list->setCurrentIndex(m_model->index(next, 0));
}

void CommandPalette::run()
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || row >= int(m_shown.size()))
        return;
    const auto what = m_shown[size_t(row)].run;
    leave();
    what();
}

void CommandPalette::leave()
{
    hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

} // namespace utkik
