/*
 * For user-mode-linux on processors with AMX. It keeps the registers of its processes in an area that is too small for these, and
 * the kernel takes an area whole or not at all: here the rest is what the process has anyway, which does not use AMX.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <elf.h>
#include <stdarg.h>
#include <string.h>
#include <sys/ptrace.h>
#include <sys/types.h>
#include <sys/uio.h>

typedef long (*ptrace_call)(int, pid_t, void *, void *);

long ptrace(enum __ptrace_request request, ...) {
    static ptrace_call real;
    static char area[1 << 16];

    va_list given;
    va_start(given, request);
    pid_t process = va_arg(given, pid_t);
    void *address = va_arg(given, void *);
    void *data = va_arg(given, void *);
    va_end(given);
    if (!real) {
        real = (ptrace_call)dlsym(RTLD_NEXT, "ptrace");
    }
    if (request != PTRACE_SETREGSET || address != (void *)NT_X86_XSTATE) {
        return real(request, process, address, data);
    }
    struct iovec *kept = data;
    struct iovec whole = {area, sizeof area};
    if (real(PTRACE_GETREGSET, process, address, &whole) != 0 || kept->iov_len >= whole.iov_len) {
        return real(request, process, address, data);
    }
    memcpy(area, kept->iov_base, kept->iov_len);
    return real(request, process, address, &whole);
}
