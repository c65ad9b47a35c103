// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/certificatefield.h"

#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace utkik
{

CertificateField::CertificateField(QWidget *parent)
    : QWidget(parent)
    , m_path(new QLineEdit(this))
    , m_browse(new QPushButton(this))
{
    setFocusProxy(m_path);
    m_browse->setAutoDefault(false);
    auto *const across = new QHBoxLayout(this);
    across->setContentsMargins({});
    across->addWidget(m_path);
    across->addWidget(m_browse);
    connect(m_browse, &QPushButton::clicked, this, &CertificateField::choose);
    retranslate();
}

void CertificateField::setPath(const QString &path)
{
    m_path->setText(path);
}

QString CertificateField::path() const
{
    return m_path->text().trimmed();
}

void CertificateField::setName(const QString &name)
{
    setAccessibleName(name);
    m_path->setAccessibleName(name);
}

void CertificateField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CertificateField::choose()
{
    auto *const dialog = new QFileDialog(this, tr("Choose a certificate"), path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Certificates (*.pem *.pfx *.p12 *.crt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, m_path, &QLineEdit::setText);
    dialog->open();
}

void CertificateField::retranslate()
{
    m_browse->setText(tr("Browse…"));
    m_path->setPlaceholderText(tr("PEM or PFX file with the private key"));
}

} // namespace utkik
