# Language level, warnings and Qt strictness for every target of ours: link utkik_flags and nothing else is needed.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

find_program(CCACHE ccache)
if(CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    if(UTKIK_PCH) # ccache refuses precompiled headers unless told that their time and macros need no looking at
        set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros ${CCACHE})
    else()
        set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE})
    endif()
endif()

add_library(utkik_flags INTERFACE)
target_include_directories(utkik_flags INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_definitions(utkik_flags INTERFACE
    UTKIK_VERSION="${PROJECT_VERSION}"
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_KEYWORDS
    QT_NO_FOREACH
    QT_NO_CONTEXTLESS_CONNECT
    QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(MSVC)
    target_compile_options(utkik_flags INTERFACE /W4 /permissive- /utf-8 $<$<BOOL:${UTKIK_WERROR}>:/WX>)
else()
    target_compile_options(utkik_flags INTERFACE
        -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual
        -Wcast-align -Wunused -Wformat=2 -Wimplicit-fallthrough -Wextra-semi
        -Wno-missing-field-initializers # designated initializers leave fields at their defaults on purpose
        $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond;-Wlogical-op;-Wsuggest-override>
        $<$<BOOL:${UTKIK_WERROR}>:-Werror>)
endif()
if(UTKIK_SANITIZE)
    target_compile_options(utkik_flags INTERFACE -fsanitize=${UTKIK_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all
        -g1) # the lines of a stack trace, and no more: a fifth less to compile for large files
    target_link_options(utkik_flags INTERFACE -fsanitize=${UTKIK_SANITIZE})
    target_compile_definitions(utkik_flags INTERFACE QT_FORCE_ASSERTS) # ours, and those in Qt's headers: what is out of range ends the run
endif()
if(UTKIK_COVERAGE)
    target_compile_options(utkik_flags INTERFACE --coverage -O0)
    target_link_options(utkik_flags INTERFACE --coverage)
endif()
if(UTKIK_FUZZ)
    target_compile_options(utkik_flags INTERFACE -fsanitize=fuzzer-no-link)
endif()
