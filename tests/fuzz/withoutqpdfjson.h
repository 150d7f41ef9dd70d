// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// qpdf's header of JSON, which we do not use, is more than clang 14 compiles as C++20: a struct in it has a
// list of the class that is not complete yet. Read before it, this stands in its place.
#define JSON_HH
class JSON;
