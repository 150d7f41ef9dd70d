# SPDX-License-Identifier: GPL-3.0-or-later
# bangdiem_flags is linked PRIVATE by every target of ours: it never leaks to whoever links a room.
add_library(bangdiem_flags INTERFACE)
target_compile_options(bangdiem_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual
    # GCC 12 sees overlapping copies in std::string where there are none (its bug 105651), and once it optimises, copies
    # that go too far (105329).
    $<$<AND:$<CXX_COMPILER_ID:GNU>,$<VERSION_LESS:$<CXX_COMPILER_VERSION>,13>>:-Wno-restrict>
    $<$<AND:$<CXX_COMPILER_ID:GNU>,$<VERSION_LESS:$<CXX_COMPILER_VERSION>,13>,$<NOT:$<CONFIG:Debug>>>:-Wno-array-bounds;-Wno-stringop-overflow;-Wno-stringop-overread>)
target_compile_definitions(bangdiem_flags INTERFACE
    QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_CONTEXTLESS_CONNECT)

if(BANGDIEM_SANITIZE)
    add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    # GCC warns of variants that are well initialised once its sanitizers rewrote the code; the other presets warn.
    add_compile_options($<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
    add_link_options(-fsanitize=address,undefined)
endif()
if(BANGDIEM_FUZZ)
    add_compile_options(-fsanitize=fuzzer-no-link)
endif()
if(BANGDIEM_COVERAGE)
    add_compile_options(--coverage)
    add_link_options(--coverage)
endif()
