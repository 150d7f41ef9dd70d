// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

#include "base/text.h"

#include <algorithm>
#include <array>

namespace bangdiem {

namespace {

struct Entry {
    ErrorCode code;
    ErrorKind kind;
    std::string_view name;
    std::string_view vietnamese;
    std::string_view english;
};

using enum ErrorCode;
constexpr auto kInput = ErrorKind::Input;
constexpr auto kMachine = ErrorKind::Machine;

constexpr std::array kEntries{
    Entry{BadArgument, kInput, "bad-argument", "tham số không đúng: {0}", "wrong argument: {0}"},

    Entry{JsonSyntax, kInput, "json-syntax", "không phải JSON hợp lệ: {0}", "not valid JSON: {0}"},
    Entry{JsonDuplicateKey, kInput, "json-duplicate-key", "khóa “{0}” bị lặp lại",
        "the key “{0}” appears twice"},
    Entry{JsonUnknownKey, kInput, "json-unknown-key", "khóa lạ “{0}”", "unknown key “{0}”"},
    Entry{JsonMissingKey, kInput, "json-missing-key", "thiếu khóa “{0}”", "the key “{0}” is missing"},
    Entry{JsonWrongType, kInput, "json-wrong-type", "ở đây cần {0}", "{1} is expected here"},
    Entry{JsonTooDeep, kInput, "json-too-deep", "lồng sâu quá {0} cấp", "nested deeper than {0} levels"},
    Entry{TextUnsafe, kInput, "text-unsafe", "văn bản có ký tự điều khiển hoặc ký tự ẩn {0}",
        "the text holds a control or hidden character {0}"},
    Entry{NumberNotExact, kInput, "number-not-exact",
        "“{0}” không phải số thập phân chính xác (nhiều nhất 12 chữ số nguyên và 4 chữ số lẻ)",
        "“{0}” is not an exact decimal (at most 12 digits and 4 decimals)"},
    Entry{TooLarge, kInput, "too-large", "lớn quá giới hạn {0}", "larger than the limit of {0}"},
    Entry{TooMany, kInput, "too-many", "nhiều hơn {0} mục", "more than {0} items"},

    Entry{RubricFormatNewer, kInput, "rubric-format-newer",
        "bộ tiêu chí viết theo định dạng {0}, mới hơn chương trình này",
        "the rubric is written in format {0}, newer than this program"},
    Entry{RubricUnknownKind, kInput, "rubric-unknown-kind", "không có loại “{0}” ở đây",
        "there is no kind “{0}” here"},
    Entry{RubricDuplicateId, kInput, "rubric-duplicate-id", "mã “{0}” đã dùng ở {1}",
        "the id “{0}” is used already at {1}"},
    Entry{RubricSumMismatch, kInput, "rubric-sum-mismatch", "tổng các mục là {0}, điểm tối đa ghi {1}",
        "the items add up to {0}, the stated maximum is {1}"},
    Entry{RubricBadValue, kInput, "rubric-bad-value", "giá trị không hợp lệ: {0}", "not a valid value: {1}"},
    Entry{RubricUnknownFigure, kInput, "rubric-unknown-figure",
        "phép thử dùng số liệu “{0}” mà tiêu chí không khai",
        "the test uses the figure “{0}”, which the criterion does not declare"},
    Entry{RubricUnknown, kInput, "rubric-unknown", "không có bộ tiêu chí “{0}”", "there is no rubric “{0}”"},
    Entry{RubricFolderUnreadable, kInput, "rubric-folder-unreadable",
        "thư mục bộ tiêu chí của cơ quan không có hoặc không đọc được",
        "the office's folder of rubrics does not exist or cannot be read"},

    Entry{UnknownCriterion, kInput, "unknown-criterion", "bảng đánh giá không có mục “{0}”",
        "the sheet has no row “{0}”"},
    Entry{UnknownFigure, kInput, "unknown-figure", "mục này không hỏi số liệu “{0}”",
        "this row does not ask for the figure “{0}”"},
    Entry{UnknownDeclaration, kInput, "unknown-declaration", "mục này không có khai báo “{0}”",
        "this row has no declaration “{0}”"},
    Entry{UnknownOption, kInput, "unknown-option", "mục này không có lựa chọn “{0}”",
        "this row offers no option “{0}”"},
    Entry{ClaimNegative, kInput, "claim-negative", "điểm tự đánh giá không được âm",
        "a claim cannot be negative"},
    Entry{ClaimOffStep, kInput, "claim-off-step", "điểm tự đánh giá {0} không theo bước {1}",
        "the claim {0} is not a multiple of {1}"},
    Entry{ClaimNotYesNo, kInput, "claim-not-yes-no", "mục này chỉ nhận Có, Không, 0 hoặc {0} điểm",
        "this row takes only yes, no, 0 or {0} points"},
    Entry{ClaimNotNumber, kInput, "claim-not-number", "mục này cần một số điểm từ 0 đến {0}",
        "this row takes a number of points from 0 to {0}"},
    Entry{ClaimNotTaken, kInput, "claim-not-taken",
        "điểm của mục này không tự nhập: chương trình tính từ số liệu, hoặc người thẩm định chấm",
        "the points of this row are not claimed: they follow from the figures, or a reviewer gives them"},
    Entry{FigureNotCount, kInput, "figure-not-count", "số liệu phải là số nguyên từ 0 đến 999 999 999 999",
        "a figure must be a whole number from 0 to 999,999,999,999"},
    Entry{DateInvalid, kInput, "date-invalid",
        "“{0}” không phải một ngày có thật (viết năm-tháng-ngày, ví dụ 2015-11-23)",
        "“{0}” is not a real date (write year-month-day, such as 2015-11-23)"},
    Entry{HeadingInvalid, kInput, "heading-invalid", "phần đầu hồ sơ không hợp lệ: {0}",
        "the dossier's heading is not valid: {1}"},
    Entry{UnitInvalid, kInput, "unit-invalid", "tên đơn vị không hợp lệ: {0}",
        "the name of a unit is not valid: {1}"},
    Entry{FiguresNotSum, kInput, "figures-not-sum", "số liệu phải bằng tổng số liệu của các đơn vị",
        "a figure must be the sum of the figures of the units"},
    Entry{EvidenceFileMissing, kInput, "evidence-file-missing", "không đọc được tệp minh chứng “{0}”",
        "the evidence file “{0}” cannot be read"},
    Entry{EvidenceFolder, kInput, "evidence-folder", "“{0}” là một thư mục; hãy chọn từng tệp trong đó",
        "“{0}” is a folder; choose the files in it"},
    Entry{EvidenceEmpty, kInput, "evidence-empty", "tệp “{0}” rỗng (0 byte), không chứng minh được gì",
        "the file “{0}” is empty (0 bytes) and proves nothing"},
    Entry{EvidenceTooLarge, kInput, "evidence-too-large", "tệp “{0}” lớn quá giới hạn {1}",
        "the file “{0}” is larger than the limit of {1}"},
    Entry{EvidenceKindUnknown, kInput, "evidence-kind-unknown",
        "để an toàn, chương trình không mở loại tệp này: “{0}”; tệp vẫn lưu ra được",
        "for safety the program does not open files of this kind: “{0}”; it can still be saved"},
    Entry{EvidenceNameDeceptive, kInput, "evidence-name-deceptive",
        "tên tệp “{0}” có ký tự ẩn hoặc giấu đuôi của một chương trình; để an toàn tệp không được mở, vẫn "
        "lưu ra được",
        "the name “{0}” has hidden characters or hides the extension of a program; for safety the file is "
        "not opened, it can still be saved"},
    Entry{EvidenceContentDiffers, kInput, "evidence-content-differs",
        "nội dung của tệp “{0}” không đúng với đuôi tên của nó; để an toàn tệp không được mở, vẫn lưu ra "
        "được",
        "the content of the file “{0}” is not what its extension says; for safety it is not opened, it can "
        "still be saved"},
    Entry{EvidenceMacros, kInput, "evidence-macros",
        "tệp “{0}” có macro (lệnh tự chạy); để an toàn tệp không được mở, vẫn lưu ra được",
        "the file “{0}” has macros (commands that run by themselves); for safety it is not opened, it can "
        "still be saved"},
    Entry{EvidenceNotShown, kInput, "evidence-not-shown", "không xem được tệp “{0}” ở đây: {1}",
        "the file “{0}” cannot be shown here: {2}"},
    Entry{LinkNotWeb, kInput, "link-not-web",
        "“{0}” không phải liên kết: phải bắt đầu bằng http:// hoặc https://, không có dấu cách và không có "
        "tên đăng nhập",
        "“{0}” is no link: it must begin with http:// or https://, without spaces and without a user name"},

    Entry{FileMissing, kInput, "file-missing", "không tìm thấy tệp", "the file does not exist"},
    Entry{FileExists, kInput, "file-exists", "đã có tệp tên này; chương trình không ghi đè",
        "a file of this name exists already; it was not overwritten"},
    Entry{NotADossier, kInput, "not-a-dossier",
        "đây không phải hồ sơ Bảng Điểm; tệp được giữ nguyên, hãy chọn tệp có đuôi .bangdiem",
        "this is not a Bảng Điểm dossier; the file was left as it is, choose one that ends in .bangdiem"},
    Entry{FormatNewer, kInput, "format-newer",
        "hồ sơ do phiên bản mới hơn của chương trình tạo (định dạng {0}); tệp được giữ nguyên, hãy cập nhật "
        "chương trình",
        "the dossier was made by a newer version of the program (format {0}); the file was left as it is, "
        "please update"},
    Entry{FormatUnknown, kInput, "format-unknown", "hồ sơ có số định dạng lạ ({0}); tệp được giữ nguyên",
        "the dossier has an unknown format number ({0}); the file was left as it is"},
    Entry{FormatWal, kInput, "format-wal",
        "tệp đang ở chế độ ghi WAL: một phần nội dung có thể nằm ở tệp khác; tệp được giữ nguyên, hãy lưu "
        "hồ sơ lại bằng Bảng Điểm rồi gửi tệp mới",
        "the file is in WAL mode: part of it may lie in another file; it was left as it is, save the "
        "dossier again with Bảng Điểm and send the new file"},
    Entry{DossierDamaged, kInput, "dossier-damaged",
        "hồ sơ bị hỏng ({0}); tệp được giữ nguyên, hãy dùng bản sao gần nhất",
        "the dossier is damaged ({0}); the file was left as it is, please use your latest copy"},
    Entry{DossierCostly, kInput, "dossier-costly",
        "đọc tệp này tốn nhiều phép tính hoặc bộ nhớ hơn một hồ sơ cần đến; chương trình đã dừng đọc, tệp "
        "được giữ nguyên",
        "reading this file takes more work or memory than a dossier needs; the reading was stopped, the "
        "file was left as it is"},
    Entry{UnfinishedWriting, kInput, "unfinished-writing",
        "bên cạnh hồ sơ còn một lần ghi dở chưa hoàn tất và nơi này không cho ghi; hãy chép cả thư mục về "
        "máy rồi mở lại",
        "an unfinished writing lies beside the dossier and this place is read-only; copy the whole folder "
        "and open it there"},
    Entry{DossierHeld, kMachine, "dossier-held", "hồ sơ đang được mở để sửa ở {0}",
        "the dossier is open for editing at {0}"},
    Entry{DossierReadOnly, kMachine, "dossier-read-only", "hồ sơ đang mở chỉ để đọc",
        "the dossier is open read-only"},
    Entry{DossierReplaced, kMachine, "dossier-replaced",
        "tệp hồ sơ đã bị thay, đổi tên hoặc xóa từ bên ngoài; sửa đổi này chưa được ghi",
        "the dossier's file was replaced, renamed or deleted from outside; this change was not written"},

    Entry{FileIsLink, kInput, "file-is-link",
        "đây là liên kết tới một tệp khác; để an toàn chương trình không đi theo liên kết, hãy chọn chính "
        "tệp đó",
        "this is a link to another file; for safety it is not followed, choose the file itself"},
    Entry{FileNotAlone, kInput, "file-not-alone",
        "bên cạnh tệp có “{0}”: hồ sơ đang được sửa hoặc còn một lần ghi dở; không có gì được đọc, hãy "
        "đóng hồ sơ trên máy đã lập rồi gửi lại riêng tệp hồ sơ",
        "“{0}” lies beside the file: the dossier is being edited or a writing was not finished; nothing "
        "was read, close the dossier on the computer where it was made and send the dossier's file alone"},
    Entry{FileChanging, kInput, "file-changing",
        "tệp thay đổi trong lúc được chép để đọc; hãy đợi ghi xong rồi mở lại",
        "the file changed while it was copied for reading; wait until it is written and open it again"},
    Entry{RubricAltered, kInput, "rubric-altered",
        "bảng tiêu chí trong hồ sơ mang mã “{0}” nhưng khác bảng chính thức của mã đó; điểm trong hồ sơ "
        "tính theo bảng đã bị thay",
        "the rubric in the dossier is named “{0}” but differs from the official one of that id; the "
        "dossier's points follow the changed one"},
    Entry{RubricNotOfficial, kInput, "rubric-not-official",
        "hồ sơ tính điểm theo bảng tiêu chí “{0}”, không có trong các bảng chính thức của chương trình",
        "the dossier is scored by the rubric “{0}”, which is none of the program's official ones"},

    Entry{DossierSealed, kInput, "dossier-sealed",
        "hồ sơ đã chốt nên không sửa được; không có gì thay đổi; muốn sửa, hãy mở lại hồ sơ và nêu lý do",
        "the dossier is sealed and cannot be changed; nothing was changed; to change it, reopen it with a "
        "reason"},
    Entry{DossierNotSealed, kInput, "dossier-not-sealed",
        "hồ sơ đang là dự thảo, chưa chốt; không có gì thay đổi",
        "the dossier is a draft and not sealed; nothing was changed"},
    Entry{DossierNotReady, kInput, "dossier-not-ready",
        "hồ sơ còn {0} lỗi phải xử lý trước khi chốt (xem bằng lệnh check hoặc trang Kiểm tra); không có gì "
        "thay đổi",
        "{0} errors must be settled before the dossier is sealed (command check or the page Check shows "
        "them); nothing was changed"},
    Entry{PartNotSealed, kInput, "part-not-sealed",
        "phần việc không chốt riêng được; hãy gửi lại người tổng hợp và chốt hồ sơ chung",
        "a part is not sealed by itself; send it back to the coordinator and seal the whole dossier"},
    Entry{SealBroken, kInput, "seal-broken",
        "nội dung hồ sơ không còn đúng như khi chốt: tệp đã bị sửa từ bên ngoài; mã đối chiếu khi chốt {0}, "
        "nay {1}",
        "the dossier does not say any more what was sealed: its file was changed from outside; fingerprint "
        "when sealed {0}, now {1}"},
    Entry{SealSignatureInvalid, kInput, "seal-signature-invalid",
        "chữ ký số trong dấu chốt không dùng được ({0}), nơi nhận sẽ không nhận; không có gì được xuất, hãy "
        "mở lại rồi "
        "chốt và ký lại",
        "the digital signature of the seal is not usable ({0}) and whoever receives it will refuse it; "
        "nothing was "
        "written, reopen the dossier, seal and sign it again"},
    Entry{ScanKindUnknown, kInput, "scan-kind-unknown",
        "“{0}” không dùng làm bản quét được: cần tệp PDF, PNG hoặc JPEG có nội dung đúng với đuôi tên",
        "“{0}” cannot be the scan: it takes a PDF, PNG or JPEG file whose content is what its extension "
        "says"},

    Entry{NotInPart, kInput, "not-in-part", "mục “{0}” không thuộc phần việc được giao",
        "the row “{0}” is not in the part that was handed out"},
    Entry{MergeOtherRubric, kInput, "merge-other-rubric",
        "hồ sơ kia dùng một bộ tiêu chí khác; không có gì thay đổi",
        "the other dossier uses another rubric; nothing was changed"},
    Entry{MergeOtherYear, kInput, "merge-other-year",
        "hồ sơ kia đánh giá năm {1}, hồ sơ này đánh giá năm {0}; không có gì thay đổi",
        "the other dossier is about the year {1}, this one about {0}; nothing was changed"},
    Entry{MergeOtherAgency, kInput, "merge-other-agency",
        "hồ sơ kia là của “{1}”, hồ sơ này là của “{0}”; không có gì thay đổi",
        "the other dossier is of “{1}”, this one of “{0}”; nothing was changed"},

    Entry{KeyFileUnreadable, kInput, "key-file-unreadable",
        "đây không phải tệp khóa PKCS#12 (.p12, .pfx), hoặc tệp đã hỏng",
        "this is not a PKCS#12 key file (.p12, .pfx), or it is damaged"},
    Entry{KeyFilePassword, kInput, "key-file-password",
        "mật khẩu của tệp khóa không đúng; chưa ký gì, hãy nhập lại",
        "the password of the key file is wrong; nothing was signed, please enter it again"},
    Entry{KeyFileCostly, kInput, "key-file-costly",
        "tệp khóa đòi tính toán quá lâu để mở nên bị từ chối; hãy xin nơi cấp một tệp khác",
        "the key file asks for too long a computation and was refused; ask its issuer for another"},
    Entry{KeyFileNoKey, kInput, "key-file-no-key",
        "tệp này chỉ có chứng thư, không có khóa để ký; hãy xuất lại kèm khóa bí mật",
        "the file holds certificates but no key to sign with; export it again with its private key"},
    Entry{KeyFileSeveralKeys, kInput, "key-file-several-keys",
        "tệp có nhiều khóa; hãy dùng tệp chỉ chứa khóa của người ký",
        "the file holds several keys; use one with the signer's key only"},
    Entry{KeyFileNoCertificate, kInput, "key-file-no-certificate",
        "tệp không có chứng thư ứng với khóa của nó; hãy xuất lại kèm chứng thư",
        "the file has no certificate for its key; export it again with its certificate"},
    Entry{TokenDriverMissing, kInput, "token-driver-missing",
        "không có tệp trình điều khiển của thẻ ký số ở đây; hãy cài phần mềm kèm theo thẻ",
        "the token's driver is not here; install the software that came with the token"},
    Entry{TokenDriverBroken, kMachine, "token-driver-broken",
        "tệp này không dùng được làm trình điều khiển PKCS#11 của thẻ ký số: {0}",
        "this file cannot be used as a token's PKCS#11 driver: {0}"},
    Entry{TokenAddressWrong, kInput, "token-address-wrong",
        "“{0}” không dùng được trong địa chỉ thẻ (RFC 7512); viết như pkcs11:token=TÊN;id=%01, không kèm mã "
        "PIN",
        "“{0}” cannot stand in a token's address (RFC 7512); write it as pkcs11:token=NAME;id=%01, without a "
        "PIN"},
    Entry{TokenAbsent, kMachine, "token-absent", "không thấy thẻ ký số; hãy cắm thẻ rồi làm lại",
        "no token is plugged in; plug it in and try again"},
    Entry{TokenSeveral, kInput, "token-several", "có nhiều thẻ ký số đang cắm: {0}; hãy chọn một thẻ",
        "several tokens are plugged in: {0}; choose one"},
    Entry{TokenNoCertificate, kInput, "token-no-certificate", "thẻ không có chứng thư để ký này",
        "the token has no such certificate for signing"},
    Entry{TokenSeveralCertificates, kInput, "token-several-certificates",
        "thẻ có nhiều chứng thư: {0}; hãy chọn chứng thư của người ký",
        "the token has several certificates: {0}; choose the signer's"},
    Entry{TokenNoKey, kInput, "token-no-key", "thẻ không có khóa ứng với chứng thư đã chọn",
        "the token has no key for the certificate that was chosen"},
    Entry{TokenPinWrong, kInput, "token-pin-wrong",
        "mã PIN không đúng; chưa ký gì, mã PIN không được thử lại tự động",
        "the PIN is wrong; nothing was signed, and the PIN is not tried again by itself"},
    Entry{TokenPinLastTry, kInput, "token-pin-last-try",
        "mã PIN không đúng và thẻ chỉ còn cho thử một lần trước khi khóa; chưa ký gì, hãy hỏi lại mã PIN",
        "the PIN is wrong and the token allows one more try before it locks; nothing was signed, make sure "
        "of "
        "the PIN first"},
    Entry{TokenPinLocked, kMachine, "token-pin-locked",
        "thẻ đã khóa mã PIN; chưa ký gì, hãy nhờ nơi cấp thẻ mở khóa",
        "the token has locked its PIN; nothing was signed, ask whoever issued the token to unlock it"},
    Entry{TokenRemoved, kMachine, "token-removed",
        "thẻ ký số đã bị rút hoặc thay; chưa ký gì, hãy cắm lại rồi làm lại",
        "the token was removed or exchanged; nothing was signed, plug it in and try again"},
    Entry{TokenRefused, kMachine, "token-refused",
        "thẻ ký số hoặc trình điều khiển của nó từ chối (mã {0}); chưa ký gì",
        "the token or its driver refused (code {0}); nothing was signed"},
    Entry{CertificateUnfit, kInput, "certificate-unfit", "không ký được bằng chứng thư này: {0}",
        "this certificate cannot sign: {1}"},
    Entry{PdfUnreadable, kInput, "pdf-unreadable", "đây không phải tệp PDF, hoặc tệp bị hỏng; chưa ký gì",
        "this is no PDF, or it is damaged; nothing was signed"},
    Entry{PdfUnfit, kInput, "pdf-unfit", "không ký được tệp PDF này: {0}; chưa ký gì",
        "this PDF cannot be signed: {1}; nothing was signed"},
    Entry{SigningFailed, kMachine, "signing-failed", "không tạo được chữ ký số ({0}); hồ sơ giữ nguyên",
        "the signature could not be made ({0}); the dossier is as it was"},
    Entry{AuthorityUnreadable, kInput, "authority-unreadable",
        "đây không phải chứng thư của nơi cấp hay danh sách thu hồi (tệp PEM hoặc DER)",
        "this is neither an authority's certificate nor a revocation list (PEM or DER)"},
    Entry{AuthorityUnfit, kInput, "authority-unfit",
        "tệp có một chứng thư không phải của nơi cấp chứng thư, hoặc khóa quá yếu; không thêm gì vào danh "
        "sách tin cậy",
        "the file has a certificate that is not an authority's, or whose key is too weak; nothing was added "
        "to the trusted ones"},

    Entry{ReviewCommentMissing, kInput, "review-comment-missing",
        "điều chỉnh điểm hoặc bác minh chứng thì phải ghi ý kiến",
        "a comment is needed where points are adjusted or evidence is rejected"},
    Entry{ReviewScoreWrong, kInput, "review-score-wrong", "điểm thẩm định của mục này phải là {0}",
        "the reviewed points of this row must be {1}"},
    Entry{FeedbackFormatNewer, kInput, "feedback-format-newer",
        "yêu cầu giải trình viết theo định dạng {0}, mới hơn chương trình này",
        "the request to explain is written in format {0}, newer than this program"},
    Entry{FeedbackOtherDossier, kInput, "feedback-other-dossier",
        "yêu cầu giải trình này là về một hồ sơ khác ({0}, năm {1})",
        "this request to explain is about another dossier ({0}, {1})"},
    Entry{FeedbackEmpty, kInput, "feedback-empty",
        "chưa có ý kiến nào để yêu cầu giải trình; không có gì thay đổi",
        "there is no comment yet to be explained; nothing was changed"},
    Entry{ReviewOpenQuestions, kInput, "review-open-questions",
        "còn {0} mục có câu hỏi mà chưa kết luận; hãy chấp nhận, điều chỉnh hoặc bác minh chứng rồi kết thúc",
        "{0} rows have a question but no verdict; accept, adjust or reject them before closing"},
    Entry{ReviewPointsMissing, kInput, "review-points-missing",
        "các mục {0} chưa có điểm: chỉ người thẩm định hoặc nhóm của cơ quan mới cho điểm được; hãy điều "
        "chỉnh "
        "(ghi điểm) hoặc chọn nhóm rồi kết thúc",
        "the rows {0} have no points yet: only a reviewer or the agency's group gives them; adjust the rows "
        "or "
        "say the group before closing"},
    Entry{ReviewNoPoints, kInput, "review-no-points",
        "mục này chưa có điểm để kết luận như vậy; hãy điều chỉnh (ghi điểm), hoặc chọn nhóm của cơ quan nếu "
        "điểm tính theo nhóm",
        "the row has no points yet that such a verdict could leave it; adjust it, or say the agency's group "
        "where its points follow that"},

    Entry{RegisterAddress, kInput, "register-address",
        "không phải địa chỉ của sổ thẩm định: {0}; viết tên tệp hoặc "
        "postgresql://người-dùng@máy-chủ/cơ-sở-dữ-liệu",
        "not the address of a register: {0}; write a file's name or postgresql://user@host/database"},
    Entry{RegisterPasswordShown, kInput, "register-password-shown",
        "không viết mật khẩu trong địa chỉ: ai xem danh sách lệnh cũng đọc được; hãy dùng PGPASSFILE, tệp "
        "service, hoặc nhập khi được hỏi",
        "no password in an address: whoever lists the commands can read it; use PGPASSFILE, a service file, "
        "or type it when asked"},
    Entry{RegisterMissing, kInput, "register-missing",
        "ở đây chưa có sổ thẩm định; hãy tạo bằng lệnh register … init",
        "there is no register here yet; make it with the command register … init"},
    Entry{NotARegister, kInput, "not-a-register", "tệp này không phải sổ thẩm định; tệp được giữ nguyên",
        "this file is not a register; it was left as it is"},
    Entry{RegisterNewer, kInput, "register-newer",
        "sổ thẩm định do phiên bản mới hơn của chương trình tạo (định dạng {0}); hãy cập nhật chương trình",
        "the register was made by a newer version of the program (format {0}); please update"},
    Entry{RegisterDamaged, kMachine, "register-damaged",
        "sổ thẩm định bị hỏng hoặc bị sửa từ bên ngoài ({0}); hãy dùng bản sao lưu",
        "the register is damaged or was changed from outside ({0}); please use a backup"},
    Entry{RegisterUnreachable, kMachine, "register-unreachable",
        "không kết nối được với máy chủ của sổ thẩm định ({0}); chưa ghi gì, hãy làm lại khi có kết nối",
        "the register's server cannot be reached ({0}); nothing was written, try again when it is there"},
    Entry{RegisterLogin, kMachine, "register-login", "máy chủ của sổ thẩm định không cho đăng nhập ({0})",
        "the register's server refused the login ({0})"},
    Entry{RegisterLost, kMachine, "register-lost", "mất kết nối với máy chủ của sổ thẩm định ({0})",
        "the connection to the register's server was lost ({0})"},
    Entry{RegisterBusy, kMachine, "register-busy",
        "sổ thẩm định đang được ghi ở nơi khác quá lâu; chưa ghi gì, hãy làm lại",
        "the register is being written elsewhere for too long; nothing was written, try again"},
    Entry{RegisterRefused, kMachine, "register-refused", "cơ sở dữ liệu của sổ thẩm định từ chối: {0}",
        "the register's database refused: {0}"},
    Entry{RegisterRubricDiffers, kInput, "register-rubric-differs",
        "sổ thẩm định đã có bộ tiêu chí “{0}” với nội dung khác; một bộ tiêu chí đã ban hành không thay đổi",
        "the register has another version of the rubric “{0}”; a published rubric does not change"},
    Entry{SubmissionUnknown, kInput, "submission-unknown", "sổ thẩm định không có hồ sơ số {0}",
        "the register has no submission {0}"},
    Entry{SubmissionOtherRubric, kInput, "submission-other-rubric",
        "hồ sơ được chấm theo bộ tiêu chí “{0}”, không đúng bộ mà sổ thẩm định nhận",
        "the dossier is scored by the rubric “{0}”, which is not the one that the register takes"},
    Entry{SubmissionOlder, kInput, "submission-older",
        "sổ thẩm định đã có lần chốt {1} của hồ sơ này, mới hơn lần {0}",
        "the register has revision {1} of this dossier, later than {0}"},
    Entry{SubmissionDiffers, kInput, "submission-differs",
        "sổ thẩm định đã có lần chốt {0} của hồ sơ này với nội dung khác (mã đối chiếu {1}); hãy hỏi cơ quan "
        "nộp",
        "the register has revision {0} of this dossier with other content (fingerprint {1}); ask the agency"},
    Entry{SubmissionSuperseded, kInput, "submission-superseded",
        "hồ sơ này đã được thay bằng lần nộp sau (hồ sơ số {0}); không có gì thay đổi",
        "a later revision took the place of this submission (number {0}); nothing was changed"},
    Entry{SubmissionClosed, kInput, "submission-closed",
        "hồ sơ này đã kết thúc thẩm định ở lần chốt {0}; không có gì thay đổi",
        "the review of this dossier was closed at revision {0}; nothing was changed"},
    Entry{SubmissionChanged, kInput, "submission-changed",
        "có người vừa thay đổi việc thẩm định hồ sơ này; hãy xem lại rồi kết thúc",
        "somebody has just changed the review of this submission; look at it again before closing"},
    Entry{SubmissionInvalid, kInput, "submission-invalid", "hồ sơ không hợp lệ nên không được nhận: {0}",
        "the dossier is not valid and was not taken in: {1}"},
    Entry{AgencyClosedTwice, kInput, "agency-closed-twice",
        "hồ sơ số {0} của cùng cơ quan, cùng bảng và cùng năm đã kết thúc thẩm định; không có gì thay đổi",
        "submission {0} of the same agency, sheet and year is closed already; nothing was changed"},

    Entry{DiskFull, kMachine, "disk-full", "ổ đĩa đã đầy; những gì đã lưu trước đó vẫn nguyên vẹn",
        "the disk is full; everything saved before is intact"},
    Entry{PermissionDenied, kMachine, "permission-denied", "không có quyền ghi hoặc đọc ở đây",
        "there is no permission to read or write here"},
    Entry{IoFailure, kMachine, "io-failure", "máy không đọc hoặc ghi được: {0}",
        "the machine could not read or write: {0}"},
    Entry{Cancelled, kMachine, "cancelled", "đã dừng theo yêu cầu; không có gì thay đổi",
        "stopped on request; nothing was changed"},
    Entry{ExportMismatch, kMachine, "export-mismatch",
        "tệp vừa xuất khi đọc lại không khớp với bảng điểm: {0}",
        "the exported file, read back, does not match the sheet: {0}"},
};

const Entry &entry(ErrorCode code)
{
    return *std::ranges::find(kEntries, code, &Entry::code);
}

} // namespace

std::string_view errorName(ErrorCode code)
{
    return entry(code).name;
}

ErrorKind errorKind(ErrorCode code)
{
    return entry(code).kind;
}

std::string describe(const Error &error, Language language)
{
    const auto &found = entry(error.code);
    return filled(language == Language::Vietnamese ? found.vietnamese : found.english, error.details);
}

const std::vector<ErrorCode> &allErrorCodes()
{
    static const auto codes = [] {
        std::vector<ErrorCode> all;
        all.reserve(std::size(kEntries));
        for (const auto &known : kEntries)
            all.push_back(known.code);
        return all;
    }();
    return codes;
}

} // namespace bangdiem
