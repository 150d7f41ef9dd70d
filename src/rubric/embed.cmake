# SPDX-License-Identifier: GPL-3.0-or-later
# Writes a C++ file with the bytes of some rubrics. Usage: cmake -DOUT=x.cpp -DDIR=rubrics "-DIDS=a,b" -P embed.cmake
cmake_minimum_required(VERSION 3.25)

string(REPLACE "," ";" ids "${IDS}")
set(data "")
set(table "")
foreach(id IN LISTS ids)
    file(READ ${DIR}/${id}.json bytes HEX)
    string(REGEX REPLACE "(................................)" "\\1\n" bytes "${bytes}")
    string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${bytes}")
    string(MAKE_C_IDENTIFIER ${id} name)
    string(APPEND data "constexpr unsigned char k_${name}[] = {\n${bytes}};\n")
    string(APPEND table "    BuiltinRubric{\"${id}\", textOf(k_${name})},\n")
endforeach()

file(WRITE ${OUT} "// Made from rubrics/*.json by src/rubric/embed.cmake.
#include \"rubric/builtinrubrics.h\"

#include <array>
#include <cstddef>

namespace bangdiem {

namespace {

${data}
template <std::size_t size> std::string_view textOf(const unsigned char (&bytes)[size])
{
    return {reinterpret_cast<const char *>(bytes), size};
}

} // namespace

std::span<const BuiltinRubric> builtinRubrics()
{
    static const std::array kAll{
${table}    };
    return kAll;
}

} // namespace bangdiem
")
