# Language standard, warnings and Qt's strict defines, carried by one interface target that every room links.
# SPDX-License-Identifier: GPL-3.0-or-later

option(GANTRY_WERROR "Warnings are errors (CI)" OFF)
set(GANTRY_SANITIZE "" CACHE STRING "Sanitizers, as -fsanitize= takes them, e.g. address,undefined")

add_library(gantry_options INTERFACE)
target_compile_features(gantry_options INTERFACE cxx_std_23)
target_include_directories(gantry_options INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_definitions(gantry_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_CONTEXTLESS_CONNECT QT_NO_KEYWORDS
    QT_DISABLE_DEPRECATED_UP_TO=0x060800
    GANTRY_VERSION="${PROJECT_VERSION}")

if(MSVC)
    target_compile_options(gantry_options INTERFACE /W4 /utf-8 $<$<BOOL:${GANTRY_WERROR}>:/WX>)
else()
    target_compile_options(gantry_options INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align -Wunused -Wimplicit-fallthrough
        # Designated initialisers name what differs and leave the rest to its default on purpose.
        -Wno-missing-field-initializers
        $<$<BOOL:${GANTRY_WERROR}>:-Werror>)
endif()

if(GANTRY_SANITIZE)
    add_compile_options(-fsanitize=${GANTRY_SANITIZE} -fno-omit-frame-pointer)
    add_link_options(-fsanitize=${GANTRY_SANITIZE})
endif()

# gantry_room(NAME): a static library from the sources that follow with target_sources, under the shared options.
function(gantry_room name)
    add_library(${name} STATIC)
    target_link_libraries(${name} PUBLIC gantry_options)
endfunction()

# gantry_test(NAME LINKS...): one QtTest program from NAME.cpp, registered with CTest.
function(gantry_test name)
    add_executable(${name} ${name}.cpp)
    target_link_libraries(${name} PRIVATE gantry_options Qt6::Test ${ARGN})
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    add_test(NAME ${name} COMMAND ${name})
    # What a machine could change is pinned: language, time zone, screen, and no way out but loopback.
    set_tests_properties(${name} PROPERTIES TIMEOUT 180
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=UTC;LC_ALL=C.UTF-8;NO_PROXY=*")
endfunction()
