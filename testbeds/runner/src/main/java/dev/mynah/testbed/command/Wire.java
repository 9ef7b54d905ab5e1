package dev.mynah.testbed.command;

import dev.mynah.testbed.control.Refused;
import dev.mynah.testbed.control.TestbedDescription;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.WritableByteChannel;

/** The two directions of a connection to a door. One thread may read while another writes. */
record Wire(ReadableByteChannel in, WritableByteChannel out) implements AutoCloseable {
    static Wire to(TestbedDescription.Door door) throws Refused {
        try {
            if (door.address().containsKey("path")) {
                String path = door.where();
                return new Wire(new FileInputStream(path).getChannel(), new FileOutputStream(path).getChannel());
            }
            if (door.address().containsKey("uart")) {
                throw new Refused("door " + door.name() + " is at the far end of the serial port " + door.where()
                        + ": speak to it from there");
            }
            SocketChannel channel = SocketChannel.open(address(door));
            return new Wire(channel, channel);
        } catch (IOException e) {
            throw new Refused("cannot reach door " + door.name() + " at " + door.where() + " (" + e.getMessage()
                    + "): see whether the testbed still runs");
        }
    }

    private static SocketAddress address(TestbedDescription.Door door) throws Refused {
        if (!door.address().containsKey("socket")) {
            return new InetSocketAddress(
                    door.address().get("host"), Integer.parseInt(door.address().getOrDefault("port", "0")));
        }
        String name = door.where();
        if (name.startsWith("@")) {
            throw new Refused("door " + door.name() + " is an abstract socket, which this command can't reach:"
                    + " use another door, or socat - ABSTRACT-CONNECT:" + name.substring(1));
        }
        return UnixDomainSocketAddress.of(name);
    }

    void write(byte[] bytes) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
            out.write(rest);
        }
    }

    /** Hangs up. */
    @Override
    public void close() throws IOException {
        out.close();
        in.close();
    }
}
