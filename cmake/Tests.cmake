# How tests, benchmarks and fuzz targets are made: one line each, run by CTest or ./dev without a display.
find_package(Qt6 6.4 REQUIRED COMPONENTS Test)

# What a test must not reach: the user's settings, keyring and session bus. Times and languages are the same everywhere.
set(utkik_test_environment
    "QT_QPA_PLATFORM=offscreen" "LC_ALL=C.UTF-8" "TZ=UTC" "QT_LOGGING_RULES=qt.qpa.*=false"
    "DBUS_SESSION_BUS_ADDRESS=disabled:"
    "XDG_CONFIG_HOME=${CMAKE_BINARY_DIR}/tests/home/config" "XDG_DATA_HOME=${CMAKE_BINARY_DIR}/tests/home/data"
    "XDG_CACHE_HOME=${CMAKE_BINARY_DIR}/tests/home/cache" "XDG_STATE_HOME=${CMAKE_BINARY_DIR}/tests/home/state"
    "ASAN_OPTIONS=strict_string_checks=1:detect_stack_use_after_return=1"
    "LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/cmake/lsan.supp:print_suppressions=0"
    "UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1"
    "TSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/cmake/tsan.supp:ignore_noninstrumented_modules=1:halt_on_error=0:second_deadlock_stack=1")

# A function of a test may take long on a busy machine. A sanitized build watches memory and is up to fifty times as slow: tests of
# many cases or much data take a tenth of them there.
list(APPEND utkik_test_environment "QTEST_FUNCTION_TIMEOUT=900000")
if(UTKIK_SANITIZE)
    list(APPEND utkik_test_environment "UTKIK_SANITIZED=1")
endif()

# utkik_add_test(NAME SOURCES file... LIBS target... [LABELS label...] [WRAPPER command...] [ENVIRONMENT NAME=value...]):
# one Qt Test executable. WRAPPER starts what the test needs around it (xvfb-run -a, dbus-run-session --), where there is such a
# thing; a test that is no unit test, because it starts the built program, carries the label acceptance.
function(utkik_add_test name)
    cmake_parse_arguments(PARSE_ARGV 1 ARG "" "" "SOURCES;LIBS;LABELS;WRAPPER;ENVIRONMENT")
    add_executable(${name} ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE utkik_flags Qt6::Test ${ARG_LIBS})
    if(ARG_LIBS MATCHES "utkik_faultyserver|utkik_services" AND NOT name STREQUAL tst_cryptoexit)
        target_sources(${name} PRIVATE ${PROJECT_SOURCE_DIR}/tests/leavecrypto.cpp)
    endif()
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    if(ARG_WRAPPER AND UNIX)
        add_test(NAME ${name} COMMAND ${ARG_WRAPPER} $<TARGET_FILE:${name}>)
    else()
        add_test(NAME ${name} COMMAND ${name})
    endif()
    set_tests_properties(${name} PROPERTIES
        ENVIRONMENT "${utkik_test_environment};${ARG_ENVIRONMENT}" LABELS "${ARG_LABELS}" TIMEOUT 900)
endfunction()

# utkik_add_bench(bench_NAME SOURCES file... LIBS target...): a program that prints lines "what: value (at least bound)";
# ./dev bench runs every one of them. Never asserts a time.
function(utkik_add_bench name)
    cmake_parse_arguments(PARSE_ARGV 1 ARG "" "" "SOURCES;LIBS")
    add_executable(${name} ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE utkik_flags ${ARG_LIBS})
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
endfunction()

# utkik_add_fuzzer(fuzz_NAME SOURCES file... LIBS target...): LLVMFuzzerTestOneInput over one reader of foreign bytes.
# Linked to libFuzzer in the fuzz preset; left out elsewhere.
function(utkik_add_fuzzer name)
    if(NOT UTKIK_FUZZ)
        return()
    endif()
    cmake_parse_arguments(PARSE_ARGV 1 ARG "" "" "SOURCES;LIBS")
    add_executable(${name} ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE utkik_flags ${ARG_LIBS})
    target_link_options(${name} PRIVATE -fsanitize=fuzzer)
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
endfunction()
