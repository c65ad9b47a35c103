// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/pageheader.h"

#include "models/export/jsonexport.h"
#include "ui/page/filehandle.h"
#include "ui/theme/severitymarks.h"
#include "ui/widgets/letterwidth.h"
#include "ui/widgets/marklabel.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace utkik
{

namespace
{

// Widths of the page, in average letters.
constexpr int narrow = 128; // the name needs the room of the buttons' texts
constexpr int scarce = 80; // and of most buttons: the menu has what gives way
constexpr int tiny = 56;
constexpr int narrowest = 44;

} // namespace

PageHeader::PageHeader(const WindowActions &actions, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_severity(new MarkLabel(theme, this))
    , m_name(new ElidedLabel(Qt::ElideRight, this))
    , m_id(new QLabel(this))
    , m_portal(new QPushButton(this))
    , m_copy(new QPushButton(this))
    , m_save(new FileHandle(this))
    , m_close(new QPushButton(this))
    , m_status(new QLabel(this))
    , m_facts(new ElidedLabel(Qt::ElideRight, this))
    , m_moreFacts{new ElidedLabel(Qt::ElideRight, this), new ElidedLabel(Qt::ElideRight, this),
                  new ElidedLabel(Qt::ElideRight, this)}
{
    setObjectName(QStringLiteral("pageHeader"));
    setAttribute(Qt::WA_StyledBackground);
    m_id->setProperty("muted", true);
    m_id->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_status->setTextFormat(Qt::PlainText);
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    m_portal->setIcon(theme.icon(Icon::External));
    m_copy->setIcon(theme.icon(Icon::Copy));
    m_save->setIcon(theme.icon(Icon::Save));
    m_close->setIcon(theme.icon(Icon::Cancel));
    m_close->setProperty("flat", true);
    m_close->hide();
    connect(m_close, &QPushButton::clicked, this, &PageHeader::closeRequested);
    auto *const copies = new QMenu(m_copy);
    for (const ActionId id : {ActionId::CopySummary, ActionId::CopyId, ActionId::CopyLink, ActionId::CopyMarkdown,
                              ActionId::CopyTrackingId})
        copies->addAction(actions[id]);
    m_copy->setMenu(copies);
    connect(m_portal, &QPushButton::clicked, actions[ActionId::OpenInPortal], &QAction::trigger);
    connect(m_save, &QPushButton::clicked, actions[ActionId::SaveJson], &QAction::trigger);

    auto *const title = new QHBoxLayout;
    title->setSpacing(spacing::related);
    title->addWidget(m_severity);
    title->addWidget(m_name);
    title->addWidget(m_id);
    title->addStretch(1);
    for (QPushButton *const button : std::initializer_list<QPushButton *>{m_portal, m_copy, m_save, m_close})
        title->addWidget(button);
    auto *const facts = new QHBoxLayout;
    facts->setSpacing(spacing::groups);
    facts->addWidget(m_status);
    facts->addWidget(m_facts);
    facts->addStretch(1);
    auto *const down = new QVBoxLayout(this);
    down->setContentsMargins(spacing::page, spacing::groups, spacing::page, 0);
    down->setSpacing(spacing::inside);
    down->addLayout(title);
    down->addLayout(facts);
    for (ElidedLabel *const line : m_moreFacts) {
        line->setForegroundRole(QPalette::PlaceholderText);
        down->addWidget(line);
    }
    connect(&theme, &Theme::changed, this, &PageHeader::restyle);
    restyle();
    retranslate();
}

void PageHeader::setLookup(const Lookup &lookup, const QStringList &facts)
{
    const bool known = !lookup.incident.isNull();
    const Word severity = known ? lookup.incident.severity() : Word{};
    m_severity->setVisible(known);
    m_severity->setMark(markOf(severityOf(severity)), severity.name());
    m_name->setPlain(known ? lookup.incident.name() : tr("Incident"));
    m_id->setText(QStringLiteral("#%1").arg(lookup.ref.id));
    m_id->setAccessibleName(tr("Incident ID %1").arg(lookup.ref.id));
    m_status->setText(known ? lookup.incident.status().name() : QString());
    m_status->setVisible(known);
    m_allFacts = facts;
    fitFacts();
    m_copy->setEnabled(known);
    m_save->setEnabled(known);
    m_save->setFile(answerFileName(lookup.ref.id), known ? lookup.incident.payload() : QByteArray());
}

QSize PageHeader::minimumSizeHint() const
{
    const QSize now = QWidget::minimumSizeHint();
    return {std::min(now.width(), narrowest * letterWidth(fontMetrics())), now.height()};
}

void PageHeader::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void PageHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    retranslate(); // in a narrow page the name needs the room of the buttons' texts
    fitFacts();
}

/// On one line if there is room; else the last of them, which are the times, stand on others.
void PageHeader::fitFacts()
{
    const QString between = QStringLiteral("   ");
    const QFontMetrics metrics(m_facts->font());
    const int room = width() - 2 * spacing::page;
    QStringList left = m_allFacts;
    const auto takeLine = [&](int lineRoom) {
        qsizetype fitting = left.size();
        while (fitting > 1 && metrics.horizontalAdvance(left.first(fitting).join(between)) > lineRoom)
            --fitting;
        QString line = left.first(fitting).join(between);
        left.remove(0, fitting);
        return line;
    };
    m_facts->setPlain(
        takeLine(room - (m_status->text().isEmpty() ? 0 : m_status->sizeHint().width() + spacing::groups)));
    for (ElidedLabel *const line : m_moreFacts) {
        line->setPlain(line == m_moreFacts.back() ? left.join(between) : takeLine(room));
        line->setVisible(!line->accessibleName().isEmpty());
    }
}

void PageHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PageHeader::restyle()
{
    for (QWidget *const widget : std::initializer_list<QWidget *>{m_severity, m_name})
        widget->setFont(m_theme.titleFont());
    QFont id = m_theme.titleFont();
    id.setWeight(QFont::Normal);
    m_id->setFont(id);
    m_status->setFont(m_theme.strongFont());
    fitFacts();
}

void PageHeader::retranslate()
{
    const std::array<std::pair<QPushButton *, QString>, 3> buttons{
        {{m_portal, tr("Open in portal")}, {m_copy, tr("Copy")}, {m_save, tr("Save")}}};
    const int letters = width() / letterWidth(fontMetrics());
    for (const auto &[button, text] : buttons) {
        const bool isNarrow = letters < narrow && !button->icon().isNull();
        button->setText(isNarrow ? QString() : text);
        button->setToolTip(isNarrow ? text : QString());
        button->setAccessibleName(text);
    }
    m_save->setToolTip(tr("Save the answer as JSON, or drag it away as a file"));
    m_copy->setVisible(letters >= scarce);
    m_save->setVisible(letters >= scarce);
    m_portal->setVisible(letters >= tiny);
    m_close->setToolTip(tr("Close this page; the one beside it stays"));
    m_close->setAccessibleName(tr("Close this page"));
}

} // namespace utkik
