#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens strangers' files under strace: each is opened once, for reading and through no link; beside that only what lies
in the folder of the private copies is touched, and no socket is made.

strace_untrusted.py STORAGE_CHILD FOLDER: FOLDER holds the files, as `BANGDIEM_HOSTILE_FILES=FOLDER storage_test
--gtest_filter='HostileDossier.*'` leaves them. A long run (docs/reliability.md).
"""
import os
import pathlib
import re
import subprocess
import sys
import tempfile

CALLS = ("open,openat,creat,connect,socket,bind,rename,renameat,renameat2,unlink,unlinkat,link,linkat,symlink,symlinkat,"
         "mkdir,mkdirat,rmdir,truncate,chmod,fchmodat,execve,fork,vfork")
STRING = re.compile(r'(["<])((?:\\x[0-9a-f]{2})+)([">])')
# A path, and before it the folder that it is relative to.
PATH = re.compile(r'(?:<([^>]*)>, )?"([^"]*)"')
# Where a lock is made, Qt asks which machine and which program this is.
OF_LOCKS = ("/proc/", "/etc/machine-id", "/var/lib/dbus/machine-id", "/proc/sys/kernel/random/boot_id")
# Where the first hash is made, OpenSSL reads how it is set up.
OF_OPENSSL = re.compile(r"/(usr/lib|etc)/ssl/openssl\.cnf")


def readable(line):
    return STRING.sub(
        lambda text: text[1] + bytes.fromhex(text[2].replace("\\x", "")).decode("utf-8", "replace") + text[3], line)


def paths(call):
    """The full paths that a call names."""
    return [os.path.normpath(os.path.join(folder, path)) for folder, path in PATH.findall(call)]


def traced(program, file, copies):
    """What the program says, and its calls from the first that has to do with the file."""
    with tempfile.NamedTemporaryFile("r", suffix=".strace") as log:
        done = subprocess.run(["strace", "-f", "-y", "-xx", "-s", "4096", "-o", log.name, "-e", f"trace={CALLS}", program,
                               "untrusted", file, copies], capture_output=True, text=True, check=True)
        lines = [readable(line) for line in log.read().splitlines()]
    first = next(i for i, line in enumerate(lines) if (copies in line or file in line) and "execve(" not in line)
    return done.stdout.splitlines()[0], lines[first:]


def faults(calls, file, copies):
    opened = [call for call in calls if f'"{file}"' in call]
    wrong = [call for call in opened if "O_RDONLY" not in call or "O_NOFOLLOW" not in call]
    if len(opened) != 1:
        wrong.append(f"the file was opened {len(opened)} times")
    for call in calls:
        if "socket(" in call or "fork(" in call:
            wrong.append(call)
        for path in paths(call):
            is_read = "O_RDONLY" in call and (path.startswith(OF_LOCKS) or OF_OPENSSL.fullmatch(path))
            if path != file and not path.startswith(copies) and not is_read:
                wrong.append(call)
    return wrong


def state(folder):
    return sorted((entry.name, entry.stat().st_size, entry.stat().st_mtime_ns) for entry in folder.iterdir())


def main(program, folder):
    folder = pathlib.Path(folder).resolve()
    before = state(folder)
    said = {}
    for file in sorted(folder.iterdir()):
        with tempfile.TemporaryDirectory() as copies:
            verdict, calls = traced(program, str(file), copies)
            wrong = faults(calls, str(file), copies)
        if wrong:
            sys.exit(f"{file}: {verdict}\n" + "\n".join(wrong))
        said[verdict] = said.get(verdict, 0) + 1
    if state(folder) != before:
        sys.exit("a file was changed, or something was made beside it")
    for verdict, count in sorted(said.items()):
        print(f"{verdict}: {count}")
    print(f"{sum(said.values())} files, each opened once; nothing else was")


if __name__ == "__main__":
    main(*sys.argv[1:])
