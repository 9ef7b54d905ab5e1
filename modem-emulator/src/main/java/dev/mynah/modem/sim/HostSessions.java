package dev.mynah.modem.sim;

import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.Sim.OpenChannel;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The channels hosts have open, by the numbers they know them by. In MEP modes where the ISD-R has a port of its own, opening
 * its AID leads there, as in a modem that finds the command port by itself; so a number may be another than the card's.
 */
final class HostSessions {
    private static final int LONGEST_AID = 16;

    private record Session(HostChannels port, int channel) {}

    private final HostChannels own;
    private final Optional<HostChannels> isdr;
    private final Map<Integer, Session> sessions = new HashMap<>();

    /**
     * @param own those on the slot's port
     * @param isdr those on the port that alone carries the ISD-R
     */
    HostSessions(HostChannels own, Optional<HostChannels> isdr) {
        this.own = own;
        this.isdr = isdr;
    }

    /** The slot's port has been reset. */
    void reset() {
        own.clear();
        sessions.values().removeIf(it -> it.port() == own);
    }

    OpenChannel open(byte[] aid, int p2) {
        if (aid.length > LONGEST_AID) {
            throw new Refusal(Reason.INVALID_ARGUMENT);
        }
        HostChannels port = isdr.filter(it -> EidReading.isIsdR(aid)).orElse(own);
        OpenChannel opened = port.open(aid, p2);
        int number = free(opened.number());
        if (number > LogicalChannel.LAST) {
            port.close(opened.number());
            throw new Refusal(Reason.CHANNEL_UNAVAILABLE);
        }
        sessions.put(number, new Session(port, opened.number()));
        return new OpenChannel(number, opened.selectResponse());
    }

    /** The card's number, or the first that nobody has. */
    private int free(int channel) {
        int number = channel;
        for (int next = 1; sessions.containsKey(number); next++) {
            number = next;
        }
        return number;
    }

    void close(int number) {
        Session session = session(number);
        sessions.remove(number);
        session.port().close(session.channel());
    }

    byte[] transmit(int number, byte[] command) {
        Session session = session(number);
        return session.port().transmit(session.channel(), command);
    }

    /** The files of the application that is selected there. */
    SimFiles files(int number) {
        Session session = session(number);
        return session.port().files(session.channel());
    }

    private Session session(int number) {
        Session session = sessions.get(number);
        if (session == null) {
            throw new Refusal(Reason.INVALID_CHANNEL);
        }
        return session;
    }
}
