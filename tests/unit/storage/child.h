// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <sys/types.h>

namespace bangdiem::testing {

/// A program of its own, whose standard output is read line by line. Killed at the end if it still runs.
class Child
{
public:
    explicit Child(std::vector<std::string> commandLine);
    ~Child();
    Child(const Child &) = delete;
    Child &operator=(const Child &) = delete;

    pid_t process() const { return m_process; }
    /// The next line without its end; none when the output is closed.
    std::optional<std::string> line();
    /// kill -9, and waits for the end.
    void kill();
    /// Exit code, or minus the number of the signal.
    int wait();

private:
    pid_t m_process = -1;
    int m_output = -1;
    std::string m_buffer;
};

/// The test goes on as user "nobody" where it runs as root, so that permissions mean something.
class WithoutPrivileges
{
public:
    WithoutPrivileges();
    ~WithoutPrivileges();
    WithoutPrivileges(const WithoutPrivileges &) = delete;
    WithoutPrivileges &operator=(const WithoutPrivileges &) = delete;
};

/// No file of this process can grow over `bytes` meanwhile, as on a full disk.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(std::size_t bytes);
    ~FileSizeLimit();
    FileSizeLimit(const FileSizeLimit &) = delete;
    FileSizeLimit &operator=(const FileSizeLimit &) = delete;
};

} // namespace bangdiem::testing
