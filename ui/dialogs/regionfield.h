// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <chrono>
#include <optional>

class QComboBox;
class QLabel;
class QPushButton;

namespace utkik
{

/// Chooses the region that answers for a tenant, or leaves it to the service; can have the nearest one found.
class RegionField final : public QWidget
{
    Q_OBJECT
public:
    explicit RegionField(QWidget *parent = nullptr);

    /// As regions() spells it; empty: the service chooses.
    void setRegion(const QString &region);
    [[nodiscard]] QString region() const;
    /// False: the cloud has no regions to choose from.
    void setHasChoice(bool hasChoice);
    /// What nearestRequested() found: chosen at once; nothing if no region answered.
    void showNearest(const std::optional<QString> &region, std::chrono::milliseconds answersIn);
    void forgetNearest(); ///< what was said of it

    void setName(const QString &name); ///< what it is called when it is read aloud

Q_SIGNALS:
    void regionChanged();
    void nearestRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QComboBox *m_region;
    QPushButton *m_measure;
    QLabel *m_measured;
};

} // namespace utkik
