// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/findincidents.h"
#include "models/quota/quota.h"
#include "ui/theme/theme.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace utkik
{

/// What was found in a drop or paste, before anything is fetched: each find with the text around it and a check box,
/// and what looks like an ID but is none, named. A sheet in the window: the rest stays usable; Enter looks up, Esc
/// cancels.
class IntakeSheet final : public QFrame
{
    Q_OBJECT
public:
    IntakeSheet(const Theme &theme, QWidget *parent);

    /// `open` are the refs that the list holds already; the quota tells how long the lookups will take.
    void offer(const QList<Find> &finds, const QString &source, const IncidentRefs &open, const QString &tenantName,
               const QuotaStatus &quota);

Q_SIGNALS:
    void accepted(const utkik::IncidentRefs &refs);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] static QString noteOn(const Find &find, bool isOpen);
    void place();
    void retell();
    [[nodiscard]] QString titleFor(int certain, int doubtful) const;
    [[nodiscard]] bool canLookUp() const;
    [[nodiscard]] QString timeNote(int lookups) const;
    void submit();
    void dismiss();
    [[nodiscard]] IncidentRefs checked() const;

    QList<Find> m_finds;
    QString m_source;
    IncidentRefs m_open;
    QuotaStatus m_quota;
    QLabel *m_title;
    QLabel *m_text;
    QTreeWidget *m_list;
    QPushButton *m_cancel;
    QPushButton *m_lookUp;
};

} // namespace utkik
