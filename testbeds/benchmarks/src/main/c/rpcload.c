/*
 * The load of the RPC binder benchmark, in C so that it does not cost what a JVM costs. Speaks version 1.
 *
 *   rpcload echo PORT N WINDOW      to an echo: N times as many octets as a call has
 *   rpcload two-way PORT N WINDOW   N calls on one connection, each after the reply to the one before; WINDOW is 1
 *   rpcload hal PORT N WINDOW       N oneway requests on one connection, each answered by a oneway call to a callback
 *                                   on another one, as every method of a radio HAL is
 *
 * Up to WINDOW requests are under way. Prints "p50 p99 rate": microseconds from request to answer, answers per second.
 */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum { TRANSACT, REPLY, DEC_STRONG };
enum { HEAD = 16, FIXED = 40, REPLY_FIXED = 20, MOST = 4096 };

static const char TOKEN[] = "\x0a\0\0\0d\0e\0m\0o\0.\0I\0E\0c\0h\0o\0\0\0\0"; /* 28 octets with their padding */
enum { TOKEN_SIZE = 28 };

static void fail(const char *what) {
    perror(what);
    exit(1);
}

static double now_us(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec * 1e6 + t.tv_nsec / 1e3;
}

static void write_all(int fd, const void *octets, size_t length) {
    const char *next = octets;
    while (length > 0) {
        ssize_t n = write(fd, next, length);
        if (n < 0) fail("write");
        next += n;
        length -= (size_t) n;
    }
}

/* One connection with what was read from it and not yet used. */
struct connection {
    int fd;
    size_t from, to;
    char octets[65536];
};

static char *take(struct connection *c, size_t length) {
    while (c->to - c->from < length) {
        if (c->from > 0) {
            memmove(c->octets, c->octets + c->from, c->to - c->from);
            c->to -= c->from;
            c->from = 0;
        }
        ssize_t n = read(c->fd, c->octets + c->to, sizeof c->octets - c->to);
        if (n <= 0) fail("read");
        c->to += (size_t) n;
    }
    c->from += length;
    return c->octets + c->from - length;
}

static void dial(struct connection *c, int port) {
    struct sockaddr_in a = {.sin_family = AF_INET, .sin_port = htons((unsigned short) port),
                            .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    int one = 1;
    c->fd = socket(AF_INET, SOCK_STREAM, 0);
    c->from = c->to = 0;
    if (connect(c->fd, (struct sockaddr *) &a, sizeof a) < 0) fail("connect");
    setsockopt(c->fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
}

static uint32_t word(const char *at) {
    uint32_t value;
    memcpy(&value, at, 4);
    return value;
}

/* A TRANSACT into a buffer of zeros: to the session itself, or to the server's first object. */
static size_t transact(char *to, int object, uint32_t code, uint32_t flags, uint64_t number, const void *parcel,
                       uint32_t size) {
    uint32_t head[4] = {TRANSACT, FIXED + size, 0, 0};
    uint32_t fixed[10] = {object ? 3 : 0, 0, code, flags, (uint32_t) number, (uint32_t) (number >> 32), size, 0, 0, 0};
    memcpy(to, head, HEAD);
    memcpy(to + HEAD, fixed, FIXED);
    memcpy(to + HEAD + FIXED, parcel, size);
    return HEAD + FIXED + size;
}

/* The next command's number; its body is at *body. */
static uint32_t next(struct connection *c, char **body) {
    char *head = take(c, HEAD);
    uint32_t command = word(head), size = word(head + 4);
    if (size > MOST) fail("a large message");
    *body = take(c, size);
    return command;
}

static char *reply(struct connection *c) {
    char *body;
    while (next(c, &body) != REPLY) {}
    if (word(body) != 0) fail("status");
    return body + REPLY_FIXED;
}

static size_t request(char *to, uint32_t code, uint32_t flags, uint64_t number, uint32_t argument) {
    char parcel[TOKEN_SIZE + 4];
    memcpy(parcel, TOKEN, TOKEN_SIZE);
    memcpy(parcel + TOKEN_SIZE, &argument, 4);
    return transact(to, 1, code, flags, number, parcel, sizeof parcel);
}

static void begin(struct connection *calls, struct connection *called, int port) {
    static const char init[8] = "cci";
    char header[48] = {1}, message[MOST], parcel[TOKEN_SIZE + 16];
    uint32_t callback[4] = {1, 1, 0, 63};
    dial(calls, port);
    write_all(calls->fd, header, 16);
    write_all(calls->fd, init, 8);
    take(calls, 8);
    write_all(calls->fd, message, transact(message, 0, 2, 0, 0, "", 0));
    memcpy(header + 16, reply(calls) + 4, 32);
    header[4] = 1;
    header[14] = 32;
    dial(called, port);
    write_all(called->fd, header, 48);
    take(called, 8);
    write_all(calls->fd, message, transact(message, 0, 0, 0, 0, "", 0));
    reply(calls);
    memcpy(parcel, TOKEN, TOKEN_SIZE);
    memcpy(parcel + TOKEN_SIZE, callback, 16);
    write_all(calls->fd, message, transact(message, 1, 2, 0, 0, parcel, sizeof parcel));
    reply(calls);
}

static int by_value(const void *a, const void *b) {
    double d = *(const double *) a - *(const double *) b;
    return d < 0 ? -1 : d > 0;
}

int main(int argc, char **argv) {
    if (argc != 5) {
        fprintf(stderr, "rpcload: see the head of its source for what it can do\n");
        return 2;
    }
    static struct connection calls, called;
    int echo = strcmp(argv[1], "echo") == 0, hal = strcmp(argv[1], "hal") == 0;
    int rounds = atoi(argv[3]), window = atoi(argv[4]), sent = 0, done = 0;
    static char messages[1 << 20];
    size_t one = request(messages, 1, 0, 0, 0);
    double *times = malloc(sizeof(double) * (size_t) rounds);
    if (window > 1024) fail("window");
    if (echo) dial(&calls, atoi(argv[2]));
    else begin(&calls, &called, atoi(argv[2]));
    double start = now_us();
    while (done < rounds) {
        size_t length = 0;
        for (; sent < rounds && sent - done < window; sent++) {
            length += hal ? request(messages + length, 3, 1, (uint64_t) sent, (uint32_t) sent)
                          : request(messages + length, 1, 0, 0, (uint32_t) sent);
            times[sent] = now_us();
        }
        write_all(calls.fd, messages, length);
        char *body;
        if (echo) {
            do {
                take(&calls, one);
                times[done] = now_us() - times[done];
                done++;
            } while (done < sent && calls.to - calls.from >= one);
        } else if (!hal) {
            reply(&calls);
            times[done] = now_us() - times[done];
            done++;
        } else {
            uint32_t served = 0;
            do {
                if (next(&called, &body) == TRANSACT) {
                    times[done] = now_us() - times[done];
                    done++;
                    served++;
                }
            } while (done < sent && (served == 0 || called.to - called.from >= HEAD));
            uint32_t returned[8] = {DEC_STRONG, 16, 0, 0, 1, 0, served, 0};
            write_all(calls.fd, returned, sizeof returned);
        }
    }
    double total = now_us() - start;
    qsort(times, (size_t) rounds, sizeof(double), by_value);
    printf("%.1f %.1f %.0f\n", times[rounds / 2], times[(int) (rounds * 0.99)], rounds / (total / 1e6));
    return 0;
}
