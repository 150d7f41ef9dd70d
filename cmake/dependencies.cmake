# SPDX-License-Identifier: GPL-3.0-or-later
# Every library the program is built with; docs/dependencies.md says what each is for.
find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE_PROGRAM})
    set(CMAKE_C_COMPILER_LAUNCHER ${CCACHE_PROGRAM})
endif()
find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM)
    add_link_options(-fuse-ld=mold) # a test program in two seconds instead of ten
endif()

find_package(Qt6 6.4 REQUIRED COMPONENTS Charts Core Gui LinguistTools PrintSupport Sql Widgets OPTIONAL_COMPONENTS Pdf)
find_package(nlohmann_json 3.11 REQUIRED)
find_package(tl-expected REQUIRED)
find_package(SQLite3 3.40 REQUIRED)
find_package(OpenSSL 3.0 REQUIRED COMPONENTS Crypto)
find_package(PkgConfig REQUIRED)
pkg_check_modules(utf8proc REQUIRED IMPORTED_TARGET libutf8proc)
pkg_check_modules(gmpxx REQUIRED IMPORTED_TARGET gmpxx)
pkg_check_modules(p11kit REQUIRED p11-kit-1)
# Only the header of PKCS #11 is used: the program loads the vendor's driver by itself.
add_library(p11kit_headers INTERFACE)
target_include_directories(p11kit_headers SYSTEM INTERFACE ${p11kit_INCLUDE_DIRS})
pkg_check_modules(xlsxwriter REQUIRED IMPORTED_TARGET xlsxwriter)
pkg_check_modules(qrencode REQUIRED IMPORTED_TARGET libqrencode)
pkg_check_modules(qpdf REQUIRED IMPORTED_TARGET libqpdf)
pkg_check_modules(libzip REQUIRED IMPORTED_TARGET libzip)
