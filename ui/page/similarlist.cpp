// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/similarlist.h"

#include "models/item/roles.h"
#include "models/related/similarmodel.h"
#include "ui/inspector/linkrow.h"
#include "ui/theme/severitymarks.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace utkik
{

namespace
{

constexpr int mostSimilar = 5;

} // namespace

SimilarList::SimilarList(const RelatedIncidents &related, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(new SimilarModel(related, mostSimilar, this))
    , m_title(new QLabel(this))
    , m_down(new QVBoxLayout(this))
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setProperty("strong", true);
    m_down->setContentsMargins(0, spacing::groups, 0, 0);
    m_down->setSpacing(spacing::inside);
    m_down->addWidget(m_title);
    connect(m_model, &QAbstractItemModel::modelReset, this, &SimilarList::fill);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &SimilarList::fill);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &SimilarList::fill);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &SimilarList::fill);
    fill();
}

void SimilarList::setIncident(const IncidentRef &ref)
{
    m_model->setIncident(ref);
}

void SimilarList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QWidget::changeEvent(event);
}

void SimilarList::fill()
{
    m_title->setText(tr("Similar open incidents"));
    const int count = m_model->rowCount();
    setVisible(count > 0);
    while (int(m_rows.size()) < count) {
        auto *const row = new LinkRow(m_theme, LinkRow::Lines::Two, this);
        const int place = int(m_rows.size());
        connect(row, &LinkRow::clicked, this,
                [this, place] { Q_EMIT incidentChosen(m_model->index(place).data(RefRole).value<IncidentRef>()); });
        m_down->addWidget(row);
        m_rows.push_back(row);
    }
    for (int place = 0; place < int(m_rows.size()); ++place) {
        LinkRow *const row = m_rows[size_t(place)];
        row->setVisible(place < count);
        if (place >= count)
            continue;
        const QModelIndex similar = m_model->index(place);
        const QVariant severity = similar.data(SeverityRole);
        row->setWords(severity.isValid() ? std::optional(markOf(Severity(severity.toInt()))) : std::nullopt,
                      similar.data().toString(), similar.data(DetailRole).toString());
    }
}

} // namespace utkik
