package dev.mynah.modem.door;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.nio.ByteBuffer;
import java.util.Locale;

/**
 * The C library's calls a pty needs, on 64-bit Linux. Numbers are those of x86_64 and aarch64, which agree here;
 * {@code size_t}, {@code ssize_t} and {@code nfds_t} are {@code long}. After a call that returned -1, {@link #errno}.
 */
final class LibC {
    static final int O_RDWR = 0x2;
    static final int O_NOCTTY = 0x100;
    static final int O_NONBLOCK = 0x800;
    static final int O_CLOEXEC = 0x80000;
    static final int POLLIN = 0x1;
    static final int POLLOUT = 0x4;
    static final int POLLERR = 0x8;
    static final int POLLHUP = 0x10;
    static final int POLLNVAL = 0x20;
    static final int IN_OPEN = 0x20;
    static final int TCSANOW = 0;
    static final int TCIFLUSH = 0;
    static final int ENOENT = 2;
    static final int EINTR = 4;
    static final int EAGAIN = 11;
    static final int EACCES = 13;
    static final int EBUSY = 16;
    static final int EMFILE = 24;
    static final int ENOSPC = 28;

    /** {@code struct termios} is 60 octets in glibc and musl; it is only passed around, never looked into. */
    static final int TERMIOS_SIZE = 64;

    /** {@code struct pollfd}: int fd, short events, short revents. */
    static final int POLLFD_SIZE = 8;

    static {
        Native.register(LibC.class, "c");
    }

    private LibC() {}

    /** Whether the numbers above hold here. */
    static boolean known() {
        return System.getProperty("os.name").equals("Linux") && Native.POINTER_SIZE == 8;
    }

    static int errno() {
        return Native.getLastError();
    }

    static String message(int errno) {
        return strerror(errno).toLowerCase(Locale.ROOT);
    }

    /** Where a direct buffer lies, as long as it is kept: a call that is given numbers alone is the quickest there is. */
    static long address(ByteBuffer direct) {
        return Pointer.nativeValue(Native.getDirectBufferPointer(direct));
    }

    static native int posix_openpt(int flags);

    static native int grantpt(int fd);

    static native int unlockpt(int fd);

    static native int ptsname_r(int fd, byte[] name, long size);

    static native int open(String path, int flags);

    static native int close(int fd);

    /** @param into an {@link #address} */
    static native long read(int fd, long into, long count);

    /** @param from an {@link #address} */
    static native long write(int fd, long from, long count);

    static native int poll(ByteBuffer pollfds, long count, int timeoutMillis);

    static native int eventfd(int initial, int flags);

    static native int inotify_init1(int flags);

    static native int inotify_add_watch(int fd, String path, int mask);

    static native int tcgetattr(int fd, Pointer termios);

    static native void cfmakeraw(Pointer termios);

    static native int tcsetattr(int fd, int when, Pointer termios);

    static native int tcflush(int fd, int queue);

    private static native String strerror(int errno);
}
