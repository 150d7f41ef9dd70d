// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/weblink.h"

#include <gtest/gtest.h>

namespace bangdiem {
namespace {

TEST(WebLink, IsHttpOrHttpsWithAHost)
{
    for (const auto *link : {"https://tayninh.gov.vn", "HTTP://a.vn/b?c=1#d", "http://10.0.0.1:8080/x",
             "https://a.vn/@b", "https://xn--ty-ninh-9ua.vn", "https://tây-ninh.vn/văn-bản"})
        EXPECT_TRUE(isWebLink(link)) << link;
}

TEST(WebLink, IsNothingElse)
{
    for (const auto *link : {"", "http", "http:", "http://", "https:///x", "https://:80", "tayninh.gov.vn",
             "javascript:alert(1)", "file:///etc/passwd", "ftp://a.vn", "smb://srv/x", "\\\\srv\\x",
             "https:\\\\a.vn", "https://a.vn\\b", "data:text/html,x", "mailto:a@b.vn", "https://a b.vn",
             " https://a.vn", "vscode://file/x", "ms-msdt:/id", "https://tayninh.gov.vn@a.vn/x",
             "https://u:p@a.vn", "https://a\u202e.vn", "https://a.vn/\n", "https://a\u200b.vn"})
        EXPECT_FALSE(isWebLink(link)) << link;
}

} // namespace
} // namespace bangdiem
