// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/changeflash.h"

#include "models/item/roles.h"

#include <QApplication>
#include <QStyle>

namespace utkik
{

namespace
{

constexpr int flashMs = 1200; // long enough to be found with the eye, too short to be waited for

/// Nothing while the row says how far the asking has come.
std::optional<size_t> wordsOf(const IncidentListModel &incidents, int row)
{
    const QModelIndex index = incidents.index(row, 0);
    if (index.data(StateRole).value<LookupState>() != LookupState::Ready)
        return std::nullopt;
    return qHashMulti(0, index.data(SeverityRole).toInt(), index.data(TitleRole).toString(),
                      index.data(DetailRole).toString());
}

bool wantsMotion()
{
    return QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0;
}

} // namespace

ChangeFlash::ChangeFlash(const IncidentListModel &incidents, QObject *parent)
    : QObject(parent)
    , m_incidents(incidents)
{
    connect(&incidents, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { read(first, last); });
    connect(&incidents, &IncidentListModel::lookupChanged, this, &ChangeFlash::compare);
}

qreal ChangeFlash::strengthOf(const IncidentRef &ref) const
{
    const auto *const animation = m_running.value(ref);
    return animation ? animation->currentValue().toReal() : 0;
}

void ChangeFlash::read(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        if (const auto words = wordsOf(m_incidents, row))
            m_known.insert(m_incidents.lookupAt(row).ref, *words);
    }
}

void ChangeFlash::compare(const IncidentRef &ref)
{
    const auto words = wordsOf(m_incidents, m_incidents.rowOf(ref));
    if (!words)
        return;
    const auto before = m_known.constFind(ref);
    const bool differs = before != m_known.constEnd() && *before != *words;
    m_known.insert(ref, *words);
    if (!differs || m_running.contains(ref) || !wantsMotion())
        return;
    auto *const animation = new QVariantAnimation(this);
    animation->setDuration(flashMs);
    animation->setStartValue(1.0);
    animation->setEndValue(0.0);
    animation->setEasingCurve(QEasingCurve::OutQuad);
    connect(animation, &QVariantAnimation::valueChanged, this, &ChangeFlash::strengthChanged);
    connect(animation, &QVariantAnimation::finished, this, [this, ref] {
        m_running.remove(ref);
        Q_EMIT strengthChanged();
    });
    m_running.insert(ref, animation);
    animation->start(QAbstractAnimation::DeleteWhenStopped);
}

} // namespace utkik
