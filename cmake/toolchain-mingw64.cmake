# Cross-builds for 64-bit Windows with mingw-w64 and a Qt built with it, given as QT_WINDOWS_PREFIX. moc, rcc and lrelease come
# from a Qt of the same version on this machine.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)

# Debian has one compiler for each thread model; the C++ library needs the one with POSIX threads.
find_program(CMAKE_C_COMPILER NAMES x86_64-w64-mingw32-gcc-posix x86_64-w64-mingw32-gcc REQUIRED)
find_program(CMAKE_CXX_COMPILER NAMES x86_64-w64-mingw32-g++-posix x86_64-w64-mingw32-g++ REQUIRED)
find_program(CMAKE_RC_COMPILER NAMES x86_64-w64-mingw32-windres REQUIRED)

# Compiler checks configure little projects of their own, which need to know it too.
list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES QT_WINDOWS_PREFIX)
list(APPEND CMAKE_PREFIX_PATH "${QT_WINDOWS_PREFIX}")
list(APPEND CMAKE_FIND_ROOT_PATH /usr/x86_64-w64-mingw32 "${QT_WINDOWS_PREFIX}")
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
foreach(kind LIBRARY INCLUDE PACKAGE)
    set(CMAKE_FIND_ROOT_PATH_MODE_${kind} ONLY)
endforeach()

# The OpenSSL that such a Qt comes with is static; then its sockets need a library more.
set(OPENSSL_USE_STATIC_LIBS ON)

find_program(UTKIK_HOST_QTPATHS NAMES qtpaths6 PATHS /usr/lib/qt6/bin)
if(UTKIK_HOST_QTPATHS)
    execute_process(COMMAND ${UTKIK_HOST_QTPATHS} --query QT_INSTALL_PREFIX
        OUTPUT_VARIABLE QT_HOST_PATH OUTPUT_STRIP_TRAILING_WHITESPACE)
    execute_process(COMMAND ${UTKIK_HOST_QTPATHS} --query QT_INSTALL_LIBS
        OUTPUT_VARIABLE utkik_host_libraries OUTPUT_STRIP_TRAILING_WHITESPACE)
    set(QT_HOST_PATH_CMAKE_DIR ${utkik_host_libraries}/cmake)
    set(Qt6LinguistTools_DIR ${QT_HOST_PATH_CMAKE_DIR}/Qt6LinguistTools)
endif()
