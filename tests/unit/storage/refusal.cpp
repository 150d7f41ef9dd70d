// SPDX-License-Identifier: GPL-3.0-or-later
#include "refusal.h"

#include "dossier/part.h"

#include <gtest/gtest.h>

#include <array>

namespace bangdiem::testing {

namespace {

/// A dossier with something in every table.
void makeSample(const TestFolder &folder, const std::filesystem::path &path)
{
    auto dossier = emptyDossier();
    dossier.part
        = WorkPart{"6f1d2c3b-0a4e-4b7c-9d8e-1f2a3b4c5d6e", 1, rowsNamed(dossier.rules(), {"I"}).value()};
    auto file = DossierFile::create(path, dossier, momentAt()).value();
    writeBytes(folder / "evidence", noise(3'000));
    Answer answer;
    answer.attachments.push_back(file.storeContent(folder / "evidence", momentAt(1)).value());
    std::filesystem::remove(folder / "evidence");
    answer.documents.push_back(
        {"12/QĐ-STC", Date(std::chrono::year(2015), std::chrono::March, std::chrono::day(2)), "Quy chế", "3",
            answer.attachments[0].content});
    answer.links = {"https://tayninh.gov.vn"};
    answer.note = "ghi chú";
    answer.claim = Points();
    EXPECT_EQ(problemOf(file.setAnswer(indexOf(file.dossier(), "I.2.4"), answer, momentAt(2))), "");
    Answer figures;
    figures.figures = {50, 49};
    EXPECT_EQ(problemOf(file.setAnswer(indexOf(file.dossier(), "I.1.1"), figures, momentAt(3))), "");
    EXPECT_EQ(problemOf(file.setDeclared("I.6", {"no-software"}, momentAt(4))), "");
    Answer units;
    units.units = {{"Văn phòng", {30, 50}}, {"Phòng Tư pháp", {std::nullopt, 5}}};
    units.figures = sumOf(units.units);
    EXPECT_EQ(problemOf(file.setAnswer(indexOf(file.dossier(), "I.1.2"), units, momentAt(5))), "");
    Answer carried;
    carried.earlier = Earlier{2014, false, {90, 200}, {{"9/QĐ", std::nullopt, "", "", std::nullopt}}};
    EXPECT_EQ(problemOf(file.setAnswer(indexOf(file.dossier(), "I.3.1"), carried, momentAt(6))), "");
    auto heading = file.dossier().heading;
    heading.units = {"Văn phòng", "Phòng Tư pháp"};
    EXPECT_EQ(problemOf(file.setHeading(heading, momentAt(7))), "");
}

} // namespace

const std::string &sampleBytes()
{
    static const auto bytes = [] {
        const TestFolder folder;
        makeSample(folder, folder / "a.bangdiem");
        return bytesOf(folder / "a.bangdiem");
    }();
    return bytes;
}

Error refusal(const TestFolder &folder, const std::filesystem::path &path)
{
    const auto before = bytesOf(path);
    const auto namesBefore = folder.names();
    std::array<Error, 2> errors;
    for (const auto access : {Access::ReadOnly, Access::ReadWrite}) {
        const auto opened = DossierFile::open(path, access);
        EXPECT_FALSE(opened);
        if (!opened)
            errors.at(access == Access::ReadWrite) = opened.error();
        EXPECT_TRUE(bytesOf(path) == before) << "the file was changed";
        EXPECT_EQ(folder.names(), namesBefore);
    }
    EXPECT_EQ(errors[0], errors[1]);
    return errors[1];
}

Error refusalOf(const std::string &bytes)
{
    const TestFolder folder;
    writeBytes(folder / "a.bangdiem", bytes);
    return refusal(folder, folder / "a.bangdiem");
}

} // namespace bangdiem::testing
