// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QTemporaryDir>

#include <optional>

namespace utkik
{

/// A button that can be dragged away as a file: onto a mail, a ticket, a folder. The file is written, for this user
/// only, when the drag begins, and goes when the program ends.
class FileHandle final : public QPushButton
{
    Q_OBJECT
public:
    using QPushButton::QPushButton;

    void setFile(const QString &name, const QByteArray &bytes);

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] QString writeFile();
    void drag();

    QString m_name;
    QByteArray m_bytes;
    QPoint m_pressedAt;
    std::optional<QTemporaryDir> m_folder;
};

} // namespace utkik
