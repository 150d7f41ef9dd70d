# SPDX-License-Identifier: GPL-3.0-or-later
# The layering test must bite: each forbidden include, planted in a small tree, is refused with its own message.
# Usage: cmake -DWORK_DIR=build/… -P layering_test.cmake
cmake_minimum_required(VERSION 3.25)

function(expect room line answer)
    file(REMOVE_RECURSE ${WORK_DIR})
    file(WRITE ${WORK_DIR}/${room}/planted.cpp "${line}\n")
    execute_process(
        COMMAND ${CMAKE_COMMAND} -DSOURCE_DIR=${WORK_DIR} -P ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/layering.cmake
        RESULT_VARIABLE result ERROR_VARIABLE errors)
    string(REGEX REPLACE "[ \n]+" " " errors "${errors}")
    if(answer STREQUAL "allowed" AND NOT result EQUAL 0)
        message(SEND_ERROR "${room}: ${line} is allowed, but was refused: ${errors}")
    elseif(NOT answer STREQUAL "allowed" AND (result EQUAL 0 OR NOT errors MATCHES "${answer}"))
        message(SEND_ERROR "${room}: ${line} should be refused with \"${answer}\", but: ${result} ${errors}")
    else()
        message(STATUS "${room}: ${line} -> ${answer}")
    endif()
endfunction()

expect(scoring "#include \"rubric/rubric.h\"" allowed)
expect(scoring "#include <vector>" allowed)
expect(widgets "#include <QWidget>" allowed)
expect(scoring "#include \"widgets/rowform.h\"" "scoring/ may not include widgets/")
expect(scoring "  #  include <storage/dossierfile.h>" "scoring/ may not include storage/")
expect(report "#include \"storage/dossierfile.h\"" "report/ may not include storage/")
expect(widgets "#include \"app/compose.h\"" "widgets/ may not include app/")
expect(base "#include <QString>" "base/ knows no Qt")
expect(dossier "#include <QtCore/QString>" "dossier/ knows no Qt")
expect(report "#include \"../base/date.h\"" "without \\.\\./")
expect(network "#include <vector>" "a room without rules")
