# Everything the program is built from. HttpServer and Svg are optional: without the first there is no sample tenant,
# without the second icons are left out.

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Concurrent Network Gui Widgets LinguistTools)
find_package(Qt6 6.4 QUIET OPTIONAL_COMPONENTS HttpServer Svg DBus)
find_package(Qt6Keychain REQUIRED)
find_package(simdjson REQUIRED)
find_package(tl-expected QUIET)
if(NOT TARGET tl::expected)
    find_path(TL_EXPECTED_INCLUDE_DIR tl/expected.hpp REQUIRED)
    add_library(tl::expected INTERFACE IMPORTED)
    target_include_directories(tl::expected INTERFACE ${TL_EXPECTED_INCLUDE_DIR})
endif()
