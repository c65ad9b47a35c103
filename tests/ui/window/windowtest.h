// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/language.h"
#include "models/item/incidentlistmodel.h"
#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QTest>

#include <memory>

namespace utkik::test
{

/// A test of the main window: each test function has one of its own, in English, as large as small screens allow.
class WindowTest : public QObject
{
protected:
    void openWindow(const Settings &settings = {})
    {
        m_language.use(QStringLiteral("en"));
        m_theme = std::make_unique<Theme>(*qApp);
        m_incidents = std::make_unique<IncidentListModel>();
        m_window = std::make_unique<MainWindow>(*m_incidents, *m_theme);
        m_window->resize(1280, 800);
        m_window->setSettings(settings);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void closeWindow()
    {
        m_window.reset();
        m_incidents.reset();
        m_theme.reset();
    }

    Language m_language;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<IncidentListModel> m_incidents;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace utkik::test
