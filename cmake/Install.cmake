# Where an installed Utkik lies: the program, and on desktops that follow freedesktop.org its entry, description and icon.
include(GNUInstallDirs)

foreach(program utkik utkik_console)
    if(TARGET ${program})
        install(TARGETS ${program} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} BUNDLE DESTINATION .)
    endif()
endforeach()
# MITRE's licence must go with its data.
install(FILES resources/attack/LICENSE-ATTACK.txt DESTINATION ${CMAKE_INSTALL_DOCDIR})
if(UNIX AND NOT APPLE)
    install(FILES resources/desktop/se.utkik.Utkik.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
    install(FILES resources/desktop/se.utkik.Utkik.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
    install(FILES resources/icons/utkik.svg RENAME se.utkik.Utkik.svg
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
endif()
