# Everything the program is built from. HttpServer and Svg are optional: without the first there is no sample tenant,
# without the second icons are left out.

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Concurrent Network Gui Widgets LinguistTools)
find_package(Qt6 6.4 QUIET OPTIONAL_COMPONENTS HttpServer Svg DBus)
find_package(Qt6Keychain REQUIRED)
find_package(OpenSSL 3 QUIET) # signs with certificates; without it that way of signing in says so
find_package(simdjson REQUIRED)
find_package(tl-expected QUIET)
if(NOT TARGET tl::expected)
    find_path(TL_EXPECTED_INCLUDE_DIR tl/expected.hpp REQUIRED)
    add_library(tl::expected INTERFACE IMPORTED)
    target_include_directories(tl::expected INTERFACE ${TL_EXPECTED_INCLUDE_DIR})
endif()

# Readers of files that people drop, each optional: mails (GMime), .zip .xlsx .docx (libzip), PDF (poppler), .msg (libgsf).
if(NOT CMAKE_CROSSCOMPILING)
    find_package(PkgConfig QUIET)
    if(PkgConfig_FOUND)
        pkg_check_modules(GMIME QUIET IMPORTED_TARGET gmime-3.0)
        pkg_check_modules(LIBZIP QUIET IMPORTED_TARGET libzip)
        pkg_check_modules(POPPLER QUIET IMPORTED_TARGET poppler-cpp)
        pkg_check_modules(LIBGSF QUIET IMPORTED_TARGET libgsf-1)
        foreach(reader GMIME LIBZIP POPPLER LIBGSF)
            if(${reader}_FOUND) # their -D and -pthread would make a precompiled header unusable, and nothing here needs them
                set_property(TARGET PkgConfig::${reader} PROPERTY INTERFACE_COMPILE_OPTIONS "")
            endif()
        endforeach()
    endif()
endif()
