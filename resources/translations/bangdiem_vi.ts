<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>Arguments</name>
    <message>
        <source>Self-assessment of the use of information technology.</source>
        <translation>Tự đánh giá mức độ ứng dụng công nghệ thông tin.</translation>
    </message>
    <message>
        <source>Language of the program, remembered: vi or en.</source>
        <translation>Ngôn ngữ của chương trình, nhớ cho lần sau: vi hoặc en.</translation>
    </message>
    <message>
        <source>Write a picture of each page of DOSSIER into FOLDER and end.</source>
        <translation>Chụp từng trang của DOSSIER vào FOLDER rồi kết thúc.</translation>
    </message>
    <message>
        <source>Dossier to open.</source>
        <translation>Hồ sơ cần mở.</translation>
    </message>
</context>
<context>
    <name>CarryDialog</name>
    <message>
        <source>From last year&apos;s dossier</source>
        <translation>Từ hồ sơ năm trước</translation>
    </message>
    <message>
        <source>Claims, notes and documents in force come along, marked to be reviewed; figures are left blank with last year&apos;s beside them. Last year&apos;s dossier is not changed.</source>
        <translation>Điểm tự đánh giá, ghi chú và văn bản còn hiệu lực được mang sang, đánh dấu cần xem lại; số liệu để trống, số năm trước hiện bên cạnh. Hồ sơ năm trước không thay đổi.</translation>
    </message>
    <message>
        <source>&amp;Last year&apos;s dossier</source>
        <translation>&amp;Hồ sơ năm trước</translation>
    </message>
    <message>
        <source>Last year&apos;s dossier</source>
        <translation>Hồ sơ năm trước</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Chọn…</translation>
    </message>
    <message>
        <source>Choose last year&apos;s dossier</source>
        <translation>Chọn hồ sơ năm trước</translation>
    </message>
    <message>
        <source>Assessment &amp;year</source>
        <translation>&amp;Năm đánh giá</translation>
    </message>
    <message>
        <source>Assessment year</source>
        <translation>Năm đánh giá</translation>
    </message>
    <message>
        <source>&amp;Keep it as</source>
        <translation>&amp;Lưu tại</translation>
    </message>
    <message>
        <source>File of the new dossier</source>
        <translation>Tệp hồ sơ mới</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Ch&amp;ọn…</translation>
    </message>
    <message>
        <source>Choose where to keep the new dossier</source>
        <translation>Chọn nơi lưu hồ sơ mới</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tệp</translation>
    </message>
    <message>
        <source>&amp;New self-assessment…</source>
        <translation>Tự đánh giá &amp;mới…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>M&amp;ở…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Mở &amp;gần đây</translation>
    </message>
    <message>
        <source>&amp;Close the dossier</source>
        <translation>Đón&amp;g hồ sơ</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;In…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Xuất</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Thoát</translation>
    </message>
    <message>
        <source>&amp;PDF…</source>
        <translation>&amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;ODT (LibreOffice, Word)…</source>
        <translation>&amp;ODT (LibreOffice, Word)…</translation>
    </message>
    <message>
        <source>&amp;XLSX (Excel)…</source>
        <translation>&amp;XLSX (Excel)…</translation>
    </message>
    <message>
        <source>&amp;CSV…</source>
        <translation>&amp;CSV…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Sửa</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Xem</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Bắt đầu</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>Bảng đánh &amp;giá</translation>
    </message>
    <message>
        <source>&amp;Printed sheet</source>
        <translation>Bản &amp;in</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Ngôn ngữ</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Giao diện</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Theo &amp;hệ thống</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Sáng</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Tối</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>T&amp;rợ giúp</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Phím tắt</translation>
    </message>
    <message>
        <source>&amp;About Bảng Điểm</source>
        <translation>&amp;Giới thiệu Bảng Điểm</translation>
    </message>
    <message>
        <source>&amp;Previous row</source>
        <translation>Mục &amp;trước</translation>
    </message>
    <message>
        <source>&amp;Next row</source>
        <translation>Mục &amp;sau</translation>
    </message>
    <message>
        <source>Next row that needs &amp;something</source>
        <translation>Mục &amp;cần làm tiếp</translation>
    </message>
    <message>
        <source>&amp;Heading of the sheet…</source>
        <translation>&amp;Phần đầu bảng…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Cài đặt…</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>&amp;Hướng dẫn về trang này</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>Hướng &amp;dẫn sử dụng</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Kiểm tra</translation>
    </message>
    <message>
        <source>&amp;Find in the sheet</source>
        <translation>&amp;Tìm trong bảng</translation>
    </message>
    <message>
        <source>Over&amp;view</source>
        <translation>&amp;Tổng quan</translation>
    </message>
    <message>
        <source>&amp;Hand rows out…</source>
        <translation>Giao phần &amp;việc…</translation>
    </message>
    <message>
        <source>&amp;Take rows back…</source>
        <translation>N&amp;hận phần việc…</translation>
    </message>
    <message>
        <source>New &amp;from last year&apos;s…</source>
        <translation>Tạ&amp;o từ hồ sơ năm trước…</translation>
    </message>
    <message>
        <source>Chec&amp;k a scoring sheet file…</source>
        <translation>&amp;Kiểm tra bộ tiêu chí…</translation>
    </message>
    <message>
        <source>Seal and s&amp;ign</source>
        <translation>&amp;Chốt và ký</translation>
    </message>
    <message>
        <source>Open a request to e&amp;xplain…</source>
        <translation>Mở yêu cầu &amp;giải trình…</translation>
    </message>
    <message>
        <source>&amp;Verify seal and signature…</source>
        <translation>Kiểm tra &amp;dấu chốt, chữ ký…</translation>
    </message>
    <message>
        <source>Review s&amp;ubmissions…</source>
        <translation>Thẩm định hồ &amp;sơ nộp…</translation>
    </message>
</context>
<context>
    <name>DocumentsPart</name>
    <message>
        <source>Document (required)</source>
        <translation>Văn bản (bắt buộc)</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Issued not later than %1/%2 of the assessment year</source>
        <translation>Ban hành chậm nhất ngày %1/%2 của năm đánh giá</translation>
    </message>
    <message>
        <source>Issued every year: of the assessment year</source>
        <translation>Ban hành hàng năm: văn bản của năm đánh giá</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>Thêm văn bản</translation>
    </message>
</context>
<context>
    <name>EarlierDocumentsPart</name>
    <message>
        <source>Year %1, not counted: %2</source>
        <translation>Năm %1, không tính: %2</translation>
    </message>
</context>
<context>
    <name>FiguresPart</name>
    <message>
        <source>Figures (required)</source>
        <translation>Số liệu (bắt buộc)</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>At least %1 is needed</source>
        <translation>Cần đạt ít nhất %1</translation>
    </message>
    <message>
        <source>: the whole is 0</source>
        <translation>: tổng số bằng 0</translation>
    </message>
    <message>
        <source>: the part is larger than the whole</source>
        <translation>: phần lớn hơn tổng số</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Cộng</translation>
    </message>
    <message>
        <source>Sum: %1</source>
        <translation>Cộng: %1</translation>
    </message>
    <message>
        <source>year %1: %2</source>
        <translation>năm %1: %2</translation>
    </message>
</context>
<context>
    <name>GradedPart</name>
    <message>
        <source>Self-assessed points</source>
        <translation>Điểm tự đánh giá</translation>
    </message>
    <message>
        <source>of %1, in steps of %2</source>
        <translation>tối đa %1, mỗi nấc %2</translation>
    </message>
</context>
<context>
    <name>HeadingDialog</name>
    <message>
        <source>Heading of the sheet</source>
        <translation>Phần đầu bảng</translation>
    </message>
    <message>
        <source>&amp;Agency</source>
        <translation>&amp;Cơ quan, đơn vị</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Cơ quan, đơn vị</translation>
    </message>
    <message>
        <source>Name of the agency as it is to be printed</source>
        <translation>Tên cơ quan, đơn vị như sẽ in trên bảng</translation>
    </message>
    <message>
        <source>S&amp;taff</source>
        <translation>&amp;Tổng số CBCC</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Tổng số cán bộ công chức</translation>
    </message>
    <message>
        <source>Number of officials and civil servants</source>
        <translation>Tổng số cán bộ công chức</translation>
    </message>
    <message>
        <source>Assessment &amp;year</source>
        <translation>&amp;Năm đánh giá</translation>
    </message>
    <message>
        <source>Assessment year</source>
        <translation>Năm đánh giá</translation>
    </message>
    <message>
        <source>Assessed &amp;on</source>
        <translation>Ngày đánh &amp;giá</translation>
    </message>
    <message>
        <source>Assessment date</source>
        <translation>Ngày đánh giá</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Địa danh</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa danh</translation>
    </message>
    <message>
        <source>Stands in the date line above the signatures</source>
        <translation>Đứng ở dòng ngày tháng, trên chỗ ký</translation>
    </message>
    <message>
        <source>A document that is issued after the assessment date is no evidence yet.</source>
        <translation>Văn bản ban hành sau ngày đánh giá thì chưa được tính là minh chứng.</translation>
    </message>
    <message>
        <source>&amp;Units, one a line</source>
        <translation>Các đơn &amp;vị (phòng chuyên môn), mỗi dòng một đơn vị</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Các đơn vị (phòng chuyên môn)</translation>
    </message>
    <message>
        <source>The office and the divisions whose figures are entered by unit</source>
        <translation>Văn phòng và các phòng chuyên môn, để nhập số liệu theo đơn vị</translation>
    </message>
</context>
<context>
    <name>HeadingFields</name>
    <message>
        <source>Enter the name of the agency, at most 300 characters.</source>
        <translation>Hãy nhập tên cơ quan, đơn vị, nhiều nhất 300 ký tự.</translation>
    </message>
    <message>
        <source>Enter a whole number from 1 to 1,000,000.</source>
        <translation>Hãy nhập một số nguyên từ 1 đến 1.000.000.</translation>
    </message>
    <message>
        <source>Enter a year from 2000 to 2100.</source>
        <translation>Hãy nhập một năm từ 2000 đến 2100.</translation>
    </message>
    <message>
        <source>Enter the place of the date line, such as Tây Ninh.</source>
        <translation>Hãy nhập địa danh của dòng ngày tháng, ví dụ Tây Ninh.</translation>
    </message>
</context>
<context>
    <name>MergeTexts</name>
    <message>
        <source>Claim</source>
        <translation>Điểm tự đánh giá</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liên kết</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>Khai báo</translation>
    </message>
    <message>
        <source>From last year</source>
        <translation>Từ năm trước</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>ngày %1</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>trang %1</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>tệp %1</translation>
    </message>
    <message>
        <source>of %1, reviewed</source>
        <translation>năm %1, đã xem lại</translation>
    </message>
    <message>
        <source>of %1, to be reviewed</source>
        <translation>năm %1, cần xem lại</translation>
    </message>
</context>
<context>
    <name>NewDossierForm</name>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Bảng đánh giá</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Bảng đánh giá</translation>
    </message>
    <message>
        <source>&amp;Agency</source>
        <translation>&amp;Cơ quan, đơn vị</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Cơ quan, đơn vị</translation>
    </message>
    <message>
        <source>Name of the agency as it is to be printed</source>
        <translation>Tên cơ quan, đơn vị như sẽ in trên bảng</translation>
    </message>
    <message>
        <source>S&amp;taff</source>
        <translation>&amp;Tổng số CBCC</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Tổng số cán bộ công chức</translation>
    </message>
    <message>
        <source>Number of officials and civil servants</source>
        <translation>Tổng số cán bộ công chức</translation>
    </message>
    <message>
        <source>Assessment &amp;year</source>
        <translation>&amp;Năm đánh giá</translation>
    </message>
    <message>
        <source>Assessment year</source>
        <translation>Năm đánh giá</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Địa danh</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa danh</translation>
    </message>
    <message>
        <source>Stands in the date line above the signatures</source>
        <translation>Đứng ở dòng ngày tháng, trên chỗ ký</translation>
    </message>
    <message>
        <source>&amp;Keep it as</source>
        <translation>&amp;Lưu tại</translation>
    </message>
    <message>
        <source>File of the dossier</source>
        <translation>Tệp hồ sơ</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>C&amp;họn…</translation>
    </message>
    <message>
        <source>Choose where to keep the dossier</source>
        <translation>Chọn nơi lưu hồ sơ</translation>
    </message>
    <message>
        <source>C&amp;reate and fill in</source>
        <translation>Tạo &amp;và điền</translation>
    </message>
    <message>
        <source>From a fi&amp;le…</source>
        <translation>Từ tệ&amp;p…</translation>
    </message>
    <message>
        <source>A scoring sheet that is not installed on this computer</source>
        <translation>Bảng đánh giá chưa được cài trên máy này</translation>
    </message>
</context>
<context>
    <name>NoClaimPart</name>
    <message>
        <source>The reviewer gives the points of this row. What you add below is shown to them.</source>
        <translation>Mục này do người thẩm định chấm. Những gì bạn thêm dưới đây sẽ được họ xem.</translation>
    </message>
    <message>
        <source>Asked for information: this row has no points.</source>
        <translation>Mục này chỉ hỏi để biết, không chấm điểm.</translation>
    </message>
</context>
<context>
    <name>NotePart</name>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;In…</translation>
    </message>
    <message>
        <source>P&amp;DF…</source>
        <translation>P&amp;DF…</translation>
    </message>
    <message>
        <source>Write a PDF/A-1b file, as it will be printed</source>
        <translation>Ghi tệp PDF/A-1b, đúng như bản in</translation>
    </message>
    <message>
        <source>&amp;ODT…</source>
        <translation>&amp;ODT…</translation>
    </message>
    <message>
        <source>Write a document for LibreOffice or Word</source>
        <translation>Ghi văn bản cho LibreOffice hoặc Word</translation>
    </message>
    <message>
        <source>&amp;XLSX…</source>
        <translation>&amp;XLSX…</translation>
    </message>
    <message>
        <source>Write a workbook for Excel or LibreOffice</source>
        <translation>Ghi bảng tính cho Excel hoặc LibreOffice</translation>
    </message>
    <message>
        <source>&amp;CSV…</source>
        <translation>&amp;CSV…</translation>
    </message>
    <message>
        <source>Write the bare table for other programs</source>
        <translation>Ghi bảng thuần văn bản cho phần mềm khác</translation>
    </message>
    <message>
        <source>Fit the &amp;width</source>
        <translation>Vừa bề &amp;rộng</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>The sheet as it will be printed</source>
        <translation>Bảng đánh giá như sẽ in</translation>
    </message>
    <message>
        <source>Print after the sheet what proves each row and why it has its points; also in the PDF</source>
        <translation>In thêm sau bảng đánh giá: minh chứng của từng tiêu chí và lý do của từng điểm số; tệp PDF cũng có phần này</translation>
    </message>
    <message>
        <source>With the evidence &amp;annex</source>
        <translation>Kèm phụ &amp;lục minh chứng</translation>
    </message>
</context>
<context>
    <name>QtDialogs</name>
    <message>
        <source>Dossiers</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Open a dossier</source>
        <translation>Mở hồ sơ</translation>
    </message>
    <message>
        <source>Where to keep the new dossier</source>
        <translation>Nơi lưu hồ sơ mới</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Đính kèm tệp</translation>
    </message>
    <message>
        <source>The last changes are not on the disk: %1.

Everything saved before is safe.</source>
        <translation>Những sửa đổi cuối chưa ghi được xuống đĩa: %1.

Mọi thứ đã lưu trước đó vẫn nguyên vẹn.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Thử lại</translation>
    </message>
    <message>
        <source>&amp;Close without them</source>
        <translation>Đóng và &amp;bỏ các sửa đổi đó</translation>
    </message>
    <message>
        <source>&amp;Keep it open</source>
        <translation>Để &amp;mở</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Chọn thư mục</translation>
    </message>
    <message>
        <source>Take rows back</source>
        <translation>Nhận phần việc</translation>
    </message>
    <message>
        <source>Check a scoring sheet file</source>
        <translation>Kiểm tra bộ tiêu chí</translation>
    </message>
    <message>
        <source>Scoring sheets</source>
        <translation>Bộ tiêu chí</translation>
    </message>
    <message>
        <source>Attach the scan of the signed sheet</source>
        <translation>Đính kèm bản quét đã ký</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Bản quét</translation>
    </message>
    <message>
        <source>Write the file to send</source>
        <translation>Xuất tệp nộp</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Chọn tệp khóa</translation>
    </message>
    <message>
        <source>Key files</source>
        <translation>Tệp khóa</translation>
    </message>
    <message>
        <source>Choose the driver of the token</source>
        <translation>Chọn trình điều khiển của thẻ</translation>
    </message>
    <message>
        <source>Drivers of tokens</source>
        <translation>Trình điều khiển thẻ</translation>
    </message>
    <message>
        <source>Open a request to explain</source>
        <translation>Mở yêu cầu giải trình</translation>
    </message>
    <message>
        <source>Requests to explain</source>
        <translation>Yêu cầu giải trình</translation>
    </message>
    <message>
        <source>Verify seal and signature</source>
        <translation>Kiểm tra dấu chốt, chữ ký</translation>
    </message>
    <message>
        <source>Dossiers and signed PDFs</source>
        <translation>Hồ sơ và PDF đã ký</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Sổ thẩm định</translation>
    </message>
    <message>
        <source>Open a register</source>
        <translation>Mở sổ thẩm định</translation>
    </message>
    <message>
        <source>Where to keep the new register</source>
        <translation>Nơi lưu sổ thẩm định mới</translation>
    </message>
    <message>
        <source>Take in submissions</source>
        <translation>Nhận hồ sơ nộp</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Xuất</translation>
    </message>
    <message>
        <source>Choose a scoring sheet file</source>
        <translation>Chọn tệp bảng đánh giá</translation>
    </message>
</context>
<context>
    <name>ReviewCommands</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tệp</translation>
    </message>
    <message>
        <source>&amp;Take in submissions…</source>
        <translation>&amp;Nhận hồ sơ…</translation>
    </message>
    <message>
        <source>Take in a &amp;folder…</source>
        <translation>Nhận cả &amp;thư mục…</translation>
    </message>
    <message>
        <source>&amp;Read the register anew</source>
        <translation>Đọc &amp;lại sổ</translation>
    </message>
    <message>
        <source>Another re&amp;gister…</source>
        <translation>Mở &amp;sổ khác…</translation>
    </message>
    <message>
        <source>&amp;Close the window</source>
        <translation>Đón&amp;g cửa sổ</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>Thẩm đị&amp;nh</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Chấp nhận</translation>
    </message>
    <message>
        <source>Ad&amp;just the points</source>
        <translation>Đi&amp;ều chỉnh điểm</translation>
    </message>
    <message>
        <source>&amp;Reject the evidence</source>
        <translation>&amp;Bác minh chứng</translation>
    </message>
    <message>
        <source>As&amp;k only</source>
        <translation>Chỉ &amp;hỏi</translation>
    </message>
    <message>
        <source>&amp;Take the verdict back</source>
        <translation>&amp;Rút lại kết luận</translation>
    </message>
    <message>
        <source>Accept the rest of this &amp;section</source>
        <translation>Chấp nhận phần &amp;còn lại của mục lớn này</translation>
    </message>
    <message>
        <source>&amp;Previous row that is not decided</source>
        <translation>Mục chưa &amp;xét phía trước</translation>
    </message>
    <message>
        <source>&amp;Next row that is not decided</source>
        <translation>Mục chưa xét &amp;kế tiếp</translation>
    </message>
    <message>
        <source>&amp;Submission</source>
        <translation>&amp;Hồ sơ nộp</translation>
    </message>
    <message>
        <source>Request to &amp;explain…</source>
        <translation>Yêu cầu &amp;giải trình…</translation>
    </message>
    <message>
        <source>&amp;Minutes…</source>
        <translation>&amp;Biên bản…</translation>
    </message>
    <message>
        <source>&amp;Close the review</source>
        <translation>&amp;Kết thúc thẩm định</translation>
    </message>
    <message>
        <source>&amp;What the agency changed…</source>
        <translation>Cơ quan đã &amp;sửa gì…</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>&amp;Nhật ký…</translation>
    </message>
    <message>
        <source>Save the file as it came…</source>
        <translation>Lưu tệp như lúc nhận…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Xem</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>T&amp;rợ giúp</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>&amp;Hướng dẫn về trang này</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>Hướng &amp;dẫn sử dụng</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Phím tắt</translation>
    </message>
    <message>
        <source>Ra&amp;nking</source>
        <translation>&amp;Xếp hạng</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation>&amp;Biểu đồ</translation>
    </message>
</context>
<context>
    <name>ReviewTexts</name>
    <message>
        <source>Refused</source>
        <translation>Không nhận</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Đã có</translation>
    </message>
    <message>
        <source>This revision is in the register as number %1.</source>
        <translation>Lần nộp này đã có trong sổ, số %1.</translation>
    </message>
    <message>
        <source>Takes the place of number %1.</source>
        <translation>Thay hồ sơ số %1.</translation>
    </message>
    <message>
        <source>Taken in as number %1</source>
        <translation>Đã nhận, số %1</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>chưa kết luận</translation>
    </message>
    <message>
        <source>What became of the files</source>
        <translation>Kết quả nhận hồ sơ</translation>
    </message>
    <message>
        <source>Taken in: %1. Known already: %2. Refused: %3.</source>
        <translation>Đã nhận: %1. Đã có từ trước: %2. Không nhận: %3.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>There is no file of a dossier there.</source>
        <translation>Ở đó không có tệp hồ sơ nào.</translation>
    </message>
    <message>
        <source>Somebody else decided meanwhile</source>
        <translation>Người khác vừa kết luận</translation>
    </message>
    <message>
        <source>Nothing was written. Their values stay unless you write yours over them.</source>
        <translation>Chưa ghi gì. Kết luận của họ giữ nguyên, trừ khi bạn ghi đè bằng của bạn.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Của họ</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Của bạn</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Nhận hồ sơ</translation>
    </message>
    <message>
        <source>Replaced by a later revision</source>
        <translation>Được thay bằng lần nộp sau</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Kết luận</translation>
    </message>
    <message>
        <source>Kept from the revision before</source>
        <translation>Giữ từ lần nộp trước</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Kết thúc</translation>
    </message>
    <message>
        <source>Log — %1</source>
        <translation>Nhật ký — %1</translation>
    </message>
    <message>
        <source>Every change of this submission, the latest first. Entries are never changed or removed.</source>
        <translation>Mọi thay đổi của hồ sơ này, mới nhất ở trên. Nhật ký không bao giờ bị sửa hay xóa.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Khi nào</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ai</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Việc gì</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sau</translation>
    </message>
    <message>
        <source>Nothing is logged.</source>
        <translation>Nhật ký trống.</translation>
    </message>
    <message>
        <source>What the agency changed</source>
        <translation>Cơ quan đã sửa gì</translation>
    </message>
    <message>
        <source>From revision %1 to revision %2.</source>
        <translation>Từ lần %1 đến lần %2.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Phần đã sửa</translation>
    </message>
    <message>
        <source>Points before</source>
        <translation>Điểm trước</translation>
    </message>
    <message>
        <source>Points now</source>
        <translation>Điểm nay</translation>
    </message>
    <message>
        <source>No row was changed.</source>
        <translation>Không mục nào bị sửa.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Points after the comparison of agencies</source>
        <translation>Điểm sau khi so các cơ quan</translation>
    </message>
</context>
<context>
    <name>RowHeading</name>
    <message>
        <source>maximum %1</source>
        <translation>tối đa %1</translation>
    </message>
    <message>
        <source>Note of the decision: %1</source>
        <translation>Ghi chú của quyết định: %1</translation>
    </message>
    <message>
        <source>Note on the group: %1</source>
        <translation>Ghi chú của nhóm: %1</translation>
    </message>
    <message>
        <source>Hint: %1</source>
        <translation>Giải thích: %1</translation>
    </message>
</context>
<context>
    <name>RubricChecking</name>
    <message>
        <source>Reading the file…</source>
        <translation>Đang đọc tệp…</translation>
    </message>
    <message>
        <source>The file was not read</source>
        <translation>Không đọc được tệp</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Cửa sổ</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Ngôn ngữ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Giao diện</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Giao diện</translation>
    </message>
    <message>
        <source>A new dossier begins with</source>
        <translation>Hồ sơ mới bắt đầu với</translation>
    </message>
    <message>
        <source>&amp;Agency</source>
        <translation>&amp;Cơ quan, đơn vị</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Cơ quan, đơn vị</translation>
    </message>
    <message>
        <source>Name of the agency as it is to be printed</source>
        <translation>Tên cơ quan, đơn vị như sẽ in trên bảng</translation>
    </message>
    <message>
        <source>&amp;Staff</source>
        <translation>&amp;Tổng số CBCC</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Tổng số cán bộ công chức</translation>
    </message>
    <message>
        <source>Number of officials and civil servants</source>
        <translation>Tổng số cán bộ công chức</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Địa danh</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa danh</translation>
    </message>
    <message>
        <source>Place of the date line</source>
        <translation>Địa danh của dòng ngày tháng</translation>
    </message>
    <message>
        <source>Exported files are offered</source>
        <translation>Tệp xuất ra được đề nghị lưu</translation>
    </message>
    <message>
        <source>&amp;Beside the dossier</source>
        <translation>&amp;Bên cạnh hồ sơ</translation>
    </message>
    <message>
        <source>In this &amp;folder</source>
        <translation>&amp;Trong thư mục này</translation>
    </message>
    <message>
        <source>Folder for exported files</source>
        <translation>Thư mục cho tệp xuất ra</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>C&amp;họn…</translation>
    </message>
    <message>
        <source>Choose the folder for exported files</source>
        <translation>Chọn thư mục cho tệp xuất ra</translation>
    </message>
    <message>
        <source>Authorities whose signatures are trusted</source>
        <translation>Nơi cấp chứng thư được tin cậy</translation>
    </message>
    <message>
        <source>Fold&amp;er with their certificates and revocation lists</source>
        <translation>Thư &amp;mục chứng thư và danh sách thu hồi của họ</translation>
    </message>
    <message>
        <source>Folder with the certificates and revocation lists of trusted authorities</source>
        <translation>Thư mục chứng thư và danh sách thu hồi của các nơi cấp được tin cậy</translation>
    </message>
    <message>
        <source>None: nobody is trusted</source>
        <translation>Để trống: không tin nơi cấp nào</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Ch&amp;ọn…</translation>
    </message>
    <message>
        <source>Choose the folder with the certificates of trusted authorities</source>
        <translation>Chọn thư mục chứng thư của các nơi cấp được tin cậy</translation>
    </message>
</context>
<context>
    <name>SheetYears</name>
    <message>
        <source>%1 · year %2</source>
        <translation>%1 · năm %2</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>New self-assessment</source>
        <translation>Tự đánh giá mới</translation>
    </message>
    <message>
        <source>One file keeps everything: the sheet, your answers and the evidence. Each change is saved at once.</source>
        <translation>Một tệp giữ tất cả: bảng đánh giá, câu trả lời và tài liệu chứng minh. Mỗi thay đổi được lưu ngay.</translation>
    </message>
    <message>
        <source>Open a dossier</source>
        <translation>Mở hồ sơ đã có</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Mở tệp…</translation>
    </message>
    <message>
        <source>or drop a .bangdiem file here</source>
        <translation>hoặc thả tệp .bangdiem vào đây</translation>
    </message>
    <message>
        <source>Rece&amp;nt dossiers</source>
        <translation>Hồ sơ &amp;gần đây</translation>
    </message>
    <message>
        <source>Recent dossiers</source>
        <translation>Hồ sơ gần đây</translation>
    </message>
    <message>
        <source>None yet. The dossiers that you make or open will be listed here.</source>
        <translation>Chưa có. Những hồ sơ đã tạo hoặc đã mở sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>Open t&amp;his dossier</source>
        <translation>Mở hồ &amp;sơ này</translation>
    </message>
    <message>
        <source>Take off the &amp;list</source>
        <translation>Bỏ khỏi &amp;danh sách</translation>
    </message>
    <message>
        <source>The file itself is left where it is.</source>
        <translation>Tệp vẫn nằm nguyên chỗ cũ.</translation>
    </message>
    <message>
        <source>From last year&apos;s dossier…</source>
        <translation>Từ hồ sơ năm trước…</translation>
    </message>
    <message>
        <source>Begin with the answers of an earlier year; each of them is to be reviewed.</source>
        <translation>Bắt đầu từ câu trả lời của năm trước; mỗi câu đều phải xem lại.</translation>
    </message>
    <message>
        <source>or fill in the heading:</source>
        <translation>hoặc điền phần đầu bảng:</translation>
    </message>
    <message>
        <source>&amp;Review submissions…</source>
        <translation>Thẩm định &amp;hồ sơ nộp…</translation>
    </message>
    <message>
        <source>For the reviewers at the Sở: take in what the agencies sent and review it.</source>
        <translation>Dành cho người thẩm định ở Sở: nhận hồ sơ các cơ quan gửi và thẩm định.</translation>
    </message>
</context>
<context>
    <name>TaskWindow</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>VerdictFacts</name>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Cơ quan, đơn vị</translation>
    </message>
    <message>
        <source>Sheet, year</source>
        <translation>Bảng, năm</translation>
    </message>
    <message>
        <source>%1, year %2</source>
        <translation>%1, năm %2</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Lần chốt</translation>
    </message>
    <message>
        <source>Points, computed anew</source>
        <translation>Điểm tính lại</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trên %2</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Mã đối chiếu</translation>
    </message>
    <message>
        <source>Sealed at, as it says</source>
        <translation>Chốt lúc (tự ghi)</translation>
    </message>
    <message>
        <source>Sealed by, as it says</source>
        <translation>Người chốt (tự ghi)</translation>
    </message>
    <message>
        <source>Fingerprint, as it says</source>
        <translation>Mã đối chiếu (tự ghi)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Kích thước</translation>
    </message>
    <message>
        <source>Signed at, by the signer&apos;s clock</source>
        <translation>Ký lúc</translation>
    </message>
    <message>
        <source>%1 (claimed: nobody confirms it)</source>
        <translation>%1 (theo đồng hồ máy người ký, không ai xác nhận)</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>không ghi</translation>
    </message>
    <message>
        <source>All %1 bytes of the PDF</source>
        <translation>Toàn bộ %1 byte của tệp PDF</translation>
    </message>
    <message>
        <source>Whether the points on it are those of a dossier: open that, and compare</source>
        <translation>Điểm in trên đó có đúng là điểm của hồ sơ hay không: hãy mở hồ sơ để so</translation>
    </message>
    <message>
        <source>Nothing: the seal or signature does not hold for this file</source>
        <translation>Không gì cả: dấu chốt hoặc chữ ký không có giá trị với tệp này</translation>
    </message>
    <message>
        <source>Covered by the seal or signature</source>
        <translation>Được dấu chốt hoặc chữ ký bao trùm</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>Không được bao trùm</translation>
    </message>
    <message>
        <source>No folder of trusted authorities was chosen, so nobody is trusted and no signature can be called valid.</source>
        <translation>Chưa chọn thư mục nơi cấp được tin cậy nên chưa tin ai: chưa chữ ký nào được kết luận là hợp lệ.</translation>
    </message>
    <message>
        <source>%1: %2 certificates of authorities, %3 revocation lists.</source>
        <translation>%1: %2 chứng thư của nơi cấp, %3 danh sách thu hồi.</translation>
    </message>
    <message>
        <source>What cannot be used</source>
        <translation>Không dùng được</translation>
    </message>
    <message>
        <source>Only the first %1 bytes of the PDF&apos;s %2</source>
        <translation>Chỉ %1 byte đầu trong %2 byte của tệp PDF</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>Valid</source>
        <translation>Hợp lệ</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Không kết luận được</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Không hợp lệ</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>đạt</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>không kết luận được</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>không đạt</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>không xét</translation>
    </message>
    <message>
        <source>The PDF is as it was signed, to its last byte.</source>
        <translation>Tệp PDF đúng như khi ký, đến từng byte.</translation>
    </message>
    <message>
        <source>The dossier says what was sealed and signed for its agency.</source>
        <translation>Hồ sơ đúng là những gì cơ quan đã chốt và ký.</translation>
    </message>
    <message>
        <source>The program alone cannot say whether the file is genuine. What is missing stands below: a person has to settle it.</source>
        <translation>Chương trình không tự kết luận được tệp này có đúng hay không. Điểm còn thiếu nêu ở dưới: phải có người xem và quyết định.</translation>
    </message>
    <message>
        <source>The file is not something that was approved and has stayed as it was. Do not rely on it: ask whoever sent it.</source>
        <translation>Tệp này không phải bản đã được duyệt và còn nguyên vẹn. Đừng căn cứ vào nó: hãy hỏi lại nơi gửi.</translation>
    </message>
    <message>
        <source>All of the PDF, and nothing besides</source>
        <translation>Toàn bộ tệp PDF, không thêm bớt gì</translation>
    </message>
    <message>
        <source>Content as it was sealed</source>
        <translation>Nội dung đúng như khi chốt</translation>
    </message>
    <message>
        <source>Evidence files, each byte</source>
        <translation>Tệp minh chứng, đến từng byte</translation>
    </message>
    <message>
        <source>Digital signature</source>
        <translation>Chữ ký số</translation>
    </message>
    <message>
        <source>Certificate issued for signing by a trusted authority</source>
        <translation>Chứng thư để ký, do nơi cấp được tin cậy cấp</translation>
    </message>
    <message>
        <source>Certificate in force at the signing and now</source>
        <translation>Chứng thư có hiệu lực khi ký và hiện nay</translation>
    </message>
    <message>
        <source>Certificate not revoked</source>
        <translation>Chứng thư không bị thu hồi</translation>
    </message>
    <message>
        <source>Signer of the dossier&apos;s agency</source>
        <translation>Người ký thuộc cơ quan của hồ sơ</translation>
    </message>
    <message>
        <source>Official scoring sheet</source>
        <translation>Bộ tiêu chí đúng bản chính thức</translation>
    </message>
    <message>
        <source>revision %1, sealed earlier and reopened since</source>
        <translation>lần %1, đã chốt trước đây rồi mở lại</translation>
    </message>
    <message>
        <source>revision %1, sealed, in force</source>
        <translation>lần %1, đã chốt, đang có hiệu lực</translation>
    </message>
    <message>
        <source>revision %1, as it is now, not sealed</source>
        <translation>lần %1, nội dung hiện tại, chưa chốt</translation>
    </message>
    <message>
        <source>revision %1; but the dossier was altered after it was sealed and is not what was approved</source>
        <translation>lần %1; nhưng hồ sơ đã bị sửa sau khi chốt, không còn là nội dung đã duyệt</translation>
    </message>
</context>
<context>
    <name>YesNoPart</name>
    <message>
        <source>Yes</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Chưa trả lời</translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation>Tự đánh giá</translation>
    </message>
    <message>
        <source>Left unanswered, the evidence below decides.</source>
        <translation>Để “Chưa trả lời” thì chấm theo minh chứng bên dưới.</translation>
    </message>
    <message>
        <source>Self-assessment: %1</source>
        <translation>Tự đánh giá: %1</translation>
    </message>
</context>
<context>
    <name>bangdiem::AboutDialog</name>
    <message>
        <source>About Bảng Điểm</source>
        <translation>Giới thiệu Bảng Điểm</translation>
    </message>
    <message>
        <source>Bảng Điểm %1

The self-assessment of the use of information technology in government offices, by Decision 2693/QĐ-UBND of Tây Ninh province (2015).

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.

Built with Qt %2, SQLite, nlohmann/json, utf8proc, libqpdf, libxlsxwriter, libzip and libqrencode.</source>
        <translation>Bảng Điểm %1

Tự đánh giá mức độ ứng dụng công nghệ thông tin của cơ quan nhà nước theo Quyết định số 2693/QĐ-UBND của UBND tỉnh Tây Ninh (2015).

Phần mềm tự do theo Giấy phép công cộng GNU, phiên bản 3 trở lên. Không kèm theo bảo hành nào.

Dùng Qt %2, SQLite, nlohmann/json, utf8proc, libqpdf, libxlsxwriter, libzip và libqrencode.</translation>
    </message>
</context>
<context>
    <name>bangdiem::BelongingBox</name>
    <message>
        <source>the dossier that is open</source>
        <translation>hồ sơ đang mở</translation>
    </message>
    <message>
        <source>this file</source>
        <translation>tệp này</translation>
    </message>
    <message>
        <source>The file belongs to the dossier that is open (%1): %2.</source>
        <translation>Tệp thuộc hồ sơ đang mở (%1): %2.</translation>
    </message>
    <message>
        <source>The PDF does not say which dossier it shows: it bears no fingerprint.</source>
        <translation>Tệp PDF không ghi mã đối chiếu nên không biết là của hồ sơ nào.</translation>
    </message>
    <message>
        <source>The file does not belong to the dossier that is open (%1): it is neither what that says now nor a revision of it that was sealed.</source>
        <translation>Tệp không thuộc hồ sơ đang mở (%1): không phải nội dung hiện tại, cũng không phải lần nào đã chốt của hồ sơ ấy.</translation>
    </message>
    <message>
        <source>The PDF says so itself, and nothing proves it.</source>
        <translation>Đây là do tệp PDF tự ghi, chưa có gì chứng minh.</translation>
    </message>
    <message>
        <source>A paper at hand? Type the &amp;fingerprint that is printed on it, to compare it with %1.</source>
        <translation>Có bản &amp;giấy trong tay? Gõ mã đối chiếu in trên đó để so với %1.</translation>
    </message>
    <message>
        <source>Fingerprint on the paper</source>
        <translation>Mã đối chiếu trên bản giấy</translation>
    </message>
    <message>
        <source>All eight groups are needed: fewer are easily forged.</source>
        <translation>Cần đủ tám nhóm: ít hơn thì dễ bị làm giả.</translation>
    </message>
    <message>
        <source>The paper belongs: %1.</source>
        <translation>Bản giấy khớp: %1.</translation>
    </message>
    <message>
        <source>The paper does not belong: neither what the dossier says now nor a revision of it that was sealed has this fingerprint.</source>
        <translation>Bản giấy không khớp: mã này không phải của nội dung hiện tại, cũng không phải của lần nào đã chốt.</translation>
    </message>
</context>
<context>
    <name>bangdiem::CarryDialog</name>
    <message>
        <source>&amp;Make and review</source>
        <translation>&amp;Tạo và xem lại</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Đang đọc…</translation>
    </message>
    <message>
        <source>%1 — %2 — year %3</source>
        <translation>%1 — %2 — năm %3</translation>
    </message>
    <message>
        <source>Enter a year after %1, the year of the earlier dossier.</source>
        <translation>Hãy nhập năm sau năm %1 của hồ sơ năm trước.</translation>
    </message>
    <message>
        <source>Choose where the dossier&apos;s file is to be kept.</source>
        <translation>Hãy chọn nơi lưu tệp hồ sơ.</translation>
    </message>
    <message>
        <source>A file of this name exists already. It will not be overwritten: choose another name.</source>
        <translation>Đã có tệp mang tên này. Chương trình không ghi đè: hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>Choose last year&apos;s dossier.</source>
        <translation>Hãy chọn hồ sơ năm trước.</translation>
    </message>
</context>
<context>
    <name>bangdiem::CertificateView</name>
    <message>
        <source>Signer</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Cơ quan, tổ chức</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Nơi cấp</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Số hiệu</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Hiệu lực</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>từ %1 đến %2</translation>
    </message>
</context>
<context>
    <name>bangdiem::ChartsPage</name>
    <message>
        <source>Picture</source>
        <translation>Hình</translation>
    </message>
    <message>
        <source>Points of the agencies</source>
        <translation>Điểm theo cơ quan</translation>
    </message>
    <message>
        <source>Self-assessed and reviewed</source>
        <translation>Tự đánh giá và thẩm định</translation>
    </message>
    <message>
        <source>An agency and the average</source>
        <translation>Một cơ quan và trung bình</translation>
    </message>
    <message>
        <source>This year and the year before</source>
        <translation>Năm này và năm trước</translation>
    </message>
    <message>
        <source>Of the sheet</source>
        <translation>Phần của bảng</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>Export as P&amp;NG…</source>
        <translation>Xuất P&amp;NG…</translation>
    </message>
    <message>
        <source>The whole sheet</source>
        <translation>Cả bảng</translation>
    </message>
    <message>
        <source>Reading the register…</source>
        <translation>Đang đọc sổ…</translation>
    </message>
    <message>
        <source>No submission was taken in yet.</source>
        <translation>Chưa nhận hồ sơ nào.</translation>
    </message>
    <message>
        <source>No agency has a result in both years, %1 and %2.</source>
        <translation>Không cơ quan nào có kết quả của cả hai năm %1 và %2.</translation>
    </message>
    <message>
        <source>No review is closed yet, so there is no average of reviewed points.</source>
        <translation>Chưa hồ sơ nào kết thúc thẩm định nên chưa có điểm thẩm định trung bình.</translation>
    </message>
</context>
<context>
    <name>bangdiem::CheckPage</name>
    <message numerus="yes">
        <source>%n error(s) to settle before the dossier is sealed. Choose a line to go to its row; Alt+3 comes back here.</source>
        <translation>
            <numerusform>Còn %n lỗi phải xử lý trước khi chốt hồ sơ. Chọn một dòng để đến mục đó; Alt+3 đưa trở lại đây.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing keeps the dossier from being sealed. %n warning(s) deserve a look.</source>
        <translation>
            <numerusform>Không còn lỗi nào chặn việc chốt hồ sơ. Còn %n cảnh báo nên xem lại.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to settle. Up to %1 points could still be earned, if what the rows below ask for was done.</source>
        <translation>Không còn gì phải xử lý. Nếu đã thực hiện các việc nêu dưới đây thì còn có thể thêm đến %1 điểm.</translation>
    </message>
    <message>
        <source>Nothing is left to settle, and no row loses points.</source>
        <translation>Không còn gì phải xử lý, và không mục nào mất điểm.</translation>
    </message>
</context>
<context>
    <name>bangdiem::CheckView</name>
    <message>
        <source>What is still to settle</source>
        <translation>Những việc còn phải xử lý</translation>
    </message>
</context>
<context>
    <name>bangdiem::ChoiceBox</name>
    <message>
        <source>Unanswered</source>
        <translation>Chưa trả lời</translation>
    </message>
</context>
<context>
    <name>bangdiem::Composition</name>
    <message>
        <source>%1 — %2 — year %3</source>
        <translation>%1 — %2 — năm %3</translation>
    </message>
    <message>
        <source>%1 · draft</source>
        <translation>%1 · bản nháp</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>Printed sheet</source>
        <translation>Bản in</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Bảng đánh giá</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Tổng quan</translation>
    </message>
    <message>
        <source>The picture was not written</source>
        <translation>Chưa ghi được ảnh</translation>
    </message>
    <message>
        <source>%1 · sealed</source>
        <translation>%1 · đã chốt</translation>
    </message>
    <message>
        <source>Seal and sign</source>
        <translation>Chốt và ký</translation>
    </message>
</context>
<context>
    <name>bangdiem::CriterionPanel</name>
    <message>
        <source>Choose a row of the sheet to answer it here.</source>
        <translation>Chọn một mục trong bảng để trả lời ở đây.</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>Khai báo</translation>
    </message>
    <message>
        <source>Declaration for the whole group</source>
        <translation>Khai báo cho cả nhóm</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Tiêu chí</translation>
    </message>
    <message>
        <source>This row is not in the part that was handed out to you.</source>
        <translation>Mục này không thuộc phần việc được giao.</translation>
    </message>
</context>
<context>
    <name>bangdiem::DateField</name>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>ngày/tháng/năm</translation>
    </message>
    <message>
        <source>Pick a day</source>
        <translation>Chọn ngày</translation>
    </message>
</context>
<context>
    <name>bangdiem::Desk</name>
    <message>
        <source>The dossier was not created</source>
        <translation>Không tạo được hồ sơ</translation>
    </message>
    <message>
        <source>The file was not written</source>
        <translation>Không ghi được tệp</translation>
    </message>
    <message>
        <source>Opening the dossier…</source>
        <translation>Đang mở hồ sơ…</translation>
    </message>
    <message>
        <source>Making the dossier…</source>
        <translation>Đang tạo hồ sơ…</translation>
    </message>
    <message>
        <source>Saving the last changes…</source>
        <translation>Đang lưu những sửa đổi cuối…</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Đang ghi tệp…</translation>
    </message>
    <message>
        <source>Making the dossier from last year&apos;s…</source>
        <translation>Đang tạo hồ sơ từ hồ sơ năm trước…</translation>
    </message>
    <message>
        <source>Saving a copy…</source>
        <translation>Đang lưu bản sao…</translation>
    </message>
    <message>
        <source>The copy was not saved</source>
        <translation>Chưa lưu được bản sao</translation>
    </message>
    <message>
        <source>The dossier “%1” was not opened</source>
        <translation>Không mở được hồ sơ “%1”</translation>
    </message>
</context>
<context>
    <name>bangdiem::DeskNews</name>
    <message>
        <source>Made from last year&apos;s dossier. Rows that need review: %1. F8 goes to the next row to do.</source>
        <translation>Đã tạo từ hồ sơ năm trước. Số mục cần xem lại: %1. Phím F8 đi tới mục cần làm tiếp.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>Written and checked: %1</source>
        <translation>Đã ghi và kiểm tra: %1</translation>
    </message>
    <message>
        <source>The rows were handed out in this file: %1</source>
        <translation>Đã giao phần việc trong tệp: %1</translation>
    </message>
    <message>
        <source>There is nothing new in %1.</source>
        <translation>Không có gì mới trong %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were taken. Ctrl+Z puts all of them back.</source>
        <translation>
            <numerusform>đã nhận %n mục. Ctrl+Z đưa tất cả về như trước.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopened: revision %1 is a draft and can be edited.</source>
        <translation>Đã mở lại: lần %1 là dự thảo, sửa được.</translation>
    </message>
    <message>
        <source>Sheets of the office that cannot be used:</source>
        <translation>Bộ tiêu chí của cơ quan không dùng được:</translation>
    </message>
</context>
<context>
    <name>bangdiem::DocumentForm</name>
    <message>
        <source>Number</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Trang</translation>
    </message>
    <message>
        <source>Remove this document</source>
        <translation>Bỏ văn bản này</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Ngày ban hành</translation>
    </message>
    <message>
        <source>There is no such day; write it as 23/11/2015.</source>
        <translation>Không có ngày này; hãy viết như 23/11/2015.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(không có)</translation>
    </message>
    <message>
        <source>Move this document up</source>
        <translation>Chuyển văn bản này lên</translation>
    </message>
    <message>
        <source>Move this document down</source>
        <translation>Chuyển văn bản này xuống</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Gỡ</translation>
    </message>
    <message>
        <source>Document %1 of %2</source>
        <translation>Văn bản %1/%2</translation>
    </message>
</context>
<context>
    <name>bangdiem::DossierNotices</name>
    <message>
        <source>Read-only: this dossier is open for editing on the computer %1 (%2, process %3). You can look at it and print it; nothing can be changed here.</source>
        <translation>Chỉ đọc: hồ sơ đang được mở để sửa trên máy %1 (%2, tiến trình %3). Ở đây xem và in được, không sửa được.</translation>
    </message>
    <message>
        <source>Read-only: this place cannot be written to. You can look at the dossier and print it; to change it, save a copy elsewhere and go on there.</source>
        <translation>Chỉ đọc: nơi này không cho ghi. Vẫn xem và in được hồ sơ; muốn sửa, hãy lưu một bản sao sang nơi khác và làm tiếp ở đó.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Lưu sang nơi khác…</translation>
    </message>
    <message>
        <source>The dossier&apos;s file was replaced, renamed or deleted from outside. What stands there now was not written over. Your last changes are kept here: put the file back, or save the dossier elsewhere.</source>
        <translation>Tệp hồ sơ đã bị thay, đổi tên hoặc xóa từ bên ngoài. Chương trình không ghi đè lên tệp đang ở đó. Những sửa đổi cuối vẫn được giữ ở đây: hãy đưa tệp về chỗ cũ, hoặc lưu hồ sơ sang nơi khác.</translation>
    </message>
    <message>
        <source>The disk is full (%1 free): your last changes are not on it. They are kept here and written as soon as there is room. Free some space, or save the dossier elsewhere.</source>
        <translation>Ổ đĩa đã đầy (còn trống %1): những sửa đổi cuối chưa được ghi. Chúng vẫn được giữ ở đây và sẽ được ghi ngay khi có chỗ. Hãy giải phóng chỗ trống, hoặc lưu hồ sơ sang nơi khác.</translation>
    </message>
    <message>
        <source>Your last changes are not on the disk: %1. They are kept here and tried again every few seconds. If it lasts, save the dossier elsewhere.</source>
        <translation>Những sửa đổi cuối chưa được ghi: %1. Chúng vẫn được giữ ở đây và vài giây lại được ghi thử một lần. Nếu kéo dài, hãy lưu hồ sơ sang nơi khác.</translation>
    </message>
    <message>
        <source>This dossier lies on a network drive. Each edit is written there at once; if the connection breaks, your last changes are kept here until it is back. Only one computer may edit it at a time.</source>
        <translation>Hồ sơ nằm trên ổ mạng. Mỗi sửa đổi được ghi ngay lên đó; nếu mất kết nối, những sửa đổi cuối được giữ ở đây đến khi có lại. Mỗi lúc chỉ một máy được sửa hồ sơ.</translation>
    </message>
    <message>
        <source>The copy is saved, and you go on with it: %1</source>
        <translation>Đã lưu bản sao; từ đây làm tiếp trên bản đó: %1</translation>
    </message>
    <message>
        <source>These evidence files could not be read any more and are not in it; please attach them again: %1</source>
        <translation>Những tệp minh chứng này không đọc được nữa nên không có trong bản sao; hãy đính kèm lại: %1</translation>
    </message>
    <message>
        <source>A part: only the rows %1 were handed out. When they are answered, send this file back to the coordinator.</source>
        <translation>Phần việc: chỉ các mục %1 được giao. Làm xong, hãy gửi lại tệp này cho người tổng hợp.</translation>
    </message>
    <message>
        <source>Sealed, revision %1: you can look at the dossier and print it; nothing can be changed unless it is reopened with a reason. Fingerprint: %2</source>
        <translation>Đã chốt lần %1: xem và in được, không sửa được; muốn sửa phải mở lại và nêu lý do. Mã đối chiếu: %2</translation>
    </message>
    <message>
        <source>Do not trust this dossier: it was sealed (revision %1), but its content was changed from outside since then. Fingerprint when it was sealed: %2. Fingerprint now: %3</source>
        <translation>Không nên tin hồ sơ này: hồ sơ đã chốt (lần %1) nhưng nội dung đã bị sửa từ bên ngoài sau khi chốt. Mã đối chiếu khi chốt: %2. Mã đối chiếu hiện nay: %3</translation>
    </message>
    <message>
        <source>The scoring sheet in this dossier has the id %1 but is not the official sheet of that id. Its points will not be recognised: make a new dossier with the official sheet.</source>
        <translation>Bảng đánh giá trong hồ sơ này mang mã %1 nhưng khác bảng chính thức của mã đó. Điểm tính theo nó sẽ không được công nhận: hãy lập hồ sơ mới bằng bảng chính thức.</translation>
    </message>
    <message>
        <source>This computer has no official scoring sheet with the id %1. The points follow the sheet that the dossier itself carries; whether it is the right one was not compared.</source>
        <translation>Máy này không có bảng đánh giá chính thức mang mã %1. Điểm được tính theo bảng kèm trong hồ sơ; chưa có gì để đối chiếu bảng ấy.</translation>
    </message>
</context>
<context>
    <name>bangdiem::ErrorDialog</name>
    <message>
        <source>Technical details</source>
        <translation>Chi tiết kỹ thuật</translation>
    </message>
    <message>
        <source>Technical &amp;details</source>
        <translation>Chi tiết &amp;kỹ thuật</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Chép</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Và %1 lỗi nữa.</translation>
    </message>
</context>
<context>
    <name>bangdiem::EvidenceDesk</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Adding files to the dossier…</source>
        <translation>Đang đưa tệp vào hồ sơ…</translation>
    </message>
    <message>
        <source>No file was added.</source>
        <translation>Chưa có tệp nào được thêm.</translation>
    </message>
    <message>
        <source>The others were added: %1.</source>
        <translation>Các tệp còn lại đã được thêm: %1.</translation>
    </message>
    <message>
        <source>Not every file was added</source>
        <translation>Có tệp chưa được thêm</translation>
    </message>
    <message>
        <source>%1 has the same content as %2.</source>
        <translation>%1 có cùng nội dung với %2.</translation>
    </message>
    <message>
        <source>%1 is a file of this row already; it was not added twice.</source>
        <translation>%1 đã có ở mục này nên không thêm lần nữa.</translation>
    </message>
    <message>
        <source>The address was added to the links of this row.</source>
        <translation>Địa chỉ đã được thêm vào các liên kết của mục này.</translation>
    </message>
    <message>
        <source>Not every link was added</source>
        <translation>Có liên kết chưa được thêm</translation>
    </message>
    <message>
        <source>screenshot %1</source>
        <translation>ảnh chụp %1</translation>
    </message>
    <message>
        <source>The picture was not added</source>
        <translation>Ảnh chưa được thêm</translation>
    </message>
    <message>
        <source>Preparing the picture…</source>
        <translation>Đang chuẩn bị ảnh…</translation>
    </message>
    <message>
        <source>Saving the file…</source>
        <translation>Đang lưu tệp…</translation>
    </message>
    <message>
        <source>The file was not saved</source>
        <translation>Không lưu được tệp</translation>
    </message>
    <message>
        <source>Opening the file…</source>
        <translation>Đang mở tệp…</translation>
    </message>
    <message>
        <source>The file was not opened</source>
        <translation>Tệp chưa được mở</translation>
    </message>
    <message>
        <source>A read-only copy is being opened; it is removed when the dossier is closed.</source>
        <translation>Đang mở một bản sao chỉ để đọc; bản sao được xóa khi đóng hồ sơ.</translation>
    </message>
    <message>
        <source>There is no program on this machine that opens the file; save it instead.</source>
        <translation>Máy này không có chương trình mở được tệp; hãy lưu ra.</translation>
    </message>
    <message>
        <source>The file is not shown</source>
        <translation>Tệp chưa xem được</translation>
    </message>
    <message>
        <source>The link was not opened</source>
        <translation>Liên kết chưa được mở</translation>
    </message>
    <message>
        <source>There is no program on this machine that opens the link.</source>
        <translation>Máy này không có chương trình mở được liên kết.</translation>
    </message>
</context>
<context>
    <name>bangdiem::ExplainBox</name>
    <message>
        <source>The reviewer asks you to explain</source>
        <translation>Người thẩm định yêu cầu giải trình</translation>
    </message>
    <message>
        <source>E&amp;xplained</source>
        <translation>Đã giải &amp;trình</translation>
    </message>
    <message>
        <source>Answer by changing this row or its note, which ticks this. Tick it yourself where the row stays as it is.</source>
        <translation>Trả lời bằng cách sửa mục này hoặc ghi chú của mục; sửa xong ô này tự đánh dấu. Mục giữ nguyên thì tự đánh dấu.</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Câu hỏi</translation>
    </message>
    <message>
        <source>%1 · points so far: %2</source>
        <translation>%1 · điểm hiện có: %2</translation>
    </message>
    <message>
        <source>%1, %2, about revision %3</source>
        <translation>%1, %2, về lần chốt %3</translation>
    </message>
</context>
<context>
    <name>bangdiem::ExplainDesk</name>
    <message>
        <source>The request to explain was not opened</source>
        <translation>Chưa mở được yêu cầu giải trình</translation>
    </message>
    <message>
        <source>Open the dossier first that the request to explain is about</source>
        <translation>Hãy mở hồ sơ mà yêu cầu giải trình nói tới trước</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Đang đọc tệp…</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask the reviewer for the file again.</source>
        <translation>Chưa có gì thay đổi. Hãy xin lại tệp của người thẩm định.</translation>
    </message>
    <message>
        <source>The request to explain is shown, but not the next time the dossier is opened</source>
        <translation>Yêu cầu giải trình đang hiện, nhưng lần mở hồ sơ sau sẽ không còn</translation>
    </message>
    <message>
        <source>%1 asked on %2 to explain rows of revision %3.</source>
        <translation>%1 yêu cầu giải trình ngày %2, về lần chốt %3.</translation>
    </message>
    <message>
        <source>All of them are explained: seal the dossier and send it again.</source>
        <translation>Các mục đã giải trình xong: chốt hồ sơ rồi nộp lại.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are still to be explained; F8 goes to the next.</source>
        <translation>
            <numerusform>Còn %n mục cần giải trình; F8 đi tới mục tiếp theo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopen the dossier on the page Seal and sign to answer.</source>
        <translation>Muốn trả lời, vào trang Chốt và ký, nhấn Mở lại.</translation>
    </message>
    <message>
        <source>Show these rows</source>
        <translation>Chỉ hiện các mục này</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Cất đi</translation>
    </message>
    <message>
        <source>All of them are explained in revision %1: send its file.</source>
        <translation>Các mục đã giải trình xong ở lần chốt %1: nộp tệp của lần đó.</translation>
    </message>
    <message>
        <source>The request to explain that was opened earlier cannot be shown any more: %1. Open its file again, or ask the reviewer for it.</source>
        <translation>Yêu cầu giải trình đã mở trước đây không xem lại được nữa: %1. Hãy mở lại tệp ấy, hoặc xin người thẩm định gửi lại.</translation>
    </message>
</context>
<context>
    <name>bangdiem::FilesPart</name>
    <message>
        <source>Files (required)</source>
        <translation>Tệp minh chứng (bắt buộc)</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Tệp minh chứng</translation>
    </message>
    <message>
        <source>Files of this row</source>
        <translation>Tệp minh chứng của mục này</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Lưu ra…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Gỡ</translation>
    </message>
    <message>
        <source>Drop files here, paste them, or choose files…</source>
        <translation>Thả tệp vào đây, dán, hoặc chọn tệp…</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Xem</translation>
    </message>
    <message>
        <source>Show the file here (Enter or Space in the list)</source>
        <translation>Xem tệp ngay tại đây (Enter hoặc phím cách trong danh sách)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Open a read-only copy in the program for such files</source>
        <translation>Mở một bản sao chỉ để đọc bằng chương trình dùng cho loại tệp này</translation>
    </message>
    <message>
        <source>Write the file to a folder</source>
        <translation>Ghi tệp ra một thư mục</translation>
    </message>
    <message>
        <source>Take the file off this row (Delete in the list)</source>
        <translation>Gỡ tệp khỏi mục này (phím Delete trong danh sách)</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Không có tệp</translation>
    </message>
</context>
<context>
    <name>bangdiem::FilterBox</name>
    <message>
        <source>Search in the sheet</source>
        <translation>Tìm trong bảng</translation>
    </message>
    <message>
        <source>Search in the sheet (Ctrl+F)</source>
        <translation>Tìm trong bảng (Ctrl+F)</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Tất cả %1</translation>
    </message>
    <message>
        <source>Unanswered %1</source>
        <translation>Chưa trả lời %1</translation>
    </message>
    <message>
        <source>Losing points %1</source>
        <translation>Mất điểm %1</translation>
    </message>
    <message>
        <source>Warnings %1</source>
        <translation>Cảnh báo %1</translation>
    </message>
    <message>
        <source>Show rows: %1</source>
        <translation>Lọc dòng: %1</translation>
    </message>
    <message>
        <source>To explain %1</source>
        <translation>Cần giải trình %1</translation>
    </message>
</context>
<context>
    <name>bangdiem::HeadingDialog</name>
    <message>
        <source>Enter a day as day/month/year.</source>
        <translation>Hãy nhập một ngày có thật: ngày/tháng/năm.</translation>
    </message>
</context>
<context>
    <name>bangdiem::HelpBrowser</name>
    <message>
        <source>User guide</source>
        <translation>Hướng dẫn sử dụng</translation>
    </message>
</context>
<context>
    <name>bangdiem::HelpWindow</name>
    <message>
        <source>User guide</source>
        <translation>Hướng dẫn sử dụng</translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation>Mục lục hướng dẫn</translation>
    </message>
    <message>
        <source>Walk through the guide</source>
        <translation>Đi lại trong hướng dẫn</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Trang trước</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Trang sau</translation>
    </message>
</context>
<context>
    <name>bangdiem::KeyFileDialog</name>
    <message>
        <source>Sign with a key file</source>
        <translation>Ký số bằng tệp khóa</translation>
    </message>
    <message>
        <source>Password of the key file</source>
        <translation>Mật khẩu của tệp khóa</translation>
    </message>
    <message>
        <source>&amp;Open the key</source>
        <translation>Đọc &amp;khóa</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Tệp khóa</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>C&amp;họn…</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Chọn tệp khóa</translation>
    </message>
    <message>
        <source>&amp;Key file (.p12, .pfx)</source>
        <translation>&amp;Tệp khóa (.p12, .pfx)</translation>
    </message>
    <message>
        <source>&amp;Password: used once, not kept</source>
        <translation>&amp;Mật khẩu: dùng một lần, không lưu</translation>
    </message>
</context>
<context>
    <name>bangdiem::KeySigning</name>
    <message>
        <source>Stopped: nothing was signed.</source>
        <translation>Đã dừng: chưa ký gì.</translation>
    </message>
    <message>
        <source>Seal and s&amp;ign</source>
        <translation>&amp;Chốt và ký</translation>
    </message>
    <message>
        <source>The sealed sheet is written as a PDF and signed in it: %1</source>
        <translation>Bảng đã chốt được ghi ra tệp PDF và ký ngay trong tệp: %1</translation>
    </message>
    <message>
        <source>S&amp;ign</source>
        <translation>&amp;Ký</translation>
    </message>
    <message>
        <source>Opening the key file…</source>
        <translation>Đang mở tệp khóa…</translation>
    </message>
    <message>
        <source>Reading the token…</source>
        <translation>Đang đọc thẻ…</translation>
    </message>
    <message>
        <source>Reading the evidence, sealing and signing…</source>
        <translation>Đang đọc minh chứng, chốt và ký…</translation>
    </message>
    <message>
        <source>Writing and signing the PDF…</source>
        <translation>Đang ghi và ký tệp PDF…</translation>
    </message>
    <message>
        <source>What will be sealed and signed: %1, %2, year %3, revision %4.
Fingerprint: %5</source>
        <translation>Sẽ chốt và ký: %1, %2, năm %3, lần %4.
Mã đối chiếu: %5</translation>
    </message>
</context>
<context>
    <name>bangdiem::KeyboardDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Việc</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Phím</translation>
    </message>
</context>
<context>
    <name>bangdiem::LinkDialog</name>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Open a link</source>
        <translation>Mở liên kết</translation>
    </message>
    <message>
        <source>The browser will be opened at this address. Open it only if you trust it.</source>
        <translation>Trình duyệt sẽ mở địa chỉ dưới đây. Chỉ nên mở khi tin địa chỉ này.</translation>
    </message>
    <message>
        <source>Written in the dossier: %1</source>
        <translation>Trong hồ sơ ghi: %1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Máy chủ: %1</translation>
    </message>
    <message>
        <source>&amp;Open the link</source>
        <translation>&amp;Mở liên kết</translation>
    </message>
</context>
<context>
    <name>bangdiem::LinksPart</name>
    <message>
        <source>Links, one a line</source>
        <translation>Liên kết, mỗi dòng một địa chỉ</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Mở liên kết</translation>
    </message>
    <message>
        <source>The link on the cursor&apos;s line, in the browser; the program asks first.</source>
        <translation>Mở liên kết ở dòng con trỏ bằng trình duyệt; chương trình hỏi lại trước khi mở.</translation>
    </message>
</context>
<context>
    <name>bangdiem::MergeComparison</name>
    <message>
        <source>differs</source>
        <translation>khác nhau</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(không có)</translation>
    </message>
    <message>
        <source>The row in both dossiers</source>
        <translation>Mục này ở hai hồ sơ</translation>
    </message>
    <message>
        <source>This dossier</source>
        <translation>Của tôi (hồ sơ này)</translation>
    </message>
    <message>
        <source>The other one</source>
        <translation>Của họ (hồ sơ nhận về)</translation>
    </message>
</context>
<context>
    <name>bangdiem::MergeDialog</name>
    <message>
        <source>take</source>
        <translation>lấy của họ</translation>
    </message>
    <message>
        <source>keep ours</source>
        <translation>giữ của tôi</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>cần chọn</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>giống nhau</translation>
    </message>
    <message>
        <source>&amp;Keep ours</source>
        <translation>&amp;Giữ của tôi</translation>
    </message>
    <message>
        <source>&amp;Take theirs</source>
        <translation>&amp;Lấy của họ</translation>
    </message>
    <message>
        <source>Take rows back</source>
        <translation>Nhận phần việc</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Nhận từ %1</translation>
    </message>
    <message>
        <source>Take &amp;over</source>
        <translation>&amp;Nhận</translation>
    </message>
    <message>
        <source>Rows that differ</source>
        <translation>Các mục khác nhau</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Xử lý</translation>
    </message>
    <message>
        <source>All conflicts: keep ours</source>
        <translation>Mọi mục mâu thuẫn: giữ của tôi</translation>
    </message>
    <message>
        <source>All conflicts: take theirs</source>
        <translation>Mọi mục mâu thuẫn: lấy của họ</translation>
    </message>
    <message>
        <source>Take %1, keep ours %2, to be decided %3, the same in both %4.</source>
        <translation>Lấy của họ: %1 mục · giữ của tôi: %2 · cần chọn: %3 · giống nhau: %4.</translation>
    </message>
</context>
<context>
    <name>bangdiem::NewDossierForm</name>
    <message>
        <source>Self-assessment</source>
        <translation>Tự đánh giá</translation>
    </message>
    <message>
        <source>A file of this name exists already. It will not be overwritten: choose another name.</source>
        <translation>Đã có tệp mang tên này. Chương trình không ghi đè: hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>Choose where the dossier&apos;s file is to be kept.</source>
        <translation>Hãy chọn nơi lưu tệp hồ sơ.</translation>
    </message>
    <message>
        <source>%1 (not for %2)</source>
        <translation>%1 (không dùng cho %2)</translation>
    </message>
    <message>
        <source>This sheet is for the years %1 to %2.</source>
        <translation>Bảng này dành cho các năm %1 đến %2.</translation>
    </message>
    <message>
        <source>This sheet is for the years from %1 on.</source>
        <translation>Bảng này dành cho năm %1 trở đi.</translation>
    </message>
    <message>
        <source>Another sheet takes the place of this one in %1.</source>
        <translation>Năm %1 đã có bảng khác thay bảng này.</translation>
    </message>
    <message>
        <source>%1 (file %2)</source>
        <translation>%1 (tệp %2)</translation>
    </message>
    <message>
        <source>This file has the id of a sheet of this computer (%1) and says something else. Its points will not be recognised.</source>
        <translation>Tệp này mang mã của một bảng trên máy này (%1) nhưng nội dung khác. Điểm tính theo nó sẽ không được công nhận.</translation>
    </message>
</context>
<context>
    <name>bangdiem::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>bangdiem::NumbersTable</name>
    <message>
        <source>The numbers of the pictures</source>
        <translation>Số liệu của các biểu đồ</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng cộng</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Điểm tối đa</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Điểm tự đánh giá</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Điểm mất</translation>
    </message>
    <message>
        <source>Lost: %1</source>
        <translation>Mất: %1</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>Năm %1</translation>
    </message>
</context>
<context>
    <name>bangdiem::OverviewPage</name>
    <message>
        <source>None of the dossiers opened lately is an earlier one of this agency. “Add an earlier year…” puts one beside this year.</source>
        <translation>Trong các hồ sơ mở gần đây chưa có hồ sơ năm trước nào của cơ quan này. Nhấn “Thêm hồ sơ năm trước…” để đặt một hồ sơ bên cạnh năm nay.</translation>
    </message>
    <message>
        <source>Add an earlier &amp;year…</source>
        <translation>Thêm hồ sơ năm t&amp;rước…</translation>
    </message>
    <message>
        <source>Export as P&amp;NG…</source>
        <translation>Xuất ảnh P&amp;NG…</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Các biểu đồ</translation>
    </message>
    <message>
        <source>Not added: the dossier of %1, year %2, was assessed by another sheet, whose sections cannot stand beside these.</source>
        <translation>Chưa thêm: hồ sơ của %1, năm %2, đánh giá theo bảng khác nên các mục không đặt cạnh nhau được.</translation>
    </message>
    <message>
        <source>Not added: the dossier of %1 is about the year %2, which is not before %3.</source>
        <translation>Chưa thêm: hồ sơ của %1 đánh giá năm %2, không phải năm trước %3.</translation>
    </message>
    <message>
        <source>%1 · year %2 · %3 of %4 points</source>
        <translation>%1 · năm %2 · %3 trên %4 điểm</translation>
    </message>
</context>
<context>
    <name>bangdiem::PagePreview</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Trang %1/%2</translation>
    </message>
</context>
<context>
    <name>bangdiem::PartDialog</name>
    <message>
        <source>Hand rows out</source>
        <translation>Giao phần việc</translation>
    </message>
    <message>
        <source>Rows of the sheet</source>
        <translation>Các mục của bảng</translation>
    </message>
    <message>
        <source>&amp;Hand out…</source>
        <translation>&amp;Giao…</translation>
    </message>
    <message>
        <source>Tick the rows that a colleague is to answer. They get a file of their own with what these rows say now; send it, and take it back with “Take rows back”.</source>
        <translation>Đánh dấu các mục giao cho đồng nghiệp. Các mục ấy được ghi vào một tệp riêng, cùng những gì đã nhập; gửi tệp đi rồi nhận lại bằng “Nhận phần việc”.</translation>
    </message>
    <message>
        <source>%1 of %2 rows are ticked.</source>
        <translation>Đã đánh dấu %1/%2 mục.</translation>
    </message>
</context>
<context>
    <name>bangdiem::PartExchange</name>
    <message>
        <source>Writing the part…</source>
        <translation>Đang ghi phần việc…</translation>
    </message>
    <message>
        <source>The part was not written</source>
        <translation>Chưa ghi được phần việc</translation>
    </message>
    <message>
        <source>Reading the other dossier…</source>
        <translation>Đang đọc hồ sơ nhận về…</translation>
    </message>
    <message>
        <source>No rows were taken</source>
        <translation>Chưa nhận được mục nào</translation>
    </message>
    <message>
        <source>Copying the evidence…</source>
        <translation>Đang chép minh chứng…</translation>
    </message>
</context>
<context>
    <name>bangdiem::PreviewDialog</name>
    <message>
        <source>Opening the file…</source>
        <translation>Đang mở tệp…</translation>
    </message>
    <message>
        <source>▲ Previous</source>
        <translation>▲ Trước</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>Trang trước (Page Up)</translation>
    </message>
    <message>
        <source>Next ▼</source>
        <translation>Sau ▼</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Trang sau (Page Down)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+−)</source>
        <translation>Thu nhỏ (Ctrl+−)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Phóng to (Ctrl++)</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Vừa bề ngang</translation>
    </message>
    <message>
        <source>As wide as the window (Ctrl+0)</source>
        <translation>Rộng bằng cửa sổ (Ctrl+0)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Trang %1/%2</translation>
    </message>
</context>
<context>
    <name>bangdiem::PrintPage</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Trang %1/%2</translation>
    </message>
</context>
<context>
    <name>bangdiem::RankingBar</name>
    <message>
        <source>Sheet and year</source>
        <translation>Bảng và năm</translation>
    </message>
    <message>
        <source>Ranked by</source>
        <translation>Xếp theo</translation>
    </message>
    <message>
        <source>By reviewed points</source>
        <translation>Theo điểm thẩm định</translation>
    </message>
    <message>
        <source>By self-assessed points</source>
        <translation>Theo điểm tự đánh giá</translation>
    </message>
    <message>
        <source>Equal points</source>
        <translation>Cách xếp khi bằng điểm</translation>
    </message>
    <message>
        <source>Equal points: 1, 2, 2, 4</source>
        <translation>Đồng điểm: 1, 2, 2, 4</translation>
    </message>
    <message>
        <source>Equal points: 1, 2, 2, 3</source>
        <translation>Đồng điểm: 1, 2, 2, 3</translation>
    </message>
</context>
<context>
    <name>bangdiem::RankingPage</name>
    <message>
        <source>Export as &amp;XLSX…</source>
        <translation>Xuất &amp;XLSX…</translation>
    </message>
    <message>
        <source>Export as &amp;PDF…</source>
        <translation>Xuất &amp;PDF…</translation>
    </message>
    <message>
        <source>Export as &amp;CSV…</source>
        <translation>Xuất &amp;CSV…</translation>
    </message>
    <message>
        <source>Which agencies</source>
        <translation>Những cơ quan nào</translation>
    </message>
    <message>
        <source>All agencies</source>
        <translation>Mọi cơ quan</translation>
    </message>
    <message>
        <source>With a rank</source>
        <translation>Đã có hạng</translation>
    </message>
    <message>
        <source>Not closed yet</source>
        <translation>Chưa kết thúc</translation>
    </message>
    <message>
        <source>Search the agencies</source>
        <translation>Tìm cơ quan</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Xếp hạng</translation>
    </message>
    <message>
        <source>Agencies: %1 · closed: %2</source>
        <translation>Cơ quan: %1 · đã kết thúc: %2</translation>
    </message>
    <message>
        <source> · average: %1</source>
        <translation> · trung bình: %1</translation>
    </message>
    <message>
        <source>Reading the register…</source>
        <translation>Đang đọc sổ…</translation>
    </message>
    <message>
        <source>No submission was taken in yet.</source>
        <translation>Chưa nhận hồ sơ nào.</translation>
    </message>
    <message>
        <source>No review is closed yet, so nobody has a rank. By self-assessed points everybody has one.</source>
        <translation>Chưa hồ sơ nào kết thúc thẩm định nên chưa cơ quan nào có hạng. Theo điểm tự đánh giá thì mọi cơ quan đều có hạng.</translation>
    </message>
    <message>
        <source>Not every row applies to every agency: ranked by the share of the points that apply.</source>
        <translation>Có tiêu chí không áp dụng cho một số cơ quan: xếp hạng theo tỷ lệ điểm trên điểm tối đa áp dụng.</translation>
    </message>
</context>
<context>
    <name>bangdiem::RankingWork</name>
    <message>
        <source>ranking</source>
        <translation>xếp hạng</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Đang ghi tệp…</translation>
    </message>
    <message>
        <source>The ranking was not written</source>
        <translation>Chưa xuất được bảng xếp hạng</translation>
    </message>
    <message>
        <source>The picture was not written</source>
        <translation>Chưa xuất được hình</translation>
    </message>
</context>
<context>
    <name>bangdiem::ReasonBox</name>
    <message>
        <source>+1 point: %1</source>
        <translation>+1 điểm: %1</translation>
    </message>
    <message>
        <source>+%1 points: %2</source>
        <translation>+%1 điểm: %2</translation>
    </message>
    <message>
        <source>Why 1 point</source>
        <translation>Vì sao 1 điểm</translation>
    </message>
    <message>
        <source>Why %1 points</source>
        <translation>Vì sao %1 điểm</translation>
    </message>
</context>
<context>
    <name>bangdiem::RecentDossiers</name>
    <message>
        <source>Reading…</source>
        <translation>Đang đọc…</translation>
    </message>
    <message>
        <source>%1 · year %2 · %3 of %4 points · %5 of %6 rows answered</source>
        <translation>%1 · năm %2 · %3/%4 điểm · đã trả lời %5/%6</translation>
    </message>
    <message>
        <source>The file is no longer there</source>
        <translation>Không còn tệp ở đó</translation>
    </message>
</context>
<context>
    <name>bangdiem::RegisterDialog</name>
    <message>
        <source>Open the register of submissions</source>
        <translation>Mở sổ thẩm định</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Sổ thẩm định</translation>
    </message>
    <message>
        <source>a file, or postgresql://user@server/database</source>
        <translation>một tệp, hoặc postgresql://user@máy-chủ/cơ-sở-dữ-liệu</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tên của bạn</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Chọn tệp…</translation>
    </message>
    <message>
        <source>Make a &amp;new one…</source>
        <translation>Lập sổ &amp;mới…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Mở</translation>
    </message>
    <message>
        <source>&amp;Register: a file of your own, or the address of a server that all reviewers use</source>
        <translation>&amp;Sổ thẩm định: một tệp riêng, hoặc địa chỉ máy chủ dùng chung</translation>
    </message>
    <message>
        <source>&amp;Your name, which the log and the minutes keep</source>
        <translation>&amp;Tên của bạn, được ghi trong nhật ký và biên bản</translation>
    </message>
    <message>
        <source>Password of the server</source>
        <translation>Mật khẩu máy chủ</translation>
    </message>
    <message>
        <source>&amp;Password of the server: kept only while the register is open</source>
        <translation>Mật &amp;khẩu máy chủ: chỉ giữ khi sổ đang mở</translation>
    </message>
    <message>
        <source>Say which register: choose its file, make a new one, or type the address of the server.</source>
        <translation>Hãy cho biết sổ nào: chọn tệp, lập sổ mới, hoặc gõ địa chỉ máy chủ.</translation>
    </message>
    <message>
        <source>Write your name: the log keeps who decided what.</source>
        <translation>Hãy ghi tên của bạn: nhật ký ghi ai đã kết luận gì.</translation>
    </message>
</context>
<context>
    <name>bangdiem::RegisterDoor</name>
    <message>
        <source>submissions</source>
        <translation>sổ thẩm định</translation>
    </message>
    <message>
        <source>Opening the register…</source>
        <translation>Đang mở sổ thẩm định…</translation>
    </message>
</context>
<context>
    <name>bangdiem::ReopenDialog</name>
    <message>
        <source>Reopen the dossier</source>
        <translation>Mở lại hồ sơ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>&amp;Reason (kept in the dossier, and sent with it)</source>
        <translation>&amp;Lý do (lưu trong hồ sơ và đi cùng tệp nộp)</translation>
    </message>
    <message>
        <source>Re&amp;open</source>
        <translation>&amp;Mở lại</translation>
    </message>
    <message>
        <source>Revision %1 begins as a draft that says the same. What was sealed stays in the dossier with its fingerprint, signature and scans; a sheet that was printed or sent no longer fits what you change.</source>
        <translation>Lần %1 bắt đầu là dự thảo với nội dung y như cũ. Bản đã chốt nằm lại trong hồ sơ cùng mã đối chiếu, chữ ký và bản quét; bảng đã in hoặc đã nộp không còn khớp với những gì sẽ sửa.</translation>
    </message>
    <message>
        <source>Say why the dossier is reopened.</source>
        <translation>Hãy ghi lý do mở lại hồ sơ.</translation>
    </message>
</context>
<context>
    <name>bangdiem::ReviewBar</name>
    <message>
        <source>Still &amp;right</source>
        <translation>&amp;Vẫn đúng</translation>
    </message>
    <message>
        <source>The answer holds for this year too. Any change of it does the same.</source>
        <translation>Câu trả lời vẫn đúng cho năm nay. Sửa câu trả lời cũng là đã xem lại.</translation>
    </message>
    <message>
        <source>From the dossier of %1, needs review</source>
        <translation>Từ hồ sơ năm %1, cần xem lại</translation>
    </message>
    <message>
        <source>Still right: the answer from the dossier of %1</source>
        <translation>Vẫn đúng: câu trả lời từ hồ sơ năm %1</translation>
    </message>
    <message>
        <source>From the dossier of %1, reviewed</source>
        <translation>Từ hồ sơ năm %1, đã xem lại</translation>
    </message>
</context>
<context>
    <name>bangdiem::ReviewDesk</name>
    <message>
        <source>The connection to the register was lost. It is being connected to again; nothing that was written is lost.</source>
        <translation>Mất kết nối với sổ thẩm định. Đang kết nối lại; những gì đã ghi không mất.</translation>
    </message>
    <message>
        <source>Connected to the register again.</source>
        <translation>Đã kết nối lại với sổ thẩm định.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Thẩm định</translation>
    </message>
    <message>
        <source>%1 · reviewer: %2</source>
        <translation>%1 · người thẩm định: %2</translation>
    </message>
    <message>
        <source>Review — %1</source>
        <translation>Thẩm định — %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Đã ghi: %1</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Xếp hạng</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Biểu đồ</translation>
    </message>
</context>
<context>
    <name>bangdiem::ReviewPage</name>
    <message>
        <source>Rows that show</source>
        <translation>Các mục được hiện</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Tất cả các mục</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Chưa kết luận</translation>
    </message>
    <message>
        <source>With a difference</source>
        <translation>Có chênh lệch</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Cần xem kỹ</translation>
    </message>
    <message>
        <source>With a comment</source>
        <translation>Có ý kiến</translation>
    </message>
    <message>
        <source>The register has no submission yet. Drop the files or a folder that the agencies sent here, or take them in with “Take in submissions…” (Ctrl+O).</source>
        <translation>Sổ chưa có hồ sơ nào. Thả vào đây các tệp hay thư mục mà các cơ quan gửi, hoặc dùng “Nhận hồ sơ…” (Ctrl+O).</translation>
    </message>
    <message>
        <source>Choose a submission at the left.</source>
        <translation>Hãy chọn một hồ sơ ở bên trái.</translation>
    </message>
    <message>
        <source>Group of the agency</source>
        <translation>Nhóm cơ quan</translation>
    </message>
    <message>
        <source>Group of the agency: by it some rows are measured</source>
        <translation>Nhóm cơ quan: một số tiêu chí có mức điểm theo nhóm</translation>
    </message>
    <message>
        <source>Group not known</source>
        <translation>Chưa biết nhóm</translation>
    </message>
</context>
<context>
    <name>bangdiem::ReviewSummary</name>
    <message>
        <source>Self %1 → reviewed %2</source>
        <translation>Tự đánh giá %1 → thẩm định %2</translation>
    </message>
    <message>
        <source>Decided %1/%2</source>
        <translation>Đã xét %1/%2</translation>
    </message>
    <message>
        <source>Difference %1</source>
        <translation>Chênh lệch %1</translation>
    </message>
    <message>
        <source>Rows worth a look: %1</source>
        <translation>Mục cần xem kỹ: %1</translation>
    </message>
    <message>
        <source>Seal: %1 · %2</source>
        <translation>Dấu chốt: %1 · %2</translation>
    </message>
</context>
<context>
    <name>bangdiem::ReviewTable</name>
    <message>
        <source>The submission&apos;s sheet</source>
        <translation>Bảng điểm của hồ sơ</translation>
    </message>
</context>
<context>
    <name>bangdiem::ReviewWork</name>
    <message>
        <source>Reading the register…</source>
        <translation>Đang đọc sổ thẩm định…</translation>
    </message>
    <message>
        <source>The register was not read</source>
        <translation>Không đọc được sổ thẩm định</translation>
    </message>
    <message>
        <source>Taking submissions in…</source>
        <translation>Đang nhận hồ sơ…</translation>
    </message>
    <message>
        <source>The files were not taken in</source>
        <translation>Chưa nhận được các tệp</translation>
    </message>
    <message>
        <source>Opening the submission…</source>
        <translation>Đang mở hồ sơ…</translation>
    </message>
    <message>
        <source>The submission was not opened</source>
        <translation>Không mở được hồ sơ</translation>
    </message>
    <message>
        <source>submission</source>
        <translation>hồ sơ nộp</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Đang ghi tệp…</translation>
    </message>
    <message>
        <source>The file was not written</source>
        <translation>Không ghi được tệp</translation>
    </message>
    <message>
        <source>Writing into the register…</source>
        <translation>Đang ghi vào sổ…</translation>
    </message>
    <message>
        <source>The verdict was not written</source>
        <translation>Chưa ghi được kết luận</translation>
    </message>
    <message>
        <source>&amp;Write mine over theirs</source>
        <translation>&amp;Ghi đè bằng của tôi</translation>
    </message>
    <message>
        <source>request to explain</source>
        <translation>yêu cầu giải trình</translation>
    </message>
    <message>
        <source>Requests to explain</source>
        <translation>Yêu cầu giải trình</translation>
    </message>
    <message>
        <source>Collecting the comments…</source>
        <translation>Đang gom các ý kiến…</translation>
    </message>
    <message>
        <source>The request to explain was not made</source>
        <translation>Chưa lập được yêu cầu giải trình</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>biên bản thẩm định</translation>
    </message>
    <message>
        <source>The minutes were not written</source>
        <translation>Chưa ghi được biên bản</translation>
    </message>
    <message>
        <source>%1: self %2, reviewed %3. Once the review is closed, nothing of it changes any more.</source>
        <translation>%1: tự đánh giá %2, thẩm định %3. Kết thúc rồi thì kết quả thẩm định không sửa được nữa.</translation>
    </message>
    <message>
        <source>Rows that are not decided: %1. They keep the points that the rules give.</source>
        <translation>Số mục chưa kết luận: %1. Các mục ấy giữ điểm tính lại.</translation>
    </message>
    <message>
        <source>Close the review</source>
        <translation>Kết thúc thẩm định</translation>
    </message>
    <message>
        <source>&amp;Close the review</source>
        <translation>&amp;Kết thúc thẩm định</translation>
    </message>
    <message>
        <source>Closing the review…</source>
        <translation>Đang kết thúc thẩm định…</translation>
    </message>
    <message>
        <source>The review was not closed</source>
        <translation>Chưa kết thúc được thẩm định</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Đang đọc nhật ký…</translation>
    </message>
    <message>
        <source>The log was not read</source>
        <translation>Không đọc được nhật ký</translation>
    </message>
    <message>
        <source>Comparing the revisions…</source>
        <translation>Đang so hai lần nộp…</translation>
    </message>
    <message>
        <source>The revisions were not compared</source>
        <translation>Không so được hai lần nộp</translation>
    </message>
    <message>
        <source>The group was not written</source>
        <translation>Chưa ghi được nhóm</translation>
    </message>
</context>
<context>
    <name>bangdiem::ReviewedRow</name>
    <message>
        <source>What the agency entered</source>
        <translation>Nội dung cơ quan kê khai</translation>
    </message>
    <message>
        <source>Choose a row of the sheet to hold it against its evidence.</source>
        <translation>Hãy chọn một mục của bảng để đối chiếu với minh chứng.</translation>
    </message>
    <message>
        <source>Choose a submission at the left.</source>
        <translation>Hãy chọn một hồ sơ ở bên trái.</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Cần xem kỹ</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>Khai báo</translation>
    </message>
    <message>
        <source>Declaration for the whole group</source>
        <translation>Khai báo cho cả nhóm</translation>
    </message>
</context>
<context>
    <name>bangdiem::RubricCheckDialog</name>
    <message>
        <source>Check a scoring sheet file</source>
        <translation>Kiểm tra bộ tiêu chí</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Các lỗi</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Nội dung tệp</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Chọn &amp;tệp…</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Kiểm tra &amp;lại</translation>
    </message>
    <message>
        <source>%1: no faults. %2: %3 rows, %4 points.</source>
        <translation>%1: không có lỗi nào. %2: %3 tiêu chí, %4 điểm.</translation>
    </message>
    <message>
        <source>No faults</source>
        <translation>Không có lỗi nào</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Dòng %1, cột %2: %3</translation>
    </message>
    <message>
        <source>%1: faults found: %2</source>
        <translation>%1: số lỗi tìm thấy: %2</translation>
    </message>
</context>
<context>
    <name>bangdiem::SealList</name>
    <message>
        <source>Revisions that were sealed</source>
        <translation>Các lần đã chốt</translation>
    </message>
    <message>
        <source>sealed at %1</source>
        <translation>chốt lúc %1</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>ký tay</translation>
    </message>
    <message>
        <source>with a digital signature</source>
        <translation>ký số</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s)</source>
        <translation>
            <numerusform>%n bản quét</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopened at %1: %2</source>
        <translation>Mở lại lúc %1: %2</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Lần %1</translation>
    </message>
    <message>
        <source>It had been changed from outside after it was sealed; the next revision began with that.</source>
        <translation>Nội dung đã bị sửa từ bên ngoài sau khi chốt; lần tiếp theo bắt đầu từ nội dung ấy.</translation>
    </message>
</context>
<context>
    <name>bangdiem::SealMethods</name>
    <message>
        <source>Seal and sign</source>
        <translation>Chốt và ký</translation>
    </message>
    <message>
        <source>A sealed dossier can only be read. To correct something, reopen it with a reason; what was sealed stays in it.</source>
        <translation>Hồ sơ đã chốt thì chỉ đọc. Cần sửa thì mở lại và ghi lý do; bản đã chốt vẫn được giữ.</translation>
    </message>
    <message>
        <source>Signed on p&amp;aper</source>
        <translation>&amp;Ký tay</translation>
    </message>
    <message>
        <source>Print the sealed sheet, which bears the fingerprint on each page, have it signed and stamped, and attach the scan.</source>
        <translation>In bảng đã chốt (trang nào cũng có mã đối chiếu), trình ký, đóng dấu, rồi đính kèm bản quét.</translation>
    </message>
    <message>
        <source>Digital signature with a key &amp;file</source>
        <translation>Ký số bằng tệp khó&amp;a</translation>
    </message>
    <message>
        <source>A certificate in a file (.p12, .pfx) with its password.</source>
        <translation>Chứng thư số trong một tệp (.p12, .pfx) có mật khẩu.</translation>
    </message>
    <message>
        <source>Digital signature with a to&amp;ken</source>
        <translation>Ký số bằng thẻ &amp;USB</translation>
    </message>
    <message>
        <source>A USB token with its PIN; the software that came with it must be installed.</source>
        <translation>Thẻ USB (token) và mã PIN của thẻ; phần mềm đi kèm thẻ phải được cài sẵn.</translation>
    </message>
    <message>
        <source>For example: Director Nguyễn Văn A</source>
        <translation>Ví dụ: Giám đốc Nguyễn Văn A</translation>
    </message>
    <message>
        <source>Who signs: office and full name</source>
        <translation>Người ký: chức vụ, họ và tên</translation>
    </message>
    <message>
        <source>Who &amp;signs: office and full name</source>
        <translation>&amp;Người ký: chức vụ, họ và tên</translation>
    </message>
    <message>
        <source>&amp;Seal the dossier</source>
        <translation>Chốt &amp;hồ sơ</translation>
    </message>
    <message>
        <source>Choose the key and &amp;sign…</source>
        <translation>C&amp;họn khóa và ký số…</translation>
    </message>
    <message>
        <source>A part is not sealed by itself: send it back to the coordinator, who seals the whole dossier.</source>
        <translation>Phần việc không chốt riêng được: hãy gửi lại người tổng hợp để chốt cả hồ sơ.</translation>
    </message>
    <message>
        <source>This dossier can only be read here, so it cannot be sealed here.</source>
        <translation>Ở đây hồ sơ chỉ đọc được nên không chốt được.</translation>
    </message>
    <message numerus="yes">
        <source>The dossier can be sealed when %n error(s) are settled.</source>
        <translation>
            <numerusform>Xử lý xong %n lỗi thì chốt được.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bangdiem::SealPage</name>
    <message>
        <source>Re&amp;open…</source>
        <translation>&amp;Mở lại…</translation>
    </message>
    <message>
        <source>Seal and sign</source>
        <translation>Chốt và ký</translation>
    </message>
    <message>
        <source>Something must be corrected?</source>
        <translation>Cần sửa?</translation>
    </message>
    <message>
        <source>Reopening asks for a reason and begins the next revision. What was sealed stays in the dossier.</source>
        <translation>Mở lại phải ghi lý do và bắt đầu lần tiếp theo. Bản đã chốt vẫn nằm trong hồ sơ.</translation>
    </message>
</context>
<context>
    <name>bangdiem::SealSummary</name>
    <message>
        <source>Cop&amp;y</source>
        <translation>Ché&amp;p mã</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Cơ quan, đơn vị</translation>
    </message>
    <message>
        <source>Sheet, year</source>
        <translation>Bảng, năm</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Điểm tự đánh giá</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Đã trả lời</translation>
    </message>
    <message>
        <source>Evidence files</source>
        <translation>Tệp minh chứng</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Lần chốt</translation>
    </message>
    <message>
        <source>Sealed at</source>
        <translation>Chốt lúc</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>Hình thức</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Mã đối chiếu</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>Chép mã đối chiếu</translation>
    </message>
    <message>
        <source>Show them on page &amp;Check</source>
        <translation>Xem ở tran&amp;g Kiểm tra</translation>
    </message>
    <message>
        <source>%1, year %2</source>
        <translation>%1, năm %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trên %2</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 trên %2 tiêu chí</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What was sealed</source>
        <translation>Đã chốt</translation>
    </message>
    <message>
        <source>What will be sealed</source>
        <translation>Sắp chốt</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>ký tay</translation>
    </message>
    <message>
        <source>with a digital signature</source>
        <translation>ký số</translation>
    </message>
    <message>
        <source>Fingerprint, as printed on each page</source>
        <translation>Mã đối chiếu, in trên từng trang</translation>
    </message>
    <message>
        <source>Fingerprint, if it were sealed now</source>
        <translation>Mã đối chiếu nếu chốt bây giờ</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) must be settled before sealing.</source>
        <translation>
            <numerusform>%n lỗi phải xử lý trước khi chốt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing blocks sealing. %n warning(s) deserve a look.</source>
        <translation>
            <numerusform>Chốt được. Có %n cảnh báo nên xem lại.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing blocks sealing.</source>
        <translation>Chốt được: không còn lỗi, không có cảnh báo.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Đã chép</translation>
    </message>
</context>
<context>
    <name>bangdiem::SealedSteps</name>
    <message>
        <source>What is left to do</source>
        <translation>Việc tiếp theo</translation>
    </message>
    <message>
        <source>1. Print, sign, stamp</source>
        <translation>1. In, ký, đóng dấu</translation>
    </message>
    <message>
        <source>Each page bears the fingerprint and a QR code. The places for number, date and stamp are empty.</source>
        <translation>Trang nào cũng có mã đối chiếu và mã QR. Chỗ ghi số, ngày và đóng dấu để trống.</translation>
    </message>
    <message>
        <source>1. Print, where paper is wanted too</source>
        <translation>1. In, nếu cần cả bản giấy</translation>
    </message>
    <message>
        <source>Each page bears the fingerprint and a QR code. The signature is in the dossier itself.</source>
        <translation>Trang nào cũng có mã đối chiếu và mã QR. Chữ ký số nằm trong hồ sơ.</translation>
    </message>
    <message>
        <source>&amp;Print the sealed sheet…</source>
        <translation>&amp;In bản đã chốt…</translation>
    </message>
    <message>
        <source>Or write the sheet as a PDF with a digital signature in it:</source>
        <translation>Hoặc ghi bảng ra tệp PDF có chữ ký số:</translation>
    </message>
    <message>
        <source>Sign the PDF with a &amp;key file…</source>
        <translation>&amp;Ký PDF bằng tệp khóa…</translation>
    </message>
    <message>
        <source>Sign the PDF with a &amp;token…</source>
        <translation>Ký PDF &amp;bằng thẻ USB…</translation>
    </message>
    <message>
        <source>2. Attach the scan of the signed sheet</source>
        <translation>2. Đính kèm bản quét đã ký</translation>
    </message>
    <message>
        <source>PDF, PNG or JPEG. The seal stays as it is; the scan is sent along.</source>
        <translation>Tệp PDF, PNG hoặc JPEG. Nội dung đã chốt giữ nguyên; bản quét đi cùng tệp nộp.</translation>
    </message>
    <message>
        <source>2. Attach the scan of a signed sheet, if there is one</source>
        <translation>2. Đính kèm bản quét, nếu có bản ký tay</translation>
    </message>
    <message>
        <source>Scans of the signed sheet</source>
        <translation>Bản quét đã ký</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Xem</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Lưu thành…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Gỡ</translation>
    </message>
    <message>
        <source>&amp;Attach the scan…</source>
        <translation>&amp;Đính kèm bản quét…</translation>
    </message>
    <message>
        <source>3. Send</source>
        <translation>3. Nộp</translation>
    </message>
    <message>
        <source>One file with everything: the sheet, the evidence, the seal and the scans. The program reads it back before it says that it is written.</source>
        <translation>Một tệp có đủ bảng, minh chứng, mã đối chiếu và bản quét. Chương trình đọc lại cả tệp rồi mới báo đã xuất.</translation>
    </message>
    <message>
        <source>&amp;Write the file to send…</source>
        <translation>X&amp;uất tệp nộp…</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Mở thư mụ&amp;c</translation>
    </message>
    <message>
        <source>Written and read back: %1 (%2). Send this file; it needs nothing beside it.</source>
        <translation>Đã xuất và đọc lại: %1 (%2). Hãy gửi tệp này; không cần gửi kèm gì thêm.</translation>
    </message>
</context>
<context>
    <name>bangdiem::Sealing</name>
    <message>
        <source>Reading the evidence and sealing…</source>
        <translation>Đang đọc minh chứng và chốt…</translation>
    </message>
    <message>
        <source>The dossier was not sealed</source>
        <translation>Chưa chốt được hồ sơ</translation>
    </message>
    <message>
        <source>Reopening the dossier…</source>
        <translation>Đang mở lại hồ sơ…</translation>
    </message>
    <message>
        <source>The dossier was not reopened</source>
        <translation>Chưa mở lại được hồ sơ</translation>
    </message>
    <message>
        <source>Attaching the scan…</source>
        <translation>Đang đính kèm bản quét…</translation>
    </message>
    <message>
        <source>The scan was not attached</source>
        <translation>Chưa đính kèm được bản quét</translation>
    </message>
    <message>
        <source>Removing the scan…</source>
        <translation>Đang gỡ bản quét…</translation>
    </message>
    <message>
        <source>The scan was not removed</source>
        <translation>Chưa gỡ được bản quét</translation>
    </message>
    <message>
        <source>Writing the file to send and reading it back…</source>
        <translation>Đang xuất tệp nộp và đọc lại…</translation>
    </message>
    <message>
        <source>The file to send was not written</source>
        <translation>Chưa xuất được tệp nộp</translation>
    </message>
</context>
<context>
    <name>bangdiem::SectionList</name>
    <message>
        <source>Sections</source>
        <translation>Các mục</translation>
    </message>
</context>
<context>
    <name>bangdiem::SettingsDialog</name>
    <message>
        <source>As the system</source>
        <translation>Theo hệ thống</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>Choose a folder that exists.</source>
        <translation>Hãy chọn một thư mục có sẵn.</translation>
    </message>
</context>
<context>
    <name>bangdiem::SheetPage</name>
    <message>
        <source>▲ Previous</source>
        <translation>▲ Trước</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Mục trước</translation>
    </message>
    <message>
        <source>Next to do ▼ (F8)</source>
        <translation>Cần làm tiếp ▼ (F8)</translation>
    </message>
    <message>
        <source>Next row that needs something</source>
        <translation>Mục cần làm tiếp</translation>
    </message>
    <message>
        <source>No row needs anything more.</source>
        <translation>Không còn mục nào cần làm.</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Bỏ lọc</translation>
    </message>
    <message>
        <source>No row of the sheet matches.</source>
        <translation>Không có dòng nào của bảng khớp.</translation>
    </message>
    <message>
        <source>No row that shows needs anything more.</source>
        <translation>Trong các dòng đang hiện, không còn mục nào cần làm.</translation>
    </message>
    <message>
        <source>Sections and search</source>
        <translation>Các mục và tìm kiếm</translation>
    </message>
</context>
<context>
    <name>bangdiem::SheetView</name>
    <message>
        <source>The official sheet</source>
        <translation>Bảng đánh giá</translation>
    </message>
</context>
<context>
    <name>bangdiem::SubmissionList</name>
    <message>
        <source>Search the agencies</source>
        <translation>Tìm cơ quan</translation>
    </message>
    <message>
        <source>Sheet and year</source>
        <translation>Bảng và năm</translation>
    </message>
    <message>
        <source>State of the review</source>
        <translation>Trạng thái thẩm định</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Mọi trạng thái</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>Các hồ sơ nộp</translation>
    </message>
    <message>
        <source>Every sheet and year</source>
        <translation>Mọi bảng, mọi năm</translation>
    </message>
    <message>
        <source>No submission yet</source>
        <translation>Chưa có hồ sơ nào</translation>
    </message>
    <message>
        <source>Submissions: %1</source>
        <translation>Số hồ sơ: %1</translation>
    </message>
    <message>
        <source>Submissions: %1 of %2</source>
        <translation>Số hồ sơ: %1 trong %2</translation>
    </message>
</context>
<context>
    <name>bangdiem::SummaryBar</name>
    <message>
        <source>Total: %1 / %2</source>
        <translation>Tổng: %1 / %2</translation>
    </message>
    <message>
        <source>Answered %1/%2</source>
        <translation>Đã trả lời %1/%2</translation>
    </message>
    <message>
        <source>Still to gain: %1 points</source>
        <translation>Còn có thể thêm %1 điểm</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Chưa có sửa đổi</translation>
    </message>
    <message>
        <source>Section %1: %2 / %3</source>
        <translation>Mục %1: %2 / %3</translation>
    </message>
    <message>
        <source>Warnings: %1</source>
        <translation>Cảnh báo: %1</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Chỉ đọc</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Chưa lưu được: %1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Đang lưu…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Đã lưu %1</translation>
    </message>
    <message>
        <source>Errors: %1</source>
        <translation>Lỗi: %1</translation>
    </message>
</context>
<context>
    <name>bangdiem::TokenDialog</name>
    <message>
        <source>Sign with a token</source>
        <translation>Ký số bằng thẻ USB</translation>
    </message>
    <message>
        <source>&amp;Read the token</source>
        <translation>&amp;Đọc thẻ</translation>
    </message>
    <message>
        <source>&amp;PIN: tried once, not kept</source>
        <translation>Mã &amp;PIN: thử một lần, không lưu</translation>
    </message>
    <message>
        <source>PIN of the token</source>
        <translation>Mã PIN của thẻ</translation>
    </message>
    <message>
        <source>Certificates on the token</source>
        <translation>Chứng thư trên thẻ</translation>
    </message>
    <message>
        <source>Driver of the token</source>
        <translation>Trình điều khiển của thẻ</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>C&amp;họn…</translation>
    </message>
    <message>
        <source>Choose the driver of the token</source>
        <translation>Chọn trình điều khiển của thẻ</translation>
    </message>
    <message>
        <source>&amp;Driver of the token (PKCS #11, .so), from the software that came with it</source>
        <translation>&amp;Trình điều khiển của thẻ (PKCS #11, .so), trong phần mềm đi kèm thẻ</translation>
    </message>
    <message>
        <source>%1 – token %2</source>
        <translation>%1 – thẻ %2</translation>
    </message>
    <message>
        <source>The token has locked its PIN. Ask whoever issued it to unlock it.</source>
        <translation>Thẻ đã khóa mã PIN. Hãy nhờ nơi cấp thẻ mở khóa.</translation>
    </message>
    <message>
        <source>One try is left: a wrong PIN locks the token. Make sure of the PIN first.</source>
        <translation>Chỉ còn một lần nhập: nhập sai, thẻ sẽ khóa. Hãy hỏi lại cho chắc mã PIN.</translation>
    </message>
    <message>
        <source>A wrong PIN was entered before, and few tries are left.</source>
        <translation>Mã PIN đã bị nhập sai trước đó, chỉ còn ít lần nhập.</translation>
    </message>
    <message>
        <source>Enter the PIN at the reader when it asks for it.</source>
        <translation>Hãy nhập mã PIN trên đầu đọc khi đầu đọc hỏi.</translation>
    </message>
</context>
<context>
    <name>bangdiem::UnitsBox</name>
    <message>
        <source>Enter by unit</source>
        <translation>Nhập theo đơn vị</translation>
    </message>
    <message>
        <source>A line for each office and division; the figures are their sums.</source>
        <translation>Văn phòng và mỗi phòng chuyên môn một dòng; số liệu của mục là tổng các dòng.</translation>
    </message>
    <message>
        <source>The figures above stay until a line of the table is filled.</source>
        <translation>Số liệu đã nhập ở trên được giữ cho tới khi điền dòng đầu tiên của bảng.</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Bỏ dòng</translation>
    </message>
    <message>
        <source>Larger table…</source>
        <translation>Mở rộng bảng…</translation>
    </message>
    <message>
        <source>A table has at most %1 units; pasted lines that found no place: %2</source>
        <translation>Bảng có nhiều nhất %1 đơn vị; số dòng dán không còn chỗ: %2</translation>
    </message>
</context>
<context>
    <name>bangdiem::UnitsDialog</name>
    <message>
        <source>Figures by unit</source>
        <translation>Số liệu theo đơn vị</translation>
    </message>
    <message>
        <source>Sum of %1: %2</source>
        <translation>Cộng “%1”: %2</translation>
    </message>
</context>
<context>
    <name>bangdiem::UnitsModel</name>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Add a unit…</source>
        <translation>Thêm đơn vị…</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Dòng mới</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>để trống</translation>
    </message>
    <message>
        <source>Unit %1</source>
        <translation>Đơn vị %1</translation>
    </message>
</context>
<context>
    <name>bangdiem::UnitsView</name>
    <message>
        <source>Figures by unit</source>
        <translation>Số liệu theo đơn vị</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Chép</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Dán</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Bỏ dòng</translation>
    </message>
</context>
<context>
    <name>bangdiem::VerdictBanner</name>
    <message>
        <source>Verdict</source>
        <translation>Kết luận</translation>
    </message>
</context>
<context>
    <name>bangdiem::VerdictChecksView</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>bangdiem::VerdictForm</name>
    <message>
        <source>As&amp;k only</source>
        <translation>Chỉ &amp;hỏi</translation>
    </message>
    <message>
        <source>Comment, shown to the agency and in the minutes</source>
        <translation>Ý kiến, cơ quan và biên bản đều thấy</translation>
    </message>
    <message>
        <source>&amp;Points:</source>
        <translation>Đ&amp;iểm:</translation>
    </message>
    <message>
        <source>Keeps the comment as a question to the agency; the row stays open. Ctrl+4</source>
        <translation>Giữ ý kiến làm câu hỏi cho cơ quan; mục này vẫn chưa kết luận. Ctrl+4</translation>
    </message>
    <message>
        <source>A question, not decided</source>
        <translation>Câu hỏi, chưa kết luận</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Chưa kết luận</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <translation>%1 · %2, %3</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Chấp nhận</translation>
    </message>
    <message>
        <source>&amp;Reject evidence</source>
        <translation>&amp;Bác minh chứng</translation>
    </message>
    <message>
        <source>Ad&amp;just</source>
        <translation>Đi&amp;ều chỉnh</translation>
    </message>
    <message>
        <source>Say how many points the row gets.</source>
        <translation>Hãy ghi số điểm của mục này.</translation>
    </message>
    <message>
        <source>Write the question first.</source>
        <translation>Hãy ghi câu hỏi trước.</translation>
    </message>
</context>
<context>
    <name>bangdiem::VerifyDesk</name>
    <message>
        <source>Verifying seal and signature…</source>
        <translation>Đang kiểm tra dấu chốt, chữ ký…</translation>
    </message>
    <message>
        <source>The file has no verdict: it could not be read</source>
        <translation>Không có kết luận về tệp: không đọc được</translation>
    </message>
</context>
<context>
    <name>bangdiem::VerifyDialog</name>
    <message>
        <source>Verify seal and signature</source>
        <translation>Kiểm tra dấu chốt, chữ ký</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Kết quả kiểm tra</translation>
    </message>
    <message>
        <source>Verify another f&amp;ile…</source>
        <translation>Kiểm tra tệp &amp;khác…</translation>
    </message>
    <message>
        <source>Verify &amp;again</source>
        <translation>Kiểm tra &amp;lại</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>The signer, as the certificate says</source>
        <translation>Người ký theo chứng thư</translation>
    </message>
    <message>
        <source>What it covers</source>
        <translation>Phạm vi của dấu chốt và chữ ký</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>Đã xét những gì</translation>
    </message>
    <message>
        <source>To which dossier it belongs</source>
        <translation>Thuộc hồ sơ nào</translation>
    </message>
    <message>
        <source>&amp;Trusted authorities…</source>
        <translation>Chọn &amp;nơi cấp tin cậy…</translation>
    </message>
    <message>
        <source>Choose the folder of trusted authorities</source>
        <translation>Chọn thư mục nơi cấp được tin cậy</translation>
    </message>
    <message>
        <source>Whom this machine trusts</source>
        <translation>Máy này tin ai</translation>
    </message>
</context>
</TS>
