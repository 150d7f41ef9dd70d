// SPDX-License-Identifier: GPL-3.0-or-later
#include "child.h"

#include <array>
#include <csignal>
#include <cstdlib>
#include <stdexcept>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace bangdiem::testing {

namespace {

constexpr uid_t kNobody = 65'534;

void require(bool done, const char *what)
{
    if (!done)
        throw std::runtime_error(what);
}

void limitFileSize(rlim_t bytes)
{
    rlimit limit{};
    require(getrlimit(RLIMIT_FSIZE, &limit) == 0, "getrlimit");
    limit.rlim_cur = bytes == RLIM_INFINITY ? limit.rlim_max : bytes;
    require(setrlimit(RLIMIT_FSIZE, &limit) == 0, "setrlimit");
}

} // namespace

Child::Child(std::vector<std::string> commandLine)
{
    std::array<int, 2> ends{};
    require(pipe2(ends.data(), O_CLOEXEC) == 0, "pipe");
    std::vector<char *> arguments;
    for (auto &argument : commandLine)
        arguments.push_back(argument.data());
    arguments.push_back(nullptr);
    m_process = fork();
    require(m_process >= 0, "fork");
    if (m_process == 0) {
        dup2(ends[1], STDOUT_FILENO);
        execv(arguments[0], arguments.data());
        _exit(127);
    }
    close(ends[1]);
    m_output = ends[0];
}

Child::~Child()
{
    kill();
    close(m_output);
}

std::optional<std::string> Child::line()
{
    for (;;) {
        if (const auto end = m_buffer.find('\n'); end != std::string::npos) {
            auto line = m_buffer.substr(0, end);
            m_buffer.erase(0, end + 1);
            return line;
        }
        std::array<char, 4'096> bytes{};
        const auto length = read(m_output, bytes.data(), bytes.size());
        if (length <= 0)
            return std::nullopt;
        m_buffer.append(bytes.data(), static_cast<std::size_t>(length));
    }
}

void Child::kill()
{
    if (m_process > 0)
        ::kill(m_process, SIGKILL);
    wait();
}

int Child::wait()
{
    if (m_process <= 0)
        return 0;
    int status = 0;
    waitpid(m_process, &status, 0);
    m_process = -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

WithoutPrivileges::WithoutPrivileges()
{
    if (getuid() == 0)
        require(seteuid(kNobody) == 0, "seteuid");
}

WithoutPrivileges::~WithoutPrivileges()
{
    if (getuid() == 0 && seteuid(0) != 0)
        std::abort();
}

FileSizeLimit::FileSizeLimit(std::size_t bytes)
{
    std::signal(SIGXFSZ, SIG_IGN);
    limitFileSize(bytes);
}

FileSizeLimit::~FileSizeLimit()
{
    limitFileSize(RLIM_INFINITY);
}

} // namespace bangdiem::testing
