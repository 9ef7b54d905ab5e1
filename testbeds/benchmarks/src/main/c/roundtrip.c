/*
 * The floor and the load of the round-trip benchmarks, in C so that neither costs what a JVM costs.
 *
 *   roundtrip echo-tcp            listens on a free loopback port, prints it, sends back what it gets
 *   roundtrip echo-pty            opens a pty, prints the slave's path, sends back what it gets
 *   roundtrip tcp PORT N LINE     sends LINE and CR N times, each after the answer to the one before
 *   roundtrip pty PATH N LINE     the same over a terminal
 *   roundtrip echo-unix           listens on a UNIX socket in the abstract name space, prints its name, sends back what it gets
 *   roundtrip unix NAME N qmi     asks DMS Get IDs of QMI N times over a UNIX socket, each after the answer to the one before
 *
 * A name that begins with @ is in the abstract name space. An answer of QMI is complete with its frame, which an echo's is too.
 * An answer is complete when it ends with "OK\r\n" (a modem) or with what was sent (an echo). The load prints
 * "p50 p99 rate" in microseconds, microseconds and round trips per second.
 */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

static void fail(const char *what) {
    perror(what);
    exit(1);
}

static double now_us(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec * 1e6 + t.tv_nsec / 1e3;
}

static void write_all(int fd, const char *bytes, size_t length) {
    while (length > 0) {
        ssize_t n = write(fd, bytes, length);
        if (n < 0) fail("write");
        bytes += n;
        length -= (size_t) n;
    }
}

static void echo(int fd) {
    char buffer[4096];
    ssize_t n;
    while ((n = read(fd, buffer, sizeof buffer)) > 0) write_all(fd, buffer, (size_t) n);
}

static void raw(int fd) {
    struct termios t;
    if (tcgetattr(fd, &t) < 0) fail("tcgetattr");
    cfmakeraw(&t);
    if (tcsetattr(fd, TCSANOW, &t) < 0) fail("tcsetattr");
}

static void echo_tcp(void) {
    int listener = socket(AF_INET, SOCK_STREAM, 0), one = 1;
    struct sockaddr_in a = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t length = sizeof a;
    if (bind(listener, (struct sockaddr *) &a, length) < 0 || listen(listener, 8) < 0) fail("listen");
    getsockname(listener, (struct sockaddr *) &a, &length);
    printf("%d\n", ntohs(a.sin_port));
    fflush(stdout);
    for (;;) {
        int fd = accept(listener, NULL, NULL);
        if (fd < 0) fail("accept");
        setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
        echo(fd);
        close(fd);
    }
}

static void echo_pty(void) {
    int master = posix_openpt(O_RDWR | O_NOCTTY);
    if (master < 0 || grantpt(master) < 0 || unlockpt(master) < 0) fail("pty");
    int slave = open(ptsname(master), O_RDWR | O_NOCTTY);
    raw(slave);
    printf("%s\n", ptsname(master));
    fflush(stdout);
    echo(master);
}

static socklen_t unix_address(const char *name, struct sockaddr_un *a) {
    memset(a, 0, sizeof *a);
    a->sun_family = AF_UNIX;
    size_t n = strlen(name);
    if (n >= sizeof a->sun_path) fail(name);
    memcpy(a->sun_path, name, n);
    if (name[0] == '@') a->sun_path[0] = 0;
    return (socklen_t) (offsetof(struct sockaddr_un, sun_path) + n + (name[0] != '@'));
}

static void echo_unix(void) {
    int listener = socket(AF_UNIX, SOCK_STREAM, 0);
    char name[64];
    struct sockaddr_un a;
    snprintf(name, sizeof name, "@roundtrip-%d", getpid());
    socklen_t length = unix_address(name, &a);
    if (bind(listener, (struct sockaddr *) &a, length) < 0 || listen(listener, 8) < 0) fail("listen");
    printf("%s\n", name);
    fflush(stdout);
    for (;;) {
        int fd = accept(listener, NULL, NULL);
        if (fd < 0) fail("accept");
        echo(fd);
        close(fd);
    }
}

static int by_value(const void *a, const void *b) {
    double d = *(const double *) a - *(const double *) b;
    return d < 0 ? -1 : d > 0;
}

static int answered(const char *got, size_t n, const char *sent, size_t m) {
    return (n >= 4 && memcmp(got + n - 4, "OK\r\n", 4) == 0) || (n >= m && memcmp(got + n - m, sent, m) == 0 && n == m);
}

static void load(int fd, int rounds, const char *line) {
    char sent[256], got[65536];
    size_t m = (size_t) snprintf(sent, sizeof sent, "%s\r", line);
    double *times = malloc(sizeof(double) * (size_t) rounds), start = now_us();
    for (int i = 0; i < rounds; i++) {
        size_t n = 0;
        double begun = now_us();
        write_all(fd, sent, m);
        do {
            ssize_t more = read(fd, got + n, sizeof got - n);
            if (more <= 0) fail("read");
            n += (size_t) more;
        } while (!answered(got, n, sent, m));
        times[i] = now_us() - begun;
    }
    double total = now_us() - start;
    qsort(times, (size_t) rounds, sizeof(double), by_value);
    printf("%.1f %.1f %.0f\n", times[rounds / 2], times[(int) (rounds * 0.99)], rounds / (total / 1e6));
}

/* Sends a frame of QMUX and reads the one that answers it. */
static void qmi(int fd, const unsigned char *frame, size_t m, unsigned char *got, size_t most) {
    size_t n = 0;
    write_all(fd, (const char *) frame, m);
    while (n < 3 || n < 1u + got[1] + 256u * got[2]) {
        ssize_t more = read(fd, got + n, most - n);
        if (more <= 0) fail("read");
        n += (size_t) more;
    }
}

static void load_qmi(int fd, int rounds) {
    unsigned char allocate[] = {1, 15, 0, 0, 0, 0, 0, 1, 0x22, 0, 4, 0, 1, 1, 0, 2}, got[4096];
    unsigned char ids[] = {1, 12, 0, 0, 2, 1, 0, 1, 0, 0x25, 0, 0, 0};
    qmi(fd, allocate, sizeof allocate, got, sizeof got);
    /* Of a modem: result, then service and client. An echo has sent back the request. */
    if (got[3] == 0x80) ids[5] = got[23];
    double *times = malloc(sizeof(double) * (size_t) rounds), start = now_us();
    for (int i = 0; i < rounds; i++) {
        double begun = now_us();
        qmi(fd, ids, sizeof ids, got, sizeof got);
        times[i] = now_us() - begun;
    }
    double total = now_us() - start;
    qsort(times, (size_t) rounds, sizeof(double), by_value);
    printf("%.1f %.1f %.0f\n", times[rounds / 2], times[(int) (rounds * 0.99)], rounds / (total / 1e6));
}

int main(int argc, char **argv) {
    if (argc == 2 && strcmp(argv[1], "echo-unix") == 0) echo_unix();
    if (argc == 5 && strcmp(argv[1], "unix") == 0) {
        struct sockaddr_un a;
        int fd = socket(AF_UNIX, SOCK_STREAM, 0);
        socklen_t length = unix_address(argv[2], &a);
        if (connect(fd, (struct sockaddr *) &a, length) < 0) fail(argv[2]);
        load_qmi(fd, atoi(argv[3]));
        return 0;
    }
    if (argc == 2 && strcmp(argv[1], "echo-tcp") == 0) echo_tcp();
    if (argc == 2 && strcmp(argv[1], "echo-pty") == 0) echo_pty();
    if (argc == 5 && strcmp(argv[1], "tcp") == 0) {
        int fd = socket(AF_INET, SOCK_STREAM, 0), one = 1;
        struct sockaddr_in a = {.sin_family = AF_INET, .sin_port = htons((unsigned short) atoi(argv[2])),
                                .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
        if (connect(fd, (struct sockaddr *) &a, sizeof a) < 0) fail("connect");
        setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
        load(fd, atoi(argv[3]), argv[4]);
        return 0;
    }
    if (argc == 5 && strcmp(argv[1], "pty") == 0) {
        int fd = open(argv[2], O_RDWR | O_NOCTTY);
        if (fd < 0) fail(argv[2]);
        raw(fd);
        load(fd, atoi(argv[3]), argv[4]);
        return 0;
    }
    fprintf(stderr, "roundtrip: see the head of its source for what it can do\n");
    return 2;
}
