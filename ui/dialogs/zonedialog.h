// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QPushButton;

namespace utkik
{

class ZoneField;

/// Asks for the time zone that a tenant's people live in.
class ZoneDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit ZoneDialog(QWidget *parent = nullptr);

    /// `zone` is the one it has, empty if none, or one that is not known here.
    void setTenant(const QString &name, const QString &zone);

Q_SIGNALS:
    void zoneGiven(const QString &zone); ///< an IANA name that is known here; empty: none

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    void submit();

    QString m_tenant;
    QLabel *m_intro;
    ZoneField *m_zone;
    QLabel *m_fault;
    QPushButton *m_use;
};

} // namespace utkik
