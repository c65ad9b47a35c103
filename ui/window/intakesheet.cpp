// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/intakesheet.h"

#include "models/core/plaintext.h"
#include "models/quota/lookuptime.h"

#include <QEvent>
#include <QGraphicsDropShadowEffect>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace utkik
{

namespace
{

constexpr int widest = 960;
constexpr int fromTop = 64;
constexpr int rowsAtMost = 12;

enum Column { IdColumn, WhereColumn, TenantColumn, NoteColumn, ColumnCount };

/// The text around a find, cut so that the find itself is seen where there is little room.
QString shortContext(const Find &find)
{
    constexpr qsizetype mostBefore = 24;
    QString text = visibleText(find.where);
    const qsizetype at = find.ref.id > 0 ? text.indexOf(QString::number(find.ref.id)) : -1;
    if (at <= mostBefore)
        return text;
    const qsizetype blank = text.indexOf(QLatin1Char(' '), at - mostBefore);
    return QStringLiteral("…") + text.mid(blank >= 0 && blank < at ? blank + 1 : at);
}

int doubtfulIn(const QList<Find> &finds)
{
    return int(std::count_if(finds.begin(), finds.end(),
                             [](const Find &find) { return find.verdict == FindVerdict::Doubtful; }));
}

/// A tenant that only a link names: the start of its ID tells it from others.
QString shortTenant(const QString &id)
{
    constexpr qsizetype firstGroup = 8;
    return id.size() > firstGroup ? id.left(firstGroup) + QStringLiteral("…") : id;
}

} // namespace

IntakeSheet::IntakeSheet(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_list(new QTreeWidget(this))
    , m_cancel(new QPushButton(this))
    , m_lookUp(new QPushButton(this))
{
    setObjectName(QStringLiteral("sheet"));
    setFocusPolicy(Qt::StrongFocus);
    m_title->setFont(theme.titleFont());
    m_text->setProperty("muted", true);
    m_text->setWordWrap(true);
    m_list->setColumnCount(ColumnCount);
    m_list->setRootIsDecorated(false);
    m_list->setHeaderHidden(true);
    m_list->setUniformRowHeights(true);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_lookUp->setProperty("primary", true);
    auto *const shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(48);
    shadow->setOffset(0, 16);
    shadow->setColor(QColor(0, 0, 0, 80));
    setGraphicsEffect(shadow);

    auto *const buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::related);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_lookUp);
    auto *const down = new QVBoxLayout(this);
    down->setContentsMargins(spacing::page, 20, spacing::page, 20);
    down->setSpacing(spacing::related);
    down->addWidget(m_title);
    down->addWidget(m_text);
    down->addWidget(m_list, 1);
    down->addLayout(buttons);
    connect(m_cancel, &QPushButton::clicked, this, &IntakeSheet::dismiss);
    connect(m_lookUp, &QPushButton::clicked, this, &IntakeSheet::submit);
    connect(m_list, &QTreeWidget::itemChanged, this, &IntakeSheet::retell);
    m_list->installEventFilter(this);
    parent->installEventFilter(this);
    hide();
}

void IntakeSheet::offer(const QList<Find> &finds, const QString &source, const IncidentRefs &open,
                        const QString &tenantName, const QuotaStatus &quota)
{
    m_quota = quota;
    m_finds = finds;
    m_source = source;
    m_open = open;
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        for (const Find &find : finds) {
            auto *const row = new QTreeWidgetItem(m_list); // owned by the list
            const bool canLookUp = find.verdict == FindVerdict::Incident || find.verdict == FindVerdict::Doubtful;
            row->setText(IdColumn, canLookUp ? QString::number(find.ref.id) : QStringLiteral("–"));
            row->setText(WhereColumn, shortContext(find));
            row->setToolTip(WhereColumn, visibleText(find.where).toHtmlEscaped());
            row->setText(TenantColumn,
                         !canLookUp                      ? QString()
                             : find.ref.tenant.isEmpty() ? tenantName
                                                         : shortTenant(find.ref.tenant));
            row->setToolTip(TenantColumn, find.ref.tenant.toHtmlEscaped());
            row->setText(NoteColumn, noteOn(find, open.contains(find.ref)));
            row->setFlags(canLookUp ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                                    : Qt::ItemIsSelectable);
            if (canLookUp)
                row->setCheckState(IdColumn, find.verdict == FindVerdict::Incident ? Qt::Checked : Qt::Unchecked);
        }
    }
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(WhereColumn, QHeaderView::Stretch);
    m_list->setColumnHidden(TenantColumn, std::all_of(finds.begin(), finds.end(), [](const Find &find) {
                                return find.ref.tenant.isEmpty();
                            }));
    for (const int column : {IdColumn, TenantColumn, NoteColumn})
        m_list->resizeColumnToContents(column);
    retell();
    place();
    show();
    raise();
    m_list->setCurrentItem(m_list->topLevelItem(0));
    m_list->setFocus();
}

QString IntakeSheet::noteOn(const Find &find, bool isOpen)
{
    switch (find.verdict) {
    case FindVerdict::Doubtful:
        return tr("could be something else");
    case FindVerdict::AlertId:
        return tr("an alert, not an incident");
    case FindVerdict::SentinelIncident:
        return tr("a Sentinel incident number is not a Defender incident ID");
    case FindVerdict::OutOfRange:
        return tr("outside the range of incident IDs");
    case FindVerdict::Incident:
        break;
    }
    if (isOpen)
        return tr("open already");
    return find.ref.tenant.isEmpty() ? QString() : tr("from the link");
}

void IntakeSheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        submit();
    else
        QFrame::keyPressEvent(event);
}

bool IntakeSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape) {
            keyPressEvent(static_cast<QKeyEvent *>(event));
            return true;
        }
    }
    if (watched == parent() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void IntakeSheet::place()
{
    const int width = std::min(widest, parentWidget()->width() - 2 * spacing::page);
    const int rows = std::min(rowsAtMost, std::max(1, m_list->topLevelItemCount()));
    m_list->setFixedHeight(rows * std::max(m_list->sizeHintForRow(0), fontMetrics().height() + 10) + 2);
    setFixedWidth(width);
    adjustSize();
    move((parentWidget()->width() - width) / 2, fromTop);
}

void IntakeSheet::retell()
{
    const IncidentRefs refs = checked();
    const auto isOpen = [this](const IncidentRef &ref) { return m_open.contains(ref); };
    const int open = int(std::count_if(refs.begin(), refs.end(), isOpen));
    m_title->setText(titleFor(int(certainRefs(m_finds).size()), doubtfulIn(m_finds)));
    QStringList notes;
    if (open > 0)
        notes << tr("%n of them are open already.", nullptr, open);
    if (!refs.isEmpty())
        notes << timeNote(int(refs.size()) - open);
    m_text->setText(notes.join(QLatin1Char(' ')));
    m_text->setVisible(!notes.isEmpty());
    m_cancel->setText(canLookUp() ? tr("Cancel") : tr("Close"));
    m_lookUp->setVisible(canLookUp());
    m_lookUp->setText(tr("Look up %n", nullptr, int(refs.size())));
    m_lookUp->setEnabled(!refs.isEmpty());
    m_list->setAccessibleName(m_title->text());
    setAccessibleName(m_title->text());
}

QString IntakeSheet::titleFor(int certain, int doubtful) const
{
    if (certain == 0 && doubtful > 0)
        return tr("%n number(s) that may be incident IDs", nullptr, doubtful);
    if (certain == 0)
        return tr("No incident ID, but something like it");
    return m_source.isEmpty() ? tr("%n incident(s) found", nullptr, certain)
                              : tr("%n incident(s) in %1", nullptr, certain).arg(m_source);
}

/// Whether any of the finds can be chosen at all.
bool IntakeSheet::canLookUp() const
{
    return doubtfulIn(m_finds) > 0 || !certainRefs(m_finds).isEmpty();
}

QString IntakeSheet::timeNote(int lookups) const
{
    const auto time = timeForLookups(lookups, m_quota);
    constexpr auto mostSeconds = std::chrono::seconds(90);
    if (time == std::chrono::seconds(0))
        return tr("All can be fetched at once.");
    if (time <= mostSeconds)
        return tr("Under the quota this takes about %n second(s).", nullptr, int(time.count()));
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(time);
    return tr("Under the quota this takes about %n minute(s).", nullptr, int(minutes.count()));
}

void IntakeSheet::submit()
{
    const IncidentRefs refs = checked();
    if (!canLookUp())
        dismiss();
    if (refs.isEmpty())
        return;
    hide();
    Q_EMIT accepted(refs);
}

void IntakeSheet::dismiss()
{
    hide();
    Q_EMIT cancelled();
}

IncidentRefs IntakeSheet::checked() const
{
    IncidentRefs refs;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        if (m_list->topLevelItem(i)->checkState(IdColumn) == Qt::Checked)
            refs.append(m_finds.at(i).ref);
    }
    return refs;
}

} // namespace utkik
