# SPDX-License-Identifier: GPL-3.0-or-later
find_package(GTest REQUIRED)
include(GoogleTest)

# A test program of the Qt-free rooms, or with QT of the others (its own main in tests/support makes the QApplication).
function(bangdiem_test name)
    cmake_parse_arguments(T "QT" "" "SOURCES;LINK" ${ARGN})
    add_executable(${name} ${T_SOURCES})
    target_link_libraries(${name} PRIVATE bangdiem_flags ${T_LINK} GTest::gmock)
    target_compile_definitions(${name} PRIVATE BANGDIEM_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
    if(T_QT)
        set_target_properties(${name} PROPERTIES AUTOMOC ON)
        target_link_libraries(${name} PRIVATE bangdiem_testmain)
        set(environment "QT_QPA_PLATFORM=offscreen")
    else()
        target_link_libraries(${name} PRIVATE GTest::gtest_main)
    endif()
    gtest_discover_tests(${name} DISCOVERY_MODE PRE_TEST PROPERTIES ENVIRONMENT "${environment}" TIMEOUT 600)
endfunction()
