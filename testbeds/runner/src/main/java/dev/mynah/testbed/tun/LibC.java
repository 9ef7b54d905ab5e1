package dev.mynah.testbed.tun;

import com.sun.jna.Native;
import java.nio.ByteBuffer;
import java.util.Locale;

/**
 * The C library's calls a TUN device needs, on 64-bit Linux. Numbers are those of x86_64 and aarch64, which agree here;
 * {@code size_t} and {@code nfds_t} are {@code long}. After a call that returned -1, {@link #errno}.
 */
final class LibC {
    static final int O_RDWR = 0x2;
    static final int O_NONBLOCK = 0x800;
    static final int O_CLOEXEC = 0x80000;
    static final int POLLIN = 0x1;
    static final int POLLERR = 0x8;
    static final int EPERM = 1;
    static final int ENOENT = 2;
    static final int EINTR = 4;
    static final int EAGAIN = 11;
    static final int EACCES = 13;
    static final int EBUSY = 16;
    static final int ENODEV = 19;

    /** {@code _IOW('T', 202, int)} of linux/if_tun.h. */
    static final long TUNSETIFF = 0x400454CAL;

    static final short IFF_TUN = 0x1;
    /** Packets come and go without the four octets before them. */
    static final short IFF_NO_PI = 0x1000;

    /** {@code struct ifreq}: a name of 16 octets, then the flags and room for other things. */
    static final int IFREQ_SIZE = 40;

    static final int IFREQ_FLAGS = 16;
    /** {@code struct pollfd}: int fd, short events, short revents. */
    static final int POLLFD_SIZE = 8;

    static {
        Native.register(LibC.class, "c");
    }

    private LibC() {}

    static int errno() {
        return Native.getLastError();
    }

    static String message(int errno) {
        return strerror(errno).toLowerCase(Locale.ROOT);
    }

    static native int open(String path, int flags);

    static native int ioctl(int fd, long request, ByteBuffer argument);

    static native int close(int fd);

    static native long read(int fd, ByteBuffer into, long count);

    static native long write(int fd, ByteBuffer from, long count);

    static native int poll(ByteBuffer pollfds, long count, int timeoutMillis);

    private static native String strerror(int errno);
}
