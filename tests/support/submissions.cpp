// SPDX-License-Identifier: GPL-3.0-or-later
#include "submissions.h"

#include "shippeddossiers.h"
#include "storage/hash.h"
#include "storage/paths.h"
#include "storeddossiers.h"
#include "support/checkout.h"
#include "support/filebytes.h"

#include <stdexcept>

namespace bangdiem::testing {

namespace {

/// An example's rubric without what keeps a dossier from being sealed.
std::string exampleSealedAnyhow(const std::string &name)
{
    auto text = tests::bytesOf(tests::sourceFile("rubrics/examples/" + name + ".json"));
    const std::string blocks = "\"heading\", \"unanswered\", \"no-evidence\", \"not-reviewed\"";
    return text.replace(text.find(blocks), blocks.size(), "\"heading\"");
}

} // namespace

std::filesystem::path Submissions::folder() const
{
    return toPath(m_folder.path().toStdString());
}

std::filesystem::path Submissions::path(const std::string &name) const
{
    return folder() / toPath(name);
}

DossierFile Submissions::sealed(const std::string &name, const SampleAgency &agency,
    const std::function<void(Dossier &)> &change, const SignManifest &sign)
{
    auto dossier = fullDossier(agency.rubric);
    dossier.id = newDossierId();
    dossier.heading.agency = agency.agency;
    dossier.heading.assessment.staff = agency.staff;
    dossier.heading.assessment.year = agency.year;
    dossier.heading.assessment.asOf = Date(std::chrono::year(agency.year) / 12 / 31);
    for (auto &answer : dossier.answers.criteria)
        for (auto &document : answer.documents) {
            document.number = agency.marker.empty() ? document.number : "12/" + agency.marker;
            document.date = Date(std::chrono::year(agency.year) / 3 / 16);
        }
    if (change)
        change(dossier);
    auto file = storedDossier(path(name), std::move(dossier));
    demanded(file.seal("Giám đốc", kSomeMoment, sign));
    return file;
}

DossierFile Submissions::compared(
    const std::string &agency, std::int64_t bandwidth, const std::function<void(Dossier &)> &change)
{
    Dossier dossier;
    dossier.id = newDossierId();
    dossier.rubric = carriedRubric(comparingRubric()).value();
    dossier.heading = {agency, "Tây Ninh", {2022, *parseIsoDate("2022-12-31"), 100}, {}};
    dossier.answers.criteria.resize(dossier.rules().criteria.size());
    const auto row = [&](const char *id) -> Answer & {
        return dossier.answers.criteria[*findCriterion(dossier.rules(), id)];
    };
    row("2.4").figures = {bandwidth, 100};
    row("2.2").figures = {100, 50};
    if (change)
        change(dossier);
    auto file = storedDossier(path(agency + ".bangdiem"), std::move(dossier));
    demanded(file.seal("Chủ tịch", kSomeMoment));
    return file;
}

DossierFile Submissions::excluding(const std::string &agency, bool excluded, std::int64_t claim)
{
    Dossier dossier;
    dossier.id = newDossierId();
    dossier.rubric = carriedRubric(excludingRubric()).value();
    dossier.heading = {agency, "Tây Ninh", {2020, *parseIsoDate("2020-12-31"), 100}, {}};
    dossier.answers.criteria.resize(dossier.rules().criteria.size());
    const auto row = [&](const char *id) -> Answer & {
        return dossier.answers.criteria[*findCriterion(dossier.rules(), id)];
    };
    row("I.1").figures = {100, 100};
    row("I.4").claim = Points::fromInteger(claim);
    if (excluded)
        dossier.answers.declared = {{"I.5", "no-procedures"}};
    else
        row("I.5").figures = {10, 9};
    auto file = storedDossier(path(agency + ".bangdiem"), std::move(dossier));
    demanded(file.seal("Giám đốc", kSomeMoment));
    return file;
}

void Submissions::resubmit(
    DossierFile &file, const std::map<std::string, std::function<void(Answer &)>> &change)
{
    demanded(file.unseal("giải trình", kSomeMoment));
    for (const auto &[id, edit] : change) {
        const auto row = findCriterion(file.dossier().rules(), id).value();
        auto answer = file.dossier().answers.criteria[row];
        edit(answer);
        demanded(file.setAnswer(row, answer, kSomeMoment));
    }
    demanded(file.seal("Giám đốc", kSomeMoment));
}

Incoming Submissions::incoming(const DossierFile &file)
{
    const auto bytes = tests::bytesOf(file.path());
    Incoming incoming;
    incoming.dossier = &file;
    incoming.bytes = file.path();
    incoming.size = static_cast<std::int64_t>(bytes.size());
    incoming.sha256 = sha256Of(bytes);
    incoming.fileName = toUtf8(file.path().filename());
    incoming.judgement.reasons = {{"paper-seal", "ký trên giấy", "signed on paper"}};
    return incoming;
}

std::string comparingRubric()
{
    return exampleSealedAnyhow("vidu-dti-cap-huyen");
}

std::string excludingRubric()
{
    return exampleSealedAnyhow("vidu-2747-2019");
}

SampleAgency sampleAgency(int number)
{
    static const std::vector<std::string> kNames{"Sở Tài chính", "Sở Công Thương", "Sở Y tế", "Sở Xây dựng",
        "Sở Tư pháp", "Sở Nội vụ", "Sở Giao thông vận tải", "Sở Giáo dục và Đào tạo",
        "Sở Khoa học và Công nghệ", "Sở Lao động, Thương binh và Xã hội", "Sở Ngoại vụ",
        "Sở Nông nghiệp và Phát triển nông thôn", "Sở Tài nguyên và Môi trường",
        "Sở Thông tin và Truyền thông", "Sở Văn hóa, Thể thao và Du lịch", "Sở Kế hoạch và Đầu tư",
        "Thanh tra tỉnh", "Văn phòng UBND tỉnh", "Ban Dân tộc", "Ban Quản lý Khu kinh tế"};
    const auto index = static_cast<std::size_t>(number) % kNames.size();
    SampleAgency agency;
    agency.agency = kNames[index];
    agency.staff = 30 + number;
    agency.marker = "QĐ-" + std::to_string(number);
    return agency;
}

} // namespace bangdiem::testing
