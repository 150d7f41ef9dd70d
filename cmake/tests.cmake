# SPDX-License-Identifier: GPL-3.0-or-later
find_package(GTest REQUIRED)
include(GoogleTest)

# Builds the tests that carry the label "core".
add_custom_target(core_tests)

# A test program of the rooms that read and score ("core"), or with QT of the others (its own main in tests/support makes
# the QApplication). With WHOLE it is one test of ctest: what its tests share is costly to start.
function(bangdiem_test name)
    cmake_parse_arguments(T "QT;WHOLE" "" "SOURCES;LINK" ${ARGN})
    add_executable(${name} ${T_SOURCES})
    target_link_libraries(${name} PRIVATE bangdiem_flags ${T_LINK} bangdiem_testfiles GTest::gmock)
    if(T_QT)
        set_target_properties(${name} PROPERTIES AUTOMOC ON)
        bangdiem_precompile(${name} <gmock/gmock.h> <QLabel> <QLineEdit> <QPainter> <QTest> <QVBoxLayout>)
        target_link_libraries(${name} PRIVATE bangdiem_testmain)
        set(properties ENVIRONMENT "QT_QPA_PLATFORM=offscreen" LABELS desk)
    else()
        bangdiem_precompile(${name} <gmock/gmock.h>)
        target_link_libraries(${name} PRIVATE GTest::gtest_main)
        add_dependencies(core_tests ${name})
        set(properties LABELS core)
    endif()
    if(T_WHOLE)
        add_test(NAME ${name} COMMAND ${name})
        set_tests_properties(${name} PROPERTIES ${properties} TIMEOUT 600)
        return()
    endif()
    gtest_discover_tests(${name} DISCOVERY_MODE PRE_TEST PROPERTIES ${properties} TIMEOUT 600)
endfunction()
