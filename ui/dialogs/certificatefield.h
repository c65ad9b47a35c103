// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace utkik
{

/// The path of a certificate, typed or chosen.
class CertificateField final : public QWidget
{
    Q_OBJECT
public:
    explicit CertificateField(QWidget *parent = nullptr);

    void setPath(const QString &path);
    [[nodiscard]] QString path() const;
    void setName(const QString &name); ///< what it is called when it is read aloud

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose();
    void retranslate();

    QLineEdit *m_path;
    QPushButton *m_browse;
};

} // namespace utkik
