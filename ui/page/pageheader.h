// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lookup/lookup.h"
#include "ui/theme/theme.h"
#include "ui/window/windowactions.h"

#include <QStringList>
#include <QWidget>

#include <array>

class QLabel;
class QPushButton;

namespace utkik
{

class ElidedLabel;
class FileHandle;

/// A severity or verdict as shape, colour and word.
class MarkLabel;

/// The top of the incident page: severity, name, ID; status, owner, times, what was hit; and what can be done with it.
class PageHeader final : public QWidget
{
    Q_OBJECT
public:
    PageHeader(const WindowActions &actions, const Theme &theme, QWidget *parent = nullptr);

    /// `facts` are the short pieces of the second line, made by the page.
    void setLookup(const Lookup &lookup, const QStringList &facts);
    /// Narrower than its parts are now: some of them give way.
    [[nodiscard]] QSize minimumSizeHint() const override;
    void setClosable(bool closable); ///< offers to close the page

Q_SIGNALS:
    void closeRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void restyle();
    void retranslate();
    void fitFacts();

    const Theme &m_theme;
    MarkLabel *m_severity;
    ElidedLabel *m_name;
    QLabel *m_id;
    QPushButton *m_portal;
    QPushButton *m_copy;
    FileHandle *m_save; ///< saves, or is dragged away as the file
    QPushButton *m_close;
    QLabel *m_status;
    ElidedLabel *m_facts;
    std::array<ElidedLabel *, 3> m_moreFacts; ///< lines of those for which that has no room
    QStringList m_allFacts;
};

} // namespace utkik
