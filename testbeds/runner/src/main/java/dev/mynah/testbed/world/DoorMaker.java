package dev.mynah.testbed.world;

import dev.mynah.modem.Modem;
import dev.mynah.modem.apdu.ApduLines;
import dev.mynah.modem.apdu.CardAccess;
import dev.mynah.modem.apdu.VirtualCard;
import dev.mynah.modem.at.AtVoices;
import dev.mynah.modem.door.DialledDoor;
import dev.mynah.modem.door.Door;
import dev.mynah.modem.door.DoorAddress;
import dev.mynah.modem.door.PollThread;
import dev.mynah.modem.door.PtyDoor;
import dev.mynah.modem.door.SerialDoor;
import dev.mynah.modem.door.TcpDoor;
import dev.mynah.modem.door.UnixDoor;
import dev.mynah.modem.door.Voice;
import dev.mynah.modem.door.telnet.ComPortVoices;
import dev.mynah.modem.mbim.MbimProxyVoices;
import dev.mynah.modem.mbim.MbimVoices;
import dev.mynah.modem.nmea.NmeaVoice;
import dev.mynah.modem.packet.DataPort;
import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.time.Timeline;
import dev.mynah.testbed.control.CardControl;
import dev.mynah.testbed.control.Refused;
import dev.mynah.testbed.file.CardDoorSpec;
import dev.mynah.testbed.file.DoorSpec;
import io.vertx.core.Vertx;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes doors from their descriptions. */
final class DoorMaker implements AutoCloseable {
    private static final String APDU = "apdu";

    private final Vertx vertx;
    private final Path runDirectory;
    private final boolean ptys;
    private final EventStream events;
    private final QmiDevices qmiDevices;
    private final MbimFunctions mbimFunctions;
    private @Nullable PollThread poll;

    /** @param ptys whether serial doors are made; else they are left out */
    DoorMaker(Vertx vertx, Path runDirectory, boolean ptys, EventStream events) {
        this.vertx = vertx;
        this.runDirectory = runDirectory;
        this.ptys = ptys;
        this.events = events;
        this.qmiDevices = new QmiDevices(events);
        this.mbimFunctions = new MbimFunctions(qmiDevices);
    }

    /** A door, still shut; empty for a serial one where there are to be none. */
    Optional<Door> make(Modem modem, DoorSpec door) {
        Voice.Maker voices = voices(modem, door);
        String protocol = door.protocol().word();
        Path directory = runDirectory.resolve(modem.name());
        if (door.place() instanceof DoorSpec.Place.Pty pty) {
            if (door.protocol() == DoorSpec.Protocol.MBIM) {
                mbimFunctions.standsBehind(directory.resolve(pty.path()), modem, door.slot());
            }
            return ptys
                    ? Optional.of(new PtyDoor(
                            door.name(),
                            protocol,
                            directory.resolve(pty.path()),
                            modem.timeline(),
                            pollThread(),
                            voices))
                    : Optional.empty();
        }
        if (door.place() instanceof DoorSpec.Place.Serial serial) {
            return Optional.of(new SerialDoor(door.name(), protocol, serial.setup(), modem.timeline(), events, voices));
        }
        if (door.place() instanceof DoorSpec.Place.Tcp tcp) {
            DoorAddress.Tcp address = new DoorAddress.Tcp(tcp.host(), tcp.port());
            return Optional.of(new TcpDoor(door.name(), protocol, address, vertx, modem.timeline(), voices));
        }
        if (door.place() instanceof DoorSpec.Place.ComPort port) {
            DoorAddress.Tcp address = new DoorAddress.Tcp(port.host(), port.port());
            return Optional.of(
                    new TcpDoor(door.name(), protocol, address, vertx, modem.timeline(), new ComPortVoices(voices)));
        }
        DoorAddress.UnixSocket address = socket(((DoorSpec.Place.Unix) door.place()).socket(), directory);
        return Optional.of(new UnixDoor(door.name(), protocol, address, vertx, modem.timeline(), voices));
    }

    private Voice.Maker voices(Modem modem, DoorSpec door) {
        return switch (door.protocol()) {
            case AT -> new AtVoices(modem, door.slot(), door.name(), door.dialect(), door.echo(), events);
            case QMI -> qmiDevices.of(modem, door.slot()).voices(door.name());
            case QMI_PROXY -> qmiDevices.of(modem, door.slot()).proxied(door.name());
            case MBIM -> new MbimVoices(mbimFunctions.of(modem, door.slot()), door.mbim(), door.name(), events);
            case MBIM_PROXY ->
                new MbimProxyVoices(
                        path -> Optional.of(
                                mbimFunctions.behind(path).orElseGet(() -> mbimFunctions.of(modem, door.slot()))),
                        door.mbim(),
                        modem.timeline(),
                        door.name(),
                        events);
            case NMEA -> NmeaVoice.of(modem);
        };
    }

    /** Where the packets are of connections made over a door; empty where none are, or on the line as for AT. */
    Optional<DataPort> dataPort(Modem modem, DoorSpec door) {
        return switch (door.protocol()) {
            case AT, NMEA -> Optional.empty();
            case QMI, QMI_PROXY -> Optional.of(qmiDevices.of(modem, door.slot()).dataPort());
            case MBIM, MBIM_PROXY ->
                Optional.of(mbimFunctions.of(modem, door.slot()).dataPort());
        };
    }

    /** A card's door, still shut. */
    Door make(CardDoorSpec door, CardTray tray, Timeline timeline) throws Refused {
        CardControl.CardPlace card = new CardControl.CardPlace(door.card(), door.port());
        Supplier<CardAccess> access = tray.access(card, door.channels(), door.name(), timeline);
        if (door.place() instanceof DoorSpec.Place.Vpcd vpcd) {
            DoorAddress.Tcp reader = new DoorAddress.Tcp(vpcd.host(), vpcd.port());
            return new DialledDoor(door.name(), "vpcd", reader, vertx, timeline, events, VirtualCard.on(access));
        }
        Voice.Maker lines = ApduLines.on(access);
        if (door.place() instanceof DoorSpec.Place.Tcp tcp) {
            DoorAddress.Tcp address = new DoorAddress.Tcp(tcp.host(), tcp.port());
            return new TcpDoor(door.name(), APDU, address, vertx, timeline, lines);
        }
        DoorAddress.UnixSocket address =
                socket(((DoorSpec.Place.Unix) door.place()).socket(), runDirectory.resolve(door.card()));
        return new UnixDoor(door.name(), APDU, address, vertx, timeline, lines);
    }

    private static DoorAddress.UnixSocket socket(String socket, Path directory) {
        return new DoorAddress.UnixSocket(
                socket.startsWith("@") ? socket : directory.resolve(socket).toString());
    }

    private PollThread pollThread() {
        PollThread running = poll;
        if (running == null) {
            running = PollThread.start();
            poll = running;
        }
        return running;
    }

    @Override
    public void close() {
        if (poll != null) {
            poll.close();
        }
    }
}
