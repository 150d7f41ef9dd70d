// SPDX-License-Identifier: GPL-3.0-or-later
#include "forgery.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <stdexcept>

namespace bangdiem::testing {

namespace {

std::size_t found(std::size_t at, std::string_view what)
{
    if (at == std::string_view::npos)
        throw std::runtime_error("not there: " + std::string(what));
    return at;
}

/// The digits after the last `word`.
int numberAfter(std::string_view pdf, std::string_view word)
{
    return std::stoi(std::string(pdf.substr(found(pdf.rfind(word), word) + word.size(), 12)));
}

std::string tableLine(std::size_t offset)
{
    std::array<char, 24> line{};
    std::snprintf(line.data(), line.size(), "%010zu 00000 n \n", offset);
    return line.data();
}

} // namespace

std::string overwritten(std::string pdf, std::string_view from, std::string_view to)
{
    const auto at = found(pdf.rfind(from), from);
    if (to.size() > from.size())
        throw std::runtime_error("too long: " + std::string(to));
    return pdf.replace(at, from.size(), std::string(to) + std::string(from.size() - to.size(), ' '));
}

int objectWith(std::string_view pdf, std::string_view mark)
{
    const auto begin = found(pdf.rfind(" 0 obj\n", found(pdf.rfind(mark), mark)), mark);
    const auto line = pdf.rfind('\n', begin) + 1;
    return std::stoi(std::string(pdf.substr(line, begin - line)));
}

std::string objectBody(std::string_view pdf, int number)
{
    const auto head = '\n' + std::to_string(number) + " 0 obj\n";
    const auto begin = found(pdf.rfind(head), head) + head.size();
    return std::string(pdf.substr(begin, pdf.find("\nendobj", begin) - begin));
}

std::string appended(std::string pdf, const ForgedIncrement &increment)
{
    const auto before = numberAfter(pdf, "startxref\n");
    const auto root = numberAfter(pdf, "/Root ");
    auto size = freeNumber(pdf);
    std::string table;
    for (const auto &[number, body] : increment.objects) {
        table += std::to_string(number) + " 1\n" + tableLine(pdf.size());
        pdf += std::to_string(number) + " 0 obj\n" + body + "\nendobj\n";
        size = std::max(size, number + 1);
    }
    if (!increment.withTable)
        return pdf + "%%EOF\n";
    const auto at = pdf.size();
    return pdf + "xref\n" + table + "trailer\n<< /Size " + std::to_string(size) + " /Root "
        + std::to_string(root) + " 0 R /Prev " + std::to_string(before) + ' ' + increment.trailer
        + " >>\nstartxref\n" + std::to_string(at) + "\n%%EOF\n";
}

int freeNumber(std::string_view pdf)
{
    return numberAfter(pdf, "/Size ");
}

std::string streamBody(std::string_view dictionary, std::string_view content)
{
    return "<< " + std::string(dictionary) + " /Length " + std::to_string(content.size()) + " >>\nstream\n"
        + std::string(content) + "\nendstream";
}

Hole holeOf(std::string_view pdf)
{
    constexpr std::string_view mark = "] /Contents <";
    const auto begin = found(pdf.rfind(mark), mark) + mark.size() - 1;
    return {begin, pdf.find('>', begin) + 1};
}

std::string withSignature(std::string pdf, std::string_view der)
{
    const auto hole = holeOf(pdf);
    std::string hex = "<";
    for (const char byte : der) {
        std::array<char, 3> digits{};
        std::snprintf(
            digits.data(), digits.size(), "%02x", static_cast<unsigned>(static_cast<unsigned char>(byte)));
        hex += digits.data();
    }
    hex.resize(std::max(hex.size(), hole.end - hole.begin - 1), '0');
    return pdf.replace(hole.begin, hole.end - hole.begin, hex + '>');
}

std::string signatureIn(std::string_view pdf)
{
    const auto hole = holeOf(pdf);
    std::string der;
    for (auto at = hole.begin + 1; at + 2 < hole.end; at += 2)
        der += static_cast<char>(std::stoi(std::string(pdf.substr(at, 2)), nullptr, 16));
    const auto byte = [&der](std::size_t at) { return static_cast<unsigned char>(der[at]); };
    der.resize(4U + byte(2) * 256U + byte(3)); // 30 82 and two bytes of length
    return der;
}

std::string rangeOf(std::string_view pdf)
{
    constexpr std::string_view mark = "/ByteRange ";
    const auto begin = found(pdf.rfind(mark), mark) + mark.size();
    return std::string(pdf.substr(begin, pdf.find(']', begin) + 1 - begin));
}

} // namespace bangdiem::testing
