package dev.mynah.testbed.file;

import dev.mynah.modem.at.Dialect;
import dev.mynah.modem.door.SerialDoor;
import dev.mynah.modem.mbim.MbimOffer;
import java.util.Optional;

/**
 * A door of a modem.
 *
 * @param slot the logical slot it speaks for at first
 * @param protocol what is spoken there
 * @param dialect of AT
 * @param mbim what hosts find where MBIM is spoken
 * @param net the machine's network interface that has the packets of connections made over QMI or MBIM
 * @param echo whether it starts with {@code ATE1}, if hosts of the dialect bear it
 */
public record DoorSpec(
        String name,
        int slot,
        Protocol protocol,
        Dialect dialect,
        MbimOffer mbim,
        Optional<String> net,
        boolean echo,
        Place place) {
    /** What is spoken behind a door of a modem. */
    public enum Protocol {
        AT("at"),
        /** QMUX with QMI in it, as on a modem's control device. */
        QMI("qmi"),
        /** The same, behind what a host takes for libqmi's proxy. */
        QMI_PROXY("qmi-proxy"),
        /** MBIM, as on a modem's control device. */
        MBIM("mbim"),
        /** The same, behind what a host takes for libmbim's proxy. */
        MBIM_PROXY("mbim-proxy"),
        /** Sentences of the GPS receiver, which come while it is on. */
        NMEA("nmea");

        private final String word;

        Protocol(String word) {
            this.word = word;
        }

        /** Its name in files and in {@code testbed.json}. */
        public String word() {
            return word;
        }
    }

    /** Where the door is; paths are relative to the modem's or the card's directory in the run directory. */
    public sealed interface Place {
        /** A symbolic link to a pty's slave. */
        record Pty(String path) implements Place {}

        /** A serial port of the machine, as {@code /dev/ttyUSB0} or {@code COM3}. */
        record Serial(SerialDoor.Setup setup) implements Place {}

        /** Port 0 picks a free one. */
        record Tcp(String host, int port) implements Place {}

        /** The same, where hosts speak Telnet and steer a serial port: RFC 2217. */
        record ComPort(String host, int port) implements Place {}

        /** A path, or {@code @name} in the abstract name space. */
        record Unix(String socket) implements Place {}

        /** A virtual PC/SC reader (vsmartcard's vpcd) that listens there, to which the door goes. */
        record Vpcd(String host, int port) implements Place {}
    }
}
