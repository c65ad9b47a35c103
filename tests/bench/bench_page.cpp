// SPDX-License-Identifier: GPL-3.0-or-later
// From the last byte of an answer to its first picture, and how long the GUI thread is ever held up meanwhile.
#include "tests/bench/pagestage.h"
#include "tests/bench/residentbytes.h"

#include "ui/page/jsonview.h"
#include "ui/page/recordview.h"
#include "ui/timeline/timelinechart.h"
#include "ui/timeline/timelineview.h"

#include <QFocusEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QStyleFactory>
#include <QTableView>
#include <QTreeView>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace utkik;

namespace
{

void measureFirstPaint(int alerts, const char *bound)
{
    double best = 1e9;
    for (int round = 0; round < 5; ++round) {
        Stage stage;
        best = std::min(best, stage.open(generateIncident(alerts, IncidentShape::Live)));
    }
    std::printf("page last byte to first paint, %d alerts: %.0f ms%s\n", alerts, best, bound);
}

/// As a window manager does, which there need not be.
void giveFocus(QWidget &widget)
{
    widget.setFocus();
    QFocusEvent focusIn(QEvent::FocusIn);
    QCoreApplication::sendEvent(&widget, &focusIn);
}

void measureBlocking(int alerts)
{
    const QByteArray bytes = generateIncident(alerts, IncidentShape::Live);
    Stage stage;
    Heartbeat heart;
    stage.open(bytes);
    settle(3000); // assets, evidence and summary arrive
    std::printf("page longest hold of the GUI thread, opening %d alerts: %.1f ms (at most 50)\n", alerts,
                heart.takeLongest().time);
    for (int tab = stage.tabs->count() - 1; tab >= 0; --tab) {
        QElapsedTimer timer;
        timer.start();
        PaintWatch watch(stage.tabs->widget(tab));
        stage.tabs->setCurrentIndex(tab);
        while (!watch.hasPainted())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        const auto took = timer.elapsed();
        settle(300);
        std::printf("page switch to view %d of %d, %d alerts: %lld ms, longest hold %.1f ms (at most 50)\n", tab + 1,
                    stage.tabs->count(), alerts, static_cast<long long>(took), heart.takeLongest().time);
    }
    stage.tabs->setCurrentIndex(1);
    settle(300);
    heart.takeLongest();
    auto *const table = stage.tabs->currentWidget()->findChild<QTableView *>();
    table->sortByColumn(1, Qt::AscendingOrder);
    settle(500);
    std::printf("page sort of %d alerts by title: longest hold %.1f ms (at most 50)\n", alerts,
                heart.takeLongest().time);
    heart.takeLongest();
    QElapsedTimer choosing;
    choosing.start();
    constexpr int chosenRows = 20;
    for (int row = 0; row < chosenRows; ++row)
        table->setCurrentIndex(table->model()->index(row * (alerts / chosenRows), 1));
    std::printf("page choose an alert among %d, in the table, inspector and history: %.1f ms (at most 50)\n", alerts,
                double(choosing.nsecsElapsed()) / 1e6 / chosenRows);
    settle(100);
    heart.takeLongest();
    stage.tabs->currentWidget()->findChild<QLineEdit *>()->setText(QStringLiteral("powershell"));
    settle(1500);
    std::printf("page filter of %d alerts: longest hold %.1f ms (at most 50)\n", alerts, heart.takeLongest().time);
}

/// From the choice of a span to the rows of the table, and how long anything is held up until all views have followed.
void measureSpan(int alerts)
{
    Stage stage;
    stage.open(generateIncident(alerts, IncidentShape::Live));
    settle(3000);
    auto *const timeline = stage.window.findChild<TimelineView *>();
    for (int tab = stage.tabs->count() - 1; tab >= 0; --tab) { // all views have been looked at
        stage.tabs->setCurrentIndex(tab);
        settle(1500);
    }
    while (!timeline->timeline())
        settle(100);
    stage.tabs->setCurrentIndex(1);
    settle(300);
    const TimeSpan whole = spanOf(*timeline->timeline(), {timeline->clocks()}).value();
    Heartbeat heart;
    const auto narrow = [&](const char *what, const std::optional<TimeSpan> &span) {
        settle(100);
        heart.takeLongest();
        QElapsedTimer timer;
        timer.start();
        timeline->setRange(span);
        const auto took = timer.elapsed();
        settle(2000);
        std::printf("page %s, %d alerts: %lld ms (at most 100), longest hold %.1f ms (at most 50)\n", what, alerts,
                    static_cast<long long>(took), heart.takeLongest().time);
    };
    narrow("narrow to a tenth of the time", TimeSpan{whole.from, {whole.from.ticks + whole.length() / 10}});
    narrow("narrow to half of it", TimeSpan{whole.from, {whole.from.ticks + whole.length() / 2}});
    narrow("show all times again", {});
}

struct Typed
{
    std::optional<double> picture; ///< milliseconds until it was painted; nullopt: nothing changed
    Heartbeat::Hold hold;
};

Typed typeInto(QLineEdit &field, const char *text, const QTableView &shown)
{
    constexpr int mostWait = 400; // milliseconds: the letter changes nothing
    settle(300);
    Heartbeat heart;
    PaintWatch watch(shown.viewport());
    bool isOther = false;
    QObject context;
    const auto note = [&] {
        isOther = true;
        watch.forget();
    };
    QObject::connect(shown.model(), &QAbstractItemModel::modelReset, &context, note);
    QObject::connect(shown.model(), &QAbstractItemModel::rowsRemoved, &context, note);
    QObject::connect(shown.model(), &QAbstractItemModel::rowsInserted, &context, note);
    QElapsedTimer timer;
    timer.start();
    field.setText(QString::fromLatin1(text));
    while (timer.elapsed() < mostWait && !(isOther && watch.hasPainted()))
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents); // the heart wakes it
    const double took = double(timer.nsecsElapsed()) / 1e6;
    settle(300);
    return {isOther ? std::optional(took) : std::nullopt, heart.takeLongest()};
}

/// Milliseconds from each change of a filter's text, as it is typed, to a picture of all.
void measureTyping(const char *what, QLineEdit &field, const QTableView &shown)
{
    giveFocus(field);
    settle(3000); // the texts are made
    std::vector<double> works;
    for (const char *const text : {"p", "po", "pow", "power", "powershell", "powershell -severity:low", "device:srv*",
                                   "", "c", "co", "con", "contoso", "", "t", "te", "tem", "temp", ""}) {
        const Typed typed = typeInto(field, text, shown);
        std::printf("page filter of %s by \"%s\": ", what, text);
        if (typed.picture)
            std::printf("%.0f ms (at most 100)", *typed.picture);
        else
            std::printf("nothing changes");
        std::printf(", longest hold %.1f ms, of it work %.1f (at most 5), %d rows\n", typed.hold.time, typed.hold.work,
                    shown.model()->rowCount());
        if (typed.picture)
            works.push_back(typed.hold.work);
    }
    std::sort(works.begin(), works.end());
    std::printf(
        "page filter of %s, work in the longest hold of each change: median %.1f ms, slowest of %d %.1f (at most "
        "5)\n",
        what, works[works.size() / 2], int(works.size()), works.back());
}

void measureFilters(int alerts)
{
    Stage stage;
    stage.open(generateIncident(alerts, IncidentShape::Live));
    settle(3000);
    for (auto *const view : stage.window.findChildren<RecordView *>()) {
        if (view->table()->model()->rowCount() < alerts)
            continue;
        stage.tabs->setCurrentWidget(view);
        settle(1000);
        measureTyping(qPrintable(view->table()->accessibleName()), *view->findChild<QLineEdit *>(), *view->table());
    }
    auto *const timeline = stage.window.findChild<TimelineView *>();
    stage.tabs->setCurrentWidget(timeline);
    while (!timeline->timeline())
        settle(100);
    timeline->setClocks(allClocks);
    settle(1000);
    measureTyping("the timeline", *timeline->findChild<QLineEdit *>(), *timeline->table());
}

/// What the program holds more once every view of an incident has been looked at, against the size of its answer.
void measureMemory(int alerts)
{
    Stage stage;
    QByteArray bytes = generateIncident(alerts, IncidentShape::Live);
    bytes.squeeze();
    const auto size = double(bytes.size());
    const qint64 before = residentBytes() - bytes.size();
    stage.open(bytes);
    bytes = {};
    settle(3000);
    const auto share = [&] { return double(residentBytes() - before) / size; };
    std::printf("page memory, %d alerts, %.0f MB, as opened: %.2f x payload (at most 3.00)\n", alerts, size / 1e6,
                share());
    for (int tab = 0; tab < stage.tabs->count(); ++tab) {
        stage.tabs->setCurrentIndex(tab);
        settle(2000);
        std::printf("page memory after view %d of %d: %.2f x payload (at most 3.00)\n", tab + 1, stage.tabs->count(),
                    share());
    }
    auto *const timeline = stage.window.findChild<TimelineView *>();
    stage.tabs->setCurrentWidget(timeline);
    auto *const field = timeline->findChild<QLineEdit *>();
    giveFocus(*field);
    field->setText(QStringLiteral("powershell"));
    settle(3000);
    std::printf("page memory while the timeline's filter is typed: %.2f x payload (at most 3.00)\n", share());
    giveFocus(*timeline->chart());
    QFocusEvent focusOut(QEvent::FocusOut);
    QCoreApplication::sendEvent(field, &focusOut);
    settle(500);
    std::printf("page memory with its timeline filtered: %.2f x payload (at most 3.00)\n", share());
    stage.tabs->setCurrentIndex(1);
    stage.tabs->currentWidget()->findChild<QLineEdit *>()->setText(QStringLiteral("powershell"));
    settle(3000);
    std::printf("page memory with its alerts filtered: %.2f x payload (at most 3.00)\n", share());
}

/// A frame is a step of the scroll bar and the painting of the whole view, in the processor's own time: a frame that
/// waits while other programs compute says nothing of the view.
void measureScrolling(const QByteArray &name, QAbstractItemView *view, int step)
{
    constexpr int frames = 200;
    QScrollBar *const bar = view->verticalScrollBar();
    double sum = 0;
    double worst = 0;
    for (int frame = 1; frame <= frames; ++frame) {
        const std::clock_t start = std::clock();
        bar->setValue(frame * step % std::max(1, bar->maximum()));
        view->viewport()->repaint();
        const double took = double(std::clock() - start) * 1000 / CLOCKS_PER_SEC;
        sum += took;
        worst = std::max(worst, took);
        QCoreApplication::processEvents();
    }
    std::printf("page scroll of %s: %.1f ms a frame, the slowest of %d %.1f ms (at most 16)\n", name.constData(),
                sum / frames, frames, worst);
}

void measureScrolling(int alerts)
{
    Stage stage;
    stage.open(generateIncident(alerts, IncidentShape::Live));
    settle(3000);
    for (int tab = 0; tab < stage.tabs->count(); ++tab) {
        stage.tabs->setCurrentIndex(tab);
        settle(1500);
        const QByteArray name = stage.tabs->tabText(tab).toUtf8();
        if (auto *const records = qobject_cast<RecordView *>(stage.tabs->currentWidget())) {
            QTableView *const table = records->table();
            measureScrolling(name + " by the wheel", table, 3 * table->rowHeight(0));
            measureScrolling(name + " by pages", table, table->viewport()->height());
        } else if (auto *const json = qobject_cast<JsonView *>(stage.tabs->currentWidget())) {
            QTreeView *const tree = json->tree();
            tree->expand(tree->model()->index(0, 0));
            for (int row = 0; row < tree->model()->rowCount(tree->model()->index(0, 0)); ++row)
                tree->expand(tree->model()->index(row, 0, tree->model()->index(0, 0)));
            measureScrolling(name + " by the wheel", tree, 3);
            measureScrolling(name + " by pages", tree, tree->verticalScrollBar()->pageStep());
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    measureFirstPaint(1000, " (at most 100)");
    measureFirstPaint(largeIncidentAlerts, "");
    measureBlocking(largeIncidentAlerts);
    measureSpan(largeIncidentAlerts);
    measureMemory(largeIncidentAlerts);
    measureFilters(largeIncidentAlerts);
    measureScrolling(largeIncidentAlerts);
    return 0;
}
