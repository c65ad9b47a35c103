// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/inspector.h"

#include "models/item/fieldmodel.h"
#include "models/item/roles.h"
#include "ui/inspector/recordlink.h"
#include "ui/theme/severitymarks.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace utkik
{

namespace
{

constexpr qsizetype longestTitle = 160; // letters; a field below has the whole of it
constexpr size_t fewLinks = 5; // the record's own fields shall be seen too
constexpr size_t mostElsewhere = 20; // more would push the fields off the screen

} // namespace

Inspector::Inspector(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_fields(new FieldModel(this))
    , m_title(new PlainLabel(this))
    , m_hint(new QLabel(this))
    , m_linksTitle(new QLabel(this))
    , m_linksDown(new QVBoxLayout)
    , m_moreLinks(new QPushButton(this))
    , m_elsewhereTitle(new QLabel(this))
    , m_elsewhereDown(new QVBoxLayout)
    , m_area(new QScrollArea(this))
{
    setObjectName(QStringLiteral("inspector"));
    setAttribute(Qt::WA_StyledBackground);
    setMinimumWidth(200);
    m_title->setProperty("strong", true);
    m_hint->setProperty("muted", true);
    m_hint->setWordWrap(true);
    auto *const body = new QWidget(m_area);
    body->setObjectName(QStringLiteral("inspectorBody"));
    m_down = new QVBoxLayout(body);
    m_down->setContentsMargins(spacing::groups, 12, spacing::groups, spacing::groups);
    m_down->setSpacing(2);
    m_down->addWidget(m_title);
    m_down->addWidget(m_hint);
    m_linksTitle->setProperty("muted", true);
    m_linksTitle->setContentsMargins(0, spacing::related, 0, 0);
    m_elsewhereTitle->setProperty("muted", true);
    m_elsewhereTitle->setContentsMargins(0, spacing::related, 0, 0);
    m_elsewhereDown->setSpacing(0);
    m_down->addWidget(m_elsewhereTitle);
    m_down->addLayout(m_elsewhereDown);
    m_linksDown->setSpacing(0);
    m_moreLinks->setFlat(true);
    m_moreLinks->setProperty("flat", true);
    m_down->addWidget(m_linksTitle);
    m_down->addLayout(m_linksDown);
    m_down->addWidget(m_moreLinks, 0, Qt::AlignLeading);
    connect(m_moreLinks, &QPushButton::clicked, this, [this] {
        m_allLinks = true;
        fillLinks();
    });
    m_down->addStretch(1);
    m_area->setWidget(body);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::TabFocus);
    auto *const all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_area);
    connect(&theme, &Theme::changed, this, &Inspector::restyle);
    restyle();
    retranslate();
}

void Inspector::setRecord(const Incident &incident, const Record &record, const QString &title)
{
    m_incident = incident;
    m_fields->setRecord(incident, record);
    m_title->setPlain(title.size() > longestTitle ? title.left(longestTitle) + u'…' : title);
    fill();
    setLinks({});
    setElsewhere({});
    m_area->ensureVisible(0, 0);
}

void Inspector::setLinks(const std::vector<Record> &links)
{
    m_links = links;
    m_allLinks = false;
    fillLinks();
}

void Inspector::setElsewhere(const std::vector<ElsewhereLink> &links)
{
    m_elsewhere = links;
    fillElsewhere();
}

void Inspector::setTimeZone(TimeZone zone)
{
    m_fields->setTimeZone(zone);
    fill();
}

void Inspector::clear()
{
    setRecord({}, {}, {});
}

void Inspector::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Inspector::retranslate()
{
    m_hint->setText(tr("Select an alert, an asset or a piece of evidence to see all of it here."));
    m_area->setAccessibleName(tr("Inspector"));
    m_fields->retranslate();
    fill();
    fillLinks();
    fillElsewhere();
}

void Inspector::fill()
{
    const int count = m_fields->rowCount();
    m_hint->setVisible(count == 0);
    m_title->setVisible(count > 0);
    for (int i = 0; i < count; ++i) {
        const QModelIndex value = m_fields->index(i, FieldColumns::Value);
        const QString label = m_fields->index(i, FieldColumns::Label).data().toString();
        Row &row = rowAt(size_t(i));
        row.label->setText(value.data(IsNewFieldRole).toBool() ? tr("%1 · new in the API").arg(label) : label);
        row.value->setFont(value.data(IsIdentifierRole).toBool() ? m_theme.codeFont() : font());
        row.value->setPlain(value.data(WholeTextRole).toString());
        row.value->setMuted(value.data(IsMutedRole).toBool());
        row.label->show();
        row.value->show();
    }
    for (size_t i = size_t(count); i < m_rows.size(); ++i) {
        m_rows[i].label->hide();
        m_rows[i].value->hide();
    }
}

void Inspector::fillLinks()
{
    const bool isAlert = m_fields->record().isValid() && m_fields->record().type() == RecordType::Alert;
    const size_t shown = m_allLinks ? m_links.size() : std::min(fewLinks, m_links.size());
    m_linksTitle->setFont(m_theme.smallFont());
    m_linksTitle->setVisible(!m_links.empty());
    m_linksTitle->setText(isAlert ? tr("Devices and entities") : tr("In alerts"));
    m_moreLinks->setVisible(shown < m_links.size());
    m_moreLinks->setText(tr("%n more", nullptr, int(m_links.size() - shown)));
    while (m_linkRows.size() < shown) {
        auto *const link = new RecordLink(m_theme, m_area->widget());
        connect(link, &RecordLink::clicked, this, [this, link] { Q_EMIT linkFollowed(link->record()); });
        m_linksDown->addWidget(link);
        m_linkRows.push_back(link);
    }
    for (size_t i = 0; i < m_linkRows.size(); ++i) {
        m_linkRows[i]->setVisible(i < shown);
        if (i < shown)
            m_linkRows[i]->setRecord(m_links[i]);
    }
}

void Inspector::fillElsewhere()
{
    const size_t shown = std::min(mostElsewhere, m_elsewhere.size());
    m_elsewhereTitle->setFont(m_theme.smallFont());
    m_elsewhereTitle->setVisible(shown > 0);
    m_elsewhereTitle->setText(tr("Also in %n other open incident(s)", nullptr, int(m_elsewhere.size())));
    while (m_elsewhereRows.size() < shown) {
        auto *const row = new LinkRow(m_theme, LinkRow::Lines::Two, m_area->widget());
        const size_t place = m_elsewhereRows.size();
        connect(row, &LinkRow::clicked, this, [this, place] {
            const ElsewhereLink link = m_elsewhere[place]; // what follows may change the list
            Q_EMIT elsewhereFollowed(link.ref, link.record);
        });
        m_elsewhereDown->addWidget(row);
        m_elsewhereRows.push_back(row);
    }
    for (size_t i = 0; i < m_elsewhereRows.size(); ++i) {
        m_elsewhereRows[i]->setVisible(i < shown);
        if (i < shown)
            m_elsewhereRows[i]->setWords(markOf(m_elsewhere[i].severity), m_elsewhere[i].name, m_elsewhere[i].why);
    }
}

void Inspector::restyle()
{
    m_elsewhereTitle->setFont(m_theme.smallFont());
    m_linksTitle->setFont(m_theme.smallFont());
    for (const Row &row : m_rows)
        row.label->setFont(m_theme.smallFont());
    fill();
}

Inspector::Row &Inspector::rowAt(size_t index)
{
    while (m_rows.size() <= index) {
        QWidget *const body = m_area->widget();
        Row row{new QLabel(body), new PlainLabel(body)};
        row.label->setTextFormat(Qt::PlainText);
        row.label->setFont(m_theme.smallFont());
        row.label->setProperty("muted", true);
        row.label->setContentsMargins(0, spacing::related, 0, 0);
        const int before = m_down->count() - 1; // the stretch stays last
        m_down->insertWidget(before, row.label);
        m_down->insertWidget(before + 1, row.value);
        m_rows.push_back(row);
    }
    return m_rows[index];
}

} // namespace utkik
