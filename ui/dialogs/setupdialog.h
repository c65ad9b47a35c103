// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tenant/diagnosis.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace utkik
{

class PlainLabel;

/// What to register in Entra so that Utkik may sign in, step by step, and a test that says in words what is right or
/// wrong with the tenant in use. Blocks nothing: it can stand beside the browser and the form.
class SetupDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit SetupDialog(const Theme &theme, QWidget *parent = nullptr);

    /// Which tenant can be tested; empty: none is in use.
    void setTenant(const QString &name);
    void showTesting();
    void showDiagnosis(const Diagnosis &diagnosis);

Q_SIGNALS:
    void testRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showResult(const QString &headline, const QString &text);

    QString m_tenant;
    QString m_forAdministrator;
    QLabel *m_intro;
    std::vector<PlainLabel *> m_steps;
    QLabel *m_headline;
    PlainLabel *m_findings;
    QPushButton *m_copy;
    QPushButton *m_test;
};

} // namespace utkik
