package dev.mynah.testbed.tun;

import com.sun.jna.Native;
import dev.mynah.network.pdn.PacketDataNetwork;
import dev.mynah.testbed.control.Refused;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A TUN device of a Linux kernel, as the network behind a gateway or before a modem's host. One thread reads it and another
 * writes to it, so that the owner's timeline never waits for the kernel; packets on top of a full queue are dropped, as routers
 * do. Addresses and routes of the device are the user's to give.
 */
public final class TunDevice implements PacketDataNetwork, AutoCloseable {
    private static final String CLONE = "/dev/net/tun";
    private static final int QUEUE = 256;
    private static final int LONGEST_PACKET = 65_536;
    /** How soon the reading thread sees that it is to end. */
    private static final int LOOK_MILLIS = 100;

    private final int fd;
    private final String name;
    private final Consumer<String> complaints;
    private final BlockingQueue<byte[]> outbound = new ArrayBlockingQueue<>(QUEUE);
    private final Thread reader;
    private final Thread writer;
    private volatile Consumer<byte[]> towardsUes = packet -> {};
    private volatile boolean closed;

    private TunDevice(int fd, String name, Consumer<String> complaints) {
        this.fd = fd;
        this.name = name;
        this.complaints = complaints;
        this.reader = new Thread(this::read, name + "-read");
        this.writer = new Thread(this::write, name + "-write");
        reader.setDaemon(true);
        writer.setDaemon(true);
    }

    /**
     * Attaches to a device, which the kernel makes where there is none and the user may.
     *
     * @param field what in a testbed's file asks for it, for messages
     * @param complaints told when the device is lost
     */
    public static TunDevice open(String name, String field, Consumer<String> complaints) throws Refused {
        if (!System.getProperty("os.name").equals("Linux") || Native.POINTER_SIZE != 8) {
            throw new Refused(field + " needs 64-bit Linux: leave it out");
        }
        int fd = LibC.open(CLONE, LibC.O_RDWR | LibC.O_NONBLOCK | LibC.O_CLOEXEC);
        if (fd < 0) {
            int errno = LibC.errno();
            String remedy = switch (errno) {
                case LibC.ENOENT, LibC.ENODEV -> "load the kernel's module (modprobe tun)";
                case LibC.EACCES, LibC.EPERM -> "give yourself access to " + CLONE;
                default -> "see whether the kernel has TUN devices";
            };
            throw refusal(CLONE, field, errno, remedy);
        }
        ByteBuffer request = ByteBuffer.allocateDirect(LibC.IFREQ_SIZE).order(ByteOrder.nativeOrder());
        request.put(name.getBytes(StandardCharsets.US_ASCII));
        request.putShort(LibC.IFREQ_FLAGS, (short) (LibC.IFF_TUN | LibC.IFF_NO_PI))
                .rewind();
        if (LibC.ioctl(fd, LibC.TUNSETIFF, request) != 0) {
            int errno = LibC.errno();
            LibC.close(fd);
            String remedy = switch (errno) {
                case LibC.EPERM ->
                    "have the superuser run \"ip tuntap add dev " + name + " mode tun user "
                            + System.getProperty("user.name") + "\"";
                case LibC.EBUSY -> "end the program that has it or choose another name";
                default -> "choose another name";
            };
            throw refusal(name, field, errno, remedy);
        }
        TunDevice device = new TunDevice(fd, name, complaints);
        device.reader.start();
        device.writer.start();
        return device;
    }

    private static Refused refusal(String what, String field, int errno, String remedy) {
        return new Refused("cannot open " + what + " for " + field + " (" + LibC.message(errno) + "): " + remedy
                + ", or leave it out");
    }

    @Override
    public void join(Consumer<byte[]> ues) {
        towardsUes = ues;
    }

    @Override
    public void receive(byte[] packet) {
        take(packet);
    }

    /** Whether there is room for a packet, which goes to the kernel then. */
    public boolean take(byte[] packet) {
        return !closed && outbound.offer(packet);
    }

    private void read() {
        ByteBuffer packet = ByteBuffer.allocateDirect(LONGEST_PACKET);
        ByteBuffer poll = ByteBuffer.allocateDirect(LibC.POLLFD_SIZE).order(ByteOrder.nativeOrder());
        poll.putInt(0, fd).putShort(4, (short) LibC.POLLIN);
        while (!closed) {
            poll.putShort(6, (short) 0);
            if (LibC.poll(poll, 1, LOOK_MILLIS) <= 0) {
                continue;
            }
            packet.clear();
            long count = LibC.read(fd, packet, LONGEST_PACKET);
            if (count > 0) {
                byte[] octets = new byte[(int) count];
                packet.get(octets);
                towardsUes.accept(octets);
            } else if (count == 0
                    || (LibC.errno() != LibC.EAGAIN && LibC.errno() != LibC.EINTR)
                    || (poll.getShort(6) & LibC.POLLERR) != 0) {
                complaints.accept(
                        "the device " + name + " is gone: packets stay in the testbed until it is started anew");
                return;
            }
        }
    }

    /** What the kernel does not take, as while the device is down, is lost. */
    private void write() {
        ByteBuffer packet = ByteBuffer.allocateDirect(LONGEST_PACKET);
        try {
            while (!closed) {
                byte[] octets = outbound.take();
                if (octets.length <= LONGEST_PACKET) {
                    packet.clear();
                    packet.put(octets).flip();
                    LibC.write(fd, packet, octets.length);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends both threads, then lets the device go; the kernel removes one that it made. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        writer.interrupt();
        try {
            reader.join(TimeUnit.SECONDS.toMillis(1));
            writer.join(TimeUnit.SECONDS.toMillis(1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!reader.isAlive() && !writer.isAlive()) {
            LibC.close(fd);
        }
    }
}
