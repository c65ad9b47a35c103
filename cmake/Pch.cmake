# UTKIK_PCH: precompiled headers of what most files include; they halve a build from cold. They hide a missing #include, so only
# the sanitizer builds have them: the others find it.
#
# One for each set of Qt modules, since a header precompiled with QT_WIDGETS_LIB does not fit a target without widgets.
set(utkik_core_headers
    <algorithm> <array> <chrono> <functional> <memory> <optional> <span> <string_view> <vector>
    <QCoreApplication> <QDateTime> <QEvent> <QFile> <QHash> <QJsonDocument> <QJsonObject> <QList> <QLocale>
    <QObject> <QSet> <QString> <QStringList> <QUrl> <QVariant>)
set(utkik_network_headers <QFuture> <QTimer> <QNetworkAccessManager> <QNetworkReply> <QtConcurrent>)
set(utkik_widgets_headers <QApplication> <QHeaderView> <QLabel> <QMenu> <QPainter> <QPushButton> <QTableView> <QVBoxLayout>)

# utkik_add_pch(NAME HEADERS header... LIBS target...)
function(utkik_add_pch name)
    cmake_parse_arguments(PARSE_ARGV 1 ARG "" "" "HEADERS;LIBS")
    add_library(${name} STATIC cmake/pch.cpp)
    target_link_libraries(${name} PRIVATE utkik_flags ${ARG_LIBS})
    target_precompile_headers(${name} PRIVATE ${ARG_HEADERS})
endfunction()
if(CCACHE AND CMAKE_CXX_COMPILER_ID STREQUAL GNU)
    target_compile_options(utkik_flags INTERFACE -fpch-preprocess)
endif()
utkik_add_pch(utkik_pch_core HEADERS ${utkik_core_headers} LIBS Qt6::Core)
utkik_add_pch(utkik_pch_network HEADERS ${utkik_core_headers} ${utkik_network_headers} LIBS Qt6::Network Qt6::Concurrent)
utkik_add_pch(utkik_pch_widgets HEADERS ${utkik_core_headers} ${utkik_widgets_headers} LIBS Qt6::Widgets)

# Every target of ours in a folder and below it uses that one.
function(utkik_use_pch folder pch)
    get_property(targets DIRECTORY ${folder} PROPERTY BUILDSYSTEM_TARGETS)
    foreach(target IN LISTS targets)
        get_target_property(type ${target} TYPE)
        if(type MATCHES "EXECUTABLE|STATIC_LIBRARY")
            target_precompile_headers(${target} REUSE_FROM ${pch})
        endif()
    endforeach()
    get_property(subfolders DIRECTORY ${folder} PROPERTY SUBDIRECTORIES)
    foreach(subfolder IN LISTS subfolders)
        utkik_use_pch(${subfolder} ${pch})
    endforeach()
endfunction()
utkik_use_pch(models utkik_pch_core)
utkik_use_pch(app utkik_pch_network)
utkik_use_pch(ui utkik_pch_widgets)
if(UTKIK_TESTS)
    utkik_use_pch(tests/models utkik_pch_core)
    utkik_use_pch(tests/app utkik_pch_network)
    utkik_use_pch(tests/ui utkik_pch_widgets)
endif()
