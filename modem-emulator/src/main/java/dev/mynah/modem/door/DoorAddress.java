package dev.mynah.modem.door;

import java.nio.file.Path;

/** Where a host finds a door: the address forms of {@code testbed.json}. */
public sealed interface DoorAddress {
    /** A serial port: {@code link} leads to the pty's slave. */
    record SerialPort(Path link) implements DoorAddress {
        @Override
        public String toString() {
            return link.toString();
        }
    }

    /** A serial port of the machine, to whose other end a device is wired. */
    record Uart(String port) implements DoorAddress {
        @Override
        public String toString() {
            return port;
        }
    }

    record Tcp(String host, int port) implements DoorAddress {
        @Override
        public String toString() {
            return (host.indexOf(':') < 0 ? host : "[" + host + "]") + ":" + port;
        }
    }

    /** A UNIX stream socket: a path, or {@code @name} in the abstract name space of Linux. */
    record UnixSocket(String socket) implements DoorAddress {
        boolean isAbstract() {
            return socket.startsWith("@");
        }

        @Override
        public String toString() {
            return socket;
        }
    }
}
