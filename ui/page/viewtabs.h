// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incident.h"

#include <QTabWidget>

#include <array>
#include <functional>
#include <vector>

namespace utkik
{

/// The views of an incident, each in a tab, with one selection for all: what is chosen in one is chosen in the others,
/// in those not shown as soon as they are.
class ViewTabs final : public QTabWidget
{
    Q_OBJECT
public:
    explicit ViewTabs(QWidget *parent = nullptr);

    /// Whether a record that no view shows yet may be looked for in a view: those made for one kind of thing, not those
    /// that show a little of everything.
    enum class Reach { Home, WhenCurrent };

    /// A view says recordSelected(Record, title) when something is chosen in it, and has `bool selectRecord(const
    /// Record &)`, which chooses a record in it without saying so; false if the view doesn't show that one. One that
    /// filters has `bool revealRecord(const Record &)`, too, which takes the filter away if that hides the record.
    /// `key` names the view in histories and settings.
    template <typename View>
    void addView(const QString &key, View *view, Reach reach = Reach::WhenCurrent)
    {
        std::function<bool(const Record &)> reveal;
        if constexpr (requires(const Record &record) { view->revealRecord(record); })
            reveal = [view](const Record &record) { return view->revealRecord(record); };
        add({key, view, [view](const Record &record) { return view->selectRecord(record); }, reveal, reach});
        connect(view, &View::recordSelected, this,
                [this, view](const Record &record, const QString &title) { choose(view, record, title); });
    }

    /// Its record is about to end. The views are told by setSelected() what follows.
    void forgetSelected() { m_selected = {}; }
    /// Shows a record as chosen, without saying so.
    void setSelected(const Record &record);
    /// Once views hold something new: chooses in them again what is selected.
    void contentChanged();
    [[nodiscard]] const Record &selected() const { return m_selected; }

    [[nodiscard]] QString currentKey() const;
    void setCurrentKey(const QString &key); ///< an unknown one changes nothing
    [[nodiscard]] int indexOfKey(const QString &key) const; ///< -1 if there is none
    /// Shows a record in the current view, or else in the first that is its home, there whatever the filter.
    void showRecord(const Record &record);

Q_SIGNALS:
    void recordSelected(const utkik::Record &record, const QString &title);
    void viewShown(const QString &key);

protected:
    bool event(QEvent *event) override;

private:
    struct View
    {
        QString key;
        QWidget *widget;
        std::function<bool(const Record &)> select;
        std::function<bool(const Record &)> reveal; ///< null: it doesn't filter
        Reach reach;
        bool isBehind = true; ///< doesn't yet show what is selected
    };
    void add(View view);
    void choose(QWidget *view, const Record &record, const QString &title);
    void catchUp();

    std::vector<View> m_views; ///< in the order of the tabs
    std::array<QSize, 3> m_needs; ///< what the bar and all together last needed to be laid out
    Record m_selected;
    bool m_isFollowing = false; ///< a view that is told what to choose is not heard meanwhile
};

} // namespace utkik
