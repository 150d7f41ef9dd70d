# SPDX-License-Identifier: GPL-3.0-or-later
# One static library per room of src/. Its link line is the list of what it may include; cmake/layering.cmake checks the includes.
function(bangdiem_module name)
    cmake_parse_arguments(M "QT" "" "SOURCES;PUBLIC;PRIVATE;PRECOMPILE" ${ARGN})
    add_library(bangdiem_${name} STATIC ${M_SOURCES})
    add_library(bangdiem::${name} ALIAS bangdiem_${name})
    target_include_directories(bangdiem_${name} PUBLIC ${PROJECT_SOURCE_DIR}/src)
    target_link_libraries(bangdiem_${name} PUBLIC ${M_PUBLIC} PRIVATE bangdiem_flags ${M_PRIVATE})
    bangdiem_precompile(bangdiem_${name} ${M_PRECOMPILE})
    if(M_QT)
        set_target_properties(bangdiem_${name} PROPERTIES
            AUTOMOC ON AUTOUIC ON AUTOUIC_SEARCH_PATHS ${PROJECT_SOURCE_DIR}/ui)
    endif()
endfunction()
