package dev.mynah.modem.door;

import com.sun.jna.Memory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The modem's end of a pty. Nothing here blocks. The slave is never kept open, so that a host's last close is seen: reads
 * then end with {@link #HUNG_UP} until some host opens it again.
 */
final class PtyMaster {
    /** {@link #read}: nothing to read now. */
    static final int NOTHING = -1;
    /** {@link #read}: no host has the slave open and all it wrote has been read. */
    static final int HUNG_UP = -2;

    private static final int LONGEST_SLAVE_NAME = 64;
    private static final int CHUNK = 8 * 1024;

    private final int fd;
    private final Path slave;
    private final ByteBuffer inbound = ByteBuffer.allocateDirect(CHUNK);
    private final ByteBuffer outbound = ByteBuffer.allocateDirect(CHUNK);
    private final long inboundAt = LibC.address(inbound);
    private final long outboundAt = LibC.address(outbound);

    private PtyMaster(int fd, Path slave) {
        this.fd = fd;
        this.slave = slave;
    }

    /** A new pty, raw and without echo, hung up. */
    static PtyMaster open() {
        if (!LibC.known()) {
            throw new DoorRefusal("ptys need 64-bit Linux: run with --no-pty and use TCP or UNIX socket doors");
        }
        int fd = LibC.posix_openpt(LibC.O_RDWR | LibC.O_NOCTTY | LibC.O_NONBLOCK | LibC.O_CLOEXEC);
        if (fd < 0) {
            throw cannotOpen("/dev/ptmx", LibC.errno());
        }
        byte[] name = new byte[LONGEST_SLAVE_NAME];
        if (LibC.grantpt(fd) != 0 || LibC.unlockpt(fd) != 0 || LibC.ptsname_r(fd, name, name.length) != 0) {
            int errno = LibC.errno();
            LibC.close(fd);
            throw cannotOpen("the slave of /dev/ptmx", errno);
        }
        int end = 0;
        while (end < name.length && name[end] != 0) {
            end++;
        }
        PtyMaster master = new PtyMaster(fd, Path.of(new String(name, 0, end, StandardCharsets.UTF_8)));
        int errno = master.freshen();
        if (errno != 0) {
            LibC.close(fd);
            throw cannotOpen(master.slave.toString(), errno);
        }
        return master;
    }

    private static DoorRefusal cannotOpen(String what, int errno) {
        String remedy = switch (errno) {
            case LibC.EACCES -> "join the group \"tty\" or run with --no-pty";
            case LibC.ENOENT -> "mount devpts on /dev/pts or run with --no-pty";
            case LibC.ENOSPC -> "raise /proc/sys/kernel/pty/max or run with --no-pty";
            case LibC.EMFILE -> "raise the limit of open files (ulimit -n) or run with --no-pty";
            default -> "run with --no-pty";
        };
        return new DoorRefusal("cannot open " + what + " (" + LibC.message(errno) + "): " + remedy);
    }

    int fd() {
        return fd;
    }

    Path slave() {
        return slave;
    }

    /**
     * Makes the line as a host expects to find it: raw, no echo, and nothing left over that was meant for the host before.
     * Opening the slave for a moment does that, and leaves the line hung up if no host is there.
     *
     * @return 0, or the error number
     */
    int freshen() {
        int line = LibC.open(slave.toString(), LibC.O_RDWR | LibC.O_NOCTTY | LibC.O_NONBLOCK | LibC.O_CLOEXEC);
        if (line < 0) {
            return LibC.errno();
        }
        int errno = 0;
        try (Memory termios = new Memory(LibC.TERMIOS_SIZE)) {
            if (LibC.tcgetattr(line, termios) == 0) {
                LibC.cfmakeraw(termios);
                if (LibC.tcsetattr(line, LibC.TCSANOW, termios) != 0) {
                    errno = LibC.errno();
                }
            } else {
                errno = LibC.errno();
            }
        }
        LibC.tcflush(line, LibC.TCIFLUSH);
        LibC.close(line);
        return errno;
    }

    /** Reads what is there into {@code into}: its count, {@link #NOTHING} or {@link #HUNG_UP}. */
    int read(byte[] into) {
        inbound.clear();
        long count = LibC.read(fd, inboundAt, Math.min(into.length, CHUNK));
        if (count > 0) {
            inbound.get(into, 0, (int) count);
            return (int) count;
        }
        if (count < 0) {
            int errno = LibC.errno();
            if (errno == LibC.EAGAIN || errno == LibC.EINTR) {
                return NOTHING;
            }
        }
        return HUNG_UP; // EIO, TTY_OTHER_CLOSED in Linux; anything else can only mean that the line is of no more use
    }

    /** Writes as much as the line takes now and says how much that was. */
    int write(byte[] bytes, int offset, int length) {
        int written = 0;
        while (written < length) {
            outbound.clear();
            outbound.put(bytes, offset + written, Math.min(length - written, CHUNK));
            int wanted = outbound.flip().remaining();
            long count = LibC.write(fd, outboundAt, wanted);
            if (count > 0) {
                written += (int) count;
            }
            if (count < wanted) {
                break;
            }
        }
        return written;
    }

    void close() {
        LibC.close(fd);
    }
}
