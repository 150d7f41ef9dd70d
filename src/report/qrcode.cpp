// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/qrcode.h"

#include <algorithm>
#include <memory>
#include <new>

#include <qrencode.h>

namespace bangdiem {

std::string qrText(const std::string &sha256)
{
    std::string text = "BANGDIEM:";
    std::ranges::transform(sha256, std::back_inserter(text), [](char digit) {
        return digit >= 'a' && digit <= 'f' ? static_cast<char>(digit - 'a' + 'A') : digit;
    });
    return text;
}

std::vector<QRectF> qrSquares(const std::string &text, double width)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString(text.c_str(), 0, QR_ECLEVEL_M, QR_MODE_8, 1), QRcode_free);
    if (!code)
        throw std::bad_alloc(); // the text is short and plain: nothing else can fail
    const double side = width / code->width;
    const auto isDark = [&](int x, int y) { return (code->data[y * code->width + x] & 1) != 0; };
    std::vector<QRectF> squares;
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x) {
            const int begin = x;
            while (x < code->width && isDark(x, y))
                ++x;
            if (x > begin)
                squares.emplace_back(begin * side, y * side, (x - begin) * side, side);
        }
    }
    return squares;
}

} // namespace bangdiem
