// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace utkik
{

/// Chooses a time zone by its IANA name: typing any part of it, "stock", lists those that hold it. Empty is a choice,
/// too. A name that this computer does not know is kept as it is until another is chosen.
class ZoneField final : public QComboBox
{
    Q_OBJECT
public:
    explicit ZoneField(QWidget *parent = nullptr);

    void setZone(const QString &name);
    [[nodiscard]] QString zone() const { return currentText().trimmed(); }
    /// Why what stands there cannot be taken, translated; empty if it can.
    [[nodiscard]] QString fault() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
};

} // namespace utkik
