// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace bangdiem::testing {

// Means of an enemy who has a signed sheet and a text editor. Each throws where the sheet has not what it
// asks for.

/// The last place of `from` says `to` instead, with blanks up to its length: nothing else moves.
std::string overwritten(std::string pdf, std::string_view from, std::string_view to);

/// The number of the last object that has `mark` in it, and what it says.
int objectWith(std::string_view pdf, std::string_view mark);
std::string objectBody(std::string_view pdf, int number);

/// What is added behind a PDF.
struct ForgedIncrement {
    std::map<int, std::string> objects; ///< Number and body.
    std::string trailer{}; ///< More of its entries.
    bool withTable = true; ///< Else only objects and "%%EOF".
};
std::string appended(std::string pdf, const ForgedIncrement &increment);

/// The first number that no object has.
int freeNumber(std::string_view pdf);

/// The body of a stream.
std::string streamBody(std::string_view dictionary, std::string_view content);

/// Where the last signature of a PDF stands.
struct Hole {
    std::size_t begin = 0; ///< Of "<".
    std::size_t end = 0; ///< After ">".
};
Hole holeOf(std::string_view pdf);

/// The last signature replaced by `der`, zeros behind it as before.
std::string withSignature(std::string pdf, std::string_view der);
/// Its DER, without the zeros.
std::string signatureIn(std::string_view pdf);

/// ByteRange of the last signature as it is written, "[0 0000000012 …]".
std::string rangeOf(std::string_view pdf);

} // namespace bangdiem::testing
