# SPDX-License-Identifier: GPL-3.0-or-later
# Most of a compiler's time goes into the headers of others: a target reads them once. Ours are never among them.
# The preset tidy does without, so that an include that is missing is seen.
set(bangdiem_common_headers
    <algorithm> <array> <filesystem> <functional> <map> <memory> <optional> <set> <string> <string_view> <variant> <vector>
    <tl/expected.hpp>)

# HEADERS: what most files of that target include besides. A few files take less time than the headers.
function(bangdiem_precompile target)
    get_target_property(sources ${target} SOURCES)
    list(LENGTH sources count)
    if(count GREATER 5)
        target_precompile_headers(${target} PRIVATE ${bangdiem_common_headers} ${ARGN})
    endif()
endfunction()
