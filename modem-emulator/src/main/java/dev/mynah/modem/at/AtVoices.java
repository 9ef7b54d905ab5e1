package dev.mynah.modem.at;

import dev.mynah.at.line.LineOption;
import dev.mynah.at.line.LineProfile;
import dev.mynah.modem.Modem;
import dev.mynah.modem.at.port.StoredProfileSlot;
import dev.mynah.modem.door.Connection;
import dev.mynah.modem.door.Voice;
import dev.mynah.network.air.event.EventStream;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Makes the AT lines of one door. What &amp;W stores on one of them, the later ones begin with; a host that is alone goes on
 * with what the one before it left.
 */
public final class AtVoices implements Voice.Maker {
    private final Modem modem;
    private final int slot;
    private final String subject;
    private final Dialect dialect;
    private final EventStream events;
    private final StoredProfileSlot stored;
    private final Optional<IntFunction<Voice.Maker>> channels;

    /**
     * @param slot the logical slot its lines speak for at first
     * @param door the door's name; its events have the subject {@code modem/door}
     * @param echo whether lines echo before the host says (some clients never send ATE0 and cannot bear it)
     */
    public AtVoices(Modem modem, int slot, String door, boolean echo, EventStream events) {
        this(modem, slot, door, Dialect.STANDARD, echo, events);
    }

    /** Lines that speak a dialect. */
    public AtVoices(Modem modem, int slot, String door, Dialect dialect, boolean echo, EventStream events) {
        this(
                modem,
                slot,
                door,
                dialect,
                echo,
                events,
                Optional.of(dlci ->
                        new AtVoices(modem, slot, door + "/dlc" + dlci, dialect, echo, events, Optional.empty())));
    }

    /** @param channels the lines of a multiplexer on one of these; a channel's own line has none */
    private AtVoices(
            Modem modem,
            int slot,
            String door,
            Dialect dialect,
            boolean echo,
            EventStream events,
            Optional<IntFunction<Voice.Maker>> channels) {
        this.modem = modem;
        this.slot = slot;
        this.subject = modem.name() + "/" + door;
        this.dialect = dialect;
        this.events = events;
        this.stored = new StoredProfileSlot(
                modem.nvItems(),
                door,
                LineProfile.STANDARD.with(LineOption.ECHO, echo && dialect.echo() ? 1 : 0),
                dialect.settings());
        this.channels = channels;
    }

    /** A voice on a connection; to be called in a turn of the modem's timeline. */
    @Override
    public Voice apply(Connection connection) {
        return new AtVoice(connection, modem, slot, subject, dialect, stored, events, channels);
    }
}
